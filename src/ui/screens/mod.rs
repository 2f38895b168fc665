//! The screens: the start screen, and one for each kind of stage. A screen is its drafts and how it is drawn.

pub mod agreements;
mod answering;
pub mod check_out;
pub mod cluster;
mod codes;
pub mod collect;
pub mod export;
pub mod intake;
pub mod kiosk;
pub mod opening;
pub mod pause;
pub mod plan;
pub mod read;
pub mod results;
mod retention;
pub mod start;
pub mod vote;

use egui::Ui;

use crate::ui::stage_scene::{Place, StageScene, Step};
use crate::words::Words;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::stage::StageKind;

/// Whether what was typed is in the workshop now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is, or there was nothing.
    All,
    /// Something was refused: it stays where it was typed, with the reason.
    No,
}

impl Kept {
    /// It is, unless there is a reason why not.
    pub fn unless(refusal: Option<&String>) -> Self {
        match refusal {
            None => Self::All,
            Some(_) => Self::No,
        }
    }
}

/// What the frame asks of a screen.
pub trait StageScreen {
    /// The one next step, as the primary button says it.
    fn step(&self, scene: &StageScene<'_>) -> Step {
        scene.onwards()
    }

    /// Takes it: the button, or Ctrl+Enter.
    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        scene.go_onwards();
    }

    /// The stage, between the frame's panels.
    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>);

    /// Takes what is being typed into the workshop, before something happens that must find it there.
    fn hand_in(&mut self, _scene: &mut StageScene<'_>) {}

    /// What the right panel says between the preview and the notes.
    fn panel_ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}

    /// Whether that comes before the preview, because the room waits for it.
    fn leads_panel(&self, _scene: &StageScene<'_>) -> bool {
        false
    }

    /// The card that the keys for one card mean.
    fn chosen(&self) -> Option<IdeaNumber> {
        None
    }

    /// Whether Ctrl+Z belongs to what is being typed in the field that has the focus.
    fn is_typing(&self) -> bool {
        true
    }

    /// The keys of this screen, each with what it does.
    fn keys(&self, _words: &Words) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// The drafts of all screens of one workshop.
#[derive(Default)]
pub struct Screens {
    agreements: agreements::AgreementsScreen,
    check_out: check_out::CheckOutScreen,
    cluster: cluster::ClusterScreen,
    collect: collect::CollectScreen,
    export: export::ExportScreen,
    intake: intake::IntakeScreen,
    opening: opening::OpeningScreen,
    pause: pause::PauseScreen,
    plan: plan::PlanScreen,
    read: read::ReadScreen,
    results: results::ResultsScreen,
    vote: vote::VoteScreen,
}

impl Screens {
    /// The one that takes lists of cards.
    pub fn collect(&mut self) -> &mut collect::CollectScreen {
        &mut self.collect
    }

    /// The screen of a place; without a stage, that of a break.
    pub fn of(&mut self, place: Place, stage: Option<StageKind>) -> &mut dyn StageScreen {
        match (place, stage) {
            (Place::Intake, _) => &mut self.intake,
            (Place::Export, _) => &mut self.export,
            (Place::Stage, Some(StageKind::Opening)) => &mut self.opening,
            (Place::Stage, Some(StageKind::Collect(_))) => &mut self.collect,
            (Place::Stage, Some(StageKind::Read)) => &mut self.read,
            (Place::Stage, Some(StageKind::Cluster)) => &mut self.cluster,
            (Place::Stage, Some(StageKind::Vote)) => &mut self.vote,
            (Place::Stage, Some(StageKind::Results)) => &mut self.results,
            (Place::Stage, Some(StageKind::Agreements)) => &mut self.agreements,
            (Place::Stage, Some(StageKind::Plan)) => &mut self.plan,
            (Place::Stage, Some(StageKind::CheckOut)) => &mut self.check_out,
            (Place::Stage, Some(StageKind::Break | StageKind::Buffer | StageKind::Plain) | None) => &mut self.pause,
        }
    }
}
