//! What to do next with the agreements: the one primary button.

use crate::say;
use crate::ui::screens::{Kept, answering};
use crate::ui::stage_scene::{StageScene, Step};
use crate::workshop::agreement::Agreement;
use crate::workshop::card::Lane;
use crate::workshop::change::{Author, Change};
use crate::workshop::consent::Consent;
use crate::workshop::ids::{AgreementId, StageId};
use crate::workshop::stage::StageKind;

use super::{AgreementsScreen, Goal, asking};

/// What the primary button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// There are no winners yet.
    Results(StageId),
    /// Winners wait to become agreements.
    Draft,
    /// The chosen agreement has no words, or a stop nothing instead.
    Word(AgreementId),
    /// The room talked about the chosen agreement and words it anew.
    Refine(AgreementId),
    /// Hands are counted and recorded.
    Ask(AgreementId),
    /// The phones answer about the chosen agreement.
    Close,
    /// Another agreement waits.
    GoTo(AgreementId),
    /// Nothing waits here.
    Onwards,
}

/// Whether something is to be done with it.
pub fn is_undone(agreement: &Agreement) -> bool {
    let is_open = match agreement.consent() {
        Consent::Unasked | Consent::TalkFurther => true,
        Consent::Passed | Consent::Trial | Consent::Parked => false,
    };
    is_open || !agreement.is_worded() && agreement.is_kept()
}

/// The first agreement with something to be done.
pub fn first_undone(scene: &StageScene<'_>) -> Option<AgreementId> {
    let mut agreements = scene.workshop.agreements().iter();
    agreements
        .find(|(_, agreement)| is_undone(agreement))
        .map(|(id, _)| *id)
}

impl AgreementsScreen {
    /// The chosen agreement as it will be once what is typed is in it.
    pub(super) fn as_typed(&self, scene: &StageScene<'_>) -> Option<(AgreementId, Agreement)> {
        let id = self.chosen?;
        let mut copy = scene.workshop.clone();
        if let Some(draft) = self.words.as_ref().filter(|draft| draft.is_changed())
            && let Ok(Some(change)) = draft.change(scene.workshop, scene.words)
        {
            copy.apply(Author::Facilitator, change).ok(); // Refused words count as not typed here; the sheet says why.
        }
        Some((id, copy.agreements().get(&id)?.clone()))
    }

    fn next(&self, scene: &StageScene<'_>) -> Next {
        if scene.workshop.agreements().is_empty() {
            if scene.would_refuse(&Change::Draft).is_none() {
                return Next::Draft;
            }
            let results = scene.stage_where(|stage| stage.kind == StageKind::Results);
            return match results {
                Some(stage) if !scene.workshop.is_decided() => Next::Results(stage.id),
                Some(_) | None => Next::Onwards,
            };
        }
        if let Some(asked) = asking::asked(scene) {
            let is_chosen = self.chosen == Some(asked);
            return if is_chosen { Next::Close } else { Next::GoTo(asked) };
        }
        match self.as_typed(scene) {
            Some((id, agreement)) if is_undone(&agreement) => {
                if !agreement.is_worded() {
                    Next::Word(id)
                } else if agreement.consent() == Consent::TalkFurther {
                    Next::Refine(id)
                } else {
                    Next::Ask(id)
                }
            }
            Some((id, _)) => {
                let agreements = scene.workshop.agreements();
                let mut later = agreements.range(id..).skip(1).chain(agreements.range(..id));
                match later.find(|(_, agreement)| is_undone(agreement)) {
                    Some((next, _)) => Next::GoTo(*next),
                    None => Next::Onwards,
                }
            }
            None => first_undone(scene).map_or(Next::Onwards, Next::GoTo),
        }
    }

    pub(super) fn next_step(&self, scene: &StageScene<'_>) -> Step {
        let words = scene.words;
        match self.next(scene) {
            Next::Results(_) => Step::next(say!(words, "agreements-step-results")),
            Next::Draft => Step::next(say!(words, "agreements-step-draft")),
            Next::Word(id) => Step::next(say!(words, "agreements-step-word", number = id.0)),
            Next::Refine(_) => Step::next(say!(words, "agreements-step-refine")),
            Next::Ask(id) => {
                let is_again = scene
                    .workshop
                    .agreements()
                    .get(&id)
                    .is_some_and(|it| it.checks.len() == 1);
                let text = if is_again {
                    say!(words, "agreements-step-again")
                } else {
                    say!(words, "agreements-step-ask")
                };
                if self.hands.people() > 0 {
                    Step::next(text)
                } else {
                    Step::possible(text)
                }
            }
            Next::Close => match scene.workshop.poll() {
                Some(poll) => answering::step(scene, poll, say!(words, "asking-close")),
                None => scene.onwards(),
            },
            Next::GoTo(id) => Step::next(say!(words, "agreements-step-go", number = id.0)),
            Next::Onwards => scene.onwards(),
        }
    }

    pub(super) fn take_next_step(&mut self, scene: &mut StageScene<'_>) {
        match self.next(scene) {
            Next::Results(stage) => scene.go_to_stage(stage),
            Next::Draft => {
                self.submit(scene, Change::Draft);
            }
            Next::Word(id) => {
                let lacks_text = self
                    .words
                    .as_ref()
                    .is_some_and(|draft| draft.typed.text.trim().is_empty());
                let is_stop = scene
                    .workshop
                    .agreements()
                    .get(&id)
                    .is_some_and(|it| it.lane == Lane::Stop);
                self.goal = Some(if is_stop && !lacks_text {
                    Goal::Instead
                } else {
                    Goal::Sentence
                });
            }
            Next::Refine(_) => self.goal = Some(Goal::Sentence),
            Next::Ask(id) => self.ask(scene, id),
            Next::Close => {
                if let Some(poll) = scene.workshop.poll() {
                    self.answering.close(scene, poll);
                }
            }
            Next::GoTo(id) => {
                self.choose(scene, id);
                self.goal = (!scene.workshop.is_asked(id)).then_some(Goal::Sentence);
            }
            Next::Onwards => {
                if self.commit(scene) == Kept::All {
                    scene.go_onwards();
                }
            }
        }
    }

    /// Records the hands, together with what was typed just before.
    fn ask(&mut self, scene: &mut StageScene<'_>, id: AgreementId) {
        if self.hands.people() == 0 {
            self.goal = Some(Goal::Hands);
            return;
        }
        let check = match self.hands.check() {
            Ok(check) => check,
            Err(refusal) => {
                self.refused_hands = Some(scene.words.text_refusal(refusal));
                return;
            }
        };
        if check.objections() > 0 && check.reasons.is_empty() {
            self.goal = Some(Goal::Reason);
        }
        self.submit_with_words(scene, Change::Consent(id, check));
    }
}
