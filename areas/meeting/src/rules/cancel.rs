//! A meeting that does not take place (inställt): it stays where it was, with the reason.

use super::Meeting;
use basics::{Day, Refusal, all_or};
use serde::Serialize;

/// That a meeting was cancelled, when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cancelled {
    pub on: Day,
    pub reason: String,
}

/// Cancels a meeting, called or not. One that has been held cannot be undone.
pub fn cancel_meeting(meeting: &Meeting, reason: &str, today: Day) -> Result<Cancelled, Vec<Refusal>> {
    let mut no = Vec::new();
    if meeting.stage.is_held() {
        no.push(Refusal::new("meeting-cancel-held"));
    }
    if meeting.cancelled.is_some() {
        no.push(Refusal::new("meeting-cancel-twice"));
    }
    if reason.is_empty() {
        no.push(Refusal::new("meeting-cancel-reason").at("skal"));
    }
    all_or(no, Cancelled { on: today, reason: reason.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;

    #[test]
    fn a_meeting_is_cancelled_once_with_a_reason_and_before_it_is_held() {
        let today = day("2021-02-05");
        let planned = meeting("2021-02-10", Stage::Planned);
        let called = meeting("2021-02-10", Stage::Called { on: day("2021-02-03") });
        assert!(cancel_meeting(&planned, "Inga ärenden", today).is_ok());
        assert_eq!(cancel_meeting(&called, "Snöoväder", today).map(|c| c.on), Ok(today));
        assert_eq!(ids(&cancel_meeting(&called, "", today)), ["meeting-cancel-reason"]);
        let held = meeting("2021-02-10", Stage::Held { called: None });
        assert_eq!(ids(&cancel_meeting(&held, "Inga ärenden", today)), ["meeting-cancel-held"]);
        let mut twice = planned.clone();
        twice.cancelled = Some(Cancelled { on: today, reason: "Inga ärenden".into() });
        assert_eq!(ids(&cancel_meeting(&twice, "Inga", today)), ["meeting-cancel-twice"]);
        assert_eq!(ids(&twice.unlocked()), ["meeting-is-cancelled"], "nothing more is written in it");
    }
}
