//! What the demo's meetings are written in: paragraphs and the lines under them.

use meeting::BasisKind;

/// A paragraph of the demo.
pub struct Item {
    pub number: i64,
    pub heading: &'static str,
    /// Registry number; empty when the paragraph has none.
    pub case: &'static str,
    pub kind: ItemKind,
    pub description: &'static str,
    pub proposal: &'static [&'static str],
    pub decision: &'static [&'static str],
    pub papers: &'static [Paper],
    pub adjusted_at_once: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    Decision,
    Delegation,
    Election,
    Information,
    Notices,
}

/// A line under a paragraph: a basis for the decision, a reported delegation decision or a message.
pub struct Paper {
    pub kind: BasisKind,
    pub text: &'static str,
}

impl Paper {
    pub const fn basis(text: &'static str) -> Paper {
        Paper { kind: BasisKind::Basis, text }
    }

    pub const fn delegation(text: &'static str) -> Paper {
        Paper { kind: BasisKind::Delegation, text }
    }

    pub const fn message(text: &'static str) -> Paper {
        Paper { kind: BasisKind::Message, text }
    }
}
