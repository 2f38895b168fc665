//! The words of one language that the nudge looks for, as data files bring them.

use serde::{Deserialize, Serialize};

/// The nudge's words of one language (method.md C7), as a data file holds them; a facilitator's own file adds to them.
///
/// An entry is one or more words, matched whole, in a row, in any case. In an entry "*" is any one word and ".." up to
/// four words or none; a word all in capitals matches only in capitals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WordList {
    /// Words for one person, and phrases such as "you always".
    pub pronouns: Vec<String>,
    /// Roles that only one person holds.
    pub roles: Vec<String>,
    /// Insults.
    pub insults: Vec<String>,
    /// Words such as "always": they strengthen another reason and never trigger.
    pub absolutes: Vec<String>,
    /// Groups, flagged only beside an absolute or a verb of failing.
    pub groups: Vec<String>,
    /// Verbs and phrases of failing.
    pub failing: Vec<String>,
    /// How a why-question that accuses begins.
    pub why: Vec<String>,
    /// Stems of what belongs at the contact point.
    pub refer: ReferStems,
    /// Words and phrases that no list above flags, whatever else adds them.
    pub never: Vec<String>,
    /// Words that begin a clause, so that an absolute after them is not about who stands before.
    pub clause_words: Vec<String>,
    /// First names and family names that are also words (method.md C6).
    pub names_also_words: Vec<String>,
    /// Parts of a name that are no name alone, such as "van".
    pub name_particles: Vec<String>,
}

/// Word stems per category; a stem matches every word that begins with it (method.md C5, C7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReferStems {
    /// Blows and threats.
    pub violence: Vec<String>,
    /// Bullying, intimidation, stalking.
    pub harassment: Vec<String>,
    /// Racism, sexism and their kin.
    pub discrimination: Vec<String>,
    /// Unwanted sexual conduct.
    pub sexual_conduct: Vec<String>,
    /// Stems of innocent words that begin alike, such as "geweldig".
    pub except: Vec<String>,
}

impl WordList {
    /// Adds the entries of `more`, each once.
    pub fn merge(&mut self, more: Self) {
        // Taken apart, so that a new field cannot be forgotten here.
        let Self {
            pronouns,
            roles,
            insults,
            absolutes,
            groups,
            failing,
            why,
            refer,
            never,
            clause_words,
            names_also_words,
            name_particles,
        } = more;
        add(&mut self.pronouns, pronouns);
        add(&mut self.roles, roles);
        add(&mut self.insults, insults);
        add(&mut self.absolutes, absolutes);
        add(&mut self.groups, groups);
        add(&mut self.failing, failing);
        add(&mut self.why, why);
        self.refer.merge(refer);
        add(&mut self.never, never);
        add(&mut self.clause_words, clause_words);
        add(&mut self.names_also_words, names_also_words);
        add(&mut self.name_particles, name_particles);
    }
}

impl ReferStems {
    /// Adds the stems of `more`, each once.
    pub fn merge(&mut self, more: Self) {
        let Self {
            violence,
            harassment,
            discrimination,
            sexual_conduct,
            except,
        } = more;
        add(&mut self.violence, violence);
        add(&mut self.harassment, harassment);
        add(&mut self.discrimination, discrimination);
        add(&mut self.sexual_conduct, sexual_conduct);
        add(&mut self.except, except);
    }
}

fn add(entries: &mut Vec<String>, more: Vec<String>) {
    for entry in more {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
}
