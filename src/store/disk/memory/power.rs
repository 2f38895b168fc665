//! What is left of files and names after a power cut: all that was synced, and of the rest any part, in any order.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// A file, as programs see it and as it is on the disk.
#[derive(Default)]
pub(super) struct File {
    pub(super) bytes: Vec<u8>,
    /// Always a beginning of `bytes`: files are written at their end.
    pub(super) synced: Vec<u8>,
    /// A sync failed: what was not on the disk then never gets there.
    pub(super) is_lost: bool,
}

/// What was done to a name.
#[derive(Clone)]
pub(super) enum Naming {
    Set(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Unset(PathBuf),
}

impl File {
    pub(super) fn after_power_cut(&self, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        let rest = self.bytes.get(bytes.len()..).unwrap_or_default();
        match chance.below(5) {
            0 => {}
            1 => bytes.extend(rest),
            2 => bytes.extend(rest.iter().take(chance.below(rest.len() + 1))),
            3 => {
                // The length got there before the bytes did.
                bytes.extend(rest.iter().take(chance.below(rest.len() + 1)));
                bytes.resize(self.bytes.len(), 0);
            }
            _ => bytes.extend(self.pages(rest, chance)),
        }
        bytes
    }

    /// Some pages got there and some did not; in their place is nothing, or what lay there before.
    fn pages(&self, rest: &[u8], chance: &mut Chance) -> Vec<u8> {
        let page = 8 << chance.below(6);
        let mut bytes = Vec::with_capacity(rest.len());
        for page in rest.chunks(page) {
            match chance.below(6) {
                0 => bytes.extend(page.iter().map(|_| 0)),
                1 => bytes.extend(page.iter().map(|_| chance.byte())),
                2 => {
                    let from = chance.below(self.bytes.len());
                    bytes.extend(self.bytes.iter().cycle().skip(from).take(page.len()));
                }
                _ => bytes.extend(page),
            }
        }
        bytes.truncate(rest.len() - chance.below(rest.len() + 1) / 4);
        bytes
    }
}

impl Naming {
    pub(super) fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Set(path, file) => {
                names.insert(path.clone(), *file);
            }
            Self::Move(from, to, file) => {
                if names.get(from) == Some(file) {
                    names.remove(from);
                }
                names.insert(to.clone(), *file);
            }
            Self::Unset(path) => {
                names.remove(path);
            }
        }
    }
}

/// A small generator of numbers that look random (`SplitMix64`).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is at least 1.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or_default()
    }

    fn byte(&mut self) -> u8 {
        let [byte, ..] = self.next().to_le_bytes();
        byte
    }
}
