//! Board, seats, mandates and posts, and what may be said about them.

mod balance;
mod boards;
mod by_election;
mod court;
mod mandates;
mod posts;
mod seats;
mod sitting;

pub use balance::balance;
pub use boards::{Board, NewBoard, Settings, WrittenBoard, validate_board};
pub use by_election::{Vacancy, unkept_balance, vacancies};
pub use court::{Court, validate_court};
pub use mandates::{Ground, Mandate, NewMandate, WrittenMandate, holder_on, validate_mandate, with_current_ended};
pub use minutes::quorum;
pub use posts::{NewPost, Post, PostTerm, WrittenPost, presidium_faults, validate_post, with_post_ended};
pub use seats::{NewSeat, Seat, SeatKind, SeatTerm, WrittenSeat, moved, seats_on, validate_seat};
pub use sitting::{Sitting, call_in_order, sittings};

use basics::{Day, Refusal};

/// The longest text a single line takes, in characters.
const LINE: usize = 300;
/// The longest text an area of several lines takes, in characters.
const LINES: usize = 50_000;

/// A first day and a last one, both counted; no last day is until further notice.
type Span = (Day, Option<Day>);

/// Whether a day lies in a span whose ends count; an open end has no bound.
fn is_within(from: Option<Day>, to: Option<Day>, day: Day) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}

/// Whether two spans share a day; first and last days count.
fn overlaps(a: Span, b: Span) -> bool {
    a.1.is_none_or(|to| b.0 <= to) && b.1.is_none_or(|to| a.0 <= to)
}

/// A day as written in a form: empty is no day, anything else must be one.
fn read_day(written: &str, field: &str, refusals: &mut Vec<Refusal>) -> Option<Day> {
    if written.is_empty() {
        return None;
    }
    let read = written.parse().ok();
    if read.is_none() {
        refusals.push(Refusal::new("board-day-bad").at(field));
    }
    read
}

/// A first day, which must be there, and a last day, which may be open. `None` when the first is missing.
fn read_span(from: &str, to: &str, refusals: &mut Vec<Refusal>) -> Option<Span> {
    if from.is_empty() {
        refusals.push(Refusal::new("board-from-missing").at("from"));
    }
    let first = read_day(from, "from", refusals);
    let last = read_day(to, "to", refusals);
    if first.zip(last).is_some_and(|(first, last)| last < first) {
        refusals.push(Refusal::new("board-to-before-from").at("to"));
        return None;
    }
    if last.is_none() && !to.is_empty() {
        return None;
    }
    first.map(|first| (first, last))
}

/// Refuses a text that is longer than its bound.
fn within(written: &str, longest: usize, field: &str, refusals: &mut Vec<Refusal>) {
    let length = written.chars().count();
    if length > longest {
        let refusal = Refusal::new("board-text-long").at(field);
        refusals.push(refusal.with("length", length).with("longest", longest));
    }
}
