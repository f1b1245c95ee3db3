//! A meeting of the board, its head, and how far it has come.

use super::{Cancelled, Reader};
use basics::{Day, Refusal, all_or};
use serde::Serialize;

/// A meeting (sammanträde) of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub id: i64,
    pub board: i64,
    pub head: Head,
    pub stage: Stage,
    /// That it does not take place. Nothing more is then done with it.
    pub cancelled: Option<Cancelled>,
    pub version: i64,
}

/// The head of the minutes: when, where and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Head {
    pub day: Day,
    /// `13:00`; empty when missing.
    pub start: String,
    /// `13:45`; empty until the meeting has been held, or when the source lacks it.
    pub end: String,
    pub place: String,
    /// Note on attendance at a distance; empty when nobody said anything of it.
    pub remote: String,
    /// Whether the public may attend. Closed unless the council allows and the board decides (MEET-5).
    pub is_open: bool,
    /// To whom absence is reported; printed in the summons.
    pub absence: String,
    pub secretary: String,
    /// Before the meeting: proposed. One name each, with party as it is written in the minutes.
    pub adjusters: Vec<String>,
    pub adjust_place: String,
    /// What an imported, older meeting's source lacks. Not empty: the meeting raises no reminders.
    pub source_note: String,
}

/// How far a meeting has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Stage {
    Planned,
    Called {
        on: Day,
    },
    /// `called` is `None` when no summons was registered (imported meetings).
    Held {
        called: Option<Day>,
    },
    /// The minutes are adjusted and locked.
    Adjusted {
        called: Option<Day>,
        on: Day,
        by: String,
        /// Why it was later than the law allows; empty when it was in time.
        late_reason: String,
    },
}

impl Stage {
    /// The day the summons went out.
    pub fn called(&self) -> Option<Day> {
        match self {
            Stage::Planned => None,
            Stage::Called { on } => Some(*on),
            Stage::Held { called } | Stage::Adjusted { called, .. } => *called,
        }
    }

    /// The day the minutes were adjusted.
    pub fn adjusted(&self) -> Option<Day> {
        match self {
            Stage::Adjusted { on, .. } => Some(*on),
            Stage::Planned | Stage::Called { .. } | Stage::Held { .. } => None,
        }
    }

    pub fn is_held(&self) -> bool {
        matches!(self, Stage::Held { .. } | Stage::Adjusted { .. })
    }
}

impl Meeting {
    pub fn day(&self) -> Day {
        self.head.day
    }

    /// The minutes are adjusted: nothing in them may change any more.
    pub fn is_locked(&self) -> bool {
        self.stage.adjusted().is_some()
    }

    /// Taken in from older minutes: raises no reminders.
    pub fn is_imported(&self) -> bool {
        !self.head.source_note.is_empty()
    }

    /// Refuses any change once the minutes are adjusted (STYLE: signed text is never updated), and in a meeting
    /// that does not take place.
    pub fn unlocked(&self) -> Result<(), Vec<Refusal>> {
        if let Some(c) = &self.cancelled {
            return Err(vec![Refusal::new("meeting-is-cancelled").with("day", c.on)]);
        }
        match self.stage.adjusted() {
            None => Ok(()),
            Some(on) => Err(vec![Refusal::new("meeting-locked").with("day", on)]),
        }
    }
}

impl Head {
    /// A head with nothing but its day.
    pub fn on(day: Day) -> Head {
        Head {
            day,
            start: String::new(),
            end: String::new(),
            place: String::new(),
            remote: String::new(),
            is_open: false,
            absence: String::new(),
            secretary: String::new(),
            adjusters: Vec::new(),
            adjust_place: String::new(),
            source_note: String::new(),
        }
    }

    /// Reads the form of a meeting.
    pub fn read(mut r: Reader<'_>) -> Result<Head, Vec<Refusal>> {
        let day = r.must_day("dag", "meeting-day-missing");
        let (start, end) = (r.time("start"), r.time("slut"));
        if !start.is_empty() && !end.is_empty() && end < start {
            r.refuse(Refusal::new("meeting-end-before-start").at("slut"));
        }
        let head = Head {
            start,
            end,
            place: r.line("plats"),
            remote: r.line("distans"),
            is_open: r.ticked("offentligt"),
            absence: r.line("forhinder"),
            secretary: r.line("sekreterare"),
            adjusters: r.lines("justerare"),
            adjust_place: r.line("justeringsplats"),
            source_note: r.text("kallanmarkning"),
            ..Head::on(day.unwrap_or(first_day()))
        };
        r.done(day.map(|_| head))
    }
}

fn first_day() -> Day {
    Day::of(1900, 1, 1).expect("the first day there is")
}

/// Whether the meeting may get another day: not in another year once its paragraphs carry numbers (PROT-16).
pub fn move_meeting(meeting: &Meeting, to: Day, has_numbers: bool) -> Result<(), Vec<Refusal>> {
    meeting.unlocked()?;
    let leaves_year = has_numbers && to.year() != meeting.day().year();
    let no = leaves_year.then(|| Refusal::new("meeting-day-other-year").at("dag").with("year", meeting.day().year()));
    all_or(no.into_iter().collect(), ())
}

/// The stage after the meeting got another day: one that was called must be called anew, since the summons names
/// a day on which there is no meeting.
pub fn stage_after_move(meeting: &Meeting, to: Day) -> Stage {
    match &meeting.stage {
        Stage::Called { .. } if to != meeting.day() => Stage::Planned,
        stage => stage.clone(),
    }
}

/// Registers that the summons went out.
pub fn call_meeting(meeting: &Meeting, on: Day, today: Day) -> Result<Stage, Vec<Refusal>> {
    let mut no = meeting.unlocked().err().unwrap_or_default();
    if meeting.stage.is_held() && !meeting.is_locked() {
        no.push(Refusal::new("meeting-call-held"));
    }
    if on > today {
        no.push(Refusal::new("meeting-call-future").at("dag").with("today", today));
    }
    if on > meeting.day() {
        no.push(Refusal::new("meeting-call-after").at("dag").with("day", meeting.day()));
    }
    all_or(no, Stage::Called { on })
}

/// Registers that the meeting has been held. The end time may be missing only in an imported meeting.
pub fn hold_meeting(meeting: &Meeting, end: &str, today: Day) -> Result<Stage, Vec<Refusal>> {
    let mut no = meeting.unlocked().err().unwrap_or_default();
    if meeting.day() > today {
        no.push(Refusal::new("meeting-hold-early").with("day", meeting.day()));
    }
    if end.is_empty() && !meeting.is_imported() {
        no.push(Refusal::new("meeting-hold-no-end").at("slut"));
    }
    if !end.is_empty() && !meeting.head.start.is_empty() && end < meeting.head.start.as_str() {
        no.push(Refusal::new("meeting-end-before-start").at("slut"));
    }
    all_or(no, Stage::Held { called: meeting.stage.called() })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::rules::read::tests::ids;

    pub(crate) fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    pub(crate) fn meeting(on: &str, stage: Stage) -> Meeting {
        let head = Head { start: "13:00".into(), ..Head::on(day(on)) };
        Meeting { id: 1, board: 1, head, stage, cancelled: None, version: 1 }
    }

    #[test]
    fn a_summons_is_registered_on_a_day_that_has_been_and_before_the_meeting() {
        let check = |stage: Stage, on: &str, today: &str| {
            ids(&call_meeting(&meeting("2021-02-10", stage), day(on), day(today)))
        };
        assert!(check(Stage::Planned, "2021-02-03", "2021-02-03").is_empty());
        assert!(check(Stage::Called { on: day("2021-02-02") }, "2021-02-03", "2021-02-04").is_empty());
        assert_eq!(check(Stage::Planned, "2021-02-04", "2021-02-03"), ["meeting-call-future"]);
        assert_eq!(check(Stage::Planned, "2021-02-11", "2021-02-12"), ["meeting-call-after"]);
        assert_eq!(check(Stage::Held { called: None }, "2021-02-03", "2021-02-12"), ["meeting-call-held"]);
    }

    #[test]
    fn a_meeting_is_held_on_its_day_or_later_and_has_an_end() {
        let check =
            |end: &str, today: &str| ids(&hold_meeting(&meeting("2021-02-10", Stage::Planned), end, day(today)));
        assert!(check("13:45", "2021-02-10").is_empty());
        assert_eq!(check("13:45", "2021-02-09"), ["meeting-hold-early"]);
        assert_eq!(check("", "2021-02-10"), ["meeting-hold-no-end"]);
        assert_eq!(check("12:45", "2021-02-10"), ["meeting-end-before-start"]);
    }

    #[test]
    fn a_numbered_meeting_stays_in_its_year() {
        let check = |to: &str, numbered| ids(&move_meeting(&meeting("2021-02-10", Stage::Planned), day(to), numbered));
        assert!(check("2021-02-17", true).is_empty());
        assert!(check("2022-02-10", false).is_empty());
        assert_eq!(check("2022-02-10", true), ["meeting-day-other-year"]);
    }

    #[test]
    fn an_imported_meeting_may_lack_its_end() {
        let mut old = meeting("2015-05-27", Stage::Planned);
        old.head.source_note = "Sluttid saknas i källan.".into();
        assert_eq!(hold_meeting(&old, "", day("2021-02-24")), Ok(Stage::Held { called: None }));
    }

    #[test]
    fn the_day_of_the_summons_stays_known() {
        let called = meeting("2021-02-10", Stage::Called { on: day("2021-02-03") });
        let held = hold_meeting(&called, "13:45", day("2021-02-10")).expect("held");
        assert_eq!(held.called(), Some(day("2021-02-03")));
    }

    #[test]
    fn a_form_without_a_day_or_with_an_end_before_its_start_is_refused() {
        let get = |field: &str| match field {
            "start" => "13:00".to_string(),
            "slut" => "12:00".to_string(),
            _ => String::new(),
        };
        assert_eq!(ids(&Head::read(Reader::new(&get))), ["meeting-day-missing", "meeting-end-before-start"]);
    }
}
