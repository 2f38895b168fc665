//! Duplicate suggestions (method.md V15): which texts say nearly the same in nearly the same words.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

/// Above this number of texts no pairs are computed (method.md V15).
pub const MOST_TEXTS: usize = 1_000;

/// All pairs of texts whose sets of 3-character windows have a Jaccard index of at least 0.6 (method.md V15).
///
/// The smaller key of a pair stands first and the pairs are sorted. Keys are expected to differ. More than
/// [`MOST_TEXTS`] texts give no pairs; a text without a letter or digit has no window, so it is never in a pair.
pub fn suggested_pairs<'a, K: Copy + Ord>(texts: impl IntoIterator<Item = (K, &'a str)>) -> Vec<(K, K)> {
    let texts: Vec<(K, Windows)> = texts
        .into_iter()
        .take(MOST_TEXTS + 1)
        .map(|(key, text)| (key, Windows::new(&folded(text))))
        .collect();
    if texts.len() > MOST_TEXTS {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    let mut unpaired = texts.as_slice();
    while let Some(((key, windows), others)) = unpaired.split_first() {
        let alike = others.iter().filter(|(_, other)| windows.are_similar(other));
        pairs.extend(alike.map(|(other, _)| (*key.min(other), *key.max(other))));
        unpaired = others;
    }
    pairs.sort_unstable();
    pairs
}

/// The connected groups that `pairs` form, each sorted, and sorted by their first member.
pub fn groups<K: Copy + Ord>(pairs: impl IntoIterator<Item = (K, K)>) -> Vec<Vec<K>> {
    let mut neighbours: BTreeMap<K, Vec<K>> = BTreeMap::new();
    for (a, b) in pairs {
        neighbours.entry(a).or_default().push(b);
        neighbours.entry(b).or_default().push(a);
    }
    let mut seen = BTreeSet::new();
    let mut groups = Vec::new();
    for &start in neighbours.keys() {
        if !seen.insert(start) {
            continue;
        }
        let mut group = vec![start];
        let mut unvisited = vec![start];
        while let Some(key) = unvisited.pop() {
            for &neighbour in neighbours.get(&key).into_iter().flatten() {
                if seen.insert(neighbour) {
                    group.push(neighbour);
                    unvisited.push(neighbour);
                }
            }
        }
        group.sort_unstable();
        groups.push(group);
    }
    groups
}

/// Lower case, NFC, every run of other than letters and digits one blank, trimmed.
fn folded(text: &str) -> String {
    let lower: String = text.nfc().collect::<String>().to_lowercase().nfc().collect();
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The set of 3-character windows, each packed without loss into one number; a shorter text is its own window.
fn windows(folded: &str) -> BTreeSet<u64> {
    // A char needs 21 bits. Plus one, so that a missing character differs from a NUL.
    let pack = |packed: u64, c: char| ((packed << 21) | (u64::from(u32::from(c)) + 1)) & ((1 << 63) - 1);
    let mut packed = 0;
    let mut windows = BTreeSet::new();
    let mut length = 0;
    for c in folded.chars() {
        packed = pack(packed, c);
        length += 1;
        if length >= 3 {
            windows.insert(packed);
        }
    }
    if length == 1 || length == 2 {
        windows.insert(packed);
    }
    windows
}

/// The windows of one text, ready for half a million comparisons.
struct Windows {
    /// Sorted, each once.
    sorted: Vec<u64>,
    /// For each window one of 512 bits. A bit that the other text lacks is a window that it lacks.
    sketch: [u64; 8],
}

impl Windows {
    fn new(folded: &str) -> Self {
        let sorted: Vec<u64> = windows(folded).into_iter().collect();
        let mut sketch = [0_u64; 8];
        for window in &sorted {
            // The multiplier spreads windows that differ in one letter over all the bits (Fibonacci hashing).
            let [part, bit, ..] = window.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
            if let Some(part) = sketch.get_mut(usize::from(part % 8)) {
                *part |= 1 << (bit % 64);
            }
        }
        Self { sorted, sketch }
    }

    /// Jaccard >= 0.6, in whole numbers: 5 * intersection >= 3 * union.
    fn are_similar(&self, other: &Self) -> bool {
        let sizes = self.sorted.len() + other.sorted.len();
        let is_enough = |shared: usize| shared > 0 && 5 * shared >= 3 * (sizes - shared);
        // The sketch spares nearly every pair the comparison window by window.
        is_enough(self.most_shared(other)) && is_enough(self.shared(other))
    }

    /// At least as many windows as the two share.
    fn most_shared(&self, other: &Self) -> usize {
        let bits = self.sketch.iter().zip(&other.sketch);
        let lacking: u32 = bits.map(|(own, others)| (own & !others).count_ones()).sum();
        let most = self
            .sorted
            .len()
            .saturating_sub(usize::try_from(lacking).unwrap_or(usize::MAX));
        most.min(other.sorted.len())
    }

    fn shared(&self, other: &Self) -> usize {
        let (mut own, mut others) = (self.sorted.iter().peekable(), other.sorted.iter().peekable());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (own.peek(), others.peek()) {
            let order = a.cmp(b);
            shared += usize::from(order == Ordering::Equal);
            if order != Ordering::Greater {
                own.next();
            }
            if order != Ordering::Less {
                others.next();
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pairs(texts: &[&str]) -> Vec<(usize, usize)> {
        suggested_pairs(texts.iter().copied().enumerate())
    }

    /// The pairs of one lane of the real cards, by line number.
    fn real_pairs(lane: char) -> Vec<(usize, usize)> {
        let cards = include_str!("../../tests/fixtures/reset-cards.nl.txt");
        suggested_pairs(
            cards
                .lines()
                .zip(1..)
                .filter_map(|(line, number)| Some((number, line.strip_prefix(lane)?.trim()))),
        )
    }

    /// Every pair compared directly, as V15 words it.
    fn slow_pairs(texts: &[String]) -> Vec<(usize, usize)> {
        let sets: Vec<_> = texts.iter().map(|text| windows(&folded(text))).collect();
        let mut pairs = Vec::new();
        for (a, left) in sets.iter().enumerate() {
            for (b, right) in sets.iter().enumerate().skip(a + 1) {
                let union = left.union(right).count();
                if union > 0 && 5 * left.intersection(right).count() >= 3 * union {
                    pairs.push((a, b));
                }
            }
        }
        pairs
    }

    /// V15, on the cards of a real workshop
    #[test]
    fn eleven_pairs_are_found_among_the_real_cards() {
        let (does, stops) = (real_pairs('+'), real_pairs('-'));
        assert_eq!(does.len() + stops.len(), 11, "{does:?} {stops:?}");
        assert!(!does.contains(&(1, 2)));
    }

    /// V15: 20 do! and 14 stop! ideas stay once a person merged cards 1 and 2 as well
    #[test]
    fn merging_the_groups_leaves_the_known_number_of_ideas() {
        let spared = |lane| {
            groups(real_pairs(lane))
                .iter()
                .map(|group| group.len() - 1)
                .sum::<usize>()
        };
        assert_eq!((27 - spared('+') - 1, 19 - spared('-')), (20, 14));
    }

    /// V15: Jaccard >= 0.6
    #[test]
    fn exactly_six_tenths_is_a_pair_and_a_little_less_is_not() {
        // abcdef: abc bcd cde def. abcdeg: abc bcd cde deg. 3 of 5.
        assert_eq!(pairs(&["abcdef", "abcdeg"]), [(0, 1)]);
        // abcdefgh and abcdefxy: 4 of 8.
        assert_eq!(pairs(&["abcdefgh", "abcdefxy"]), []);
        // abcdefghijk (9) and abcdefghij + xy (10): 8 of 11; abcdefghxyz: 6 of 12.
        assert_eq!(pairs(&["abcdefghijk", "abcdefghijxy", "abcdefghxyz"]), [(0, 1)]);
    }

    /// V15: sets of windows, so a repeated window counts once
    #[test]
    fn a_repeated_window_counts_once() {
        assert_eq!(pairs(&["aaaa", "aaaaaaaaaaaaaaaa"]), [(0, 1)]);
    }

    /// V15: lower case, NFC, every run of other than letters and digits one blank, trimmed
    #[test]
    fn case_composition_and_punctuation_make_no_difference() {
        assert_eq!(folded("  Eén   PLEK, -- (echt)!  "), "eén plek echt");
        assert_eq!(folded("ee\u{301}n"), "e\u{e9}n");
        assert_eq!(pairs(&["Één plek: echt.", "e\u{301}e\u{301}n plek echt"]), [(0, 1)]);
    }

    /// V15: no padding
    #[test]
    fn windows_are_not_padded() {
        assert_eq!(windows("abcd").len(), 2);
        assert_eq!(windows("abc").len(), 1);
    }

    /// V15: a text shorter than three characters is its own window
    #[test]
    fn short_texts_pair_only_when_identical() {
        assert_eq!(pairs(&["ja", "JA!", "a", "nee", "j"]), [(0, 1)]);
    }

    /// V15: nothing to compare is not a likeness
    #[test]
    fn texts_without_letters_or_digits_are_never_a_pair() {
        assert_eq!(pairs(&["🎉🎉🎉", "👍", "", "..."]), []);
    }

    /// V15: computed up to 1,000 ideas
    #[test]
    fn a_thousand_texts_are_compared_and_one_more_is_not() {
        let same = |count: usize| suggested_pairs((0..count).map(|key| (key, "the same words"))).len();
        assert_eq!(same(1_000), 1_000 * 999 / 2);
        assert_eq!(same(1_001), 0);
    }

    #[test]
    fn pairs_are_sorted_whatever_the_order_of_the_texts() {
        let texts = [(9, "samen eten"), (4, "samen eten"), (7, "samen eten")];
        assert_eq!(suggested_pairs(texts), [(4, 7), (4, 9), (7, 9)]);
    }

    #[test]
    fn groups_are_the_connected_ones_and_sorted() {
        assert_eq!(groups([(5, 9), (1, 3), (9, 2), (3, 1)]), [vec![1, 3], vec![2, 5, 9]]);
        assert_eq!(groups::<u8>([]), Vec::<Vec<u8>>::new());
    }

    proptest! {
        #[test]
        fn any_texts_are_compared_without_a_panic(texts in prop::collection::vec(any::<String>(), 0..12)) {
            suggested_pairs(texts.iter().map(String::as_str).enumerate());
        }

        /// V15: the sketch loses no pair: comparing in two steps finds what comparing every pair finds
        #[test]
        fn the_short_cut_finds_every_pair(texts in prop::collection::vec("[abAB é.]{0,9}", 0..25)) {
            let found = suggested_pairs(texts.iter().map(String::as_str).enumerate());
            prop_assert_eq!(found, slow_pairs(&texts));
        }
    }
}
