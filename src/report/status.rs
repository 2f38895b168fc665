//! Where the agreements and actions stand, on one page (F31).

use super::agreements;
use super::dates;
use super::ideas::head;
use super::model::{Block, Item, Side, Table};
use super::plan;
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;

/// The agreements, then the actions with owner, date and status.
pub(super) fn chapters(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(say!(words, "report-chapter-code"))];
    let kept = agreements::kept(workshop);
    if kept.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-agreements")));
    }
    let items = kept.into_iter();
    blocks.extend(items.map(|(id, agreement)| Block::Item(Item::new(&id, agreements::sentence(words, agreement)))));
    blocks.push(Block::chapter(say!(words, "report-chapter-plan")));
    let actions = plan::actions(workshop);
    if actions.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-actions")));
        return blocks;
    }
    let rows = actions.into_iter().map(|(id, action)| {
        let named = |text: &str, still: String| vec![if text.is_empty() { still } else { text.to_owned() }];
        let due = action.due.map_or_else(|| "-".to_owned(), |due| dates::date(words, due));
        let status = plan::status(words, &action.status);
        vec![
            vec![format!("A{id}")],
            named(action.what.as_str(), say!(words, "report-no-what")),
            named(action.owner.as_str(), "-".to_owned()),
            vec![due],
            vec![status.unwrap_or_else(|| say!(words, "report-action-open"))],
        ]
    });
    blocks.push(Block::Table(Table {
        heads: vec![
            head(String::new(), Side::Left),
            head(say!(words, "report-head-action"), Side::Fill),
            head(say!(words, "report-owner"), Side::Left),
            head(say!(words, "report-head-due"), Side::Left),
            head(say!(words, "report-status"), Side::Left),
        ],
        rows: rows.collect(),
    }));
    blocks
}
