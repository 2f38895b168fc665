//! Lists of cards: `+ text` and `- text`, or a table of lane, text and cluster.

use std::path::Path;

use super::Failure;
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::card::Lane;

/// One card of a list, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    /// Its line in the list, from 1.
    pub(super) line: usize,
    /// Its lane; none if the line does not say.
    pub(super) lane: Option<Lane>,
    /// Its text, not judged yet.
    pub(super) text: String,
    /// The name of its cluster; empty if it has none.
    pub(super) cluster: String,
}

/// Reads a list; a `.csv` is a table, anything else has a card a line.
pub(super) fn parse(path: &Path, text: &str, words: &Words) -> Result<Vec<Listed>, Failure> {
    let is_table = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_table {
        parse_table(path, text, words)
    } else {
        Ok(parse_lines(text))
    }
}

fn parse_lines(text: &str) -> Vec<Listed> {
    let card = |(line, text): (usize, &str)| {
        let text = text.trim();
        let mut rest = text.chars();
        // Word processors turn a hyphen at the start of a line into a dash.
        let lane = match rest.next()? {
            '+' => Some(Lane::Do),
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some(Lane::Stop),
            _ => None,
        };
        let text = if lane.is_some() { rest.as_str() } else { text };
        Some(Listed {
            line,
            lane,
            text: text.to_owned(),
            cluster: String::new(),
        })
    };
    (1..).zip(text.lines()).filter_map(card).collect()
}

fn parse_table(path: &Path, text: &str, words: &Words) -> Result<Vec<Listed>, Failure> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut columns = [0, 1, 2];
    let mut cards = Vec::new();
    let mut is_first = true;
    let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |position: Option<&csv::Position>| line_of(position, text, &breaks);
    let mut last = 1;
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = line_of(error.position());
            Failure::at(path, line, 1, &sentence!(words, "cli-not-a-table"))
        })?;
        last = line_of(record.position());
        if std::mem::take(&mut is_first)
            && let Some(named) = header(&record)
        {
            columns = named;
            continue;
        }
        let [lane, card, cluster] = columns.map(|column| record.get(column).unwrap_or("").trim());
        if lane.is_empty() && card.is_empty() {
            continue;
        }
        cards.push(Listed {
            line: last,
            lane: lane_of(lane),
            text: unguarded(card).to_owned(),
            cluster: unguarded(cluster).to_owned(),
        });
    }
    // A quote that never ends takes all rows after it into one cell.
    if text.matches('"').count() % 2 == 1 && last < text.trim_end().lines().count() {
        return Err(Failure::at(path, last, 1, &sentence!(words, "cli-open-quote")));
    }
    Ok(cards)
}

/// The line on which a row begins. The reader stands before the line ends and empty lines ahead of it, and does not
/// count those.
fn line_of(position: Option<&csv::Position>, text: &str, breaks: &[usize]) -> usize {
    let byte = position.and_then(|position| usize::try_from(position.byte()).ok());
    let (before, from) = text.split_at_checked(byte.unwrap_or(0)).unwrap_or((text, ""));
    let skipped = from.len() - from.trim_start_matches(['\r', '\n']).len();
    breaks.partition_point(|at| *at < before.len() + skipped) + 1
}

/// A comma, or the semicolon that spreadsheets write where the comma divides decimals.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    if first.contains(';') && !first.contains(',') {
        b';'
    } else {
        b','
    }
}

/// Where the columns stand, if a record names them.
fn header(record: &csv::StringRecord) -> Option<[usize; 3]> {
    let at = |name: &str| record.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    Some([at("lane")?, at("text")?, at("cluster").unwrap_or(usize::MAX)])
}

fn lane_of(cell: &str) -> Option<Lane> {
    match cell.trim_end_matches('!').to_lowercase().as_str() {
        "do" | "doen" | "+" => Some(Lane::Do),
        "stop" | "-" => Some(Lane::Stop),
        _ => None,
    }
}

/// A cell without the apostrophe that keeps spreadsheets from reading it as a formula; exports add it.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        Some(_) | None => cell,
    }
}
