//! `dostop draft`

use super::arguments::DraftArguments;
use super::session::Session;
use super::{Failure, say};
use crate::workshop::change::Change;
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &DraftArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    session.must_make(Change::Draft)?;
    session.go_on_to(&[StageKind::Agreements])?;
    for (id, agreement) in session.finish()?.agreements() {
        let from: Vec<String> = agreement.from.iter().map(ToString::to_string).collect();
        say(&format!(
            "{id} {} {} [{}]",
            words.lane(agreement.lane),
            agreement.text,
            from.join(", ")
        ));
    }
    Ok(())
}
