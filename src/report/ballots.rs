//! The numbered ballot sheet for paper: one person, one sheet (F38, V2-V5).

use super::ideas::{head, lane_title};
use super::model::{Block, Item, Side, Table};
use super::votes::lane_rules;
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::rules::{LaneRules, Mode};

/// One lane as it stands on the sheet.
struct Sheet {
    rules: Option<LaneRules>,
    ideas: Vec<IdeaNumber>,
}

/// How to fill in, then the lanes.
pub(super) fn chapters(workshop: &Workshop, words: &Words) -> Vec<Block> {
    if !workshop.is_revealed() {
        return vec![Block::Paragraph(say!(words, "report-ballot-unrevealed"))];
    }
    let lanes = Lane::BOTH.map(|lane| (lane, sheet(workshop, lane)));
    let is_voted = |sheet: &Sheet| sheet.rules.is_some() && !sheet.ideas.is_empty();
    let voted = lanes.iter().filter(|(_, sheet)| is_voted(sheet)).count();
    if voted == 0 {
        return vec![Block::Paragraph(say!(words, "report-ballot-no-vote"))];
    }
    let mut rules = vec![say!(words, "report-ballot-one"), say!(words, "report-ballot-fill")];
    rules.extend((voted == lanes.len()).then(|| say!(words, "report-ballot-lanes")));
    rules.push(say!(words, "report-ballot-hand-in"));
    let mut blocks = vec![Block::chapter(say!(words, "report-chapter-ballot"))];
    let rules = (1_u32..)
        .zip(rules)
        .map(|(number, rule)| Block::Item(Item::new(&number, rule)));
    blocks.extend(rules);
    for (lane, sheet) in lanes {
        blocks.extend(lane_chapter(workshop, words, lane, &sheet));
    }
    blocks
}

/// The lane of the open round, else as it would stand in the next one.
fn sheet(workshop: &Workshop, lane: Lane) -> Sheet {
    if let Some(round) = workshop.open_round() {
        let lane = round.lanes().get(lane);
        let ideas = lane.ideas.iter().copied().collect();
        return Sheet {
            rules: lane.rules,
            ideas,
        };
    }
    let seats = *workshop.seats().get(lane);
    let choice = *workshop.suggested_choices().get(lane);
    let rules = choice.map(|choice| LaneRules {
        mode: choice.mode,
        budget: choice.budget,
        cap: choice.cap(),
        seats,
    });
    let ideas = workshop.votable(lane).collect();
    Sheet { rules, ideas }
}

fn lane_chapter(workshop: &Workshop, words: &Words, lane: Lane, sheet: &Sheet) -> Vec<Block> {
    if sheet.ideas.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::chapter(lane_title(words, lane))];
    let Some(rules) = sheet.rules else {
        blocks.push(Block::Paragraph(say!(words, "report-ballot-lane-taken")));
        return blocks;
    };
    blocks.push(Block::Paragraph(match rules.mode {
        Mode::Cumulative | Mode::OnePerIdea => {
            say!(words, "report-ballot-budget", rules = lane_rules(words, rules))
        }
        Mode::Approval => say!(words, "report-ballot-approval"),
    }));
    let boxes = vec!["[ ]"; rules.cap as usize].join(" ");
    let rows = sheet.ideas.iter().map(|number| {
        let text = workshop.text(*number).map(ToString::to_string);
        let text = text.unwrap_or_else(|| say!(words, "report-text-gone"));
        vec![vec![number.to_string()], vec![text], vec![boxes.clone()]]
    });
    blocks.push(Block::Table(Table {
        heads: vec![
            head(say!(words, "report-head-number"), Side::Right),
            head(say!(words, "report-head-idea"), Side::Fill),
            head(say!(words, "report-head-boxes"), Side::Left),
        ],
        rows: rows.collect(),
    }));
    blocks
}
