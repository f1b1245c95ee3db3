//! What the public pages ask of meetings, and the review that goes before the public version of minutes.

mod agenda;
mod published;
mod review;

pub use agenda::{called_agenda, list_called_cases, list_paragraphs_of_case};
pub use published::{
    PublicText, confirm_masks, correct_minutes, has_public_minutes, is_public, keep_public, list_unreviewed,
    public_minutes, public_text, review_of,
};
pub use review::{Review, review};

use crate::papers::swedish;
use crate::rules::{Spared, find_private};

/// What everybody may read of a line that stands outside the minutes, such as a heading on the agenda: whatever the
/// rules find is left out, because nobody has reviewed it.
pub fn without_private(line: &str) -> String {
    let words = swedish();
    let mut out = line.to_string();
    for f in find_private(line, &Spared::default()) {
        let kind = words.t(&format!("mask-kind-{}", f.kind.code()));
        out = out.replace(&f.text, &words.tv("mask-doc-word", &[("kind", kind.into())]));
    }
    out
}
