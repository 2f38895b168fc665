//! The idea list by lane, the results once they are shown, and the clusters (F08-F10, V11-V13, D6).

use std::collections::BTreeSet;

use super::dates::listed;
use super::model::{Block, Side, Table, TableHead};
use super::parts::Parts;
use super::votes;
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::idea::{Idea, IdeaStatus};
use crate::workshop::ids::{ClusterId, IdeaNumber};
use crate::workshop::standing::{Place, Seat, Standing};

/// The chapters; before the reveal there is nothing but counts, which stand in the head (C12).
pub(super) fn chapters(workshop: &Workshop, words: &Words) -> Vec<Block> {
    if !workshop.is_revealed() {
        return vec![Block::Paragraph(say!(words, "report-ideas-unrevealed"))];
    }
    let parts = Parts::of(workshop);
    let writer = Writer { workshop, words, parts };
    let mut blocks = Vec::new();
    for lane in Lane::BOTH {
        blocks.push(Block::chapter(lane_title(words, lane)));
        match workshop.standing(lane) {
            Some(standing) => blocks.push(writer.results(lane, &standing)),
            None => blocks.extend(writer.list(lane)),
        }
    }
    blocks.extend(clusters(workshop, words));
    blocks
}

/// What the tables of ideas are written from.
struct Writer<'a> {
    workshop: &'a Workshop,
    words: &'a Words,
    parts: Parts<'a>,
}

/// "DO!" or "STOP!".
pub(super) fn lane_title(words: &Words, lane: Lane) -> String {
    match lane {
        Lane::Do => say!(words, "report-lane-do"),
        Lane::Stop => say!(words, "report-lane-stop"),
    }
}

impl Writer<'_> {
    /// A lane's ideas by number, without any count.
    fn list(&self, lane: Lane) -> Vec<Block> {
        let Self { workshop, words, .. } = *self;
        let mut blocks = Vec::new();
        let taken: BTreeSet<IdeaNumber> = workshop.taken(lane).into_iter().collect();
        if !taken.is_empty() {
            blocks.push(Block::Paragraph(say!(words, "report-lane-all-taken")));
        }
        let ideas: Vec<_> = workshop.ideas().filter(|(_, idea)| idea.lane == lane).collect();
        if ideas.is_empty() {
            blocks.push(Block::Paragraph(say!(words, "report-lane-empty")));
            return blocks;
        }
        let rows = ideas.into_iter().map(|(number, idea)| {
            let won = taken.contains(&number).then(|| say!(words, "report-taken"));
            vec![vec![number.to_string()], self.idea_cell(number, idea, won)]
        });
        blocks.push(Block::Table(Table {
            heads: vec![
                head(say!(words, "report-head-number"), Side::Right),
                head(say!(words, "report-head-idea"), Side::Fill),
            ],
            rows: rows.collect(),
        }));
        blocks
    }

    /// A voted lane's ideas, best first, then those that left the vote.
    fn results(&self, lane: Lane, standing: &Standing) -> Block {
        let Self { workshop, words, .. } = *self;
        let heads = vec![
            head(say!(words, "report-head-rank"), Side::Right),
            head(say!(words, "report-head-dots"), Side::Right),
            head(say!(words, "report-head-supporters"), Side::Right),
            head(say!(words, "report-head-number"), Side::Right),
            head(say!(words, "report-head-idea"), Side::Fill),
        ];
        let counted = standing.places.iter().filter_map(|place| {
            let idea = workshop.idea(place.number)?;
            let remarks = remarks(words, standing, place);
            Some(vec![
                vec![or_dash(place.rank)],
                vec![place.tally.dots.to_string()],
                vec![place.tally.supporters.to_string()],
                vec![place.number.to_string()],
                self.idea_cell(place.number, idea, remarks),
            ])
        });
        let mut rows: Vec<_> = counted.collect();
        let placed: BTreeSet<IdeaNumber> = standing.places.iter().map(|place| place.number).collect();
        let withdrawn = votes::withdrawn(workshop, lane);
        let left_out = workshop
            .ideas()
            .filter(|(number, idea)| idea.lane == lane && !placed.contains(number));
        rows.extend(left_out.map(|(number, idea)| {
            let tally = withdrawn.get(&number);
            vec![
                vec![or_dash(None)],
                vec![or_dash(tally.map(|tally| tally.dots))],
                vec![or_dash(tally.map(|tally| tally.supporters))],
                vec![number.to_string()],
                self.idea_cell(number, idea, None),
            ]
        }));
        Block::Table(Table { heads, rows })
    }

    /// An idea's text, a line of remarks, and the texts of its parts.
    fn idea_cell(&self, number: IdeaNumber, idea: &Idea, remarks: impl IntoIterator<Item = String>) -> Vec<String> {
        let Self { workshop, words, parts } = self;
        let text = parts.text(number).map(ToString::to_string);
        let mut lines = vec![text.unwrap_or_else(|| say!(words, "report-text-gone"))];
        let mut remarks: Vec<String> = remarks.into_iter().collect();
        remarks.extend(status(words, &idea.status));
        let cards = parts.cards(number);
        if cards > 1 {
            remarks.push(say!(words, "report-on-cards", cards = cards));
        }
        if !remarks.is_empty() {
            lines.push(format!("[{}]", remarks.join("; ")));
        }
        for part in parts.of_idea(number) {
            if let Some(text) = workshop.idea(*part).and_then(|idea| idea.text.as_ref()) {
                lines.push(say!(words, "report-part", number = part.0, text = text.as_str()));
            }
        }
        lines
    }
}

fn or_dash(count: Option<u32>) -> String {
    count.map_or_else(|| "-".to_owned(), |count| count.to_string())
}

/// What a place says about itself: winner, tied, one voice, too close to part, long tail (V12, V13).
fn remarks(words: &Words, standing: &Standing, place: &Place) -> Vec<String> {
    let mut remarks = Vec::new();
    match place.seat {
        Seat::Won => remarks.push(say!(words, "report-winner")),
        Seat::Tied => remarks.push(say!(words, "report-tied")),
        Seat::Lost => {}
    }
    if standing.near_tie.contains(&place.number) {
        remarks.push(say!(words, "report-near-tie"));
    }
    if place.tally.supporters == 1 {
        remarks.push(say!(words, "report-one-voice"));
    }
    if place.is_tail {
        remarks.push(say!(words, "report-long-tail"));
    }
    remarks
}

fn status(words: &Words, status: &IdeaStatus) -> Option<String> {
    match status {
        IdeaStatus::Open => None,
        IdeaStatus::Parked => Some(say!(words, "report-status-parked")),
        IdeaStatus::Elsewhere(who) => Some(say!(words, "report-status-elsewhere", who = who.as_str())),
        IdeaStatus::Accepted(how) => Some(say!(words, "report-status-accepted", how = how.as_str())),
        IdeaStatus::Withdrawn(reason) if reason.is_empty() => Some(say!(words, "report-status-gone")),
        IdeaStatus::Withdrawn(reason) => Some(say!(words, "report-status-withdrawn", reason = reason.as_str())),
    }
}

fn clusters(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let in_cluster = |wanted: Option<ClusterId>| -> Vec<IdeaNumber> {
        let inside = workshop.ideas().filter(|(_, idea)| idea.cluster == wanted);
        inside.map(|(number, _)| number).collect()
    };
    let mut blocks = Vec::new();
    for (id, cluster) in workshop.clusters() {
        let ideas = in_cluster(Some(*id));
        if ideas.is_empty() {
            continue;
        }
        let name = if cluster.name.is_empty() {
            say!(words, "report-cluster-unnamed")
        } else {
            cluster.name.to_string()
        };
        blocks.push(Block::dash(say!(
            words,
            "report-cluster",
            name = name,
            ideas = listed(ideas)
        )));
    }
    if blocks.is_empty() {
        return blocks;
    }
    let loose = in_cluster(None);
    if !loose.is_empty() {
        let name = say!(words, "report-cluster-none");
        blocks.push(Block::dash(say!(
            words,
            "report-cluster",
            name = name,
            ideas = listed(loose)
        )));
    }
    blocks.insert(0, Block::chapter(say!(words, "report-chapter-clusters")));
    blocks
}

/// What stands above a table's cells.
pub(super) fn head(title: String, side: Side) -> TableHead {
    TableHead { title, side }
}
