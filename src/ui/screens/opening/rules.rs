//! The ground rules: read aloud and ticked one by one, or changed (C14).

use std::collections::BTreeSet;

use egui::{Align, Id, Key, Layout, Ui};

use crate::say;
use crate::ui::screens::Kept;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{LongField, field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::change::Change;
use crate::workshop::text::Line;

use super::in_place::{InPlace, take};
use super::rule_row::{Wish, row_ui};

/// Its drafts.
#[derive(Default)]
pub(super) struct Rules {
    /// The rules to which the room said yes, by their words: other words need another yes.
    ticked: BTreeSet<String>,
    mode: Mode,
    /// A rule that is being reworded, by its words.
    rewording: Option<(String, Option<InPlace>)>,
    new: String,
    refusal: Option<String>,
}

/// What the list is for now.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// To be read aloud and ticked.
    #[default]
    Reading,
    /// To be changed.
    Changing,
}

impl Rules {
    pub(super) fn is_typing(&self) -> bool {
        let rewording = self.rewording.as_ref().and_then(|(_, draft)| draft.as_ref());
        !self.new.is_empty() || rewording.is_some_and(InPlace::is_typing)
    }

    /// Keeps what is being typed; what cannot be a rule stays in its field, with the reason.
    pub(super) fn hand_in(&mut self, scene: &mut StageScene<'_>) -> Kept {
        let rules = self.keep_rewording(scene);
        self.refusal = None;
        if !self.new.trim().is_empty() {
            self.keep_new(scene, &rules);
        }
        match &self.rewording {
            Some(_) => Kept::No,
            None => Kept::unless(self.refusal.as_ref()),
        }
    }

    /// Keeps the rule that is being reworded, unless it is refused; the rules as they are then.
    fn keep_rewording(&mut self, scene: &mut StageScene<'_>) -> Vec<Line> {
        let mut rules: Vec<Line> = scene.workshop.ground_rules().iter().cloned().collect();
        if let Some((words, draft)) = &mut self.rewording {
            let at = rules.iter().position(|rule| rule.as_str() == words);
            match (at, draft.as_ref().map(InPlace::typed)) {
                (Some(at), Some(typed)) => take(draft, typed, |text| {
                    rules = reword(scene, &rules, (at, text))?;
                    Ok(())
                }),
                (None, _) | (_, None) => *draft = None, // The rule is gone.
            }
        }
        self.rewording.take_if(|(_, draft)| draft.is_none());
        rules
    }

    fn keep_new(&mut self, scene: &mut StageScene<'_>, rules: &[Line]) {
        match parse(scene, &self.new, rules.iter()) {
            Ok(rule) => {
                let mut rules = rules.to_vec();
                rules.push(rule);
                self.submit(scene, rules);
                if self.refusal.is_none() {
                    self.new.clear();
                }
            }
            Err(why) => self.refusal = Some(why),
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let theme = scene.theme;
        sheet_ui(ui, theme, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            self.head_ui(ui, scene);
            let rules: Vec<Line> = scene.workshop.ground_rules().iter().cloned().collect();
            if rules.is_empty() {
                text::quiet_ui(ui, theme, &say!(scene.words, "opening-rules-none"));
            }
            match self.mode {
                Mode::Reading => self.reading_ui(ui, scene, &rules),
                Mode::Changing => self.changing_ui(ui, scene, &rules),
            }
        });
    }

    fn head_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.horizontal(|ui| {
            text::lead_ui(ui, scene.theme, &say!(scene.words, "opening-rules"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let (word, icon, other) = match self.mode {
                    Mode::Reading => (say!(scene.words, "opening-rules-edit"), Icon::Edit, Mode::Changing),
                    Mode::Changing => (say!(scene.words, "opening-rules-done"), Icon::Tick, Mode::Reading),
                };
                let pressed = button_ui(ui, scene.theme, Button::with_icon(&word, icon)).clicked();
                if pressed && self.hand_in(scene) == Kept::All {
                    self.mode = other;
                }
            });
        });
    }

    fn reading_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, rules: &[Line]) {
        for (id, rule) in with_ids(rules) {
            let words = rule.as_str();
            let mut is_on = self.ticked.contains(words);
            if !tick_box_ui(ui, scene.theme, id, words, &mut is_on).changed() {
                continue;
            }
            if is_on {
                self.ticked.insert(words.to_owned());
            } else {
                self.ticked.remove(words);
            }
        }
        let ticked = rules.iter().filter(|rule| self.ticked.contains(rule.as_str())).count();
        let said = if ticked == 0 {
            say!(scene.words, "opening-rules-help")
        } else {
            say!(
                scene.words,
                "opening-rules-ticked",
                ticked = ticked,
                rules = rules.len()
            )
        };
        hint_ui(ui, scene.theme, &said);
    }

    fn changing_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, rules: &[Line]) {
        for (at, (id, rule)) in with_ids(rules).enumerate() {
            if self.rewording.as_ref().is_some_and(|(words, _)| words == rule.as_str()) {
                self.rewording_ui(ui, scene, (id, at), rules);
                continue;
            }
            match row_ui(ui, scene, (id, rule), (at > 0, at + 1 < rules.len())) {
                Some(Wish::Reword) => {
                    self.keep_rewording(scene);
                    let words = rule.as_str().to_owned();
                    let begun = Some(InPlace::of(rule.as_str()));
                    self.rewording.get_or_insert((words, begun));
                }
                Some(Wish::Up) => self.swap(scene, rules, at.saturating_sub(1)),
                Some(Wish::Down) => self.swap(scene, rules, at),
                Some(Wish::Remove) => {
                    let mut rules = rules.to_vec();
                    rules.remove(at);
                    self.submit(scene, rules);
                }
                None => {}
            }
        }
        self.new_ui(ui, scene, rules);
    }

    fn rewording_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, (id, at): (Id, usize), rules: &[Line]) {
        let Some((_, draft)) = &mut self.rewording else {
            return;
        };
        let Some(field) = draft else {
            return;
        };
        let label = say!(scene.words, "opening-rule-label");
        let edited = field.ui(ui, scene, id.with("words"), LongField { label: &label, rows: 1 });
        take(draft, edited, |text| reword(scene, rules, (at, text)).map(|_| ()));
        if draft.is_none() {
            self.rewording = None;
        }
    }

    fn new_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, rules: &[Line]) {
        ui.add_space(space::SMALL);
        let label = say!(scene.words, "opening-rule-new");
        let field = field_ui(
            ui,
            scene.theme,
            Id::unique(("ground rule", "new")),
            &label,
            &mut self.new,
        );
        if field.changed() {
            self.refusal = None;
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if let Some(why) = &self.refusal {
            refusal_ui(ui, scene.theme, why);
        }
        ui.add_space(space::TINY);
        let add = say!(scene.words, "opening-rule-add");
        if !button_ui(ui, scene.theme, Button::with_icon(&add, Icon::Plus)).clicked() && !entered {
            return;
        }
        self.keep_new(scene, rules);
        if self.refusal.is_none() {
            field.request_focus();
        }
    }

    /// Swaps a rule with the one below it.
    fn swap(&mut self, scene: &mut StageScene<'_>, rules: &[Line], upper: usize) {
        let mut rules = rules.to_vec();
        if upper + 1 < rules.len() {
            rules.swap(upper, upper + 1);
            self.submit(scene, rules);
        }
    }

    fn submit(&mut self, scene: &mut StageScene<'_>, rules: Vec<Line>) {
        self.refusal = scene.submit(Change::SetGroundRules(rules)).err();
    }
}

/// Rules have no ids: each goes by its words, and by which of them it is where the same words stand twice.
fn with_ids(rules: &[Line]) -> impl Iterator<Item = (Id, &Line)> {
    let mut seen: Vec<&Line> = Vec::new();
    rules.iter().map(move |rule| {
        let before = seen.iter().filter(|other| **other == rule).count();
        seen.push(rule);
        (Id::unique(("ground rule", rule.as_str(), before)), rule)
    })
}

/// Puts other words in the place of a rule; the rules as they are then, or why not.
fn reword(scene: &mut StageScene<'_>, rules: &[Line], (at, text): (usize, &str)) -> Result<Vec<Line>, String> {
    let others = rules.iter().enumerate().filter(|(other, _)| *other != at);
    let rule = parse(scene, text, others.map(|(_, rule)| rule))?;
    let mut reworded = rules.to_vec();
    if let Some(old) = reworded.get_mut(at) {
        *old = rule;
    }
    if reworded != rules {
        scene.submit(Change::SetGroundRules(reworded.clone()))?;
    }
    Ok(reworded)
}

/// A rule that is not empty and not there yet.
fn parse<'a>(scene: &StageScene<'_>, text: &str, mut others: impl Iterator<Item = &'a Line>) -> Result<Line, String> {
    let rule = Line::parse(text).map_err(|why| scene.words.text_refusal(why))?;
    if rule.is_empty() {
        return Err(say!(scene.words, "opening-rule-empty"));
    }
    if others.any(|other| *other == rule) {
        return Err(say!(scene.words, "opening-rule-there"));
    }
    Ok(rule)
}
