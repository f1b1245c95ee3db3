//! Weeks, months, years, contract periods and hours (CAL-6, CAL-8, CAL-9).

use crate::day;
use basics::Moment;
use law::{Length, Period, Rolling, hours_after};

fn check_end(from: &str, length: Length, raw: &str, rolled: &str) {
    let statutory = Period::new(length, Rolling::Act1930).end(day(from));
    assert_eq!((statutory.raw, statutory.day), (day(raw), day(rolled)), "{from} {length:?}");
    let contract = Period::new(length, Rolling::None).end(day(from));
    assert_eq!((contract.raw, contract.day), (day(raw), day(raw)), "{from} {length:?} by contract");
}

#[test]
fn a_month_without_the_day_number_ends_on_its_last_day() {
    check_end("2026-01-31", Length::Months(1), "2026-02-28", "2026-03-02");
    check_end("2026-08-31", Length::Months(1), "2026-09-30", "2026-09-30");
    check_end("2024-02-29", Length::Years(1), "2025-02-28", "2025-02-28");
    check_end("2024-02-29", Length::Years(4), "2028-02-29", "2028-02-29");
}

#[test]
fn a_contract_period_stands_on_a_holiday_and_a_statutory_one_rolls() {
    check_end("2025-12-25", Length::Months(12), "2026-12-25", "2026-12-28");
    check_end("2026-05-29", Length::Weeks(3), "2026-06-19", "2026-06-22");
    check_end("2026-06-19", Length::Days(0), "2026-06-19", "2026-06-22");
}

#[test]
fn a_period_is_counted_on_from_the_day_it_is_given_not_in_steps() {
    check_end("2026-01-31", Length::Months(2), "2026-03-31", "2026-03-31");
}

#[test]
fn the_longest_periods_stay_within_the_calendar() {
    for length in [Length::Days(u16::MAX), Length::Weeks(u16::MAX), Length::Months(u16::MAX), Length::Years(u16::MAX)] {
        assert!(Period::new(length, Rolling::Act1930).end(day("2026-01-01")).day > day("2026-01-01"));
    }
}

#[test]
fn hours_run_without_pause_and_across_summer_time() {
    for (from, hours, to, clock) in [
        ("2021-02-24T12:00:00Z", 24, "2021-02-25T12:00:00Z", "13:00"),
        ("2021-02-26T15:00:00Z", 72, "2021-03-01T15:00:00Z", "16:00"),
        // Summer time begins on 28 March 2021: 72 hours from 16.00 end at 17.00.
        ("2021-03-26T15:00:00Z", 72, "2021-03-29T15:00:00Z", "17:00"),
        // It ends on 31 October 2021: 72 hours from 17.00 end at 16.00.
        ("2021-10-29T15:00:00Z", 72, "2021-11-01T15:00:00Z", "16:00"),
        ("2021-10-29T15:00:00Z", 0, "2021-10-29T15:00:00Z", "17:00"),
    ] {
        let end = hours_after(Moment::read(from).expect("a moment in a test"), hours);
        assert_eq!((end.to_string().as_str(), end.clock().as_str()), (to, clock), "{from} + {hours} h");
    }
}
