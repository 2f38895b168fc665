//! What a phone's camera reads.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::ui::phones::Qr;

/// A text as a QR code that can be read although a tenth of it is covered; none if it is far too long.
pub(super) fn of(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let rows = 0..code.size();
    let dark = rows.clone().flat_map(|y| rows.clone().map(move |x| (x, y)));
    Some(Qr {
        side: usize::try_from(code.size()).ok()?,
        dark: dark.map(|(x, y)| code.get_module(x, y)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joining_address_is_a_small_square_with_three_eyes() {
        let qr = of("http://192.168.178.105:8420/#SK1wfGTPsT2mKTLFIYVrqw").unwrap();
        assert!(qr.side <= 33 && qr.dark.len() == qr.side * qr.side);
        let eye = |x: usize, y: usize| (0..7).all(|at| qr.dark[y * qr.side + x + at]);
        assert!(eye(0, 0) && eye(qr.side - 7, 0) && eye(0, qr.side - 7));
    }
}
