//! See the screen of the same name.
