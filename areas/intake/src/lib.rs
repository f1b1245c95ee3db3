//! Old minutes read into draft meetings: from a text or a PDF with a text layer.
//!
//! Owns    nothing in the database.
//! Asks    `minutes` for the value a meeting is read into, `board` which boards there are, `agreement` for the
//!         parties, `registry` for cases; saves through `meeting`.
//! Absent  the clock, guesses: what the text does not say is told as unreadable.

mod pages;
mod pdf;
pub mod rules;
mod save;

pub use pdf::text_of_pdf;
pub use save::{Saved, board_of, save_meeting};

/// What the program is handed.
pub const AREA: web::Area = web::Area {
    name: "intake",
    schema: &[],
    passing: &[],
    words: WORDS,
    pages: pages::list,
    needs: None,
    panels: None,
    check: None,
};

/// The message files, Swedish and English.
pub const WORDS: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));
