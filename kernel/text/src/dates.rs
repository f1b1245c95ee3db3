//! Days in words, Swedish and English.

use crate::Lang;
use basics::{Day, Weekday};

const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_SV: [&str; 12] = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];
const SHORT_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Name of month 1–12.
pub fn month_name(lang: Lang, month: i8) -> &'static str {
    let i = usize::try_from(month - 1).unwrap_or(0).min(11);
    match lang {
        Lang::Sv => MONTHS_SV[i],
        Lang::En => MONTHS_EN[i],
    }
}

pub fn weekday_name(lang: Lang, weekday: Weekday) -> &'static str {
    let (sv, en) = match weekday {
        Weekday::Monday => ("måndag", "Monday"),
        Weekday::Tuesday => ("tisdag", "Tuesday"),
        Weekday::Wednesday => ("onsdag", "Wednesday"),
        Weekday::Thursday => ("torsdag", "Thursday"),
        Weekday::Friday => ("fredag", "Friday"),
        Weekday::Saturday => ("lördag", "Saturday"),
        Weekday::Sunday => ("söndag", "Sunday"),
    };
    match lang {
        Lang::Sv => sv,
        Lang::En => en,
    }
}

/// `10 februari 2021` or `10 February 2021`.
pub fn day_in_words(lang: Lang, day: Day) -> String {
    format!("{} {} {}", day.day(), month_name(lang, day.month()), day.year())
}

/// `24 feb` or `24 Feb`: for lists where the year is plain from the context.
pub fn day_short(lang: Lang, day: Day) -> String {
    let i = usize::try_from(day.month() - 1).unwrap_or(0).min(11);
    let months = match lang {
        Lang::Sv => SHORT_SV,
        Lang::En => SHORT_EN,
    };
    format!("{} {}", day.day(), months[i])
}
