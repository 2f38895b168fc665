//! How large a file may be: hostile ones are refused unread, and none is ever written that would be.

use dostop::store::disk::memory::MemoryDisk;
use dostop::store::error::Trouble;
use dostop::store::format;
use dostop::workshop::change::Change;
use dostop::workshop::check::MOST_ITEMS;
use dostop::workshop::text::Line;

use crate::workshops::{after, again, all, beside, file, found, line, on};

/// A session file as it was written.
fn written() -> Vec<u8> {
    let disk = MemoryDisk::default();
    on(&disk).close().unwrap();
    disk.files()[&file()].clone()
}

#[test]
fn a_file_larger_than_any_workshop_is_refused_unread() {
    let mut bytes = written();
    bytes.resize((16 << 20) + 1, b' ');
    assert_eq!(format::read(&bytes), Err(Trouble::TooLarge { megabytes: 16 }));
}

/// Two bytes in a file can be fifty in memory: they are counted before they are parsed.
#[test]
fn a_small_file_of_very_many_parts_is_refused_unread() {
    let text = String::from_utf8(written()).unwrap();
    let (before, after) = text.split_once("ground_rules: [").unwrap();
    let many = format!("{before}ground_rules: [{}{after}", "\"\",".repeat(2_000_001));
    let read = format::read(many.as_bytes());
    assert_eq!(read, Err(Trouble::TooLarge { megabytes: 16 }));
}

/// Architecture 5: a journal that would be longer than is read gives way to a snapshot.
#[test]
fn a_journal_never_grows_longer_than_what_is_read_of_one() {
    let longest = "x".repeat(Line::LONGEST);
    let rules = |at: usize| Change::SetGroundRules(vec![line(&format!("{at}{}", &longest[3..])); MOST_ITEMS]);
    let story: Vec<_> = (10..48).map(rules).collect();
    let disk = MemoryDisk::default();
    let live = on(&disk);
    for change in &story {
        all(&live, std::slice::from_ref(change));
        let journal = disk.files().get(&beside(".journal")).map_or(0, Vec::len);
        assert!(journal <= 16 << 20, "{journal}");
    }
    drop(live);
    let opened = found(&disk);
    assert_eq!(opened.workshop, after(&story));
    assert_eq!(opened.notices, []);
    again(&disk).close().unwrap();
}
