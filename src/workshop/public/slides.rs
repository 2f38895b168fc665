//! Fills the slide of a stage, from getters that know no secret.

mod asked;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::Workshop;
use super::super::action::ActionStatus;
use super::super::agreement::Agreement;
use super::super::card::{ByLane, Lane};
use super::super::consent::{CheckWay, Consent, FEWEST_SHOWN};
use super::super::idea::IdeaStatus;
use super::super::ids::IdeaNumber;
use super::super::language::Phrase;
use super::super::round::{Phase, Round, RoundKind};
use super::super::stage::{Stage, StageKind};
use super::super::standing::Standing;
use super::super::text::Line;
use super::{
    Agreements, BeforeVote, CheckOut, Collecting, Groups, Opening, Prompted, PublicAction, PublicAgreement,
    PublicCluster, PublicHands, PublicIdea, PublicLane, PublicPlace, PublicResults, PublicRules, PublicTurnout,
    PublicVote, Shows, Slide, Wall, Withheld,
};

pub(super) use asked::{poll, receipts};

/// The slide for what the facilitator chose.
pub(super) fn slide(workshop: &Workshop, wall: &Wall) -> Slide {
    match wall.shows {
        Shows::Nothing => Slide::Hidden,
        Shows::TestSlide => Slide::TestSlide,
        Shows::Stage | Shows::Receipts => match workshop.stage() {
            Some(stage) => Room::new(workshop, wall).slide(stage),
            None => Slide::Hidden,
        },
    }
}

/// What an open round asks.
pub(super) fn ballot(workshop: &Workshop, wall: &Wall, round: &Round) -> PublicVote {
    Room::new(workshop, wall).ballot(round)
}

/// What a round that is shown, and those before it, brought.
pub(super) fn shown(workshop: &Workshop, wall: &Wall, round: &Round) -> PublicResults {
    Room::new(workshop, wall).results(turnout(round))
}

/// A workshop behind the wall.
struct Room<'a> {
    workshop: &'a Workshop,
    wall: &'a Wall,
    /// On how many cards each idea was written; counted once it is asked for.
    cards: OnceCell<BTreeMap<IdeaNumber, u32>>,
}

impl<'a> Room<'a> {
    fn new(workshop: &'a Workshop, wall: &'a Wall) -> Self {
        Self {
            workshop,
            wall,
            cards: OnceCell::new(),
        }
    }
}

impl Room<'_> {
    fn slide(&self, stage: &Stage) -> Slide {
        let can_read = self.workshop.is_revealed();
        match stage.kind {
            StageKind::Opening => self.opening(stage),
            StageKind::Collect(lane) => self.collect(lane),
            StageKind::Break | StageKind::Buffer => Slide::Pause(self.prompted(stage)),
            StageKind::Read if can_read => Slide::Read(self.cards()),
            StageKind::Cluster if can_read => Slide::Groups(self.groups()),
            StageKind::Vote if can_read => self.vote(stage),
            StageKind::Read | StageKind::Cluster | StageKind::Vote => Slide::Waiting(self.counts()),
            StageKind::Results => match self.round() {
                Some(round) => self.after_opening(round),
                None => Slide::Plain(self.prompted(stage)),
            },
            StageKind::Agreements => Slide::Agreements(self.agreements()),
            StageKind::Plan => Slide::Plan(self.plan()),
            StageKind::CheckOut => self.check_out(stage),
            StageKind::Plain => Slide::Plain(self.prompted(stage)),
        }
    }

    fn said(&self, phrase: &Phrase) -> String {
        phrase.in_language(self.workshop.language()).to_owned()
    }

    fn prompted(&self, stage: &Stage) -> Prompted {
        Prompted {
            name: self.said(&stage.name),
            prompt: self.said(&stage.prompt),
        }
    }

    fn opening(&self, stage: &Stage) -> Slide {
        let lines = self.said(&stage.prompt).lines().map(str::to_owned).collect();
        let present = self
            .workshop
            .people()
            .saturating_sub(self.workshop.intake().absent_count());
        Slide::Opening(Opening {
            name: self.said(&stage.name),
            lines,
            ground_rules: self.workshop.ground_rules().iter().map(Line::to_string).collect(),
            is_small_group: (1..FEWEST_SHOWN).contains(&present),
        })
    }

    fn collect(&self, lane: Lane) -> Slide {
        let now = self.workshop.stage();
        let asks = |lane| {
            let of_lane = |stage: &&Stage| stage.kind == StageKind::Collect(lane);
            let first = self.workshop.agenda().iter().find(of_lane);
            let stage = now.filter(|stage| of_lane(stage)).or(first);
            stage.map_or_else(String::new, |stage| self.said(&stage.prompt))
        };
        Slide::Collect(Collecting {
            lane,
            prompts: ByLane::from_fn(asks),
            counts: self.counts(),
        })
    }

    /// Cards that wait, and those that do not any more.
    fn counts(&self) -> ByLane<usize> {
        let mut counts = ByLane::from_fn(|lane| self.workshop.waiting(lane));
        // A part is in the lane of its idea.
        for idea in self.workshop.ideas.values() {
            let cards = usize::try_from(idea.cards).unwrap_or(usize::MAX);
            let count = counts.get_mut(idea.lane);
            *count = count.saturating_add(cards);
        }
        counts
    }

    fn cards(&self) -> Vec<PublicIdea> {
        let of_lane = |lane| {
            self.workshop
                .ideas()
                .filter(move |(_, idea)| idea.lane == lane && !idea.status.is_withdrawn())
        };
        let each = Lane::BOTH.into_iter().flat_map(of_lane);
        each.filter_map(|(number, _)| self.idea(number)).collect()
    }

    /// An idea with its words; none if they are gone, or are on their way off the wall.
    fn idea(&self, number: IdeaNumber) -> Option<PublicIdea> {
        let text = self.text(number)?;
        Some(PublicIdea {
            number,
            lane: self.workshop.idea(number)?.lane,
            text,
            cards: self.cards_of(number),
        })
    }

    fn cards_of(&self, number: IdeaNumber) -> u32 {
        let cards = self.cards.get_or_init(|| self.workshop.cards_by_idea());
        cards.get(&number).copied().unwrap_or_default()
    }

    fn text(&self, number: IdeaNumber) -> Option<String> {
        let text = self.workshop.text(number)?;
        let is_withheld = self.wall.withheld == Some(Withheld::Card(number)) || self.is_withheld(text.as_str());
        (!is_withheld).then(|| text.to_string())
    }

    /// Whether the words of a card that is being taken off stand in `text`: they go wherever they were taken over.
    fn is_withheld(&self, text: &str) -> bool {
        let Some(Withheld::Card(number)) = self.wall.withheld else {
            return false;
        };
        let idea = self.workshop.idea(number);
        let gone = idea.and_then(|idea| idea.text.as_ref());
        gone.is_some_and(|gone| text.contains(gone.as_str()))
    }

    fn shown(&self, line: &Line) -> String {
        let text = line.as_str();
        if self.is_withheld(text) {
            String::new()
        } else {
            text.to_owned()
        }
    }

    fn groups(&self) -> Groups {
        let open = || self.workshop.ideas().filter(|(_, idea)| idea.status.is_open());
        let clusters = self.workshop.clusters().iter().map(|(id, cluster)| PublicCluster {
            name: self.shown(&cluster.name),
            count: open().filter(|(_, idea)| idea.cluster == Some(*id)).count(),
        });
        let is_parked = |status: &IdeaStatus| *status == IdeaStatus::Parked;
        Groups {
            clusters: clusters.collect(),
            loose: open().filter(|(_, idea)| idea.cluster.is_none()).count(),
            parked: self
                .workshop
                .ideas()
                .filter(|(_, idea)| is_parked(&idea.status))
                .count(),
        }
    }

    fn round(&self) -> Option<&Round> {
        self.workshop.rounds().next_back()
    }

    /// A stage for voting shows its own round; before it is opened, what it will be. A later stage of the day has a round of
    /// its own.
    fn vote(&self, stage: &Stage) -> Slide {
        let agenda = self.workshop.agenda();
        let until = agenda.iter().position(|other| other.id == stage.id).unwrap_or(0);
        let is_vote = |stage: &&Stage| stage.kind == StageKind::Vote;
        let stages = agenda.iter().take(until + 1).filter(is_vote).count();
        let is_main = |round: &&Round| round.kind() != RoundKind::Runoff;
        let held = self.workshop.rounds().filter(is_main).count();
        match self.round() {
            Some(round) if held >= stages || round.phase() != Phase::Final => self.after_opening(round),
            Some(_) | None => Slide::BeforeVote(BeforeVote {
                criterion: self.said(self.workshop.criterion()),
                budgets: self
                    .workshop
                    .suggested_choices()
                    .map(|choice| choice.map(|choice| choice.budget)),
            }),
        }
    }

    fn after_opening(&self, round: &Round) -> Slide {
        let turnout = turnout(round);
        match round.phase() {
            Phase::Open => Slide::Vote(self.ballot(round)),
            Phase::Closed => Slide::Counted(turnout),
            Phase::Shown | Phase::Final => Slide::Results(self.results(turnout)),
        }
    }

    fn ballot(&self, round: &Round) -> PublicVote {
        PublicVote {
            criterion: self.said(self.workshop.criterion()),
            kind: round.kind(),
            turnout: turnout(round),
            lanes: round.lanes().map(|lane| {
                lane.rules.map(|rules| PublicRules {
                    mode: rules.mode,
                    budget: rules.budget,
                    cap: rules.cap,
                })
            }),
            ideas: self.on_the_ballot(round),
            needs_slip: self.workshop.slips().is_some(),
        }
    }

    fn on_the_ballot(&self, round: &Round) -> Arc<[PublicIdea]> {
        let voted = round.lanes().iter().filter(|(_, lane)| lane.rules.is_some());
        let numbers = voted.flat_map(|(_, lane)| lane.ideas.iter());
        numbers.filter_map(|number| self.idea(*number)).collect()
    }

    fn results(&self, last: PublicTurnout) -> PublicResults {
        let taken = |lane| {
            let ideas = self.workshop.taken(lane).into_iter();
            PublicLane::Taken(ideas.filter_map(|number| self.idea(number)).collect())
        };
        let lane = |lane| {
            let standing = self.workshop.standing(lane);
            standing.map_or_else(|| taken(lane), |standing| self.voted(&standing))
        };
        PublicResults {
            turnout: self.workshop.main_round().map_or(last, turnout),
            lanes: ByLane::from_fn(lane),
        }
    }

    fn voted(&self, standing: &Standing) -> PublicLane {
        let places = standing.places.iter().map(|place| PublicPlace {
            number: place.number,
            text: self.text(place.number).unwrap_or_default(),
            dots: place.tally.dots,
            supporters: place.tally.supporters,
            rank: place.rank,
            seat: place.seat,
        });
        PublicLane::Voted {
            seats: standing.seats,
            places: places.collect(),
        }
    }

    fn agreements(&self) -> Agreements {
        let current = self.wall.agreement;
        let mut shown: Vec<PublicAgreement> = self
            .workshop
            .agreements()
            .iter()
            .filter(|(id, agreement)| agreement.is_kept() || current == Some(**id))
            .map(|(id, agreement)| PublicAgreement {
                id: *id,
                lane: agreement.lane,
                text: self.shown(&agreement.text),
                instead: self.shown(&agreement.instead),
                consent: agreement.consent(),
                hands: hands(agreement),
                reasons: self.reasons(agreement),
            })
            .filter(|agreement| !agreement.text.is_empty() || !agreement.instead.is_empty())
            .collect();
        shown.sort_by_key(|agreement| (agreement.lane, agreement.id));
        let is_shown = |id| shown.iter().any(|agreement| agreement.id == id);
        Agreements {
            current: current.filter(|id| is_shown(*id)),
            agreements: shown,
        }
    }

    fn plan(&self) -> Vec<PublicAction> {
        let actions = self.workshop.actions().iter();
        let kept = actions.filter(|(_, action)| !matches!(action.status, ActionStatus::Dropped(_)));
        let actions = kept.map(|(id, action)| PublicAction {
            id: *id,
            what: self.shown(&action.what),
            owner: self.shown(&action.owner),
            due: action.due,
            is_quick_win: action.quick_win,
        });
        actions.filter(|action| !action.what.is_empty()).collect()
    }

    fn check_out(&self, stage: &Stage) -> Slide {
        let follow_up = self.workshop.follow_up();
        Slide::CheckOut(CheckOut {
            stage: self.prompted(stage),
            date: follow_up.map(|follow_up| follow_up.date),
            time: follow_up.map_or_else(String::new, |follow_up| self.shown(&follow_up.time)),
            words: self.words(),
        })
    }

    /// What phones said at check-out.
    fn words(&self) -> Vec<String> {
        self.heard(self.workshop.check_out_words())
    }

    /// Why phones object, as long as the sentence is the one they objected to (V23). What was counted by hand was heard.
    fn reasons(&self, agreement: &Agreement) -> Vec<String> {
        let is_answered = match agreement.consent() {
            Consent::Unasked => false,
            Consent::Passed | Consent::TalkFurther | Consent::Trial | Consent::Parked => true,
        };
        let last = agreement.checks.last().filter(|_| is_answered);
        let secret = last.filter(|check| check.way == CheckWay::Secret);
        self.heard(secret.into_iter().flat_map(|check| &check.reasons))
    }

    /// What phones said, but for what is on its way off the wall.
    fn heard<'l>(&self, said: impl Iterator<Item = &'l Line>) -> Vec<String> {
        let is_taken =
            |line: &Line| matches!(&self.wall.withheld, Some(Withheld::Said(gone)) if gone.says_the_same(line));
        let said = said.filter(|line| !is_taken(line)).map(|line| self.shown(line));
        said.filter(|line| !line.is_empty()).collect()
    }
}

fn turnout(round: &Round) -> PublicTurnout {
    PublicTurnout {
        ballots: round.turnout().total(),
        people: round.people(),
    }
}

fn hands(agreement: &Agreement) -> Option<PublicHands> {
    let check = agreement.checks.last()?;
    check.shown_hands().map(|_| PublicHands {
        willing: check.willing(),
        people: check.people(),
    })
}
