//! Checksums that are right, so that a changed file is read to its end: an attacker can count too.

use dostop::store::format::Base;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

const FIELD: &[u8] = b"\nchecksum: \"";
const DIGITS: usize = 16;
/// Length, blank, checksum, blank.
const FRAME: usize = 8 + 1 + 16 + 1;

/// The same session file with the right digits where a checksum stands; without such a place the same file.
pub fn session(bytes: &[u8]) -> Vec<u8> {
    let mut sealed = bytes.to_vec();
    let found = bytes.windows(FIELD.len()).position(|part| part == FIELD);
    let start = found.map_or(bytes.len(), |at| at + FIELD.len());
    if let Some(after) = bytes.get(start + DIGITS..) {
        let mut sum = Xxh3::new();
        sum.update(&bytes[..start]);
        sum.update(after);
        let digits = format!("{:016x}", sum.digest());
        sealed[start..start + DIGITS].copy_from_slice(digits.as_bytes());
    }
    sealed
}

/// A journal after a snapshot: each line of `bytes` is a change, in a frame that it may bring along.
pub fn journal(bytes: &[u8], base: Base) -> Vec<u8> {
    let head = format!("dostop journal 1 {} {:016x} {:016x}", base.seq.0, base.checksum, 7);
    let mut journal = format!("{head} {:016x}\n", xxh3_64(head.as_bytes())).into_bytes();
    let is_framed = bytes.starts_with(b"dostop journal");
    let lines = bytes.split(|byte| *byte == b'\n').skip(usize::from(is_framed));
    let mut chain = base.checksum;
    let texts = lines.filter_map(|line| line.get(if is_framed { FRAME } else { 0 }..));
    for (text, seq) in texts.zip(base.seq.0 + 1..) {
        let mut sum = Xxh3::with_seed(chain);
        sum.update(&seq.to_le_bytes());
        sum.update(text);
        chain = sum.digest();
        journal.extend(format!("{:08x} {chain:016x} ", text.len()).as_bytes());
        journal.extend([text, b"\n"].concat());
    }
    journal
}
