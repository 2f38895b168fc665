//! The facilitator's own window on the same workshop: the real one, phones let in by its buttons, the wall beside it, drawn
//! 60 times a second. What a frame costs is the processor's part: all that is computed, up to the triangles.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dostop::app::{Folders, Opening, Window, template_cards};
use dostop::clock;
use dostop::live::LiveWorkshop;
use dostop::phones::Room;
use dostop::phones::address::{Address, Kind};
use dostop::workshop::language::Language;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::Outcome;
use crate::phone::Door;
use crate::sightings::Sightings;

/// From one frame to the next.
const FRAME: Duration = Duration::from_micros(16_667);
const WINDOW: egui::Vec2 = egui::vec2(1280.0, 800.0);
/// So many frames without anything to see there end a bench.
const PATIENCE: u32 = 600;

/// A facilitator in front of the window.
pub struct Facilitator {
    harness: Harness<'static, Window>,
    file: PathBuf,
    sightings: Sightings,
}

impl Facilitator {
    pub fn sits_down(file: &Path) -> Outcome<Self> {
        let network = || {
            vec![Address {
                ip: Ipv4Addr::LOCALHOST.into(),
                name: "wlan0".to_owned(),
                kind: Kind::Room,
            }]
        };
        let opening = Opening {
            language: Some(Language::EN),
            file: Some(file.to_owned()),
            folders: Folders::default(),
            mounts: Arc::new(Vec::new),
            addresses: Arc::new(network),
            templates: template_cards,
        };
        let mut harness = Harness::builder()
            .with_size(WINDOW)
            .with_step_dt(FRAME.as_secs_f32())
            .build_eframe(|created| Window::new(&created.egui_ctx, opening));
        let screen = harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        screen.outer_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, WINDOW));
        screen.monitor_size = Some(WINDOW * 3.0); // The wall has room beside the window.
        let mut facilitator = Self {
            harness,
            file: file.to_owned(),
            sightings: Sightings::default(),
        };
        facilitator.until("the workshop", |harness| harness.state().workshop().is_some())?;
        Ok(facilitator)
    }

    /// The door to the workshop.
    pub fn live(&self) -> Outcome<Arc<LiveWorkshop>> {
        Ok(self.harness.state().live().ok_or("no workshop is open")?)
    }

    /// Lets the room's phones in.
    pub fn opens_the_door(&mut self) -> Outcome<Door> {
        self.clicks("Let phones join")?;
        self.until("an address", |harness| {
            harness.query_all_by_label_contains("127.0.0.1").next().is_some()
        })?;
        self.clicks("Open now")?;
        self.clicks("Done")?;
        self.harness.key_press(egui::Key::F5);
        self.until("the window with the wall", |harness| {
            let codes = harness.query_all_by_label("QR code for phones").count();
            codes == 2 && harness.query_by_label("Manage phones").is_some()
        })?;
        let room = std::fs::read_to_string(self.file.with_file_name("team.ron.room"))?;
        let room = Room::parse(&room).ok_or("no room")?;
        Ok(Door {
            host: SocketAddr::from((Ipv4Addr::LOCALHOST, room.port)),
            room,
            sightings: self.sightings.clone(),
        })
    }

    fn clicks(&mut self, label: &str) -> Outcome<()> {
        self.until(label, |harness| harness.query_by_label(label).is_some())?;
        self.draws_for(10 * FRAME); // Now it stands still.
        self.harness.get_by_label(label).click();
        self.draws_for(4 * FRAME);
        Ok(())
    }

    fn until(&mut self, what: &str, is_so: impl Fn(&Harness<'static, Window>) -> bool) -> Outcome<()> {
        for _ in 0..PATIENCE {
            if is_so(&self.harness) {
                return Ok(());
            }
            self.draws_for(FRAME);
        }
        Err(format!("{what} never came on the screen").into())
    }

    /// Draws for so long; what each frame cost, and waited for.
    pub fn draws_for(&mut self, time: Duration) -> Vec<Duration> {
        let end = clock::instant() + time;
        self.draws_until(|| clock::instant() >= end)
    }

    /// The same until something is so.
    pub fn draws_until(&mut self, is_so: impl Fn() -> bool) -> Vec<Duration> {
        let mut frames = Vec::new();
        let mut due = clock::instant();
        while !is_so() {
            due += FRAME;
            frames.push(self.frame());
            let now = clock::instant();
            std::thread::sleep(due.saturating_duration_since(now));
            due = due.max(now); // A frame that was missed is not drawn twice.
        }
        frames
    }

    fn frame(&mut self) -> Duration {
        let shown = self.harness.state().workshop();
        let start = clock::instant();
        self.harness.step();
        let shapes = self.harness.output().shapes.clone();
        std::hint::black_box(self.harness.ctx.tessellate(shapes, 1.0));
        let spent = start.elapsed();
        if let Some(workshop) = shown {
            self.sightings.drew(&workshop);
        }
        spent
    }
}
