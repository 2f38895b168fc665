//! What a document says, before any format: headings, rows, items, tables. Pure data, the same for every renderer.
//!
//! Every text in it is plain and on one line; what people typed is never markup.

/// One document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What kind of document, in capitals.
    pub title: String,
    /// The workshop's title.
    pub workshop: String,
    /// Which version, as in "version 1".
    pub edition: String,
    /// The workshop's day, with its weekday.
    pub date: String,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A numbered chapter.
    Chapter {
        /// Its number and title.
        title: String,
        /// Where it starts, if it is not the first.
        starts: Starts,
    },
    /// A heading inside a chapter, with what stands at the right of it; may be empty.
    Heading {
        /// The heading.
        text: String,
        /// At the right; may be empty.
        mark: String,
    },
    /// Plain text.
    Paragraph(String),
    /// A row with a label.
    Field(Field),
    /// A numbered, lettered or dashed line.
    Item(Item),
    /// An item with rows of its own: an action.
    Entry(Item, Vec<Field>),
    /// A table.
    Table(Table),
}

/// Where a chapter starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Starts {
    /// After an empty line.
    Here,
    /// On a new page.
    OnNewPage,
}

/// A row with a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// What it says.
    pub text: String,
    /// At the right; may be empty.
    pub mark: String,
}

/// A line with a short label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// A number, a letter, a dash.
    pub label: String,
    /// What it says.
    pub text: String,
    /// At the right of its last line; may be empty.
    pub mark: String,
}

/// A table; exactly one of its heads is [`Side::Fill`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands above each cell.
    pub heads: Vec<TableHead>,
    /// The rows; each cell is one or more lines.
    pub rows: Vec<Vec<Vec<String>>>,
}

/// What stands above the cells of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableHead {
    /// Its title.
    pub title: String,
    /// How its cells stand.
    pub side: Side,
}

/// How cells stand below each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Flush left, as wide as the widest.
    Left,
    /// Flush right, as wide as the widest.
    Right,
    /// Flush left, takes what the others leave.
    Fill,
}

impl Block {
    /// A chapter after an empty line.
    pub(super) fn chapter(title: String) -> Self {
        let starts = Starts::Here;
        Self::Chapter { title, starts }
    }

    /// A heading with nothing beside it.
    pub(super) fn heading(text: String) -> Self {
        let mark = String::new();
        Self::Heading { text, mark }
    }

    /// A row with nothing at the right.
    pub(super) fn field(label: String, text: String) -> Self {
        Self::Field(Field::new(label, text))
    }

    /// A dashed line.
    pub(super) fn dash(text: String) -> Self {
        Self::Item(Item::new(&"-", text))
    }
}

impl Field {
    /// A row with nothing at the right.
    pub(super) fn new(label: String, text: String) -> Self {
        let mark = String::new();
        Self { label, text, mark }
    }
}

impl Item {
    /// An item with nothing at the right.
    pub(super) fn new(label: &dyn ToString, text: String) -> Self {
        let (label, mark) = (label.to_string(), String::new());
        Self { label, text, mark }
    }
}
