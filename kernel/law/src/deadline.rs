//! Deadlines of the minutes, each with its rule, its sections and its own explanation.

use crate::words::{day_in_full, day_with_name, listed, words};
use crate::{Length, NonAction, Period, Rolling, Rule, cite, non_action_day, provision};
use basics::Day;
use serde::Serialize;
use text::Lang;

/// A day the law gives, with what it was counted from and why it fell where it did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Deadline {
    /// The rule's id in the rule book, `PROT-6`.
    pub rule: &'static str,
    /// The day it is counted from. That day is not counted in.
    pub from: Day,
    /// The last day as counted, before rolling.
    pub raw: Day,
    /// The day that holds.
    pub day: Day,
    /// The day the decision was made, which chooses the act that is cited. See [`Deadline::decided_on`].
    pub decided: Day,
    #[serde(skip)]
    kind: Kind,
}

/// The deadlines counted here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Adjust,
    Post,
    Appeal,
    Removal,
}

/// Where today stands against a deadline.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Due {
    /// That many days ago, at least one.
    Passed { days: i64 },
    /// The day itself, which still counts.
    Today,
    /// In that many days, at least one.
    In { days: i64 },
}

/// The last day to adjust the minutes: the fourteenth after the meeting (PROT-2; KL 5:69, 6:35).
///
/// That lag 1930:173 rolls this day is our reading, not settled; [`Deadline::safe_day`] is the raw one.
pub fn adjust_by(meeting_day: Day) -> Deadline {
    Deadline::counted(Kind::Adjust, meeting_day, Period::new(Length::Days(14), Rolling::Act1930))
}

/// The last day to put up the notice, on every party's board: the second after adjustment (PROT-4, PROT-5;
/// KL 8:12, 9:32). Rolled by the same reading as [`adjust_by`].
pub fn post_by(adjusted_day: Day) -> Deadline {
    Deadline::counted(Kind::Post, adjusted_day, Period::new(Length::Days(2), Rolling::Act1930))
}

/// The last day an appeal can arrive: three weeks after the notice is up on the last party's board, rolled
/// (PROT-6; KL 13:5).
///
/// # Errors
/// The parties that have not posted, in the order given: the time has not begun to run. No parties at all is
/// also refused, with an empty list.
pub fn last_appeal_day<P: Clone>(postings: &[(P, Option<Day>)]) -> Result<Deadline, Vec<P>> {
    let missing: Vec<P> = postings.iter().filter(|(_, up)| up.is_none()).map(|(party, _)| party.clone()).collect();
    let last_up = postings.iter().filter_map(|(_, up)| *up).max();
    match last_up {
        Some(up) if missing.is_empty() => {
            Ok(Deadline::counted(Kind::Appeal, up, Period::new(Length::Weeks(3), Rolling::Act1930)))
        }
        _ => Err(missing),
    }
}

/// The first day the notice may come down: the day after the last appeal day (PROT-7; KL 8:12, 13:5).
///
/// Never rolled: it ends a duty, and nothing has to be done on it.
pub fn earliest_removal_day(last_appeal: &Deadline) -> Deadline {
    Deadline::counted(Kind::Removal, last_appeal.day, Period::new(Length::Days(1), Rolling::None))
        .decided_on(last_appeal.decided)
}

impl Deadline {
    fn counted(kind: Kind, from: Day, period: Period) -> Deadline {
        let end = period.end(from);
        Deadline { rule: kind.rules()[0].id(), from, raw: end.raw, day: end.day, decided: from, kind }
    }

    /// Cites the act in force when the decision was made, not when the counting began: minutes of a meeting
    /// in December 2017 follow the older act though they were posted in January 2018. Changes no day.
    pub fn decided_on(self, meeting_day: Day) -> Deadline {
        Deadline { decided: meeting_day, ..self }
    }

    /// Whether the day moved past non-action days.
    pub fn is_rolled(&self) -> bool {
        self.day != self.raw
    }

    /// The days it moved past, each with its reason. Empty when it did not roll.
    pub fn rolled_past(&self) -> Vec<(Day, NonAction)> {
        (0..self.day.days_since(self.raw))
            .map(|n| self.raw.plus_days(n))
            .filter_map(|day| non_action_day(day).map(|why| (day, why)))
            .collect()
    }

    /// Whether the later day rests on our own reading of lag 1930:173 and not on settled law.
    pub fn is_our_reading(&self) -> bool {
        self.is_rolled() && matches!(self.kind, Kind::Adjust | Kind::Post)
    }

    /// The day to aim for: the raw one where the rolling is our own reading, else the day that holds.
    pub fn safe_day(&self) -> Day {
        if self.is_our_reading() { self.raw } else { self.day }
    }

    /// Where `today` stands against the day that holds.
    pub fn state(&self, today: Day) -> Due {
        match self.day.days_since(today) {
            0 => Due::Today,
            days if days > 0 => Due::In { days },
            days => Due::Passed { days: -days },
        }
    }

    /// The short Swedish citation for a quiet line beside the day: `KL 13:5; lag 1930:173 2 §`.
    pub fn reference(&self) -> String {
        self.reference_in(Lang::Sv)
    }

    /// The short citation in either language. The act on time is cited only where it moved the day.
    pub fn reference_in(&self, lang: Lang) -> String {
        let mut rules = self.kind.rules().to_vec();
        if self.is_rolled() {
            rules.push(Rule::Cal5);
        }
        cite(&rules, self.decided, lang)
    }

    /// The whole reckoning in plain sentences: what is counted from what, the days passed over and why, what
    /// is our reading, and the sections.
    pub fn why(&self, lang: Lang) -> String {
        let w = words(lang);
        let values = [
            ("from", day_in_full(lang, self.from).into()),
            ("raw", day_in_full(lang, self.raw).into()),
            ("day", day_in_full(lang, self.day).into()),
            ("passed", self.passed_in_words(lang).into()),
            ("reference", self.reference_in(lang).into()),
        ];
        let mut ids = vec![self.kind.reckoning()];
        if self.is_rolled() {
            ids.push("law-why-rolled");
        }
        if self.is_our_reading() {
            ids.push(if self.kind == Kind::Adjust { "law-why-our-reading-adjust" } else { "law-why-our-reading-post" });
        }
        if provision(self.kind.rules()[0], self.decided).is_none_or(|p| !p.is_verified) {
            ids.push("law-why-older-act");
        }
        ids.push("law-why-provisions");
        let sentences: Vec<String> = ids.iter().map(|id| w.tv(id, &values)).collect();
        sentences.join(" ")
    }

    fn passed_in_words(&self, lang: Lang) -> String {
        let days: Vec<String> = self.rolled_past().iter().map(|(day, why)| day_with_name(lang, *day, *why)).collect();
        listed(lang, &days)
    }
}

impl Kind {
    /// The rules it follows, its own first.
    fn rules(self) -> &'static [Rule] {
        match self {
            Kind::Adjust => &[Rule::Prot2],
            Kind::Post => &[Rule::Prot4, Rule::Prot5],
            Kind::Appeal => &[Rule::Prot6],
            Kind::Removal => &[Rule::Prot7],
        }
    }

    /// The message that says what is counted from what.
    fn reckoning(self) -> &'static str {
        match self {
            Kind::Adjust => "law-why-adjust",
            Kind::Post => "law-why-post",
            Kind::Appeal => "law-why-appeal",
            Kind::Removal => "law-why-removal",
        }
    }
}

impl Due {
    /// `i dag`, `i morgon`, `om 5 dagar`, `i går`, `för 5 dagar sedan`; and the same in English.
    pub fn in_words(self, lang: Lang) -> String {
        match self {
            Due::Passed { days } => words(lang).tv("law-due-passed", &[("days", days.into())]),
            Due::Today => words(lang).t("law-due-today"),
            Due::In { days } => words(lang).tv("law-due-in", &[("days", days.into())]),
        }
    }
}
