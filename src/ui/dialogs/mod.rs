//! What lies over a screen until it is answered.

pub mod asked;
pub mod damaged;
pub mod leave;
pub mod look;
pub mod new_workshop;
pub mod open_file;
pub mod phones;
pub mod retention;
pub mod reveal;
pub mod rewording;
pub mod save_elsewhere;
pub mod slips;
pub mod take_back;
pub mod unsay;
pub mod unsettled;
