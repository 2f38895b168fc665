//! The operating system's files.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::{Disk, DiskFile, Held, Stamp};

/// The operating system's files.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

/// So often a lock file may go away between opening and locking it, as another process ended just then, or be held.
const MOST_TRIES: usize = 100;

/// Bytes of a file that can be read: a journal of 100,000 cards fits in, a device without an end does not.
const LARGEST: u64 = 64 * 1024 * 1024;

impl Disk for RealDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn resolve(&self, path: &Path) -> PathBuf {
        let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_symlink());
        let target = if is_link { fs::canonicalize(path).ok() } else { None };
        target.unwrap_or_else(|| path.to_owned())
    }

    fn exists(&self, path: &Path) -> io::Result<bool> {
        // A link to nowhere has the name too.
        match fs::symlink_metadata(path) {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        match fs::metadata(path) {
            Ok(metadata) => Ok(Some(stamp_of(&metadata))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = private().write(true).create_new(true).open(path)?;
        Ok(Box::new(RealFile(file)))
    }

    fn create_document(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        Ok(Box::new(RealFile(file)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        // Windows asks for the right to write; elsewhere a file that may only be read can be synced too.
        let file = OpenOptions::new().read(true).write(cfg!(windows)).open(path)?;
        file.sync_all()
    }

    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let mut folder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.recursive(true).create(path)
    }

    fn make_document_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect()
    }

    #[cfg(target_os = "linux")]
    fn read_back(&self, path: &Path) -> io::Result<Vec<u8>> {
        // Only what is on the disk already can be forgotten, so it is synced before. A file system that does not know
        // this advice is read as it is.
        let file = File::open(path)?;
        rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed).ok();
        self.read(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        for _ in 0..MOST_TRIES {
            let file = private().write(true).create(true).truncate(false).open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                // Who only asks (`is_locked`) holds it for a moment.
                Err(TryLockError::WouldBlock) => continue,
                // A file system without locks: a workshop that opens is worth more than one window only.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // Whoever held it may have removed it since: then the name stands for another file, or for none.
            if is_still(&file, path)? {
                return Ok(Some(Box::new(RealLock(file))));
            }
        }
        Ok(None)
    }

    fn is_locked(&self, path: &Path) -> io::Result<bool> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        // There is no asking without trying. A shared try, for a moment: two who ask do not see each other.
        match file.try_lock_shared() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

fn stamp_of(metadata: &fs::Metadata) -> Stamp {
    #[cfg(unix)]
    let (changed, file) = {
        use std::os::unix::fs::MetadataExt;
        ((metadata.mtime(), metadata.mtime_nsec()), metadata.ino())
    };
    #[cfg(windows)]
    let (changed, file) = {
        use std::os::windows::fs::MetadataExt;
        ((metadata.last_write_time().cast_signed(), 0), 0)
    };
    #[cfg(not(any(unix, windows)))]
    let (changed, file) = ((0, 0), 0);
    Stamp {
        bytes: metadata.len(),
        changed,
        file,
    }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let held = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok((held.dev(), held.ino()) == (named.dev(), named.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Nobody removes a lock file here (`Lock::release`), so its name stands for the file that was opened.
#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

struct RealFile(File);

impl DiskFile for RealFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()?;
        // Bytes that no name leads to are gone with the process: somebody deleted the file, perhaps with its folder.
        if is_nameless(&self.0)? {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(())
    }
}

#[cfg(unix)]
fn is_nameless(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(file.metadata()?.nlink() == 0)
}

/// An open file cannot be deleted there.
#[cfg(not(unix))]
fn is_nameless(_file: &File) -> io::Result<bool> {
    Ok(false)
}

/// Only held.
struct RealLock(#[expect(dead_code, reason = "the open file is the lock")] File);

impl Held for RealLock {}
