//! What a stage's screen gets for one frame: the scene, the newest workshop, and what is known beside it.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use egui::Vec2;
use jiff::civil::Date;

use crate::say;
use crate::ui::action::Action;
use crate::ui::export::ExportFace;
use crate::ui::phones::{AddressFace, PhonesFace, System};
use crate::ui::scene::Scene;
use crate::ui::timer::TimerFace;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::StageId;
use crate::workshop::language::Phrase;
use crate::workshop::poll::Poll;
use crate::workshop::public::{AskedOf, PublicTurnout, PublicView, Wall};
use crate::workshop::refusal::Refusal;
use crate::workshop::stage::{Stage, StageKind};
use crate::workshop::wording::Nudge;

/// One frame, seen from a stage's screen. What every screen needs is reached through the [`Scene`] inside it.
pub struct StageScene<'a> {
    /// Look, words, actions.
    pub scene: Scene<'a>,
    /// The newest workshop.
    pub workshop: &'a Workshop,
    /// What is known beside the workshop.
    pub room: &'a RoomFace,
    /// What the room may see.
    pub view: &'a Arc<PublicView>,
    /// Judges texts (C4), with the name list in memory.
    pub nudge: &'a Nudge,
    /// What can leave the app, and how it looks.
    pub export: &'a ExportFace,
    /// The words in the workshop's own language, for all that the room reads.
    pub room_words: &'a Words,
    /// Seconds since the wall's slide came; none once nothing moves on it any more.
    pub shown_for: Option<f32>,
    /// Draws 64 random bits, for an id or a seed.
    pub chance: &'a mut dyn FnMut() -> u64,
}

/// What is known in one frame beside the workshop; the app owns the truth of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomFace {
    /// Where the session file lies.
    pub file: String,
    /// Which page of the window is open.
    pub place: Place,
    /// How many changes were made so far: what is costly to find is found anew only when it grows.
    pub changes: u64,
    /// How far the disk is.
    pub saved: SavedFace,
    /// Whether there is a step to undo.
    pub can_undo: bool,
    /// Whether there is a step to make again.
    pub can_redo: bool,
    /// The stage's timer.
    pub timer: TimerFace,
    /// What the facilitator chose for the wall.
    pub wall: Wall,
    /// Which page of its slide the wall shows, from 0.
    pub wall_page: usize,
    /// The size of the wall, in points.
    pub wall_size: Vec2,
    /// Where the wall is drawn.
    pub projector: Projector,
    /// The name list.
    pub names: NamesFace,
    /// The day it is.
    pub today: Date,
    /// The room's phones.
    pub phones: PhonesFace,
    /// The addresses of this laptop, the likeliest first; none while they are looked for.
    pub addresses: Option<Vec<AddressFace>>,
    /// Which system it runs.
    pub system: System,
}

/// What the window shows of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The form before the workshop.
    Intake,
    /// The stage where the room is.
    Stage,
    /// What leaves the app.
    Export,
}

/// How far the disk is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedFace {
    /// Everything is on the disk.
    Saved,
    /// Something is on its way.
    Saving,
    /// Something could not be written.
    NotSaved(Unsaved),
    /// Nobody writes: another window has the workshop open, and this one only looks.
    Looking,
}

/// Why something is not on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// For the room to read over somebody's shoulder: what happened and what to do.
    pub why: String,
    /// For whoever mends the disk: which file, and what the system said.
    pub exactly: String,
}

/// Where the wall is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Projector {
    /// Nowhere.
    Off,
    /// In a window of its own (F5).
    Window,
    /// Over the facilitator window, on the one screen there is (F11).
    FullScreen,
}

/// The name list, which is in memory only (C6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamesFace {
    /// Not typed since the program started.
    Missing,
    /// The facilitator goes on without one.
    WavedAway,
    /// So many names.
    Listed(usize),
}

/// The one next step, always at the same place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// A verb, or what must be done first.
    pub text: String,
    /// Whether it is what should happen now.
    pub weight: StepWeight,
}

/// Whether a step is what should happen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepWeight {
    /// It is.
    Next,
    /// It may, but something else comes before it as a rule.
    Possible,
}

impl Step {
    /// What should happen now.
    pub fn next(text: String) -> Self {
        Self {
            text,
            weight: StepWeight::Next,
        }
    }

    /// What may happen, although something else should come first.
    pub fn possible(text: String) -> Self {
        Self {
            text,
            weight: StepWeight::Possible,
        }
    }
}

impl<'a> Deref for StageScene<'a> {
    type Target = Scene<'a>;

    fn deref(&self) -> &Scene<'a> {
        &self.scene
    }
}

impl<'a> DerefMut for StageScene<'a> {
    fn deref_mut(&mut self) -> &mut Scene<'a> {
        &mut self.scene
    }
}

impl<'a> StageScene<'a> {
    /// Asks for a change, unless the workshop would refuse it now: then the sentence that says why is returned, to be
    /// shown where the person looks, and nothing was changed. The change comes before whatever in this frame must find
    /// it in the workshop, leaving among it; changes stay in the order in which they were asked for.
    pub fn submit(&mut self, change: Change) -> Result<(), String> {
        if self.room.saved == SavedFace::Looking {
            Err(say!(self.words, "live-only-looking"))
        } else if let Some(refusal) = self.would_refuse(&change) {
            Err(self.words.refusal(&refusal))
        } else {
            let leaves = self.actions.iter().position(leads_away);
            let at = leaves.unwrap_or(self.actions.len());
            self.actions.insert(at, Action::Submit(change));
            Ok(())
        }
    }

    /// Why the workshop would refuse a change now; trying costs little, because a copy shares all that grows.
    pub fn would_refuse(&self, change: &Change) -> Option<Refusal> {
        let mut copy = self.workshop.clone();
        copy.apply(Author::Facilitator, change.clone()).err()
    }

    /// Whether something was asked for in this frame that must find what is being typed in the workshop.
    pub fn is_leaving(&self) -> bool {
        self.actions.iter().any(leads_away)
    }

    /// Whether the workshop is being let go: no screen's drafts outlive that.
    pub fn is_closing(&self) -> bool {
        let closes = |action: &Action| matches!(action, Action::Leave | Action::Close);
        self.actions.iter().any(closes)
    }

    /// How many answered what phones are asked, of how many as far as that is known: the same as the wall says.
    pub fn answered(&self, poll: &Poll) -> (PublicTurnout, AskedOf) {
        let seen = self.view.poll.as_ref().filter(|seen| seen.id == poll.id());
        let people = seen.map_or(poll.people(), |seen| seen.turnout.people);
        let turnout = PublicTurnout {
            ballots: poll.answers(),
            people: people.max(poll.answers()),
        };
        (turnout, seen.map_or(AskedOf::People, |seen| seen.of))
    }

    /// 64 random bits.
    pub fn random(&mut self) -> u64 {
        (self.chance)()
    }

    /// A phrase of the workshop in the window's language.
    pub fn text(&self, phrase: &'a Phrase) -> &'a str {
        phrase.in_language(self.words.language())
    }

    /// The stage after the one where the room is; time kept free is no place to go to.
    pub fn next_stage(&self) -> Option<&'a Stage> {
        let here = self.workshop.stage()?.id;
        let stages = self.workshop.agenda().iter().skip_while(move |stage| stage.id != here);
        stages.skip(1).find(|stage| stage.kind != StageKind::Buffer)
    }

    /// The stage before it.
    pub fn stage_before(&self) -> Option<&'a Stage> {
        let here = self.workshop.stage()?.id;
        let stages = self.workshop.agenda().iter().take_while(move |stage| stage.id != here);
        stages.filter(|stage| stage.kind != StageKind::Buffer).last()
    }

    /// The first stage behind the present one for which `is_it` holds, or before it if there is none behind.
    pub fn stage_where(&self, is_it: impl Fn(&Stage) -> bool) -> Option<&'a Stage> {
        let agenda = self.workshop.agenda();
        let here = self.workshop.stage().map(|stage| stage.id);
        let at = agenda.iter().position(|stage| Some(stage.id) == here).unwrap_or(0);
        let mut behind = agenda.iter().skip(at);
        let mut all = agenda.iter();
        behind
            .find(|stage| is_it(stage))
            .or_else(|| all.find(|stage| is_it(stage)))
    }

    /// The step that most screens end with: on to the next stage, or to what leaves the app after the last.
    pub fn onwards(&self) -> Step {
        Step::next(if let Some(stage) = self.next_stage() {
            say!(self.words, "frame-next-stage", stage = self.text(&stage.name))
        } else {
            say!(self.words, "frame-next-export")
        })
    }

    /// Takes the step of [`StageScene::onwards`].
    pub fn go_onwards(&mut self) {
        match self.next_stage().map(|stage| stage.id) {
            Some(stage) => self.go_to_stage(stage),
            None => self.push(Action::Go(Place::Export)),
        }
    }

    /// Goes to a stage of the agenda.
    pub fn go_to_stage(&mut self, stage: StageId) {
        self.push(Action::GoToStage(stage));
    }

    /// A lane's word: "DOEN!", "STOP!".
    pub fn lane(&self, lane: Lane) -> String {
        self.words.lane(lane)
    }
}

/// Whether an action must find in the workshop what was typed before it.
fn leads_away(action: &Action) -> bool {
    matches!(
        action,
        Action::GoToStage(_)
            | Action::Go(_)
            | Action::Leave
            | Action::Close
            | Action::Save
            | Action::SaveElsewhere
            | Action::MoveTo(_)
            | Action::Undo
            | Action::Redo
            | Action::Preview(_)
            | Action::Export(_)
    )
}
