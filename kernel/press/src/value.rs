//! The parts a document is made of.

use serde::{Deserialize, Deserializer, Serialize};

/// A language as it is tagged. An alias, so that a kept document can be read back without borrowing.
pub type LangTag = &'static str;

/// One document: front matter, running header and footer, and its blocks in reading order.
///
/// The typesetter draws the title itself (one title per document); blocks start at heading level 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Language of the text: `sv` or `en`.
    #[serde(deserialize_with = "tag")]
    pub lang: LangTag,
    /// Title in the document and in its metadata, e.g. `Protokoll 2021-02-10`.
    pub title: String,
    /// The authority in whose name it is issued, e.g. `Lekebergs kommun`.
    pub authority: String,
    /// The board, e.g. `Sydnärkes IT-nämnd`.
    pub body: String,
    /// Kind of document in one word, e.g. `Protokoll`.
    pub kind: String,
    /// What it is about, for the metadata.
    pub subject: String,
    /// Registry number; empty when it has none.
    pub number: String,
    /// The day it is dated, `2021-02-10`; empty when undated. Also the metadata date.
    pub day: String,
    /// A line drawn at the foot of every page beside `sida n (m)`, e.g. fields for initials.
    pub foot: Vec<String>,
    pub blocks: Vec<Block>,
}

/// The tag of a language we write; anything else is Swedish.
fn tag<'de, D: Deserializer<'de>>(from: D) -> Result<LangTag, D::Error> {
    Ok(if String::deserialize(from)? == "en" { "en" } else { "sv" })
}

/// A block, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// Heading; level 1–3, never skipping a level.
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        text: Vec<Inline>,
    },
    /// Numbered (from 1) or plain list.
    List {
        numbered: bool,
        items: Vec<Vec<Inline>>,
    },
    /// Label and value pairs, drawn in two columns.
    Facts {
        rows: Vec<(String, Vec<Inline>)>,
    },
    Table(Table),
    /// A framed part, such as the notice block on the front page. Holds no headings or contents.
    Frame {
        blocks: Vec<Block>,
    },
    /// A quiet line that names a rule: paragraph of law or agreement.
    Law {
        text: String,
    },
    /// Something the document must contain and the data lacks. Shown, never invented.
    Missing {
        text: String,
    },
    /// A correction of signed text: where, the words as they were signed and as they should read, and who corrected
    /// them, when and why. The signed text itself stands unchanged above it.
    Correction {
        place: String,
        old: String,
        new: String,
        note: String,
    },
    /// Lines to sign on: what each is for, and the name under it (empty = unknown).
    Signatures {
        lines: Vec<(String, String)>,
    },
    /// The table of contents: every heading down to level `depth` (1 or 2) with its page.
    Contents {
        title: String,
        depth: u8,
    },
    PageBreak,
}

/// Running text with marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inline {
    pub text: String,
    pub mark: Mark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    Plain,
    Strong,
    Emphasis,
}

/// A table with a header row and an optional caption under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Empty when the table has none.
    pub caption: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub title: String,
    pub align: Align,
    /// Relative width, 1 or more.
    pub width: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    Left,
    Right,
}

pub type Cell = Vec<Inline>;

/// Plain running text.
pub fn text(s: impl Into<String>) -> Vec<Inline> {
    vec![inline(s, Mark::Plain)]
}

pub fn inline(s: impl Into<String>, mark: Mark) -> Inline {
    Inline { text: s.into(), mark }
}

impl Column {
    pub fn left(title: impl Into<String>, width: u8) -> Column {
        Column { title: title.into(), align: Align::Left, width }
    }

    pub fn right(title: impl Into<String>, width: u8) -> Column {
        Column { title: title.into(), align: Align::Right, width }
    }
}

impl Block {
    pub fn heading(level: u8, text: impl Into<String>) -> Block {
        Block::Heading { level, text: text.into() }
    }

    pub fn paragraph(s: impl Into<String>) -> Block {
        Block::Paragraph { text: text(s) }
    }

    pub fn missing(s: impl Into<String>) -> Block {
        Block::Missing { text: s.into() }
    }

    pub fn law(s: impl Into<String>) -> Block {
        Block::Law { text: s.into() }
    }
}
