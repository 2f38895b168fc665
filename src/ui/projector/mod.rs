//! What the room sees, drawn from a `PublicView` and nothing else; the same code draws the small preview.
//!
//! A slide is laid out as pages at the wall's size (`frame`, then a file per kind of slide), and drawn at any (`paint`).

mod asking;
mod board;
mod clock;
mod codes;
mod frame;
mod joining;
mod kept;
mod outcome;
mod paint;
mod reading;
mod results;
mod sheet;
mod talking;
mod voting;

use std::sync::Arc;

use egui::{Context, CornerRadius, Role, Sense, Ui, Vec2, WidgetInfo};

use board::Board;
use kept::kept;
use paint::Place;
use sheet::Sheet;

use crate::say;
use crate::ui::phones::JoinFace;
use crate::ui::theme::{Theme, wall};
use crate::ui::timer::TimerFace;
use crate::words::Words;
use crate::workshop::public::{PublicIdea, PublicView, Slide};
use crate::workshop::round::RoundKind;

/// One frame of the wall.
#[derive(Clone, Copy)]
pub struct ProjectorScene<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words, in the workshop's language.
    pub words: &'a Words,
    /// What the room may see.
    pub view: &'a Arc<PublicView>,
    /// The stage's timer, if there is one.
    pub timer: Option<TimerFace>,
    /// Which page of the slide, from 0; past the last is the last.
    pub page: usize,
    /// The projector window's size in points, by which pages are cut; the preview takes the same.
    pub wall: Vec2,
    /// Seconds since a result came, while its dots appear one by one; none: they are all there.
    pub shown_for: Option<f32>,
    /// How phones come in, while they may.
    pub joining: Option<&'a JoinFace>,
}

impl<'a> ProjectorScene<'a> {
    /// What its pages are laid out with.
    fn board(&self, context: &'a Context) -> Board<'a> {
        Board {
            context,
            theme: self.theme,
            words: self.words,
            size: at_least_a_point(self.wall),
            joining: self.joining,
            is_by_slip: self.view.is_by_slip(),
        }
    }
}

/// The size of a wall as long as no projector window is open, in points.
pub const USUAL_WALL: Vec2 = egui::vec2(1280.0, 800.0);

/// Fills `ui.max_rect()` with the wall, as large as fits. Small, it is one picture with a name, not many texts.
pub fn ui(ui: &mut Ui, scene: &ProjectorScene<'_>) {
    let rect = ui.max_rect();
    let context = ui.ctx().clone();
    let board = scene.board(&context);
    ui.set_clip_rect(rect.intersect(ui.clip_rect()));
    ui.painter().rect_filled(rect, CornerRadius::ZERO, scene.theme.paper);
    let seen = scene
        .shown_for
        .map_or(1.0, |seconds| (seconds / wall::DOTS_APPEAR).clamp(0.0, 1.0));
    let place = Place::within(rect, board.size, seen);
    if !place.is_readable() {
        let picture = ui.allocate_rect(rect, Sense::hover());
        let name = say!(scene.words, "wall-picture");
        picture.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &name));
    }
    let pages = laid_out(&board, scene.view);
    let Some(sheet) = pages.get(scene.page) else {
        return;
    };
    paint::sheet_ui(ui, &board, sheet, place);
    if let Some(join) = board.joining.filter(|_| is_on(scene.view) && !sheet.has_joining) {
        paint::sheet_ui(ui, &board, &joining::corner(&board, join), place);
    }
    if let (Some(timer), Some(left_top)) = (scene.timer, sheet.clock) {
        let clock = clock::sheet(&board, timer, left_top);
        paint::sheet_ui(ui, &board, &clock, place);
    }
}

/// How many pages the slide has; at least 1.
pub fn pages(context: &Context, scene: &ProjectorScene<'_>) -> usize {
    laid_out(&scene.board(context), scene.view).count().max(1)
}

/// How many of these cards each page of such a wall holds while they are read, do first by number; no page without a card.
pub fn cards_by_page(context: &Context, scene: &ProjectorScene<'_>, cards: &[PublicIdea]) -> Vec<usize> {
    reading::cards_by_page(&scene.board(context), cards)
}

/// A window that is being opened may have no size yet.
fn at_least_a_point(size: Vec2) -> Vec2 {
    size.max(Vec2::splat(1.0))
}

/// The pages of a slide.
struct Pages {
    slide: Arc<Vec<Sheet>>,
    /// The ideas with their numbers, for who votes on paper; beside them ballots come in at any moment.
    ballot: Option<Arc<Vec<Sheet>>>,
}

impl Pages {
    fn all(&self) -> impl Iterator<Item = &Sheet> {
        self.slide
            .iter()
            .chain(self.ballot.iter().flat_map(|sheets| sheets.iter()))
    }

    fn count(&self) -> usize {
        self.slide.len() + self.ballot.as_ref().map_or(0, |sheets| sheets.len())
    }

    /// This page, or the last one.
    fn get(&self, page: usize) -> Option<&Sheet> {
        self.all().nth(page.min(self.count().saturating_sub(1)))
    }
}

fn laid_out(board: &Board<'_>, view: &Arc<PublicView>) -> Pages {
    Pages {
        slide: kept(board, "wall pages", view, || sheets(board, view)),
        ballot: ballot(view).map(|ideas| kept(board, "wall ballot", ideas, || reading::read(board, ideas))),
    }
}

/// What is read beside an open vote on all ideas.
fn ballot(view: &PublicView) -> Option<&Arc<[PublicIdea]>> {
    let Slide::Vote(vote) = &view.slide else {
        return None;
    };
    let is_covered = view.poll.is_some() || !view.receipts.is_empty();
    let is_read = vote.kind != RoundKind::Runoff && !vote.ideas.is_empty() && !is_covered;
    is_read.then_some(&vote.ideas)
}

/// Whether the wall shows something of the workshop, so that it also shows how phones come in.
fn is_on(view: &PublicView) -> bool {
    !matches!(view.slide, Slide::Hidden | Slide::TestSlide)
}

fn sheets(board: &Board<'_>, view: &PublicView) -> Vec<Sheet> {
    let question = view.question.as_str();
    let is_on = is_on(view);
    if let Some(poll) = view.poll.as_ref().filter(|_| is_on) {
        return asking::asking(board, poll);
    }
    if is_on && !view.receipts.is_empty() {
        return codes::codes(board, &view.receipts);
    }
    match &view.slide {
        Slide::Hidden => vec![Sheet::default()],
        Slide::TestSlide => talking::test(board),
        Slide::Opening(opening) => talking::opening(board, opening),
        Slide::Pause(stage) => talking::pause(board, stage),
        Slide::Plain(stage) => talking::plain(board, stage),
        Slide::Collect(collecting) => voting::collect(board, question, collecting),
        Slide::Waiting(counts) => voting::waiting(board, question, counts),
        Slide::Read(cards) => reading::read(board, cards),
        Slide::Groups(groups) => reading::groups(board, groups),
        Slide::BeforeVote(before) => voting::before(board, question, before),
        Slide::Vote(vote) => voting::vote(board, question, vote),
        Slide::Counted(turnout) => voting::counted(board, question, *turnout),
        Slide::Results(results) => results::results(board, results),
        Slide::Agreements(agreements) => outcome::agreements(board, agreements),
        Slide::Plan(actions) => outcome::plan(board, actions),
        Slide::CheckOut(check_out) => outcome::check_out(board, check_out),
    }
}
