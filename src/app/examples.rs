//! The example workshops, `sessions/*.ron`, in the binary. Opening one opens a copy: an example stays as it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::store::disk::Disk;
use crate::store::error::{StoreError, Trouble};
use crate::store::session_file::{Overwrite, SessionFile};
use crate::store::{format, naming};
use crate::workshop::Workshop;
use crate::workshop::language::Language;
use crate::workshop::text::Line;

#[derive(RustEmbed)]
#[folder = "sessions"]
struct Assets;

/// So often another program may take the name that was free; then its folder is no place to write.
const MOST_TRIES: usize = 10;

/// An example workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its file name without the ending.
    pub id: String,
    /// The workshop.
    pub workshop: Workshop,
}

impl Example {
    /// Its title.
    pub fn title(&self) -> &Line {
        self.workshop.title()
    }

    /// The language of its documents and cards.
    pub fn language(&self) -> Language {
        self.workshop.language()
    }
}

/// All examples, by id.
pub fn all() -> Vec<Example> {
    let mut examples: Vec<Example> = Assets::iter().filter_map(|path| example(&path)).collect();
    examples.sort_by(|one, other| one.id.cmp(&other.id));
    examples
}

/// None for the lists beside the examples; tests read each example.
fn example(path: &str) -> Option<Example> {
    let id = path.strip_suffix(".ron").filter(|id| !id.contains('/'))?;
    let snapshot = format::read(&Assets::get(path)?.data).ok()?;
    Some(Example {
        id: id.to_owned(),
        workshop: snapshot.workshop,
    })
}

/// Writes a copy of an example into `folder`, under a free name, and says where.
pub fn write_copy(disk: &Arc<dyn Disk>, folder: &Path, example: &Example) -> Result<PathBuf, StoreError> {
    let mut tries = 0;
    loop {
        let path = naming::free_name(&**disk, folder, &example.id);
        tries += 1;
        match SessionFile::create(Arc::clone(disk), &path, &example.workshop, Overwrite::Refuse) {
            Ok(file) => {
                file.release();
                return Ok(path);
            }
            Err(error) if error.trouble == Trouble::Exists && tries < MOST_TRIES => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::disk::memory::MemoryDisk;
    use crate::store::session_file;

    #[test]
    fn both_examples_are_in_the_binary() {
        let examples = all();
        let ids: Vec<&str> = examples.iter().map(|example| example.id.as_str()).collect();
        assert_eq!(ids, ["front-desk", "team-klantenservice"]);
        let languages: Vec<Language> = examples.iter().map(Example::language).collect();
        assert_eq!(languages, [Language::EN, Language::NL]);
        assert_eq!(examples[0].title().as_str(), "Front desk");
    }

    #[test]
    fn a_copy_never_takes_the_place_of_a_workshop() {
        let memory = MemoryDisk::default();
        let disk: Arc<dyn Disk> = Arc::new(memory.clone());
        let example = all().remove(0);
        let folder = Path::new("documents");
        let copy = || write_copy(&disk, folder, &example).unwrap();
        assert_eq!(copy(), folder.join("front-desk.ron"));
        let before = memory.files();
        let second = copy();
        assert_eq!(second, folder.join("front-desk 2.ron"));
        assert_eq!(memory.files().len(), before.len() + 1, "one file, nothing beside it");
        let opened = session_file::read(&*disk, &second).unwrap();
        assert_eq!(opened.workshop, example.workshop);
        assert_eq!(opened.notices, []);
    }
}
