//! A card that is being written: measured, judged, and handed in; the same at the fast line and at the kiosk.

use egui::{Context, Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::screens::collect::nudge::{Doubt, DoubtAnswer};
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::field;
use crate::words::Words;
use crate::workshop::card::{Lane, NewCard};
use crate::workshop::change::Change;
use crate::workshop::ids::CardId;
use crate::workshop::text::CardText;
use crate::workshop::wording::{Level, Verdict};

/// What stands in the writer's field, and what stands in its way.
#[derive(Default)]
pub struct Writing {
    /// As it is typed.
    pub text: String,
    /// What the nudge said of it.
    pub doubt: Option<Doubt>,
    /// Why it cannot be handed in.
    pub refusal: Option<String>,
}

/// What became of a text that was handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandedIn {
    /// It is a card; the field is empty.
    Placed,
    /// It stays in the field.
    Stays,
}

impl Writing {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Somebody typed: what was said of the text before is of no use any more.
    pub fn touch(&mut self) {
        self.doubt = None;
        self.refusal = None;
    }

    /// How much is typed; nothing while nothing is.
    pub fn counter(&self, words: &Words) -> String {
        match CardText::length_of(&self.text) {
            0 => String::new(),
            length => say!(words, "collect-length", length = length, most = CardText::LONGEST),
        }
    }

    /// Whether fewer words would be stronger (C3).
    pub fn is_long(&self) -> bool {
        CardText::length_of(&self.text) > CardText::COMFORTABLE
    }

    /// Hands the text in: the nudge judges it before it is a card (C4).
    pub fn hand_in(&mut self, scene: &mut StageScene<'_>, words: &Words, lane: Lane) -> HandedIn {
        self.touch();
        match CardText::parse(&self.text) {
            Err(refusal) => {
                self.refusal = Some(words.text_refusal(refusal));
                HandedIn::Stays
            }
            Ok(text) => {
                self.doubt = Doubt::of(scene.nudge.judge(text.as_str()));
                match self.doubt {
                    Some(_) => HandedIn::Stays,
                    None => self.place(scene, words, (lane, text)),
                }
            }
        }
    }

    /// The doubt, and what the writer does about it.
    pub fn doubt_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut StageScene<'_>,
        words: &Words,
        lane: Lane,
    ) -> Option<DoubtAnswer> {
        let answer = self.doubt.as_mut()?.ui(ui, scene, words)?;
        self.touch();
        match answer {
            DoubtAnswer::Reword => {}
            DoubtAnswer::Drop => self.text.clear(),
            DoubtAnswer::Place => {
                self.place_anyway(scene, words, lane);
            }
        }
        Some(answer)
    }

    /// Whether this answer made a card of the text.
    pub fn is_placed(&self, answer: Option<DoubtAnswer>) -> bool {
        answer == Some(DoubtAnswer::Place) && self.is_empty()
    }

    /// Empties the field, and the field's own undo with it: nobody brings back what another wrote (C12).
    pub fn forget(&mut self, context: &Context, id: Id) {
        *self = Self::default();
        field::forget_typed(context, id);
    }

    /// The name list may have come since the text was judged, so what is held now is held.
    fn place_anyway(&mut self, scene: &mut StageScene<'_>, words: &Words, lane: Lane) {
        let Ok(text) = CardText::parse(&self.text) else {
            return; // It was parsed before it was judged.
        };
        let verdict: Verdict = scene.nudge.judge(text.as_str());
        match verdict.level {
            Level::Hold => self.doubt = Doubt::of(verdict),
            Level::Fine | Level::Ask | Level::Refer => {
                self.place(scene, words, (lane, text));
            }
        }
    }

    fn place(&mut self, scene: &mut StageScene<'_>, words: &Words, (lane, text): (Lane, CardText)) -> HandedIn {
        let card = NewCard {
            id: CardId(scene.random()),
            lane,
            text,
            cluster: None,
        };
        let change = Change::PlaceCard(card);
        if let Some(refusal) = scene.would_refuse(&change) {
            self.refusal = Some(words.refusal(&refusal));
            return HandedIn::Stays;
        }
        scene.push(Action::Submit(change));
        self.text.clear();
        HandedIn::Placed
    }
}
