//! From a workshop to a document: the head that all documents share, then the chapters of the part, numbered.

use super::dates::{line, weekday_date};
use super::model::{Block, Item, Report, Starts};
use super::{Part, ReportError, agreements, ballots, decided, ideas, kept, plan, run_sheet, status};
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;

/// Builds the document of a part in the language of `words`.
pub fn build(workshop: &Workshop, words: &Words, part: Part) -> Result<Report, ReportError> {
    let (title, mut blocks) = match part {
        Part::Agreements => (say!(words, "report-title-agreements"), code_and_plan(workshop, words)),
        Part::Ideas => (say!(words, "report-title-ideas"), ideas::chapters(workshop, words)),
        Part::Ballots => (say!(words, "report-title-ballots"), ballots::chapters(workshop, words)),
        Part::RunSheet => (
            say!(words, "report-title-run-sheet"),
            run_sheet::chapters(workshop, words),
        ),
        Part::Status => (say!(words, "report-title-status"), status::chapters(workshop, words)),
        Part::Commitments => (say!(words, "report-title-commitments"), commitments(workshop, words)),
        Part::All => (say!(words, "report-title-all"), everything(workshop, words)),
        Part::Slips | Part::Poster | Part::Handover | Part::FollowUp | Part::Responses => {
            return Err(ReportError::PartNotBuilt(part));
        }
    };
    let mut head = head(workshop, words, part);
    head.append(&mut blocks);
    number(&mut head);
    Ok(Report {
        title,
        workshop: workshop.title().to_string(),
        edition: say!(words, "report-version", part = workshop.part()),
        date: weekday_date(words, workshop.held_on()),
        blocks: head,
    })
}

/// Goal, question, how it was decided and what is open, as far as the part needs them. A warning stands on every part.
fn head(workshop: &Workshop, words: &Words, part: Part) -> Vec<Block> {
    let goal = workshop.intake().goal.to_string();
    let question = line(workshop.question().in_language(words.language()));
    let how = match part {
        Part::Agreements | Part::Ideas | Part::All => decided::how(workshop, words),
        Part::Ballots
        | Part::RunSheet
        | Part::Status
        | Part::Commitments
        | Part::Slips
        | Part::Poster
        | Part::Handover
        | Part::FollowUp
        | Part::Responses => String::new(),
    };
    let status = match part {
        Part::Agreements | Part::Ideas | Part::Status | Part::All => decided::status(workshop, words),
        Part::Ballots
        | Part::RunSheet
        | Part::Commitments
        | Part::Slips
        | Part::Poster
        | Part::Handover
        | Part::FollowUp
        | Part::Responses => decided::absence(workshop, words),
    };
    let rows = [
        (say!(words, "report-purpose"), goal),
        (say!(words, "report-question"), question),
        (say!(words, "report-how"), how),
        (say!(words, "report-status"), status),
    ];
    let filled = rows.into_iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(label, text)| Block::field(label, text)).collect()
}

/// Code, plan, what was kept and what comes next; the plan and the rest on pages of their own, as in the samples (D7).
fn code_and_plan(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = agreements::chapter(workshop, words);
    let has_plan = !workshop.actions().is_empty() || !workshop.commitments().is_empty();
    let mut plan = plan::chapter(workshop, words);
    let mut rest = kept::accepted(workshop, words);
    rest.extend(kept::not_chosen(workshop, words));
    rest.extend(kept::words_at_check_out(workshop, words));
    rest.extend(kept::next(workshop, words));
    if has_plan {
        start_on_new_page(&mut plan);
        start_on_new_page(&mut rest);
    }
    blocks.extend(plan);
    blocks.extend(rest);
    blocks
}

fn commitments(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(say!(words, "report-chapter-commitments"))];
    let promises = plan::commitments(workshop, words);
    if promises.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-commitments")));
    }
    blocks.extend(promises);
    blocks
}

/// All that is meant for the whole team: not the run sheet, which holds the facilitator's notes, and no empty forms.
fn everything(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = code_and_plan(workshop, words);
    let mut ideas = ideas::chapters(workshop, words);
    start_on_new_page(&mut ideas);
    blocks.extend(ideas);
    let rules = workshop.ground_rules();
    if !rules.is_empty() {
        blocks.push(Block::chapter(say!(words, "report-chapter-ground-rules")));
        let rules = (1_u32..).zip(rules);
        blocks.extend(rules.map(|(number, rule)| Block::Item(Item::new(&number, rule.to_string()))));
    }
    blocks
}

fn start_on_new_page(blocks: &mut [Block]) {
    if let Some(Block::Chapter { starts, .. }) = blocks.first_mut() {
        *starts = Starts::OnNewPage;
    }
}

fn number(blocks: &mut [Block]) {
    let mut next = 1;
    for block in blocks {
        if let Block::Chapter { title, .. } = block {
            *title = format!("{next}. {title}");
            next += 1;
        }
    }
}
