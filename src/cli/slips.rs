//! Vote slips for `dostop host` (F38): drawn and kept as hashes; the sheet is written before anything is changed.

use std::path::Path;

use super::Failure;
use super::arguments::HostArguments;
use super::session::{Session, disk};
use crate::phones::Phones;
use crate::phones::slips::{NewSlips, SlipCode};
use crate::report::slips::SlipSheet;
use crate::say as sentence;
use crate::store::document::{refuse_existing, remove_document, write_private};
use crate::store::session_file::Overwrite;
use crate::words::Words;
use crate::workshop::change::Change;
use crate::workshop::refusal::{Refusal, SlipRefusal};
use crate::workshop::slips::MOST_SLIPS;

/// Slips whose sheet is to be written.
pub(super) struct Sheet<'a> {
    out: &'a Path,
    overwrite: Overwrite,
    codes: Vec<SlipCode>,
}

impl<'a> Sheet<'a> {
    /// Draws a slip for each of the people, if slips are asked for: a change of the session, as yet.
    pub(super) fn draw(session: &mut Session, arguments: &'a HostArguments) -> Result<Option<Self>, Failure> {
        let Some(out) = &arguments.slips else {
            return Ok(None);
        };
        let overwrite = if arguments.force {
            Overwrite::Replace
        } else {
            Overwrite::Refuse
        };
        if is_own_name(&arguments.file, out) {
            let file = out.display().to_string();
            return Err(Failure::new(sentence!(session.words, "host-slips-name", file = file)));
        }
        if session.workshop().slips().is_some() && overwrite == Overwrite::Refuse {
            return Err(Failure::new(sentence!(session.words, "host-slips-there")));
        }
        let there = refuse_existing(&*disk(), out, overwrite);
        there.map_err(|error| Failure::store(&session.words, &error))?;
        let people = arguments
            .people
            .unwrap_or_else(|| session.workshop().suggested_people());
        if people == 0 {
            return Err(Failure::new(sentence!(session.words, "host-no-people")));
        }
        if usize::try_from(people).is_ok_and(|people| people > MOST_SLIPS) {
            let refusal = Refusal::Slip(SlipRefusal::HowMany);
            return Err(Failure::refused(&session.words, &refusal));
        }
        let drawn = NewSlips::draw(people);
        let NewSlips { slips, codes } =
            drawn.map_err(|_source| Failure::new(sentence!(session.words, "cli-no-chance")))?;
        session.must_make(Change::PutSlips(Some(slips)))?;
        Ok(Some(Self { out, overwrite, codes }))
    }

    /// Writes it; for its owner only.
    pub(super) fn write(&self, phones: &Phones, title: &str, words: &Words) -> Result<(), Failure> {
        let url = phones.url();
        let codes: Vec<String> = self.codes.iter().map(ToString::to_string).collect();
        let sheet = SlipSheet {
            title,
            address: url.trim_start_matches("http://").trim_end_matches('/'),
            joining: &phones.joining_url(),
            codes: &codes,
        };
        let written = write_private(&*disk(), self.out, sheet.render(words).as_bytes(), self.overwrite);
        written.map_err(|error| Failure::store(words, &error))
    }

    /// Nothing came of it: no slip on it would count.
    pub(super) fn remove(&self) {
        remove_document(&*disk(), self.out);
    }
}

/// Whether a sheet would bear the name of the workshop, or of what lies beside it: one would take the other's place.
fn is_own_name(session: &Path, out: &Path) -> bool {
    let name = |path: &Path| Some(path.file_name()?.to_string_lossy().to_lowercase());
    let (session, out) = (name(session), name(out));
    session.zip(out).is_some_and(|(session, out)| out.starts_with(&session))
}
