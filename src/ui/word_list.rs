//! Words that many said, as a list that is read calmly: by alphabet, each once, with how often it was said.

use std::collections::BTreeMap;

/// The words by alphabet, capitals aside. They come in the order of their signs: the last spelling is the one in small
/// letters, and stands for all.
pub fn word_list<'a>(words: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut known: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for word in words {
        let (spelling, times) = known.entry(word.to_lowercase()).or_default();
        word.clone_into(spelling);
        *times += 1;
    }
    known.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::word_list;

    /// F21
    #[test]
    fn words_stand_by_alphabet_and_each_once() {
        let said = ["Moe", "blij", "moe", "Rustig", "blij", "blij"];
        let mut sorted = said;
        sorted.sort_unstable();
        let expected = [("blij", 3), ("moe", 2), ("Rustig", 1)];
        let words = word_list(sorted.into_iter());
        let words: Vec<_> = words.iter().map(|(word, times)| (word.as_str(), *times)).collect();
        assert_eq!(words, expected);
    }
}
