//! Decisions made on the board's behalf: the delegation order, the register of decisions, their lists to the board.
//!
//! Owns    order, item, sub (delegation further), decision, list, posting (notice of an unreported decision).
//! Asks    `registry` for cases and lays each decision there as a document, `board` who is chair, `agreement` who
//!         the parties are and which of them is host, `access` what persons are called.
//! Absent  the clock, the meeting: `meeting` asks for the list of its period and says when it was reported.

mod check;
mod documents;
mod needs;
mod pages;
pub mod rules;
mod store;

pub use rules::{
    Adopted, Decision, DecisionText, DelegateKind, ItemText, LegalBasis, Line, List, Place, Posting, Question,
    Reported, SubText,
};
pub use store::{
    NewDecision, NotDone, adopt_order, attach_list, attach_urgent, create_items, create_list, create_order, create_sub,
    find_decision, find_list, find_list_at, list_decisions_between, list_items, list_lines, list_lists, list_orders,
    mark_reported, next_period, open_list, post_announcement, register_decision, report_urgent,
    unreported_announcements, unreported_urgent,
};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "delegation",
    schema: crate::store::SCHEMA,
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::table,
    needs: Some(needs::needs),
    panels: None,
    check: Some(check::check),
};
