//! The room's phones as the window knows them, and what it may wish of them; the app owns the server.

use std::path::PathBuf;
use std::sync::Arc;

/// The number of the server as long as none listens: a firewall may have to let it through beforehand.
pub const USUAL_PORT: &str = "8420";

/// The room's phones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PhonesFace {
    /// They are not let in: nothing listens (P16).
    #[default]
    Off,
    /// They soon are.
    Starting,
    /// They cannot be let in: the sentence that says why.
    Failed(String),
    /// They are served.
    On(PhonesOn),
}

/// Phones that are served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhonesOn {
    /// How they come in.
    pub join: JoinFace,
    /// How many are here now; never which.
    pub joined: usize,
    /// Whether another device asked for the page, or from it, since the server listens.
    pub is_seen: bool,
    /// Whether phones that were in look for it elsewhere and must scan again, and nobody put that away yet.
    pub has_moved: bool,
    /// Whether new ones come in.
    pub door: Door,
    /// How many vote slips are in use; never by which.
    pub slips_held: usize,
    /// What became of the sheet of vote slips.
    pub sheet: SheetFace,
}

/// The sheet of vote slips (F38).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SheetFace {
    /// None was asked for.
    #[default]
    Nothing,
    /// The system has no dialog for files: where it goes is typed.
    Typed,
    /// It is being written.
    Writing,
    /// It is written in this file.
    Written(String),
    /// It is not: the sentence that says why.
    Failed(String),
}

/// Whether new phones come in; those that are in stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// They do.
    Open,
    /// They do not.
    Closed,
}

/// How a phone comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinFace {
    /// Host and port, as it is typed.
    pub address: String,
    /// What is typed then, in two groups.
    pub code: String,
    /// Both, for a camera.
    pub qr: Arc<Qr>,
}

/// A QR code without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Modules of a row, and rows.
    pub side: usize,
    /// Row by row, whether a module is dark.
    pub dark: Vec<bool>,
}

/// An address of this laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressFace {
    /// In digits.
    pub address: String,
    /// What the system calls the network's plug.
    pub name: String,
    /// What it leads to.
    pub leads_to: LeadsTo,
}

/// What an address leads to, as far as its name and its digits tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadsTo {
    /// The hotspot of this laptop.
    Hotspot,
    /// The network of the room.
    Room,
    /// The open internet.
    Internet,
    /// A VPN: no phone of the room is in it.
    Vpn,
    /// Programs on this laptop: containers, virtual machines.
    Programs,
    /// Nothing but this laptop.
    Nowhere,
}

/// Which system this laptop runs: its firewall and its hotspot are found in other places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
    /// Linux, and what is like it.
    Linux,
}

/// A wish about the room's phones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhonesWish {
    /// Look which addresses there are, and ask how phones come in.
    Check,
    /// Listen at this address.
    Start(String),
    /// Go on as before a crash, at the likeliest address.
    GoOn,
    /// It is read that phones must scan again.
    HeardOfMove,
    /// Not that: forget the room that a crash left.
    Forget,
    /// The same, after asking if some are in.
    AskStop,
    /// Let them go, and listen no longer.
    Stop,
    /// Let new ones in, or not.
    Door(Door),
    /// Another code to type.
    NewCode,
    /// Show the vote slips, and how they are made.
    Slips,
    /// Choose where the sheet of so many vote slips goes, and make them.
    ChooseSheet(u32),
    /// Make so many vote slips, and write their sheet there.
    MakeSlips(u32, PathBuf),
    /// Ask whether all are sent away.
    AskRemoveEveryone,
    /// All must join anew.
    RemoveEveryone,
}

impl PhonesFace {
    /// The phones, if they are served.
    pub fn on(&self) -> Option<&PhonesOn> {
        match self {
            Self::On(on) => Some(on),
            Self::Off | Self::Starting | Self::Failed(_) => None,
        }
    }

    /// How new phones come in, if they may.
    pub fn joining(&self) -> Option<&JoinFace> {
        self.on().filter(|on| on.door == Door::Open).map(|on| &on.join)
    }
}
