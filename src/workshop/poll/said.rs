//! Words that many said, as a list that is read calmly: by alphabet, each once, with how often it was said.

use std::collections::BTreeMap;

use super::answer::letters;

/// The words by alphabet, capitals and accents aside; what differs in capitals only is one word, in its smallest letters.
pub fn each_once<'a>(words: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut known: BTreeMap<(String, String), (String, usize)> = BTreeMap::new();
    for word in words {
        let (spelling, times) = known.entry((letters(word), word.to_lowercase())).or_default();
        if spelling.as_str() < word {
            word.clone_into(spelling); // Capitals come before small letters.
        }
        *times += 1;
    }
    known.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::each_once;

    /// F21, P1: in whatever order they came.
    #[test]
    fn words_stand_by_alphabet_and_each_once() {
        let said = [
            "Moe", "zon", "blij", "Énergie", "moe", "Rustig", "énergie", "energie", "blij", "blij",
        ];
        let expected = [
            ("blij", 3),
            ("energie", 1),
            ("énergie", 2),
            ("moe", 2),
            ("Rustig", 1),
            ("zon", 1),
        ];
        for turned in 0..said.len() {
            let words = each_once(said.iter().cycle().skip(turned).take(said.len()).copied());
            let words: Vec<_> = words.iter().map(|(word, times)| (word.as_str(), *times)).collect();
            assert_eq!(words, expected);
        }
    }
}
