//! The sheet of vote slips (F38): what it is for, then a slip a person, to be cut apart. It is made once, from codes that
//! are kept nowhere.

use qrcodegen::{QrCode, QrCodeEcc};

use super::text::{COLUMNS, LINES, padded};
use super::wrap::wrapped;
use crate::say;
use crate::words::Words;

/// Modules of a QR code that stay white around it: columns at its side, half as many lines above and below.
const QUIET: usize = 4;
/// The least columns beside a QR code in which a sentence can be read.
const NARROW: usize = 20;

/// What a sheet tells.
#[derive(Clone, PartialEq, Eq)]
pub struct SlipSheet<'a> {
    /// The workshop's title.
    pub title: &'a str,
    /// Where the page of the phones is, as it is typed.
    pub address: &'a str,
    /// The same with the key of the room, for a camera.
    pub joining: &'a str,
    /// A code for each slip, as it is read.
    pub codes: &'a [String],
}

impl SlipSheet<'_> {
    /// Pages with form feeds between them; a slip never stands on two (D1).
    pub fn render(&self, words: &Words) -> String {
        let cut = "- ".repeat(COLUMNS / 2).trim_end().to_owned();
        let slips: Vec<Vec<String>> = self.codes.iter().map(|code| self.slip(words, code)).collect();
        let tallest = slips.iter().map(Vec::len).max().unwrap_or(1);
        // A line to cut stands under each.
        let on_a_page = (LINES / (tallest + 1)).max(1);
        let mut pages = vec![self.cover(words)];
        for some in slips.chunks(on_a_page) {
            let mut page = Vec::new();
            for slip in some {
                page.extend(slip.iter().cloned());
                page.resize(page.len() + tallest - slip.len(), String::new());
                page.push(cut.clone());
            }
            pages.push(page);
        }
        let pages: Vec<String> = pages.iter().map(|lines| lines.join("\n") + "\n").collect();
        pages.join("\u{C}")
    }

    /// For whoever hands them out.
    fn cover(&self, words: &Words) -> Vec<String> {
        let count = self.codes.len();
        let mut lines = wrapped(&say!(words, "slips-sheet-title"), COLUMNS);
        lines.extend(wrapped(self.title, COLUMNS));
        lines.push("-".repeat(COLUMNS));
        let said = [
            say!(words, "slips-sheet-what", count = count),
            say!(words, "slips-sheet-cut"),
            say!(words, "slips-sheet-hand-out"),
            say!(words, "slips-sheet-spare"),
            say!(words, "slips-sheet-typed", address = self.address),
            say!(words, "slips-sheet-once"),
        ];
        for sentence in said {
            lines.push(String::new());
            lines.extend(wrapped(&sentence, COLUMNS));
        }
        lines
    }

    /// The QR code, and beside it what is typed.
    fn slip(&self, words: &Words, code: &str) -> Vec<String> {
        let qr = drawn(&format!("{}.{code}", self.joining));
        let side = qr.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let column = if side == 0 { 0 } else { 2 * QUIET + side };
        let beside = self.beside(words, code, COLUMNS.saturating_sub(column).max(NARROW));
        let quiet = || std::iter::repeat_n(String::new(), QUIET / 2);
        let rows = qr.len().max(beside.len());
        let row = |at: usize| {
            let modules = qr.get(at).map_or("", String::as_str);
            let text = beside.get(at).map_or("", String::as_str);
            let left = if modules.is_empty() {
                String::new()
            } else {
                padded("", QUIET) + modules
            };
            let line = padded(&left, column) + text;
            line.trim_end().to_owned()
        };
        quiet().chain((0..rows).map(row)).chain(quiet()).collect()
    }

    fn beside(&self, words: &Words, code: &str, most: usize) -> Vec<String> {
        let said = [
            say!(words, "slips-slip-title"),
            self.title.to_owned(),
            String::new(),
            say!(words, "slips-slip-scan"),
            String::new(),
            say!(words, "slips-slip-type"),
            self.address.to_owned(),
            String::new(),
            say!(words, "slips-slip-code"),
            code.to_owned(),
            String::new(),
            say!(words, "slips-slip-once"),
        ];
        said.iter().flat_map(|line| wrapped(line, most)).collect()
    }
}

/// A QR code in block signs, two rows of modules a line, dark where paper gets ink; nothing if the text is far too long.
fn drawn(text: &str) -> Vec<String> {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return Vec::new();
    };
    let rows = (0..code.size()).step_by(2);
    // Beyond its last row nothing is dark.
    let module = |x: i32, y: i32| match (code.get_module(x, y), code.get_module(x, y + 1)) {
        (true, true) => '\u{2588}',
        (true, false) => '\u{2580}',
        (false, true) => '\u{2584}',
        (false, false) => ' ',
    };
    rows.map(|y| (0..code.size()).map(|x| module(x, y)).collect()).collect()
}
