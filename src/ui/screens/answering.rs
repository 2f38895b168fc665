//! While phones are asked something: how many answered, who came late, the close, or that it does not count (V23, F21).
//! Never who answered, and never what before the close.

mod ask;

use egui::Ui;

use crate::say;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use crate::ui::widgets::text;
use crate::ui::widgets::turnout::{turnout_ui, turnout_words_ui};
use crate::workshop::change::Change;
use crate::workshop::consent::FEWEST_SHOWN;
use crate::workshop::ids::PollId;
use crate::workshop::poll::{About, Asking, Poll};
use crate::workshop::public::AskedOf;

pub use ask::{Kind, ask_ui, open, present};

use ask::without_ui;

/// Its drafts.
#[derive(Default)]
pub struct Answering {
    of: Option<PollId>,
    asked: Option<Asked>,
    /// Whether its first answer has had the keyboard.
    is_met: bool,
    refusal: Option<String>,
}

/// What is asked in place before it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// One person more.
    Late,
    /// All answers go.
    Void,
    /// Answers are missing.
    Close,
}

/// The next step while this is asked: it is hollow as long as a phone that is here has not answered.
pub fn step(scene: &StageScene<'_>, poll: &Poll, words: String) -> Step {
    let (turnout, _) = scene.answered(poll);
    if turnout.people > turnout.ballots {
        Step::possible(words)
    } else {
        Step::next(words)
    }
}

impl Answering {
    /// Takes that step: closes it, or asks first because answers are missing.
    pub fn close(&mut self, scene: &mut StageScene<'_>, poll: &Poll) {
        self.follow(poll);
        if missing(poll) > 0 {
            self.ask(Asked::Close);
        } else {
            self.submit(scene, Asking::Close(poll.id()));
        }
    }

    /// Draws how far it is, and what can be done.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, poll: &Poll) {
        self.follow(poll);
        head_ui(ui, scene, poll);
        hints_ui(ui, scene, poll);
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        match self.asked {
            None => self.more_ui(ui, scene),
            Some(Asked::Late) => self.late_ui(ui, scene, poll),
            Some(Asked::Void) => self.void_ui(ui, scene, poll),
            Some(Asked::Close) => self.close_ui(ui, scene, poll),
        }
    }

    /// Starts anew for another question; what is missing may have come in meanwhile.
    fn follow(&mut self, poll: &Poll) {
        if self.of != Some(poll.id()) {
            *self = Self {
                of: Some(poll.id()),
                ..Self::default()
            };
        }
        if self.asked == Some(Asked::Close) && missing(poll) == 0 {
            self.asked = None;
        }
    }

    fn ask(&mut self, asked: Asked) {
        self.asked = Some(asked);
        self.is_met = false;
    }

    fn submit(&mut self, scene: &mut StageScene<'_>, asking: Asking) {
        self.asked = None;
        self.refusal = scene.submit(Change::Ask(asking)).err();
    }

    fn more_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let (late, void) = (say!(scene.words, "vote-late"), say!(scene.words, "asking-void"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if button_ui(ui, scene.theme, Button::with_icon(&late, Icon::Plus)).clicked() {
                self.ask(Asked::Late);
            }
            if button_ui(ui, scene.theme, Button::plain(&void, Icon::Trash)).clicked() {
                self.ask(Asked::Void);
            }
        });
    }

    fn late_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, poll: &Poll) {
        let people = poll.people().saturating_add(1);
        let question = say!(scene.words, "asking-late-question", people = people);
        text::body_ui(ui, scene.theme, &question);
        let yes = say!(scene.words, "vote-late-yes", people = people);
        let cancel = say!(scene.words, "window-cancel");
        match self.answered_ui(ui, scene, (&cancel, &yes)) {
            Some(Answered::Yes) => self.submit(scene, Asking::Raise(poll.id(), people)),
            Some(Answered::No) => self.asked = None,
            None => {}
        }
    }

    fn void_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, poll: &Poll) {
        text::body_ui(ui, scene.theme, &say!(scene.words, "asking-void-question"));
        let yes = say!(scene.words, "asking-void-yes");
        let keep = say!(scene.words, "asking-keep");
        match self.answered_ui(ui, scene, (&keep, &yes)) {
            Some(Answered::Yes) => self.submit(scene, Asking::Void(poll.id())),
            Some(Answered::No) => self.asked = None,
            None => {}
        }
    }

    fn close_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, poll: &Poll) {
        let words = scene.words;
        if poll.answers() == 0 {
            let (heading, line) = (say!(words, "asking-none-heading"), say!(words, "asking-none"));
            warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &line);
            self.more_ui(ui, scene);
            return;
        }
        let heading = say!(words, "asking-missing-heading", missing = missing(poll));
        let line = say!(words, "asking-missing");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        let (close, wait) = (say!(words, "vote-close-anyway"), say!(words, "vote-wait"));
        match self.answered_ui(ui, scene, (&wait, &close)) {
            Some(Answered::Yes) => self.submit(scene, Asking::Close(poll.id())),
            Some(Answered::No) => self.asked = None,
            None => {}
        }
    }

    /// Both answers; the one that changes nothing comes first, and has the keyboard.
    fn answered_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, (no, yes): (&str, &str)) -> Option<Answered> {
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let no = button_ui(ui, scene.theme, Button::framed(no));
            if !std::mem::replace(&mut self.is_met, true) {
                no.request_focus();
            }
            let yes = button_ui(ui, scene.theme, Button::framed(yes)).clicked();
            (no.clicked(), yes)
        });
        match row.inner {
            (_, true) => Some(Answered::Yes),
            (true, false) => Some(Answered::No),
            (false, false) => None,
        }
    }
}

/// How a question in place was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answered {
    Yes,
    No,
}

/// People who have not answered: their phones may only sleep, and after the close they are too late.
fn missing(poll: &Poll) -> u32 {
    poll.people().saturating_sub(poll.answers())
}

/// What everybody should know before the close; that nobody can answer while the phones are off.
fn hints_ui(ui: &mut Ui, scene: &StageScene<'_>, poll: &Poll) {
    text::small_ui(ui, scene.theme, &say!(scene.words, "asking-hint"));
    match poll.about() {
        About::Consent(_) => {
            without_ui(ui, scene, Kind::Hands);
            if poll.answers() < FEWEST_SHOWN {
                text::small_ui(ui, scene.theme, &say!(scene.words, "asking-few"));
            }
        }
        About::CheckOut => without_ui(ui, scene, Kind::Word),
    }
    if scene.room.phones.on().is_none() {
        let (heading, line) = (say!(scene.words, "asking-off"), say!(scene.words, "asking-off-text"));
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
    }
}

/// "9 of 15", and a ballot for each.
fn head_ui(ui: &mut Ui, scene: &StageScene<'_>, poll: &Poll) {
    let (turnout, of) = scene.answered(poll);
    let (answers, people) = (turnout.ballots, turnout.people);
    let strong = say!(scene.words, "asking-strong", answers = answers, people = people);
    let (what, name) = match of {
        AskedOf::People => (
            say!(scene.words, "asking-strong-in"),
            say!(scene.words, "asking-progress", answers = answers, people = people),
        ),
        AskedOf::Phones => (
            say!(scene.words, "asking-strong-phones", people = people),
            say!(
                scene.words,
                "asking-progress-phones",
                answers = answers,
                people = people
            ),
        ),
    };
    ui.horizontal(|ui| turnout_words_ui(ui, scene.theme, &strong, &what));
    turnout_ui(ui, scene.theme, &name, answers, people);
}
