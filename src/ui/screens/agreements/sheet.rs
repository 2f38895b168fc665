//! One agreement on its sheet: the sentence, what comes instead of a stop, and the ideas behind it.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Align, CornerRadius, FontId, Frame, Id, Key, Layout, Margin, Response, Stroke, StrokeKind, TextEdit, Ui, vec2,
};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::quiet_button_ui;
use crate::ui::widgets::field::{BareField, bare_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{lane_color, lane_mark_ui};
use crate::ui::widgets::sheet::{rule_ui, sheet_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::{AgreementId, IdeaNumber};
use crate::workshop::wording::Level;

use super::draft::WordDraft;

/// The id of a sheet's sentence.
pub fn sentence_id(id: AgreementId) -> Id {
    Id::unique(("agreement sentence", id.0))
}

/// The id of what comes instead.
pub fn instead_id(id: AgreementId) -> Id {
    Id::unique(("agreement instead", id.0))
}

/// What happened to the fields of a sheet in one frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heard {
    /// One of them has the keyboard.
    pub is_typing: bool,
    /// One of them was left.
    pub was_left: bool,
}

impl Heard {
    fn hear(&mut self, response: &Response) {
        self.is_typing |= response.has_focus();
        self.was_left |= response.lost_focus();
    }
}

/// Draws the sheet of the agreement whose words are in `draft`.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, draft: &mut WordDraft) -> Heard {
    let theme = scene.theme;
    let mut heard = Heard::default();
    let id = draft.id;
    sheet_ui(ui, theme, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let heading = match lane {
            Lane::Do => say!(scene.words, "agreements-we-do"),
            Lane::Stop => say!(scene.words, "agreements-we-stop"),
        };
        let named = ui.horizontal(|ui| {
            let label = lane_heading_ui(ui, theme, lane, &heading);
            let layout = Layout::right_to_left(Align::Center);
            ui.with_layout(layout, |ui| heard.hear(&numbers_ui(ui, scene, draft)));
            label
        });
        let label = named.inner;
        heard.hear(&sentence_ui(ui, theme, (sentence_id(id), label), &mut draft.typed.text));
        if draft.typed.text.trim().is_empty() && lane == Lane::Do {
            starters_ui(ui, scene, draft);
        }
        nudge_ui(ui, scene, &draft.typed.text);
        if lane == Lane::Stop {
            rule_ui(ui, theme);
            let heading = say!(scene.words, "agreements-instead");
            ui.spacing_mut().interact_size.y = Type::Small.line();
            let named = ui.horizontal(|ui| lane_heading_ui(ui, theme, Lane::Do, &heading));
            let field = (instead_id(id), named.inner);
            heard.hear(&sentence_ui(ui, theme, field, &mut draft.typed.instead));
            nudge_ui(ui, scene, &draft.typed.instead);
        }
    });
    heard
}

/// The mark and the words that name the sentence under them.
fn lane_heading_ui(ui: &mut Ui, theme: &Theme, lane: Lane, heading: &str) -> Id {
    lane_mark_ui(ui, theme, lane, size::TOWER_DOT);
    let format = Type::Small.format(Weight::Semibold, lane_color(theme, lane));
    text::label_ui(ui, heading, format).id
}

/// From right to left: the numbers, and the words before them.
fn numbers_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut WordDraft) -> Response {
    let label = say!(scene.words, "agreements-from");
    let field = BareField { name: &label, hint: "" };
    let id = Id::unique(("agreement numbers", draft.id.0));
    let place = vec2(size::NUMBER.x + space::WIDE, size::BUTTON);
    let typed = &mut draft.typed.numbers;
    let response = ui
        .allocate_ui(place, |ui| bare_field_ui(ui, scene.theme, id, field, typed))
        .inner;
    let label = text::small_ui(ui, scene.theme, &label);
    response.labelled_by(label.id)
}

/// Large, as wide as there is room; Enter leaves it.
fn sentence_ui(ui: &mut Ui, theme: &Theme, (id, label): (Id, Id), typed: &mut String) -> Response {
    let below = ui.painter().add(egui::Shape::Noop);
    let edit = TextEdit::multiline(typed)
        .id(id)
        .font(FontId::new(Type::Lead.size(), Weight::Semibold.family()))
        .text_color(theme.ink)
        .frame(Frame::new().inner_margin(Margin::symmetric(12, 8)))
        .desired_rows(1)
        .return_key(None)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).labelled_by(label);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let edge = if response.has_focus() {
        Stroke::new(stroke::STRONG, theme.accent)
    } else if !ui.is_enabled() {
        Stroke::new(stroke::THIN, theme.line)
    } else {
        Stroke::new(stroke::THIN, theme.edge)
    };
    let radius = CornerRadius::same(corner::CARD);
    let fill = if ui.is_enabled() { theme.surface } else { theme.sunken };
    let shape = egui::epaint::RectShape::new(response.rect, radius, fill, edge, StrokeKind::Inside);
    ui.painter().set(below, shape);
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        response.surrender_focus();
    }
    response
}

/// Beginnings of a sentence, in the language of the room.
fn starters_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut WordDraft) {
    let (words, room) = (scene.words, scene.room_words);
    let starters = [
        (
            say!(words, "agreements-expectation"),
            say!(room, "agreements-expectation-start"),
        ),
        (say!(words, "agreements-wish"), say!(room, "agreements-wish-start")),
        (say!(words, "agreements-need"), say!(room, "agreements-need-start")),
        (
            say!(words, "agreements-boundary"),
            say!(room, "agreements-boundary-start"),
        ),
        (
            say!(words, "agreements-priority"),
            say!(room, "agreements-priority-start"),
        ),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::TINY, space::TINY);
        for (name, start) in starters {
            if quiet_button_ui(ui, scene.theme, &name, &name).clicked() {
                draft.typed.text = format!("{start} ");
                ui.memory_mut(|memory| memory.request_focus(sentence_id(draft.id)));
                put_cursor_at_end(ui, sentence_id(draft.id), &draft.typed.text);
            }
        }
    });
}

fn put_cursor_at_end(ui: &Ui, id: Id, typed: &str) {
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    let end = CCursor::new(typed.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    state.store(ui.ctx(), id);
}

/// What the nudge notices, softly: the room may have its reasons (C4, D2).
fn nudge_ui(ui: &mut Ui, scene: &StageScene<'_>, typed: &str) {
    let verdict = scene.nudge.judge(typed);
    if verdict.level == Level::Fine {
        return;
    }
    for reason in verdict.reasons.iter().take(2) {
        let reason = scene.words.wording_reason(reason);
        note_ui(
            ui,
            scene.theme,
            Icon::Note,
            &say!(scene.words, "agreements-nudge", reason = reason),
        );
    }
}

/// Small words beside an icon.
pub fn note_ui(ui: &mut Ui, theme: &Theme, icon: Icon, said: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), egui::Sense::empty());
        icon.paint(ui.painter(), rect.center(), theme.quiet);
        ui.vertical(|ui| text::small_ui(ui, theme, said));
    });
}

/// The ideas the agreement came from, with what the vote gave them.
pub fn sources_ui(ui: &mut Ui, scene: &StageScene<'_>, from: &[IdeaNumber]) {
    let workshop = scene.workshop;
    for number in from {
        let Some((idea, said)) = workshop.idea(*number).zip(workshop.text(*number)) else {
            continue;
        };
        let standing = workshop.standing(idea.lane);
        let place = standing.as_ref().and_then(|standing| standing.place(*number));
        let line = if let Some(place) = place {
            say!(
                scene.words,
                "agreements-source-voted",
                number = number.0,
                text = said.as_str(),
                dots = place.tally.dots,
                people = place.tally.supporters
            )
        } else {
            say!(
                scene.words,
                "agreements-source",
                number = number.0,
                text = said.as_str()
            )
        };
        let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
        text::balanced_ui(ui, &line, &format);
    }
}
