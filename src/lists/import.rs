//! What becomes of a list of cards: which are added, which are held or refused, and why.

use std::collections::{BTreeMap, BTreeSet};

use super::cards::Listed;
use crate::workshop::Workshop;
use crate::workshop::card::{Lane, NewCard};
use crate::workshop::change::Change;
use crate::workshop::ids::{CardId, ClusterId};
use crate::workshop::text::{CardText, Line, TextRefusal};
use crate::workshop::wording::{Level, Nudge, Reason, Verdict};

/// What becomes of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sorted {
    /// The cards to add: lane, text, name of the cluster.
    pub cards: Vec<(Lane, CardText, Line)>,
    /// How many are held back.
    pub held: usize,
    /// How many are refused.
    pub refused: usize,
    /// What is told of those that were held, refused or remarked on, in the order of the list.
    pub remarks: Vec<Remark>,
}

/// Something told of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line, from 1.
    pub line: usize,
    /// What is told of it.
    pub why: Why,
}

/// Why a card is held, refused or remarked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Refused: it does not say its lane.
    NoLane,
    /// Refused: its text cannot be used.
    Text(TextRefusal),
    /// Refused: the name of its cluster is longer than a [`Line`].
    ClusterTooLong,
    /// Refused: it stands in the list already.
    Repeat,
    /// Held until it is reworded.
    Held(Vec<Reason>),
    /// Held: it belongs at the contact point.
    Referred(Vec<Reason>),
    /// Added, but other words may be better.
    Remarked(Vec<Reason>),
}

impl Sorted {
    /// Whether a text needs other words (C9).
    pub fn needs_rewording(&self) -> bool {
        self.remarks.iter().any(|remark| match remark.why {
            Why::Held(_) | Why::Remarked(_) => true,
            Why::NoLane | Why::Text(_) | Why::ClusterTooLong | Why::Repeat | Why::Referred(_) => false,
        })
    }

    fn tell(&mut self, line: usize, why: Why) {
        match why {
            Why::NoLane | Why::Text(_) | Why::ClusterTooLong | Why::Repeat => self.refused += 1,
            Why::Held(_) | Why::Referred(_) => self.held += 1,
            Why::Remarked(_) => {}
        }
        self.remarks.push(Remark { line, why });
    }
}

/// C3-C5: wrong lengths are refused, HOLD and REFER are held, repeats within the list refused, ASK remarked on.
pub fn sort(list: Vec<Listed>, nudge: &Nudge) -> Sorted {
    let mut sorted = Sorted::default();
    let mut seen = BTreeSet::new();
    for listed in list {
        let at = listed.line;
        let (lane, text, cluster) = match parsed(listed) {
            Ok(card) => card,
            Err(why) => {
                sorted.tell(at, why);
                continue;
            }
        };
        let Verdict { level, reasons } = nudge.judge(text.as_str());
        match level {
            Level::Hold => sorted.tell(at, Why::Held(reasons)),
            Level::Refer => sorted.tell(at, Why::Referred(reasons)),
            Level::Ask | Level::Fine if !seen.insert((lane, text.clone())) => sorted.tell(at, Why::Repeat),
            Level::Ask => {
                sorted.tell(at, Why::Remarked(reasons));
                sorted.cards.push((lane, text, cluster));
            }
            Level::Fine => sorted.cards.push((lane, text, cluster)),
        }
    }
    sorted
}

fn parsed(listed: Listed) -> Result<(Lane, CardText, Line), Why> {
    let Listed {
        line: _,
        lane,
        text,
        cluster,
    } = listed;
    let lane = lane.ok_or(Why::NoLane)?;
    let text = CardText::parse(&text).map_err(Why::Text)?;
    let cluster = Line::parse(&cluster).map_err(|_longer| Why::ClusterTooLong)?;
    Ok((lane, text, cluster))
}

/// The changes that add cards: new clusters by name, then all cards as one change. `chance` gives 64 random bits a card.
pub fn changes<E>(
    workshop: &Workshop,
    cards: Vec<(Lane, CardText, Line)>,
    mut chance: impl FnMut() -> Result<u64, E>,
) -> Result<Vec<Change>, E> {
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let mut clusters: BTreeMap<Line, ClusterId> = workshop
        .clusters()
        .iter()
        .map(|(id, cluster)| (cluster.name.clone(), *id))
        .collect();
    // New clusters in the order of their names: the order of the list tells nothing (P2).
    let known: BTreeSet<&Line> = clusters.keys().collect();
    let new: BTreeSet<Line> = cards.iter().map(|(_, _, cluster)| cluster.clone()).collect();
    let new: Vec<Line> = new
        .into_iter()
        .filter(|name| !name.is_empty() && !known.contains(name))
        .collect();
    let last = workshop.clusters().last_key_value().map_or(0, |(id, _)| id.0);
    let mut changes = Vec::new();
    for (id, name) in (last.saturating_add(1)..).map(ClusterId).zip(new) {
        clusters.insert(name.clone(), id);
        changes.push(Change::PutCluster(id, name));
    }
    let mut import = Vec::with_capacity(cards.len());
    for (lane, text, cluster) in cards {
        let id = CardId(chance()?);
        let cluster = clusters.get(&cluster).copied();
        import.push(NewCard {
            id,
            lane,
            text,
            cluster,
        });
    }
    changes.push(Change::Import(import));
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::super::cards::parse_lines;
    use super::*;
    use crate::workshop::wording::NameList;

    fn sorted(list: &str) -> Sorted {
        let nudge = Nudge::new(Vec::new()).with_names(&NameList::parse("Ahmed"));
        sort(parse_lines(list), &nudge)
    }

    #[test]
    fn each_line_is_added_or_told_of() {
        let sorted = sorted("+ Say hello first\nNo lane\n+ a\n+ Say hello first\n- Ahmed is late\n- Late changes\n");
        assert_eq!((sorted.cards.len(), sorted.held, sorted.refused), (2, 1, 3));
        let told: Vec<(usize, Why)> = sorted.remarks.iter().map(|r| (r.line, r.why.clone())).collect();
        let expected = [
            (2, Why::NoLane),
            (3, Why::Text(TextRefusal::TooShort)),
            (4, Why::Repeat),
            (5, Why::Held(vec![Reason::Name("Ahmed".to_owned())])),
        ];
        assert_eq!(told, expected);
        assert!(sorted.needs_rewording());
    }

    #[test]
    fn a_card_without_reasons_needs_no_other_words() {
        assert!(!sorted("+ Say hello first\n+ Say hello first\n").needs_rewording());
    }
}
