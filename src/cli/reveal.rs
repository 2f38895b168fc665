//! `dostop reveal`

use super::arguments::RevealArguments;
use super::import::random;
use super::session::{Session, go_on_to};
use super::{Failure, say};
use crate::say as sentence;
use crate::workshop::change::Change;
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &RevealArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let seed = match arguments.seed {
        Some(seed) => seed,
        None => random(&words)?,
    };
    let workshop = session.workshop();
    let mut changes = vec![Change::Reveal {
        seed,
        few: arguments.few,
    }];
    changes.extend(go_on_to(&workshop, &[StageKind::Read, StageKind::Cluster]));
    session.finish(changes)?;
    say(&sentence!(words, "cli-revealed", cards = workshop.card_count()));
    Ok(())
}
