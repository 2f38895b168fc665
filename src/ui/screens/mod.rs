//! One file a screen: its drafts and its `ui`.

pub mod start;
