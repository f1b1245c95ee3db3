//! A document made fit to set: no block that the standards or the page refuse, and no text the fonts cannot draw.
//!
//! What is odd is mended, never dropped when it says something: short rows are filled, a heading that does not belong
//! in a frame becomes a strong line, a level that skips is closed up in the structure but keeps its look.

use std::collections::BTreeSet;

use press::{Align, Block, Cell, Column as Head, Document, Inline, Mark, Table};
use serde::Serialize;

use crate::breaks::Column;
use crate::characters;
use crate::fonts::Fonts;

/// Width of the text on the page; the template is told.
pub const TEXT_WIDTH_PT: f64 = 436.0;
/// Space between a frame and its text; the template is told.
pub const FRAME_INSET_PT: f64 = 16.0;

/// What stands beside a correction's text, both sides together; the template has the same.
const CORRECTION_INSET_PT: f64 = 26.0;

/// Longest string the metadata takes, well below the limit of PDF/A (32 767 bytes in UTF-16).
const METADATA_CHARS: usize = 2_000;

/// A document that can be set.
pub struct Prepared {
    /// The document as it will be drawn. Zero-width spaces and word joiners mark how a too wide word may break.
    pub document: Document,
    /// Characters that no font has, drawn as `STAND_IN`; sorted, each once.
    pub replaced: Vec<char>,
    /// Level of each heading in the structure of the PDF, in order. PDF/UA allows no gap, so a heading of level 3
    /// straight under one of level 1 counts as level 2 there, as do its sisters.
    pub levels: Vec<u8>,
    pub(crate) metadata: Metadata,
    /// The line at the head of the second and following pages: what at left, which number at right.
    pub(crate) running: [String; 2],
}

#[derive(Serialize)]
pub(crate) struct Metadata {
    title: String,
    author: String,
    description: String,
    keywords: Vec<String>,
}

pub fn prepare(document: &Document, fonts: &Fonts) -> Prepared {
    let has_contents = document.blocks.iter().any(|block| is_listed(block, fonts));
    let mut pen = Pen { fonts, replaced: BTreeSet::new(), outline: Outline::default(), has_contents };
    let title = pen.title(document);
    let [authority, body, kind, subject, number, day] =
        [&document.authority, &document.body, &document.kind, &document.subject, &document.number, &document.day]
            .map(|text| pen.line(text));
    let foot = document.foot.iter().map(|field| pen.line(field)).filter(|field| !field.is_empty());
    let foot = foot.map(|field| FOOT.fit(&FOOT_LINES.shorten(&field, fonts), fonts)).collect();
    let blocks = pen.blocks(&document.blocks, TEXT_WIDTH_PT);
    let running = [body.as_str(), title.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let running = [RUNNING.shorten(&running.join(" · "), fonts), RUNNING_NUMBER.shorten(&number, fonts)];
    let metadata = Metadata {
        title: short(&title),
        author: short(&authority),
        description: short(&subject),
        keywords: [&kind, &body, &number].into_iter().filter(|word| !word.is_empty()).map(|word| short(word)).collect(),
    };
    let document = Document {
        lang: language(document.lang),
        title: TITLE.fit(&title, fonts),
        authority: HEAD.fit(&authority, fonts),
        body: HEAD.fit(&body, fonts),
        kind: SIDE.fit(&kind, fonts),
        subject,
        number: SIDE_HALF.fit(&number, fonts),
        day: SIDE_HALF.fit(&day, fonts),
        foot,
        blocks,
    };
    let levels = pen.outline.levels;
    Prepared { document, replaced: pen.replaced.into_iter().collect(), levels, metadata, running }
}

// Columns of the template.
const TITLE: Column = Column { width_pt: TEXT_WIDTH_PT, size_pt: 25.0 };
const HEADING: Column = Column { width_pt: TEXT_WIDTH_PT, size_pt: 15.0 };
const HEAD: Column = Column { width_pt: 240.0, size_pt: 10.5 };
const SIDE: Column = Column { width_pt: 170.0, size_pt: 10.5 };
const SIDE_HALF: Column = Column { width_pt: 80.0, size_pt: 9.5 };
const RUNNING: Column = Column { width_pt: 300.0, size_pt: 7.5 };
const RUNNING_NUMBER: Column = Column { width_pt: 115.0, ..RUNNING };
const FOOT: Column = Column { width_pt: 96.0, size_pt: 7.0 };
/// As much as a field in the foot may say: two lines.
const FOOT_LINES: Column = Column { width_pt: 180.0, ..FOOT };
const LABEL: Column = Column { width_pt: 115.0, size_pt: 10.0 };
const SIGNATURE: Column = Column { width_pt: 125.0, size_pt: 10.0 };

/// Space between two columns of a table; the template has the same.
const GUTTER_PT: f64 = 14.0;

/// Size of the text in a table with so many columns; the template has the same steps.
fn table_size_pt(columns: usize) -> f64 {
    match columns {
        0..=6 => 9.0,
        7..=9 => 8.0,
        _ => 7.0,
    }
}

/// The language of the words the template adds and of hyphenation; Swedish when it is none of ours.
fn language(lang: &str) -> &'static str {
    if lang == "en" { "en" } else { "sv" }
}

fn short(text: &str) -> String {
    text.chars().take(METADATA_CHARS).collect()
}

/// What is carried through the document from block to block.
struct Pen<'a> {
    fonts: &'a Fonts,
    replaced: BTreeSet<char>,
    outline: Outline,
    /// Whether there is anything to list in a table of contents.
    has_contents: bool,
}

/// Levels as written, and as they stand in the structure.
#[derive(Default)]
struct Outline {
    /// The headings the text is under, outermost first, by the level they are written with.
    open: Vec<u8>,
    levels: Vec<u8>,
}

impl Outline {
    fn push(&mut self, level: u8) {
        self.open.retain(|&open| open < level);
        self.open.push(level);
        self.levels.push(self.open.len() as u8);
    }

    /// The title of the contents is a heading of level 1 which Typst adds itself.
    fn restart(&mut self) {
        self.open = vec![1];
    }
}

impl Pen<'_> {
    fn line(&mut self, text: &str) -> String {
        characters::line(text, self.fonts, &mut self.replaced)
    }

    /// The title; a document without one is called by its kind, or else says that it has none (PDF/UA demands it).
    fn title(&mut self, document: &Document) -> String {
        let none = if language(document.lang) == "en" { "Untitled" } else { "Utan titel" };
        let candidates = [&document.title, &document.kind].map(|text| self.line(text));
        candidates.into_iter().find(|text| !text.is_empty()).unwrap_or_else(|| none.to_string())
    }

    fn blocks(&mut self, blocks: &[Block], width_pt: f64) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block, width_pt)).collect()
    }

    /// The block, or nothing when there is nothing in it to draw.
    fn block(&mut self, block: &Block, width_pt: f64) -> Option<Block> {
        let running = Column { width_pt, size_pt: 10.0 };
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { text } => self.paragraph(text, running),
            Block::List { numbered, items } => {
                let column = Column { width_pt: width_pt - 24.0, ..running };
                let items: Vec<_> = items.iter().map(|item| self.run(item, column)).filter(|i| has_text(i)).collect();
                (!items.is_empty()).then_some(Block::List { numbered: *numbered, items })
            }
            Block::Facts { rows } => self.facts(rows, width_pt),
            Block::Table(table) => self.table(table, width_pt),
            Block::Frame { blocks } => {
                let blocks = self.framed(blocks, width_pt - 2.0 * FRAME_INSET_PT);
                (!blocks.is_empty()).then_some(Block::Frame { blocks })
            }
            Block::Law { text } => {
                let text = running.fit(&self.line(text), self.fonts);
                (!text.is_empty()).then_some(Block::Law { text })
            }
            Block::Missing { text } => Some(Block::Missing { text: running.fit(&self.line(text), self.fonts) }),
            Block::Correction { place, old, new, note } => {
                let column = Column { width_pt: width_pt - CORRECTION_INSET_PT, ..running };
                let mut fit = |words: &str| {
                    let lines = characters::lines(words, self.fonts, &mut self.replaced);
                    column.fit(lines.trim(), self.fonts)
                };
                let (place, old, new, note) = (fit(place), fit(old), fit(new), fit(note));
                let has_words = [&place, &old, &new, &note].iter().any(|words| !words.trim().is_empty());
                has_words.then_some(Block::Correction { place, old, new, note })
            }
            Block::Signatures { lines } => self.signatures(lines),
            Block::Contents { .. } if !self.has_contents => None,
            Block::Contents { title, depth } => {
                let title = HEADING.fit(&self.line(title), self.fonts);
                if !title.is_empty() {
                    self.outline.restart();
                }
                Some(Block::Contents { title, depth: (*depth).clamp(1, 2) })
            }
            Block::PageBreak => Some(Block::PageBreak),
        }
    }

    /// A heading of level 1 to 3. An empty one is left out: the standard refuses it. One too long is a strong line.
    fn heading(&mut self, level: u8, text: &str) -> Option<Block> {
        let text = self.line(text);
        if !is_heading(&text) {
            return self.strong(&text);
        }
        let level = level.clamp(1, 3);
        self.outline.push(level);
        Some(Block::Heading { level, text: HEADING.fit(&text, self.fonts) })
    }

    fn paragraph(&mut self, text: &[Inline], column: Column) -> Option<Block> {
        let text = self.run(text, column);
        has_text(&text).then_some(Block::Paragraph { text })
    }

    fn strong(&mut self, text: &str) -> Option<Block> {
        let column = Column { width_pt: TEXT_WIDTH_PT - 2.0 * FRAME_INSET_PT, size_pt: 10.0 };
        self.paragraph(&[press::inline(text, Mark::Strong)], column)
    }

    /// What a frame may hold: its headings become strong lines, frames in it are opened, the rest of the page's
    /// furniture is left out.
    fn framed(&mut self, blocks: &[Block], width_pt: f64) -> Vec<Block> {
        let mut out = Vec::new();
        for block in blocks {
            match block {
                Block::Heading { text, .. } => out.extend(self.strong(text)),
                Block::Frame { blocks } => out.extend(self.framed(blocks, width_pt)),
                Block::Contents { .. } | Block::PageBreak => {}
                block => out.extend(self.block(block, width_pt)),
            }
        }
        out
    }

    fn facts(&mut self, rows: &[(String, Vec<Inline>)], width_pt: f64) -> Option<Block> {
        let value = Column { width_pt: width_pt - LABEL.width_pt - GUTTER_PT, size_pt: 10.0 };
        let rows = rows.iter().map(|(label, text)| (LABEL.fit(&self.line(label), self.fonts), self.run(text, value)));
        let rows: Vec<_> = rows.filter(|(label, value)| !label.is_empty() || has_text(value)).collect();
        (!rows.is_empty()).then_some(Block::Facts { rows })
    }

    fn signatures(&mut self, lines: &[(String, String)]) -> Option<Block> {
        let lines =
            lines.iter().map(|(role, name)| [role, name].map(|text| SIGNATURE.fit(&self.line(text), self.fonts)));
        let lines: Vec<_> = lines.map(|[role, name]| (role, name)).collect();
        (!lines.is_empty()).then_some(Block::Signatures { lines })
    }

    /// A table whose rows all have as many cells as there are columns.
    ///
    /// A row that is too long keeps its surplus in the last cell. Without any column a table is only its caption.
    fn table(&mut self, table: &Table, width_pt: f64) -> Option<Block> {
        let caption = self.line(&table.caption);
        let caption = Column { width_pt, size_pt: 8.5 }.fit(&caption, self.fonts);
        let heads = heads(table);
        if heads.is_empty() {
            return (!caption.is_empty()).then(|| Block::paragraph(caption));
        }
        let columns = columns(&heads, width_pt);
        let rows = table.rows.iter().map(|row| {
            let cells = cells_of(row, heads.len());
            cells.iter().zip(&columns).map(|(cell, column)| self.run(cell, *column)).collect()
        });
        let rows = rows.collect();
        let titled = heads
            .into_iter()
            .zip(&columns)
            .map(|(head, column)| Head { title: column.fit(&self.line(&head.title), self.fonts), ..head });
        Some(Block::Table(Table { columns: titled.collect(), rows, caption }))
    }

    /// Running text fit for a column. Each mark is fitted for itself; a word is rarely marked in its middle.
    fn run(&mut self, text: &[Inline], column: Column) -> Vec<Inline> {
        let parts = text.iter().filter(|part| !part.text.is_empty()).map(|part| Inline {
            text: column.fit(&characters::lines(&part.text, self.fonts, &mut self.replaced), self.fonts),
            mark: part.mark,
        });
        trim(parts.collect())
    }
}

/// The text without line feeds at its end, which would draw empty lines.
fn trim(mut text: Vec<Inline>) -> Vec<Inline> {
    if let Some(last) = text.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    text
}

/// Whether the block stands in a table of contents.
fn is_listed(block: &Block, fonts: &Fonts) -> bool {
    let Block::Heading { level: 0..=2, text } = block else { return false };
    is_heading(&characters::line(text, fonts, &mut BTreeSet::new()))
}

/// Whether a text can be a heading: something, and not too long for a bookmark.
fn is_heading(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= METADATA_CHARS
}

fn has_text(text: &[Inline]) -> bool {
    text.iter().any(|part| !part.text.trim().is_empty())
}

/// The columns of the table, or as many without title as its longest row asks for.
fn heads(table: &Table) -> Vec<Head> {
    if table.columns.is_empty() {
        let count = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        return vec![Head { title: String::new(), align: Align::Left, width: 1 }; count];
    }
    let widened = table.columns.iter().cloned().map(|head| Head { width: head.width.max(1), ..head });
    widened.collect()
}

fn columns(heads: &[Head], width_pt: f64) -> Vec<Column> {
    let size_pt = table_size_pt(heads.len());
    let parts: f64 = heads.iter().map(|head| f64::from(head.width)).sum();
    let last = heads.len() - 1;
    let width = |(at, head): (usize, &Head)| {
        // The first and the last column have no space on their outer side.
        let sides = f64::from(u8::from(at > 0) + u8::from(at < last));
        (width_pt * f64::from(head.width) / parts - sides * GUTTER_PT / 2.0).max(size_pt)
    };
    let widths = heads.iter().enumerate().map(width);
    widths.map(|width_pt| Column { width_pt, size_pt }).collect()
}

fn cells_of(row: &[Cell], count: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = row.iter().take(count).cloned().collect();
    cells.resize(count, Vec::new());
    if let Some(last) = cells.last_mut() {
        for surplus in row.iter().skip(count) {
            last.extend(press::text(" "));
            last.extend(surplus.iter().cloned());
        }
    }
    cells
}
