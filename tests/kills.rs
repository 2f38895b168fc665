//! A window that is killed at any moment, on real files: what it acknowledged is there again, once (architecture 2, 6).
//!
//! `DOSTOP_KILLS` says how often (100), `DOSTOP_KILLS_SEED` from which chance, `DOSTOP_KILLS_UNDER` under which program
//! the window runs (`tests/long/strace`).

#[cfg(test)]
#[path = "kills/found.rs"]
mod found;
#[cfg(test)]
#[path = "kills/oracle.rs"]
mod oracle;
#[cfg(test)]
#[path = "kills/said.rs"]
mod said;
#[cfg(test)]
#[path = "kills/victim.rs"]
mod victim;
#[cfg(test)]
#[path = "kills/workshops.rs"]
mod workshops;
#[cfg(test)]
#[path = "kills/writer.rs"]
mod writer;

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use dostop::live::LiveWorkshop;
    use dostop::store::disk::RealDisk;
    use dostop::store::error::{Notice, Trouble};
    use dostop::store::session_file::{self, Overwrite};
    use dostop::workshop::change::Author;
    use rand_chacha::ChaCha8Rng;
    use rand_core::{Rng, SeedableRng};

    use crate::found::{Found, files};
    use crate::oracle::Oracle;
    use crate::victim::{Moment, Victim};
    use crate::{said, victim, workshops, writer};

    /// Architecture 2, C12, P3: each kill finds a workshop under load, and the next window goes on where it was.
    #[test]
    fn whatever_moment_a_window_is_killed_nothing_acknowledged_is_lost_or_doubled() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.ron");
        let kills = number("DOSTOP_KILLS", 100);
        let seed = number("DOSTOP_KILLS_SEED", 7);
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut oracle = Oracle::default();
        for kill in 0..kills {
            let victim = Victim {
                path: &path,
                first: oracle.next_number(),
                seed: chance.next_u64(),
                moment: Moment::any(&mut chance),
            };
            let lines = victim.run();
            let what = format!("seed {seed}, kill {kill}, {:?}", victim.moment);
            check(&path, &mut oracle, &lines, &what);
        }
        let (acknowledged, workshops) = (oracle.acknowledged(), oracle.workshops());
        println!(
            "\n{kills} kills, {acknowledged} acknowledged, 0 lost, 0 doubled, 0 unopenable ({workshops} workshops, seed {seed})"
        );
        assert!(acknowledged > 0);
    }

    /// Architecture 2: bytes in a file that has no name any more are nowhere.
    #[cfg(unix)]
    #[test]
    fn after_the_folder_was_deleted_nothing_is_acknowledged_until_it_is_there_again() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        let path = home.join("team.ron");
        std::fs::create_dir(&home).unwrap();
        let empty = workshops::made(1);
        let live = LiveWorkshop::create(Arc::new(RealDisk), &path, empty, Overwrite::Refuse).unwrap();
        let hand_in = |n| {
            let seq = live.submit(Author::Phone, workshops::phone(n)).unwrap();
            live.durable(seq).is_ok()
        };
        assert!(hand_in(1));
        std::fs::remove_dir_all(&home).unwrap();
        assert!(!hand_in(2));
        assert!(!hand_in(3));
        std::fs::create_dir(&home).unwrap();
        assert!(hand_in(4));
        drop(live);
        let found = Found::of(&session_file::read(&RealDisk, &path).unwrap().workshop);
        assert_eq!(found.cards.into_keys().collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    /// Not a test: the window that is killed.
    #[test]
    #[ignore = "it is started by the other test"]
    fn writer() {
        writer::run_if_asked();
    }

    fn number(name: &str, or: u64) -> u64 {
        std::env::var(name).map_or(or, |text| text.parse().expect("a number"))
    }

    /// Looks, opens, and looks again.
    fn check(path: &Path, oracle: &mut Oracle, lines: &[said::Line], what: &str) {
        assert!(!session_file::is_held(&RealDisk, path), "{what}: a dead one holds it");
        let read = match session_file::read(&RealDisk, path) {
            Ok(read) => read,
            Err(error) => {
                let never_was = oracle.acknowledged_none(lines) && error.trouble == Trouble::NotFound;
                assert!(never_was, "{what}: {error}");
                return;
            }
        };
        let found = Found::of(&read.workshop);
        oracle.note(lines);
        let told = oracle.faults(lines, &found);
        assert_eq!(told, [""; 0], "{what}, {found:?}");
        let told = oracle.remembered(lines, None, &files(path));
        assert_eq!(told, [""; 0], "{what}, before opening");

        let (live, notices) = LiveWorkshop::open(Arc::new(RealDisk), path).unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(*live.latest(), read.workshop, "{what}");
        let is_cut = |notice: &Notice| matches!(notice, Notice::JournalCut { .. });
        assert!(
            victim::is_wrapped() || notices.iter().all(is_cut),
            "{what}: {notices:?}"
        );
        let told = oracle.remembered(lines, Some(&found), &files(path));
        assert_eq!(told, [""; 0], "{what}, opened");
        if found.is_even() {
            live.close().unwrap_or_else(|error| panic!("{what}: {error}"));
            let left: Vec<_> = files(path).into_iter().map(|(name, _)| name).collect();
            assert!(
                left == ["team.ron"] || left == ["team.ron", "team.ron.previous"],
                "{what}: {left:?}"
            );
        }
        drop(live);
        let again = session_file::read(&RealDisk, path).unwrap().workshop;
        assert_eq!(again, read.workshop, "{what}, opened and let go");
        oracle.go_on_from(found);
    }
}
