//! What was not chosen but stays, how people left, and what comes next (D5, D6, F21, P15).

use super::agreements;
use super::dates::{self, ended, joined, listed, unended};
use super::model::Block;
use super::parts::Parts;
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::commitment::Promiser;
use crate::workshop::follow_up::FollowUp;
use crate::workshop::idea::{Idea, IdeaStatus};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::intake::{Absent, Indicator};
use crate::workshop::poll::each_once;
use crate::workshop::retention::Retention;
use crate::workshop::round::{Phase, RoundKind};
use crate::workshop::text::Line;

/// The chapter of what is accepted as it is; none if there is nothing.
pub(super) fn accepted(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let item = |(number, idea): (IdeaNumber, &Idea)| {
        let IdeaStatus::Accepted(how) = &idea.status else {
            return None;
        };
        let text = workshop.text(number)?;
        Some(Block::dash(
            format!("{} {how}", ended(text.as_str())).trim_end().to_owned(),
        ))
    };
    chapter(
        say!(words, "report-chapter-accepted"),
        workshop.ideas().filter_map(item).collect(),
    )
}

/// The chapter of what was not chosen: parked, elsewhere, the rest by number only; none if there is nothing.
pub(super) fn not_chosen(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let parts = Parts::of(workshop);
    let mut parked = Vec::new();
    let mut elsewhere = Vec::new();
    for (number, idea) in workshop.ideas() {
        let Some(text) = parts.text(number) else {
            continue;
        };
        match &idea.status {
            IdeaStatus::Parked => {
                parked.push(say!(words, "report-parked", text = ended(text.as_str())));
            }
            IdeaStatus::Elsewhere(who) if who.is_empty() => {
                elsewhere.push(say!(words, "report-elsewhere", text = ended(text.as_str())));
            }
            IdeaStatus::Elsewhere(who) => {
                let who = unended(who.as_str());
                elsewhere.push(say!(
                    words,
                    "report-elsewhere-who",
                    text = unended(text.as_str()),
                    who = who
                ));
            }
            IdeaStatus::Open | IdeaStatus::Accepted(_) | IdeaStatus::Withdrawn(_) => {}
        }
    }
    let mut blocks: Vec<Block> = parked.into_iter().chain(elsewhere).map(Block::dash).collect();
    let others = others(workshop);
    if others > 0 {
        blocks.push(Block::dash(say!(words, "report-others", ideas = others)));
    }
    blocks.extend(agreements::parked(workshop, words));
    chapter(say!(words, "report-chapter-kept"), blocks)
}

/// The chapter of the words that phones said at the check-out; none if there are none. They stand by alphabet, and one
/// that several said stands once (P1, P9).
pub(super) fn words_at_check_out(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let said = each_once(workshop.check_out_words().map(Line::as_str)).into_iter();
    let listed = listed(said.map(|(word, times)| match times {
        1 => word,
        times => format!("{word} ({times})"),
    }));
    let listed = (!listed.is_empty()).then_some(Block::Paragraph(listed));
    chapter(say!(words, "report-chapter-words"), listed.into_iter().collect())
}

/// The chapter on what comes next.
pub(super) fn next(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::field(
        say!(words, "report-follow-up"),
        follow_up(workshop, words),
    )];
    let intake = workshop.intake();
    let baseline: Vec<String> = intake
        .baseline
        .iter()
        .map(|indicator| figure(words, indicator))
        .collect();
    if !baseline.is_empty() {
        blocks.push(Block::field(say!(words, "report-baseline"), baseline.join(" ")));
    }
    let absent: Vec<String> = intake
        .absent
        .iter()
        .filter_map(|absent| absent_group(words, absent))
        .collect();
    if !absent.is_empty() {
        blocks.push(Block::field(say!(words, "report-absent"), absent.join(" ")));
    }
    if let Some(FollowUp { aftercare, .. }) = workshop.follow_up()
        && !aftercare.is_empty()
    {
        blocks.push(Block::field(say!(words, "report-aftercare"), aftercare.to_string()));
    }
    blocks.push(Block::field(say!(words, "report-privacy"), privacy(workshop, words)));
    chapter(say!(words, "report-chapter-next"), blocks)
}

fn chapter(title: String, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return Vec::new();
    }
    let mut chapter = vec![Block::chapter(title)];
    chapter.extend(blocks);
    chapter
}

/// Open ideas without a place, once it is decided.
fn others(workshop: &Workshop) -> usize {
    if !workshop.is_decided() {
        return 0;
    }
    let open = Lane::BOTH.into_iter().map(|lane| {
        let winners = workshop.winners(lane);
        workshop
            .votable(lane)
            .filter(|number| !winners.contains(number))
            .count()
    });
    open.sum()
}

fn follow_up(workshop: &Workshop, words: &Words) -> String {
    let Some(FollowUp {
        date,
        time,
        about,
        written_check,
        ..
    }) = workshop.follow_up()
    else {
        return say!(words, "report-no-follow-up");
    };
    let more = joined(&[time, about], ", ");
    let date = dates::short_weekday_date(words, *date);
    let mut text = if more.is_empty() {
        ended(&date)
    } else {
        format!("{date}, {}", ended(&more))
    };
    if let Some(check) = written_check {
        text += " ";
        text += &say!(words, "report-written-check", date = dates::day_month(words, *check));
    }
    text
}

fn figure(words: &Words, indicator: &Indicator) -> String {
    let Indicator { name, start, later } = indicator;
    if later.is_empty() {
        say!(
            words,
            "report-figure",
            name = name.as_str(),
            start = ended(start.as_str())
        )
    } else {
        say!(
            words,
            "report-figure-later",
            name = name.as_str(),
            start = start.as_str(),
            later = ended(later.as_str())
        )
    }
}

/// Who was not there and how they get to take part (F29); a plain headcount is in the status already.
fn absent_group(words: &Words, absent: &Absent) -> Option<String> {
    let Absent {
        group,
        count,
        how,
        by,
        reply_by,
    } = absent;
    let details = joined(&[how, by], ", ");
    if *count == 0 || (group.is_empty() && details.is_empty()) {
        return None;
    }
    let reply = reply_by.map(|date| say!(words, "report-reply-by", date = dates::date(words, date)));
    let people = say!(words, "report-absent-people", people = { *count });
    let parts = [group.to_string(), people, details, reply.unwrap_or_default()];
    Some(ended(&listed(parts.into_iter().filter(|part| !part.is_empty()))))
}

/// P15: what was erased, what will be and when.
fn privacy(workshop: &Workshop, words: &Words) -> String {
    let mut sentences = Vec::new();
    let votes = || workshop.rounds().filter(|round| round.kind() != RoundKind::AllTaken);
    if votes().next().is_some() {
        sentences.push(if votes().all(|round| round.phase() == Phase::Final) {
            say!(words, "report-ballots-erased")
        } else {
            say!(words, "report-ballots-kept")
        });
    }
    if workshop.card_count() > 0 {
        sentences.push(match (workshop.wipe_due(), workshop.retention()) {
            _ if !workshop.holds_card_texts() => say!(words, "report-cards-erased"),
            (Some(due), _) => say!(words, "report-cards-until", date = dates::date(words, due)),
            (None, Retention::AfterClose) => say!(words, "report-cards-at-close"),
            (None, Retention::AfterFollowUp | Retention::AfterDays90) => say!(words, "report-cards-kept"),
        });
    }
    if workshop.card_count() > 0 && workshop.check_out_words().next().is_some() {
        sentences.push(say!(words, "report-words-with-cards"));
    }
    let is_named = workshop
        .commitments()
        .values()
        .any(|commitment| matches!(commitment.by, Promiser::Named(_)));
    sentences.push(if is_named {
        say!(words, "report-names-commitments")
    } else {
        say!(words, "report-names")
    });
    sentences.join(" ")
}
