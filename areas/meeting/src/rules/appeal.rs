//! Appeals that have come in, and whether a decision has gained legal force (PROT-8, PROT-9, PROT-10).

use super::{Clock, Paragraph};
use basics::{Day, Moment, PartyId, Refusal, all_or};
use serde::Serialize;

/// An appeal against one paragraph's decision, as some party received it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Appeal {
    pub id: i64,
    pub meeting: i64,
    pub paragraph: i64,
    /// The party that received it: any of them will do (PROT-9; KL 13:6).
    pub party: PartyId,
    pub received: Moment,
    /// Who appeals.
    pub sender: String,
    pub note: String,
    /// The registry's document, when the paragraph has a case.
    pub document: Option<i64>,
    /// The day it was handed on to the court.
    pub routed: Option<Day>,
    pub outcome: Option<Outcome>,
    #[serde(skip)]
    pub version: i64,
}

/// How the court's case ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub kind: OutcomeKind,
    pub day: Day,
    pub note: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum OutcomeKind {
    /// The decision is annulled and is to be rectified as far as it can (KL 13:8, 13:15).
    Annulled,
    /// The appeal was turned down.
    Rejected,
    /// The appeal was not tried: too late, or not by somebody who may.
    NotTried,
    Withdrawn,
}

impl OutcomeKind {
    pub const ALL: [OutcomeKind; 4] =
        [OutcomeKind::Annulled, OutcomeKind::Rejected, OutcomeKind::NotTried, OutcomeKind::Withdrawn];

    pub fn code(self) -> &'static str {
        match self {
            OutcomeKind::Annulled => "annulled",
            OutcomeKind::Rejected => "rejected",
            OutcomeKind::NotTried => "not-tried",
            OutcomeKind::Withdrawn => "withdrawn",
        }
    }

    pub fn of(code: &str) -> Option<OutcomeKind> {
        OutcomeKind::ALL.into_iter().find(|k| k.code() == code)
    }
}

/// How a decision stands against appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalForce {
    /// Nothing that can be appealed: noted, or only preparation (PROT-8).
    NotAppealable,
    /// Not adjusted: no time runs.
    NotAdjusted,
    /// The time does not run yet, or its end is not safe (PROT-6, PROT-7).
    Open,
    /// May be appealed until the day.
    Until(Day),
    /// Appealed in time; the court has not decided.
    Appealed,
    /// Gained on the day after the last day to appeal, or when the last appeal had ended.
    Gained(Day),
    /// Annulled on the day.
    Annulled(Day),
}

/// Whether an appeal came in time. While the time does not run, nothing is late.
pub fn is_in_time(clock: &Clock, received: Day) -> bool {
    match clock {
        Clock::Running { appeal, .. } => received <= appeal.day,
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => true,
    }
}

/// How the paragraph's decision stands on a day. `appeals` are those of the paragraph.
pub fn legal_force(p: &Paragraph, clock: &Clock, appeals: &[Appeal], today: Day) -> LegalForce {
    let annulled = appeals.iter().filter_map(|a| a.outcome.as_ref()).find(|o| o.kind == OutcomeKind::Annulled);
    if let Some(outcome) = annulled {
        return LegalForce::Annulled(outcome.day);
    }
    if !p.text.is_appealable() {
        return LegalForce::NotAppealable;
    }
    let timely: Vec<&Appeal> = appeals.iter().filter(|a| is_in_time(clock, a.received.day())).collect();
    if timely.iter().any(|a| a.outcome.is_none()) {
        return LegalForce::Appealed;
    }
    match clock {
        Clock::NotAdjusted => LegalForce::NotAdjusted,
        Clock::Waiting { .. } | Clock::Broken { .. } => LegalForce::Open,
        Clock::Running { appeal, .. } if today <= appeal.day => LegalForce::Until(appeal.day),
        Clock::Running { removal, .. } => {
            let ended = timely.iter().filter_map(|a| a.outcome.as_ref()).map(|o| o.day).max();
            LegalForce::Gained(ended.map_or(removal.day, |day| day.max(removal.day)))
        }
    }
}

/// Whether an appeal may be registered as received.
pub fn register_appeal(
    p: &Paragraph,
    is_held: bool,
    parties: &[PartyId],
    new: &Appeal,
    now: Moment,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !is_held || p.number.is_none() {
        no.push(Refusal::new("meeting-appeal-too-early"));
    }
    if !parties.contains(&new.party) {
        no.push(Refusal::new("meeting-appeal-party").at("part"));
    }
    if new.sender.is_empty() {
        no.push(Refusal::new("meeting-appeal-sender").at("av"));
    }
    if new.received > now {
        no.push(Refusal::new("meeting-appeal-future").at("dag"));
    }
    all_or(no, ())
}

/// Whether an appeal may be registered as handed on to the court on a day.
pub fn route_appeal(appeal: &Appeal, day: Day, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if let Some(day) = appeal.routed {
        no.push(Refusal::new("meeting-appeal-routed-already").with("day", day));
    }
    if day < appeal.received.day() || day > today {
        no.push(Refusal::new("meeting-appeal-day").at("dag").with("day", appeal.received.day()));
    }
    all_or(no, ())
}

/// Whether the court's decision may be registered: once, after the appeal came in.
pub fn end_appeal(appeal: &Appeal, outcome: &Outcome, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if appeal.outcome.is_some() {
        no.push(Refusal::new("meeting-appeal-ended-already"));
    }
    if outcome.day < appeal.received.day() || outcome.day > today {
        no.push(Refusal::new("meeting-appeal-day").at("dag").with("day", appeal.received.day()));
    }
    all_or(no, ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::day;
    use crate::rules::read::tests::ids;
    use crate::rules::{Kind, ParagraphText};

    fn at(on: &str) -> Moment {
        Moment::of(day(on), "12:00").expect("a moment in a test")
    }

    fn appeal(on: &str, outcome: Option<(OutcomeKind, &str)>) -> Appeal {
        Appeal {
            id: 1,
            meeting: 1,
            paragraph: 1,
            party: 2,
            received: at(on),
            sender: "En medlem".into(),
            note: String::new(),
            document: None,
            routed: None,
            outcome: outcome.map(|(kind, on)| Outcome { kind, day: day(on), note: String::new() }),
            version: 1,
        }
    }

    fn paragraph(kind: Kind) -> Paragraph {
        let text = ParagraphText { decision: vec!["Så.".into()], ..ParagraphText::titled("Ärende", kind) };
        Paragraph { id: 1, meeting: 1, position: 1, number: Some(3), text, version: 1 }
    }

    /// Up everywhere on 24 February 2021: the last day is 17 March.
    fn running() -> Clock {
        let appeal = law::last_appeal_day(&[(1, Some(day("2021-02-24")))]).expect("a day");
        Clock::Running { last_posted: appeal.from, removal: law::earliest_removal_day(&appeal), appeal }
    }

    #[test]
    fn an_appeal_on_the_last_day_is_in_time_and_nothing_is_late_while_no_time_runs() {
        assert!(is_in_time(&running(), day("2021-03-17")));
        assert!(!is_in_time(&running(), day("2021-03-18")));
        assert!(is_in_time(&Clock::Waiting { missing: vec![1] }, day("2022-01-01")));
        assert!(is_in_time(&Clock::Broken { parties: vec![1] }, day("2022-01-01")));
    }

    #[test]
    fn legal_force_comes_when_the_time_is_over_and_no_appeal_in_time_is_open() {
        let decision = paragraph(Kind::Decision);
        let on = |appeals: &[Appeal], today: &str| legal_force(&decision, &running(), appeals, day(today));
        assert_eq!(on(&[], "2021-03-17"), LegalForce::Until(day("2021-03-17")));
        assert_eq!(on(&[], "2021-03-18"), LegalForce::Gained(day("2021-03-18")));
        assert_eq!(on(&[appeal("2021-03-17", None)], "2021-06-01"), LegalForce::Appealed);
        assert_eq!(on(&[appeal("2021-03-18", None)], "2021-06-01"), LegalForce::Gained(day("2021-03-18")));
        let rejected = appeal("2021-03-17", Some((OutcomeKind::Rejected, "2021-05-03")));
        assert_eq!(on(&[rejected], "2021-06-01"), LegalForce::Gained(day("2021-05-03")));
        let annulled = appeal("2021-03-17", Some((OutcomeKind::Annulled, "2021-05-03")));
        assert_eq!(on(&[annulled], "2021-06-01"), LegalForce::Annulled(day("2021-05-03")));
        let info = paragraph(Kind::Information);
        assert_eq!(legal_force(&info, &running(), &[], day("2021-06-01")), LegalForce::NotAppealable);
        let waiting = Clock::Waiting { missing: vec![1] };
        assert_eq!(legal_force(&decision, &waiting, &[], day("2021-06-01")), LegalForce::Open);
        assert_eq!(legal_force(&decision, &Clock::NotAdjusted, &[], day("2021-06-01")), LegalForce::NotAdjusted);
    }

    #[test]
    fn an_appeal_is_registered_routed_and_ended_in_that_order() {
        let p = paragraph(Kind::Decision);
        let check = |new: &Appeal, held| ids(&register_appeal(&p, held, &[1, 2], new, at("2021-03-10")));
        assert!(check(&appeal("2021-03-09", None), true).is_empty());
        assert_eq!(check(&appeal("2021-03-09", None), false), ["meeting-appeal-too-early"]);
        let wrong = Appeal { party: 9, sender: String::new(), ..appeal("2021-03-11", None) };
        assert_eq!(check(&wrong, true), ["meeting-appeal-party", "meeting-appeal-sender", "meeting-appeal-future"]);
        let new = appeal("2021-03-09", None);
        assert!(ids(&route_appeal(&new, day("2021-03-10"), day("2021-03-10"))).is_empty());
        assert_eq!(ids(&route_appeal(&new, day("2021-03-08"), day("2021-03-10"))), ["meeting-appeal-day"]);
        let routed = Appeal { routed: Some(day("2021-03-10")), ..new.clone() };
        let again = ids(&route_appeal(&routed, day("2021-03-10"), day("2021-03-10")));
        assert_eq!(again, ["meeting-appeal-routed-already"]);
        let ended = Outcome { kind: OutcomeKind::Rejected, day: day("2021-05-03"), note: String::new() };
        assert!(ids(&end_appeal(&new, &ended, day("2021-05-04"))).is_empty());
        assert_eq!(ids(&end_appeal(&new, &ended, day("2021-05-02"))), ["meeting-appeal-day"]);
        let twice = Appeal { outcome: Some(ended.clone()), ..new };
        assert_eq!(ids(&end_appeal(&twice, &ended, day("2021-05-04"))), ["meeting-appeal-ended-already"]);
    }
}
