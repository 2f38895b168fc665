//! Pixels and actions: a screen draws from its `Scene` and pushes `Action`s; it changes nothing itself.
//!
//! Knows the workshop, the words and egui; never the app, a file, a thread or a clock.

pub mod action;
pub mod day_field;
pub mod days;
pub mod dialogs;
pub mod export;
pub mod fonts;
pub mod frame;
pub mod new_workshop;
pub mod phones;
pub mod projector;
pub mod risk;
pub mod scene;
pub mod screens;
pub mod stage_scene;
pub mod theme;
pub mod timer;
pub mod widgets;
