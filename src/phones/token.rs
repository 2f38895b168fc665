//! What a phone is known by, without a list of phones (P19): a token that proves itself, and the tags that only this token
//! and the room's key can make again.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::workshop::ballot::Receipt;
use crate::workshop::ids::{CardId, PollId, RoundId, Tag};
use crate::workshop::slips::SlipMark;

/// Bytes of a phone's own secret.
const SECRET: usize = 32;
/// Bytes of the MAC behind it.
const PROOF: usize = 16;
/// Letters and digits that nobody takes for one another, read aloud or from a wall.
pub(super) const CLEAR_SIGNS: &[u8; 27] = b"2345679ACDEFGHJKLMNPQRTUWXY";

/// The room's key. Whoever has it can tell its tokens from others; it never leaves the laptop.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

/// A phone's token.
///
/// Invariant: it was made under the key that it was read with.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    secret: [u8; SECRET],
    proof: [u8; PROOF],
}

/// What a MAC is for: one use says nothing about another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Use {
    Proof = 1,
    Join,
    Card,
    CardOp,
    Voter,
    VoteOp,
    Receipt,
    Guest,
    Answerer,
    AnswerOp,
    // Of vote slips.
    Room = 64,
    Holder,
    SlipSecret,
    SlipMark,
    SlipVoter,
    SlipReceipt,
}

impl Key {
    /// A key of these random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As the room's file keeps it.
    pub(super) fn to_text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// What the QR code holds: enough to join, not enough to make a token.
    pub fn for_joining(&self) -> String {
        let short: [u8; PROOF] = first(&self.mac(Use::Join, &[]));
        BASE64URL_NOPAD.encode(&short)
    }

    /// Whether this is what the QR code holds, in the same time for every answer.
    pub fn is_for_joining(&self, asked: &str) -> bool {
        let asked = BASE64URL_NOPAD.decode(asked.as_bytes()).unwrap_or_default();
        let mac = self.under(Use::Join, &[]);
        asked.len() == PROOF && mac.verify_truncated_left(&asked).is_ok()
    }

    /// A token with this random secret.
    pub fn token(&self, secret: [u8; SECRET]) -> Token {
        let proof = first(&self.mac(Use::Proof, &[&secret]));
        Token { secret, proof }
    }

    /// Reads a token; none if it was not made under this key.
    pub fn read(&self, text: &str) -> Option<Token> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (secret, proof) = bytes.split_at_checked(SECRET)?;
        let secret: [u8; SECRET] = secret.try_into().ok()?;
        let proof: [u8; PROOF] = proof.try_into().ok()?;
        let mac = self.under(Use::Proof, &[&secret]);
        mac.verify_truncated_left(&proof).ok()?;
        Some(Token { secret, proof })
    }

    /// By which the phone's own card is found.
    pub fn own(&self, token: &Token, card: CardId) -> Tag {
        self.tag(Use::Card, token, &[&card.0.to_be_bytes()])
    }

    /// By which the act that placed a card is known again.
    pub fn card_op(&self, token: &Token, op: &str) -> Tag {
        self.tag(Use::CardOp, token, &[op.as_bytes()])
    }

    /// By which a phone is known to have voted in a round.
    pub fn voter(&self, token: &Token, round: RoundId) -> Tag {
        self.tag(Use::Voter, token, &[&round.0.to_be_bytes()])
    }

    /// By which the act that cast a ballot is known again.
    pub fn vote_op(&self, token: &Token, round: RoundId, op: &str) -> Tag {
        self.tag(Use::VoteOp, token, &[&round.0.to_be_bytes(), op.as_bytes()])
    }

    /// By which a phone is known to have answered a question.
    pub fn answerer(&self, token: &Token, poll: PollId) -> Tag {
        self.tag(Use::Answerer, token, &[&poll.0.to_be_bytes()])
    }

    /// By which the act that gave an answer is known again.
    pub fn answer_op(&self, token: &Token, poll: PollId, op: &str) -> Tag {
        self.tag(Use::AnswerOp, token, &[&poll.0.to_be_bytes(), op.as_bytes()])
    }

    /// By what the server knows a phone while it runs: not a token, and in no file.
    pub(super) fn guest(&self, token: &Token) -> Tag {
        self.tag(Use::Guest, token, &[])
    }

    /// The code by which a voter sees that the own ballot counts (V25).
    pub fn receipt(&self, token: &Token, round: RoundId) -> Receipt {
        self.short_receipt(Use::Receipt, &[&token.secret, &round.0.to_be_bytes()])
    }

    /// What only this room makes, as long as it keeps its key.
    pub(super) fn room(&self) -> Tag {
        Tag(self.short(Use::Room, &[]))
    }

    /// What only this phone makes of a slip's mark, in this room.
    pub(super) fn of_slip(&self, token: &Token, mark: SlipMark) -> Tag {
        self.tag(Use::Holder, token, &[&mark.0.to_be_bytes()])
    }

    /// A key of something else that is random.
    pub(super) fn of(number: u128) -> Self {
        let mut bytes = [0; 32];
        for (to, from) in bytes.iter_mut().zip(number.to_be_bytes()) {
            *to = from;
        }
        Self(bytes)
    }

    pub(super) fn short_receipt(&self, made_for: Use, parts: &[&[u8]]) -> Receipt {
        let mac = self.mac(made_for, parts);
        Receipt(mac.iter().take(4).map(|byte| clear_sign(u64::from(*byte))).collect())
    }

    /// 128 bits of a MAC.
    pub(super) fn short(&self, made_for: Use, parts: &[&[u8]]) -> u128 {
        u128::from_be_bytes(first(&self.mac(made_for, parts)))
    }

    fn tag(&self, made_for: Use, token: &Token, rest: &[&[u8]]) -> Tag {
        let parts: Vec<&[u8]> = std::iter::once(token.secret.as_slice())
            .chain(rest.iter().copied())
            .collect();
        Tag(self.short(made_for, &parts))
    }

    fn mac(&self, made_for: Use, parts: &[&[u8]]) -> [u8; 32] {
        self.under(made_for, parts).finalize().into_bytes().into()
    }

    /// Every part but the last has a fixed length, so no two lists of parts are the same bytes.
    fn under(&self, made_for: Use, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new(&hmac::digest::Key::<Hmac<Sha256>>::from(padded(&self.0)));
        mac.update(&[made_for as u8]);
        for part in parts {
            mac.update(part);
        }
        mac
    }
}

/// HMAC pads a short key to its block with zeros.
fn padded(key: &[u8; 32]) -> [u8; 64] {
    let mut block = [0; 64];
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    block
}

fn first<const N: usize>(mac: &[u8; 32]) -> [u8; N] {
    let mut short = [0; N];
    for (to, from) in short.iter_mut().zip(mac) {
        *to = *from;
    }
    short
}

/// A letter or digit for this number.
pub(super) fn clear_sign(number: u64) -> char {
    let at = number % CLEAR_SIGNS.len() as u64;
    let sign = usize::try_from(at).ok().and_then(|at| CLEAR_SIGNS.get(at));
    sign.map_or('2', |sign| char::from(*sign))
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes: Vec<u8> = self.secret.iter().chain(&self.proof).copied().collect();
        f.write_str(&BASE64URL_NOPAD.encode(&bytes))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)") // In no log.
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)") // The same.
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// P19: what is forged, foreign or cut is no token.
    #[test]
    fn only_what_this_key_made_is_a_token() {
        let key = Key::new([7; 32]);
        let text = key.token([1; SECRET]).to_string();
        assert_eq!(text.len(), 64);
        assert!(key.read(&text).is_some());
        assert!(Key::new([8; 32]).read(&text).is_none(), "another room's");
        for cut in 0..text.len() {
            assert!(key.read(&text[..cut]).is_none(), "cut at {cut}");
        }
        for at in 0..text.len() {
            let mut forged = text.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert!(key.read(&forged).is_none(), "changed at {at}");
        }
        assert!(key.read(&format!("{text}AAAA")).is_none(), "with more behind it");
    }

    /// P19: two tags of one phone have nothing in common.
    #[test]
    fn each_use_has_a_tag_of_its_own() {
        let key = Key::new([7; 32]);
        let token = key.token([1; SECRET]);
        let tags = [
            key.own(&token, CardId(1)),
            key.own(&token, CardId(2)),
            key.card_op(&token, "\0\0\0\0\0\0\0\u{1}"),
            key.voter(&token, RoundId(1)),
            key.vote_op(&token, RoundId(1), ""),
            key.guest(&token),
            key.answerer(&token, PollId(1)),
            key.answerer(&token, PollId(2)),
            key.answer_op(&token, PollId(1), ""),
            key.own(&key.token([2; SECRET]), CardId(1)),
        ];
        for (at, tag) in tags.iter().enumerate() {
            assert!(!tags[..at].contains(tag), "tag {at}");
        }
        assert_eq!(key.own(&token, CardId(1)), tags[0], "the same phone makes it again");
    }

    /// The QR code's key opens the door and nothing else.
    #[test]
    fn the_key_for_joining_makes_no_token() {
        let key = Key::new([7; 32]);
        let joining = key.for_joining();
        assert!(key.is_for_joining(&joining));
        for wrong in ["", "A", &joining[1..], &key.to_text()] {
            assert!(!key.is_for_joining(wrong), "{wrong}");
        }
        assert!(key.read(&joining).is_none());
    }

    /// V25: four signs that nobody takes for one another.
    #[test]
    fn a_receipt_can_be_read_aloud() {
        let key = Key::new([7; 32]);
        let token = key.token([1; SECRET]);
        let Receipt(code) = key.receipt(&token, RoundId(1));
        assert_eq!(code.chars().count(), 4);
        assert!(code.bytes().all(|sign| CLEAR_SIGNS.contains(&sign)));
        assert_ne!(key.receipt(&token, RoundId(2)).0, code);
    }
}
