//! The machine-readable export, to the letter of the contract: keys in this order, null only where it says so.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::ReportError;
use super::parts::Parts;
use super::votes;
use crate::workshop::Workshop;
use crate::workshop::action::Action;
use crate::workshop::agreement::Agreement;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::consent::Consent;
use crate::workshop::idea::{Idea, IdeaStatus};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::result::Settled;
use crate::workshop::round::{Round, RoundKind};
use crate::workshop::rules::Mode;
use crate::workshop::standing::{Seat, Standing};
use crate::workshop::tally::Tally;
use crate::workshop::text::Line;

/// Renders the whole workshop.
pub(super) fn render(workshop: &Workshop) -> Result<Vec<u8>, ReportError> {
    let rounds = workshop.rounds().filter(|round| round.kind() != RoundKind::AllTaken);
    let language = workshop.language();
    let export = Export {
        format: 1,
        title: workshop.title().as_str(),
        language: language.code(),
        question: workshop.question().in_language(workshop.language()),
        stage: workshop.stage().map_or("plain", |stage| stage.kind.key()),
        people: workshop.people(),
        cards: workshop.card_count(),
        ideas: ideas(workshop),
        rounds: rounds.map(|round| round_json(workshop, round)).collect(),
        agreements: workshop.agreements().values().map(agreement_json).collect(),
        actions: workshop.actions().values().map(action_json).collect(),
        check_out_words: workshop.check_out_words().map(Line::as_str).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&export).map_err(|error| ReportError::Unwritable(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct Export<'a> {
    format: u32,
    title: &'a str,
    language: &'a str,
    question: &'a str,
    stage: &'static str,
    people: u32,
    cards: usize,
    ideas: Vec<IdeaJson<'a>>,
    rounds: Vec<RoundJson>,
    agreements: Vec<AgreementJson<'a>>,
    actions: Vec<ActionJson<'a>>,
    /// Beyond the contract: by alphabet.
    check_out_words: Vec<&'a str>,
}

/// One idea; the last four are null until its lane's counts are shown. A withdrawn one keeps what it got (V18).
#[derive(Serialize)]
pub(super) struct IdeaJson<'a> {
    pub(super) number: u32,
    pub(super) lane: &'static str,
    pub(super) text: &'a str,
    pub(super) cards: u32,
    pub(super) cluster: Option<&'a str>,
    pub(super) status: &'static str,
    pub(super) dots: Option<u32>,
    pub(super) supporters: Option<u32>,
    pub(super) rank: Option<u32>,
    pub(super) winner: Option<bool>,
}

#[derive(Serialize)]
struct Lanes<T> {
    r#do: T,
    stop: T,
}

#[derive(Serialize)]
struct RoundJson {
    kind: &'static str,
    budgets: Lanes<Option<u32>>,
    caps: Lanes<Option<u32>>,
    people: u32,
    ballots: BallotsJson,
    closed: bool,
    settled: Option<&'static str>,
}

#[derive(Serialize)]
struct BallotsJson {
    phone: u32,
    paper: u32,
    kiosk: u32,
}

#[derive(Serialize)]
struct AgreementJson<'a> {
    text: &'a str,
    instead: &'a str,
    from: Vec<u32>,
    consent: Option<ConsentJson>,
}

#[derive(Serialize)]
struct ConsentJson {
    counts: Option<[u32; 6]>,
    passed: bool,
    trial: bool,
}

#[derive(Serialize)]
struct ActionJson<'a> {
    what: &'a str,
    owner: &'a str,
    first_step: &'a str,
    first_step_date: Option<String>,
    due: Option<String>,
    done_when: &'a str,
    if_then: &'a str,
    status: &'static str,
}

/// All ideas by number; none before the reveal.
pub(super) fn ideas(workshop: &Workshop) -> Vec<IdeaJson<'_>> {
    let parts = Parts::of(workshop);
    let lanes = ByLane::from_fn(|lane| LaneResult::of(workshop, lane));
    let ideas = workshop.ideas();
    ideas
        .map(|(number, idea)| idea_json(workshop, &parts, lanes.get(idea.lane), (number, idea)))
        .collect()
}

/// A lane's result, asked once for all its ideas.
struct LaneResult {
    counted: BTreeMap<IdeaNumber, Counted>,
    winners: BTreeSet<IdeaNumber>,
}

/// What an idea got, and where that put it.
#[derive(Clone, Copy)]
struct Counted {
    tally: Tally,
    rank: Option<u32>,
    won: bool,
}

impl LaneResult {
    fn of(workshop: &Workshop, lane: Lane) -> Self {
        let mut counted = BTreeMap::new();
        if let Some(Standing { places, .. }) = workshop.standing(lane) {
            counted.extend(places.into_iter().map(|place| {
                let won = place.seat == Seat::Won;
                let (tally, rank) = (place.tally, place.rank);
                (place.number, Counted { tally, rank, won })
            }));
            let lapsed = |(number, tally)| {
                let (rank, won) = (None, false);
                (number, Counted { tally, rank, won })
            };
            counted.extend(votes::withdrawn(workshop, lane).into_iter().map(lapsed));
        }
        let winners = workshop.winners(lane).into_iter().collect();
        Self { counted, winners }
    }
}

fn idea_json<'a>(
    workshop: &'a Workshop,
    parts: &Parts<'a>,
    result: &LaneResult,
    (number, idea): (IdeaNumber, &'a Idea),
) -> IdeaJson<'a> {
    let counted = result.counted.get(&number);
    let cluster = idea.cluster.and_then(|id| workshop.clusters().get(&id));
    let status = match &idea.status {
        IdeaStatus::Withdrawn(_) => "withdrawn",
        IdeaStatus::Open | IdeaStatus::Parked | IdeaStatus::Elsewhere(_) | IdeaStatus::Accepted(_)
            if result.winners.contains(&number) =>
        {
            "winner"
        }
        IdeaStatus::Open => "open",
        IdeaStatus::Parked => "parked",
        IdeaStatus::Elsewhere(_) => "elsewhere",
        IdeaStatus::Accepted(_) => "accepted",
    };
    IdeaJson {
        number: number.0,
        lane: idea.lane.key(),
        text: parts.text(number).map_or("", |text| text.as_str()),
        cards: parts.cards(number),
        cluster: cluster.map(|cluster| cluster.name.as_str()),
        status,
        dots: counted.map(|counted| counted.tally.dots),
        supporters: counted.map(|counted| counted.tally.supporters),
        rank: counted.and_then(|counted| counted.rank),
        winner: counted.map(|counted| counted.won),
    }
}

fn round_json(workshop: &Workshop, round: &Round) -> RoundJson {
    let rules = round.lanes().map(|lane| lane.rules);
    let budgets = rules.map(|rules| {
        rules
            .filter(|rules| rules.mode != Mode::Approval)
            .map(|rules| rules.budget)
    });
    let caps = rules.map(|rules| rules.map(|rules| rules.cap));
    let turnout = round.turnout();
    RoundJson {
        kind: match round.kind() {
            RoundKind::Main | RoundKind::AllTaken => "main",
            RoundKind::Runoff => "runoff",
        },
        budgets: Lanes::from(budgets),
        caps: Lanes::from(caps),
        people: round.people(),
        ballots: BallotsJson {
            phone: turnout.phone,
            paper: turnout.paper,
            kiosk: turnout.kiosk,
        },
        closed: round.is_closed(),
        settled: workshop.settled(round).map(|settled| match settled {
            Settled::Plainly => "none",
            Settled::Widen => "widen",
            Settled::Lot => "lot",
            Settled::Talk => "talk",
        }),
    }
}

impl<T> From<ByLane<T>> for Lanes<T> {
    fn from(lanes: ByLane<T>) -> Self {
        let ByLane { doing, stop } = lanes;
        Self { r#do: doing, stop }
    }
}

fn agreement_json(agreement: &Agreement) -> AgreementJson<'_> {
    let consent = agreement.consent();
    let last = agreement.checks.last().filter(|_| consent != Consent::Unasked);
    AgreementJson {
        text: agreement.text.as_str(),
        instead: agreement.instead.as_str(),
        from: agreement.from.iter().map(|number| number.0).collect(),
        consent: last.map(|check| ConsentJson {
            counts: check.shown_hands(),
            passed: consent == Consent::Passed,
            trial: consent == Consent::Trial,
        }),
    }
}

fn action_json(action: &Action) -> ActionJson<'_> {
    ActionJson {
        what: action.what.as_str(),
        owner: action.owner.as_str(),
        first_step: action.first_step.as_str(),
        first_step_date: action.first_step_date.map(|date| date.to_string()),
        due: action.due.map(|date| date.to_string()),
        done_when: action.done_when.as_str(),
        if_then: action.if_then.as_str(),
        status: action.status.key(),
    }
}
