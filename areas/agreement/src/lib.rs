//! The agreement behind a cooperation: of which kind it is, who its parties are, and which of them is host.
//!
//! Owns    terms, party, host.
//! Asks    no other area.
//! Absent  the clock (pages pass the day), entry, exit and fees, the seats of a board (`board` has them).

mod pages;
pub mod rules;
mod store;

pub use rules::{Gap, HostTerm, Kind, NewParty, NewTerms, Party, Terms};
pub use store::{
    create_party, create_terms, find_host, find_party, find_terms, list_hosts, list_parties, list_parties_on,
    party_names,
};

use web::Area;

/// What the program is handed.
pub const AREA: Area = Area {
    name: "agreement",
    schema: &[::store::Schema { number: 20, name: "agreement", sql: include_str!("../schema/0020_agreement.sql") }],
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::list,
    needs: None,
    panels: None,
    check: None,
};
