//! Swedish law as it is counted: the calendar, periods, the sections that carry a rule, and deadlines that
//! explain themselves. Pure.
//!
//! Absent on purpose: the clock (callers pass `today`), the boards' own rules (they stand in `areas`), and
//! any claim about a section nobody has read (see [`Provision::is_verified`]).

mod acts;
mod board_rules;
mod calendar;
mod deadline;
mod period;
mod words;

pub use acts::{Act, Provision, Rule, Section, cite, provision};
pub use board_rules::{Followed, Question, followed};
pub use calendar::{Holiday, NonAction, easter, non_action_day, public_holidays, roll};
pub use deadline::{Deadline, Due, adjust_by, earliest_removal_day, last_appeal_day, post_by};
pub use period::{Length, Period, PeriodEnd, Rolling, hours_after};
pub use words::{MESSAGES, day_in_full, listed};
