//! Markdown with the same content; every text is escaped, so that what people typed is data, never markup.

use super::model::{Block, Field, Item, Report, Side, Table};

/// Renders a document.
pub(super) fn render(report: &Report) -> String {
    let Report {
        title,
        workshop,
        edition,
        date,
        blocks,
    } = report;
    let mut text = format!("# {}\n\n", escaped(title));
    let head: Vec<String> = [workshop, edition, date]
        .into_iter()
        .map(|part| escaped(part))
        .collect();
    text += &head.join(" - ");
    text.push('\n');
    let mut before = None;
    for block in blocks {
        let kind = is_list(block);
        if !(kind && before == Some(true)) {
            text.push('\n');
        }
        before = Some(kind);
        text += &rendered(block);
    }
    text
}

/// Whether a block is a line of a list, which has no empty line before the next.
fn is_list(block: &Block) -> bool {
    match block {
        Block::Field(_) | Block::Item(_) => true,
        Block::Chapter { .. } | Block::Heading { .. } | Block::Paragraph(_) | Block::Entry(..) | Block::Table(_) => {
            false
        }
    }
}

fn rendered(block: &Block) -> String {
    match block {
        Block::Chapter { title, starts: _ } => format!("## {}\n", escaped(title)),
        Block::Heading { text, mark } => format!("### {}\n", with_mark(text, mark)),
        Block::Paragraph(text) => format!("{}\n", escaped(text)),
        Block::Field(field) => field_line(field),
        Block::Item(Item { label, text, mark }) if label == "-" => format!("- {}\n", with_mark(text, mark)),
        Block::Item(Item { label, text, mark }) => format!("- **{}** {}\n", escaped(label), with_mark(text, mark)),
        Block::Entry(item, fields) => entry(item, fields),
        Block::Table(table) => table_lines(table),
    }
}

fn entry(item: &Item, fields: &[Field]) -> String {
    let Item { label, text, mark } = item;
    let mut lines = format!("### {} {}\n\n", escaped(label), with_mark(text, mark));
    for field in fields {
        lines += &field_line(field);
    }
    lines
}

fn field_line(field: &Field) -> String {
    let Field { label, text, mark } = field;
    format!("- **{}**: {}\n", escaped(label), with_mark(text, mark))
}

fn with_mark(text: &str, mark: &str) -> String {
    if mark.is_empty() {
        escaped(text)
    } else if mark.starts_with('[') {
        format!("{} {}", escaped(text), escaped(mark))
    } else {
        format!("{} ({})", escaped(text), escaped(mark))
    }
}

fn table_lines(table: &Table) -> String {
    let Table { heads, rows } = table;
    let row = |cells: &mut dyn Iterator<Item = String>| format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
    let mut lines = row(&mut heads.iter().map(|head| escaped(&head.title)));
    lines += &row(&mut heads.iter().map(|head| {
        let sides = match head.side {
            Side::Left | Side::Fill => "---",
            Side::Right => "---:",
        };
        sides.to_owned()
    }));
    for cells in rows {
        lines += &row(&mut cells.iter().map(|cell| {
            let cell: Vec<String> = cell.iter().map(|line| escaped(line)).collect();
            cell.join("<br>")
        }));
    }
    lines
}

/// A text in which nothing is markup: signs that mean something are escaped, at the start also those that begin a
/// list, a heading or a quotation; addresses are not made links.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let digits = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let starts_list = digits.len() < text.len() && digits.starts_with(['.', ')']);
    let list_sign = starts_list.then_some(text.len() - digits.len());
    for (at, sign) in text.char_indices() {
        let after = text.get(at + sign.len_utf8()..).unwrap_or_default();
        let before = text.get(..at).unwrap_or_default();
        let is_markup = match sign {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '|' | '~' | '&' | '$' | '@' | '#' => true,
            '+' | '-' | '=' | '>' => at == 0,
            ':' => after.starts_with("//"),
            '.' => list_sign == Some(at) || before.to_ascii_lowercase().ends_with("www"),
            ')' => list_sign == Some(at),
            _ => false,
        };
        if is_markup {
            safe.push('\\');
        }
        safe.push(sign);
    }
    safe
}
