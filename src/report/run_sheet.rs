//! The run sheet: the agenda with minutes, who leads, prompts and notes. For the facilitator alone (F02, P13).

use super::dates::line;
use super::ideas::head;
use super::model::{Block, Side, Table};
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::language::Phrase;
use crate::workshop::stage::{AgendaWarning, LedBy, Stage, agenda_warnings, total_minutes};

/// The agenda.
pub(super) fn chapters(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        Block::Paragraph(say!(words, "report-for-facilitator")),
        Block::chapter(say!(words, "report-chapter-agenda")),
    ];
    let agenda = workshop.agenda();
    if agenda.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-agenda")));
        return blocks;
    }
    let mut from = 0_u32;
    let mut rows = Vec::with_capacity(agenda.len());
    for stage in agenda {
        let to = from.saturating_add(stage.minutes);
        rows.push(row(words, from, to, stage));
        from = to;
    }
    blocks.push(Block::Table(Table {
        heads: vec![
            head(say!(words, "report-head-minute"), Side::Right),
            head(say!(words, "report-head-minutes"), Side::Right),
            head(say!(words, "report-head-stage"), Side::Fill),
            head(say!(words, "report-head-led-by"), Side::Left),
        ],
        rows,
    }));
    blocks.push(Block::Paragraph(say!(
        words,
        "report-total-minutes",
        minutes = total_minutes(agenda)
    )));
    let warnings = agenda_warnings(agenda).into_iter();
    blocks.extend(warnings.map(|warning| Block::Paragraph(warning_sentence(words, warning))));
    blocks
}

/// L16
fn warning_sentence(words: &Words, warning: AgendaWarning) -> String {
    match warning {
        AgendaWarning::Buffer { buffer, total } => {
            say!(words, "report-agenda-buffer", buffer = buffer, total = total)
        }
        AgendaWarning::NoBreak { minutes } => say!(words, "report-agenda-no-break", minutes = minutes),
    }
}

fn row(words: &Words, from: u32, to: u32, stage: &Stage) -> Vec<Vec<String>> {
    let Stage {
        id: _,
        kind: _,
        name,
        minutes,
        led_by,
        prompt,
        notes,
    } = stage;
    let read = |phrase: &Phrase| line(phrase.in_language(words.language()));
    let mut cell = vec![read(name)];
    if !prompt.is_empty() {
        cell.push(say!(words, "report-prompt", prompt = read(prompt)));
    }
    if !notes.is_empty() {
        cell.push(say!(words, "report-notes", notes = read(notes)));
    }
    let leads = match led_by {
        LedBy::Facilitator => say!(words, "report-led-by-facilitator"),
        LedBy::TeamLeader => say!(words, "report-led-by-leader"),
        LedBy::Management => say!(words, "report-led-by-management"),
        LedBy::All => say!(words, "report-led-by-all"),
    };
    vec![
        vec![format!("{from}-{to}")],
        vec![minutes.to_string()],
        cell,
        vec![leads],
    ]
}
