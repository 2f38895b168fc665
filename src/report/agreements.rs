//! The code of conduct: agreements with what stands behind each, and what to do when it chafes (D2).

use std::collections::BTreeSet;

use super::dates::unended;
use super::model::{Block, Item};
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::action::Action;
use crate::workshop::agreement::Agreement;
use crate::workshop::card::Lane;
use crate::workshop::consent::{Check, CheckWay, Consent};
use crate::workshop::ids::{AgreementId, IdeaNumber};
use crate::workshop::round::RoundKind;
use crate::workshop::tally::Tally;

/// The agreements that stand, do first. People read their ids as numbers, as `dostop apply` takes them; those that were
/// parked keep theirs, so there may be gaps.
pub(super) fn kept(workshop: &Workshop) -> Vec<(AgreementId, &Agreement)> {
    let of_lane = |lane| {
        let all = workshop.agreements().iter();
        all.filter(move |(_, agreement)| agreement.lane == lane && agreement.is_kept())
    };
    let kept = Lane::BOTH.into_iter().flat_map(of_lane);
    kept.map(|(id, agreement)| (*id, agreement)).collect()
}

/// The agreements that an action serves, by number.
pub(super) fn served(workshop: &Workshop, action: &Action) -> BTreeSet<AgreementId> {
    let there = |id: &AgreementId| workshop.agreements().contains_key(id);
    action.from.iter().copied().filter(there).collect()
}

/// The chapter.
pub(super) fn chapter(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(say!(words, "report-chapter-code"))];
    let kept = kept(workshop);
    if kept.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-agreements")));
    }
    let mut mark = say!(words, "report-mark-legend");
    let mut kept = kept.into_iter().peekable();
    for lane in Lane::BOTH {
        if kept.peek().is_some_and(|(_, agreement)| agreement.lane == lane) {
            let text = match lane {
                Lane::Do => say!(words, "report-we-do"),
                Lane::Stop => say!(words, "report-we-stop"),
            };
            let mark = std::mem::take(&mut mark);
            blocks.push(Block::Heading { text, mark });
        }
        while let Some((id, agreement)) = kept.next_if(|(_, agreement)| agreement.lane == lane) {
            blocks.push(Block::Item(item(workshop, words, id, agreement)));
        }
    }
    blocks.extend(chafe(workshop, words));
    blocks
}

fn item(workshop: &Workshop, words: &Words, id: AgreementId, agreement: &Agreement) -> Item {
    let mut text = sentence(words, agreement);
    if agreement.consent() == Consent::Trial {
        text += " ";
        text += &say!(words, "report-trial");
    }
    let mark = mark(workshop, words, agreement);
    let label = id.to_string();
    Item { label, text, mark }
}

/// "stop -> instead", or the sentence; what is still missing is said.
pub(super) fn sentence(words: &Words, agreement: &Agreement) -> String {
    let Agreement {
        lane, text, instead, ..
    } = agreement;
    let text = if text.is_empty() {
        say!(words, "report-no-wording")
    } else {
        text.to_string()
    };
    match lane {
        Lane::Do => text,
        Lane::Stop if instead.is_empty() => {
            say!(
                words,
                "report-instead",
                stop = unended(&text),
                instead = say!(words, "report-no-instead")
            )
        }
        Lane::Stop => say!(
            words,
            "report-instead",
            stop = unended(&text),
            instead = instead.as_str()
        ),
    }
}

/// What stands behind an agreement: `[card: dots, supporters, consent]` (D7).
fn mark(workshop: &Workshop, words: &Words, agreement: &Agreement) -> String {
    let sources: Vec<String> = agreement
        .from
        .iter()
        .map(|number| source(workshop, words, *number))
        .collect();
    let consent = agreement
        .checks
        .last()
        .map(|check| consent(words, agreement.consent(), check));
    if sources.is_empty() && consent.is_none() {
        return String::new();
    }
    let asked = consent.unwrap_or_else(|| "-".to_owned());
    let sources = sources.join("; ");
    if sources.is_empty() {
        format!("[{asked}]")
    } else {
        format!("[{sources}, {asked}]")
    }
}

fn source(workshop: &Workshop, words: &Words, number: IdeaNumber) -> String {
    match tally(workshop, number) {
        Some(Tally { dots, supporters }) => format!("{number}: {dots}, {supporters}"),
        None => format!("{number}: {}", say!(words, "report-not-voted")),
    }
}

/// What an idea got in the last vote that counted it, once shown.
fn tally(workshop: &Workshop, number: IdeaNumber) -> Option<Tally> {
    let root = workshop.stands_for(number);
    let lane = workshop.idea(root)?.lane;
    let mut votes = workshop
        .rounds()
        .rev()
        .filter(|round| round.kind() != RoundKind::Runoff);
    votes.find_map(|round| Some(workshop.shown_standing(round, lane)?.place(root)?.tally))
}

/// "14/14"; a secret tally of few only says where it stands (V23, P4).
fn consent(words: &Words, consent: Consent, check: &Check) -> String {
    match (consent, check.way, check.shown_hands()) {
        (Consent::Unasked, _, _) => "-".to_owned(),
        (_, CheckWay::Hands, _) | (_, CheckWay::Secret, Some(_)) => format!("{}/{}", check.willing(), check.people()),
        (Consent::Passed, CheckWay::Secret, None) => say!(words, "report-consent-passed"),
        (Consent::TalkFurther | Consent::Trial | Consent::Parked, CheckWay::Secret, None) => {
            say!(words, "report-consent-talk")
        }
    }
}

fn chafe(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let contact = workshop.contact().as_str();
    let mut steps: Vec<String> = workshop.chafe().iter().map(ToString::to_string).collect();
    if !contact.is_empty() {
        steps.push(if steps.is_empty() {
            say!(words, "report-contact", contact = contact)
        } else {
            say!(words, "report-contact-last", contact = contact)
        });
    }
    if steps.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(say!(words, "report-chafe"))];
    let letters = ('a'..='z').chain('A'..='Z');
    let items = letters
        .zip(steps)
        .map(|(letter, text)| Block::Item(Item::new(&letter, text)));
    blocks.extend(items);
    blocks
}

/// Agreements that were not adopted because an objection was left; the reasons stay in the room (V23).
pub(super) fn parked(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let parked = workshop
        .agreements()
        .iter()
        .filter(|(_, agreement)| !agreement.is_kept());
    parked
        .map(|(id, agreement)| {
            let text = sentence(words, agreement);
            Block::dash(say!(words, "report-agreement-parked", number = id.0, text = text))
        })
        .collect()
}
