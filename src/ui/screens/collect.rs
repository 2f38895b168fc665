//! Cards come in, unread (F06, F07).

mod import;
mod line;
mod names;
pub mod nudge;
mod trays;
pub mod writing;

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder};

use crate::lists::cards::Listed;
use crate::say;
use crate::ui::action::Action;
use crate::ui::dialogs::reveal::Reveal;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::words::Words;
use crate::workshop::card::Lane;
use crate::workshop::ids::StageId;
use crate::workshop::stage::StageKind;
use crate::workshop::wording::Nudge;

use import::{ListAnswer, ListDraft, PathDialog};
use names::NamesDialog;
use writing::Writing;

/// Its drafts.
#[derive(Default)]
pub struct CollectScreen {
    writing: Writing,
    /// Where the line's card goes; the running stage's lane until another sign is typed.
    lane: Option<Lane>,
    /// For which stage the lane was set.
    stage: Option<StageId>,
    list: Option<ListDraft>,
    dialog: Option<CollectDialog>,
    reveal: Reveal,
    /// The name list as it was typed; in memory only (C6).
    names: String,
    /// Why the step could not be taken, or a list not be read.
    refusal: Option<String>,
    /// The line gets the keyboard in this frame.
    wants_line: bool,
}

/// What lies over the stage.
enum CollectDialog {
    /// The name list is typed.
    Names(NamesDialog),
    /// The path of a list is typed.
    Path(PathDialog),
}

impl CollectScreen {
    /// A list was read from a file: it is looked over before anything is placed.
    pub fn take_list(&mut self, list: Vec<Listed>, nudge: &Nudge) {
        self.dialog = None;
        self.refusal = None;
        self.writing.touch();
        self.list = Some(ListDraft::new(list, self.lane(), nudge));
    }

    /// A list could not be read: says why under the line.
    pub fn refuse_list(&mut self, why: String) {
        self.dialog = None;
        self.refusal = Some(why);
    }

    /// This system has no file dialog of its own: the path is typed.
    pub fn ask_for_list(&mut self) {
        self.dialog = Some(CollectDialog::Path(PathDialog::default()));
    }

    /// Another stage begins with its own lane.
    fn arrive(&mut self, scene: &StageScene<'_>) {
        let stage = scene.workshop.stage();
        let here = stage.map(|stage| stage.id);
        if self.stage != here {
            self.stage = here;
            self.refusal = None;
            self.wants_line = true;
            self.lane = collected(scene);
        }
    }

    fn lane(&self) -> Lane {
        self.lane.unwrap_or(Lane::Do)
    }

    /// In the place of the backs stands what must be answered first.
    fn middle_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, area: Rect) {
        if self.writing.doubt.is_none() && self.list.is_none() {
            trays::paint(ui, scene, area);
            return;
        }
        let builder = UiBuilder::new().max_rect(area).scope_id(Id::unique("collect middle"));
        ui.scope_builder(builder, |ui| {
            ScrollArea::vertical()
                .id_salt("collect scroll")
                .auto_shrink(false)
                .show(ui, |ui| self.answer_ui(ui, scene));
        });
    }

    fn answer_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let lane = self.lane();
        if self.writing.doubt.is_some() {
            if self.writing.doubt_ui(ui, scene, scene.words, lane).is_some() {
                self.wants_line = true;
            }
        } else if let Some(list) = &mut self.list
            && let Some(answer) = list.ui(ui, scene)
        {
            self.refusal = match answer {
                ListAnswer::Place => list.place(scene),
                ListAnswer::Drop => None,
            };
            if self.refusal.is_none() {
                self.list = None;
                self.wants_line = true;
            }
        }
    }

    fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let is_done = match &mut self.dialog {
            Some(CollectDialog::Names(dialog)) => dialog.ui(ui, scene, &mut self.names),
            Some(CollectDialog::Path(dialog)) => dialog.ui(ui, scene),
            None => self.reveal.ui(ui, scene),
        };
        if is_done {
            self.dialog = None;
            self.wants_line = true;
        }
    }

    fn names_asked(&mut self, wish: Option<names::NamesWish>, scene: &mut StageScene<'_>) {
        match wish {
            Some(names::NamesWish::Type) => self.dialog = Some(CollectDialog::Names(NamesDialog::default())),
            Some(names::NamesWish::WaveAway) => scene.push(Action::WaveNamesAway),
            None => {}
        }
    }
}

impl StageScreen for CollectScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        if !reveals(scene) {
            return scene.onwards();
        }
        if scene.workshop.card_count() == 0 {
            return Step::possible(say!(scene.words, "collect-write-first"));
        }
        Step::next(say!(scene.words, "collect-reveal"))
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        if !reveals(scene) {
            scene.go_onwards();
        } else if scene.workshop.card_count() == 0 {
            self.refusal = Some(say!(scene.words, "collect-no-cards"));
            self.wants_line = true;
        } else {
            self.reveal.begin(scene);
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.arrive(scene);
        if ui.ctx().content_rect().width() < size::FOLDS_BELOW {
            let wish = names::row_ui(ui, scene);
            self.names_asked(wish, scene);
        }
        let area = ui.available_rect_before_wrap();
        let below = line::height();
        let line = area.with_min_y(area.bottom() - below);
        trays::ui(ui, scene, area);
        let top = area.top() + trays::ABOVE;
        let bottom = (line.top() - space::LARGE).max(top);
        let middle = Rect::from_x_y_ranges(area.x_range(), top..=bottom);
        self.take_paste(ui, scene);
        self.middle_ui(ui, scene, middle);
        self.line_ui(ui, scene, line);
        self.dialog_ui(ui, scene);
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let wish = names::ui(ui, scene);
        self.names_asked(wish, scene);
        ui.add_space(space::SMALL);
        let kiosk = say!(scene.words, "collect-kiosk");
        let button = Button {
            width: Some(ui.available_width()),
            ..Button::with_icon(&kiosk, Icon::Keyboard)
        };
        if button_ui(ui, scene.theme, button).clicked() {
            scene.push(Action::OpenKiosk);
        }
        rule_ui(ui, scene.theme);
    }

    fn is_typing(&self) -> bool {
        !self.writing.is_empty()
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        let key = |key: &str, does: String| (key.to_owned(), does);
        vec![
            key("Enter", say!(words, "collect-key-place")),
            key("+", say!(words, "collect-key-do")),
            key("-", say!(words, "collect-key-stop")),
            key("Ctrl V", say!(words, "collect-key-paste")),
            key("R,A,W", say!(words, "collect-key-doubt")),
            key("Ctrl Z", say!(words, "collect-key-undo")),
        ]
    }
}

/// Whether the cards are shown next: no other stage collects after this one.
fn reveals(scene: &StageScene<'_>) -> bool {
    let here = scene.workshop.stage().map(|stage| stage.id);
    let mut ahead = scene
        .workshop
        .agenda()
        .iter()
        .skip_while(|stage| Some(stage.id) != here);
    ahead.next();
    !scene.workshop.is_revealed() && !ahead.any(|stage| matches!(stage.kind, StageKind::Collect(_)))
}

/// The lane that the running stage collects.
pub fn collected(scene: &StageScene<'_>) -> Option<Lane> {
    match scene.workshop.stage()?.kind {
        StageKind::Collect(lane) => Some(lane),
        StageKind::Opening
        | StageKind::Break
        | StageKind::Read
        | StageKind::Cluster
        | StageKind::Vote
        | StageKind::Results
        | StageKind::Agreements
        | StageKind::Plan
        | StageKind::CheckOut
        | StageKind::Buffer
        | StageKind::Plain => None,
    }
}

/// A lane's word as a heading: "DOEN!", "STOP!".
pub fn lane_word(words: &Words, lane: Lane) -> String {
    match lane {
        Lane::Do => say!(words, "report-lane-do"),
        Lane::Stop => say!(words, "report-lane-stop"),
    }
}
