//! How many dots a ballot has, and how they may be spread (V3, V4).

use serde::{Deserialize, Serialize};

use super::refusal::{Refusal, VoteRefusal};

/// The rules of one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaneRules {
    /// How dots may be spread.
    pub mode: Mode,
    /// Dots per ballot.
    pub budget: u32,
    /// Dots per idea and ballot.
    pub cap: u32,
    /// Places among the winners.
    pub seats: u32,
}

/// How dots may be spread (V4).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// Up to 2 dots on an idea from a budget of 4 on.
    #[default]
    Cumulative,
    /// One dot an idea.
    OnePerIdea,
    /// One dot an idea, as many as one likes; for 7 ideas at most.
    Approval,
}

/// What the facilitator chose for a lane before opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaneChoice {
    /// How dots may be spread.
    #[serde(default)]
    pub mode: Mode,
    /// Dots per ballot, 1 to n-1; not used by [`Mode::Approval`].
    pub budget: u32,
}

impl LaneChoice {
    /// Dots per idea and ballot (V4).
    pub fn cap(self) -> u32 {
        let may_stack = self.mode == Mode::Cumulative && self.budget >= 4;
        if may_stack { 2 } else { 1 }
    }
}

/// The dots a ballot has in a lane with `n` votable ideas (V3).
pub fn default_budget(n: u32) -> u32 {
    (n.saturating_mul(2).saturating_add(3) / 6).clamp(3.min(n / 2), 10)
}

impl LaneRules {
    /// Rules for `n` ideas from what the facilitator chose (V3, V4).
    pub(super) fn new(choice: LaneChoice, n: u32, seats: u32) -> Result<Self, Refusal> {
        let LaneChoice { mode, budget } = choice;
        if n < 2 {
            return Err(Refusal::Vote(VoteRefusal::TooFewIdeas { lane_ideas: n }));
        }
        match mode {
            Mode::Approval if n > 7 => return Err(Refusal::Vote(VoteRefusal::TooManyForApproval { lane_ideas: n })),
            Mode::Approval => {
                return Ok(Self {
                    mode,
                    budget: n,
                    cap: 1,
                    seats,
                });
            }
            Mode::Cumulative | Mode::OnePerIdea => {}
        }
        if budget < 1 || budget >= n {
            return Err(Refusal::Vote(VoteRefusal::BudgetOutOfRange { budget, most: n - 1 }));
        }
        Ok(Self {
            mode,
            budget,
            cap: choice.cap(),
            seats,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// V4
    #[test]
    fn two_dots_may_stand_on_one_idea_from_a_budget_of_four_on() {
        let cap =
            |mode, budget, n| LaneRules::new(LaneChoice { mode, budget }, n, 3).map(|rules| (rules.budget, rules.cap));
        assert_eq!(cap(Mode::Cumulative, 3, 20), Ok((3, 1)));
        assert_eq!(cap(Mode::Cumulative, 4, 20), Ok((4, 2)));
        assert_eq!(cap(Mode::OnePerIdea, 7, 20), Ok((7, 1)));
        assert_eq!(cap(Mode::Approval, 0, 7), Ok((7, 1)));
        assert_eq!(
            cap(Mode::Approval, 0, 8),
            Err(Refusal::Vote(VoteRefusal::TooManyForApproval { lane_ideas: 8 }))
        );
    }

    /// V3: 1 to n-1, and no vote on a single idea.
    #[test]
    fn a_budget_leaves_something_to_choose() {
        let with = |budget, n| {
            LaneRules::new(
                LaneChoice {
                    mode: Mode::Cumulative,
                    budget,
                },
                n,
                3,
            )
            .map(|rules| rules.budget)
        };
        assert_eq!(
            with(0, 5),
            Err(Refusal::Vote(VoteRefusal::BudgetOutOfRange { budget: 0, most: 4 }))
        );
        assert_eq!(
            with(5, 5),
            Err(Refusal::Vote(VoteRefusal::BudgetOutOfRange { budget: 5, most: 4 }))
        );
        assert_eq!(with(4, 5), Ok(4));
        assert_eq!(
            with(1, 1),
            Err(Refusal::Vote(VoteRefusal::TooFewIdeas { lane_ideas: 1 }))
        );
    }
}
