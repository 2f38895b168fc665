//! The fast line: a card typed and placed without a hand leaving the keys.

use egui::{Align, Event, Id, Layout, Popup, Rect, Ui, UiBuilder};

use crate::lists::cards::parse_lines;
use crate::say;
use crate::ui::action::Action;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::button::quiet_button_ui;
use crate::ui::widgets::fast_line::{FastLine, fast_line_ui};
use crate::ui::widgets::field::forget_typed;
use crate::ui::widgets::key_cap::key_cap_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::card::Lane;

use super::import::ListDraft;
use super::writing::HandedIn;
use super::{CollectScreen, lane_word};

/// The line, and what is said below it.
pub(super) fn height() -> f32 {
    size::FAST_LINE + size::TRAY_HEAD + space::MEDIUM
}

fn line_id() -> Id {
    Id::unique("collect line")
}

impl CollectScreen {
    /// Several lines pasted at once are a list; without a sign a line is for the lane of the line.
    pub(super) fn take_paste(&mut self, ui: &Ui, scene: &StageScene<'_>) {
        if ui.memory(|memory| memory.focused() != Some(line_id()) || memory.top_modal_layer().is_some()) {
            return;
        }
        let is_list = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count() > 1;
        let pasted = ui.input_mut(|input| {
            let at = input
                .events
                .iter()
                .position(|event| matches!(event, Event::Paste(text) if is_list(text)))?;
            let Event::Paste(text) = input.events.remove(at) else {
                return None;
            };
            Some(text)
        });
        if let Some(text) = pasted {
            self.writing.touch();
            self.refusal = None;
            self.list = Some(ListDraft::new(parse_lines(&text), self.lane(), scene.nudge));
        }
    }

    pub(super) fn line_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, area: Rect) {
        let builder = UiBuilder::new().max_rect(area).scope_id(Id::unique("collect below"));
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            self.typed_ui(ui, scene);
            self.below_ui(ui, scene);
        });
    }

    fn typed_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let lane = self.lane();
        let face = FastLine {
            lane: Some(lane),
            word: &lane_word(scene.words, lane),
            name: &say!(scene.words, "collect-line"),
            hint: &say!(scene.words, "collect-line-hint"),
            counter: &self.writing.counter(scene.words),
            button: &say!(scene.words, "collect-place"),
            key: "Enter",
            is_wrong: self.writing.refusal.is_some(),
        };
        let answer = fast_line_ui(ui, scene.theme, line_id(), face, &mut self.writing.text);
        if answer.response.changed() {
            self.writing.touch();
            if self.list.is_none() {
                self.refusal = None; // Else it is about the list, which waits for its answer.
            }
            self.take_sign();
        }
        if answer.submitted && self.list.is_none() {
            self.place(scene);
        }
        if self.writing.is_empty() {
            // What was typed before is a card now, or gone: the line's own undo must not show it (C12).
            forget_typed(ui.ctx(), line_id());
        }
        self.keep_keyboard(ui);
    }

    /// A sign at the beginning chooses the lane and is no part of the text.
    fn take_sign(&mut self) {
        let typed = self.writing.text.trim_start();
        let mut rest = typed.chars();
        let lane = match rest.next() {
            Some('+') => Lane::Do,
            // Word processors turn a hyphen at the start of a line into a dash.
            Some('-' | '\u{2010}'..='\u{2015}' | '\u{2212}') => Lane::Stop,
            Some(_) | None => return,
        };
        let rest = rest.as_str().trim_start().to_owned();
        self.lane = Some(lane);
        self.writing.text = rest;
    }

    fn place(&mut self, scene: &mut StageScene<'_>) {
        let lane = self.lane();
        self.refusal = None;
        match self.writing.hand_in(scene, scene.words, lane) {
            HandedIn::Placed => self.wants_line = true,
            HandedIn::Stays => self.wants_line = self.writing.doubt.is_none(),
        }
    }

    /// The line has the keyboard whenever nothing else wants it.
    fn keep_keyboard(&mut self, ui: &Ui) {
        let is_asked = self.writing.doubt.is_some() || self.list.is_some() || self.dialog.is_some();
        let is_free = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
        let is_free = is_free && !Popup::is_any_open(ui.ctx()) && !is_asked;
        if std::mem::take(&mut self.wants_line) || is_free {
            ui.memory_mut(|memory| memory.request_focus(line_id()));
        }
    }

    /// A refusal, or what can be typed.
    fn below_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if let Some(refusal) = self.writing.refusal.as_ref().or(self.refusal.as_ref()) {
            ui.add_space(space::TINY);
            refusal_ui(ui, scene.theme, refusal);
            return;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            ui.add_space(space::LARGE);
            if self.writing.is_long() {
                text::small_ui(ui, scene.theme, &say!(scene.words, "collect-shorter"));
            } else {
                signs_ui(ui, scene);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let choose = say!(scene.words, "collect-choose-list");
                if quiet_button_ui(ui, scene.theme, &choose, &choose).clicked() {
                    scene.push(Action::ChooseList);
                }
                text::small_ui(ui, scene.theme, &say!(scene.words, "collect-paste"));
            });
        });
    }
}

fn signs_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    text::small_ui(ui, scene.theme, &say!(scene.words, "collect-type"));
    for (sign, lane) in [("+", Lane::Do), ("\u{2212}", Lane::Stop)] {
        key_cap_ui(ui, scene.theme, sign);
        let lane = lane_word(scene.words, lane);
        text::small_ui(ui, scene.theme, &say!(scene.words, "collect-sign", lane = lane));
        ui.add_space(space::MEDIUM);
    }
}
