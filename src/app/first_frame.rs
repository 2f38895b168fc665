//! Measures how long the first frame takes, for `tests/bench/start`; asleep unless `DOSTOP_FIRST_FRAME` is set.

use std::time::{Duration, Instant};

use egui::Context;

use crate::app::shown::quit;
use crate::{cli, clock};

/// The measuring hand.
#[derive(Default)]
pub struct FirstFrame {
    own: Option<Duration>,
    frames: u32,
}

impl FirstFrame {
    /// Awake if the environment asks for it.
    pub fn new() -> Self {
        Self {
            own: clock::environment("DOSTOP_FIRST_FRAME").map(|_| Duration::ZERO),
            frames: 0,
        }
    }

    /// When a piece of our own code begins; none while asleep.
    pub fn begin(&self) -> Option<Instant> {
        self.own.map(|_| clock::instant())
    }

    /// That piece has ended.
    pub fn end(&mut self, begun: Option<Instant>) {
        if let (Some(own), Some(begun)) = (&mut self.own, begun) {
            *own += begun.elapsed();
        }
    }

    /// A frame begins. When the second does, the first is on the screen: then one line tells, and the window closes.
    pub fn frame(&mut self, context: &Context) {
        let Some(own) = self.own else {
            return;
        };
        self.frames += 1;
        context.request_repaint();
        if self.frames == 2 {
            cli::say(&format!("{{\"own_ms\":{:.1}}}", own.as_secs_f64() * 1000.0));
            quit(context);
        }
    }
}
