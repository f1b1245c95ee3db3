//! Stories of assignments, one file each.

mod an_assignment_from_decision_to_done;
mod nothing_falls_out;
mod the_control_equals_the_ledger;
mod words;
mod world;
