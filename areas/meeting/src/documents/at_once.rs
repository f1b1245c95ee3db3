//! A paragraph adjusted at once, on a sheet of its own for everybody to read (PROT-3).

use super::extract::in_groups;
use super::{Papers, one_paragraph};
use crate::rules::{AtOnce, Paragraph};
use press::{Block, Document, text};

/// The paragraph as it was signed, with who adjusted it and when, and the seal of it. The title says nothing of the
/// matter: it may be one that is kept back, and titles are not masked.
pub fn adjusted_paragraph(papers: &Papers, p: &Paragraph, at_once: &AtOnce, seal: &str) -> Document {
    let mut document = one_paragraph(papers, p);
    document.title = papers.t("meeting-doc-at-once-title");
    let rows = vec![(papers.t("meeting-doc-at-once-by"), text(&at_once.by))];
    document.blocks.push(Block::Facts { rows });
    document.blocks.push(Block::law(papers.tv("meeting-doc-seal", &[("hash", in_groups(seal).into())])));
    document
}
