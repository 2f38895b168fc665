//! The session file's text: a line for people, a header, the workshop as RON. Version 1.

use serde::Deserialize;
use xxhash_rust::xxh3::Xxh3;

use crate::workshop::Workshop;

use super::Seq;
use super::error::{Place, Trouble};
use super::journal::Writer;
use super::size::{measure, parts};

/// The version this program writes; it reads this one and all before it.
pub const VERSION: u64 = 1;

/// For whoever opens the file in an editor.
const FOR_PEOPLE: &[u8] =
    b"// dostop: a do!/stop! workshop. Open it with dostop: what is changed here by hand is refused.\n";
/// Every session file begins so.
const MARK: &[u8] = b"// dostop";
/// What stands before the digits.
const CHECKSUM: &str = "\nchecksum: \"";
/// Room is made ahead for so many cards at most: how many a file says there are is no measure of its length.
const MOST_RESERVED: usize = 4_096;
/// Where the workshop stands.
const WORKSHOP: Place = Place { line: 6, column: 1 };
/// Digits of a checksum.
const DIGITS: usize = 16;

/// A snapshot as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// What its journal must name to belong to it.
    pub base: Base,
    /// Who wrote the journal whose place it took: what that journal still holds is in here already.
    pub follows: Option<Writer>,
    /// The workshop.
    pub workshop: Workshop,
}

/// Which snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Base {
    /// The last change in it.
    pub seq: Seq,
    /// Of its text.
    pub checksum: u64,
}

/// The whole file but for what was read by hand before.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    version: u64,
    seq: Seq,
    checksum: String,
    workshop: Workshop,
    /// Digits as those of the checksum; none in a file that follows nothing.
    #[serde(default)]
    follows: String,
}

/// Writes a workshop down: the same workshop and seq always give the same bytes. One card or idea is one line.
pub fn write(workshop: &Workshop, seq: Seq) -> Result<(Vec<u8>, Base), Trouble> {
    write_after(None, workshop, seq)
}

/// The same, as the snapshot that takes the place of a journal too.
pub fn write_after(follows: Option<Writer>, workshop: &Workshop, seq: Seq) -> Result<(Vec<u8>, Base), Trouble> {
    let layout = ron::ser::PrettyConfig::new()
        .new_line("\n")
        .indentor("")
        .compact_structs(true)
        // Every script stays readable; a text with quotes or backslashes becomes a raw string.
        .escape_strings(false)
        .depth_limit(1);
    let mut text = String::with_capacity(256 + 160 * workshop.card_count().min(MOST_RESERVED));
    ron::Options::default()
        .to_writer_pretty(&mut text, workshop, layout)
        .map_err(|error| Trouble::Unwritable {
            message: error.to_string(),
        })?;
    let before = format!("(\nversion: {VERSION},\nseq: {},{CHECKSUM}", seq.0);
    let follows = follows.map_or_else(String::new, |writer| format!("follows: \"{}\",\n", hex(writer.0)));
    let after = ["\",\nworkshop: ", text.as_str(), ",\n", follows.as_str(), ")\n"];
    let mut sum = Xxh3::new();
    sum.update(FOR_PEOPLE);
    sum.update(before.as_bytes());
    for part in after {
        sum.update(part.as_bytes());
    }
    let checksum = sum.digest();
    let mut bytes = Vec::with_capacity(FOR_PEOPLE.len() + before.len() + DIGITS + text.len() + 32);
    bytes.extend_from_slice(FOR_PEOPLE);
    bytes.extend_from_slice(before.as_bytes());
    bytes.extend_from_slice(hex(checksum).as_bytes());
    for part in after {
        bytes.extend_from_slice(part.as_bytes());
    }
    measured(&bytes)?;
    Ok((bytes, Base { seq, checksum }))
}

/// Refuses what is too large to be parsed, or is not built as what is written.
fn measured(bytes: &[u8]) -> Result<(), Trouble> {
    measure(bytes.len(), 0)?;
    let parts = after_line(bytes).and_then(parts).ok_or(Trouble::Damaged { at: None })?;
    measure(bytes.len(), parts)
}

/// Reads a session file. The version comes first: a later one may do everything else otherwise.
pub fn read(bytes: &[u8]) -> Result<Snapshot, Trouble> {
    let version = version(bytes)?;
    if version > VERSION {
        return Err(Trouble::FutureVersion { version });
    }
    let (checksum, is_right) = checked(bytes).ok_or(Trouble::Damaged { at: None })?;
    measured(bytes)?; // Before it is parsed, for memory is taken then.
    let text = std::str::from_utf8(bytes).ok().ok_or(Trouble::Damaged { at: None })?;
    match ron::from_str::<Whole>(text) {
        Ok(whole) if is_right => whole.snapshot(version, checksum),
        Ok(_) => Err(Trouble::Damaged { at: None }),
        Err(error) if is_right => Err(Trouble::Syntax {
            at: place(&error),
            message: error.code.to_string(),
        }),
        Err(error) => Err(Trouble::Damaged {
            at: Some(place(&error)),
        }),
    }
}

/// Whether the bytes are a session file as it was written, without reading the workshop.
pub fn is_sound(bytes: &[u8]) -> bool {
    version(bytes).is_ok() && checked(bytes).is_some_and(|(_, is_right)| is_right)
}

impl Whole {
    /// What the header said, the text says too: a text that hides a second header is not one of ours.
    fn snapshot(self, header: u64, sum: u64) -> Result<Snapshot, Trouble> {
        let Self {
            version,
            seq,
            checksum,
            workshop,
            follows,
        } = self;
        if version != header || checksum != hex(sum) {
            return Err(Trouble::Damaged { at: None });
        }
        let follows = match u64::from_str_radix(&follows, 16) {
            Ok(writer) if follows == hex(writer) => Some(Writer(writer)),
            Ok(_) | Err(_) if follows.is_empty() => None,
            Ok(_) | Err(_) => return Err(Trouble::Damaged { at: None }),
        };
        workshop.check().map_err(|unsound| Trouble::Syntax {
            at: WORKSHOP,
            message: unsound.to_string(),
        })?;
        let base = Base { seq, checksum: sum };
        Ok(Snapshot {
            base,
            follows,
            workshop,
        })
    }
}

fn place(error: &ron::error::SpannedError) -> Place {
    Place {
        line: error.span.start.line,
        column: error.span.start.col,
    }
}

/// What follows the line for people.
fn after_line(bytes: &[u8]) -> Option<&[u8]> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    bytes.get(end + 1..)
}

/// The number behind `version:`, the struct's first field, after the line for people.
fn version(bytes: &[u8]) -> Result<u64, Trouble> {
    if bytes.len() < MARK.len() && MARK.starts_with(bytes) {
        // A file that ends before it began, as after a power cut.
        return Err(Trouble::Damaged { at: None });
    }
    if !bytes.starts_with(MARK) {
        return Err(Trouble::NotDostop);
    }
    let digits = after_line(bytes)
        .and_then(|header| header.strip_prefix(b"(\nversion: "))
        .ok_or(Trouble::Damaged { at: None })?;
    let end = digits.iter().position(|byte| !byte.is_ascii_digit());
    end.and_then(|end| digits.get(..end))
        .and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok())
        .ok_or(Trouble::Damaged { at: None })
}

/// The checksum that stands there, and whether it is that of every other byte. Capital digits are damage too.
fn checked(bytes: &[u8]) -> Option<(u64, bool)> {
    const FIELD: &[u8] = CHECKSUM.as_bytes();
    // The first one counts, and it stands in the header. A phrase may have two lines, so that a text further on can look
    // like this; `Whole::snapshot` holds the header against what was parsed.
    let start = bytes.windows(FIELD.len()).position(|part| part == FIELD)? + FIELD.len();
    let (before, rest) = bytes.split_at_checked(start)?;
    let (digits, after) = rest.split_at_checked(DIGITS)?;
    let mut sum = Xxh3::new();
    sum.update(before);
    sum.update(after);
    let sum = sum.digest();
    Some((sum, digits == hex(sum).as_bytes()))
}

/// 16 small digits.
pub(super) fn hex(checksum: u64) -> String {
    format!("{checksum:016x}")
}
