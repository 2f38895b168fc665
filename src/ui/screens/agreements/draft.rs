//! What is being typed about one agreement, until it becomes a change.

use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::agreement::Agreement;
use crate::workshop::change::Change;
use crate::workshop::consent::{Check, CheckWay};
use crate::workshop::ids::{AgreementId, IdeaNumber};
use crate::workshop::refusal::Refusal;
use crate::workshop::text::{Line, TextRefusal, tidy};

/// The words of one agreement as they are typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordDraft {
    /// Whose.
    pub id: AgreementId,
    base: Typed,
    /// What stands in the fields.
    pub typed: Typed,
}

/// What the fields of a sheet hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The sentence.
    pub text: String,
    /// What comes instead of a stop.
    pub instead: String,
    /// The numbers of the ideas behind it.
    pub numbers: String,
}

impl Typed {
    fn of(agreement: &Agreement, words: &Words) -> Self {
        Self {
            text: agreement.text.as_str().to_owned(),
            instead: agreement.instead.as_str().to_owned(),
            numbers: words.numbers(&agreement.from),
        }
    }
}

impl WordDraft {
    /// The agreement as it is.
    pub fn new(id: AgreementId, agreement: &Agreement, words: &Words) -> Self {
        let base = Typed::of(agreement, words);
        Self {
            id,
            typed: base.clone(),
            base,
        }
    }

    /// Starts again from the agreement if that is another one than it was, as after an undo.
    pub fn follow(&mut self, agreement: &Agreement, words: &Words) {
        let now = Typed::of(agreement, words);
        if now != self.base {
            self.typed = now.clone();
            self.base = now;
        }
    }

    /// Whether something was typed that the agreement does not hold.
    pub fn is_changed(&self) -> bool {
        self.typed != self.base
    }

    /// What was typed as a change, or the sentence that says why it is none.
    pub fn change(&self, workshop: &Workshop, words: &Words) -> Result<Option<Change>, String> {
        let Some(agreement) = workshop.agreements().get(&self.id).filter(|_| self.is_changed()) else {
            return Ok(None);
        };
        let line = |text: &str| Line::parse(text).map_err(|refusal: TextRefusal| words.text_refusal(refusal));
        let (text, instead) = (line(&self.typed.text)?, line(&self.typed.instead)?);
        let from = numbers(workshop, &self.typed.numbers).map_err(|refusal| words.refusal(&refusal))?;
        let mut changes = Vec::new();
        if from != agreement.from {
            let agreement = Agreement {
                from,
                ..agreement.clone()
            };
            changes.push(Change::PutAgreement(self.id, agreement));
        }
        if text != agreement.text || instead != agreement.instead {
            changes.push(Change::Word(self.id, text, instead));
        }
        Ok((!changes.is_empty()).then_some(Change::All(changes)))
    }

    /// What was typed is on its way into the workshop.
    pub fn settle(&mut self) {
        self.base = Typed {
            text: tidy(&self.typed.text).into_owned(),
            instead: tidy(&self.typed.instead).into_owned(),
            numbers: self.typed.numbers.clone(),
        };
    }
}

/// The ideas whose numbers are in `typed`, each once.
fn numbers(workshop: &Workshop, typed: &str) -> Result<Vec<IdeaNumber>, Refusal> {
    let mut found = Vec::new();
    let parts = typed.split(|c: char| !c.is_ascii_digit());
    for part in parts.filter(|part| !part.is_empty()) {
        let number = IdeaNumber(part.parse().unwrap_or(u32::MAX));
        if workshop.idea(number).is_none() {
            return Err(Refusal::NoSuchIdea(number));
        }
        if !found.contains(&number) {
            found.push(number);
        }
    }
    Ok(found)
}

/// The hands of a check that is being counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandsDraft {
    of: Option<(AgreementId, usize)>,
    /// By number of fingers.
    pub hands: [u32; 6],
    /// Why somebody objects.
    pub reason: String,
}

impl HandsDraft {
    /// Starts anew for another agreement, and for another check of the same one.
    pub fn follow(&mut self, id: AgreementId, agreement: &Agreement) {
        let of = Some((id, agreement.checks.len()));
        if self.of != of {
            *self = Self { of, ..Self::default() };
        }
    }

    /// How many hands were counted.
    pub fn people(&self) -> u32 {
        self.hands.iter().copied().fold(0, u32::saturating_add)
    }

    /// As a check, or why its reason cannot be used.
    pub fn check(&self) -> Result<Check, TextRefusal> {
        let reason = Line::parse(&self.reason)?;
        let is_needed = self.hands.first().is_some_and(|objections| *objections > 0) && !reason.is_empty();
        Ok(Check {
            hands: self.hands,
            way: CheckWay::Hands,
            reasons: if is_needed { vec![reason] } else { Vec::new() },
        })
    }
}
