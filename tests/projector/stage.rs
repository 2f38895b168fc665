//! A wall to draw on, and what stands on it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use dostop::ui::phones::JoinFace;
use dostop::ui::projector::{self, ProjectorScene};
use dostop::ui::theme::{self, Mode, Theme};
use dostop::ui::timer::{TimerFace, TimerState};
use dostop::words::Words;
use dostop::workshop::language::Language;
use dostop::workshop::public::PublicView;
use egui::{Color32, Rect, Role, Shape, UiBuilder, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// The walls that the method names, and a large one.
pub const WALLS: [Vec2; 3] = [vec2(1024.0, 768.0), vec2(1280.0, 800.0), vec2(1920.0, 1080.0)];

/// What is to be drawn.
pub struct Showing {
    pub view: Arc<PublicView>,
    pub page: usize,
    pub wall: Vec2,
    pub timer: Option<TimerFace>,
    pub joining: Option<JoinFace>,
}

/// A window of one size in which any slide can be shown.
pub struct Stage {
    harness: Harness<'static>,
    showing: Rc<RefCell<Option<Showing>>>,
    words: Words,
    wall: Vec2,
    /// How phones come in, while they may.
    pub joining: Option<JoinFace>,
    pub mode: Rc<Cell<Mode>>,
}

/// A letter's size and line on the screen.
pub struct Letter {
    pub size: f32,
    pub line: f32,
    pub longest_row: usize,
}

impl Stage {
    pub fn new(window: Vec2, wall: Vec2, language: Language) -> Self {
        let showing: Rc<RefCell<Option<Showing>>> = Rc::default();
        let shown = Rc::clone(&showing);
        let (words, spoken) = (Words::new(language), Words::new(language));
        let mode = Rc::new(Cell::new(Mode::Light));
        let painted = Rc::clone(&mode);
        let harness = Harness::builder().with_size(window).build_ui(move |ui| {
            let Some(showing) = &*shown.borrow() else {
                theme::install(ui.ctx());
                return;
            };
            let scene = ProjectorScene {
                theme: &Theme::of(painted.get()),
                words: &spoken,
                view: &showing.view,
                timer: showing.timer,
                page: showing.page,
                wall: showing.wall,
                shown_for: None,
                joining: showing.joining.as_ref(),
            };
            let whole = UiBuilder::new().max_rect(ui.ctx().content_rect());
            ui.scope_builder(whole, |ui| projector::ui(ui, &scene));
        });
        Self {
            harness,
            showing,
            words,
            wall,
            joining: None,
            mode,
        }
    }

    pub fn pages(&self, view: &PublicView) -> usize {
        let scene = ProjectorScene {
            theme: &Theme::of(self.mode.get()),
            words: &self.words,
            view: &Arc::new(view.clone()),
            timer: None,
            page: 0,
            wall: self.wall,
            shown_for: None,
            joining: self.joining.as_ref(),
        };
        projector::pages(&self.harness.ctx, &scene)
    }

    /// Draws one page; says what can be read and where.
    pub fn show(&mut self, view: &PublicView, page: usize) -> Vec<(String, Rect)> {
        *self.showing.borrow_mut() = Some(Showing {
            view: Arc::new(view.clone()),
            page,
            wall: self.wall,
            timer: Some(TimerFace {
                seconds_left: 95,
                seconds_planned: 600,
                state: TimerState::Running,
            }),
            joining: self.joining.clone(),
        });
        self.harness.run();
        let labels = self.harness.query_all_by(|node| node.role() == Role::Label);
        let read = |node: egui_kittest::Node<'_>| {
            let said = node.accesskit_node();
            (said.label().or(said.value()).unwrap_or_default(), node.rect())
        };
        labels.map(read).collect()
    }

    /// The names of what is drawn as a picture.
    pub fn pictures(&self) -> Vec<String> {
        let pictures = self.harness.query_all_by(|node| node.role() == Role::Image);
        pictures.filter_map(|node| node.accesskit_node().label()).collect()
    }

    /// Where the picture of this name is.
    pub fn picture(&self, name: &str) -> Option<Rect> {
        self.harness.query_by_label(name).map(|node| node.rect())
    }

    /// The colours of everything that is no text and no line, with where it is: sheets, and the parts of meshes.
    pub fn fills(&self) -> Vec<(Rect, Color32)> {
        let mut fills = Vec::new();
        for shape in &self.harness.output().shapes {
            match &shape.shape {
                Shape::Rect(rect) => fills.push((rect.rect, rect.fill)),
                Shape::Mesh(mesh) => fills.extend(mesh.vertices.chunks(4).map(|corners| {
                    let points: Vec<_> = corners.iter().map(|corner| corner.pos).collect();
                    (Rect::from_points(&points), corners[0].color)
                })),
                _ => {}
            }
        }
        fills
    }

    /// How many shapes the last frame has.
    pub fn shapes(&self) -> usize {
        self.harness.output().shapes.len()
    }

    /// All letters of the last frame.
    pub fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        for shape in &self.harness.output().shapes {
            collect(&shape.shape, &mut letters);
        }
        letters
    }
}

fn collect(shape: &Shape, letters: &mut Vec<Letter>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, letters)),
        Shape::Text(text) => {
            for section in &text.galley.job.sections {
                let rows = text.galley.rows.iter().map(|row| row.text().chars().count());
                letters.push(Letter {
                    size: section.format.font_id.size,
                    line: section.format.line_height.unwrap_or(f32::INFINITY),
                    longest_row: rows.max().unwrap_or(0),
                });
            }
        }
        _ => {}
    }
}
