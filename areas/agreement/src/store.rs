//! Terms, parties and hosts in the database.

mod parties;
mod terms;

pub use parties::{
    create_host, create_party, find_host, find_party, list_hosts, list_parties, list_parties_on, party_names,
    remove_host, update_notice_board, update_party,
};
pub use terms::{create_terms, find_terms, update_terms};
