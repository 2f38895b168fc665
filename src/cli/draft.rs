//! `dostop draft`

use super::arguments::DraftArguments;
use super::session::{Session, go_on_to};
use super::{Failure, say};
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &DraftArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let mut after = Workshop::clone(&session.workshop());
    after
        .apply(Author::Facilitator, Change::Draft)
        .map_err(|refusal| Failure::refused(&words, &refusal))?;
    let mut changes = vec![Change::Draft];
    changes.extend(go_on_to(&after, &[StageKind::Agreements]));
    session.finish(changes)?;
    for (id, agreement) in after.agreements() {
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
