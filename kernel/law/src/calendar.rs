//! The Swedish calendar: public holidays and the days on which a statutory period cannot run out.
//!
//! Holidays: lag 1989:253. Non-action days and rolling: lag 1930:173. Both are taken as they read today,
//! with the change of 2005; earlier years are computed alike and are not claimed to be right.

use basics::{Day, Weekday};
use serde::{Deserialize, Serialize};

/// A named public holiday (CAL-1). Ordinary Sundays are public holidays too, but have no name here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    Ascension,
    WhitSunday,
    /// Until 2004 only.
    WhitMonday,
    /// From 2005 only.
    NationalDay,
    MidsummerDay,
    AllSaintsDay,
    ChristmasDay,
    BoxingDay,
}

/// Why a day is none on which the last day of a statutory period can fall (CAL-4).
///
/// A day with a name is called by its name: 26 December 2026 is Boxing Day, not just a Saturday.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NonAction {
    Saturday,
    Sunday,
    Holiday(Holiday),
    MidsummerEve,
    ChristmasEve,
    NewYearsEve,
}

/// First year with 6 June as a holiday in place of Whit Monday (CAL-2). The change is lag 2004:1320; that it
/// took effect in 2005 has not been checked against the statute book.
const NATIONAL_DAY_FROM: i16 = 2005;

/// Easter Sunday of the year, by the Gregorian reckoning (CAL-3): always 22 March to 25 April.
pub fn easter(year: i16) -> Day {
    // The anonymous algorithm printed by Meeus: golden number, century corrections, epact, then weekday.
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let (century, rest) = (y.div_euclid(100), y.rem_euclid(100));
    let moon_shift = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_shift + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let march_days = 22 + epact + weekday - 7 * late;
    date(year, 3, 1).plus_days(i64::from(march_days) - 1)
}

/// The named public holidays of the year by date, Easter Sunday and Whit Sunday among them (CAL-1, CAL-2).
///
/// Two can share a day: 1 May 2008 was Ascension as well. Both are then listed.
pub fn public_holidays(year: i16) -> Vec<(Day, Holiday)> {
    let easter = easter(year);
    let mut days = vec![
        (date(year, 1, 1), Holiday::NewYearsDay),
        (date(year, 1, 6), Holiday::Epiphany),
        (easter.plus_days(-2), Holiday::GoodFriday),
        (easter, Holiday::EasterSunday),
        (easter.plus_days(1), Holiday::EasterMonday),
        (date(year, 5, 1), Holiday::MayDay),
        (easter.plus_days(39), Holiday::Ascension),
        (easter.plus_days(49), Holiday::WhitSunday),
        (midsummer_day(year), Holiday::MidsummerDay),
        (saturday_from(date(year, 10, 31)), Holiday::AllSaintsDay),
        (date(year, 12, 25), Holiday::ChristmasDay),
        (date(year, 12, 26), Holiday::BoxingDay),
    ];
    days.push(if year < NATIONAL_DAY_FROM {
        (easter.plus_days(50), Holiday::WhitMonday)
    } else {
        (date(year, 6, 6), Holiday::NationalDay)
    });
    days.sort();
    days
}

/// Why the last day of a statutory period cannot fall on this day, or `None` when it can (CAL-4).
///
/// `None` also for the days people take for holidays: Maundy Thursday, Twelfth Night, Walpurgis Night, the
/// Friday after Ascension and the Friday before All Saints' Day (CAL-7).
pub fn non_action_day(day: Day) -> Option<NonAction> {
    let year = day.year();
    let named = public_holidays(year).into_iter().find(|(d, _)| *d == day).map(|(_, h)| NonAction::Holiday(h));
    let eve = || match (day.month(), day.day()) {
        (12, 24) => Some(NonAction::ChristmasEve),
        (12, 31) => Some(NonAction::NewYearsEve),
        _ if day == midsummer_day(year).plus_days(-1) => Some(NonAction::MidsummerEve),
        _ => None,
    };
    let weekend = || match day.weekday() {
        Weekday::Saturday => Some(NonAction::Saturday),
        Weekday::Sunday => Some(NonAction::Sunday),
        _ => None,
    };
    named.or_else(eve).or_else(weekend)
}

/// The day itself, or the next day that is no non-action day (CAL-5; lag 1930:173, 2 §).
pub fn roll(day: Day) -> Day {
    let mut last = day;
    while non_action_day(last).is_some() {
        let next = last.plus_days(1);
        if next == last {
            break; // The calendar itself ends, on 31 December 9999.
        }
        last = next;
    }
    last
}

fn midsummer_day(year: i16) -> Day {
    saturday_from(date(year, 6, 20))
}

/// The first Saturday on or after the day.
fn saturday_from(day: Day) -> Day {
    day.plus_days(i64::from(day.weekday().until(Weekday::Saturday)))
}

/// A day that every year has; `Day::of` alone stops at the years people may type, arithmetic does not.
fn date(year: i16, month: i8, day: i8) -> Day {
    let typed = year.clamp(1900, 9000);
    let day = Day::of(typed, month, day).expect("a month and day that every year has");
    day.plus_years(i64::from(year) - i64::from(typed))
}
