//! What must be typed or answered before the board goes on.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::card::Lane;
use crate::workshop::idea::IdeaStatus;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::merge::MergeEffect;
use crate::workshop::text::Line;

use super::ClusterScreen;
use super::panel::fates_ui;
use super::wording::{Draft, Whose};

/// What is asked.
pub(super) enum Ask {
    /// The words of an idea.
    Words(Draft),
    /// What becomes of ideas.
    Fates(Vec<IdeaNumber>),
    /// A line about it.
    Fate(Fate, Vec<IdeaNumber>, String),
    /// Whether a merge may move a result (V16).
    Merge(Vec<IdeaNumber>, MergeEffect),
}

/// What becomes of an idea besides winning (F18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Elsewhere,
    Accepted,
    Withdrawn,
}

/// Whether a question stays on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Waiting,
    Done,
}

impl Fate {
    pub(super) const ALL: [Self; 3] = [Self::Elsewhere, Self::Accepted, Self::Withdrawn];

    pub(super) fn verb(self, words: &Words) -> String {
        match self {
            Self::Elsewhere => say!(words, "groups-elsewhere"),
            Self::Accepted => say!(words, "groups-accepted"),
            Self::Withdrawn => say!(words, "groups-withdrawn"),
        }
    }

    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Elsewhere => Icon::ArrowRight,
            Self::Accepted => Icon::Equal,
            Self::Withdrawn => Icon::Trash,
        }
    }

    fn question(self, words: &Words) -> String {
        match self {
            Self::Elsewhere => say!(words, "groups-elsewhere-who"),
            Self::Accepted => say!(words, "groups-accepted-how"),
            Self::Withdrawn => say!(words, "groups-withdrawn-why"),
        }
    }

    fn status(self, line: Line) -> IdeaStatus {
        match self {
            Self::Elsewhere => IdeaStatus::Elsewhere(line),
            Self::Accepted => IdeaStatus::Accepted(line),
            Self::Withdrawn => IdeaStatus::Withdrawn(line),
        }
    }
}

impl Ask {
    pub(super) fn add(lane: Lane) -> Self {
        Self::Words(Draft::new(Whose::New(lane), String::new()))
    }

    pub(super) fn edit(scene: &StageScene<'_>, number: IdeaNumber) -> Option<Self> {
        let text = scene.workshop.text(number)?;
        Some(Self::Words(Draft::new(Whose::Idea(number), text.as_str().to_owned())))
    }

    pub(super) fn fate(fate: Fate, numbers: &[IdeaNumber]) -> Self {
        Self::Fate(fate, numbers.to_vec(), String::new())
    }

    /// What is being typed.
    pub(super) fn typed(&self) -> Option<&str> {
        match self {
            Self::Words(draft) => Some(&draft.text),
            Self::Fate(_, _, line) => Some(line),
            Self::Fates(_) | Self::Merge(..) => None,
        }
    }

    fn heading(&self, words: &Words) -> String {
        match self {
            Self::Words(draft) => match draft.of {
                Whose::New(_) => say!(words, "groups-add"),
                Whose::Idea(number) => say!(words, "groups-edit-heading", number = number.0),
            },
            Self::Fates(_) => say!(words, "groups-fate"),
            Self::Fate(fate, ..) => fate.verb(words),
            Self::Merge(..) => say!(words, "groups-effect-heading"),
        }
    }
}

impl ClusterScreen {
    pub(super) fn ask_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some(mut ask) = self.ask.take() else {
            return;
        };
        let heading = ask.heading(scene.words);
        let answer = dialog_ui(ui, scene.theme, Id::unique("groups ask"), &heading, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            match &mut ask {
                Ask::Words(draft) => self.words_ui(ui, scene, draft),
                Ask::Fates(numbers) => self.which_fate_ui(ui, scene, numbers),
                Ask::Fate(fate, numbers, line) => self.fate_ui(ui, scene, (*fate, numbers), line),
                Ask::Merge(numbers, effect) => self.effect_ui(ui, scene, (numbers, effect)),
            }
        });
        if answer.inner == Answer::Done || answer.is_dismissed {
            self.refusal = self.refusal.take().filter(|_| !answer.is_dismissed);
        } else {
            self.ask = Some(ask);
        }
    }

    /// Each leads to a question of its own.
    fn which_fate_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, numbers: &[IdeaNumber]) -> Answer {
        if let [number] = numbers {
            let words = scene.workshop.text(*number).map_or("", |text| text.as_str());
            text::body_ui(ui, scene.theme, words);
        }
        let Some(fate) = fates_ui(ui, scene) else {
            return Answer::Waiting;
        };
        self.ask = Some(Ask::fate(fate, numbers));
        Answer::Done
    }

    fn fate_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut StageScene<'_>,
        (fate, numbers): (Fate, &[IdeaNumber]),
        line: &mut String,
    ) -> Answer {
        let question = fate.question(scene.words);
        let id = Id::unique("groups fate");
        let response = field_ui(ui, scene.theme, id, &question, line);
        if response.changed() {
            self.refusal = None;
        }
        let has_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if !has_entered && line.is_empty() && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        self.refusal_below_ui(ui, scene);
        let verb = fate.verb(scene.words);
        let pressed = answers_ui(ui, scene, &verb);
        match pressed {
            Some(Pressed::No) => Answer::Done,
            None if !has_entered => Answer::Waiting,
            Some(Pressed::Yes) | None => self.seal(scene, (fate, numbers), line),
        }
    }

    fn seal(&mut self, scene: &mut StageScene<'_>, (fate, numbers): (Fate, &[IdeaNumber]), line: &str) -> Answer {
        match Line::parse(line) {
            Err(refusal) => self.refusal = Some(scene.words.text_refusal(refusal)),
            Ok(line) => {
                if self.set_status(scene, numbers, &fate.status(line)) {
                    self.selected.clear();
                    return Answer::Done;
                }
            }
        }
        Answer::Waiting
    }

    /// What a merge does to a result that is shown (V16).
    fn effect_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut StageScene<'_>,
        (numbers, effect): (&[IdeaNumber], &MergeEffect),
    ) -> Answer {
        let words = scene.words;
        if !effect.comes_in.is_empty() {
            let numbers = words.numbers(&effect.comes_in);
            text::body_ui(ui, scene.theme, &say!(words, "groups-effect-in", numbers = numbers));
        }
        if !effect.goes_out.is_empty() {
            let numbers = words.numbers(&effect.goes_out);
            text::body_ui(ui, scene.theme, &say!(words, "groups-effect-out", numbers = numbers));
        }
        if effect.lapsed > 0 {
            let lapsed = say!(words, "groups-effect-lapsed", dots = effect.lapsed);
            text::body_ui(ui, scene.theme, &lapsed);
        }
        match answers_ui(ui, scene, &say!(words, "groups-merge-anyway")) {
            Some(Pressed::Yes) => {
                self.merge_now(scene, numbers);
                Answer::Done
            }
            Some(Pressed::No) => Answer::Done,
            None => Answer::Waiting,
        }
    }

    pub(super) fn refusal_below_ui(&self, ui: &mut Ui, scene: &StageScene<'_>) {
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }
}

/// What was pressed below a question.
pub(super) enum Pressed {
    Yes,
    No,
}

pub(super) fn answers_ui(ui: &mut Ui, scene: &StageScene<'_>, yes: &str) -> Option<Pressed> {
    ui.horizontal(|ui| {
        let yes = button_ui(ui, scene.theme, Button::framed(yes));
        let cancel = say!(scene.words, "groups-cancel");
        let no = button_ui(ui, scene.theme, Button::plain(&cancel, Icon::Cross));
        match (yes.clicked(), no.clicked()) {
            (true, _) => Some(Pressed::Yes),
            (false, true) => Some(Pressed::No),
            (false, false) => None,
        }
    })
    .inner
}
