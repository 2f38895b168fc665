//! A number with one less at its left and one more at its right; it can be typed too.

use std::ops::RangeInclusive;

use egui::{Align2, Id, Rect, Response, TextEdit, Ui, UiBuilder, vec2};

use crate::ui::theme::{Theme, size, space};
use crate::ui::widgets::button::framed_icon_button_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::{field, text};

/// What a stepper counts, and how far it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stepper<'a> {
    /// Above the number, and in the names of its buttons.
    pub label: &'a str,
    /// The smallest and the largest number.
    pub range: RangeInclusive<u32>,
}

impl Stepper<'_> {
    fn clamped(&self, value: u32) -> u32 {
        value.clamp(*self.range.start(), (*self.range.end()).max(*self.range.start()))
    }
}

/// Draws the number under its label; true if it changed.
pub fn stepper_ui(ui: &mut Ui, theme: &Theme, id: Id, stepper: &Stepper<'_>, value: &mut u32) -> bool {
    let before = *value;
    let builder = UiBuilder::new().scope_id(id.with("stepper"));
    ui.scope_builder(builder, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::TINY, space::TINY);
            let label = text::small_ui(ui, theme, stepper.label);
            ui.horizontal(|ui| {
                let less = format!("{} −", stepper.label);
                let more = format!("{} +", stepper.label);
                let can_less = *value > *stepper.range.start();
                if step_ui(ui, theme, can_less, (Icon::Minus, &less)) {
                    *value = stepper.clamped(value.saturating_sub(1));
                }
                typed_ui(ui, theme, id, stepper, value).labelled_by(label.id);
                let can_more = *value < *stepper.range.end();
                if step_ui(ui, theme, can_more, (Icon::Plus, &more)) {
                    *value = stepper.clamped(value.saturating_add(1));
                }
            });
        });
    });
    *value != before
}

fn step_ui(ui: &mut Ui, theme: &Theme, is_possible: bool, (icon, name): (Icon, &str)) -> bool {
    let button_ui = |ui: &mut Ui| framed_icon_button_ui(ui, theme, icon, name).clicked();
    ui.add_enabled_ui(is_possible, button_ui).inner
}

/// The number itself; what is being typed may be empty or too large, and counts only while it is a number in range.
fn typed_ui(ui: &mut Ui, theme: &Theme, id: Id, stepper: &Stepper<'_>, value: &mut u32) -> Response {
    let draft = id.with("draft");
    let mut typed: String = ui
        .data(|memory| memory.get_temp(draft))
        .unwrap_or_else(|| value.to_string());
    let builder = UiBuilder::new().max_rect(Rect::from_min_size(ui.cursor().min, size::NUMBER));
    let response = ui
        .scope_builder(builder, |ui| {
            let edit = TextEdit::singleline(&mut typed).align(Align2::CENTER_CENTER);
            field::edged_ui(ui, theme, id, edit)
        })
        .inner;
    if response.changed()
        && let Ok(number) = typed.trim().parse()
        && stepper.range.contains(&number)
    {
        *value = number;
    }
    if response.has_focus() {
        ui.data_mut(|memory| memory.insert_temp(draft, typed));
    } else {
        if response.lost_focus()
            && let Ok(number) = typed.trim().parse()
        {
            *value = stepper.clamped(number);
        }
        ui.data_mut(|memory| memory.remove::<String>(draft));
    }
    response
}
