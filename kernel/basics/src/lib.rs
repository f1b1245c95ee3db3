//! The small values everything else is made of: days, moments, ids and refusals. Pure.
//!
//! Absent on purpose: the clock, the database, any text shown to people.

mod day;
mod moment;
mod refusal;
mod written;

pub use day::{BadDay, Day, Weekday};
pub use moment::Moment;
pub use refusal::{Refusal, all_or};
pub use written::{Written, read_ore};

/// Number of a cooperation (tenant). Zero is the installation itself: logins and sessions.
pub type CooperationId = i64;
/// Number of a party within its cooperation.
pub type PartyId = i64;
/// Number of a person within a cooperation.
pub type PersonId = i64;
