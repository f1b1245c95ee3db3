//! The crate's own message files, and days as they are written in running text.

use crate::{Holiday, NonAction};
use basics::Day;
use std::sync::{Arc, LazyLock};
use text::{Catalogue, Lang, Words, day_in_words, month_name, weekday_name};

/// The message files, Swedish and English, for a catalogue that joins those of several crates.
pub const MESSAGES: (&str, &str) = (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl"));

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Catalogue::read(&[MESSAGES]));

pub(crate) fn words(lang: Lang) -> Words {
    Words::new(CATALOGUE.clone(), lang)
}

/// `onsdagen den 24 februari 2021`, `Wednesday 24 February 2021`: a day inside a sentence.
pub fn day_in_full(lang: Lang, day: Day) -> String {
    dated(lang, day, &day_in_words(lang, day))
}

/// The same without the year, and with the name of the day if it has one:
/// `fredagen den 19 juni (midsommarafton)`.
pub(crate) fn day_with_name(lang: Lang, day: Day, why: NonAction) -> String {
    let date = dated(lang, day, &format!("{} {}", day.day(), month_name(lang, day.month())));
    match why.name(lang) {
        Some(name) => words(lang).tv("law-date-named", &[("date", date.into()), ("name", name.into())]),
        None => date,
    }
}

/// Joins a list as in a sentence: `a`, `a och b`, `a, b och c`. Nothing becomes the empty text.
pub fn listed(lang: Lang, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => words(lang).tv("law-list", &[("first", first.join(", ").into()), ("last", last.into())]),
    }
}

fn dated(lang: Lang, day: Day, date: &str) -> String {
    words(lang).tv("law-date", &[("weekday", weekday_name(lang, day.weekday()).into()), ("date", date.into())])
}

impl Holiday {
    /// The name inside a sentence, in the definite form: `långfredagen`, `Good Friday`.
    pub fn name(self, lang: Lang) -> String {
        words(lang).t(match self {
            Holiday::NewYearsDay => "law-day-new-year",
            Holiday::Epiphany => "law-day-epiphany",
            Holiday::GoodFriday => "law-day-good-friday",
            Holiday::EasterSunday => "law-day-easter-sunday",
            Holiday::EasterMonday => "law-day-easter-monday",
            Holiday::MayDay => "law-day-may-day",
            Holiday::Ascension => "law-day-ascension",
            Holiday::WhitSunday => "law-day-whit-sunday",
            Holiday::WhitMonday => "law-day-whit-monday",
            Holiday::NationalDay => "law-day-national",
            Holiday::MidsummerDay => "law-day-midsummer",
            Holiday::AllSaintsDay => "law-day-all-saints",
            Holiday::ChristmasDay => "law-day-christmas",
            Holiday::BoxingDay => "law-day-boxing",
        })
    }
}

impl NonAction {
    /// The name of a holiday or eve; `None` for an ordinary Saturday or Sunday, which its weekday explains.
    pub fn name(self, lang: Lang) -> Option<String> {
        match self {
            NonAction::Saturday | NonAction::Sunday => None,
            NonAction::Holiday(holiday) => Some(holiday.name(lang)),
            NonAction::MidsummerEve => Some(words(lang).t("law-day-midsummer-eve")),
            NonAction::ChristmasEve => Some(words(lang).t("law-day-christmas-eve")),
            NonAction::NewYearsEve => Some(words(lang).t("law-day-new-year-eve")),
        }
    }
}
