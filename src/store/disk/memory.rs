//! A disk in memory that fails when it is told to, and forgets at a power cut what was not synced. For tests.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, DiskFile, Held};

/// A disk in memory. Clones are the same disk.
#[derive(Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Memory>>);

/// What happens at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The call fails; what is being synced is lost, and no later sync brings it (as Linux does).
    Failure,
    /// The disk is full: half of what is written gets there.
    Full,
    /// The power goes: this call and all later ones fail.
    PowerCut,
}

#[derive(Default)]
struct Memory {
    files: Vec<File>,
    /// Names as programs see them.
    names: BTreeMap<PathBuf, usize>,
    /// Names as they are on the disk.
    synced: BTreeMap<PathBuf, usize>,
    /// What has been done to names since the folder was synced, in order.
    pending: Vec<Naming>,
    locks: BTreeSet<PathBuf>,
    calls: u64,
    faults: BTreeMap<u64, Fault>,
    broken: Option<Fault>,
    is_off: bool,
}

#[derive(Clone, Default)]
struct File {
    bytes: Vec<u8>,
    synced: Vec<u8>,
    is_lost: bool,
}

#[derive(Clone)]
enum Naming {
    Set(PathBuf, usize),
    Move(PathBuf, PathBuf, usize),
    Unset(PathBuf),
}

impl MemoryDisk {
    /// How many calls there were.
    pub fn calls(&self) -> u64 {
        self.memory().calls
    }

    /// The `call`-th call from now fails, 0 is the next one.
    pub fn fail_at(&self, call: u64, fault: Fault) {
        let mut memory = self.memory();
        let at = memory.calls + call;
        memory.faults.insert(at, fault);
    }

    /// Every call that changes something fails from now on.
    pub fn breaks(&self, fault: Fault) {
        self.memory().broken = Some(fault);
    }

    /// Nothing fails any more.
    pub fn is_repaired(&self) {
        let mut memory = self.memory();
        memory.broken = None;
        memory.faults.clear();
    }

    /// All files as programs see them, by name.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let memory = self.memory();
        let file = |(path, at): (&PathBuf, &usize)| Some((path.clone(), memory.files.get(*at)?.bytes.clone()));
        memory.names.iter().filter_map(file).collect()
    }

    /// Puts a file there, synced.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut memory = self.memory();
        let at = memory.files.len();
        memory.files.push(File {
            bytes: bytes.to_vec(),
            synced: bytes.to_vec(),
            is_lost: false,
        });
        memory.names.insert(path.to_owned(), at);
        memory.synced.insert(path.to_owned(), at);
    }

    /// The disk after the power came back. `chance` decides how much of what was not synced got there all the same:
    /// of each file a prefix, of the names any part. No process is left, so no lock is.
    #[must_use]
    pub fn after_power_cut(&self, chance: u64) -> Self {
        let memory = self.memory();
        let mut chance = Chance(chance);
        let mut names = memory.synced.clone();
        for naming in &memory.pending {
            if chance.below(2) == 0 {
                naming.apply(&mut names);
            }
        }
        let disk = Self::default();
        for (path, at) in names {
            let Some(file) = memory.files.get(at) else { continue };
            disk.put(&path, &file.after_power_cut(&mut chance));
        }
        drop(memory);
        disk
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl File {
    fn after_power_cut(&self, chance: &mut Chance) -> Vec<u8> {
        let Some(rest) = self.bytes.strip_prefix(self.synced.as_slice()) else {
            return self.synced.clone();
        };
        let kept = chance.below(rest.len() as u64 + 1);
        let mut bytes = self.synced.clone();
        bytes.extend(rest.iter().take(usize::try_from(kept).unwrap_or(0)));
        if chance.below(3) == 0 {
            // The length got there before the bytes did.
            bytes.resize(self.bytes.len(), 0);
        }
        bytes
    }
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Set(path, file) => {
                names.insert(path.clone(), *file);
            }
            Self::Move(from, to, file) => {
                if names.get(from) == Some(file) {
                    names.remove(from);
                }
                names.insert(to.clone(), *file);
            }
            Self::Unset(path) => {
                names.remove(path);
            }
        }
    }
}

/// A small generator of numbers that look random (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// Whether a call changes anything: a broken disk can still be read.
#[derive(PartialEq)]
enum Call {
    Reads,
    Changes,
}

impl Memory {
    /// Counts a call, and says what happens to it.
    fn call(&mut self, call: &Call) -> Result<(), Fault> {
        let fault = self.faults.remove(&self.calls);
        self.calls += 1;
        let fault = fault.or(self.broken.filter(|_| *call == Call::Changes));
        self.is_off |= fault == Some(Fault::PowerCut);
        match fault {
            _ if self.is_off => Err(Fault::PowerCut),
            Some(fault) => Err(fault),
            None => Ok(()),
        }
    }

    fn named(&self, path: &Path) -> io::Result<usize> {
        self.names.get(path).copied().ok_or(io::ErrorKind::NotFound.into())
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.pending.push(naming);
    }
}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Failure | Fault::PowerCut => Self::from(io::ErrorKind::Other),
            Fault::Full => Self::from(io::ErrorKind::StorageFull),
        }
    }
}

impl Disk for MemoryDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut memory = self.memory();
        memory.call(&Call::Reads)?;
        let at = memory.named(path)?;
        let file = memory.files.get(at);
        file.map(|file| file.bytes.clone())
            .ok_or(io::ErrorKind::NotFound.into())
    }

    fn exists(&self, path: &Path) -> io::Result<bool> {
        let mut memory = self.memory();
        memory.call(&Call::Reads)?;
        Ok(memory.named(path).is_ok())
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut memory = self.memory();
        memory.call(&Call::Changes)?;
        if memory.named(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let at = memory.files.len();
        memory.files.push(File::default());
        memory.name(Naming::Set(path.to_owned(), at));
        Ok(Box::new(MemoryFile(self.clone(), at)))
    }

    fn create_document(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.create(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut memory = self.memory();
        memory.call(&Call::Changes)?;
        let at = memory.named(from)?;
        memory.name(Naming::Move(from.to_owned(), to.to_owned(), at));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut memory = self.memory();
        memory.call(&Call::Changes)?;
        memory.named(path)?;
        memory.name(Naming::Unset(path.to_owned()));
        Ok(())
    }

    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        let mut memory = self.memory();
        memory.call(&Call::Changes)?;
        memory.synced = memory.names.clone();
        memory.pending.clear();
        Ok(())
    }

    /// Names need no folder here.
    fn make_folder(&self, _path: &Path) -> io::Result<()> {
        self.memory().call(&Call::Changes)?;
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let mut memory = self.memory();
        memory.call(&Call::Reads)?;
        if !memory.locks.insert(path.to_owned()) {
            return Ok(None);
        }
        if memory.named(path).is_err() {
            let at = memory.files.len();
            memory.files.push(File::default());
            memory.name(Naming::Set(path.to_owned(), at));
        }
        Ok(Some(Box::new(MemoryLock(self.clone(), path.to_owned()))))
    }

    fn is_locked(&self, path: &Path) -> io::Result<bool> {
        let mut memory = self.memory();
        memory.call(&Call::Reads)?;
        Ok(memory.locks.contains(path))
    }
}

struct MemoryFile(MemoryDisk, usize);

impl DiskFile for MemoryFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut memory = self.0.memory();
        let fault = memory.call(&Call::Changes);
        let file = memory.files.get_mut(self.1).ok_or(io::ErrorKind::NotFound)?;
        let kept = if fault.is_ok() { bytes.len() } else { bytes.len() / 2 };
        file.bytes.extend(bytes.iter().take(kept));
        Ok(fault?)
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut memory = self.0.memory();
        let fault = memory.call(&Call::Changes);
        let file = memory.files.get_mut(self.1).ok_or(io::ErrorKind::NotFound)?;
        file.is_lost |= fault.is_err();
        if !file.is_lost {
            file.synced.clone_from(&file.bytes);
        }
        Ok(fault?)
    }
}

struct MemoryLock(MemoryDisk, PathBuf);

impl Held for MemoryLock {}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        self.0.memory().locks.remove(&self.1);
    }
}
