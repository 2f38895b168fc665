//! Lists that come in and documents that go out: no session files, but the same disk.

use std::path::Path;

use super::disk::Disk;
use super::error::{Doing, StoreError, Trouble};
use super::session_file::Overwrite;

/// Reads a list.
pub fn read_document(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, StoreError> {
    disk.read(path)
        .map_err(|error| StoreError::io(path, Doing::Reading, &error))
}

/// Writes a document as a whole or not at all: beside its place first, then under its name.
pub fn write_document(disk: &dyn Disk, path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    let io = |doing| move |error: std::io::Error| StoreError::io(path, doing, &error);
    if overwrite == Overwrite::Refuse && disk.exists(path).map_err(io(Doing::Reading))? {
        return Err(StoreError::new(path, Trouble::Exists));
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".dostop-part");
    let beside = Path::new(&beside);
    disk.remove(beside).ok(); // Ours alone by its name: left by an export that was cut off.
    let mut file = disk.create_document(beside).map_err(io(Doing::Creating))?;
    let written = file.write(bytes).and_then(|()| file.sync());
    drop(file);
    let moved = written.and_then(|()| disk.rename(beside, path));
    if moved.is_err() {
        disk.remove(beside).ok(); // What failed is told below; nothing half-written stays.
    }
    moved.map_err(io(Doing::Writing))
}
