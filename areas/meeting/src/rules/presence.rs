//! The presence log: who came, went, served for whom and why, in order of time. It is the one source of who was
//! there for which paragraph; the attendance is the roll of persons beside it.

use super::Meeting;
use basics::{PersonId, Refusal, all_or};
use minutes::{Happening, PresenceEvent};
use serde::Serialize;

/// A line of the presence log as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresenceLine {
    pub id: i64,
    pub meeting: i64,
    pub entry: Presence,
    pub version: i64,
}

/// What a line says. A mistaken line stays, struck with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Presence {
    /// `None` for somebody outside the cooperation's persons, and for what concerns nobody in particular.
    pub person: Option<PersonId>,
    #[serde(flatten)]
    pub event: PresenceEvent,
    /// Why the line does not hold; `None` while it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub struck: Option<String>,
}

impl Presence {
    /// A line that holds.
    pub fn of(person: Option<PersonId>, event: PresenceEvent) -> Presence {
        Presence { person, event, struck: None }
    }

    pub fn holds(&self) -> bool {
        self.struck.is_none()
    }
}

/// Whether the line can stand in a log at all: the minutes are open, somebody is named where somebody is meant,
/// and a disqualification has one of the four grounds (MEET-8; KL 6:28).
pub fn log_presence(meeting: &Meeting, event: &PresenceEvent) -> Result<(), Vec<Refusal>> {
    meeting.unlocked()?;
    let mut no = Vec::new();
    let concerns_nobody = matches!(event.what, Happening::Adjourned | Happening::Resumed);
    if event.name.trim().is_empty() && !concerns_nobody {
        no.push(Refusal::new("meeting-presence-nobody").at("person"));
    }
    match &event.what {
        Happening::RecusedOut { ground } if !(1..=4).contains(ground) => {
            no.push(Refusal::new("meeting-presence-ground").at("grund"));
        }
        Happening::Serves { for_whom } if for_whom.trim().is_empty() => {
            no.push(Refusal::new("meeting-service-for-whom").at("for"));
        }
        _ => {}
    }
    all_or(no, ())
}

/// Strikes a mistaken line. It takes a reason, and is done once.
pub fn correct_presence(meeting: &Meeting, line: &Presence, reason: &str) -> Result<Presence, Vec<Refusal>> {
    meeting.unlocked()?;
    let mut no = Vec::new();
    if !line.holds() {
        no.push(Refusal::new("meeting-presence-struck-already"));
    }
    if reason.trim().is_empty() {
        no.push(Refusal::new("meeting-presence-reason").at("skal"));
    }
    all_or(no, Presence { struck: Some(reason.trim().to_string()), ..line.clone() })
}

/// The lines that hold, in the order they take effect: by paragraph, then time, then as they were written.
pub fn standing_log(lines: &[PresenceLine]) -> Vec<PresenceEvent> {
    let mut held: Vec<&PresenceLine> = lines.iter().filter(|l| l.entry.holds()).collect();
    held.sort_by_key(|l| (l.entry.event.paragraph.unwrap_or(0), l.entry.event.at.clone(), l.id));
    held.into_iter().map(|l| l.entry.event.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::meeting;
    use crate::rules::read::tests::ids;

    fn event(name: &str, what: Happening) -> PresenceEvent {
        PresenceEvent { at: "13:05".into(), paragraph: Some(2), name: name.into(), what }
    }

    fn check(name: &str, what: Happening, expected: &[&str]) {
        let open = meeting("2021-02-10", Stage::Called { on: "2021-02-03".parse().expect("a day") });
        assert_eq!(ids(&log_presence(&open, &event(name, what))), expected);
    }

    #[test]
    fn meet_8_a_line_names_somebody_and_a_ground() {
        check("Bo Ek", Happening::Arrived { remote: false }, &[]);
        check("", Happening::Left, &["meeting-presence-nobody"]);
        check("", Happening::Adjourned, &[]);
        check("Bo Ek", Happening::RecusedOut { ground: 4 }, &[]);
        check("Bo Ek", Happening::RecusedOut { ground: 5 }, &["meeting-presence-ground"]);
        check("Bo Ek", Happening::RecusedOut { ground: 0 }, &["meeting-presence-ground"]);
        check("Siv Berg", Happening::Serves { for_whom: String::new() }, &["meeting-service-for-whom"]);
    }

    #[test]
    fn a_mistaken_line_is_struck_once_and_with_a_reason() {
        let open = meeting("2021-02-10", Stage::Planned);
        let line = Presence::of(None, event("Bo Ek", Happening::Left));
        let struck = correct_presence(&open, &line, " fel person ").expect("struck");
        assert_eq!(struck.struck.as_deref(), Some("fel person"));
        assert_eq!(ids(&correct_presence(&open, &line, " ")), ["meeting-presence-reason"]);
        assert_eq!(ids(&correct_presence(&open, &struck, "igen")), ["meeting-presence-struck-already"]);
    }

    #[test]
    fn nothing_is_logged_in_adjusted_minutes() {
        let day = "2021-02-22".parse().expect("a day");
        let stage = Stage::Adjusted { called: None, on: day, by: "Bo Ek".into(), late_reason: String::new() };
        let locked = meeting("2021-02-10", stage);
        let left = event("Bo Ek", Happening::Left);
        assert_eq!(ids(&log_presence(&locked, &left)), ["meeting-locked"]);
        assert_eq!(ids(&correct_presence(&locked, &Presence::of(None, left), "fel")), ["meeting-locked"]);
    }

    #[test]
    fn a_log_takes_effect_by_paragraph_and_time_whatever_the_order_it_was_written_in() {
        let line = |id, paragraph, at: &str, struck: Option<&str>| {
            let event = PresenceEvent { at: at.into(), paragraph, name: format!("{id}"), what: Happening::Left };
            let entry = Presence { struck: struck.map(str::to_string), ..Presence::of(None, event) };
            PresenceLine { id, meeting: 1, entry, version: 1 }
        };
        let lines = [
            line(1, Some(4), "13:40", None),
            line(2, Some(2), "13:10", None),
            line(3, None, "", None),
            line(4, Some(2), "13:05", None),
            line(5, Some(1), "13:00", Some("fel")),
        ];
        let names: Vec<String> = standing_log(&lines).into_iter().map(|e| e.name).collect();
        assert_eq!(names, ["3", "4", "2", "1"]);
    }
}
