//! Documents as values: what a document holds, not how it is drawn.
//!
//! One value becomes a page (`web`), a PDF (`typesetter`) and a golden text (`plain`).
//! Absent on purpose: Typst, HTML, the clock. Lists are ordered, so the same input gives the same bytes.

mod plain;
mod value;

pub use plain::plain;
pub use value::{Align, Block, Cell, Column, Document, Inline, LangTag, Mark, Table, inline, text};

use std::fmt;

/// Turns a document into the bytes of a PDF: tagged, archivable, the same bytes for the same value.
pub trait Renderer: Send + Sync {
    /// PDF bytes, or what the typesetter objected to.
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, RenderError>;
}

/// What the typesetter objected to, for the log.
#[derive(Debug)]
pub struct RenderError(pub String);

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RenderError {}
