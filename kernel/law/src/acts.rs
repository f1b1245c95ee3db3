//! Which section of which act carries a rule on the day a decision was made.
//!
//! The same rule has had other numbers in other years, so a section is never cited without a day.

use crate::words::words;
use basics::Day;
use serde::Serialize;
use std::sync::LazyLock;
use text::{Lang, Words};

/// A rule of the project's rule book (law.md) that stands in an act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rule {
    /// When a period that ends on a non-action day ends instead.
    Cal5,
    /// How periods of weeks, months and years are counted.
    Cal6,
    /// That an extra meeting is held when a third of the members ask, or the chair finds it necessary.
    Meet1,
    /// Quorum.
    Meet3,
    /// Taking part at a distance.
    Meet4,
    /// Representatives of the staff.
    Meet7,
    /// Disqualification.
    Meet8,
    /// How a decision is put and made.
    Meet9,
    /// Reservation.
    Meet12,
    /// Urgent decision by the chair, and that it is reported.
    Meet14,
    /// What the minutes hold.
    Prot1,
    /// When minutes are adjusted.
    Prot2,
    /// When the adjustment is announced.
    Prot4,
    /// That a joint board announces on every party's notice board.
    Prot5,
    /// When the time for appeal ends.
    Prot6,
    /// That the notice stays up the whole time.
    Prot7,
    /// Who may appeal, and against what.
    Prot8,
    /// Where and how an appeal is handed in.
    Prot9,
    /// On which grounds, and what the court can do.
    Prot10,
    /// What may be delegated to whom, and what never.
    Prot12,
    /// That only the head of administration delegates further, and only when the board allows.
    Prot13,
    /// How delegated decisions are reported, and announced when they are not.
    Prot14,
    /// That every party's council decides that the board is joint.
    Gn1,
    /// That one of the parties is host.
    Gn2,
    /// That the tasks stand in a written agreement.
    Gn3,
    /// That every party's council adopts the regulations of the board.
    Gn4,
    /// That what holds for every board holds for a joint one, unless its own rules differ.
    Gn5,
    /// Who elects members and substitutes.
    Gn6,
    /// Who pays fees.
    Gn7,
    /// How the budget is drawn up.
    Gn8,
    /// That the board informs the councils.
    Gn9,
    /// That councillors may question the chair.
    Gn10,
    /// Delegation to an employee of any party.
    Gn11,
    /// Audit, and discharge in every party's council.
    Gn12,
    /// The presidium.
    Gn13,
    /// That substitutes are called, may attend, and speak as far as the council has decided.
    Gn14,
    /// By-election.
    Gn15,
    /// That the head of the administration sits on no seat.
    Gn16,
    /// That every party's executive committee has supervision.
    Gn17,
    /// Closed or open doors.
    Meet5,
    /// Who else may attend.
    Meet6,
    /// Abstaining.
    Meet11,
    /// Who leads when neither chair nor vice chair can.
    Meet13,
    /// What the notice board may hold.
    Prot11,
}

/// An act the rules stand in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Act {
    /// Kommunallagen (2017:725), in force from 2018-01-01.
    #[serde(rename = "2017:725")]
    LocalGovernment2017,
    /// Kommunallagen (1991:900), for decisions made until 2017-12-31.
    #[serde(rename = "1991:900")]
    LocalGovernment1991,
    /// Lagen (1930:173) om beräkning av lagstadgad tid.
    #[serde(rename = "1930:173")]
    Time1930,
}

/// A section, with its chapter where the act numbers them by chapter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Section {
    pub chapter: Option<u8>,
    pub number: u8,
}

/// One version of where a rule stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Provision {
    #[serde(serialize_with = "as_id")]
    pub rule: Rule,
    pub act: Act,
    /// The main section first. Empty when the sections have not been read.
    pub sections: Vec<Section>,
    /// First day; `None` for an act older than any decision kept here.
    pub valid_from: Option<Day>,
    /// Last day; `None` while in force.
    pub valid_to: Option<Day>,
    /// Whether the sections were read in a source. If not, a citation says so and names no section.
    pub is_verified: bool,
}

impl Rule {
    /// The id in the rule book, `PROT-6`.
    pub fn id(self) -> &'static str {
        match self {
            Rule::Cal5 => "CAL-5",
            Rule::Cal6 => "CAL-6",
            Rule::Meet1 => "MEET-1",
            Rule::Meet3 => "MEET-3",
            Rule::Meet4 => "MEET-4",
            Rule::Meet7 => "MEET-7",
            Rule::Meet8 => "MEET-8",
            Rule::Meet9 => "MEET-9",
            Rule::Meet12 => "MEET-12",
            Rule::Meet14 => "MEET-14",
            Rule::Prot1 => "PROT-1",
            Rule::Prot2 => "PROT-2",
            Rule::Prot4 => "PROT-4",
            Rule::Prot5 => "PROT-5",
            Rule::Prot6 => "PROT-6",
            Rule::Prot7 => "PROT-7",
            Rule::Prot8 => "PROT-8",
            Rule::Prot9 => "PROT-9",
            Rule::Prot10 => "PROT-10",
            Rule::Prot12 => "PROT-12",
            Rule::Prot13 => "PROT-13",
            Rule::Prot14 => "PROT-14",
            Rule::Gn11 => "GN-11",
            Rule::Gn1 => "GN-1",
            Rule::Gn2 => "GN-2",
            Rule::Gn3 => "GN-3",
            Rule::Gn4 => "GN-4",
            Rule::Gn5 => "GN-5",
            Rule::Gn6 => "GN-6",
            Rule::Gn7 => "GN-7",
            Rule::Gn8 => "GN-8",
            Rule::Gn9 => "GN-9",
            Rule::Gn10 => "GN-10",
            Rule::Gn12 => "GN-12",
            Rule::Gn13 => "GN-13",
            Rule::Gn14 => "GN-14",
            Rule::Gn15 => "GN-15",
            Rule::Gn16 => "GN-16",
            Rule::Gn17 => "GN-17",
            Rule::Meet5 => "MEET-5",
            Rule::Meet6 => "MEET-6",
            Rule::Meet11 => "MEET-11",
            Rule::Meet13 => "MEET-13",
            Rule::Prot11 => "PROT-11",
        }
    }
}

static PROVISIONS: LazyLock<Vec<Provision>> = LazyLock::new(|| {
    let mut rows = Vec::new();
    for (rule, places) in LOCAL_GOVERNMENT_2017 {
        rows.push(Provision {
            rule: *rule,
            act: Act::LocalGovernment1991,
            sections: Vec::new(),
            valid_from: Some(first_day(1992)), // from memory
            valid_to: Some(first_day(2018).plus_days(-1)),
            is_verified: false,
        });
        rows.push(Provision {
            rule: *rule,
            act: Act::LocalGovernment2017,
            sections: places
                .iter()
                .map(|(chapter, number)| Section { chapter: Some(*chapter), number: *number })
                .collect(),
            valid_from: Some(first_day(2018)),
            valid_to: None,
            is_verified: true,
        });
    }
    for (rule, number) in [(Rule::Cal5, 2), (Rule::Cal6, 1)] {
        rows.push(Provision {
            rule,
            act: Act::Time1930,
            sections: vec![Section { chapter: None, number }],
            valid_from: None,
            valid_to: None,
            is_verified: true,
        });
    }
    rows
});

/// Chapter and section in kommunallagen (2017:725), read in its text with amendments through 2025. That each
/// number has stood since the act's first day is taken for granted.
#[rustfmt::skip]
const LOCAL_GOVERNMENT_2017: &[(Rule, &[(u8, u8)])] = &[
    (Rule::Meet1,  &[(6, 23)]),
    (Rule::Meet3,  &[(6, 27)]),
    (Rule::Meet4,  &[(6, 24), (5, 16)]),
    (Rule::Meet7,  &[(7, 10), (7, 11), (7, 12), (7, 13), (7, 14), (7, 15), (9, 28)]),
    (Rule::Meet8,  &[(6, 28), (6, 29), (6, 30), (6, 31)]),
    (Rule::Meet9,  &[(6, 33), (5, 53), (5, 54), (5, 55), (5, 56)]),
    (Rule::Meet12, &[(4, 27)]),
    (Rule::Meet14, &[(6, 39), (6, 40)]),
    (Rule::Prot1,  &[(6, 35), (5, 65), (5, 66), (5, 67)]),
    (Rule::Prot2,  &[(5, 69), (6, 35)]),
    (Rule::Prot4,  &[(8, 12)]),
    (Rule::Prot5,  &[(9, 32)]),
    (Rule::Prot6,  &[(13, 5)]),
    (Rule::Prot7,  &[(8, 12), (13, 5)]),
    (Rule::Prot8,  &[(13, 1), (13, 2)]),
    (Rule::Prot9,  &[(13, 4), (13, 6)]),
    (Rule::Prot10, &[(13, 8)]),
    (Rule::Prot12, &[(6, 37), (6, 38), (7, 5)]),
    (Rule::Prot13, &[(7, 6), (9, 31)]),
    (Rule::Prot14, &[(6, 40), (7, 8), (8, 10)]),
    (Rule::Prot11, &[(8, 9), (8, 10), (8, 11)]),
    (Rule::Meet5,  &[(6, 25)]),
    (Rule::Meet6,  &[(4, 28), (6, 26)]),
    (Rule::Meet11, &[(4, 24), (4, 25), (4, 26)]),
    (Rule::Meet13, &[(6, 22)]),
    (Rule::Gn1,    &[(3, 9), (9, 19)]),
    (Rule::Gn2,    &[(9, 20)]),
    (Rule::Gn3,    &[(9, 22)]),
    (Rule::Gn4,    &[(9, 33), (6, 44)]),
    (Rule::Gn5,    &[(9, 23)]),
    (Rule::Gn6,    &[(9, 24)]),
    (Rule::Gn7,    &[(9, 25)]),
    (Rule::Gn8,    &[(9, 26)]),
    (Rule::Gn9,    &[(9, 27)]),
    (Rule::Gn10,   &[(9, 29)]),
    (Rule::Gn11,   &[(9, 30), (9, 31)]),
    (Rule::Gn12,   &[(9, 34), (9, 35), (5, 24)]),
    (Rule::Gn13,   &[(6, 21)]),
    (Rule::Gn14,   &[(6, 17), (4, 22)]),
    (Rule::Gn15,   &[(6, 20)]),
    (Rule::Gn16,   &[(7, 3)]),
    (Rule::Gn17,   &[(6, 1)]),
];

/// Where the rule stood on the day the decision was made; `None` before the oldest act known here.
pub fn provision(rule: Rule, decided: Day) -> Option<&'static Provision> {
    PROVISIONS.iter().find(|p| {
        p.rule == rule && p.valid_from.is_none_or(|from| from <= decided) && p.valid_to.is_none_or(|to| decided <= to)
    })
}

/// The short citation of one or more rules on the day the decision was made: `KL 5:69, 6:35`, and
/// `KL 13:5; lag 1930:173 2 §` over two acts.
///
/// Before 2018 the sections of kommunallagen have not been read here, and the citation says so instead of
/// giving today's numbers. Before 1992 not even the act is named.
pub fn cite(rules: &[Rule], decided: Day, lang: Lang) -> String {
    let w = words(lang);
    let mut acts: Vec<(Option<Act>, bool, Vec<Section>)> = Vec::new();
    for rule in rules {
        let found = provision(*rule, decided);
        let (act, is_verified) = (found.map(|p| p.act), found.is_some_and(|p| p.is_verified));
        let sections = found.map(|p| p.sections.as_slice()).unwrap_or_default();
        match acts.iter_mut().find(|(known, ..)| *known == act) {
            Some((_, _, all)) => all.extend(sections.iter().filter(|s| !all.contains(s)).copied().collect::<Vec<_>>()),
            None => acts.push((act, is_verified, sections.to_vec())),
        }
    }
    let parts: Vec<String> =
        acts.iter().map(|(act, verified, sections)| cite_act(&w, *act, *verified, sections)).collect();
    parts.join("; ")
}

pub(crate) fn cite_act(w: &Words, act: Option<Act>, is_verified: bool, sections: &[Section]) -> String {
    let Some(act) = act else { return w.t("law-act-unknown") };
    let name = w.t(match act {
        Act::LocalGovernment2017 => "law-act-2017-725",
        Act::LocalGovernment1991 => "law-act-1991-900",
        Act::Time1930 => "law-act-1930-173",
    });
    if !is_verified {
        return w.tv("law-act-unverified", &[("act", name.into())]);
    }
    let places: Vec<String> = runs(sections).iter().map(|run| cite_run(w, run)).collect();
    format!("{name} {}", places.join(", "))
}

/// `6:35`, `6:28–31`, or `2 §` in an act without chapters.
fn cite_run(w: &Words, (first, last): &(Section, Section)) -> String {
    let numbers = if first == last { first.number.to_string() } else { format!("{}–{}", first.number, last.number) };
    match first.chapter {
        Some(chapter) => format!("{chapter}:{numbers}"),
        None => w.tv("law-section", &[("numbers", numbers.into())]),
    }
}

/// Sections that follow each other, joined as first and last.
fn runs(sections: &[Section]) -> Vec<(Section, Section)> {
    let mut runs: Vec<(Section, Section)> = Vec::new();
    for section in sections {
        match runs.last_mut() {
            Some((_, last)) if last.chapter == section.chapter && last.number + 1 == section.number => *last = *section,
            _ => runs.push((*section, *section)),
        }
    }
    runs
}

fn first_day(year: i16) -> Day {
    Day::of(year, 1, 1).expect("a year between 1900 and 9000")
}

fn as_id<S: serde::Serializer>(rule: &Rule, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(rule.id())
}
