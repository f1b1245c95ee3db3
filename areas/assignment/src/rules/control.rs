//! "Are the decisions carried out?": what the ledger says of a period, counted to the unit, and what a meeting
//! follows up.

use super::assignment::is_late;
use super::{Answer, Assignment, Event, EventKind, StateKind};
use basics::Day;

/// One assignment as it stood on the last day of the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControlRow {
    pub assignment: i64,
    pub state: StateKind,
    pub due: Option<Day>,
    pub is_late: bool,
    /// It was there before the period began.
    pub is_carried_in: bool,
    /// Asked parties that had not answered by the last day.
    pub missing_answers: usize,
}

/// The period's table: every assignment that was ongoing at some time of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Control {
    pub rows: Vec<ControlRow>,
}

/// What a meeting follows up: open ones, late ones among them, and what was finished since the last meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp {
    pub late: Vec<Assignment>,
    pub open: Vec<Assignment>,
    /// Done, put aside or taken back since the last meeting.
    pub finished: Vec<Assignment>,
}

/// State and due day at the end of a day; `None` before it was made. Events are in the order they were written.
pub fn state_on(events: &[Event], day: Day) -> Option<(StateKind, Option<Day>)> {
    let mut now = None;
    for event in events.iter().filter(|e| e.day <= day) {
        now = match (&event.kind, now) {
            (EventKind::Created { due }, _) => Some((StateKind::Open, *due)),
            (_, None) => None,
            (EventKind::Started, Some((_, due))) => Some((StateKind::InProgress, due)),
            (EventKind::Moved { to, .. }, Some((state, _))) => Some((state, *to)),
            (EventKind::Deprioritised, Some((_, due))) => Some((StateKind::Deprioritised, due)),
            (EventKind::Done { .. }, Some((_, due))) => Some((StateKind::Done, due)),
            (EventKind::Cancelled, Some((_, due))) => Some((StateKind::Cancelled, due)),
            (EventKind::Edited | EventKind::Reported { .. } | EventKind::Answered { .. }, same) => same,
        };
    }
    now
}

/// The table of a period. An assignment belongs to it when it was made by its last day and was not finished
/// before its first.
pub fn control(all: &[(Assignment, Vec<Event>, Vec<Answer>)], from: Day, to: Day) -> Control {
    let before = from.plus_days(-1);
    let row = |(a, events, answers): &(Assignment, Vec<Event>, Vec<Answer>)| {
        let (state, due) = state_on(events, to)?;
        let carried = state_on(events, before);
        if carried.is_some_and(|(s, _)| !s.is_ongoing()) {
            return None;
        }
        Some(ControlRow {
            assignment: a.id,
            state,
            due,
            is_late: is_late(state, due, to),
            is_carried_in: carried.is_some(),
            missing_answers: answers.iter().filter(|x| x.day.is_none_or(|d| d > to)).count(),
        })
    };
    Control { rows: all.iter().filter_map(row).collect() }
}

impl Control {
    /// How many rows are in this state.
    pub fn count(&self, state: StateKind) -> usize {
        self.rows.iter().filter(|r| r.state == state).count()
    }

    pub fn ongoing(&self) -> usize {
        self.rows.iter().filter(|r| r.state.is_ongoing()).count()
    }

    pub fn late(&self) -> usize {
        self.rows.iter().filter(|r| r.is_late).count()
    }

    pub fn carried_in(&self) -> usize {
        self.rows.iter().filter(|r| r.is_carried_in).count()
    }

    /// Ongoing assignments that some party has not answered.
    pub fn unanswered(&self) -> usize {
        self.rows.iter().filter(|r| r.state.is_ongoing() && r.missing_answers > 0).count()
    }
}

/// What a meeting on `day` follows up, `since` the meeting before it (`None` when there was none).
pub fn follow_up(all: &[Assignment], since: Option<Day>, day: Day) -> FollowUp {
    let changed = |a: &Assignment| {
        let on = match &a.state {
            super::State::Done { on, .. } | super::State::Cancelled { on, .. } => *on,
            super::State::Open | super::State::InProgress { .. } | super::State::Deprioritised { .. } => return false,
        };
        on <= day && since.is_none_or(|s| on > s)
    };
    let mut found = FollowUp::default();
    for a in all.iter().filter(|a| a.created <= day) {
        if a.is_overdue(day) {
            found.late.push(a.clone());
        } else if a.is_ongoing() {
            found.open.push(a.clone());
        } else if changed(a) {
            found.finished.push(a.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::super::assignment::tests::{assignment, day};
    use super::*;

    fn event(on: &str, kind: EventKind) -> Event {
        Event { id: 0, assignment: 1, day: day(on), kind, text: String::new(), by: String::new() }
    }

    fn created(on: &str, due: Option<&str>) -> Event {
        event(on, EventKind::Created { due: due.map(day) })
    }

    fn of(id: i64, events: Vec<Event>, answers: Vec<Answer>) -> (Assignment, Vec<Event>, Vec<Answer>) {
        (assignment(id, None, State::Open), events, answers)
    }

    /// Seed 001, 2.1.1: at the follow-up of 2020-12-31 five were ongoing, one of them put aside, and one finished.
    fn seed() -> Vec<(Assignment, Vec<Event>, Vec<Answer>)> {
        let done = || event("2020-11-20", EventKind::Done { evidence: None });
        let unanswered = Answer { party: 1, day: Some(day("2021-01-15")), text: String::new() };
        vec![
            of(1, vec![created("2019-11-27", Some("2020-12-31")), event("2020-01-15", EventKind::Started)], vec![]),
            of(2, vec![created("2020-02-12", Some("2020-12-30"))], vec![unanswered]),
            of(3, vec![created("2020-02-12", None), event("2020-09-01", EventKind::Started)], vec![]),
            of(4, vec![created("2020-05-27", None), event("2020-10-01", EventKind::Deprioritised)], vec![]),
            of(5, vec![created("2020-08-26", Some("2021-06-30"))], vec![]),
            of(6, vec![created("2020-02-12", Some("2020-12-01")), done()], vec![]),
            of(7, vec![created("2019-02-13", None), event("2019-12-01", EventKind::Done { evidence: None })], vec![]),
            of(8, vec![created("2021-01-20", None)], vec![]),
        ]
    }

    #[test]
    fn the_control_of_2020_equals_the_ledger_to_the_unit() {
        let c = control(&seed(), day("2020-01-01"), day("2020-12-31"));
        assert_eq!((c.ongoing(), c.count(StateKind::Deprioritised), c.count(StateKind::Done)), (5, 1, 1));
        assert_eq!((c.late(), c.unanswered(), c.carried_in()), (1, 1, 1));
        assert_eq!(c.rows.len(), c.ongoing() + c.count(StateKind::Done) + c.count(StateKind::Cancelled));
        let sum: usize = StateKind::ALL.iter().map(|s| c.count(*s)).sum();
        assert_eq!(c.rows.len(), sum);
    }

    #[test]
    fn the_next_period_begins_with_what_this_one_left() {
        let (first, second) = (day("2021-01-01"), day("2021-06-30"));
        let before = control(&seed(), day("2020-07-01"), day("2020-12-31"));
        let after = control(&seed(), first, second);
        assert_eq!(after.carried_in(), before.ongoing());
        assert_eq!(after.rows.len() - after.carried_in(), 1, "made in the period");
    }

    #[test]
    fn the_past_is_counted_as_it_was() {
        let events = [
            created("2020-01-01", Some("2020-06-30")),
            event("2020-03-01", EventKind::Started),
            event("2020-06-01", EventKind::Moved { from: Some(day("2020-06-30")), to: Some(day("2020-12-31")) }),
            event("2020-10-01", EventKind::Deprioritised),
            event("2020-11-01", EventKind::Started),
            event("2020-12-01", EventKind::Cancelled),
        ];
        for (on, expected) in [
            ("2019-12-31", None),
            ("2020-01-01", Some((StateKind::Open, Some("2020-06-30")))),
            ("2020-05-31", Some((StateKind::InProgress, Some("2020-06-30")))),
            ("2020-06-01", Some((StateKind::InProgress, Some("2020-12-31")))),
            ("2020-10-15", Some((StateKind::Deprioritised, Some("2020-12-31")))),
            ("2020-11-01", Some((StateKind::InProgress, Some("2020-12-31")))),
            ("2021-01-01", Some((StateKind::Cancelled, Some("2020-12-31")))),
        ] {
            assert_eq!(state_on(&events, day(on)), expected.map(|(s, d)| (s, d.map(day))), "{on}");
        }
    }

    #[test]
    fn a_meeting_follows_up_open_late_and_since_finished() {
        let done = |on: &str| State::Done { on: day(on), what: "Klart".into(), evidence: None };
        let all = [
            assignment(1, Some("2021-02-01"), State::Open),
            assignment(2, Some("2021-03-01"), State::InProgress { since: day("2020-12-01") }),
            assignment(3, None, done("2020-11-24")),
            assignment(4, None, done("2020-12-15")),
            assignment(5, None, State::Deprioritised { on: day("2020-10-01"), reason: "Resursbrist".into() }),
        ];
        let f = follow_up(&all, Some(day("2020-11-25")), day("2021-02-10"));
        let ids = |v: &[Assignment]| v.iter().map(|a| a.id).collect::<Vec<_>>();
        assert_eq!((ids(&f.late), ids(&f.open), ids(&f.finished)), (vec![1], vec![2, 5], vec![4]));
        assert_eq!(ids(&follow_up(&all, None, day("2021-02-10")).finished), [3, 4]);
    }
}
