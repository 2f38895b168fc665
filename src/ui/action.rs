//! What a screen asks for; the app does it after the frame.

use std::path::PathBuf;

use crate::ui::dialogs::leave::Leaving;
use crate::ui::export::{ExportWish, StickFace};
use crate::ui::new_workshop::NewWorkshop;
use crate::ui::phones::PhonesWish;
use crate::ui::stage_scene::Place;
use crate::ui::theme::Mode;
use crate::workshop::change::Change;
use crate::workshop::ids::{AgreementId, IdeaNumber, StageId};
use crate::workshop::language::Language;
use crate::workshop::public::{Shows, Withheld};
use crate::workshop::text::Line;
use crate::workshop::wording::NameList;

/// One wish of the person at the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Speak another language, at once.
    Speak(Language),
    /// Light or dark, at once.
    Paint(Mode),
    /// Ask what a workshop needs before it begins from the template with this id.
    AskToBegin(String),
    /// Begin a workshop.
    Begin(NewWorkshop),
    /// Choose a session file.
    ChooseFile,
    /// Open this session file.
    OpenFile(PathBuf),
    /// Open the version before this session file, which is damaged.
    OpenPrevious(PathBuf),
    /// Look at this session file, which another window has open.
    LookAt(PathBuf),
    /// Open a copy of the example with this id.
    OpenExample(String),
    /// Take a session file off the recent list; the file stays.
    ForgetRecent(PathBuf),
    /// Show the keys of this screen.
    ShowKeys,
    /// Put the open dialog away.
    CloseDialog,
    /// Put the notice away.
    CloseNotice,
    /// Make a change to the workshop.
    Submit(Change),
    /// Undo the facilitator's last step.
    Undo,
    /// Make the undone step again.
    Redo,
    /// Write a new snapshot now.
    Save,
    /// Ask where else the workshop can lie.
    SaveElsewhere,
    /// Let it go on in this file instead of its own.
    MoveTo(PathBuf),
    /// Another page of the window.
    Go(Place),
    /// Go to a stage.
    GoToStage(StageId),
    /// Let the workshop go and show the start screen.
    Leave,
    /// Do so although a round is open or unsettled.
    LeaveAnyway(Leaving),
    /// Do so although the last changes cannot be saved.
    LeaveUnsaved(Leaving),
    /// The timer.
    Timer(TimerWish),
    /// The wall.
    Wall(WallWish),
    /// The names that no card may hold (C6).
    ListNames(NameList),
    /// Go on without a name list.
    WaveNamesAway,
    /// Take a text back (C11): ask what becomes of this idea, or of one still to be named.
    AskTakeBack(Option<IdeaNumber>),
    /// Ask whether this, which a phone said, goes for good (C11).
    AskUnsay(Line),
    /// Choose a file with a list of cards.
    ChooseList,
    /// Read this file as a list of cards.
    ReadList(PathBuf),
    /// Let people take turns at the laptop.
    OpenKiosk,
    /// Make the pages of a wish, to look at.
    Preview(ExportWish),
    /// Write the files of a wish.
    Export(ExportWish),
    /// Choose a folder.
    ChooseFolder(FolderFor),
    /// Look what kind of place this folder is.
    LookAtFolder(PathBuf),
    /// Look which USB sticks are there.
    LookForSticks,
    /// Copy what a wish makes, and the session file, to this stick.
    TakeAway(ExportWish, StickFace),
    /// The room's phones.
    Phones(PhonesWish),
    /// The system asks to close the window.
    Close,
}

/// What a folder is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderFor {
    /// The session file of a new workshop.
    NewWorkshop,
    /// What leaves the app.
    Exports,
    /// The session file of a workshop whose disk refuses.
    Elsewhere,
}

/// A wish about the timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerWish {
    /// Start, or go on.
    Run,
    /// Stop for a while.
    Pause,
    /// So many seconds more, or fewer.
    Add(i64),
}

/// A wish about the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WallWish {
    /// What it shows.
    Show(Shows),
    /// Another page of its slide, from 0.
    Turn(usize),
    /// Keep this off the wall, or nothing.
    Withhold(Option<Withheld>),
    /// The agreement the room talks about, or none.
    TalkAbout(Option<AgreementId>),
    /// A window of its own, or not (F5).
    ToggleWindow,
    /// Over this window, or not (F11).
    ToggleFullScreen,
}
