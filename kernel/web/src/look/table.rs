//! Tables: hairlines, figures to the right, cards on a phone.

use crate::Markup;
use maud::html;

/// A column: its heading, and whether it holds figures.
pub struct Head {
    pub title: String,
    pub figures: bool,
}

pub fn head(title: impl Into<String>) -> Head {
    Head { title: title.into(), figures: false }
}

pub fn head_figures(title: impl Into<String>) -> Head {
    Head { title: title.into(), figures: true }
}

/// A table with a caption under it (conventions, counts); each cell repeats its heading for phones.
pub fn table(heads: &[Head], rows: &[Vec<Markup>], caption: &str) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(if caption.is_empty() { names(heads) } else { caption.to_string() }) {
            table.cards {
                @if !caption.is_empty() { caption { (caption) } }
                thead { tr { @for h in heads { th scope="col" class=[h.figures.then_some("n")] { (h.title) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            @for (cell, h) in row.iter().zip(heads) {
                                td class=[h.figures.then_some("n")] data-label=(h.title) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn names(heads: &[Head]) -> String {
    heads.iter().map(|h| h.title.as_str()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ")
}
