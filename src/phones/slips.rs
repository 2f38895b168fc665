//! Vote slips (F38): what is printed on one, and what is made of it.
//!
//! ```text
//!   code    on the paper only               secret = MAC(salt, code)       mark   = MAC(secret)            in the file
//!   holder  = secret xor MAC(room key, token | mark)                       voter  = MAC(secret, round)     in the file
//! ```
//!
//! Whoever has the file has no secret: it takes the paper, or the phone that holds the slip together with the room's key.
//! So a voter of a round cannot be tied to a slip, nor a holder to a phone, and a slip is the same voter on any phone.

use std::collections::BTreeSet;
use std::fmt;

use super::room::{NoChance, clear_signs, random};
use super::token::{CLEAR_SIGNS, Key, Token, Use};
use crate::workshop::ballot::Receipt;
use crate::workshop::ids::{RoundId, Tag};
use crate::workshop::slips::{Hold, SlipMark, Slips};

/// Signs of a slip's code: 57 bits.
const SIGNS: usize = 12;
/// It is printed in groups of so many.
const GROUP: usize = 4;

/// What is printed on a slip.
///
/// Invariant: 12 signs that nobody takes for one another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SlipCode(String);

/// Slips that were drawn: what the file keeps of them, and what is printed, once.
pub struct NewSlips {
    /// For the workshop.
    pub slips: Slips,
    /// For the sheet, in no order.
    pub codes: Vec<SlipCode>,
}

/// A slip in a phone's hand: what of it is nowhere on the disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Slip {
    mark: SlipMark,
    secret: u128,
}

impl NewSlips {
    /// So many slips that nobody can guess.
    pub fn draw(count: u32) -> Result<Self, NoChance> {
        let salt = u128::from_be_bytes(random()?);
        let mut codes = BTreeSet::new();
        while codes.len() < usize::try_from(count).unwrap_or(usize::MAX) {
            codes.insert(SlipCode(clear_signs::<{ 8 * SIGNS }>()?));
        }
        let marks = codes.iter().map(|code| Slip::of(code, salt).mark);
        Ok(Self {
            slips: Slips::new(salt, marks),
            codes: codes.into_iter().collect(),
        })
    }
}

impl SlipCode {
    /// Reads what was scanned or typed: large or small, with whatever blanks and hyphens.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        let is_between = |sign: &char| sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}');
        let signs = typed.chars().filter(|sign| !is_between(sign));
        let signs: String = signs.take(SIGNS + 1).map(|sign| sign.to_ascii_uppercase()).collect();
        let is_clear = |sign: u8| CLEAR_SIGNS.contains(&sign);
        (signs.len() == SIGNS && signs.bytes().all(is_clear)).then_some(Self(signs))
    }
}

impl fmt::Display for SlipCode {
    /// In groups, as it is read aloud.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, sign) in self.0.chars().enumerate() {
            let between = if at > 0 && at % GROUP == 0 { "-" } else { "" };
            write!(f, "{between}{sign}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for SlipCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SlipCode(..)") // In no log.
    }
}

impl Slip {
    /// The slip with this code, among those with this salt.
    pub(super) fn of(code: &SlipCode, salt: u128) -> Self {
        Self::with(Key::of(salt).short(Use::SlipSecret, &[code.0.as_bytes()]))
    }

    fn with(secret: u128) -> Self {
        let mark = SlipMark(Key::of(secret).short(Use::SlipMark, &[]));
        Self { mark, secret }
    }

    /// What the file knows of it.
    pub(super) fn mark(self) -> SlipMark {
        self.mark
    }

    /// That this phone takes it. The tag carries the secret, for this phone alone: after a restart it votes with it still.
    pub(super) fn held_by(self, key: &Key, token: &Token) -> Hold {
        let Tag(cover) = key.of_slip(token, self.mark);
        Hold {
            slip: self.mark,
            holder: Tag(self.secret ^ cover),
            room: key.room(),
        }
    }

    /// The slips that this phone holds.
    pub(super) fn all_held_by(key: &Key, token: &Token, slips: &Slips) -> Vec<Self> {
        let held = slips.held(key.room());
        let own = held.filter_map(|(mark, Tag(holder))| {
            let Tag(cover) = key.of_slip(token, mark);
            Some(Self::with(holder ^ cover)).filter(|slip| slip.mark == mark)
        });
        own.collect()
    }

    /// By which the slip is known to have voted in a round, whatever the phone.
    pub(super) fn voter(self, round: RoundId) -> Tag {
        Tag(Key::of(self.secret).short(Use::SlipVoter, &[&round.0.to_be_bytes()]))
    }

    /// By which the voter sees that the ballot counts (V25).
    pub(super) fn receipt(self, round: RoundId) -> Receipt {
        Key::of(self.secret).short_receipt(Use::SlipReceipt, &[&round.0.to_be_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// F38: typed as people type.
    #[test]
    fn a_code_may_be_typed_small_and_in_groups() {
        let code = SlipCode("2345679ACDEF".to_owned());
        assert_eq!(code.to_string(), "2345-679A-CDEF");
        for typed in [
            "2345679acdef",
            " 2345 679A\tcDEF\n",
            "2-3-4-5-679A\u{2013}CDEF",
            "2345-679A-CDEF",
        ] {
            assert!(SlipCode::parse(typed).is_some_and(|parsed| parsed == code), "{typed:?}");
        }
        let long = "2".repeat(8_000);
        for wrong in [
            "",
            "2345-679A-CDE",
            "2345-679A-CDEFG",
            "2345-679A-CDE0",
            "\u{202E}2345679ACDEF",
            "é345679ACDEF",
            &long,
        ] {
            assert!(SlipCode::parse(wrong).is_none(), "{wrong:?}");
        }
    }

    /// F38: what is drawn is what is kept, and nothing is drawn twice.
    #[test]
    fn each_slip_has_a_mark_of_its_own() {
        let NewSlips { slips, codes } = NewSlips::draw(200).unwrap();
        assert_eq!((slips.len(), codes.len()), (200, 200));
        assert!(codes.iter().all(|code| slips.has(Slip::of(code, slips.salt()).mark())));
        let other = NewSlips::draw(200).unwrap();
        assert!(
            other
                .codes
                .iter()
                .all(|code| !slips.has(Slip::of(code, slips.salt()).mark()))
        );
        assert!(
            codes
                .iter()
                .all(|code| !other.slips.has(Slip::of(code, other.slips.salt()).mark()))
        );
    }

    /// F38, P19: a slip is one voter whatever phone and key; a holder is another one under each.
    #[test]
    fn a_slip_is_the_same_voter_on_every_phone() {
        let (keys, slip) = ([Key::new([7; 32]), Key::new([8; 32])], Slip::with(9));
        let tokens = keys.clone().map(|key| key.token([1; 32]));
        let holds: BTreeSet<Tag> = [(0, 0), (0, 1), (1, 0), (1, 1)]
            .map(|(key, token): (usize, usize)| slip.held_by(&keys[key], &tokens[token]).holder)
            .into();
        // The two tokens have one secret, so what they hold under one key is the same.
        assert_eq!(holds.len(), 2);
        assert!(slip.voter(RoundId(1)) != slip.voter(RoundId(2)));
        assert!(slip.voter(RoundId(1)) != Slip::with(10).voter(RoundId(1)));
    }
}
