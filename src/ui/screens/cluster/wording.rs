//! The words of an idea, new or changed: judged before they stand on the board (C4, C5).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::workshop::card::{Lane, NewCard};
use crate::workshop::change::Change;
use crate::workshop::ids::{CardId, IdeaNumber};
use crate::workshop::text::CardText;
use crate::workshop::wording::{Level, Verdict};

use super::ClusterScreen;
use super::ask::{Answer, Pressed, answers_ui};

/// Words on their way to the board.
pub(super) struct Draft {
    pub of: Whose,
    pub text: String,
    /// What the nudge said of exactly this text (C4).
    verdict: Option<Verdict>,
    was_seen: bool,
}

/// Whose words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// Of a new idea.
    New(Lane),
    /// Of this one.
    Idea(IdeaNumber),
}

impl Draft {
    pub(super) fn new(of: Whose, text: String) -> Self {
        Self {
            of,
            text,
            verdict: None,
            was_seen: false,
        }
    }
}

impl ClusterScreen {
    pub(super) fn words_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, draft: &mut Draft) -> Answer {
        if let Whose::New(lane) = &mut draft.of {
            let names = Lane::BOTH.map(|lane| (lane, scene.lane(lane)));
            let options = names.each_ref().map(|(lane, name)| (*lane, name.as_str()));
            choice_ui(ui, scene.theme, Id::unique("groups lane"), &options, lane);
        }
        let label = say!(scene.words, "groups-text");
        let field = LongField { label: &label, rows: 1 };
        let id = Id::unique("groups words");
        let response = long_field_ui(ui, scene.theme, id, field, &mut draft.text);
        if !std::mem::replace(&mut draft.was_seen, true) {
            response.request_focus();
        }
        if response.changed() {
            draft.verdict = None;
            self.refusal = None;
        }
        let has_entered = response.has_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        self.refusal_below_ui(ui, scene);
        if let Some(verdict) = &draft.verdict {
            verdict_ui(ui, scene, verdict);
        }
        let is_held = draft
            .verdict
            .as_ref()
            .is_some_and(|verdict| verdict.level == Level::Hold);
        let save = match (&draft.verdict, draft.of) {
            (Some(_), _) if !is_held => say!(scene.words, "groups-place-anyway"),
            (_, Whose::New(_)) => say!(scene.words, "groups-place"),
            (_, Whose::Idea(_)) => say!(scene.words, "groups-save"),
        };
        match answers_ui(ui, scene, &save) {
            Some(Pressed::Yes) => self.place(scene, draft),
            Some(Pressed::No) => Answer::Done,
            None if has_entered && draft.verdict.is_none() => self.place(scene, draft),
            None => Answer::Waiting,
        }
    }

    /// Places words, unless the nudge has something to say that was not said yet.
    fn place(&mut self, scene: &mut StageScene<'_>, draft: &mut Draft) -> Answer {
        let text = match CardText::parse(&draft.text) {
            Ok(text) => text,
            Err(refusal) => {
                self.refusal = Some(scene.words.text_refusal(refusal));
                draft.was_seen = false; // Back to the field.
                return Answer::Waiting;
            }
        };
        let verdict = scene.nudge.judge(text.as_str());
        let was_told = draft.verdict.as_ref() == Some(&verdict);
        if verdict.level == Level::Hold || verdict.level != Level::Fine && !was_told {
            draft.verdict = Some(verdict);
            draft.was_seen = false; // Back to the field.
            return Answer::Waiting;
        }
        let change = match draft.of {
            Whose::Idea(number) if scene.workshop.text(number) == Some(&text) => return Answer::Done,
            Whose::Idea(number) => Change::EditIdea(number, text),
            Whose::New(lane) => Change::PlaceCard(NewCard {
                id: CardId(scene.random()),
                lane,
                text,
                cluster: None,
            }),
        };
        if self.submit(scene, change) {
            Answer::Done
        } else {
            Answer::Waiting
        }
    }
}

/// What the nudge noticed, a line a reason.
fn verdict_ui(ui: &mut Ui, scene: &StageScene<'_>, verdict: &Verdict) {
    let (tone, heading) = match verdict.level {
        Level::Fine => return,
        Level::Ask => (MessageTone::Calm, say!(scene.words, "groups-wording-ask")),
        Level::Refer => (MessageTone::Warning, say!(scene.words, "groups-wording-refer")),
        Level::Hold => (MessageTone::Warning, say!(scene.words, "groups-wording-hold")),
    };
    let reasons = verdict.reasons.iter().map(|reason| scene.words.wording_reason(reason));
    let reasons: Vec<String> = reasons.collect();
    warning_ui(ui, scene.theme, tone, &heading, &reasons.join("\n"));
}
