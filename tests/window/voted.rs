//! Phones have voted and the vote is still open: whoever could make them vote twice is told so (V9, P19).

use egui_kittest::kittest::Queryable;

use crate::asking::voted;
use crate::phones::{SAID, open};
use crate::seat::Seat;

const CODES: [&str; 2] = ["BLAUW-12", "GEEL-34"];

/// P19: however many phones are seen now, since one that has voted sleeps in a pocket.
#[test]
fn who_leaves_an_open_vote_hears_what_that_does_to_the_phones() {
    for (said, (again, stay)) in SAID.iter().zip([
        ("wie opnieuw meedoet, kan een tweede keer stemmen", "Hier blijven"),
        ("somebody who joins anew could vote a second time", "Stay here"),
    ]) {
        let (mut seat, _, _) = open(voted(said.language, &CODES), said);
        for leave_by in Seat::WAYS_OUT {
            leave_by(&mut seat);
            assert!(seat.sees(again), "{}", seat.all_words());
            seat.click(stay);
        }
    }
}

/// P19: after a clean end everybody joins anew, and nobody knows who has voted; an untouched vote needs no such word.
#[test]
fn who_lets_phones_join_an_open_vote_hears_that_some_have_voted() {
    for (said, voted_words) in SAID
        .iter()
        .zip(["al met telefoons gestemd", "Phones have voted in the open vote"])
    {
        for (codes, is_told) in [(CODES.as_slice(), true), (&[], false)] {
            let mut seat = Seat::open(voted(said.language, codes), said.language);
            seat.harness.get_by_label(said.let_in).scroll_to_me();
            seat.settle();
            seat.click(said.let_in);
            seat.wait_for("tun0");
            assert_eq!(seat.sees(voted_words), is_told, "{}", seat.all_words());
        }
    }
}

/// F39, P19: phones that scan again at another address are other phones to the room.
#[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
#[test]
fn a_new_address_in_an_open_vote_is_said_with_what_follows() {
    for (said, again) in SAID.iter().zip([
        "wie al gestemd of geantwoord heeft, doet dat niet nog eens",
        "who has voted or answered already does not do it again",
    ]) {
        let (mut seat, address, _) = open(voted(said.language, &CODES), said);
        crate::phones::another_device_opens(&address);
        assert!(!seat.sees(again));
        seat.network.lock().unwrap()[0].ip = [127, 0, 0, 2].into();
        seat.wait_for(again);
    }
}
