//! Lists that come in and documents that go out: no session files, but the same disk.

use std::path::Path;

use super::disk::Disk;
use super::error::{Doing, StoreError, Trouble};
use super::session_file::Overwrite;
use super::take_away::Readers;

/// Reads a list.
pub fn read_document(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, StoreError> {
    disk.read(path)
        .map_err(|error| StoreError::io(path, Doing::Reading, &error))
}

/// Writes a document as a whole or not at all: beside its place first, then under its name.
pub fn write_document(disk: &dyn Disk, path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    write(disk, path, bytes, (overwrite, Readers::Usual))
}

/// The same for what only its owner may read (mode 600).
pub fn write_private(disk: &dyn Disk, path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    write(disk, path, bytes, (overwrite, Readers::Owner))
}

/// Refuses a document that is there and may not be replaced.
pub fn refuse_existing(disk: &dyn Disk, path: &Path, overwrite: Overwrite) -> Result<(), StoreError> {
    let is_there = disk.exists(path);
    let is_there = is_there.map_err(|error| StoreError::io(path, Doing::Reading, &error))?;
    if is_there && overwrite == Overwrite::Refuse {
        return Err(StoreError::new(path, Trouble::Exists));
    }
    Ok(())
}

/// Takes a document away again, of which nothing came.
pub fn remove_document(disk: &dyn Disk, path: &Path) {
    disk.remove(path).ok(); // What went wrong before is told.
}

fn write(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    (overwrite, readers): (Overwrite, Readers),
) -> Result<(), StoreError> {
    let io = |doing| move |error: std::io::Error| StoreError::io(path, doing, &error);
    refuse_existing(disk, path, overwrite)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".dostop-part");
    let beside = Path::new(&beside);
    disk.remove(beside).ok(); // Ours alone by its name: left by an export that was cut off.
    let made = match readers {
        Readers::Owner => disk.create(beside),
        Readers::Usual => disk.create_document(beside),
    };
    let mut file = made.map_err(io(Doing::Creating))?;
    let written = file.write(bytes).and_then(|()| file.sync());
    drop(file);
    let moved = written.and_then(|()| disk.rename(beside, path));
    if moved.is_err() {
        disk.remove(beside).ok(); // What failed is told below; nothing half-written stays.
    }
    moved.map_err(io(Doing::Writing))
}
