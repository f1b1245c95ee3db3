//! Adjustment, posting, appeal and removal (PROT-2, PROT-4 to PROT-7).

use crate::day;
use law::{Due, adjust_by, earliest_removal_day, last_appeal_day, post_by};

fn check_appeal(notice: &str, raw: &str, last: &str) {
    let deadline = last_appeal_day(&[("Lekeberg", Some(day(notice)))]).expect("every party has posted");
    assert_eq!((deadline.raw, deadline.day), (day(raw), day(last)), "notice {notice}");
    assert_eq!((deadline.rule, deadline.from), ("PROT-6", day(notice)));
    assert_eq!(deadline.is_rolled(), raw != last, "notice {notice}");
}

#[test]
fn three_weeks_from_the_last_notice_with_rolling() {
    for (notice, raw, last) in [
        ("2021-02-24", "2021-03-17", "2021-03-17"),
        ("2021-02-25", "2021-03-18", "2021-03-18"),
        ("2018-04-03", "2018-04-24", "2018-04-24"),
        ("2026-01-03", "2026-01-24", "2026-01-26"),
        ("2026-03-13", "2026-04-03", "2026-04-07"),
        ("2026-03-12", "2026-04-02", "2026-04-02"),
        ("2026-04-09", "2026-04-30", "2026-04-30"),
        ("2026-04-10", "2026-05-01", "2026-05-04"),
        ("2026-04-23", "2026-05-14", "2026-05-15"),
        ("2025-05-16", "2025-06-06", "2025-06-09"),
        ("2026-05-29", "2026-06-19", "2026-06-22"),
        ("2026-10-10", "2026-10-31", "2026-11-02"),
        ("2026-12-03", "2026-12-24", "2026-12-28"),
        ("2026-12-10", "2026-12-31", "2027-01-04"),
        ("2026-12-16", "2027-01-06", "2027-01-07"),
        ("2027-03-05", "2027-03-26", "2027-03-30"),
        ("2027-04-15", "2027-05-06", "2027-05-07"),
        ("2026-05-16", "2026-06-06", "2026-06-08"),
    ] {
        check_appeal(notice, raw, last);
    }
}

/// Minutes of 10 February 2021 printed one date, 18 March. Either it was the removal day, or one party posted
/// a day late and it was the last appeal day.
#[test]
fn the_date_printed_in_2021_has_two_readings() {
    let postings = |hallsberg: &str| {
        let up = |date| Some(day(date));
        [
            ("Askersund", up("2021-02-24")),
            ("Hallsberg", up(hallsberg)),
            ("Laxå", up("2021-02-24")),
            ("Lekeberg", up("2021-02-24")),
        ]
    };
    for (hallsberg, last, removal) in
        [("2021-02-24", "2021-03-17", "2021-03-18"), ("2021-02-25", "2021-03-18", "2021-03-19")]
    {
        let appeal = last_appeal_day(&postings(hallsberg)).expect("every party has posted");
        assert_eq!(appeal.day, day(last), "Hallsberg {hallsberg}");
        assert_eq!(earliest_removal_day(&appeal).day, day(removal), "Hallsberg {hallsberg}");
    }
}

#[test]
fn the_clock_stands_still_while_a_party_is_missing() {
    let up = Some(day("2021-02-24"));
    assert_eq!(
        last_appeal_day(&[("Laxå", None), ("Lekeberg", up), ("Hallsberg", None)]),
        Err(vec!["Laxå", "Hallsberg"])
    );
    assert_eq!(last_appeal_day::<&str>(&[]), Err(vec![]));
}

#[test]
fn removal_is_the_day_after_and_never_rolls() {
    let friday = last_appeal_day(&[(1, Some(day("2026-05-08")))]).expect("posted");
    assert_eq!(friday.day, day("2026-05-29"));
    let removal = earliest_removal_day(&friday);
    assert_eq!((removal.day, removal.is_rolled()), (day("2026-05-30"), false));
    let april = last_appeal_day(&[(1, Some(day("2018-04-03")))]).expect("posted");
    assert_eq!(earliest_removal_day(&april).day, day("2018-04-25"));
}

#[test]
fn minutes_are_adjusted_within_fourteen_days() {
    for (meeting, raw, last) in [
        ("2021-02-10", "2021-02-24", "2021-02-24"),
        ("2015-05-27", "2015-06-10", "2015-06-10"),
        ("2019-06-07", "2019-06-21", "2019-06-24"),
    ] {
        let deadline = adjust_by(day(meeting));
        assert_eq!((deadline.raw, deadline.day), (day(raw), day(last)), "meeting {meeting}");
    }
}

#[test]
fn the_notice_is_up_on_the_second_day() {
    for (adjusted, raw, last) in [
        ("2021-02-22", "2021-02-24", "2021-02-24"),
        ("2021-02-24", "2021-02-26", "2021-02-26"),
        ("2021-02-25", "2021-02-27", "2021-03-01"),
        ("2026-04-01", "2026-04-03", "2026-04-07"),
        ("2026-03-31", "2026-04-02", "2026-04-02"),
    ] {
        let deadline = post_by(day(adjusted));
        assert_eq!((deadline.raw, deadline.day), (day(raw), day(last)), "adjusted {adjusted}");
    }
}

#[test]
fn rolling_of_adjustment_and_notice_is_our_reading_and_the_raw_day_is_safe() {
    let moved = adjust_by(day("2019-06-07"));
    assert!(moved.is_our_reading());
    assert_eq!(moved.safe_day(), day("2019-06-21"));
    assert!(post_by(day("2021-02-25")).is_our_reading());
    assert!(!adjust_by(day("2021-02-10")).is_our_reading());
    let appeal = last_appeal_day(&[(1, Some(day("2026-05-29")))]).expect("posted");
    assert!(appeal.is_rolled() && !appeal.is_our_reading());
    assert_eq!(appeal.safe_day(), appeal.day);
}

#[test]
fn a_deadline_knows_where_today_stands() {
    let deadline = adjust_by(day("2021-02-10"));
    for (today, due) in [
        ("2021-02-23", Due::In { days: 1 }),
        ("2021-02-24", Due::Today),
        ("2021-02-25", Due::Passed { days: 1 }),
        ("2021-02-10", Due::In { days: 14 }),
    ] {
        assert_eq!(deadline.state(day(today)), due, "{today}");
    }
}
