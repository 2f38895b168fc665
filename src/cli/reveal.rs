//! `dostop reveal`

use super::arguments::RevealArguments;
use super::import::random;
use super::session::Session;
use super::{Failure, say};
use crate::say as sentence;
use crate::workshop::change::Change;
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &RevealArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let seed = match arguments.seed {
        Some(seed) => seed,
        None => random(&words)?,
    };
    let few = arguments.few;
    session.must_make(Change::Reveal { seed, few })?;
    session.go_on_to(&[StageKind::Read, StageKind::Cluster])?;
    let cards = session.finish()?.card_count();
    say(&sentence!(words, "cli-revealed", cards = cards));
    Ok(())
}
