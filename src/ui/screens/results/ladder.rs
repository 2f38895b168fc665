//! The ladder out of a tie: take all, vote again, talk, draw a lot (V14). The team chooses the rung.

use egui::{Id, Key, Ui, vec2};

use crate::say;
use crate::ui::screens::results::lot::Lot;
use crate::ui::screens::results::rung::{self, RungFace};
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::refusal::Refusal;
use crate::workshop::stage::StageKind;

/// A way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rung {
    Widen,
    Runoff,
    Talk,
    Lot,
}

impl Rung {
    const ALL: [Self; 4] = [Self::Widen, Self::Runoff, Self::Talk, Self::Lot];

    fn key(self) -> (Key, &'static str) {
        match self {
            Self::Widen => (Key::A, "A"),
            Self::Runoff => (Key::B, "B"),
            Self::Talk => (Key::C, "C"),
            Self::Lot => (Key::D, "D"),
        }
    }
}

/// What the team chose so far.
#[derive(Default)]
pub(super) struct Ladder {
    rung: Option<Rung>,
    /// After talk, these go first.
    first: Vec<IdeaNumber>,
    lot: Lot,
    /// What is known of this tie, and after how many changes that was found.
    known: Option<Known>,
}

struct Known {
    changes: u64,
    ties: ByLane<Vec<IdeaNumber>>,
    widen: Option<Refusal>,
    runoff: Option<Refusal>,
}

impl Ladder {
    /// Finds what the rules allow, after each change anew; another tie is another question.
    pub(super) fn look(&mut self, scene: &StageScene<'_>) {
        let changes = scene.room.changes;
        if self.known.as_ref().is_some_and(|known| known.changes == changes) {
            return;
        }
        let ties = scene.workshop.open_ties();
        if self.known.as_ref().is_none_or(|known| known.ties != ties) {
            *self = Self::default();
        }
        let runoff = Change::Vote(Vote::OpenRunoff(scene.workshop.next_round()));
        self.known = Some(Known {
            changes,
            ties,
            widen: scene.would_refuse(&Change::Vote(Vote::Widen)),
            runoff: scene.would_refuse(&runoff),
        });
        self.rung = self.rung.filter(|rung| self.refusal(*rung).is_none());
    }

    pub(super) fn take_keys(&mut self, ui: &Ui) {
        for rung in Rung::ALL {
            if ui.input(|input| input.modifiers.is_none() && input.key_pressed(rung.key().0))
                && self.refusal(rung).is_none()
            {
                self.rung = Some(rung);
            }
        }
    }

    pub(super) fn is_typing(&self) -> bool {
        self.lot.is_typing()
    }

    fn refusal(&self, rung: Rung) -> Option<&Refusal> {
        let known = self.known.as_ref()?;
        match rung {
            Rung::Widen => known.widen.as_ref(),
            Rung::Runoff => known.runoff.as_ref(),
            Rung::Talk | Rung::Lot => None,
        }
    }

    pub(super) fn step(&self, scene: &StageScene<'_>) -> Step {
        let words = scene.words;
        let is_ready = self.change(scene).is_some();
        let text = match self.rung {
            None => say!(words, "results-choose"),
            Some(Rung::Widen) => say!(words, "results-widen-now"),
            Some(Rung::Runoff) => say!(words, "results-runoff-now"),
            Some(Rung::Talk) => say!(words, "results-talk-now"),
            Some(Rung::Lot) => say!(words, "results-lot-now"),
        };
        if is_ready {
            Step::next(text)
        } else {
            Step::possible(text)
        }
    }

    /// Takes the chosen rung; the answer says why it could not be.
    pub(super) fn take_step(&mut self, scene: &mut StageScene<'_>) -> Option<String> {
        match self.change(scene) {
            Some(change) => scene.submit(change).err(),
            None => Some(match self.rung {
                None | Some(Rung::Widen | Rung::Runoff) => say!(scene.words, "results-choose-first"),
                Some(Rung::Talk) => say!(scene.words, "results-talk-first"),
                Some(Rung::Lot) => say!(scene.words, "results-lot-range"),
            }),
        }
    }

    /// What the chosen rung does, once all is said for it.
    fn change(&self, scene: &StageScene<'_>) -> Option<Change> {
        match self.rung? {
            Rung::Widen => Some(Change::Vote(Vote::Widen)),
            Rung::Runoff => {
                let open = Change::Vote(Vote::OpenRunoff(scene.workshop.next_round()));
                let mut agenda = scene.workshop.agenda().iter();
                let voting = agenda.rfind(|stage| stage.kind == StageKind::Vote);
                let moved = voting.map(|stage| Change::MoveTo(stage.id));
                Some(Change::All(std::iter::once(open).chain(moved).collect()))
            }
            Rung::Talk => {
                let ties = &self.known.as_ref()?.ties;
                let chosen = ties.map(|tie| {
                    tie.iter()
                        .copied()
                        .filter(|n| self.first.contains(n))
                        .collect::<Vec<_>>()
                });
                let is_full = |lane: Lane| chosen.get(lane).len() == seats(scene, ties, lane);
                Lane::BOTH
                    .into_iter()
                    .all(is_full)
                    .then(|| Change::Vote(Vote::Talk(chosen)))
            }
            Rung::Lot => self.lot.seed().map(|seed| Change::Vote(Vote::Lot(seed))),
        }
    }

    /// The ladder: in the panel one above the other, in a wide place two and two.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.look(scene);
        text::lead_ui(ui, scene.theme, &say!(scene.words, "results-ladder"));
        text::body_ui(ui, scene.theme, &self.told(scene));
        if ui.available_width() > 2.0 * crate::ui::theme::size::COLUMN {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::LARGE, space::SMALL);
                ui.columns_const(|[left, right]| {
                    self.rung_ui(left, scene, Rung::Widen);
                    self.rung_ui(left, scene, Rung::Talk);
                    self.rung_ui(right, scene, Rung::Runoff);
                    self.rung_ui(right, scene, Rung::Lot);
                });
            });
        } else {
            for rung in Rung::ALL {
                self.rung_ui(ui, scene, rung);
            }
        }
    }

    /// What the chosen rung asks; on the stage, where there is room for it.
    pub(super) fn question_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        match self.rung {
            Some(Rung::Talk) => sheet_ui(ui, scene.theme, |ui| self.talk_ui(ui, scene)),
            Some(Rung::Lot) => sheet_ui(ui, scene.theme, |ui| self.lot.ui(ui, scene)),
            Some(Rung::Widen | Rung::Runoff) | None => {}
        }
    }

    fn told(&self, scene: &StageScene<'_>) -> String {
        let Some(known) = &self.known else {
            return String::new();
        };
        let tied: usize = known.ties.iter().map(|(_, tie)| tie.len()).sum();
        let seats: usize = Lane::BOTH.iter().map(|lane| seats(scene, &known.ties, *lane)).sum();
        say!(scene.words, "results-ladder-why", ideas = tied, seats = seats)
    }

    fn rung_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, rung: Rung) {
        let words = scene.words;
        let (verb, usual) = match rung {
            Rung::Widen => (say!(words, "results-widen"), say!(words, "results-widen-line")),
            Rung::Runoff => (say!(words, "results-rerun"), say!(words, "results-rerun-line")),
            Rung::Talk => (say!(words, "results-talk"), say!(words, "results-talk-line")),
            Rung::Lot => (say!(words, "results-lot"), say!(words, "results-lot-line")),
        };
        let refusal = self.refusal(rung).map(|refusal| words.refusal(refusal));
        let is_possible = refusal.is_none();
        let face = RungFace {
            key: rung.key().1,
            verb: &verb,
            line: &refusal.unwrap_or(usual),
            is_chosen: self.rung == Some(rung),
        };
        let pressed = ui.add_enabled_ui(is_possible, |ui| rung::ui(ui, scene.theme, &face).clicked());
        if pressed.inner {
            self.rung = Some(rung);
        }
    }

    /// Which of the tied go first.
    fn talk_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let Some(known) = &self.known else {
            return;
        };
        text::small_ui(ui, scene.theme, &say!(scene.words, "results-talk-how"));
        for (lane, tie) in known.ties.iter().filter(|(_, tie)| !tie.is_empty()) {
            let seats = seats(scene, &known.ties, lane);
            let heading = say!(scene.words, "results-talk-lane", lane = lane.key(), seats = seats);
            text::semibold_ui(ui, scene.theme, &heading);
            for &number in tie {
                let mut is_on = self.first.contains(&number);
                let words = scene.workshop.text(number).map_or("", |text| text.as_str());
                let id = Id::unique(("results talk", number));
                if tick_box_ui(ui, scene.theme, id, words, &mut is_on).changed() {
                    self.first.retain(|other| *other != number);
                    self.first.extend(is_on.then_some(number));
                }
            }
        }
    }
}

/// Seats that the tied of a lane compete for.
fn seats(scene: &StageScene<'_>, ties: &ByLane<Vec<IdeaNumber>>, lane: Lane) -> usize {
    if ties.get(lane).is_empty() {
        return 0;
    }
    let standing = scene.workshop.standing(lane);
    standing.map_or(0, |standing| standing.open_seats() as usize)
}
