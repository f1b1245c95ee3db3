//! Reading old minutes: from a text to meetings. Pure: bytes come in, values come out.

mod advice;
mod agenda;
mod board;
mod bullets;
mod closing;
mod encoding;
mod finish;
mod flat;
mod front;
mod heads;
mod json;
mod lines;
mod meetings;
mod notice;
mod paragraphs;
mod persons;
mod proceedings;
mod report;
mod tables;
mod values;
mod words;

pub use advice::{Advice, advice};
pub use encoding::{LARGEST_FILE, decode, is_pdf};
pub use json::json;
pub use lines::{LARGEST_TEXT, Place};
pub use meetings::read;
pub use proceedings::told_once;
pub use report::{Found, Lost, Reading, place};
