//! The rule book's vectors, properties of the reckoning, and the sentences as a secretary reads them.

mod board_rules;
mod calendar;
mod deadlines;
mod periods;
mod properties;
mod sentences;

use basics::Day;

fn day(text: &str) -> Day {
    text.parse().expect("a day in a test")
}
