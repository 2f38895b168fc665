//! What all phones see alike: made from the public view once for each workshop, however many phones ask.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

use crate::live::LiveWorkshop;
use crate::workshop::Workshop;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::ids::RoundId;
use crate::workshop::public::{
    Asks, PublicIdea, PublicLane, PublicPlace, PublicPoll, PublicResults, PublicVote, Slide,
};
use crate::workshop::slips::Slips;
use crate::workshop::standing::Seat;

use super::desk::{Desk, Timer, Writing};
use super::wire::{Idea, OpenPoll, OpenRound, Place, Written};

/// What all phones see alike. No ballot, no count before the show, no text before the reveal: a [`PublicView`] has none.
///
/// [`PublicView`]: crate::workshop::public::PublicView
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Common {
    pub(super) stage: &'static str,
    pub(super) lanes: Vec<&'static str>,
    pub(super) question: String,
    pub(super) prompt: ByLane<String>,
    pub(super) timer: Timer,
    pub(super) round: Option<OpenRound>,
    pub(super) results: Option<Written>,
    pub(super) contact: String,
    pub(super) poll: Option<OpenPoll>,
    /// Which vote slips there are: with other ones each phone sees something else.
    pub(super) slips: Option<u128>,
}

/// A moment: the workshop, and what all phones see of it.
pub(super) struct Moment {
    pub(super) workshop: Arc<Workshop>,
    /// The same for as long as all phones see the same.
    pub(super) revision: u64,
    pub(super) common: Arc<Common>,
    desk: Desk,
}

/// Makes each moment once.
pub(super) struct Board {
    live: Arc<LiveWorkshop>,
    desk: watch::Sender<Desk>,
    last: Mutex<Arc<Moment>>,
    /// The newest revision, for those who wait.
    revision: watch::Sender<u64>,
}

impl Board {
    pub(super) fn new(live: Arc<LiveWorkshop>, desk: Desk) -> Self {
        let workshop = live.latest();
        let common = Arc::new(Common::of(&workshop, &desk));
        let moment = Moment {
            workshop,
            revision: 1,
            common,
            desk: desk.clone(),
        };
        Self {
            live,
            desk: watch::Sender::new(desk),
            last: Mutex::new(Arc::new(moment)),
            revision: watch::Sender::new(1),
        }
    }

    pub(super) fn desk(&self) -> &watch::Sender<Desk> {
        &self.desk
    }

    /// Tells when all phones see something else.
    pub(super) fn revisions(&self) -> watch::Receiver<u64> {
        self.revision.subscribe()
    }

    /// How it is now.
    pub(super) fn now(&self) -> Arc<Moment> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let (workshop, desk) = (self.live.latest(), self.desk.borrow().clone());
        if Arc::ptr_eq(&workshop, &last.workshop) && desk == last.desk {
            return Arc::clone(&last);
        }
        let is_same_for_all = desk == last.desk && workshop.looks_like(&last.workshop);
        let common = (!is_same_for_all).then(|| Common::of(&workshop, &desk));
        let common = common.filter(|common| *common != *last.common);
        let is_same = common.is_none();
        let revision = last.revision + u64::from(!is_same);
        *last = Arc::new(Moment {
            workshop,
            revision,
            common: common.map_or_else(|| Arc::clone(&last.common), Arc::new),
            desk,
        });
        if !is_same {
            self.revision.send_replace(revision);
        }
        Arc::clone(&last)
    }

    /// Looks again after each change, so that those who wait are told.
    pub(super) async fn follow(&self) {
        let (mut workshops, mut desk) = (self.live.watch(), self.desk.subscribe());
        loop {
            self.now();
            let changed = tokio::select! {
                changed = workshops.changed() => changed,
                changed = desk.changed() => changed,
            };
            if changed.is_err() {
                return;
            }
        }
    }
}

impl Common {
    fn of(workshop: &Workshop, desk: &Desk) -> Self {
        let view = workshop.public_view(&desk.wall);
        let round = workshop.public_vote(&desk.wall).map(open_round);
        let poll = view.poll.map(open_poll);
        let stage = if workshop.is_closed() {
            "done"
        } else if round.is_some() {
            "vote"
        } else if let Some(poll) = &poll {
            poll.about
        } else {
            stage(&view.slide, workshop.is_revealed())
        };
        let (lanes, prompt) = if let Slide::Collect(collecting) = view.slide
            && stage == "collect"
        {
            (writing(collecting.lane, desk.writing), collecting.prompts)
        } else {
            (Vec::new(), ByLane::default())
        };
        Self {
            stage,
            lanes,
            question: view.question,
            prompt,
            timer: desk.timer,
            round,
            results: workshop
                .public_results(&desk.wall)
                .map(|results| Written::of(&places(results))),
            contact: workshop.contact().to_string(),
            poll,
            slips: workshop.slips().map(Slips::salt),
        }
    }
}

/// The stage as phones know it.
fn stage(slide: &Slide, is_revealed: bool) -> &'static str {
    match slide {
        Slide::Collect(_) if !is_revealed => "collect",
        Slide::Read(_) | Slide::Groups(_) => "read",
        Slide::BeforeVote(_) | Slide::Vote(_) | Slide::Counted(_) => "vote",
        Slide::Results(_) => "results",
        Slide::Agreements(_) => "consent",
        Slide::CheckOut(_) => "checkout",
        Slide::Hidden
        | Slide::TestSlide
        | Slide::Opening(_)
        | Slide::Pause(_)
        | Slide::Plain(_)
        | Slide::Collect(_)
        | Slide::Waiting(_)
        | Slide::Plan(_) => "wait",
    }
}

fn writing(lane: Lane, writing: Writing) -> Vec<&'static str> {
    match writing {
        Writing::ByStage => vec![lane.key()],
        Writing::BothLanes => Lane::BOTH.map(Lane::key).to_vec(),
    }
}

fn open_round((id, vote): (RoundId, PublicVote)) -> OpenRound {
    let idea = |idea: &PublicIdea| Idea {
        number: idea.number.0,
        lane: idea.lane.key(),
        text: idea.text.clone(),
    };
    OpenRound {
        id: id.0,
        ideas: Written::of(&vote.ideas.iter().map(idea).collect::<Vec<_>>()),
        budgets: vote.lanes.map(|rules| rules.map(|rules| rules.budget)),
        caps: vote.lanes.map(|rules| rules.map(|rules| rules.cap)),
    }
}

/// Without how many answered: another phone's answer is nothing to see here.
fn open_poll(poll: PublicPoll) -> OpenPoll {
    let PublicPoll {
        id,
        asks,
        turnout: _,
        of: _,
    } = poll;
    let (about, text, instead) = match asks {
        Asks::Consent { lane: _, text, instead } => ("consent", text, instead),
        Asks::CheckOut(prompt) => ("checkout", prompt, String::new()),
    };
    let id = id.0;
    OpenPoll {
        id,
        about,
        text,
        instead,
    }
}

fn places(results: PublicResults) -> Vec<Place> {
    let ByLane { doing, stop } = results.lanes;
    let mut all = places_of(Lane::Do, doing);
    all.extend(places_of(Lane::Stop, stop));
    all
}

fn places_of(lane: Lane, result: PublicLane) -> Vec<Place> {
    match result {
        PublicLane::Taken(ideas) => ideas.into_iter().map(taken).collect(),
        PublicLane::Voted { seats: _, places } => places.into_iter().map(|place| voted(lane, place)).collect(),
    }
}

fn taken(idea: PublicIdea) -> Place {
    Place {
        number: idea.number.0,
        lane: idea.lane.key(),
        text: idea.text,
        dots: None,
        supporters: None,
        rank: None,
        winner: None,
        tied: false,
    }
}

fn voted(lane: Lane, place: PublicPlace) -> Place {
    Place {
        number: place.number.0,
        lane: lane.key(),
        text: place.text,
        dots: Some(place.dots),
        supporters: Some(place.supporters),
        rank: place.rank,
        winner: Some(place.seat == Seat::Won),
        tied: place.seat == Seat::Tied,
    }
}
