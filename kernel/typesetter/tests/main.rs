//! The typesetter from outside: the bytes it gives, the odd documents it takes, what other programs say of them.

mod bytes;
mod chance;
mod characters;
mod conformance;
mod levels;
mod odd;
mod refusal;
mod samples;

use std::sync::LazyLock;

use press::{Block, Document};
use typesetter::{Rendered, Typesetter};

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

/// A document like others but for its blocks.
fn of(blocks: Vec<Block>) -> Document {
    Document { blocks, ..samples::memo() }
}

/// The document as PDF; neither fault nor remark is accepted.
fn render(document: &Document) -> Rendered {
    let rendered = TYPESETTER.render(document).unwrap_or_else(|fault| panic!("{fault}\nin {document:#?}"));
    assert_eq!(rendered.warnings, Vec::<String>::new(), "in {document:#?}");
    rendered
}

/// Number of pages, as the metadata has it.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let (_, after) = text.split_once("<xmpTPg:NPages>").expect("the metadata counts the pages");
    let (count, _) = after.split_once('<').expect("the count is closed");
    count.parse().expect("the count is a number")
}
