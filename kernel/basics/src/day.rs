//! A civil day in Sweden. No time of day, no zone: deadlines and minutes are dated by day.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

pub use jiff::civil::Weekday;

/// A civil day, written `2021-02-10`. Ordered; the earliest is 1900-01-01 and the latest 9000-12-31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

/// Why a text is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadDay(pub String);

impl fmt::Display for BadDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "”{}” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.", self.0)
    }
}

impl std::error::Error for BadDay {}

impl Day {
    /// The day of year, month (1–12) and day of month, or `None` when the calendar has no such day.
    pub fn of(year: i16, month: i8, day: i8) -> Option<Day> {
        if !(1900..=9000).contains(&year) {
            return None;
        }
        Date::new(year, month, day).ok().map(Day)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, 1–12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of month, 1–31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Number of days in this day's month, 28–31.
    pub fn days_in_month(self) -> i8 {
        self.0.days_in_month()
    }

    /// This day moved by days, forwards or backwards.
    pub fn plus_days(self, days: i64) -> Day {
        self.moved(days.days())
    }

    /// Same weekday that many weeks later (lag 1930:173, 1 §).
    pub fn plus_weeks(self, weeks: i64) -> Day {
        self.moved(weeks.weeks())
    }

    /// Same day number that many months later, or the last day of that month where it has none
    /// (lag 1930:173, 1 §).
    pub fn plus_months(self, months: i64) -> Day {
        self.moved(months.months())
    }

    /// Same day and month that many years later; 29 February becomes 28 February (lag 1930:173, 1 §).
    pub fn plus_years(self, years: i64) -> Day {
        self.moved(years.years())
    }

    /// Days from `earlier` to this day; negative when this day is the earlier one.
    pub fn days_since(self, earlier: Day) -> i64 {
        i64::from(earlier.0.until(self.0).map_or(0, |s| s.get_days()))
    }

    fn moved(self, span: Span) -> Day {
        Day(self.0.saturating_add(span))
    }
}

impl FromStr for Day {
    type Err = BadDay;

    /// Reads `2021-02-10` and nothing else.
    fn from_str(s: &str) -> Result<Day, BadDay> {
        let bad = || BadDay(s.chars().take(40).collect());
        let t = s.trim();
        let parts: Vec<&str> = t.split('-').collect();
        let [y, m, d] = parts[..] else { return Err(bad()) };
        let digits = |p: &str, n: usize| p.len() == n && p.bytes().all(|b| b.is_ascii_digit());
        if !digits(y, 4) || !digits(m, 2) || !digits(d, 2) {
            return Err(bad());
        }
        let (Ok(y), Ok(m), Ok(d)) = (y.parse(), m.parse(), d.parse()) else { return Err(bad()) };
        Day::of(y, m, d).ok_or_else(bad)
    }
}

impl TryFrom<String> for Day {
    type Error = BadDay;
    fn try_from(s: String) -> Result<Day, BadDay> {
        s.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    #[test]
    fn only_year_month_day_with_hyphens_is_read() {
        for good in ["2021-02-10", "2024-02-29", " 2021-12-31 "] {
            assert!(good.parse::<Day>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "2021-2-10",
            "10/2 2021",
            "2021-02-30",
            "2023-02-29",
            "21-02-10",
            "2021-13-01",
            "20210210",
            "2021-02-10T00",
        ] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_month_after_the_last_of_january_is_the_last_of_february() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2026-08-31").plus_months(1), day("2026-09-30"));
        assert_eq!(day("2024-02-29").plus_years(1), day("2025-02-28"));
    }

    #[test]
    fn days_between_count_both_ways() {
        assert_eq!(day("2021-03-17").days_since(day("2021-02-24")), 21);
        assert_eq!(day("2021-02-24").days_since(day("2021-03-17")), -21);
    }
}
