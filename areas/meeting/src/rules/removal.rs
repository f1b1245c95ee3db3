//! When a planned meeting may be taken away: only before anybody has been told of it.

use super::Meeting;
use super::Stage;
use basics::{Refusal, all_or};

/// A meeting that was planned by mistake. Once the summons is out, or paragraph numbers of the year are used
/// (PROT-16), it stays: then it is moved to another day.
pub fn remove_meeting(meeting: &Meeting, has_numbers: bool) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if meeting.stage != Stage::Planned {
        no.push(Refusal::new("meeting-unplan-called"));
    }
    if has_numbers {
        no.push(Refusal::new("meeting-unplan-numbered"));
    }
    all_or(no, ())
}

/// Whether the board meets at that day and time already. A day may hold two meetings, a moment only one.
pub fn is_planned_already(others: &[Meeting], board: i64, head: &super::Head) -> Option<Refusal> {
    let same = |m: &&Meeting| {
        m.board == board && m.cancelled.is_none() && m.head.day == head.day && m.head.start == head.start
    };
    others.iter().find(same).map(|m| Refusal::new("meeting-planned-already").at("dag").with("day", m.head.day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;

    #[test]
    fn only_a_meeting_nobody_has_heard_of_is_taken_away() {
        let planned = meeting("2021-02-10", Stage::Planned);
        assert!(remove_meeting(&planned, false).is_ok());
        assert_eq!(ids(&remove_meeting(&planned, true)), ["meeting-unplan-numbered"]);
        let called = meeting("2021-02-10", Stage::Called { on: day("2021-02-03") });
        assert_eq!(ids(&remove_meeting(&called, false)), ["meeting-unplan-called"]);
    }

    #[test]
    fn the_same_moment_is_planned_once() {
        let one = meeting("2021-02-10", Stage::Planned);
        let mut other = one.head.clone();
        assert!(is_planned_already(std::slice::from_ref(&one), one.board, &other).is_some());
        assert!(is_planned_already(std::slice::from_ref(&one), one.board + 1, &other).is_none());
        other.start = "23:00".into();
        assert!(is_planned_already(std::slice::from_ref(&one), one.board, &other).is_none());
    }
}
