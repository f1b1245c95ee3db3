//! Which rule a board follows in a question: what is written for joint boards first, and otherwise what is written
//! for every board (GN-5; KL 9:23).
//!
//! Chapter 9 of kommunallagen holds the rules for joint boards. A section of that chapter goes before the others
//! for a joint board and says nothing about any other board.

use crate::acts::cite_act;
use crate::words::words;
use crate::{Act, Rule, Section, provision};
use basics::Day;
use serde::Serialize;
use text::Lang;

/// The chapter that is about joint boards alone.
const JOINT: u8 = 9;

/// Something one can ask about a board and the law answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Question {
    Formation,
    Host,
    Tasks,
    Regulations,
    Election,
    ByElection,
    Presidium,
    LeadingInstead,
    Substitutes,
    HeadOutside,
    Fees,
    ExtraMeeting,
    Quorum,
    Remote,
    Doors,
    Attending,
    Staff,
    Disqualification,
    Deciding,
    Abstaining,
    Reservation,
    Urgent,
    Minutes,
    Adjustment,
    Announcing,
    NoticeBoard,
    AppealRight,
    AppealTime,
    AppealPlace,
    AppealGrounds,
    Delegation,
    SubDelegation,
    Reporting,
    Budget,
    Informing,
    Interpellation,
    Audit,
    Supervision,
}

/// What the law says on a question: which sections go first, and which hold besides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Followed {
    pub question: Question,
    /// Whether there is a rule of its own for a joint board, which then goes first.
    pub is_joint: bool,
    /// The sections that go first. Empty when the act of that day has not been read here.
    pub first: Vec<Section>,
    /// The sections for every board that hold besides.
    pub besides: Vec<Section>,
    act: Act,
    is_verified: bool,
}

/// Every question with the word it is asked for by and the rules that answer it.
#[rustfmt::skip]
const ANSWERS: &[(Question, &str, &[Rule])] = &[
    (Question::Formation,         "formation",        &[Rule::Gn1]),
    (Question::Host,              "host",             &[Rule::Gn2]),
    (Question::Tasks,             "tasks",            &[Rule::Gn3]),
    (Question::Regulations,       "regulations",      &[Rule::Gn4]),
    (Question::Election,          "election",         &[Rule::Gn6]),
    (Question::ByElection,        "by-election",      &[Rule::Gn15]),
    (Question::Presidium,         "presidium",        &[Rule::Gn13]),
    (Question::LeadingInstead,    "leading-instead",  &[Rule::Meet13]),
    (Question::Substitutes,       "substitutes",      &[Rule::Gn14]),
    (Question::HeadOutside,       "head-outside",     &[Rule::Gn16]),
    (Question::Fees,              "fees",             &[Rule::Gn7]),
    (Question::ExtraMeeting,      "extra-meeting",    &[Rule::Meet1]),
    (Question::Quorum,            "quorum",           &[Rule::Meet3]),
    (Question::Remote,            "remote",           &[Rule::Meet4]),
    (Question::Doors,             "doors",            &[Rule::Meet5]),
    (Question::Attending,         "attending",        &[Rule::Meet6]),
    (Question::Staff,             "staff",            &[Rule::Meet7]),
    (Question::Disqualification,  "disqualification", &[Rule::Meet8]),
    (Question::Deciding,          "deciding",         &[Rule::Meet9]),
    (Question::Abstaining,        "abstaining",       &[Rule::Meet11]),
    (Question::Reservation,       "reservation",      &[Rule::Meet12]),
    (Question::Urgent,            "urgent",           &[Rule::Meet14]),
    (Question::Minutes,           "minutes",          &[Rule::Prot1]),
    (Question::Adjustment,        "adjustment",       &[Rule::Prot2]),
    (Question::Announcing,        "announcing",       &[Rule::Prot4, Rule::Prot5]),
    (Question::NoticeBoard,       "notice-board",     &[Rule::Prot11]),
    (Question::AppealRight,       "appeal-right",     &[Rule::Prot8]),
    (Question::AppealTime,        "appeal-time",      &[Rule::Prot6, Rule::Prot7]),
    (Question::AppealPlace,       "appeal-place",     &[Rule::Prot9]),
    (Question::AppealGrounds,     "appeal-grounds",   &[Rule::Prot10]),
    (Question::Delegation,        "delegation",       &[Rule::Prot12, Rule::Gn11]),
    (Question::SubDelegation,     "sub-delegation",   &[Rule::Prot13]),
    (Question::Reporting,         "reporting",        &[Rule::Prot14]),
    (Question::Budget,            "budget",           &[Rule::Gn8]),
    (Question::Informing,         "informing",        &[Rule::Gn9]),
    (Question::Interpellation,    "interpellation",   &[Rule::Gn10]),
    (Question::Audit,             "audit",            &[Rule::Gn12]),
    (Question::Supervision,       "supervision",      &[Rule::Gn17]),
];

impl Question {
    /// Every question, in the order a board meets them.
    pub fn all() -> impl Iterator<Item = Question> {
        ANSWERS.iter().map(|(question, ..)| *question)
    }

    /// The word it is asked for by.
    pub fn code(self) -> &'static str {
        ANSWERS.iter().find(|(question, ..)| *question == self).map_or("", |(_, code, _)| code)
    }
}

impl Followed {
    /// The sections that go first as a citation: `KL 9:32`.
    pub fn cite_first(&self, lang: Lang) -> String {
        cite_act(&words(lang), Some(self.act), self.is_verified, &self.first)
    }

    /// The sections that hold besides; empty when there are none.
    pub fn cite_besides(&self, lang: Lang) -> String {
        if self.besides.is_empty() {
            return String::new();
        }
        cite_act(&words(lang), Some(self.act), self.is_verified, &self.besides)
    }
}

/// What a board follows in a question on a day; `is_joint` tells whether it is a joint board. `None` when the law
/// has no rule for that board: a question only joint boards have, or a day before the oldest act known here.
pub fn followed(question: Question, is_joint: bool, day: Day) -> Option<Followed> {
    let (.., rules) = ANSWERS.iter().find(|(q, ..)| *q == question)?;
    let found: Vec<_> = rules.iter().filter_map(|r| provision(*r, day)).collect();
    let (act, is_verified) = found.first().map(|p| (p.act, p.is_verified))?;
    let mut all: Vec<Section> = Vec::new();
    for section in found.iter().flat_map(|p| &p.sections) {
        if !all.contains(section) {
            all.push(*section);
        }
    }
    let (own, general): (Vec<Section>, Vec<Section>) = all.into_iter().partition(|s| s.chapter == Some(JOINT));
    let (is_joint, first, besides) = match (is_joint, own.is_empty(), general.is_empty()) {
        (true, false, _) => (true, own, general),
        (_, _, false) | (true, true, true) => (false, general, Vec::new()),
        (false, _, true) if is_verified => return None,
        (false, _, true) => (false, Vec::new(), Vec::new()),
    };
    Some(Followed { question, is_joint, first, besides, act, is_verified })
}
