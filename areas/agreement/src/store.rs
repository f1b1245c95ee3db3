//! Terms, parties and hosts in the database.

mod matters;
mod parties;
mod questions;
mod tasks;
mod terms;

pub use matters::{create_matter, find_matter, list_answers, list_matters, save_answer, update_matter};
pub use parties::{
    create_host, create_party, find_host, find_party, list_hosts, list_parties, list_parties_on, party_names,
    remove_host, update_notice_board, update_party,
};
pub use questions::{create_question, find_question, list_questions, update_question};
pub use tasks::{list_tasks, save_task};
pub use terms::{create_terms, find_terms, update_terms};
