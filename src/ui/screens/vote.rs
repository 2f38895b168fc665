//! A blind round: paper and kiosk (F10). Nothing here tells a count before the show (V6).

mod closed;
mod closing;
mod lane_choice;
mod late;
mod meaning;
mod paper;
mod setup;
mod void;

use egui::{ScrollArea, Ui};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::screens::{StageScreen, codes};
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::lane_mark_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::scroll::stage_scroll_ui;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::change::{Change, Vote};
use crate::workshop::round::{Phase, Round};
use crate::workshop::stage::StageKind;

use paper::Paper;
use setup::Setup;
use void::VoidDialog;

/// Its drafts.
#[derive(Default)]
pub struct VoteScreen {
    setup: Setup,
    paper: Paper,
    void: Option<VoidDialog>,
    /// Why the last step was refused.
    refusal: Option<String>,
}

/// How far voting is.
#[derive(Clone, Copy)]
enum Situation<'a> {
    /// Nobody has read the ideas yet.
    Unrevealed,
    /// The next round is prepared.
    Setup,
    /// Ballots come in.
    Open(&'a Round),
    /// All are in; nobody knows how they went.
    Closed(&'a Round),
    /// The result waits to be settled.
    Shown,
    /// The last vote is final.
    Done,
}

impl VoteScreen {
    fn situation<'a>(&self, workshop: &'a Workshop) -> Situation<'a> {
        if !workshop.is_revealed() {
            return Situation::Unrevealed;
        }
        let Some(last) = workshop.rounds().last() else {
            return Situation::Setup;
        };
        match last.phase() {
            Phase::Open => Situation::Open(last),
            Phase::Closed => Situation::Closed(last),
            Phase::Shown => Situation::Shown,
            Phase::Final if workshop.has_open_tie() => Situation::Shown,
            Phase::Final if self.setup.is_again(workshop) => Situation::Setup,
            Phase::Final => Situation::Done,
        }
    }

    fn close(&mut self, scene: &mut StageScene<'_>, round: &Round) {
        if missing(round) > 0 {
            self.paper.ask_to_close();
        } else {
            self.refusal = scene.submit(Change::Vote(Vote::Close(round.id()))).err();
        }
    }

    fn begin(&mut self, scene: &mut StageScene<'_>) {
        if self.setup.is_blocked(scene.workshop) {
            go_to(scene, StageKind::Cluster);
            return;
        }
        let change = self.setup.change(scene.workshop);
        let change = if self.setup.votes(scene.workshop) {
            change
        } else {
            with_results(scene, change)
        };
        self.refusal = scene.submit(change).err();
    }

    fn show(&mut self, scene: &mut StageScene<'_>, round: &Round) {
        let change = with_results(scene, Change::Vote(Vote::Show(round.id())));
        self.refusal = scene.submit(change).err();
    }

    fn stage_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let situation = self.situation(scene.workshop);
        if !matches!(situation, Situation::Open(_)) {
            self.paper.forget(ui.ctx()); // Closed, void or undone: nobody seals what was typed.
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        match situation {
            Situation::Unrevealed => {
                text::title_ui(ui, scene.theme, &say!(scene.words, "vote-unrevealed-heading"));
                text::body_ui(ui, scene.theme, &say!(scene.words, "vote-unrevealed"));
            }
            Situation::Setup => {
                if self.setup.ui(ui, scene) {
                    self.refusal = None;
                }
            }
            Situation::Open(round) => self.paper.ui(ui, scene, round, &mut self.void),
            Situation::Closed(round) => closed::ui(ui, scene, round, &mut self.void),
            Situation::Shown => {
                text::title_ui(ui, scene.theme, &say!(scene.words, "vote-shown-heading"));
                text::body_ui(ui, scene.theme, &say!(scene.words, "vote-shown"));
            }
            Situation::Done => self.done_ui(ui, scene),
        }
    }

    fn done_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        text::title_ui(ui, scene.theme, &say!(scene.words, "vote-done-heading"));
        text::body_ui(ui, scene.theme, &say!(scene.words, "vote-done"));
        let again = say!(scene.words, "vote-again");
        if button_ui(ui, scene.theme, Button::framed(&again)).clicked() {
            self.setup.again(scene.workshop);
        }
    }

    fn void_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let round = match self.situation(scene.workshop) {
            Situation::Open(round) | Situation::Closed(round) => round.id(),
            Situation::Unrevealed | Situation::Setup | Situation::Shown | Situation::Done => {
                self.void = None;
                return;
            }
        };
        if let Some(dialog) = &mut self.void
            && dialog.ui(ui, scene, round)
        {
            self.void = None;
        }
    }
}

impl StageScreen for VoteScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        match self.situation(scene.workshop) {
            Situation::Unrevealed => Step::next(say!(scene.words, "vote-to-read")),
            Situation::Setup if self.setup.is_blocked(scene.workshop) => {
                Step::next(say!(scene.words, "vote-to-groups"))
            }
            Situation::Setup if self.setup.votes(scene.workshop) => Step::next(say!(scene.words, "vote-open")),
            Situation::Setup => Step::next(say!(scene.words, "vote-take-all")),
            Situation::Open(round) if missing(round) > 0 => Step::possible(say!(scene.words, "vote-close")),
            Situation::Open(_) => Step::next(say!(scene.words, "vote-close")),
            Situation::Closed(_) => Step::next(say!(scene.words, "vote-show")),
            Situation::Shown => Step::next(say!(scene.words, "vote-to-results")),
            Situation::Done => scene.onwards(),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        match self.situation(scene.workshop) {
            Situation::Unrevealed => go_to(scene, StageKind::Read),
            Situation::Setup => self.begin(scene),
            Situation::Open(round) => self.close(scene, round),
            Situation::Closed(round) => self.show(scene, round),
            Situation::Shown => go_to(scene, StageKind::Results),
            Situation::Done => scene.go_onwards(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        stage_scroll_ui(ui, ScrollArea::vertical().id_salt("vote"), |ui| {
            ui.spacing_mut().item_spacing.y = space::LARGE;
            self.stage_ui(ui, scene);
            ui.add_space(space::LARGE);
        });
        self.void_ui(ui, scene);
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if let Situation::Open(round) = self.situation(scene.workshop) {
            rules_ui(ui, scene, round);
            rule_ui(ui, scene.theme);
        }
        codes::ui(ui, scene);
    }

    fn is_typing(&self) -> bool {
        self.void.is_some() || self.paper.is_typing()
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        vec![("Enter".to_owned(), say!(words, "vote-key-seal"))]
    }
}

/// People whose ballot is not in yet.
fn missing(round: &Round) -> u32 {
    round.people().saturating_sub(round.turnout().total())
}

fn go_to(scene: &mut StageScene<'_>, kind: StageKind) {
    match scene.stage_where(|stage| stage.kind == kind).map(|stage| stage.id) {
        Some(stage) => scene.go_to_stage(stage),
        None => scene.go_onwards(),
    }
}

/// A change, and the way to where the room sees its result.
fn with_results(scene: &StageScene<'_>, change: Change) -> Change {
    match scene.stage_where(|stage| stage.kind == StageKind::Results) {
        Some(results) => Change::All(vec![change, Change::MoveTo(results.id)]),
        None => change,
    }
}

/// The rules of the open round, beside it.
fn rules_ui(ui: &mut Ui, scene: &StageScene<'_>, round: &Round) {
    let heading = say!(scene.words, "vote-rules");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    let quiet = Type::Body.format(Weight::Regular, scene.theme.quiet);
    for lane in Lane::BOTH {
        let in_lane = round.lanes().get(lane);
        let ideas = in_lane.ideas.len();
        let said = if let Some(rules) = in_lane.rules {
            say!(scene.words, "vote-rules-lane", dots = rules.budget, ideas = ideas)
        } else {
            say!(scene.words, "vote-lane-taken")
        };
        lane_head_ui(ui, scene, lane, &said);
    }
    if meaning::most(round) == 2 {
        text::balanced_ui(ui, &say!(scene.words, "vote-rules-twice"), &quiet);
    }
    text::balanced_ui(ui, &say!(scene.words, "vote-rules-silent"), &quiet);
}

/// A mark, a lane's word, and something at the right edge.
fn lane_head_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, said: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        lane_mark_ui(ui, scene.theme, lane, size::DOT + space::TINY);
        let color = crate::ui::widgets::lane_mark::lane_color(scene.theme, lane);
        let word = scene.lane(lane).to_uppercase();
        text::label_ui(ui, &word, Type::Body.format(Weight::Semibold, color));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            text::small_ui(ui, scene.theme, said);
        });
    });
}

/// The button that leads to the question whether a round is void.
fn void_button_ui(ui: &mut Ui, scene: &StageScene<'_>, void: &mut Option<VoidDialog>) {
    let words = say!(scene.words, "vote-void");
    if button_ui(ui, scene.theme, Button::plain(&words, Icon::Trash)).clicked() {
        *void = Some(VoidDialog::default());
    }
}
