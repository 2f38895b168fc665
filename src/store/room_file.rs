//! `NAME.ron.room`: what the room's phones are known by, while joining is open (P19). Whole or not there, and private.

use std::path::Path;

use super::disk::Disk;
use super::error::{Doing, StoreError};
use super::session_file::beside;

/// A room's file is one short line; a longer one is not ours.
const LONGEST: usize = 256;

/// What a crash left there; none if there is none, or it is not a text.
pub fn read(disk: &dyn Disk, session: &Path) -> Option<String> {
    let bytes = disk.read(&path(disk, session)).ok()?;
    String::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST)
}

/// Puts a room there, in one step.
pub fn write(disk: &dyn Disk, session: &Path, room: &str) -> Result<(), StoreError> {
    let path = path(disk, session);
    let part = beside(&path, ".tmp");
    let io = |doing| {
        let path = path.clone();
        move |error: std::io::Error| StoreError::io(&path, doing, &error)
    };
    disk.remove(&part).ok(); // Ours alone by its name: left by a crash.
    let mut file = disk.create(&part).map_err(io(Doing::Creating))?;
    let written = file.write(room.as_bytes()).and_then(|()| file.sync());
    drop(file);
    let moved = written.and_then(|()| disk.rename(&part, &path));
    if moved.is_err() {
        disk.remove(&part).ok(); // What failed is told below; no key stays in a half-written file.
    }
    moved.map_err(io(Doing::Writing))?;
    disk.sync_folder(&path).map_err(io(Doing::Syncing))
}

/// Takes it away: its tokens end.
pub fn remove(disk: &dyn Disk, session: &Path) -> Result<(), StoreError> {
    let path = path(disk, session);
    if !disk.exists(&path).unwrap_or(false) {
        return Ok(());
    }
    let removed = disk.remove(&path).and_then(|()| disk.sync_folder(&path));
    removed.map_err(|error| StoreError::io(&path, Doing::Removing, &error))
}

fn path(disk: &dyn Disk, session: &Path) -> std::path::PathBuf {
    beside(&disk.resolve(session), ".room")
}

#[cfg(test)]
mod tests {
    use super::super::disk::RealDisk;
    use super::*;

    /// P19
    #[test]
    fn a_room_is_kept_read_back_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let session = folder.path().join("team.ron");
        assert_eq!(read(&RealDisk, &session), None);
        write(&RealDisk, &session, "one").unwrap();
        write(&RealDisk, &session, "two").unwrap();
        assert_eq!(read(&RealDisk, &session).as_deref(), Some("two"));
        let names = RealDisk.names(folder.path()).unwrap();
        assert_eq!(names, ["team.ron.room"], "nothing half-written beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let file = folder.path().join("team.ron.room");
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        remove(&RealDisk, &session).unwrap();
        remove(&RealDisk, &session).unwrap();
        assert_eq!(read(&RealDisk, &session), None);
    }
}
