//! Assignments, their history and the answers of those who were asked.

mod assignments;
mod events;

pub use assignments::{
    answer_assignment, create_assignment, find_assignment, list_all, list_for_source, list_open, mark_reported,
    step_assignment, update_assignment,
};
pub use events::{list_answers, list_events};

use ::store::{Fault, Schema};
use basics::Refusal;

pub const SCHEMA: &[Schema] = &[
    Schema { number: 80, name: "assignment", sql: include_str!("../schema/0080_assignment.sql") },
    Schema { number: 81, name: "assignment_event", sql: include_str!("../schema/0081_assignment_event.sql") },
    Schema { number: 82, name: "assignment_answer", sql: include_str!("../schema/0082_assignment_answer.sql") },
];

/// Why a deed was not done: a rule said no, or the world failed.
#[derive(Debug)]
pub enum NotDone {
    Refused(Vec<Refusal>),
    Failed(Fault),
}

impl From<Fault> for NotDone {
    fn from(fault: Fault) -> NotDone {
        NotDone::Failed(fault)
    }
}

impl From<Vec<Refusal>> for NotDone {
    fn from(refusals: Vec<Refusal>) -> NotDone {
        NotDone::Refused(refusals)
    }
}

impl NotDone {
    /// A record that is not there, or belongs to somebody else.
    pub(crate) fn missing() -> NotDone {
        NotDone::Refused(vec![Refusal::new("assignment-not-there")])
    }
}
