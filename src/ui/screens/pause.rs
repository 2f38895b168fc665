//! Breaks, buffers and plain stages: what it is, what the room is asked, and how long it takes. Nothing else.

use std::collections::BTreeMap;

use egui::{Id, ScrollArea, Ui};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::timer::TimerState;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::ids::StageId;
use crate::workshop::language::{Language, Phrase};
use crate::workshop::stage::{LedBy, Stage, StageKind};
use crate::workshop::text::TextRefusal;

/// Lines of the notes at first.
const ROWS: usize = 4;

/// Its drafts.
#[derive(Default)]
pub struct PauseScreen {
    /// The notes of each stage, from the first letter until they are kept.
    notes: BTreeMap<StageId, Notes>,
}

/// Notes that are being typed.
struct Notes {
    text: String,
    refusal: Option<String>,
}

impl StageScreen for PauseScreen {
    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        self.keep(scene);
        // What is refused is said on its own stage only.
        if scene
            .workshop
            .stage()
            .is_none_or(|stage| !self.notes.contains_key(&stage.id))
        {
            scene.go_onwards();
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some(stage) = scene.workshop.stage() else {
            return;
        };
        let area = ScrollArea::vertical().id_salt("pause").auto_shrink(false);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::LARGE;
            head_ui(ui, scene, stage);
            open_vote_ui(ui, scene);
            let prompt = stage.prompt.in_language(scene.room_words.language());
            for line in prompt.lines() {
                let format = Type::Question.format(Weight::Semibold, scene.theme.ink);
                text::balanced_ui(ui, line, &format);
            }
            if is_over(scene) {
                text::quiet_ui(ui, scene.theme, &say!(scene.words, "pause-over"));
            }
            if stage.kind == StageKind::Plain {
                self.notes_ui(ui, scene, stage);
            }
            ui.add_space(space::GAP);
        });
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.keep(scene);
    }

    fn is_typing(&self) -> bool {
        !self.notes.is_empty()
    }
}

impl PauseScreen {
    /// Notes are kept when the keyboard leaves them.
    fn notes_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, stage: &Stage) {
        ui.add_space(space::GAP);
        let mut text = match self.notes.get(&stage.id) {
            Some(draft) => draft.text.clone(),
            None => stage.notes.in_language(scene.words.language()).to_owned(),
        };
        let label = say!(scene.words, "pause-notes");
        let field = LongField {
            label: &label,
            rows: ROWS,
        };
        let field = long_field_ui(ui, scene.theme, Id::unique(("stage notes", stage.id)), field, &mut text);
        if field.changed() {
            self.notes.insert(stage.id, Notes { text, refusal: None });
        }
        if let Some(why) = self.notes.get(&stage.id).and_then(|notes| notes.refusal.as_ref()) {
            refusal_ui(ui, scene.theme, why);
        }
        if field.lost_focus() {
            self.keep(scene);
        }
    }

    /// Notes that are refused stay where they were typed, with the reason.
    fn keep(&mut self, scene: &mut StageScene<'_>) {
        self.notes.retain(|id, notes| {
            notes.refusal = keep_notes(scene, *id, &notes.text).err();
            notes.refusal.is_some()
        });
    }
}

/// The agenda with other notes for one stage.
fn keep_notes(scene: &mut StageScene<'_>, id: StageId, notes: &str) -> Result<(), String> {
    let language = scene.words.language();
    let mut agenda: Vec<Stage> = scene.workshop.agenda().iter().cloned().collect();
    let Some(stage) = agenda.iter_mut().find(|stage| stage.id == id) else {
        return Ok(());
    };
    let reworded = reworded(&stage.notes, language, notes).map_err(|why| scene.words.text_refusal(why))?;
    if stage.notes.in_language(language) == reworded.in_language(language) {
        return Ok(());
    }
    stage.notes = reworded;
    scene.submit(Change::SetAgenda(agenda))
}

/// Its name, how long it takes, who leads it.
fn head_ui<'a>(ui: &mut Ui, scene: &StageScene<'a>, stage: &'a Stage) {
    text::title_ui(ui, scene.theme, scene.text(&stage.name));
    let minutes = say!(scene.words, "pause-minutes", minutes = stage.minutes);
    let led_by = match (stage.kind, stage.led_by) {
        (StageKind::Break | StageKind::Buffer, LedBy::Facilitator) => None, // Nobody has to lead it.
        (_, LedBy::Facilitator) => Some(say!(scene.words, "pause-led-by-facilitator")),
        (_, LedBy::TeamLeader) => Some(say!(scene.words, "pause-led-by-leader")),
        (_, LedBy::Management) => Some(say!(scene.words, "pause-led-by-management")),
        (_, LedBy::All) => Some(say!(scene.words, "pause-led-by-all")),
    };
    let facts: Vec<String> = [Some(minutes), led_by].into_iter().flatten().collect();
    text::quiet_ui(ui, scene.theme, &facts.join(", "));
}

/// A round that is open goes on during a break.
fn open_vote_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    if scene.workshop.open_round().is_none() {
        return;
    }
    let heading = say!(scene.words, "pause-vote-open");
    let why = say!(scene.words, "pause-vote-open-why");
    warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &why);
    let to_the_vote = say!(scene.words, "pause-to-the-vote");
    if !button_ui(ui, scene.theme, Button::with_icon(&to_the_vote, Icon::ArrowLeft)).clicked() {
        return;
    }
    // The last vote before this stage; where there is none, the room went ahead of it.
    let here = scene.workshop.stage().map(|stage| stage.id);
    let is_vote = |stage: &Stage| stage.kind == StageKind::Vote;
    let agenda = scene.workshop.agenda().iter();
    let before = agenda.take_while(|stage| Some(stage.id) != here);
    let vote = before.filter(|stage| is_vote(stage)).last();
    if let Some(stage) = vote.or_else(|| scene.stage_where(is_vote)).map(|stage| stage.id) {
        scene.go_to_stage(stage);
    }
}

fn is_over(scene: &StageScene<'_>) -> bool {
    scene.room.timer.state != TimerState::Waiting && scene.room.timer.seconds_left < 0
}

/// A phrase with other words in one language.
pub(super) fn reworded(phrase: &Phrase, language: Language, words: &str) -> Result<Phrase, TextRefusal> {
    let each = phrase
        .languages()
        .map(|other| (other, phrase.in_language(other).to_owned()));
    let mut each: BTreeMap<Language, String> = each.collect();
    each.insert(language, words.to_owned());
    Phrase::try_from(each)
}
