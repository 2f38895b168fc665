//! What a typed ballot means, before it is sealed: numbers become words, lane by lane.

use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::lists::ballots::BallotLine;
use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::screens::vote::lane_head_ui;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::lane_mark::{DotRow, lane_color, paint_dots};
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::round::{Round, RoundKind};

/// From the left of a row to its words.
const WORDS_AT: f32 = 62.0;

pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, round: &Round, line: &BallotLine) {
    sheet_ui(ui, scene.theme, |ui| {
        if line.dots.is_empty() && round.kind() == RoundKind::Main {
            let format = Type::Body.format(Weight::Regular, scene.theme.quiet);
            text::balanced_ui(ui, &say!(scene.words, "vote-meaning-empty", cap = most(round)), &format);
            return;
        }
        ui.spacing_mut().item_spacing = vec2(space::WIDE, space::SMALL);
        ui.columns_const(|[left, right]| {
            lane_ui(left, scene, round, (Lane::Do, line));
            lane_ui(right, scene, round, (Lane::Stop, line));
        });
    });
}

/// The most dots on one idea.
pub(super) fn most(round: &Round) -> u32 {
    let rules = round.lanes().iter().filter_map(|(_, lane)| lane.rules);
    rules.map(|rules| rules.cap).max().unwrap_or(1)
}

fn lane_ui(ui: &mut Ui, scene: &StageScene<'_>, round: &Round, (lane, ballot): (Lane, &BallotLine)) {
    let in_lane = round.lanes().get(lane);
    let Some(rules) = in_lane.rules else {
        if round.kind() == RoundKind::Main {
            lane_head_ui(ui, scene, lane, &say!(scene.words, "vote-lane-taken"));
        }
        return;
    };
    let dots_of = |number: &IdeaNumber| ballot.dots.get(number).copied().unwrap_or(0);
    // In a run-off the few ideas are all listed; else what the line names, as it was typed.
    let mut numbers: Vec<IdeaNumber> = in_lane.ideas.iter().copied().collect();
    if round.kind() == RoundKind::Main {
        numbers.retain(|number| dots_of(number) > 0);
        numbers.sort_by_key(|number| ballot.at.get(number));
    }
    let spent: u32 = in_lane.ideas.iter().map(dots_of).fold(0, u32::saturating_add);
    let head = say!(scene.words, "vote-spent", spent = spent, dots = rules.budget);
    lane_head_ui(ui, scene, lane, &head);
    for number in numbers {
        row_ui(ui, scene, lane, (number, dots_of(&number)));
    }
}

/// Number, dots, words.
fn row_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, (number, dots): (IdeaNumber, u32)) {
    let words = scene.workshop.text(number).map_or("", |text| text.as_str());
    let format = Type::Body.format(Weight::Regular, scene.theme.ink);
    let room = (ui.available_width() - WORDS_AT).max(0.0);
    let galley = text::balanced(ui, words, &format, room, usize::MAX);
    let height = galley.size().y.max(Type::Body.line());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| {
        let said = say!(scene.words, "vote-meant", number = number.0, dots = dots, text = words);
        WidgetInfo::labeled(Role::Label, ui.is_enabled(), said)
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let color = lane_color(scene.theme, lane);
    let strong = Type::Body.format(Weight::Semibold, color);
    let number = text::line(ui, &number.to_string(), &strong, WORDS_AT);
    ui.painter().galley(rect.min, number, color);
    let row = DotRow {
        lane,
        left_center: pos2(rect.left() + space::WIDE, rect.top() + Type::Body.line() / 2.0),
        count: dots,
        size: size::DOT,
        gap: space::TINY / 2.0,
        max_width: WORDS_AT - space::WIDE,
    };
    paint_dots(ui.painter(), scene.theme, &row);
    ui.painter()
        .galley(pos2(rect.left() + WORDS_AT, rect.top()), galley, scene.theme.ink);
}
