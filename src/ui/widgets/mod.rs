//! Building blocks: functions that draw and return what happened; they know nothing of the app.

pub mod button;
pub mod calendar;

pub mod card;
pub mod choice;
pub mod clock_face;
pub mod dialog;
pub mod fast_line;
pub mod field;
pub mod fist;
pub mod focus;
pub mod icon;
mod icon_shapes;
pub mod key_cap;
pub mod lane_mark;
pub mod message;
pub mod notice;
pub mod page_turner;
pub mod qr;
pub mod scroll;
pub mod sheet;
pub mod stepper;
pub mod tag;
pub mod template_card;
pub mod text;
pub mod tick_box;
pub mod toast;
pub mod turnout;
