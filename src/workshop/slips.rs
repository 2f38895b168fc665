//! Vote slips (F38): printed one-time codes. One slip is one vote in a round, whatever the phone.
//!
//! Invariant: no code of a slip is here, and nothing that tells which slip voted. What is kept of a slip is a mark, made
//! of its code and a salt, and who holds it, by a tag that only that phone makes again (P19). By what a slip is known to
//! have voted can be made from the slip itself or by the phone that holds it, and from nothing that lies on the disk; it
//! stands among the voters of a round, apart from the ballots, and goes at the final with the rest of them. Until the
//! round is closed the journal has acts in the order in which they came (P3): holding a slip, and voting, among others.
//! Marks and holders stay for the next round, until other slips take their place or the texts are wiped (P15).

use std::fmt;
use std::mem::replace;

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::change::Change;
use super::ids::Tag;
use super::refusal::{Refusal, SlipRefusal};

/// The most slips of a workshop: as many as phones can be in the room.
pub const MOST_SLIPS: usize = 2_500;

/// What is kept of a slip: a hash of its code under the salt of all slips, 128 bits of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SlipMark(pub u128);

/// The slips of a workshop, by mark: their order tells nothing of the order on the sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slips {
    salt: u128,
    /// The room whose phones hold slips. In another one all of them are free again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    room: Option<Tag>,
    marks: OrdMap<SlipMark, Option<Tag>>,
}

impl fmt::Debug for Slips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slips({})", self.len())
    }
}

/// A phone takes a slip.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// The slip.
    pub slip: SlipMark,
    /// What only this phone makes again, with the room's key and the slip.
    pub holder: Tag,
    /// What only the room's key makes again.
    pub room: Tag,
}

impl fmt::Debug for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hold(..)") // In no log.
    }
}

impl Slips {
    /// Slips that nobody holds.
    pub fn new(salt: u128, marks: impl IntoIterator<Item = SlipMark>) -> Self {
        Self {
            salt,
            room: None,
            marks: marks.into_iter().map(|mark| (mark, None)).collect(),
        }
    }

    /// Under which the marks were made; random, another one for each set.
    pub fn salt(&self) -> u128 {
        self.salt
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Whether a slip has this mark.
    pub fn has(&self, mark: SlipMark) -> bool {
        self.marks.contains_key(&mark)
    }

    /// The slips that phones of this room hold.
    pub fn held(&self, room: Tag) -> impl Iterator<Item = (SlipMark, Tag)> {
        let is_here = self.room == Some(room);
        let held = self.marks.iter().filter_map(|(mark, holder)| Some((*mark, (*holder)?)));
        held.filter(move |_| is_here)
    }

    /// Who holds a slip in this room.
    pub fn holder(&self, mark: SlipMark, room: Tag) -> Option<Tag> {
        let here = self.room.filter(|held_in| *held_in == room);
        here.and(self.marks.get(&mark).copied().flatten())
    }

    /// The same slips, and nobody holds one.
    pub(super) fn freed(&self) -> Self {
        Self::new(self.salt, self.marks.keys().copied())
    }

    /// A slip is held by one phone of a room, for good.
    fn hold(&mut self, hold: Hold) -> Result<(), Refusal> {
        let Hold { slip, holder, room } = hold;
        if !self.has(slip) {
            return Err(Refusal::Slip(SlipRefusal::Unknown));
        }
        if self.room != Some(room) {
            *self = self.freed();
            self.room = Some(room);
        }
        match self.holder(slip, room) {
            Some(held_by) if held_by == holder => Err(Refusal::NothingChanges),
            Some(_) => Err(Refusal::Slip(SlipRefusal::Used)),
            None => {
                self.marks.insert(slip, Some(holder));
                Ok(())
            }
        }
    }

    /// Whether they are as many as can be.
    pub(super) fn is_sound(&self) -> bool {
        (1..=MOST_SLIPS).contains(&self.len())
    }
}

impl Workshop {
    /// The vote slips; while there are some, a phone's ballot counts only with one (F38).
    pub fn slips(&self) -> Option<&Slips> {
        self.slips.as_ref()
    }

    /// Other slips take the place of those that were, or none do. The same all through a round.
    pub(super) fn put_slips(&mut self, slips: Option<Slips>) -> Result<Option<Change>, Refusal> {
        if self.open_round().is_some() {
            return Err(Refusal::Slip(SlipRefusal::RoundOpen));
        }
        if !slips.as_ref().is_none_or(Slips::is_sound) {
            return Err(Refusal::Slip(SlipRefusal::HowMany));
        }
        if self.slips == slips {
            return Err(Refusal::NothingChanges);
        }
        Ok(Some(Change::PutSlips(replace(&mut self.slips, slips))))
    }

    pub(super) fn hold_slip(&mut self, hold: Hold) -> Result<Option<Change>, Refusal> {
        let slips = self.slips.as_mut().ok_or(Refusal::Slip(SlipRefusal::Unknown))?;
        slips.hold(hold)?;
        Ok(None)
    }

    /// Has the holders of `other`, if it has the same slips.
    pub(super) fn take_holders_of(&mut self, other: &Self) {
        let salt = |workshop: &Self| workshop.slips().map(Slips::salt);
        if salt(self) == salt(other) {
            self.slips.clone_from(&other.slips);
        }
    }
}
