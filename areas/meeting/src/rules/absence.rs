//! Who cannot come, and which substitute is called in instead.

use super::{Meeting, written_name};
use basics::{Moment, PersonId, Refusal, all_or};
use board::{SeatKind, Sitting, call_in_order};
use serde::Serialize;

/// That somebody cannot come. Taken back, it stays with that mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Absence {
    pub id: i64,
    pub meeting: i64,
    pub person: PersonId,
    /// With political party.
    pub name: String,
    /// In their own words; may be empty.
    pub message: String,
    pub at: Moment,
    /// They themselves, or whoever took the message.
    pub by: String,
    /// They can come after all.
    pub is_back: bool,
}

/// A substitute called in for somebody who is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallIn {
    pub id: i64,
    pub absence: i64,
    pub person: PersonId,
    pub name: String,
    pub at: Moment,
    pub by: String,
    /// No longer needed.
    pub is_released: bool,
}

/// Registers that whoever holds a seat cannot come; gives their name as it is written.
pub fn report_absence(
    meeting: &Meeting,
    sittings: &[Sitting],
    person: PersonId,
    absences: &[Absence],
) -> Result<String, Vec<Refusal>> {
    let mut no = meeting.unlocked().err().unwrap_or_default();
    if meeting.stage.is_held() && !meeting.is_locked() {
        no.push(Refusal::new("meeting-absence-held"));
    }
    let seat = sittings.iter().find(|s| s.mandate.as_ref().is_some_and(|m| m.person == person));
    if seat.is_none() {
        no.push(Refusal::new("meeting-absence-no-seat"));
    }
    if absences.iter().any(|a| a.person == person && !a.is_back) {
        no.push(Refusal::new("meeting-absence-twice"));
    }
    all_or(no, seat.map(written_name).unwrap_or_default())
}

/// The substitutes who can be called in for somebody away, in their order: without those who are away themselves
/// and those already called in for another. Empty for a substitute who is away, since nobody is called in then.
pub fn substitutes_for<'a>(
    absence: &Absence,
    sittings: &'a [Sitting],
    absences: &[Absence],
    call_ins: &[CallIn],
) -> Vec<&'a Sitting> {
    let holds = |s: &&Sitting| s.mandate.as_ref().is_some_and(|m| m.person == absence.person);
    let Some(away) = sittings.iter().find(|s| s.seat.kind == SeatKind::Member && holds(s)) else { return Vec::new() };
    let is_free = |s: &&Sitting| {
        let Some(person) = s.mandate.as_ref().map(|m| m.person) else { return false };
        !absences.iter().any(|a| a.person == person && !a.is_back)
            && !call_ins.iter().any(|c| c.person == person && !c.is_released)
    };
    call_in_order(away, sittings).into_iter().filter(is_free).collect()
}

/// The call-in that holds for an absence.
pub fn called_in<'a>(absence: &Absence, call_ins: &'a [CallIn]) -> Option<&'a CallIn> {
    call_ins.iter().find(|c| c.absence == absence.id && !c.is_released)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;
    use board::{Mandate, Seat};

    fn sitting(id: i64, party: i64, kind: SeatKind) -> Sitting {
        let mandate = Mandate {
            id,
            seat: id,
            person: id * 10,
            name: format!("Person {id}"),
            political_party: String::new(),
            from: day("2019-01-01"),
            to: None,
            version: 1,
        };
        Sitting { seat: Seat { id, board: 1, party, kind, order: id, version: 1 }, mandate: Some(mandate), post: None }
    }

    fn world() -> Vec<Sitting> {
        use SeatKind::{Member, Substitute};
        vec![
            sitting(1, 1, Member),
            sitting(2, 2, Member),
            sitting(3, 2, Substitute),
            sitting(4, 1, Substitute),
            sitting(5, 1, Substitute),
        ]
    }

    fn away(id: i64, person: i64) -> Absence {
        let at = Moment::read("2021-02-08T08:00:00Z").expect("a moment");
        let (name, by) = (format!("Person {}", person / 10), "Maja Ahlin".to_string());
        Absence { id, meeting: 1, person, name, message: String::new(), at, by, is_back: false }
    }

    fn called(absence: i64, person: i64) -> CallIn {
        let at = Moment::read("2021-02-08T09:00:00Z").expect("a moment");
        CallIn { id: absence, absence, person, name: String::new(), at, by: String::new(), is_released: false }
    }

    #[test]
    fn those_with_a_seat_report_once_and_before_the_meeting_is_held() {
        let planned = meeting("2021-02-10", Stage::Planned);
        assert_eq!(report_absence(&planned, &world(), 10, &[]), Ok("Person 1".to_string()));
        assert_eq!(ids(&report_absence(&planned, &world(), 99, &[])), ["meeting-absence-no-seat"]);
        assert_eq!(ids(&report_absence(&planned, &world(), 10, &[away(1, 10)])), ["meeting-absence-twice"]);
        let back = Absence { is_back: true, ..away(1, 10) };
        assert!(report_absence(&planned, &world(), 10, &[back]).is_ok(), "away again");
        let held = meeting("2021-02-10", Stage::Held { called: None });
        assert_eq!(ids(&report_absence(&held, &world(), 10, &[])), ["meeting-absence-held"]);
    }

    #[test]
    fn substitutes_are_called_in_their_order_and_each_only_once() {
        let all = world();
        let order = |who: &Absence, absences: &[Absence], calls: &[CallIn]| {
            substitutes_for(who, &all, absences, calls).iter().map(|s| s.seat.id).collect::<Vec<_>>()
        };
        let karin = away(1, 10);
        assert_eq!(order(&karin, &[], &[]), [4, 5, 3], "those of the same party first");
        assert_eq!(order(&karin, &[away(2, 40)], &[]), [5, 3], "one is away");
        assert_eq!(order(&karin, &[], &[called(2, 40)]), [5, 3], "one is called in for another");
        let released = CallIn { is_released: true, ..called(2, 40) };
        assert_eq!(order(&karin, &[], &[released]), [4, 5, 3]);
        assert_eq!(order(&away(3, 30), &[], &[]), [0; 0], "nobody is called in for a substitute");
        assert_eq!(called_in(&karin, &[called(1, 40)]).map(|c| c.person), Some(40));
    }
}
