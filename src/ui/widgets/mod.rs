//! Building blocks: functions that draw and return what happened; they know nothing of the app.

pub mod button;
pub mod focus;
pub mod icon;
pub mod lane_mark;
pub mod notice;
pub mod template_card;
pub mod text;
