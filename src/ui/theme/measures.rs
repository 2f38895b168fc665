//! The look's measures: spaces, corners, strokes, sizes.

/// Distances, in points.
pub mod space {
    /// Between things that are one thing.
    pub const TINY: f32 = 4.0;
    /// Between an icon and its word.
    pub const SMALL: f32 = 8.0;
    /// Inside a button.
    pub const MEDIUM: f32 = 12.0;
    /// Above and below the words on a board's card.
    pub const CARD: f32 = 10.0;
    /// Inside a card.
    pub const LARGE: f32 = 16.0;
    /// Between cards.
    pub const GAP: f32 = 24.0;
    /// Between groups.
    pub const WIDE: f32 = 32.0;
    /// The margin of a page.
    pub const PAGE: f32 = 48.0;
}

/// Corner radii, in points.
pub mod corner {
    /// Segments of a strip, pages.
    pub const PAGE: u8 = 2;
    /// Key caps and ticks.
    pub const KEY: u8 = 4;
    /// Cards, buttons, fields.
    pub const CARD: u8 = 8;
    /// Trays and the fast line.
    pub const TRAY: u8 = 10;
    /// Tags: half their height.
    pub const TAG: u8 = 12;
}

/// Line widths, in points.
pub mod stroke {
    /// Edges and separators.
    pub const THIN: f32 = 1.0;
    /// Icons.
    pub const ICON: f32 = 1.5;
    /// Focus, selection, an error, the cut line.
    pub const STRONG: f32 = 2.0;
}

/// Heights and widths of building blocks, in points.
pub mod size {
    /// The bars above and below a stage.
    pub const BAR: f32 = 72.0;
    /// The agenda at the left.
    pub const RAIL: f32 = 216.0;
    /// The panel at the right.
    pub const PANEL: f32 = 280.0;
    /// More codes than fit here scroll.
    pub const CODES: f32 = 240.0;
    /// Narrower windows fold the panel away.
    pub const FOLDS_BELOW: f32 = 1200.0;
    /// What stands in the right column: timer, preview, primary button.
    pub const COLUMN: f32 = 232.0;
    /// The same in a narrow window.
    pub const NARROW_COLUMN: f32 = 216.0;
    /// An item of the agenda.
    pub const AGENDA_ITEM: f32 = 36.0;
    /// A break on the agenda.
    pub const AGENDA_BREAK: f32 = 28.0;
    /// The least an item of the agenda may shrink to.
    pub const AGENDA_LEAST: f32 = 30.0;
    /// The dot of what is now, the bar of a timer.
    pub const DOT: f32 = 10.0;
    /// A small button without an edge.
    pub const QUIET: f32 = 32.0;
    /// An icon's square.
    pub const ICON: f32 = 18.0;
    /// A button.
    pub const BUTTON: f32 = 36.0;
    /// The primary button.
    pub const PRIMARY: f32 = 48.0;
    /// A template card on the start screen.
    pub const TEMPLATE: egui::Vec2 = egui::vec2(252.0, 184.0);
    /// Height of a template that stands alone, as wide as its column.
    pub const TEMPLATE_ALONE: f32 = 144.0;
    /// A template's strip of the agenda.
    pub const STRIP: f32 = 8.0;
    /// The widest the start page gets between its margins.
    pub const PAGE: f32 = 1184.0;
    /// A dialog.
    pub const DIALOG: f32 = 560.0;
    /// The width of the start screen's lists, and the height of recovered work above them.
    pub const LIST: f32 = 308.0;
    /// See [`LIST`].
    pub const RECOVERED: f32 = 80.0;
    /// The round place of the icon in it.
    pub const ROUND: f32 = 40.0;
    /// A key cap.
    pub const KEY: f32 = 20.0;
    /// A tick box.
    pub const TICK_BOX: f32 = 18.0;
    /// The least height of what can be clicked.
    pub const CLICK: f32 = 32.0;
    /// A tag.
    pub const TAG: f32 = 24.0;
    /// The number of a stepper.
    pub const NUMBER: egui::Vec2 = egui::vec2(56.0, BUTTON);
    /// The fast line.
    pub const FAST_LINE: f32 = 56.0;
    /// A lane's mark on a card.
    pub const CARD_MARK: f32 = 11.0;
    /// A lane's mark in the fast line.
    pub const LINE_MARK: f32 = 20.0;
    /// A toast.
    pub const TOAST: f32 = 44.0;
    /// A ballot in the turnout.
    pub const BALLOT: egui::Vec2 = egui::vec2(36.0, 44.0);
    /// A day in the calendar.
    pub const DAY: egui::Vec2 = egui::vec2(40.0, 36.0);
    /// A card that lies face down.
    pub const CARD_BACK: egui::Vec2 = egui::vec2(47.0, 36.0);
    /// The head of a tray, and its prompt of two lines below.
    pub const TRAY_HEAD: f32 = 40.0;
    /// A lane's mark in the head of a tray.
    pub const HEAD_MARK: f32 = 22.0;
    /// What is pressed at the kiosk (L12).
    pub const TOUCH: f32 = 48.0;
    /// An idea on the kiosk's ballot: three lines and the air around them.
    pub const BALLOT_ROW: f32 = 92.0;
    /// What to choose from, beside the pages that leave the app.
    pub const CHOICES: f32 = 224.0;
    /// A page so small that it is only recognised.
    pub const THUMBNAIL: f32 = 80.0;
    /// The list of agreements beside the one that is open.
    pub const AGREEMENTS: f32 = 272.0;
    /// A number of hands in a fist of five.
    pub const HAND: egui::Vec2 = egui::vec2(56.0, 48.0);
    /// Between the groups of a fist of five.
    pub const HAND_GAP: f32 = 28.0;
    /// A tower of dots over such a number.
    pub const TOWER: f32 = 92.0;
    /// A dot of a tower, one a hand.
    pub const TOWER_DOT: f32 = 12.0;
    /// The labels of a compact sheet of the plan.
    pub const PLAN_LABEL: f32 = 80.0;
    /// A day on the time line of the plan.
    pub const TIMELINE_DAY: f32 = 15.0;
    /// A QR code beside the stage.
    pub const QR: f32 = 88.0;
    /// The same in the room check, for a phone at arm's length.
    pub const TEST_QR: f32 = 164.0;
    /// The longest address in digits.
    pub const ADDRESS: f32 = 128.0;
}
