//! What kind of place a folder is, and which USB sticks are there. The only one that asks for the system's disks.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sysinfo::{DiskRefreshKind, Disks};

use super::disk::Disk;

/// A disk as the system lists it: where a file system begins in the tree of folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mount {
    /// Its label on Windows and macOS; its device on Linux.
    pub name: String,
    /// Its first folder.
    pub folder: PathBuf,
    /// The file system, in the system's own words: `ext4`, `nfs4`, `exfat`.
    pub file_system: String,
    /// Whether it can be taken out.
    pub is_removable: bool,
    /// Whether nothing can be written to it.
    pub is_read_only: bool,
}

/// The disks that are there; asking may take long where a network drive does not answer, so only a job asks.
pub type Mounts = Arc<dyn Fn() -> Vec<Mount> + Send + Sync>;

/// What kind of place a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A disk in this machine.
    Local,
    /// A disk that can be taken out.
    Removable,
    /// Another machine's disk: others may change its files.
    Network,
    /// A folder that a program copies elsewhere: what it is called.
    Synced(&'static str),
}

/// A USB stick that can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// As the person knows it.
    pub name: String,
    /// Its first folder.
    pub folder: PathBuf,
}

/// File systems that lie on another machine; `fuse.` may stand in front.
const NETWORK: &[&str] = &[
    "9p",
    "acfs",
    "afpfs",
    "afs",
    "ceph",
    "cifs",
    "curlftpfs",
    "davfs",
    "davfs2",
    "ftp",
    "gdfuse",
    "glusterfs",
    "google-drive-ocamlfuse",
    "gvfsd-fuse",
    "kio-fuse",
    "ncpfs",
    "nfs",
    "nfs3",
    "nfs4",
    "onedriver",
    "rclone",
    "s3fs",
    "smb2",
    "smb3",
    "smbfs",
    "smbnetfs",
    "sshfs",
    "webdav",
];

/// How a folder's name tells whose copy it is. On macOS the account may follow a hyphen, and so may the company anywhere.
const SYNCED: &[(&str, &str)] = &[
    ("com~apple~clouddocs", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mijn drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("proton drive", "Proton Drive"),
    ("protondrive", "Proton Drive"),
    ("pcloud drive", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("pcloud", "pCloud"),
    ("tresorit", "Tresorit"),
    ("tresorit drive", "Tresorit"),
];

/// What sync programs put into the folder they copy.
const MARKERS: &[(&str, &str)] = &[
    (".stfolder", "Syncthing"),
    (".dropbox.cache", "Dropbox"),
    (".dropbox", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
];

/// Folders of a home that macOS can keep in iCloud without showing it in their path.
const KEPT_IN_ICLOUD: &[&str] = &["Desktop", "Documents"];
/// Where such a folder then shows too.
const ICLOUD: &str = "Library/Mobile Documents/com~apple~CloudDocs";

/// Where the system itself begins, also when it was started from a stick.
const SYSTEM: &[&str] = &["/", "/boot", "/boot/efi", "/efi", "/home", "/nix/store", "/usr", "/var"];
/// Where desktops on Linux show what was plugged in, also a stick that is encrypted or a card.
const PLUGGED_IN: &[&str] = &["/media", "/run/media"];

/// What kind of place `folder` is. A folder on a network drive that is synced too counts as synced: that goes further.
pub fn place(disk: &dyn Disk, mounts: &[Mount], folder: &Path) -> Place {
    let parts = parts(folder);
    let by_name = parts.iter().find_map(|part| synced_name(part));
    if let Some(service) = by_name.or_else(|| marked(disk, folder)) {
        return Place::Synced(service);
    }
    let mount = mounts
        .iter()
        .filter(|mount| folder.starts_with(&mount.folder))
        .max_by_key(|mount| mount.folder.components().count());
    match mount {
        _ if is_share(folder) || parts.contains(&"gvfs") => Place::Network,
        Some(mount) if is_network(&mount.file_system) => Place::Network,
        Some(mount) if is_stick(mount) => Place::Removable,
        Some(_) | None => Place::Local,
    }
}

/// The sticks among the disks, by folder; one that is mounted twice counts once.
pub fn sticks(mounts: &[Mount]) -> Vec<Stick> {
    let mut found: Vec<&Mount> = mounts.iter().filter(|mount| is_stick(mount)).collect();
    found.retain(|mount| !mount.is_read_only);
    found.sort_by(|one, other| one.folder.cmp(&other.folder));
    found.dedup_by(|one, other| one.folder == other.folder);
    let stick = |mount: &Mount| Stick {
        name: shown_name(mount),
        folder: mount.folder.clone(),
    };
    found.into_iter().map(stick).collect()
}

/// The disks of this machine.
pub fn listed() -> Vec<Mount> {
    let wanted = DiskRefreshKind::nothing().with_storage(); // Only so does it say what is read-only.
    let Ok(disks) = Disks::new_with_refreshed_list_specifics(wanted) else {
        return Vec::new(); // A system that does not tell has no sticks and no network drives for us.
    };
    let mount = |disk: &sysinfo::Disk| Mount {
        name: disk.name().to_string_lossy().into_owned(),
        folder: disk.mount_point().to_owned(),
        file_system: disk.file_system().to_string_lossy().into_owned(),
        is_removable: disk.is_removable(),
        is_read_only: disk.is_read_only(),
    };
    disks.iter().map(mount).collect()
}

/// Where a folder really lies: links and mapped drive letters followed, also of one that is still to be made.
pub fn real_folder(folder: &Path) -> PathBuf {
    let mut missing = Vec::new();
    for parent in folder.ancestors() {
        if let Ok(real) = std::fs::canonicalize(parent) {
            let path = missing.iter().rev().fold(real, |path: PathBuf, name| path.join(name));
            return plain(&path);
        }
        missing.extend(parent.file_name());
    }
    folder.to_owned()
}

/// Windows puts `\\?\` before what was looked up, and disks are listed without it.
fn plain(path: &Path) -> PathBuf {
    let text = path.to_string_lossy();
    if let Some(share) = text.strip_prefix(r"\\?\UNC\") {
        return PathBuf::from(format!(r"\\{share}"));
    }
    text.strip_prefix(r"\\?\")
        .map_or_else(|| path.to_owned(), PathBuf::from)
}

/// `\\server\folder`
fn is_share(folder: &Path) -> bool {
    plain(folder).to_string_lossy().starts_with(r"\\")
}

/// The names in a path of any system.
fn parts(folder: &Path) -> Vec<&str> {
    let parts = folder.iter().filter_map(|part| part.to_str());
    parts.flat_map(|part| part.split('\\')).collect()
}

fn synced_name(part: &str) -> Option<&'static str> {
    let part = part.to_lowercase();
    let is_it = |name: &str| {
        let rest = part.strip_prefix(name);
        // "OneDrive - Company", "GoogleDrive-somebody@example.org", "Dropbox (Personal)"
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['-', '(']) || rest.starts_with(" -") || rest.starts_with(" (")
        })
    };
    let found = SYNCED.iter().find(|(name, _)| is_it(name));
    found.map(|(_, service)| *service)
}

/// What a sync program left in the folder or above it; what cannot be asked counts as not there.
fn marked(disk: &dyn Disk, folder: &Path) -> Option<&'static str> {
    let is_there = |path: &Path| disk.exists(path).unwrap_or(false);
    folder.ancestors().find_map(|above| {
        let marker = MARKERS.iter().find(|(marker, _)| is_there(&above.join(marker)));
        let in_icloud = || {
            let name = above.file_name()?.to_str()?;
            let is_kept = KEPT_IN_ICLOUD.contains(&name) && is_there(&above.parent()?.join(ICLOUD).join(name));
            is_kept.then_some("iCloud Drive")
        };
        let by_journal = || holds_sync_journal(disk, above).then_some("Nextcloud");
        marker
            .map(|(_, service)| *service)
            .or_else(in_icloud)
            .or_else(by_journal)
    })
}

/// `.sync_1a2b3c.db` and `._sync_1a2b3c.db`, as Nextcloud, ownCloud and those made from them call their list.
fn holds_sync_journal(disk: &dyn Disk, folder: &Path) -> bool {
    let is_journal = |name: &str| {
        let rest = name.strip_prefix('.').map(|rest| rest.trim_start_matches('_'));
        rest.and_then(|rest| rest.strip_prefix("sync_"))
            .is_some_and(|rest| rest.strip_suffix(".db").is_some())
    };
    let names = disk.names(folder).unwrap_or_default();
    names.iter().filter_map(|name| name.to_str()).any(is_journal)
}

fn is_network(file_system: &str) -> bool {
    let name = file_system.to_lowercase();
    NETWORK.contains(&name.strip_prefix("fuse.").unwrap_or(&name))
}

fn is_stick(mount: &Mount) -> bool {
    let is_system = SYSTEM.iter().any(|folder| mount.folder == Path::new(folder));
    let is_plugged_in = PLUGGED_IN.iter().any(|folder| mount.folder.starts_with(folder));
    !is_system && !is_network(&mount.file_system) && (mount.is_removable || is_plugged_in)
}

/// The folder's name; on Windows, where that is a letter only, the label too.
fn shown_name(mount: &Mount) -> String {
    let folder = mount.folder.display().to_string();
    let letter = folder.trim_end_matches('\\');
    match mount.folder.file_name() {
        _ if letter.ends_with(':') && mount.name.is_empty() => letter.to_owned(),
        _ if letter.ends_with(':') => format!("{} ({letter})", mount.name),
        Some(name) => name.to_string_lossy().into_owned(),
        None => folder,
    }
}
