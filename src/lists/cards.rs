//! Lists of cards: `+ text` and `- text`, or a table of lane, text and cluster.

use crate::workshop::card::Lane;

/// One card of a list, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its line in the list, from 1.
    pub line: usize,
    /// Its lane; none if the line does not say.
    pub lane: Option<Lane>,
    /// Its text, not judged yet.
    pub text: String,
    /// The name of its cluster; empty if it has none.
    pub cluster: String,
}

/// Why a table cannot be read, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct TableFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: NotATable,
}

/// What a table cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotATable {
    /// A line that is no row.
    #[error("it is no row of a table")]
    NoRow,
    /// A quotation mark that is never closed: all rows after it would be one cell.
    #[error("a quotation mark opens here and never closes")]
    OpenQuote,
}

/// Reads a list with a card a line; empty lines are skipped.
pub fn parse_lines(text: &str) -> Vec<Listed> {
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

/// Reads a table as spreadsheets save it (CSV), with or without a row that names the columns.
pub fn parse_table(text: &str) -> Result<Vec<Listed>, TableFault> {
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
            let what = NotATable::NoRow;
            TableFault { line, what }
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
    if text.matches('"').count() % 2 == 1 && last < text.trim_end().lines().count() {
        let what = NotATable::OpenQuote;
        return Err(TableFault { line: last, what });
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

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(at: usize, lane: Option<Lane>, text: &str, cluster: &str) -> Listed {
        Listed {
            line: at,
            lane,
            text: text.to_owned(),
            cluster: cluster.to_owned(),
        }
    }

    #[test]
    fn a_line_begins_with_its_lane_and_an_empty_one_is_no_card() {
        let cards = parse_lines("+ Say hello\n\n\u{2013} Calling after six\nNothing before me\n");
        let expected = [
            listed(1, Some(Lane::Do), " Say hello", ""),
            listed(3, Some(Lane::Stop), " Calling after six", ""),
            listed(4, None, "Nothing before me", ""),
        ];
        assert_eq!(cards, expected);
    }

    #[test]
    fn a_table_names_its_columns_or_has_them_in_order() {
        let expected = [listed(2, Some(Lane::Stop), "Late changes", "Planning")];
        assert_eq!(
            parse_table("cluster;text;lane\nPlanning;Late changes;stop\n").unwrap(),
            expected
        );
        assert_eq!(parse_table("\nstop,Late changes,Planning\n").unwrap(), expected);
    }

    #[test]
    fn an_open_quote_is_told_where_it_opens() {
        let fault = parse_table("do,Fine\ndo,\"Open\nstop,Swallowed\n").unwrap_err();
        let what = NotATable::OpenQuote;
        assert_eq!(fault, TableFault { line: 2, what });
    }
}
