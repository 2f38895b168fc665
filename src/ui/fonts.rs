//! The typeface, embedded: Atkinson Hyperlegible Next in three weights, emoji in one colour behind it (licences in assets/fonts).

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    Semibold,
    /// 700.
    Bold,
}

impl Weight {
    const ALL: [Self; 3] = [Self::Regular, Self::Semibold, Self::Bold];

    /// The family egui knows it by.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Regular => FontFamily::Proportional,
            Self::Semibold | Self::Bold => FontFamily::Name(self.name().into()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Semibold => "semibold",
            Self::Bold => "bold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => {
                include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf")
            }
            Self::Semibold => {
                include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf")
            }
            Self::Bold => {
                include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf")
            }
        }
    }
}

/// All fonts; every weight falls back on egui's embedded ones, for emoji and other scripts.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for weight in Weight::ALL {
        let name = weight.name().to_owned();
        let data = FontData::from_static(weight.bytes());
        fonts.font_data.insert(name.clone(), Arc::new(data));
        let chain = std::iter::once(name).chain(fallback.iter().cloned()).collect();
        fonts.families.insert(weight.family(), chain);
    }
    fonts
}
