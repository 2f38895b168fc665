//! The open round: how many ballots are in, and the line for those on paper (V6, V9, V10).

use egui::{Align, Context, Id, Layout, Response, Stroke, Ui};

use crate::lists::ballots::{BallotFault, BallotLine, parse_line};
use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::vote::closing::{Closing, ClosingAnswer};
use crate::ui::screens::vote::late::Late;
use crate::ui::screens::vote::void::VoidDialog;
use crate::ui::screens::vote::{meaning, void_button_ui};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::fast_line::{FastLine, fast_line_ui};
use crate::ui::widgets::field::forget_typed;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::turnout::{turnout_ui, turnout_words_ui};
use crate::ui::widgets::{button, text};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{BallotId, RoundId};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::round::Round;

/// Drafts of one round.
#[derive(Default)]
pub(super) struct Paper {
    round: Option<RoundId>,
    line: String,
    /// The last typed ballot; nothing on the disk tells which it was.
    last: Option<BallotId>,
    refusal: Option<String>,
    late: Late,
    closing: Closing,
}

/// What the line says now.
enum Reading {
    Nothing,
    Ballot(BallotLine),
    Wrong {
        /// As far as it can be read.
        line: BallotLine,
        /// Where the wrong number begins, if it is one number.
        column: Option<usize>,
        why: String,
    },
}

impl Paper {
    /// Asks in place, because ballots are missing.
    pub(super) fn ask_to_close(&mut self) {
        self.closing = Closing::ask();
    }

    /// Whether something is in the line.
    pub(super) fn is_typing(&self) -> bool {
        !self.line.is_empty()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round, void: &mut Option<VoidDialog>) {
        self.begin(ui, round);
        head_ui(ui, scene, round);
        let answer = self.closing_ui(ui, scene, round);
        let reading = self.read(scene, round);
        self.line_ui(ui, scene, round, &reading);
        if answer == Some(ClosingAnswer::Wait) {
            // Only now: a line that is drawn after the click lets go of the keyboard.
            ui.memory_mut(|memory| memory.request_focus(line_id(round.id())));
        }
        match &reading {
            Reading::Nothing => meaning::ui(ui, scene, round, &BallotLine::default()),
            Reading::Ballot(line) | Reading::Wrong { line, .. } => meaning::ui(ui, scene, round, line),
        }
        self.sealed_ui(ui, scene, round);
        self.more_ui(ui, scene, round, void);
    }

    /// No round is open any more: a ballot that was typed and not sealed is gone, also for the line's own undo (V9).
    pub(super) fn forget(&mut self, context: &Context) {
        if let Some(round) = self.round {
            forget_typed(context, line_id(round));
            *self = Self::default();
        }
    }

    /// A new round starts with an empty line that has the keyboard.
    fn begin(&mut self, ui: &Ui, round: &Round) {
        if self.round == Some(round.id()) {
            return;
        }
        self.forget(ui.ctx());
        *self = Self {
            round: Some(round.id()),
            ..Self::default()
        };
        ui.memory_mut(|memory| memory.request_focus(line_id(round.id())));
    }

    /// Before a round closes without everybody.
    fn closing_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round) -> Option<ClosingAnswer> {
        let answer = self.closing.ui(ui, scene, round, !self.line.is_empty());
        if answer == Some(ClosingAnswer::Close) {
            self.refusal = scene.submit(Change::Vote(Vote::Close(round.id()))).err();
        }
        answer
    }

    fn read(&self, scene: &StageScene<'_>, round: &Round) -> Reading {
        if self.line.trim().is_empty() {
            return Reading::Nothing;
        }
        let line = match parse_line(&self.line) {
            Ok(line) => line,
            Err(BallotFault { column, what }) => {
                let before: String = self.line.chars().take(column.saturating_sub(1)).collect();
                return Reading::Wrong {
                    line: parse_line(&before).unwrap_or_default(),
                    column: Some(column),
                    why: scene.words.not_a_ballot(&what),
                };
            }
        };
        let Err(refusal) = round.check_dots(&line.dots) else {
            return Reading::Ballot(line);
        };
        let (column, refusal) = line.blamed(refusal, scene.workshop);
        let is_one_number = !matches!(refusal, Refusal::Vote(VoteRefusal::OverBudget { .. }));
        Reading::Wrong {
            column: is_one_number.then_some(column),
            why: scene.words.refusal(&refusal),
            line,
        }
    }

    fn line_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round, reading: &Reading) {
        let number = round.turnout().paper.saturating_add(1);
        let is_wrong = matches!(reading, Reading::Wrong { .. });
        let line = FastLine {
            lane: None,
            word: &say!(scene.words, "vote-paper", number = number),
            name: &say!(scene.words, "vote-paper-name"),
            hint: &hint(scene, round),
            counter: "",
            button: &say!(scene.words, "vote-seal"),
            key: "Enter",
            is_wrong,
        };
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let answer = fast_line_ui(ui, scene.theme, line_id(round.id()), line, &mut self.line);
            if answer.response.changed() {
                self.refusal = None;
            }
            if answer.submitted {
                self.seal(ui, scene, round);
            }
            if let Reading::Wrong { column, why, .. } = reading {
                self.underline(ui, scene, *column, &answer.response);
                refusal_ui(ui, scene.theme, why);
            } else if let Some(refusal) = &self.refusal {
                refusal_ui(ui, scene.theme, refusal);
            }
        });
    }

    /// Marks the number that is meant, where it stands in the line.
    fn underline(&self, ui: &Ui, scene: &StageScene<'_>, column: Option<usize>, typed: &Response) {
        let Some(before) = column.map(|column| column.saturating_sub(1)) else {
            return;
        };
        let format = Type::Lead.format(Weight::Regular, scene.theme.ink);
        let width = |text: &str| text::line(ui, text, &format, f32::INFINITY).size().x;
        let divides = |c: &char| c.is_whitespace() || matches!(c, ',' | '|');
        let before: String = self.line.chars().take(before).collect();
        let rest = self.line.chars().skip(before.chars().count());
        let token: String = rest.take_while(|c| !divides(c)).collect();
        let left = typed.rect.left() + width(&before);
        let right = (left + width(&token)).min(typed.rect.right());
        let below = typed.rect.center().y + Type::Lead.line() / 2.0;
        if left < right {
            let pen = Stroke::new(stroke::STRONG, scene.theme.danger);
            ui.painter().hline(left..=right, below, pen);
        }
    }

    /// Hands the ballot in; what was typed is gone at once, also for Ctrl+Z in the line.
    fn seal(&mut self, ui: &Ui, scene: &mut StageScene<'_>, round: &Round) {
        let ballot = match self.read(scene, round) {
            Reading::Ballot(ballot) => ballot,
            Reading::Nothing => {
                self.refusal = Some(say!(scene.words, "vote-nothing-typed"));
                return;
            }
            Reading::Wrong { .. } => return,
        };
        let id = BallotId(scene.random());
        match scene.submit(ballot.cast(round.id(), id)) {
            Ok(()) => {
                self.line = String::new();
                forget_typed(ui.ctx(), line_id(round.id()));
                self.last = Some(id);
                self.refusal = None;
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }

    /// Under the sheet: the last typed ballot, which can be taken back, and that nothing is told before the close.
    fn sealed_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round) {
        let paper = round.turnout().paper;
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size::ICON), egui::Sense::hover());
            Icon::Lock.paint(ui.painter(), rect.center(), scene.theme.quiet);
            match self.last {
                Some(last) if paper > 0 => {
                    text::small_ui(ui, scene.theme, &say!(scene.words, "vote-sealed", number = paper));
                    let verb = say!(scene.words, "vote-take-back");
                    if button::quiet_button_ui(ui, scene.theme, &verb, &verb).clicked() {
                        let change = Change::Vote(Vote::TakeBallotBack(round.id(), last));
                        self.refusal = scene.submit(change).err();
                        self.last = None;
                    }
                }
                Some(_) | None if paper > 0 => {
                    text::small_ui(ui, scene.theme, &say!(scene.words, "vote-sealed-for-good"));
                }
                Some(_) | None => {
                    text::small_ui(ui, scene.theme, &say!(scene.words, "vote-sealed-hint"));
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                text::small_ui(ui, scene.theme, &say!(scene.words, "vote-blind"));
            });
        });
    }

    /// What is seldom needed.
    fn more_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round, void: &mut Option<VoidDialog>) {
        if let Some(refusal) = self.late.ui(ui, scene, round) {
            self.refusal = refusal.err();
        }
        ui.horizontal_wrapped(|ui| {
            let kiosk = say!(scene.words, "vote-kiosk");
            if button_ui(ui, scene.theme, Button::with_icon(&kiosk, Icon::Keyboard)).clicked() {
                scene.push(Action::OpenKiosk);
            }
            self.late.button_ui(ui, scene);
            void_button_ui(ui, scene, void);
        });
    }
}

fn line_id(round: RoundId) -> Id {
    Id::unique(("vote paper", round))
}

/// The turnout in words and as ballots, never who and never what.
fn head_ui(ui: &mut Ui, scene: &StageScene<'_>, round: &Round) {
    let turnout = round.turnout();
    let (ballots, people) = (turnout.total(), round.people());
    let strong = say!(scene.words, "vote-turnout-strong", ballots = ballots, people = people);
    let what = say!(scene.words, "vote-turnout-in");
    ui.horizontal(|ui| {
        turnout_words_ui(ui, scene.theme, &strong, &what);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            if turnout.kiosk > 0 {
                let kiosk = say!(scene.words, "vote-way-kiosk", ballots = turnout.kiosk);
                text::body_ui(ui, scene.theme, &kiosk);
            }
            if turnout.phone > 0 {
                let phone = say!(scene.words, "vote-way-phone", ballots = turnout.phone);
                text::body_ui(ui, scene.theme, &phone);
            }
            let paper = say!(scene.words, "vote-way-paper", ballots = turnout.paper);
            text::body_ui(ui, scene.theme, &paper);
        });
    });
    let name = say!(scene.words, "vote-turnout", ballots = ballots, people = people);
    turnout_ui(ui, scene.theme, &name, ballots, people);
}

/// How a ballot is typed; a number stands twice only where the rules let it.
fn hint(scene: &StageScene<'_>, round: &Round) -> String {
    let mut rules = round.lanes().iter().filter_map(|(_, lane)| lane.rules);
    if rules.any(|rules| rules.cap > 1) {
        say!(scene.words, "vote-paper-hint")
    } else {
        say!(scene.words, "vote-paper-hint-single")
    }
}
