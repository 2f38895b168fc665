//! The respectful-wording nudge (method.md C4 to C8, C10): what a text says about persons, before it exists as a card.

mod contact;
mod names;
mod pattern;
mod tokens;
mod word_list;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;

pub use names::NameList;
pub use word_list::{ReferStems, WordList};

use names::{NamePattern, NameVocabulary};
use pattern::{Compounds, Found, Pattern, Patterns};
use tokens::Token;

/// How far a text may go on its way to the wall (method.md C5). The stricter level is the greater one, and the one
/// that is told first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing to say.
    Fine,
    /// The writer may reword it or place it anyway.
    Ask,
    /// The writer sees the contact-point card; nothing is stored unless the writer confirms.
    Refer,
    /// Not stored until reworded.
    Hold,
}

/// What a text that belongs at the contact point is about (method.md C5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferCategory {
    /// Blows and threats.
    Violence,
    /// Bullying, intimidation, stalking.
    Harassment,
    /// Racism, sexism and their kin.
    Discrimination,
    /// Unwanted sexual conduct.
    SexualConduct,
}

/// One reason for a verdict. A word is as the writer wrote it; never more of the text than that.
///
/// Its `Debug` leaves out names, because the name list stands in no log and no crash text (method.md P10).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A name from the name list: HOLD.
    Name(String),
    /// A name that is also a word, where its capital proves nothing: ASK (method.md C6).
    MaybeName(String),
    /// An e-mail address: HOLD.
    EmailAddress,
    /// A phone number: HOLD.
    PhoneNumber,
    /// Something the contact point is for, not a wall: REFER.
    Refer(ReferCategory),
    /// A word for one person: ASK.
    Pronoun(String),
    /// A role only one person holds: ASK, with a suggestion (method.md C8).
    Role(String),
    /// A group beside an absolute or a verb of failing: ASK.
    GroupBlamed(String),
    /// An insult: ASK.
    Insult(String),
    /// A why-question that accuses: ASK.
    AccusingWhy,
    /// An absolute in the same clause as another reason; it strengthens and never triggers.
    Absolute(String),
}

impl Reason {
    /// The level this reason asks for on its own.
    pub fn level(&self) -> Level {
        match self {
            Self::Name(_) | Self::EmailAddress | Self::PhoneNumber => Level::Hold,
            Self::Refer(_) => Level::Refer,
            Self::MaybeName(_)
            | Self::Pronoun(_)
            | Self::Role(_)
            | Self::GroupBlamed(_)
            | Self::Insult(_)
            | Self::AccusingWhy => Level::Ask,
            Self::Absolute(_) => Level::Fine,
        }
    }

    /// Whether an absolute in the same clause makes it worse. A blamed group already says so by itself.
    fn is_strengthened(&self) -> bool {
        match self {
            Self::Name(_) | Self::Pronoun(_) | Self::Role(_) | Self::Insult(_) | Self::AccusingWhy => true,
            Self::MaybeName(_)
            | Self::EmailAddress
            | Self::PhoneNumber
            | Self::Refer(_)
            | Self::GroupBlamed(_)
            | Self::Absolute(_) => false,
        }
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(_) => f.write_str("Name(..)"),
            Self::MaybeName(_) => f.write_str("MaybeName(..)"),
            Self::EmailAddress => f.write_str("EmailAddress"),
            Self::PhoneNumber => f.write_str("PhoneNumber"),
            Self::Refer(category) => write!(f, "Refer({category:?})"),
            Self::Pronoun(word) => write!(f, "Pronoun({word:?})"),
            Self::Role(word) => write!(f, "Role({word:?})"),
            Self::GroupBlamed(word) => write!(f, "GroupBlamed({word:?})"),
            Self::Insult(word) => write!(f, "Insult({word:?})"),
            Self::AccusingWhy => f.write_str("AccusingWhy"),
            Self::Absolute(word) => write!(f, "Absolute({word:?})"),
        }
    }
}

/// What the nudge says of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The strictest level of the reasons.
    pub level: Level,
    /// Every reason once, the strictest first, then in the order of the text.
    pub reasons: Vec<Reason>,
}

/// The nudge, made ready from the word lists of all languages, the name list and the groups of the intake.
///
/// It holds names, so it is kept in memory only and its `Debug` shows counts (method.md C6, P10).
#[derive(Clone, Default)]
pub struct Nudge {
    pronouns: Patterns,
    roles: Patterns,
    insults: Patterns,
    absolutes: Patterns,
    groups: Patterns,
    failing: Patterns,
    why: Patterns,
    never: Patterns,
    refer: Vec<(ReferCategory, Pattern)>,
    refer_except: Patterns,
    clause_words: BTreeSet<String>,
    vocabulary: NameVocabulary,
    names: Vec<NamePattern>,
}

impl Nudge {
    /// A nudge for `lists`, all of which apply whatever the language of the workshop (method.md C7).
    pub fn new(lists: Vec<WordList>) -> Self {
        let mut all = WordList::default();
        for list in lists {
            all.merge(list);
        }
        let ReferStems {
            violence,
            harassment,
            discrimination,
            sexual_conduct,
            except,
        } = &all.refer;
        let categories = [
            (ReferCategory::Violence, violence),
            (ReferCategory::Harassment, harassment),
            (ReferCategory::Discrimination, discrimination),
            (ReferCategory::SexualConduct, sexual_conduct),
        ];
        let refer = categories
            .into_iter()
            .flat_map(|(category, stems)| stems.iter().map(move |stem| (category, Pattern::stem(stem))))
            .collect();
        Self {
            pronouns: patterns(&all.pronouns),
            roles: patterns(&all.roles),
            insults: patterns(&all.insults),
            absolutes: patterns(&all.absolutes),
            groups: patterns(&all.groups),
            failing: patterns(&all.failing),
            why: patterns(&all.why),
            refer,
            refer_except: Patterns::new(except.iter().map(|stem| Pattern::stem(stem))),
            clause_words: all.clause_words.iter().map(|word| tokens::folded(word)).collect(),
            vocabulary: NameVocabulary::new(&all),
            names: Vec::new(),
            never: patterns(&all.never),
        }
    }

    /// The same nudge with this name list instead of its present one.
    #[must_use]
    pub fn with_names(mut self, names: &NameList) -> Self {
        self.names = names.patterns(&self.vocabulary);
        self
    }

    /// The same nudge, in which these groups of the intake may be blamed too (method.md C7).
    #[must_use]
    pub fn with_groups(mut self, groups: impl IntoIterator<Item = String>) -> Self {
        for group in groups {
            let group = Pattern::in_any_case(&group);
            // A group typed as "It" must not turn the pronoun into a group: the list has it in capitals.
            if !self.groups.iter().any(|listed| listed.is_capitals_of(&group)) {
                self.groups.push(group);
            }
        }
        self
    }

    /// What to say of `text` (method.md C5). Never fails, whatever the text holds.
    pub fn judge(&self, text: &str) -> Verdict {
        let text = tokens::normalised(text);
        let tokens = tokens::tokens(&text, &self.clause_words);
        let spared = spared(&self.never, &tokens);

        let mut findings = self.findings(&tokens, &spared);
        let clauses: BTreeSet<usize> = findings
            .iter()
            .filter(|(_, reason)| reason.is_strengthened())
            .filter_map(|(at, _)| tokens.get(*at).map(|token| token.clause))
            .collect();
        for absolute in found(&self.absolutes, &tokens, &spared) {
            if tokens
                .get(absolute.at)
                .is_some_and(|token| clauses.contains(&token.clause))
            {
                findings.push((absolute.at, Reason::Absolute(absolute.words)));
            }
        }
        if contact::has_email_address(&text) {
            findings.push((0, Reason::EmailAddress));
        }
        if contact::has_phone_number(&text) {
            findings.push((0, Reason::PhoneNumber));
        }
        verdict(findings)
    }

    /// Every reason that stands on words, with the position of its first word.
    fn findings(&self, tokens: &[Token<'_>], spared: &BTreeSet<usize>) -> Vec<(usize, Reason)> {
        let mut findings = names::findings(&self.names, tokens);
        let mut add = |patterns: &Patterns, reason: fn(String) -> Reason| {
            let found = found(patterns, tokens, spared).into_iter();
            findings.extend(found.map(|found| (found.at, reason(found.words))));
        };
        add(&self.pronouns, Reason::Pronoun);
        add(&self.roles, Reason::Role);
        add(&self.insults, Reason::Insult);
        add(&self.why, |_| Reason::AccusingWhy);
        findings.extend(self.blamed_groups(tokens, spared));
        findings.extend(self.referred(tokens));
        findings
    }

    /// Groups that share their sentence with an absolute or a verb of failing.
    fn blamed_groups(&self, tokens: &[Token<'_>], spared: &BTreeSet<usize>) -> Vec<(usize, Reason)> {
        let groups = found(&self.groups, tokens, spared);
        let mut blaming = found(&self.absolutes, tokens, spared);
        // A sentence that begins with the verb is a request: "Vergeet sales niet uit te nodigen".
        let failing = found(&self.failing, tokens, spared);
        blaming.extend(
            failing
                .into_iter()
                .filter(|f| tokens.get(f.at).is_some_and(|token| !token.is_first)),
        );
        let sentence = |at: usize| tokens.get(at).map(|token| token.sentence);
        groups
            .into_iter()
            .filter(|group| {
                blaming
                    .iter()
                    .any(|b| b.at != group.at && sentence(b.at) == sentence(group.at))
            })
            .map(|group| (group.at, Reason::GroupBlamed(group.words)))
            .collect()
    }

    fn referred(&self, tokens: &[Token<'_>]) -> Vec<(usize, Reason)> {
        let spared = spared(&self.refer_except, tokens);
        let mut findings = Vec::new();
        for (category, stem) in &self.refer {
            let found = stem.find_all(tokens, Compounds::Any);
            let counted = found.iter().filter(|f| !f.range().all(|at| spared.contains(&at)));
            findings.extend(counted.map(|f| (f.at, Reason::Refer(*category))));
        }
        findings
    }
}

impl fmt::Debug for Nudge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nudge")
            .field("roles", &self.roles.iter().count())
            .field("groups", &self.groups.iter().count())
            .finish_non_exhaustive()
    }
}

fn patterns(words: &[String]) -> Patterns {
    Patterns::new(words.iter().map(|words| Pattern::parse(words)))
}

/// The positions of the words that no list may flag.
fn spared(patterns: &Patterns, tokens: &[Token<'_>]) -> BTreeSet<usize> {
    let found = patterns.find_all(tokens, Compounds::Any);
    found.iter().flat_map(Found::range).collect()
}

/// Where `patterns` stand, except wholly within spared words and within a longer finding of the same list.
fn found(patterns: &Patterns, tokens: &[Token<'_>], spared: &BTreeSet<usize>) -> Vec<Found> {
    let mut all = patterns.find_all(tokens, Compounds::HeadsOnly);
    all.retain(|found| !found.range().all(|at| spared.contains(&at)));
    all.sort_by_key(|found| (found.at, std::cmp::Reverse(found.end)));
    let mut taken = 0;
    all.retain(|found| {
        let is_outside = found.end > taken;
        taken = taken.max(found.end);
        is_outside
    });
    all
}

fn verdict(mut findings: Vec<(usize, Reason)>) -> Verdict {
    findings.sort_by(|(a_at, a), (b_at, b)| b.level().cmp(&a.level()).then(a_at.cmp(b_at)).then(a.cmp(b)));
    let mut seen = BTreeSet::new();
    let reasons: Vec<Reason> = findings
        .into_iter()
        .map(|(_, reason)| reason)
        .filter(|reason| seen.insert(reason.clone()))
        .collect();
    let level = reasons.iter().map(Reason::level).max().unwrap_or(Level::Fine);
    Verdict { level, reasons }
}
