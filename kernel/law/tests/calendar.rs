//! Holidays, eves and rolling (CAL-1 to CAL-5, CAL-7).

use crate::day;
use law::{Holiday, NonAction, easter, non_action_day, public_holidays, roll};

fn check_roll(cases: &[(&str, &str)]) {
    for (raw, rolled) in cases {
        assert_eq!(roll(day(raw)), day(rolled), "from {raw}");
    }
}

fn holiday(year: i16, holiday: Holiday) -> String {
    let days = public_holidays(year);
    let found: Vec<String> = days.iter().filter(|(_, h)| *h == holiday).map(|(d, _)| d.to_string()).collect();
    found.join(" ")
}

#[test]
fn easter_falls_where_the_almanac_puts_it() {
    for sunday in [
        "2015-04-05",
        "2016-03-27",
        "2017-04-16",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
    ] {
        assert_eq!(easter(day(sunday).year()), day(sunday));
    }
}

#[test]
fn easter_reaches_both_its_ends() {
    assert_eq!(easter(1943), day("1943-04-25"));
    assert_eq!(easter(2285), day("2285-03-22"));
}

#[test]
fn midsummer_eve_is_a_friday_in_june() {
    for eve in ["2019-06-21", "2021-06-25", "2025-06-20", "2026-06-19", "2027-06-25"] {
        assert_eq!(non_action_day(day(eve)), Some(NonAction::MidsummerEve), "{eve}");
        assert_eq!(holiday(day(eve).year(), Holiday::MidsummerDay), day(eve).plus_days(1).to_string());
    }
}

#[test]
fn all_saints_day_is_a_saturday_at_the_turn_of_the_month() {
    assert_eq!(holiday(2026, Holiday::AllSaintsDay), "2026-10-31");
    assert_eq!(holiday(2027, Holiday::AllSaintsDay), "2027-11-06");
}

#[test]
fn the_holidays_of_a_year_stand_in_order_of_date() {
    let days: Vec<String> = public_holidays(2026).iter().map(|(d, h)| format!("{d} {h:?}")).collect();
    assert_eq!(
        days,
        [
            "2026-01-01 NewYearsDay",
            "2026-01-06 Epiphany",
            "2026-04-03 GoodFriday",
            "2026-04-05 EasterSunday",
            "2026-04-06 EasterMonday",
            "2026-05-01 MayDay",
            "2026-05-14 Ascension",
            "2026-05-24 WhitSunday",
            "2026-06-06 NationalDay",
            "2026-06-20 MidsummerDay",
            "2026-10-31 AllSaintsDay",
            "2026-12-25 ChristmasDay",
            "2026-12-26 BoxingDay",
        ]
    );
}

#[test]
fn the_national_day_took_the_place_of_whit_monday() {
    assert_eq!(holiday(2004, Holiday::WhitMonday), "2004-05-31");
    assert_eq!(holiday(2004, Holiday::NationalDay), "");
    assert_eq!(holiday(2005, Holiday::WhitMonday), "");
    assert_eq!(holiday(2005, Holiday::NationalDay), "2005-06-06");
    check_roll(&[("2004-05-31", "2004-06-01"), ("2005-05-16", "2005-05-16"), ("2005-06-06", "2005-06-07")]);
}

#[test]
fn two_holidays_can_share_a_day() {
    assert_eq!(holiday(2008, Holiday::MayDay), "2008-05-01");
    assert_eq!(holiday(2008, Holiday::Ascension), "2008-05-01");
}

#[test]
fn a_day_with_a_name_is_called_by_it() {
    use Holiday::*;
    for (date, why) in [
        ("2026-12-24", Some(NonAction::ChristmasEve)),
        ("2026-12-26", Some(NonAction::Holiday(BoxingDay))),
        ("2022-12-24", Some(NonAction::ChristmasEve)),
        ("2026-12-31", Some(NonAction::NewYearsEve)),
        ("2026-05-24", Some(NonAction::Holiday(WhitSunday))),
        ("2026-01-24", Some(NonAction::Saturday)),
        ("2026-01-25", Some(NonAction::Sunday)),
        ("2026-01-26", None),
    ] {
        assert_eq!(non_action_day(day(date)), why, "{date}");
    }
}

#[test]
fn days_people_take_for_holidays_do_not_roll() {
    for (name, date) in [
        ("skärtorsdagen", "2026-04-02"),
        ("trettondagsafton", "2026-01-05"),
        ("valborgsmässoafton", "2026-04-30"),
        ("klämdagen efter Kristi himmelsfärd", "2026-05-15"),
        ("fredagen före alla helgons dag", "2026-10-30"),
        ("annandag pingst", "2026-05-25"),
        ("dagen före julafton", "2026-12-23"),
        ("mellandagen", "2026-12-28"),
        ("torsdagen före midsommarafton", "2026-06-18"),
    ] {
        assert_eq!(non_action_day(day(date)), None, "{name}");
        assert_eq!(roll(day(date)), day(date), "{name}");
    }
}

#[test]
fn the_last_day_rolls_past_everything_in_its_way() {
    check_roll(&[
        ("2026-04-03", "2026-04-07"),
        ("2026-06-19", "2026-06-22"),
        ("2025-12-24", "2025-12-29"),
        ("2026-12-31", "2027-01-04"),
        ("2026-05-24", "2026-05-25"),
    ]);
}

#[test]
fn years_nobody_types_do_not_stop_the_calendar() {
    let end_of_typing = day("9000-12-31");
    assert!(roll(end_of_typing.plus_days(14)) >= end_of_typing);
    let end_of_time = end_of_typing.plus_years(5000);
    assert_eq!(roll(end_of_time), end_of_time);
    assert_eq!(non_action_day(day("1900-01-01").plus_days(-1)), Some(NonAction::NewYearsEve));
}
