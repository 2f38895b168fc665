//! A card is taken off the wall: reworded, or removed for good (C11).

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::dialogs::rewording::{Reworded, Rewording, RewordingWords};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::card::{CardFace, CardState, card_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, hint_ui, refusal_ui, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::Workshop;
use crate::workshop::change::Change;
use crate::workshop::idea::Idea;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::public::Withheld;
use crate::workshop::text::CardText;

/// Its drafts.
pub struct TakeBackDialog {
    /// The text that is meant; the room does not see it any more.
    number: Option<IdeaNumber>,
    /// A number as far as it is typed.
    typed: String,
    has_begun: bool,
    rewording: Option<Rewording>,
    refusal: Option<String>,
}

impl TakeBackDialog {
    /// For this idea, or for one still to be named.
    pub fn new(number: Option<IdeaNumber>) -> Self {
        Self {
            number,
            typed: String::new(),
            has_begun: false,
            rewording: None,
            refusal: None,
        }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        self.withhold(scene);
        let heading = if let Some(number) = self.number {
            say!(scene.words, "take-back-heading-number", number = number.0)
        } else {
            say!(scene.words, "take-back-heading")
        };
        let was_rewording = self.rewording.is_some();
        let answer = dialog_ui(ui, scene.theme, Id::unique("take back"), &heading, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            self.content_ui(ui, scene)
        });
        // A click beside the dialog must not hang a hurtful card up again, nor Escape in the field of new words.
        let was_beside = ui.input(|input| input.pointer.any_click());
        let is_left = answer.is_dismissed && !was_rewording && !(was_beside && self.number.is_some());
        answer.inner || is_left
    }

    /// Whether nobody said yet which card is meant.
    pub fn is_asking_which(&self) -> bool {
        self.number.is_none()
    }

    /// As soon as it is known which text is meant, the room does not see it.
    fn withhold(&mut self, scene: &mut StageScene<'_>) {
        self.number = self.number.map(|number| meant(scene.workshop, number));
        let withheld = self.number.map(Withheld::Card);
        if withheld.is_some() && scene.room.wall.withheld != withheld {
            scene.push(Action::Wall(WallWish::Withhold(withheld)));
        }
    }

    fn content_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        if !scene.workshop.is_revealed() {
            text::body_ui(ui, scene.theme, &say!(scene.words, "take-back-nothing-hangs"));
            return close_ui(ui, scene);
        }
        let Some(number) = self.number else {
            return self.number_ui(ui, scene);
        };
        if let Some(words) = scene.workshop.idea(number).and_then(|idea| idea.text.clone()) {
            return self.choice_ui(ui, scene, number, &words);
        }
        let gone = say!(scene.words, "take-back-gone", number = number.0);
        text::body_ui(ui, scene.theme, &gone);
        close_ui(ui, scene)
    }

    /// Asks for the number on the card.
    fn number_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) -> bool {
        let label = say!(scene.words, "take-back-which");
        let field = field_ui(
            ui,
            scene.theme,
            Id::unique(("take back", "number")),
            &label,
            &mut self.typed,
        );
        if !self.has_begun {
            self.has_begun = true;
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let typed = self.typed.trim().parse().ok().map(IdeaNumber);
        let found = typed.filter(|number| scene.workshop.text(*number).is_some());
        if let Some(number) = found {
            paper_ui(ui, scene, meant(scene.workshop, number), CardState::Plain);
        } else if !self.typed.trim().is_empty() {
            hint_ui(ui, scene.theme, &say!(scene.words, "take-back-no-such"));
        }
        let take = say!(scene.words, "take-back-take");
        let cancel = say!(scene.words, "window-cancel");
        let buttons = ui.horizontal(|ui| {
            let take = ui.add_enabled_ui(found.is_some(), |ui| {
                button_ui(ui, scene.theme, Button::primary(&take)).clicked()
            });
            let cancels = button_ui(ui, scene.theme, Button::framed(&cancel)).clicked();
            (take.inner, cancels)
        });
        let (takes, cancels) = buttons.inner;
        if takes || entered {
            self.number = found;
        }
        cancels
    }

    /// The room sees it no more; now: other words, none, or the same after all.
    fn choice_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, number: IdeaNumber, words: &CardText) -> bool {
        self.parts_ui(ui, scene, number);
        let heading = say!(scene.words, "take-back-hidden");
        let line = say!(scene.words, "take-back-for-good");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        if let Some(why) = &self.refusal {
            refusal_ui(ui, scene.theme, why);
        }
        if self.rewording.is_some() {
            return self.rewording_ui(ui, scene, number);
        }
        let reword = say!(scene.words, "take-back-reword");
        let remove = say!(scene.words, "take-back-remove");
        let leave = say!(scene.words, "take-back-leave");
        let buttons = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let rewords = button_ui(ui, scene.theme, Button::with_icon(&reword, Icon::Edit)).clicked();
            let removes = button_ui(ui, scene.theme, Button::with_icon(&remove, Icon::Trash)).clicked();
            let leaves = button_ui(ui, scene.theme, Button::plain(&leave, Icon::Undo)).clicked();
            (rewords, removes, leaves)
        });
        let (rewords, removes, leaves) = buttons.inner;
        if rewords {
            let id = Id::unique(("take back", "words", number));
            self.rewording = Some(Rewording::of(id, words.as_str()));
        }
        leaves || removes && self.take_back(scene, Change::TakeBack(number, None))
    }

    fn rewording_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, number: IdeaNumber) -> bool {
        let words = RewordingWords {
            label: &say!(scene.words, "take-back-new-words"),
            keep: &say!(scene.words, "take-back-replace"),
            leave: &say!(scene.words, "take-back-back"),
        };
        let Some(rewording) = &mut self.rewording else {
            return false;
        };
        match rewording.ui(ui, scene, words) {
            Reworded::NotYet => false,
            Reworded::Left => {
                self.rewording = None;
                false
            }
            Reworded::To(text) => self.take_back(scene, Change::TakeBack(number, Some(text))),
        }
    }

    /// The cards of the idea; where there are several, the person chooses whose text is meant.
    fn parts_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, number: IdeaNumber) {
        let parts = with_text(scene.workshop, number);
        if parts.len() > 1 {
            text::body_ui(ui, scene.theme, &say!(scene.words, "take-back-which-part"));
        }
        for part in &parts {
            let state = if *part == number && parts.len() > 1 {
                CardState::Selected
            } else {
                CardState::Plain
            };
            if paper_ui(ui, scene, *part, state) && *part != number {
                self.number = Some(*part);
                self.rewording = None;
                self.refusal = None;
            }
        }
    }

    fn take_back(&mut self, scene: &mut StageScene<'_>, change: Change) -> bool {
        self.refusal = scene.submit(change).err();
        self.refusal.is_none()
    }
}

fn close_ui(ui: &mut Ui, scene: &StageScene<'_>) -> bool {
    let close = say!(scene.words, "take-back-close");
    button_ui(ui, scene.theme, Button::framed(&close)).clicked()
}

/// A card with its words; whether it was pressed.
fn paper_ui(ui: &mut Ui, scene: &StageScene<'_>, number: IdeaNumber, state: CardState) -> bool {
    let Some(Idea {
        lane, text: Some(text), ..
    }) = scene.workshop.idea(number)
    else {
        return false;
    };
    let face = CardFace {
        lane: *lane,
        number: Some(&number.to_string()),
        note: "",
        text: text.as_str(),
        state,
    };
    let width = ui.available_width();
    card_ui(ui, scene.theme, Id::unique(("take back", "card", number)), width, face).clicked()
}

/// The number whose own text an idea shows.
fn meant(workshop: &Workshop, number: IdeaNumber) -> IdeaNumber {
    let parts = with_text(workshop, number);
    let is_meant = parts.contains(&number);
    let first = parts.first().copied();
    first.filter(|_| !is_meant).unwrap_or(number)
}

/// All numbers of the idea that this one stands for, as far as they have a text.
fn with_text(workshop: &Workshop, number: IdeaNumber) -> Vec<IdeaNumber> {
    let root = workshop.stands_for(number);
    let mut all = vec![root];
    all.extend(workshop.all_parts(root));
    all.retain(|number| workshop.idea(*number).is_some_and(|idea| idea.text.is_some()));
    all
}
