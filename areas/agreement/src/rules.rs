//! Terms, parties and hosts, and what may be said about them.

mod host;
mod matters;
mod notice_board;
mod parties;
mod questions;
mod tasks;
mod terms;

pub use host::{Gap, HostTerm, days_without_host, host_on, needs_host, validate_host_change, validate_host_removal};
pub use matters::{
    CouncilAnswer, Matter, MatterKind, Outcome, Standing, WrittenAnswer, WrittenMatter, discharge_by, standing,
    validate_answer, validate_matter,
};
pub use notice_board::{is_web_address, validate_notice_board};
pub use parties::{Agreed, NewParty, Party, WrittenParty, by_name, is_party_on, parties_on, validate_party};
pub use questions::{CouncilQuestion, QuestionKind, WrittenQuestion, validate_question};
pub use tasks::{TaskClause, WrittenTask, tasks_on, validate_task};
pub use terms::{Kind, NewTerms, Terms, WrittenTerms, validate_terms};

use basics::{Day, Refusal};

/// The longest text a single line takes, in characters.
const LINE: usize = 300;
/// The longest text an area of several lines takes, in characters.
const LINES: usize = 50_000;

/// A day as written in a form: empty is no day, anything else must be one.
fn read_day(written: &str, field: &str, refusals: &mut Vec<Refusal>) -> Option<Day> {
    if written.is_empty() {
        return None;
    }
    let read = written.parse().ok();
    if read.is_none() {
        refusals.push(Refusal::new("agreement-day-bad").at(field));
    }
    read
}

/// Refuses a text that is longer than its bound.
fn within(written: &str, longest: usize, field: &str, refusals: &mut Vec<Refusal>) {
    let length = written.chars().count();
    if length > longest {
        let refusal = Refusal::new("agreement-text-long").at(field);
        refusals.push(refusal.with("length", length).with("longest", longest));
    }
}
