//! File names for new workshops: from a title, safe on every system, and free.

use std::iter;
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::session_file::beside;

/// Bytes of a name before its number and endings: the most of a whole name is 255 nearly everywhere.
const LONGEST: usize = 100;
/// Names that stand for devices on Windows, whatever their ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin", "conout", "clock"];
/// Names that do so with a digit behind them.
const NUMBERED_DEVICES: &[&str] = &["com", "lpt"];
/// The name of a workshop whose title has no letter.
const NAMELESS: &str = "workshop";

/// Where a workshop with this title can lie in `folder`: "Team Klantenservice" becomes `team-klantenservice.ron`, or
/// `team-klantenservice 2.ron` if that name is taken, also by what a lost workshop left.
pub fn free_name(disk: &dyn Disk, folder: &Path, title: &str) -> PathBuf {
    let stem = stem(title);
    let first = folder.join(format!("{stem}.ron"));
    if is_free(disk, &first) {
        return first;
    }
    let numbered = (2_u32..).map(|number| folder.join(format!("{stem} {number}.ron")));
    numbered.into_iter().find(|path| is_free(disk, path)).unwrap_or(first)
}

/// Where a copy of what another program put in a session file's place can lie: "team (conflict).ron" beside "team.ron".
pub(super) fn conflict_name(disk: &dyn Disk, session: &Path) -> PathBuf {
    let stem = session.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let first = session.with_file_name(format!("{stem} (conflict).ron"));
    if is_free(disk, &first) {
        return first;
    }
    let mut numbered = (2_u32..).map(|number| session.with_file_name(format!("{stem} (conflict {number}).ron")));
    numbered.find(|path| is_free(disk, path)).unwrap_or(first)
}

/// Where a document called `name` can lie in `folder`: "team-noord-ideas.txt", or "team-noord-ideas 2.txt" if that is
/// taken, so that nothing is written over.
pub fn free_document(disk: &dyn Disk, folder: &Path, name: [&str; 2], ending: &str) -> PathBuf {
    let [title, part] = name.map(stem);
    let numbered = |number: &str| folder.join(format!("{title}-{part}{number}.{ending}"));
    first_free(disk, numbered)
}

/// The same where no name is taken.
pub fn document_name(name: [&str; 2], ending: &str) -> String {
    let [title, part] = name.map(stem);
    format!("{title}-{part}.{ending}")
}

/// The name of a workshop's session file where no name is taken.
pub fn session_name(title: &str) -> String {
    format!("{}.ron", stem(title))
}

/// Where a folder for what is taken away can lie in `place`: "dostop-team-noord", or "dostop-team-noord 2".
pub fn free_folder(disk: &dyn Disk, place: &Path, title: &str) -> PathBuf {
    let title = stem(title);
    first_free(disk, |number| place.join(format!("dostop-{title}{number}")))
}

fn first_free(disk: &dyn Disk, numbered: impl Fn(&str) -> PathBuf) -> PathBuf {
    let is_free = |path: &PathBuf| !disk.exists(path).unwrap_or(false);
    let numbers = (2_u32..).map(|number| format!(" {number}"));
    let mut paths = iter::once(String::new()).chain(numbers).map(|number| numbered(&number));
    paths.find(is_free).unwrap_or_else(|| numbered(""))
}

/// A folder that cannot be asked is asked once: making the file tells what is wrong with it.
fn is_free(disk: &dyn Disk, path: &Path) -> bool {
    ["", ".previous", ".journal"]
        .iter()
        .all(|ending| !disk.exists(&beside(path, ending)).unwrap_or(false))
}

/// Small letters and digits of any script, with one hyphen for all that stands between them.
fn stem(title: &str) -> String {
    let mut stem = String::new();
    for sign in title.chars().flat_map(char::to_lowercase) {
        if sign.is_alphanumeric() {
            stem.push(sign);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
        if stem.len() >= LONGEST {
            break;
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() {
        NAMELESS.to_owned()
    } else if is_device(stem) {
        format!("{NAMELESS}-{stem}")
    } else {
        stem.to_owned()
    }
}

fn is_device(stem: &str) -> bool {
    let is_numbered = |device: &str| {
        let rest = stem.strip_prefix(device);
        // Windows takes the raised digits for digits too.
        rest.is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(char::is_numeric))
    };
    DEVICES.contains(&stem) || NUMBERED_DEVICES.iter().any(|device| is_numbered(device))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        let names = [
            ("Team Klantenservice", "team-klantenservice"),
            ("  Réset: \"Nord\" \\ 2027!  ", "réset-nord-2027"),
            ("../../etc/passwd", "etc-passwd"),
            (".hidden", "hidden"),
            ("", "workshop"),
            ("?!\u{0}", "workshop"),
            ("CON", "workshop-con"),
            ("Com\u{b9}", "workshop-com\u{b9}"),
            ("lpt1", "workshop-lpt1"),
            ("com12", "com12"),
            ("فريق الدعم", "فريق-الدعم"),
        ];
        for (title, name) in names {
            assert_eq!(stem(title), name, "{title:?}");
        }
    }

    #[test]
    fn a_long_title_is_cut() {
        assert!(stem(&"é ".repeat(500)).len() < LONGEST + 8);
    }
}
