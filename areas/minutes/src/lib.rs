//! Minutes as a value: what happened at a meeting, in a form that can be written to a file, and what the law
//! says of it: who took part, whether the board could decide, how a vote or an election ended, what is missing.
//!
//! Owns    nothing in the database. `meeting` fills a [`Minutes`] from its tables, `intake` from old texts, and
//!         `samdrift lint minutes` from a file.
//! Asks    nobody.
//! Absent  the database, pages, the clock, chance (a lot is drawn from a seed that is passed in).

pub mod rules;

pub use rules::*;

/// The message files, Swedish and English.
pub const WORDS: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));

/// Complete records without any fault: what `samdrift lint minutes --example` prints is the first.
pub const RECORDS: &[(&str, &str)] = &[
    ("four-parties", include_str!("../records/four-parties.json")),
    ("thirteen-seats", include_str!("../records/thirteen-seats.json")),
    ("information-only", include_str!("../records/information-only.json")),
    ("every-arrival-logged", include_str!("../records/every-arrival-logged.json")),
    ("old-text", include_str!("../records/old-text.json")),
    ("adjusted-at-once", include_str!("../records/adjusted-at-once.json")),
];
