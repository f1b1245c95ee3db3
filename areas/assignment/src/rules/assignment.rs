//! An assignment: what, who, by when, reported where, from which decision.

use basics::{Day, PartyId, PersonId, Refusal, Written};
use serde::Serialize;

/// Something the board wants done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assignment {
    pub id: i64,
    pub text: AssignmentText,
    /// The day that holds now; the history of its moves stands in the events.
    pub due: Option<Day>,
    pub source: Source,
    pub state: State,
    pub created: Day,
    pub version: i64,
}

/// What the assignment says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AssignmentText {
    pub what: String,
    pub person: Option<PersonId>,
    /// The one who sees to it: a name or a function.
    pub responsible: String,
    pub party: Option<PartyId>,
    pub report: ReportTo,
    /// A case of the registry.
    pub case: Option<i64>,
}

/// An assignment to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewAssignment {
    pub text: AssignmentText,
    pub due: Option<Day>,
    pub source: Source,
    /// The day it was given.
    pub given: Day,
    /// The parties whose answer is waited for.
    pub asked: Vec<PartyId>,
}

/// The decision point it comes from: `§ 12, 2015-05-27, punkt 2` and its address in the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Empty when it comes from no decision.
    pub label: String,
    pub address: String,
}

/// Where at a meeting something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub label: String,
    pub address: String,
}

/// Where it is reported back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum ReportTo {
    #[default]
    Board,
    NextMeeting,
    Case,
}

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum State {
    Open,
    InProgress {
        since: Day,
    },
    Done {
        on: Day,
        what: String,
        /// A document of the registry that shows it.
        evidence: Option<i64>,
    },
    /// Still the board's assignment, but put aside.
    Deprioritised {
        on: Day,
        reason: String,
    },
    /// Another decision took it back.
    Cancelled {
        on: Day,
        decision: String,
    },
}

/// A state without what goes with it, in the order it is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum StateKind {
    Open,
    InProgress,
    Deprioritised,
    Done,
    Cancelled,
}

/// One line of an assignment's history. Nothing in it is ever changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    pub id: i64,
    pub assignment: i64,
    pub day: Day,
    pub kind: EventKind,
    pub text: String,
    pub by: String,
}

impl Event {
    /// Whether it says that the assignment was reported at the place with that address.
    pub fn is_reported_at(&self, address: &str) -> bool {
        matches!(&self.kind, EventKind::Reported { place: Some(at) } if at.address == address)
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum EventKind {
    Created {
        due: Option<Day>,
    },
    Edited,
    Started,
    Moved {
        from: Option<Day>,
        to: Option<Day>,
    },
    /// Reported back, at a meeting when one is named.
    Reported {
        place: Option<Place>,
    },
    Answered {
        party: PartyId,
    },
    Deprioritised,
    Done {
        evidence: Option<i64>,
    },
    Cancelled,
}

/// What a party that was asked has answered. Without a day it has not, and that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub party: PartyId,
    pub day: Option<Day>,
    pub text: String,
}

impl EventKind {
    /// Whether it moved the state or the day. These come in the order of their days.
    pub fn changes_state(&self) -> bool {
        !matches!(self, EventKind::Edited | EventKind::Reported { .. } | EventKind::Answered { .. })
    }

    /// The end of its message id.
    pub fn code(&self) -> &'static str {
        match self {
            EventKind::Created { .. } => "created",
            EventKind::Edited => "edited",
            EventKind::Started => "started",
            EventKind::Moved { .. } => "moved",
            EventKind::Reported { .. } => "reported",
            EventKind::Answered { .. } => "answered",
            EventKind::Deprioritised => "deprioritised",
            EventKind::Done { .. } => "done",
            EventKind::Cancelled => "cancelled",
        }
    }
}

impl ReportTo {
    pub const ALL: [ReportTo; 3] = [ReportTo::Board, ReportTo::NextMeeting, ReportTo::Case];

    pub fn code(self) -> &'static str {
        match self {
            ReportTo::Board => "board",
            ReportTo::NextMeeting => "next-meeting",
            ReportTo::Case => "case",
        }
    }

    /// `None` for a word that is no place to report.
    pub fn of(code: &str) -> Option<ReportTo> {
        ReportTo::ALL.into_iter().find(|r| r.code() == code)
    }
}

impl StateKind {
    pub const ALL: [StateKind; 5] =
        [StateKind::Open, StateKind::InProgress, StateKind::Deprioritised, StateKind::Done, StateKind::Cancelled];

    pub fn code(self) -> &'static str {
        match self {
            StateKind::Open => "open",
            StateKind::InProgress => "in-progress",
            StateKind::Deprioritised => "deprioritised",
            StateKind::Done => "done",
            StateKind::Cancelled => "cancelled",
        }
    }

    /// `None` for a word that is no state.
    pub fn of(code: &str) -> Option<StateKind> {
        StateKind::ALL.into_iter().find(|s| s.code() == code)
    }

    /// Neither done nor taken back. What has been put aside is ongoing still: the board has not let go of it.
    pub fn is_ongoing(self) -> bool {
        !matches!(self, StateKind::Done | StateKind::Cancelled)
    }
}

impl State {
    pub fn kind(&self) -> StateKind {
        match self {
            State::Open => StateKind::Open,
            State::InProgress { .. } => StateKind::InProgress,
            State::Done { .. } => StateKind::Done,
            State::Deprioritised { .. } => StateKind::Deprioritised,
            State::Cancelled { .. } => StateKind::Cancelled,
        }
    }
}

impl Assignment {
    pub fn is_ongoing(&self) -> bool {
        self.state.kind().is_ongoing()
    }

    /// Past its day and neither finished nor put aside. The day itself is in time.
    pub fn is_overdue(&self, today: Day) -> bool {
        is_late(self.state.kind(), self.due, today)
    }
}

/// Whether something in this state with this day is late.
pub(super) fn is_late(state: StateKind, due: Option<Day>, today: Day) -> bool {
    matches!(state, StateKind::Open | StateKind::InProgress) && due.is_some_and(|due| due < today)
}

/// An address within the program: begins with one slash and holds no space. Anything else is no address.
pub fn read_address(written: &str) -> String {
    let is_local = written.starts_with('/') && !written.starts_with("//") && !written.contains('\\');
    let is_plain = written.chars().count() <= 300 && !written.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_local && is_plain { written.to_string() } else { String::new() }
}

impl AssignmentText {
    /// Reads the form of an assignment; the person is looked up by the caller.
    pub fn read(w: &mut Written<'_>) -> AssignmentText {
        let report = ReportTo::of(&w.raw("redovisas")).unwrap_or_default();
        let what = w.must_text("vad", "assignment-what-missing");
        let responsible = w.must_line("ansvarig", "assignment-responsible-missing");
        let case = w.id("arende");
        if report == ReportTo::Case && case.is_none() {
            w.refuse(Refusal::new("assignment-case-missing").at("arende"));
        }
        AssignmentText { what, person: w.id("person"), responsible, party: w.id("part"), report, case }
    }

    /// The same, alone: for a form that changes nothing but what it says.
    pub fn read_alone(mut w: Written<'_>) -> Result<AssignmentText, Vec<Refusal>> {
        let text = AssignmentText::read(&mut w);
        w.done(Some(text))
    }
}

impl NewAssignment {
    /// Reads the form of a new assignment; who is asked is read by the caller.
    pub fn read(mut w: Written<'_>, asked: Vec<PartyId>, today: Day) -> Result<NewAssignment, Vec<Refusal>> {
        let text = AssignmentText::read(&mut w);
        let due = w.day("senast");
        let given = w.must_day("dag", "assignment-day-missing");
        if given.is_some_and(|given| given > today) {
            w.refuse(Refusal::new("assignment-day-future").at("dag").with("today", today));
        }
        if due.zip(given).is_some_and(|(due, given)| due < given) {
            w.refuse(Refusal::new("assignment-due-before-given").at("senast"));
        }
        let source = Source { label: w.line("kalla"), address: read_address(&w.raw("adress")) };
        w.done(given.map(|given| NewAssignment { text, due, source, given, asked }))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    pub(crate) fn ids<T>(result: &Result<T, Vec<Refusal>>) -> Vec<&'static str> {
        result.as_ref().err().map(|all| all.iter().map(|r| r.id).collect()).unwrap_or_default()
    }

    pub(crate) fn assignment(id: i64, due: Option<&str>, state: State) -> Assignment {
        let text = AssignmentText {
            what: "Ta fram en ny finansieringsmodell".into(),
            person: None,
            responsible: "Förvaltningschefen".into(),
            party: Some(4),
            report: ReportTo::NextMeeting,
            case: None,
        };
        let source = Source { label: "§ 12, 2015-05-27, punkt 2".into(), address: "/moten/1/paragrafer/4".into() };
        Assignment { id, text, due: due.map(day), source, state, created: day("2020-02-12"), version: 1 }
    }

    #[test]
    fn late_is_past_the_day_and_neither_finished_nor_put_aside() {
        let on = |d| day(d);
        let done = State::Done { on: day("2020-12-01"), what: "Klart".into(), evidence: None };
        let aside = State::Deprioritised { on: day("2020-12-01"), reason: "Resursbrist".into() };
        let late = |state: State, due| assignment(1, due, state).is_overdue(on("2020-12-31"));
        assert!(late(State::Open, Some("2020-12-30")));
        assert!(!late(State::Open, Some("2020-12-31")), "the day itself is in time");
        assert!(!late(State::Open, None));
        assert!(!late(done, Some("2020-06-01")) && !late(aside, Some("2020-06-01")));
    }

    #[test]
    fn only_addresses_of_the_program_are_kept() {
        for good in ["/moten/1/paragrafer/9", "/arenden/3?x=1"] {
            assert_eq!(read_address(good), good);
        }
        for bad in ["", "https://example.org", "//example.org", "moten/1", "/a b", "/\\example.org"] {
            assert_eq!(read_address(bad), "", "{bad}");
        }
    }

    #[test]
    fn the_form_is_read_with_all_its_faults() {
        let sent = |field: &str| match field {
            "redovisas" => "case".to_string(),
            "senast" => "snart".to_string(),
            "dag" => "2021-02-11".to_string(),
            _ => String::new(),
        };
        assert_eq!(
            ids(&NewAssignment::read(Written::new(&sent), vec![], day("2021-02-10"))),
            [
                "assignment-what-missing",
                "assignment-responsible-missing",
                "assignment-case-missing",
                "written-bad-day",
                "assignment-day-future"
            ]
        );
        let sent = |field: &str| match field {
            "vad" | "ansvarig" => "x".to_string(),
            "senast" => "2021-02-09".to_string(),
            "dag" => "2021-02-10".to_string(),
            _ => String::new(),
        };
        let read = NewAssignment::read(Written::new(&sent), vec![], day("2021-02-10"));
        assert_eq!(ids(&read), ["assignment-due-before-given"]);
    }
}
