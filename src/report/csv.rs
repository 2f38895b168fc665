//! Tables for a spreadsheet. A cell that it would take for a formula begins with an apostrophe.

use jiff::civil::Date;

use super::ReportError;
use super::agreements;
use super::json;
use super::plan;
use crate::workshop::Workshop;
use crate::workshop::action::Action;
use crate::workshop::agreement::Agreement;
use crate::workshop::commitment::Promiser;
use crate::workshop::consent::Consent;
use crate::workshop::ids::{ActionId, AgreementId};

/// The ideas with their results; before the reveal only the heads.
pub(super) fn ideas(workshop: &Workshop) -> Result<Vec<u8>, ReportError> {
    let heads = [
        "number",
        "lane",
        "text",
        "cards",
        "cluster",
        "status",
        "dots",
        "supporters",
        "rank",
        "winner",
    ];
    let shown = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let rows = json::ideas(workshop).into_iter().map(|idea| {
        [
            idea.number.to_string(),
            idea.lane.to_owned(),
            idea.text.to_owned(),
            idea.cards.to_string(),
            idea.cluster.unwrap_or_default().to_owned(),
            idea.status.to_owned(),
            shown(idea.dots),
            shown(idea.supporters),
            shown(idea.rank),
            idea.winner.map(|winner| winner.to_string()).unwrap_or_default(),
        ]
    });
    written(heads, rows)
}

/// One row of the second table.
type Row = [String; 14];

/// Agreements, actions and commitments in one table; what a kind does not have is empty.
pub(super) fn agreements(workshop: &Workshop) -> Result<Vec<u8>, ReportError> {
    let heads = [
        "kind",
        "number",
        "lane",
        "text",
        "instead",
        "from",
        "consent",
        "owner",
        "first_step",
        "first_step_date",
        "due",
        "done_when",
        "if_then",
        "status",
    ];
    let kept = agreements::kept(workshop).into_iter();
    let parked = workshop
        .agreements()
        .iter()
        .filter(|(_, agreement)| !agreement.is_kept());
    let all = kept.chain(parked.map(|(id, agreement)| (*id, agreement)));
    let mut rows: Vec<Row> = all.map(|(id, agreement)| agreement_row(id, agreement)).collect();
    for (id, action) in plan::actions(workshop) {
        rows.push(action_row(workshop, id, action));
    }
    for (id, commitment) in workshop.commitments() {
        let mut row = Row::default();
        let [kind, place, _, text, _, _, _, owner, ..] = &mut row;
        "commitment".clone_into(kind);
        *place = id.to_string();
        *text = commitment.text.to_string();
        *owner = match &commitment.by {
            Promiser::Leadership => "leadership".to_owned(),
            Promiser::Named(name) => name.to_string(),
        };
        rows.push(row);
    }
    written(heads, rows)
}

fn action_row(workshop: &Workshop, id: ActionId, action: &Action) -> Row {
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    [
        "action".to_owned(),
        id.to_string(),
        String::new(),
        action.what.to_string(),
        String::new(),
        spaced(agreements::served(workshop, action)),
        String::new(),
        action.owner.to_string(),
        action.first_step.to_string(),
        date(action.first_step_date),
        date(action.due),
        action.done_when.to_string(),
        action.if_then.to_string(),
        action.status.key().to_owned(),
    ]
}

fn agreement_row(id: AgreementId, agreement: &Agreement) -> Row {
    let mut row = Row::default();
    let [kind, place, lane, text, instead, from, consent, .., status] = &mut row;
    "agreement".clone_into(kind);
    *place = id.to_string();
    agreement.lane.key().clone_into(lane);
    *text = agreement.text.to_string();
    *instead = agreement.instead.to_string();
    *from = spaced(&agreement.from);
    consent_key(agreement.consent()).clone_into(consent);
    (if agreement.is_kept() { "kept" } else { "parked" }).clone_into(status);
    row
}

fn consent_key(consent: Consent) -> &'static str {
    match consent {
        Consent::Unasked => "",
        Consent::Passed => "passed",
        Consent::TalkFurther => "talk",
        Consent::Trial => "trial",
        Consent::Parked => "objection",
    }
}

fn spaced<T: ToString>(numbers: impl IntoIterator<Item = T>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    numbers.join(" ")
}

fn written<const N: usize>(
    heads: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Result<Vec<u8>, ReportError> {
    let failed = |error: ::csv::Error| ReportError::Unwritable(error.to_string());
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(heads).map_err(failed)?;
    for row in rows {
        writer.write_record(row.map(harmless)).map_err(failed)?;
    }
    writer
        .into_inner()
        .map_err(|error| ReportError::Unwritable(error.to_string()))
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}
