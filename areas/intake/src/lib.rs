//! Old minutes read into draft meetings: from a text or a PDF with a text layer.
//!
//! Owns    nothing in the database.
//! Asks    `minutes` for the value a meeting is read into.
//! Absent  the clock, guesses: what the text does not say is told as unreadable.

pub mod rules;

/// The message files, Swedish and English.
pub const WORDS: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));
