//! `NAME.ron.journal`: the changes accepted after a snapshot, one a line, in the order they came.
//!
//! Each line's checksum covers its place, its bytes and the checksum before it, back to the header, which names the
//! snapshot. So no line can be changed, swapped, left out, or taken over from another journal.

use std::path::Path;

use xxhash_rust::xxh3::Xxh3;

use crate::workshop::change::Change;

use super::Seq;
use super::disk::{Disk, DiskFile};
use super::error::{Doing, StoreError, Trouble};
use super::format::{Base, hex};
use super::size::{MOST_PARTS, parts};

/// Every journal begins so; the number is its version.
const MARK: &str = "dostop journal 1";
/// The version that is read.
const VERSION: u64 = 1;
/// The most bytes that are written and read; a snapshot takes their place.
const MOST_BYTES: usize = 16 << 20;
/// Length in hexadecimal, blank, checksum, blank.
const FRAME: usize = 8 + 1 + 16 + 1;

/// A random number of whoever has a session file open: it tells journals of two laptops apart that follow one snapshot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Writer(pub u64);

/// What a journal holds, as far as it is whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journal {
    /// The snapshot it follows; none if not even its first line is whole.
    pub base: Option<Base>,
    /// Who wrote it.
    pub writer: Writer,
    /// The changes after that.
    pub changes: Vec<Change>,
    /// Bytes behind the last whole line.
    pub cut: u64,
}

/// Reads as far as every line is whole and in its place, and not more than is ever written; the rest is only counted.
pub fn read(bytes: &[u8]) -> Journal {
    let mut journal = Journal {
        cut: bytes.len() as u64,
        ..Journal::default()
    };
    let within = bytes.get(..MOST_BYTES).unwrap_or(bytes);
    let Some((base, writer, mut rest)) = header(within) else {
        return journal;
    };
    journal.base = Some(base);
    journal.writer = writer;
    let mut chain = base.checksum;
    let mut seq = base.seq;
    let mut room = MOST_PARTS;
    while let Some((text, sum, after)) = line(rest, seq.next(), chain)
        && let Some(left) = parts(text.as_bytes()).and_then(|parts| room.checked_sub(parts))
        && let Ok(change) = ron::from_str(text)
    {
        journal.changes.push(change);
        (chain, seq, rest, room) = (sum, seq.next(), after, left);
    }
    journal.cut = (bytes.len() - within.len() + rest.len()) as u64;
    journal
}

/// The version of a journal that a later dostop wrote; one whose digit was damaged is none.
pub fn later_version(bytes: &[u8]) -> Option<u64> {
    let rest = bytes.get(MARK.len()..)?;
    let digits = bytes
        .strip_prefix(b"dostop journal ")?
        .split(|byte| *byte == b' ')
        .next()?;
    let version = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let is_damage = header(&[MARK.as_bytes(), rest].concat()).is_some();
    (version > VERSION && !is_damage).then_some(version)
}

fn header(bytes: &[u8]) -> Option<(Base, Writer, &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end + 1)?;
    let mut words = std::str::from_utf8(line).ok()?.split_whitespace().skip(3);
    let seq = Seq(words.next()?.parse().ok()?);
    let mut number = || u64::from_str_radix(words.next()?, 16).ok();
    let (checksum, writer) = (number()?, Writer(number()?));
    let base = Base { seq, checksum };
    // Written the same way again, it must be the same line.
    (first_line(base, writer).as_bytes() == line).then_some((base, writer, rest))
}

fn first_line(base: Base, writer: Writer) -> String {
    let head = format!("{MARK} {} {} {}", base.seq.0, hex(base.checksum), hex(writer.0));
    let sum = xxhash_rust::xxh3::xxh3_64(head.as_bytes());
    format!("{head} {}\n", hex(sum))
}

/// A line's text if it is whole, the chain with it, and what follows.
fn line(bytes: &[u8], seq: Seq, chain: u64) -> Option<(&str, u64, &[u8])> {
    let (frame, rest) = bytes.split_at_checked(FRAME)?;
    let length = u32::from_str_radix(std::str::from_utf8(frame.get(..8)?).ok()?, 16).ok()?;
    let (text, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    let sum = sum(text, seq, chain);
    let is_whole = frame == format!("{length:08x} {} ", hex(sum)).as_bytes();
    let after = after.strip_prefix(b"\n").filter(|_| is_whole)?;
    Some((std::str::from_utf8(text).ok()?, sum, after))
}

fn sum(text: &[u8], seq: Seq, chain: u64) -> u64 {
    let mut sum = Xxh3::with_seed(chain);
    sum.update(&seq.0.to_le_bytes());
    sum.update(text);
    sum.digest()
}

/// How much more a journal may hold.
struct Room {
    bytes: usize,
    parts: usize,
}

impl Room {
    fn take(&mut self, text: &str) -> Option<()> {
        self.bytes = self.bytes.checked_sub(text.len())?;
        self.parts = self.parts.checked_sub(parts(text.as_bytes())?)?;
        Some(())
    }
}

/// A journal that is being written.
pub struct JournalWriter {
    file: Box<dyn DiskFile>,
    chain: u64,
    seq: Seq,
    /// What still fits in.
    room: Room,
    /// The first line, until it is written together with the first change.
    header: Option<String>,
}

impl JournalWriter {
    /// A new journal after `base`, instead of the one there.
    pub fn create(disk: &dyn Disk, path: &Path, base: Base, writer: Writer) -> Result<Self, StoreError> {
        let failed = |doing| move |error: std::io::Error| StoreError::io(path, doing, &error);
        if disk.exists(path).map_err(failed(Doing::Removing))? {
            disk.remove(path).map_err(failed(Doing::Removing))?;
        }
        let file = disk.create(path).map_err(failed(Doing::Creating))?;
        let header = first_line(base, writer);
        Ok(Self {
            file,
            chain: base.checksum,
            seq: base.seq,
            room: Room {
                bytes: MOST_BYTES - header.len(),
                parts: MOST_PARTS,
            },
            header: Some(header),
        })
    }

    /// Writes changes behind the others: one write, one sync. When this returns they are on the disk.
    ///
    /// After an error the journal must not be used again: nobody knows what is in it.
    pub fn append(&mut self, disk: &dyn Disk, path: &Path, changes: &[Change]) -> Result<(), StoreError> {
        let is_new = self.header.is_some();
        let mut text = self.header.take().unwrap_or_default();
        for change in changes {
            let unwritable = |message| StoreError::new(path, Trouble::Unwritable { message });
            let line = ron::to_string(change).map_err(|error| unwritable(error.to_string()))?;
            let length = u32::try_from(line.len()).map_err(|error| unwritable(error.to_string()))?;
            self.seq = self.seq.next();
            self.chain = sum(line.as_bytes(), self.seq, self.chain);
            let line = [&format!("{length:08x} {} ", hex(self.chain)), line.as_str(), "\n"].concat();
            let full = || unwritable("full journal".to_owned());
            self.room.take(&line).ok_or_else(full)?;
            text.push_str(&line);
        }
        let failed = |doing| move |error: std::io::Error| StoreError::io(path, doing, &error);
        self.file.write(text.as_bytes()).map_err(failed(Doing::Writing))?;
        self.file.sync().map_err(failed(Doing::Syncing))?;
        if is_new {
            disk.sync_folder(path).map_err(failed(Doing::Syncing))?;
        }
        Ok(())
    }
}
