//! The agreement behind a cooperation: of which kind it is, who its parties are, which of them is host, what every
//! council has decided, and what councils ask.
//!
//! Owns    terms, party, host, matter and answer, question, task clause.
//! Asks    no other area.
//! Absent  the clock (pages pass the day), entry, exit and fees, the seats of a board (`board` has them).

mod needs;
mod pages;
pub mod rules;
mod store;

pub use rules::{
    CouncilAnswer, Gap, HostTerm, Kind, Matter, MatterKind, NewParty, NewTerms, Outcome, Party, Standing, TaskClause,
    Terms, standing, tasks_on,
};
pub use store::{
    create_matter, create_party, create_terms, find_host, find_party, find_terms, list_answers, list_hosts,
    list_matters, list_parties, list_parties_on, list_tasks, party_names, save_answer,
};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "agreement",
    schema: &[
        ::store::Schema { number: 20, name: "agreement", sql: include_str!("../schema/0020_agreement.sql") },
        ::store::Schema { number: 21, name: "council", sql: include_str!("../schema/0021_council.sql") },
    ],
    passing: &[],
    words: (
        concat!(include_str!("../text/sv.ftl"), include_str!("../text/council.sv.ftl")),
        concat!(include_str!("../text/en.ftl"), include_str!("../text/council.en.ftl")),
    ),
    pages: pages::list,
    needs: Some(needs::needs),
    panels: None,
    check: None,
};
