//! What an assignment is, how it moves from open to done, and what the ledger says of a period.

mod assignment;
mod control;
mod step;

pub use assignment::{
    Answer, Assignment, AssignmentText, Event, EventKind, NewAssignment, Place, ReportTo, Source, State, StateKind,
    read_address,
};
pub use control::{Control, ControlRow, FollowUp, control, follow_up, state_on};
pub use step::{Step, StepEntry, answer, step};
