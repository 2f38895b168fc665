//! A disk in memory that fails when it is told to, and forgets at a power cut what was not synced. For tests.

mod fault;
mod power;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, DiskFile, Held, Stamp};
use power::{Chance, File, Naming};

pub use fault::{Fault, Hits};

/// A disk in memory. Clones are the same disk.
#[derive(Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    files: Vec<File>,
    /// Names as programs see them.
    names: BTreeMap<PathBuf, usize>,
    /// Names as they are on the disk.
    synced: BTreeMap<PathBuf, usize>,
    /// What has been done to names since the folder was synced, in order.
    pending: Vec<Naming>,
    /// Every file that ever had a name, with the name.
    ever: Vec<(PathBuf, usize)>,
    locks: BTreeSet<PathBuf>,
    calls: u64,
    met: u64,
    faults: BTreeMap<u64, Fault>,
    broken: Option<Broken>,
    is_off: bool,
}

/// What meets every call from one on.
#[derive(Clone, Copy)]
struct Broken {
    from: u64,
    fault: Fault,
    hits: Hits,
}

impl MemoryDisk {
    /// How many calls there were.
    pub fn calls(&self) -> u64 {
        self.memory().calls
    }

    /// How many calls met a fault.
    pub fn faults_met(&self) -> u64 {
        self.memory().met
    }

    /// The `call`-th call from now fails, 0 is the next one.
    pub fn fail_at(&self, call: u64, fault: Fault) {
        self.fails(call, fault, Hits::Once);
    }

    /// Every call that changes something fails from now on.
    pub fn breaks(&self, fault: Fault) {
        self.fails(0, fault, Hits::Changes);
    }

    /// The `call`-th call from now fails, 0 is the next one; and those after it, if `hits` says so.
    pub fn fails(&self, call: u64, fault: Fault, hits: Hits) {
        let mut memory = self.memory();
        let from = memory.calls + call;
        match hits {
            Hits::Once => drop(memory.faults.insert(from, fault)),
            Hits::Changes | Hits::Everything => memory.broken = Some(Broken { from, fault, hits }),
        }
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

    /// All that ever stood under this name, in order.
    pub fn ever(&self, path: &Path) -> Vec<Vec<u8>> {
        let memory = self.memory();
        let had_it = memory.ever.iter().filter(|(name, _)| name == path);
        had_it
            .filter_map(|(_, at)| Some(memory.files.get(*at)?.bytes.clone()))
            .collect()
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

    /// The disk after the power came back. `chance` decides how much of what was not synced got there all the same: of
    /// each file nothing, all, a beginning or any pages, of the names any part. No process is left, so no lock is.
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

/// Whether a call changes anything: a broken disk can still be read.
#[derive(Clone, Copy, PartialEq)]
enum Call {
    Reads,
    Changes,
}

impl Memory {
    /// Counts a call, and says what happens to it.
    fn call(&mut self, call: Call) -> Option<Fault> {
        let now = self.calls;
        self.calls += 1;
        let broken = self.broken.filter(|broken| broken.meets(now, call));
        let fault = self.faults.remove(&now).or(broken.map(|broken| broken.fault));
        self.is_off |= fault == Some(Fault::PowerCut);
        let fault = if self.is_off { Some(Fault::PowerCut) } else { fault };
        self.met += u64::from(fault.is_some());
        fault
    }

    fn read<T>(&mut self, act: impl FnOnce(&mut Self) -> io::Result<T>) -> io::Result<T> {
        match self.call(Call::Reads) {
            None => act(self),
            Some(fault) => Err(fault.into()),
        }
    }

    fn change<T>(&mut self, act: impl FnOnce(&mut Self) -> io::Result<T>) -> io::Result<T> {
        match self.call(Call::Changes) {
            None => act(self),
            Some(fault) => {
                if fault == Fault::DoneAnyway {
                    act(self)?;
                }
                Err(fault.into())
            }
        }
    }

    fn sync(&mut self, at: usize) -> io::Result<()> {
        let fault = self.call(Call::Changes);
        let file = self.files.get_mut(at).ok_or(io::ErrorKind::NotFound)?;
        file.is_lost |= fault.is_some_and(Fault::loses);
        if !file.is_lost && fault.is_none_or(|fault| fault == Fault::DoneAnyway) {
            file.synced.clone_from(&file.bytes);
        }
        fault.map_or(Ok(()), |fault| Err(fault.into()))
    }

    fn create(&mut self, path: &Path) -> usize {
        let at = self.files.len();
        self.files.push(File::default());
        self.name(Naming::Set(path.to_owned(), at));
        at
    }

    fn named(&self, path: &Path) -> io::Result<usize> {
        self.names.get(path).copied().ok_or(io::ErrorKind::NotFound.into())
    }

    fn name(&mut self, naming: Naming) {
        match &naming {
            Naming::Set(to, file) | Naming::Move(_, to, file) => self.ever.push((to.clone(), *file)),
            Naming::Unset(_) => {}
        }
        naming.apply(&mut self.names);
        self.pending.push(naming);
    }
}

impl Broken {
    fn meets(self, now: u64, call: Call) -> bool {
        let is_hit = match self.hits {
            Hits::Once => false,
            Hits::Changes => call == Call::Changes,
            Hits::Everything => true,
        };
        is_hit && now >= self.from
    }
}

impl Disk for MemoryDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.memory().read(|memory| {
            let file = memory.files.get(memory.named(path)?);
            file.map(|file| file.bytes.clone())
                .ok_or(io::ErrorKind::NotFound.into())
        })
    }

    fn exists(&self, path: &Path) -> io::Result<bool> {
        self.memory().read(|memory| Ok(memory.named(path).is_ok()))
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        self.memory().read(|memory| {
            let Ok(at) = memory.named(path) else {
                return Ok(None);
            };
            let bytes = memory.files.get(at).map_or(0, |file| file.bytes.len());
            Ok(Some(Stamp {
                bytes: bytes as u64,
                changed: (0, 0),
                file: at as u64,
            }))
        })
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let at = self.memory().change(|memory| match memory.named(path) {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => Ok(memory.create(path)),
        })?;
        Ok(Box::new(MemoryFile(self.clone(), at)))
    }

    fn create_document(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.create(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.memory().change(|memory| {
            let at = memory.named(from)?;
            memory.name(Naming::Move(from.to_owned(), to.to_owned(), at));
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.memory().change(|memory| {
            memory.named(path)?;
            memory.name(Naming::Unset(path.to_owned()));
            Ok(())
        })
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        let mut memory = self.memory();
        let at = memory.named(path)?;
        memory.sync(at)
    }

    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        self.memory().change(|memory| {
            memory.synced = memory.names.clone();
            memory.pending.clear();
            Ok(())
        })
    }

    /// Names need no folder here.
    fn make_folder(&self, _path: &Path) -> io::Result<()> {
        self.memory().change(|_| Ok(()))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.memory().read(|memory| {
            if !memory.locks.insert(path.to_owned()) {
                return Ok(None);
            }
            if memory.named(path).is_err() {
                memory.create(path);
            }
            let held = MemoryLock(self.clone(), path.to_owned());
            Ok(Some(Box::new(held) as Box<dyn Held>))
        })
    }

    fn is_locked(&self, path: &Path) -> io::Result<bool> {
        self.memory().read(|memory| Ok(memory.locks.contains(path)))
    }
}

struct MemoryFile(MemoryDisk, usize);

impl DiskFile for MemoryFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut memory = self.0.memory();
        let fault = memory.call(Call::Changes);
        let file = memory.files.get_mut(self.1).ok_or(io::ErrorKind::NotFound)?;
        let kept = fault.map_or(bytes.len(), |fault| fault.kept(bytes.len()));
        file.bytes.extend(bytes.iter().take(kept));
        fault.map_or(Ok(()), |fault| Err(fault.into()))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.memory().sync(self.1)
    }
}

struct MemoryLock(MemoryDisk, PathBuf);

impl Held for MemoryLock {}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        self.0.memory().locks.remove(&self.1);
    }
}
