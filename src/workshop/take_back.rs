//! A text is taken back (C11): it goes from its idea and from every line that was made of it; what a phone said goes alone.

use super::Workshop;
use super::change::Change;
use super::consent::CheckWay;
use super::idea::{Idea, IdeaStatus};
use super::ids::IdeaNumber;
use super::refusal::Refusal;
use super::text::{CardText, Line};
use super::texts::{Place, reason_mut};

impl Workshop {
    /// C11: the text goes from the idea and from everything that was made of it. Allowed at any stage, an open round
    /// included: a hurt is worse than a changed word on a ballot.
    pub(super) fn take_back(
        &mut self,
        number: IdeaNumber,
        reword: Option<&CardText>,
    ) -> Result<Option<Change>, Refusal> {
        if !self.ideas.contains_key(&number) {
            return Err(Refusal::NoSuchIdea(number));
        }
        let shown = self.shown_part(number).ok_or(Refusal::NothingChanges)?;
        let idea = self.ideas.get_mut(&shown).ok_or(Refusal::NothingChanges)?;
        let gone = std::mem::replace(&mut idea.text, reword.cloned()).ok_or(Refusal::NothingChanges)?;
        let root = self.stands_for(number);
        if self.text(root).is_none()
            && let Some(idea) = self.ideas.get_mut(&root)
        {
            idea.cluster = None;
            idea.status = IdeaStatus::Withdrawn(Line::default());
        }
        let new = reword.map_or("", CardText::as_str);
        self.scrub(gone.as_str(), new);
        Ok(None)
    }

    /// C11: what phones said goes from the words of the check-out and from the reasons of secret checks, whoever said it;
    /// capitals make no difference. Hands stay as they were counted, and no other text is touched. What is asked now is
    /// none of it: nobody can read that, nor find out here what is in it.
    pub(super) fn unsay(&mut self, said: &Line) -> Result<(), Refusal> {
        let mut is_gone = false;
        let mut stays = |line: &Line| {
            let goes = line.says_the_same(said);
            is_gone |= goes;
            !goes
        };
        self.check_out_words.retain(&mut stays);
        for check in self.agreements.values_mut().flat_map(|agreement| &mut agreement.checks) {
            if check.way == CheckWay::Secret {
                check.reasons.retain(&mut stays);
            }
        }
        if is_gone { Ok(()) } else { Err(Refusal::NothingChanges) }
    }

    /// Replaces a text in everything that a facilitator can fill; cards of others stay.
    fn scrub(&mut self, gone: &str, new: &str) {
        for mut place in self.places() {
            place.scrub(gone, new);
        }
        self.sort_answers();
        let closed = self.ideas.iter().filter(|(_, idea)| !idea.status.is_open());
        let closed: Vec<(IdeaNumber, Idea)> = closed.map(|(number, idea)| (*number, idea.clone())).collect();
        for (number, mut idea) in closed {
            if let Some(reason) = reason_mut(&mut idea.status) {
                Place::Line(reason).scrub(gone, new);
                self.ideas.insert(number, idea);
            }
        }
    }
}
