//! Plain text that is ready to print: 72 columns, 54 lines a page, no tabs, no blanks at the end of a line (D1).

use super::model::{Block, Field, Item, Report, Side, Starts, Table, TableHead};
use super::wrap::{shortened, width, wrapped};

/// Columns of a page (D1).
pub(super) const COLUMNS: usize = 72;
/// Lines of a page (D1).
pub(super) const LINES: usize = 54;
/// Columns of a label with the blank after it.
const LABEL: usize = 13;
/// The least blanks between a text and what stands at the right.
const GAP: usize = 2;

/// Renders a document as pages with form feeds between them.
pub(super) fn render(report: &Report) -> String {
    let mut total = 1;
    loop {
        let mut pages = Pages::new(report, total);
        for piece in pieces(&report.blocks) {
            pages.take(piece);
        }
        // A larger total can only make the head taller, and it has few lines: this ends.
        if pages.has_room_for_head(report) {
            return pages.finish(report);
        }
        total = pages.pages.len();
    }
}

/// Lines that stay on one page.
#[derive(Default)]
struct Piece {
    lines: Vec<String>,
    starts: Option<Starts>,
}

/// Groups blocks into pieces: a chapter's or table's head stays with what follows it.
fn pieces(blocks: &[Block]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut next = Piece::default();
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Chapter { title, starts } => {
                let is_first = at == 0;
                push(&mut pieces, &mut next);
                next.starts = (!is_first).then_some(*starts);
                next.lines.extend(wrapped(title, COLUMNS));
            }
            Block::Heading { text, mark } => {
                next.lines.extend(marked(wrapped(text, COLUMNS), mark));
            }
            Block::Paragraph(text) => {
                next.lines.extend(wrapped(text, COLUMNS));
                push(&mut pieces, &mut next);
            }
            Block::Field(row) => {
                next.lines.extend(field(row, 0));
                push(&mut pieces, &mut next);
            }
            Block::Item(line) => {
                next.lines.extend(item(line));
                push(&mut pieces, &mut next);
            }
            Block::Entry(line, rows) => {
                next.lines.extend(item(line));
                next.lines.extend(rows.iter().flat_map(|row| field(row, 3)));
                push(&mut pieces, &mut next);
            }
            Block::Table(grid) => {
                let mut rows = table(grid).into_iter();
                next.lines.extend(rows.next().unwrap_or_default());
                for row in rows {
                    next.lines.extend(row);
                    push(&mut pieces, &mut next);
                }
                push(&mut pieces, &mut next);
            }
        }
    }
    push(&mut pieces, &mut next);
    pieces
}

fn push(pieces: &mut Vec<Piece>, next: &mut Piece) {
    if !next.lines.is_empty() {
        pieces.push(std::mem::take(next));
    }
}

/// "Label        text", the text below itself, something at the right of its last line.
fn field(field: &Field, indent: usize) -> Vec<String> {
    let Field { label, text, mark } = field;
    let column = indent + LABEL.max(width(label) + 1);
    let first = format!("{:indent$}{label}", "");
    marked(hung(&first, text, column), mark)
}

/// " 1 text": the label flush right in two columns, the text below itself.
fn item(item: &Item) -> Vec<String> {
    let Item { label, text, mark } = item;
    let label = format!("{:blanks$}{label}", "", blanks = 2_usize.saturating_sub(width(label)));
    let column = width(&label) + 1;
    marked(hung(&label, text, column), mark)
}

/// A text that starts at `column`, with `first` before its first line.
fn hung(first: &str, text: &str, column: usize) -> Vec<String> {
    let column = column.min(COLUMNS / 2);
    let mut lines = wrapped(text, COLUMNS - column).into_iter();
    let mut hung = Vec::new();
    let start = lines.next().unwrap_or_default();
    if width(first) < column {
        hung.push(padded(first, column) + &start);
    } else {
        hung.extend(wrapped(first, COLUMNS));
        hung.push(padded("", column) + &start);
    }
    hung.extend(lines.map(|line| padded("", column) + &line));
    for line in &mut hung {
        line.truncate(line.trim_end().len());
    }
    hung
}

/// Puts a mark at the right: of the last line if it fits there, else of a line of its own.
fn marked(mut lines: Vec<String>, mark: &str) -> Vec<String> {
    if mark.is_empty() {
        return lines;
    }
    match lines.last_mut() {
        Some(last) if width(last) + GAP + width(mark) <= COLUMNS => {
            *last = padded(last, COLUMNS - width(mark)) + mark;
        }
        Some(_) | None => {
            let right = |line: String| padded("", COLUMNS.saturating_sub(width(&line))) + &line;
            lines.extend(wrapped(mark, COLUMNS - 3).into_iter().map(right));
        }
    }
    lines
}

pub(super) fn padded(text: &str, columns: usize) -> String {
    let blanks = columns.saturating_sub(width(text));
    format!("{text}{:blanks$}", "")
}

/// The lines of a table: its heads first, then each row.
fn table(table: &Table) -> Vec<Vec<String>> {
    let Table { heads, rows } = table;
    let titles: Vec<Vec<String>> = heads.iter().map(|head| vec![head.title.clone()]).collect();
    let all: Vec<&Vec<Vec<String>>> = std::iter::once(&titles).chain(rows).collect();
    let widest = |at: usize| {
        let cells = all.iter().filter_map(|row| row.get(at)).flatten();
        cells.map(|line| width(line)).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(at, head)| match head.side {
            Side::Fill => 0,
            Side::Left | Side::Right => widest(at).min(COLUMNS / 4),
        })
        .collect();
    let taken: usize = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    for (width, head) in widths.iter_mut().zip(heads) {
        if head.side == Side::Fill {
            *width = COLUMNS.saturating_sub(taken).max(1);
        }
    }
    all.into_iter().map(|row| row_lines(row, heads, &widths)).collect()
}

fn row_lines(row: &[Vec<String>], heads: &[TableHead], widths: &[usize]) -> Vec<String> {
    let cells: Vec<Vec<String>> = row
        .iter()
        .zip(widths)
        .map(|(cell, most)| cell.iter().flat_map(|line| wrapped(line, *most)).collect())
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    (0..height)
        .map(|at| {
            let mut line = String::new();
            let mut column = 0;
            for ((cell, head), most) in cells.iter().zip(heads).zip(widths) {
                let text = cell.get(at).map_or("", String::as_str);
                let blanks = match head.side {
                    Side::Left | Side::Fill => 0,
                    Side::Right => most.saturating_sub(width(text)),
                };
                line = padded(&line, column + blanks) + text;
                column += most + GAP;
            }
            line.truncate(line.trim_end().len());
            line
        })
        .collect()
}

/// Pages that fill up.
struct Pages {
    pages: Vec<Vec<String>>,
    /// Lines kept for the head of the first page and of each later one.
    heads: [usize; 2],
}

impl Pages {
    /// Keeps room for the heads of a document of `total` pages.
    fn new(report: &Report, total: usize) -> Self {
        let heads = [first_head(report, total).len(), later_head(report, total, total).len()];
        Self {
            pages: vec![Vec::new()],
            heads,
        }
    }

    /// Whether the first head, which tells the number of pages, fits in the room that was kept for it.
    fn has_room_for_head(&self, report: &Report) -> bool {
        let [first, _] = self.heads;
        first_head(report, self.pages.len()).len() <= first
    }

    fn room(&self) -> usize {
        let [first, later] = self.heads;
        let head = if self.pages.len() == 1 { first } else { later };
        let used = self.pages.last().map_or(0, Vec::len);
        LINES.saturating_sub(head + used)
    }

    /// Puts a piece on this page, or on a new one if it does not fit; only what is longer than a page is split.
    fn take(&mut self, piece: Piece) {
        let Piece { lines, starts } = piece;
        let is_empty = self.pages.last().is_none_or(Vec::is_empty);
        let gap = usize::from(starts.is_some());
        let is_new = starts == Some(Starts::OnNewPage) || lines.len() + gap > self.room();
        if is_new && !is_empty {
            self.pages.push(Vec::new());
        } else if gap > 0 && !is_empty {
            self.write(String::new());
        }
        for line in lines {
            if self.room() == 0 {
                self.pages.push(Vec::new());
            }
            self.write(line);
        }
    }

    fn write(&mut self, line: String) {
        if let Some(page) = self.pages.last_mut() {
            page.push(line);
        }
    }

    fn finish(self, report: &Report) -> String {
        let total = self.pages.len();
        let mut text = String::new();
        for (number, page) in (1..).zip(&self.pages) {
            let head = if number == 1 {
                first_head(report, total)
            } else {
                text.push('\u{C}');
                later_head(report, number, total)
            };
            for line in head.iter().chain(page) {
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }
}

/// The document's title, then the workshop's with version, date and page, and a rule.
fn first_head(report: &Report, total: usize) -> Vec<String> {
    let Report {
        title,
        workshop,
        edition,
        date,
        blocks: _,
    } = report;
    let mut lines = wrapped(title, COLUMNS);
    lines.extend(marked(
        wrapped(workshop, COLUMNS),
        &format!("{edition} - {date} - 1/{total}"),
    ));
    lines.push(rule());
    lines
}

/// The workshop's title with version and page, and a rule.
fn later_head(report: &Report, number: usize, total: usize) -> Vec<String> {
    let mark = format!("{} - {number}/{total}", report.edition);
    let title = shortened(&report.workshop, COLUMNS.saturating_sub(width(&mark) + GAP));
    let mut lines = marked(vec![title], &mark);
    lines.push(rule());
    lines
}

fn rule() -> String {
    "-".repeat(COLUMNS)
}
