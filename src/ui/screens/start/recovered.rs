//! Work that a crash or a power cut left behind: it comes back before anything else.

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::{FileState, RecentCard, Scene};
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// Whether a workshop was cut off.
pub fn is_recovered(card: &RecentCard) -> bool {
    match card.state {
        FileState::LeftOpen | FileState::LeftCut | FileState::OnlyPrevious => true,
        FileState::Fine | FileState::Held | FileState::Unreadable => false,
    }
}

/// The card, as wide as there is room; true if it can wait.
pub fn ui(ui: &mut Ui, scene: &mut Scene<'_>, card: &RecentCard) -> bool {
    let wanted = vec2(ui.available_width(), size::RECOVERED);
    let (rect, _) = ui.allocate_exact_size(wanted, Sense::empty());
    paint_paper(ui, scene, rect);
    let inner = rect.shrink2(vec2(space::GAP, 0.0));
    let round = pos2(inner.left() + size::ROUND / 2.0, rect.center().y);
    ui.painter()
        .circle_filled(round, size::ROUND / 2.0, scene.theme.accent_tint);
    Icon::Undo.paint(ui.painter(), round, scene.theme.accent);
    let buttons = buttons_ui(ui, scene, card, inner.with_max_x(rect.right() - space::LARGE));
    let words = inner
        .with_min_x(inner.left() + size::ROUND + space::LARGE)
        .with_max_x(buttons.left - space::LARGE);
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| words_ui(ui, scene, card));
    buttons.can_wait
}

fn paint_paper(ui: &Ui, scene: &Scene<'_>, rect: Rect) {
    let radius = CornerRadius::same(corner::CARD);
    ui.painter().add(scene.theme.card_shadow().as_shape(rect, radius));
    let edge = Stroke::new(stroke::THIN, scene.theme.hair);
    ui.painter()
        .rect(rect, radius, scene.theme.surface, edge, StrokeKind::Inside);
}

fn words_ui(ui: &mut Ui, scene: &Scene<'_>, card: &RecentCard) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let lines = Type::Lead.line() + Type::Body.line();
    ui.add_space((size::RECOVERED - lines) / 2.0);
    let heading = say!(scene.words, "start-recovered", title = card.title.as_str());
    let format = Type::Lead.format(Weight::Semibold, scene.theme.ink);
    let heading_line = text::line(ui, &heading, &format, ui.available_width());
    ui.add(egui::Label::new(heading_line)).on_hover_text(&heading);
    let told = told(scene, card);
    let format = Type::Body.format(Weight::Regular, scene.theme.quiet);
    let told_line = text::line(ui, &told, &format, ui.available_width());
    ui.add(egui::Label::new(told_line)).on_hover_text(&told);
}

/// What happened, and what is safe.
fn told(scene: &Scene<'_>, card: &RecentCard) -> String {
    let stage = card.stage.as_ref();
    let stage = stage.map(|name| name.in_language(scene.words.language()));
    match (card.state, stage, &card.remark) {
        (FileState::LeftOpen, Some(stage), _) => {
            say!(scene.words, "start-recovered-at", stage = stage, cards = card.cards)
        }
        (FileState::LeftCut, _, _) => say!(scene.words, "start-recovered-cut", cards = card.cards),
        (_, _, Some(remark)) => remark.clone(),
        (_, _, None) => String::new(),
    }
}

struct Buttons {
    /// Where they begin.
    left: f32,
    can_wait: bool,
}

fn buttons_ui(ui: &mut Ui, scene: &mut Scene<'_>, card: &RecentCard, inside: Rect) -> Buttons {
    // A damaged file asks first.
    let goes_on = matches!(card.state, FileState::LeftOpen | FileState::LeftCut);
    let stage = card.stage.as_ref().filter(|_| goes_on);
    let go_on = stage.map(|name| {
        let stage = name.in_language(scene.words.language());
        say!(scene.words, "start-recovered-go-on", stage = stage)
    });
    let go_on = go_on.unwrap_or_else(|| say!(scene.words, "start-recovered-open"));
    let later = say!(scene.words, "start-later");
    let go_on = Button::primary(&go_on);
    let go_on = Button {
        width: Some(go_on.width(ui, scene.theme).min(size::LIST)),
        ..go_on
    };
    let later = Button {
        icon: None,
        ..Button::plain(&later, Icon::Nothing)
    };
    let place = |right: f32, button: &Button<'_>, height: f32| {
        let wanted = vec2(button.width(ui, scene.theme), height);
        Rect::from_min_size(pos2(right - wanted.x, inside.center().y - height / 2.0), wanted)
    };
    let go_on_place = place(inside.right(), &go_on, size::PRIMARY);
    let later_place = place(go_on_place.left() - space::MEDIUM, &later, size::BUTTON);
    let opens = ui.scope_builder(UiBuilder::new().max_rect(go_on_place), |ui| {
        button_ui(ui, scene.theme, go_on).clicked()
    });
    let waits = ui.scope_builder(UiBuilder::new().max_rect(later_place), |ui| {
        button_ui(ui, scene.theme, later).clicked()
    });
    if opens.inner {
        scene.push(Action::OpenFile(card.path.clone()));
    }
    Buttons {
        left: later_place.left(),
        can_wait: waits.inner,
    }
}
