//! A moment on the clock, as written in the journal.

use crate::Day;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A moment in UTC, to the second. Shown to people in Swedish time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(Timestamp);

impl Moment {
    /// Reads `2021-02-24T12:00:00Z`; `None` for anything else.
    pub fn read(s: &str) -> Option<Moment> {
        s.parse().ok().map(Moment)
    }

    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    pub fn from_seconds(seconds: i64) -> Option<Moment> {
        Timestamp::from_second(seconds).ok().map(Moment)
    }

    /// Seconds after 1970-01-01T00:00:00Z.
    pub fn seconds(self) -> i64 {
        self.0.as_second()
    }

    pub fn plus_seconds(self, seconds: i64) -> Moment {
        Moment::from_seconds(self.seconds().saturating_add(seconds)).unwrap_or(self)
    }

    /// The civil day in Sweden at this moment.
    pub fn day(self) -> Day {
        let date = self.0.to_zoned(stockholm()).date();
        Day::of(date.year(), date.month(), date.day()).expect("a clock between 1900 and 9000")
    }

    /// The moment the day begins in Sweden.
    pub fn start_of(day: Day) -> Moment {
        let midnight = jiff::civil::date(day.year(), day.month(), day.day()).to_zoned(stockholm());
        Moment(midnight.expect("days lie within the years of the clock").timestamp())
    }

    /// The moment a Swedish clock shows `13:05` on a day; `None` for anything that is no time of that day.
    pub fn of(day: Day, clock: &str) -> Option<Moment> {
        let (hour, minute) = clock.split_once(':')?;
        let time = jiff::civil::Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
        let date = jiff::civil::date(day.year(), day.month(), day.day());
        date.to_datetime(time).to_zoned(stockholm()).ok().map(|z| Moment(z.timestamp()))
    }

    /// Swedish clock time, `13:05`.
    pub fn clock(self) -> String {
        self.0.to_zoned(stockholm()).strftime("%H:%M").to_string()
    }

    /// Swedish day with the time of day of another moment: how a demo day gets a clock.
    pub fn on(self, day: Day) -> Moment {
        let zoned = self.0.to_zoned(stockholm());
        let date = jiff::civil::date(day.year(), day.month(), day.day());
        let same_time = date.to_datetime(zoned.time()).to_zoned(stockholm());
        same_time.map_or(self, |z| Moment(z.timestamp()))
    }
}

fn stockholm() -> TimeZone {
    TimeZone::get("Europe/Stockholm").expect("the zone data is built in")
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

impl TryFrom<String> for Moment {
    type Error = String;
    fn try_from(s: String) -> Result<Moment, String> {
        Moment::read(&s).ok_or(s)
    }
}

impl From<Moment> for String {
    fn from(m: Moment) -> String {
        m.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_swedish_day_turns_at_swedish_midnight() {
        let late = Moment::read("2021-02-24T23:30:00Z").expect("a moment");
        assert_eq!(late.day().to_string(), "2021-02-25");
        assert_eq!(late.clock(), "00:30");
        let summer = Moment::read("2021-06-24T22:30:00Z").expect("a moment");
        assert_eq!(summer.day().to_string(), "2021-06-25");
    }

    #[test]
    fn a_day_begins_at_swedish_midnight() {
        for (day, start) in [("2021-02-25", "2021-02-24T23:00:00Z"), ("2021-06-25", "2021-06-24T22:00:00Z")] {
            assert_eq!(Moment::start_of(day.parse().expect("a day")).to_string(), start);
        }
    }

    #[test]
    fn a_clock_is_read_on_a_swedish_day() {
        for (day, clock, written) in [
            ("2021-02-24", "14:10", Some("2021-02-24T13:10:00Z")),
            ("2021-03-28", "14:10", Some("2021-03-28T12:10:00Z")),
            ("2021-02-24", "24:10", None),
            ("2021-02-24", "klockan två", None),
        ] {
            let read = Moment::of(day.parse().expect("a day"), clock).map(|m| m.to_string());
            assert_eq!(read.as_deref(), written, "{day} {clock}");
        }
    }

    #[test]
    fn a_moment_is_written_as_it_is_read() {
        let m = Moment::read("2021-02-24T12:00:00Z").expect("a moment");
        assert_eq!(m.to_string(), "2021-02-24T12:00:00Z");
    }
}
