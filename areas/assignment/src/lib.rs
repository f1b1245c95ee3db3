//! Assignments: from a decision to what was done about it, and whether decisions are carried out.
//!
//! Owns    assignment, event (its history), answer (of each party that was asked).
//! Asks    `access` what persons are called, `agreement` who the parties are, `registry` for cases and evidence.
//! Absent  the clock, the meeting: a source is a label and an address, and `meeting` takes assignments up.

mod documents;
mod needs;
mod pages;
pub mod rules;
mod store;

pub use documents::{follow_up_lines, what_in_line};
pub use rules::{
    Answer, Assignment, AssignmentText, Control, Event, EventKind, FollowUp, NewAssignment, Place, ReportTo, Source,
    State, StateKind, Step, StepEntry, follow_up,
};
pub use store::{
    NotDone, answer_assignment, create_assignment, find_assignment, list_all, list_events, list_for_source, list_open,
    mark_reported, step_assignment,
};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "assignment",
    schema: crate::store::SCHEMA,
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::table,
    needs: Some(needs::needs),
    panels: None,
    check: None,
};
