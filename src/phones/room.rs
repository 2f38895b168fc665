//! The room that phones join: its key, the code to type, its port. It lives beside the session file while joining is open.

use std::fmt;

use crate::clock;

use super::token::{Key, clear_sign};

/// Signs of the code that is typed.
const CODE: usize = 6;

/// The room that phones join.
#[derive(Clone, PartialEq, Eq)]
pub struct Room {
    /// Under which tokens and tags are made.
    pub key: Key,
    /// What is typed where no QR code can be read; none to be mistaken for another.
    pub code: String,
    /// Where the server listens; 0 as long as it does not.
    pub port: u16,
}

/// The system has no randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system has no randomness")]
pub struct NoChance;

impl Room {
    /// A room that nobody can guess.
    pub fn new() -> Result<Self, NoChance> {
        Ok(Self {
            key: Key::new(random()?),
            code: new_code()?,
            port: 0,
        })
    }

    /// Reads a room as its file keeps it.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let key = Key::from_text(words.next()?)?;
        let code = words.next().filter(|code| code.len() == CODE)?.to_owned();
        let port = words.next()?.parse().ok()?;
        Some(Self { key, code, port })
    }

    /// As its file keeps it; for no other eye.
    pub fn to_text(&self) -> String {
        format!("{} {} {}\n", self.key.to_text(), self.code, self.port)
    }

    /// Whether somebody typed the code, large or small, with whatever blanks.
    pub fn is_code(&self, typed: &str) -> bool {
        let typed = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
        typed.map(|sign| sign.to_ascii_uppercase()).eq(self.code.chars())
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Room(..)") // In no log.
    }
}

/// A new code.
pub(super) fn new_code() -> Result<String, NoChance> {
    clear_signs::<{ 8 * CODE }>()
}

/// Random signs, one for 8 of the bytes.
pub(super) fn clear_signs<const BYTES: usize>() -> Result<String, NoChance> {
    let signs: [u8; BYTES] = random()?;
    // 64 bits a sign: none is likelier than another by more than a trillionth.
    Ok(signs
        .chunks_exact(8)
        .map(|bytes| clear_sign(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))))
        .collect())
}

/// Random bytes from the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], NoChance> {
    let mut bytes = [0; N];
    for chunk in bytes.chunks_mut(8) {
        let drawn = clock::random_bits().map_err(|_source| NoChance)?.to_le_bytes();
        for (to, from) in chunk.iter_mut().zip(drawn) {
            *to = from;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P19: after a crash it is the same room.
    #[test]
    fn a_room_is_read_back_as_it_was() {
        let room = Room {
            port: 8420,
            ..Room::new().unwrap()
        };
        assert!(Room::parse(&room.to_text()) == Some(room.clone()));
        for damaged in ["", "x", &room.to_text()[1..], "AAAA ABCDEF 1", "\u{202E}"] {
            assert!(Room::parse(damaged).is_none(), "{damaged:?}");
        }
    }

    #[test]
    fn a_code_may_be_typed_small_and_in_groups() {
        let room = Room::new().unwrap();
        let code = room.code.to_ascii_lowercase();
        assert!(room.is_code(&format!(" {}-{} ", &code[..3], &code[3..])));
        assert!(!room.is_code(&code[..5]) && !room.is_code(&format!("{code}2")) && !room.is_code(""));
    }
}
