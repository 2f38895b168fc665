//! A text is taken back (C11): it goes from its idea and from every line that was made of it.

use super::Workshop;
use super::change::Change;
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
