//! The record of a meeting and the rules of deciding and minuting. Pure.

// alphabetical
mod decided;
mod delegation;
mod election;
pub mod lint;
mod lot;
mod names;
mod order;
mod presence;
mod quorum;
mod read;
mod record;
mod reservation;
mod sentence;
mod urgent;
mod vote;

pub use decided::{election_result, how_decided, vote_result};
pub use delegation::{ListFault, list_faults};
pub use election::{Outcome, count_election};
pub use lint::{CHECKS, Check, Finding, Severity, lint};
pub use lot::{draw, draw_several, is_as_drawn};
pub use names::{clock, municipality, same_municipality, same_person};
pub use order::{
    Question, awaits_vote, deciding_question, main_motion, rivals, standing_at, suggest_order, suggest_puts,
};
pub use presence::{
    AtTable, ChairSpan, Recused, ServingSpan, Standing, Table, at_a_distance, chair_spans, deciding, serving_spans,
    standing, table_at,
};
pub use quorum::{Count, can_decide, count_at, quorum};
pub use read::{Unread, read_minutes};
pub use record::*;
pub use reservation::{declined, may_reserve, won};
pub use sentence::Sentence;
pub use urgent::unreported;
pub use vote::{Tally, sums, tally};
