//! The area's own tables, and the deeds on them: each reads what it needs, asks the rule, writes and logs.

mod checks;
mod decisions;
mod lists;
mod orders;
mod postings;
mod registrants;

pub use checks::{check_decisions, check_lists, check_orders, check_postings};
pub use decisions::{
    DecisionFilter, NewDecision, attach_urgent, find_decision, list_decisions, list_unlisted, register_decision,
    report_urgent, unreported_urgent, update_decision,
};
pub use lists::{
    attach_list, create_list, find_list, find_list_at, list_decisions_between, list_lines, list_lists, mark_reported,
    next_period, open_list, remove_list,
};
pub use orders::{
    adopt_order, create_item, create_items, create_order, create_sub, end_sub, find_item, find_order, list_items,
    list_orders, list_subs, remove_item, remove_order, update_item,
};
pub use postings::{list_postings, post_announcement, remove_announcement, unreported_announcements};
pub use registrants::registrant_on;

use ::store::{Fault, Schema};
use basics::Refusal;

pub const SCHEMA: &[Schema] = &[
    Schema { number: 45, name: "delegation_order", sql: include_str!("../schema/0045_delegation_order.sql") },
    Schema { number: 46, name: "delegation_decision", sql: include_str!("../schema/0046_delegation_decision.sql") },
    Schema { number: 47, name: "delegation_list", sql: include_str!("../schema/0047_delegation_list.sql") },
    Schema { number: 48, name: "delegation_posting", sql: include_str!("../schema/0048_delegation_posting.sql") },
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
        NotDone::Refused(vec![Refusal::new("delegation-not-there")])
    }
}
