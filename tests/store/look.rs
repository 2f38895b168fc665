//! Looking at a workshop that somebody else has open: nothing is written, taken or changed (architecture 6).

use dostop::live::{LiveRefusal, LiveWorkshop, NotMade};
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::error::Trouble;
use dostop::store::session_file;
use dostop::words::Words;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::StageId;

use crate::workshops::{after, again, all, file, found, on, phone, place};

#[test]
fn a_look_shows_what_lies_there_and_changes_no_byte() {
    let disk = MemoryDisk::default();
    let held = on(&disk);
    all(&held, &[place(1), place(2)]);
    let before = disk.files();
    let (look, notices) = LiveWorkshop::look(&disk, &file()).unwrap();
    assert!(look.is_look() && !held.is_look() && notices.is_empty());
    assert_eq!(*look.latest(), after(&[place(1), place(2)]));
    let refused = Err(LiveRefusal::OnlyLooking);
    assert_eq!(look.submit(Author::Facilitator, place(3)), refused);
    assert_eq!(look.submit(Author::Phone, phone(3)), refused);
    assert_eq!((look.undo(), look.redo()), (refused.clone(), refused));
    assert_eq!(
        look.submit_and_close(Author::Facilitator, Change::SetPeople(3)),
        Err(NotMade::Refused(LiveRefusal::OnlyLooking))
    );
    assert!(!look.can_undo() && !look.can_redo());
    assert!(look.save().is_err());
    assert_eq!(look.durable(look.seq()), Ok(()));
    assert!(look.saved_state().has(look.seq()) && look.saved_state().failed.is_none());
    assert_eq!(look.look_at(StageId(1)), Ok(()));
    assert_eq!(look.close(), Ok(()));
    drop(look);
    assert_eq!(disk.files(), before);
    all(&held, &[place(3)]);
    held.close().unwrap();
    assert_eq!(found(&disk).workshop, after(&[place(1), place(2), place(3)]));
}

#[test]
fn a_look_takes_no_lock() {
    let disk = MemoryDisk::default();
    on(&disk).close().unwrap();
    let (look, _) = LiveWorkshop::look(&disk, &file()).unwrap();
    assert!(!session_file::is_held(&disk, &file()));
    let live = again(&disk);
    all(&live, &[place(1)]);
    assert_eq!(look.latest().card_count(), 0, "it shows what lay there");
    assert_eq!(
        live.look_at(StageId(1)),
        Err(LiveRefusal::Closed),
        "who works goes there"
    );
}

#[test]
fn what_cannot_be_read_cannot_be_looked_at() {
    let disk = MemoryDisk::default();
    let missing = LiveWorkshop::look(&disk, &file()).map(|_| ()).unwrap_err();
    assert_eq!(missing.trouble, Trouble::NotFound);
    on(&disk).close().unwrap();
    disk.put(&file(), b"// dostop");
    let damaged = LiveWorkshop::look(&disk, &file()).map(|_| ()).unwrap_err();
    assert_eq!(damaged.trouble, Trouble::Damaged { at: None });
}

#[test]
fn whoever_only_looks_is_told_so() {
    for language in Words::languages() {
        let words = Words::new(language);
        let sentence = words.live_refusal(&LiveRefusal::OnlyLooking);
        assert_ne!(sentence, words.live_refusal(&LiveRefusal::Closed));
    }
}
