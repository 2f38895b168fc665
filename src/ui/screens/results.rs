//! Counts, the cut line, ties and the ladder (F10).

mod ladder;
mod lane;
mod lot;
mod row;
mod rung;
mod told;
mod withdraw;

use egui::{ScrollArea, Ui};

use crate::say;
use crate::ui::screens::{StageScreen, codes};
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{size, space};
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::scroll::stage_scroll_ui;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{IdeaNumber, RoundId};
use crate::workshop::round::Phase;
use crate::workshop::stage::StageKind;

use ladder::Ladder;
use lane::LaneWish;
use withdraw::WithdrawDialog;

/// Its drafts.
#[derive(Default)]
pub struct ResultsScreen {
    ladder: Ladder,
    /// Which lanes show all their ideas.
    unfolded: ByLane<bool>,
    /// The idea that a row was pressed for.
    chosen: Option<IdeaNumber>,
    withdraw: Option<WithdrawDialog>,
    refusal: Option<String>,
}

/// How far the result is.
#[derive(Clone, Copy)]
enum Situation {
    /// Nobody voted.
    Nothing,
    /// Ballots still come in.
    Open,
    /// All are in; nobody has seen a count.
    Closed(RoundId),
    /// The tied are voted on again.
    Runoff,
    /// A tie crosses the cut line.
    Tied,
    /// It can be recorded.
    Shown,
    /// It is.
    Final,
}

fn situation(workshop: &Workshop) -> Situation {
    let (Some(main), Some(last)) = (workshop.main_round(), workshop.rounds().last()) else {
        return Situation::Nothing;
    };
    match (last.phase(), main.is_shown()) {
        (Phase::Open | Phase::Closed, true) => Situation::Runoff,
        (Phase::Open, false) => Situation::Open,
        (Phase::Closed, false) => Situation::Closed(last.id()),
        (Phase::Shown | Phase::Final, _) if workshop.has_open_tie() => Situation::Tied,
        (Phase::Shown, _) => Situation::Shown,
        (Phase::Final, _) => Situation::Final,
    }
}

impl ResultsScreen {
    fn stage_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let situation = situation(scene.workshop);
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        let (heading, said) = match situation {
            Situation::Nothing => (
                say!(scene.words, "results-nothing-heading"),
                say!(scene.words, "results-nothing"),
            ),
            Situation::Open => (
                say!(scene.words, "results-hidden-heading"),
                say!(scene.words, "results-open"),
            ),
            Situation::Closed(_) => (
                say!(scene.words, "results-hidden-heading"),
                say!(scene.words, "results-closed"),
            ),
            Situation::Runoff | Situation::Tied | Situation::Shown | Situation::Final => {
                self.shown_ui(ui, scene, situation);
                return;
            }
        };
        text::title_ui(ui, scene.theme, &heading);
        text::body_ui(ui, scene.theme, &said);
    }

    fn shown_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, situation: Situation) {
        if let Situation::Runoff = situation {
            text::semibold_ui(ui, scene.theme, &say!(scene.words, "results-runoff"));
        }
        if let Situation::Tied = situation {
            self.take_keys(ui, scene);
            if !is_wide(ui) {
                self.ladder.ui(ui, scene);
            }
            self.ladder.question_ui(ui, scene);
        }
        self.lanes_ui(ui, scene);
        told::ui(ui, scene);
        if let Situation::Shown = situation {
            text::small_ui(ui, scene.theme, &say!(scene.words, "results-final-hint"));
            text::small_ui(ui, scene.theme, &say!(scene.words, "results-merge-hint"));
        }
    }

    fn take_keys(&mut self, ui: &Ui, scene: &mut StageScene<'_>) {
        let is_busy = ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some());
        self.ladder.look(scene);
        if !is_busy {
            self.ladder.take_keys(ui);
        }
    }

    fn lanes_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.x = space::WIDE;
        let ByLane { doing, stop } = &mut self.unfolded;
        let chosen = self.chosen;
        let wishes = ui.columns_const(|[left, right]| {
            [
                lane::ui(left, scene, Lane::Do, (chosen, doing)),
                lane::ui(right, scene, Lane::Stop, (chosen, stop)),
            ]
        });
        for wish in wishes.into_iter().flatten() {
            self.grant(scene, wish);
        }
    }

    fn grant(&mut self, scene: &mut StageScene<'_>, wish: LaneWish) {
        match wish {
            LaneWish::Choose(number) => {
                self.chosen = (self.chosen != Some(number)).then_some(number);
            }
            LaneWish::Withdraw(number) => self.withdraw = Some(WithdrawDialog::new(number)),
            LaneWish::TreatAsTie(lane) => {
                self.refusal = scene.submit(Change::Vote(Vote::TreatAsTie(lane))).err();
            }
        }
    }
}

impl StageScreen for ResultsScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        match situation(scene.workshop) {
            Situation::Nothing | Situation::Open => Step::next(say!(scene.words, "results-to-vote")),
            Situation::Closed(_) => Step::next(say!(scene.words, "vote-show")),
            Situation::Runoff => Step::next(say!(scene.words, "results-to-runoff")),
            Situation::Tied => self.ladder.step(scene),
            Situation::Shown => Step::next(say!(scene.words, "results-final")),
            Situation::Final => scene.onwards(),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        match situation(scene.workshop) {
            Situation::Nothing | Situation::Open | Situation::Runoff => go_to_vote(scene),
            Situation::Closed(round) => self.refusal = scene.submit(Change::Vote(Vote::Show(round))).err(),
            Situation::Tied => self.refusal = self.ladder.take_step(scene),
            Situation::Shown => self.refusal = scene.submit(Change::Vote(Vote::Final)).err(),
            Situation::Final => scene.go_onwards(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        stage_scroll_ui(ui, ScrollArea::vertical().id_salt("results"), |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            self.stage_ui(ui, scene);
            ui.add_space(space::LARGE);
        });
        if let Some(dialog) = &mut self.withdraw
            && dialog.ui(ui, scene)
        {
            self.withdraw = None;
        }
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let situation = situation(scene.workshop);
        if matches!(situation, Situation::Tied) && is_wide(ui) {
            self.ladder.ui(ui, scene);
            rule_ui(ui, scene.theme);
        }
        told::turnout_ui(ui, scene);
        codes::ui(ui, scene);
    }

    fn leads_panel(&self, scene: &StageScene<'_>) -> bool {
        matches!(situation(scene.workshop), Situation::Tied)
    }

    fn chosen(&self) -> Option<IdeaNumber> {
        self.chosen
    }

    fn is_typing(&self) -> bool {
        self.withdraw.is_some() || self.ladder.is_typing()
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        vec![("A–D".to_owned(), say!(words, "results-key-rungs"))]
    }
}

/// Whether the panel is beside the stage.
fn is_wide(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() >= size::FOLDS_BELOW
}

fn go_to_vote(scene: &mut StageScene<'_>) {
    match scene
        .workshop
        .agenda()
        .iter()
        .rfind(|stage| stage.kind == StageKind::Vote)
    {
        Some(stage) => scene.go_to_stage(stage.id),
        None => scene.go_onwards(),
    }
}
