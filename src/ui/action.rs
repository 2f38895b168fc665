//! What a screen asks for; the app does it after the frame.

use std::path::PathBuf;

use crate::ui::theme::Mode;
use crate::workshop::language::Language;

/// One wish of the person at the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Speak another language, at once.
    Speak(Language),
    /// Light or dark, at once.
    Paint(Mode),
    /// Begin a workshop from the template with this id.
    BeginFromTemplate(String),
    /// Choose a session file.
    ChooseFile,
    /// Open this session file.
    OpenFile(PathBuf),
    /// Put the open dialog away.
    CloseDialog,
    /// Put the notice's command on the clipboard.
    CopyCommand,
    /// Put the notice away.
    CloseNotice,
}
