//! The steps an assignment takes, each a line in its history.

use super::{Answer, Assignment, EventKind, Place, State, StateKind};
use basics::{Day, PartyId, Refusal, Written, all_or};

/// What can be done with an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Begins, or goes on after having been put aside.
    Start,
    Report,
    Move,
    Deprioritise,
    Done,
    Cancel,
    Answer,
}

/// A step with what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepEntry {
    pub step: Step,
    pub day: Day,
    /// What was done, why, or what is reported.
    pub text: String,
    /// The new day, for a move; `None` = without a day.
    pub due: Option<Day>,
    /// Where it was reported.
    pub place: Option<Place>,
    /// A document of the registry.
    pub evidence: Option<i64>,
}

impl Step {
    pub const ALL: [Step; 7] =
        [Step::Start, Step::Report, Step::Move, Step::Deprioritise, Step::Done, Step::Cancel, Step::Answer];

    /// The word in the address and in message ids.
    pub fn code(self) -> &'static str {
        match self {
            Step::Start => "paborja",
            Step::Report => "rapportera",
            Step::Move => "flytta",
            Step::Deprioritise => "nedprioritera",
            Step::Done => "klart",
            Step::Cancel => "avbryt",
            Step::Answer => "svar",
        }
    }

    /// `None` for a word that is no step.
    pub fn of(code: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|s| s.code() == code)
    }

    /// Steps that change what the board asked for; the rest tell how it goes.
    pub fn is_for_secretary(self) -> bool {
        matches!(self, Step::Move | Step::Deprioritise | Step::Cancel)
    }

    /// Whether the step can be taken from the state. What is finished or taken back stays so.
    pub fn fits(self, state: StateKind) -> bool {
        match self {
            Step::Start => matches!(state, StateKind::Open | StateKind::Deprioritised),
            Step::Deprioritise => matches!(state, StateKind::Open | StateKind::InProgress),
            Step::Report | Step::Move | Step::Done | Step::Cancel | Step::Answer => state.is_ongoing(),
        }
    }
}

impl StepEntry {
    /// Reads the form of a step.
    pub fn read(step: Step, mut w: Written<'_>) -> Result<StepEntry, Vec<Refusal>> {
        let day = w.must_day("dag", "assignment-day-missing");
        let text = match step {
            Step::Start => w.text("text"),
            Step::Report | Step::Answer => w.must_text("text", "assignment-text-missing"),
            Step::Move => w.must_text("text", "assignment-move-reason"),
            Step::Deprioritise => w.must_text("text", "assignment-deprioritise-reason"),
            Step::Done => w.must_text("text", "assignment-done-what"),
            Step::Cancel => w.must_text("text", "assignment-cancel-decision"),
        };
        let due = w.day("senast").filter(|_| step == Step::Move);
        let entry = day.map(|day| StepEntry { step, day, text, due, place: None, evidence: None });
        w.done(entry)
    }
}

/// The assignment after the step, and what is written in its history. `since` is the day of the last line there.
pub fn step(
    a: &Assignment,
    since: Day,
    entry: &StepEntry,
    today: Day,
) -> Result<(Assignment, EventKind), Vec<Refusal>> {
    let mut no = Vec::new();
    if !entry.step.fits(a.state.kind()) {
        no.push(Refusal::new("assignment-step-unfit"));
    }
    if entry.day > today {
        no.push(Refusal::new("assignment-day-future").at("dag").with("today", today));
    }
    if entry.day < since {
        no.push(Refusal::new("assignment-day-before").at("dag").with("day", since));
    }
    if entry.step == Step::Move && entry.due == a.due {
        no.push(Refusal::new("assignment-move-same").at("senast"));
    }
    if entry.step == Step::Move && entry.due.is_some_and(|due| due < entry.day) {
        no.push(Refusal::new("assignment-move-past").at("senast"));
    }
    let (day, text) = (entry.day, entry.text.clone());
    let mut new = Assignment { version: a.version + 1, ..a.clone() };
    let kind = match entry.step {
        Step::Start => {
            new.state = State::InProgress { since: day };
            EventKind::Started
        }
        Step::Report | Step::Answer => EventKind::Reported { place: entry.place.clone() },
        Step::Move => {
            new.due = entry.due;
            EventKind::Moved { from: a.due, to: entry.due }
        }
        Step::Deprioritise => {
            new.state = State::Deprioritised { on: day, reason: text };
            EventKind::Deprioritised
        }
        Step::Done => {
            new.state = State::Done { on: day, what: text, evidence: entry.evidence };
            EventKind::Done { evidence: entry.evidence }
        }
        Step::Cancel => {
            new.state = State::Cancelled { on: day, decision: text };
            EventKind::Cancelled
        }
    };
    all_or(no, (new, kind))
}

/// A party's answer. Asked parties answer once; what they add is reported.
pub fn answer(a: &Assignment, answers: &[Answer], party: PartyId, day: Day, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !a.is_ongoing() {
        no.push(Refusal::new("assignment-step-unfit"));
    }
    match answers.iter().find(|x| x.party == party) {
        None => no.push(Refusal::new("assignment-not-asked").at("part")),
        Some(Answer { day: Some(_), .. }) => no.push(Refusal::new("assignment-answered").at("part")),
        Some(Answer { day: None, .. }) => {}
    }
    if day > today {
        no.push(Refusal::new("assignment-day-future").at("dag").with("today", today));
    }
    if day < a.created {
        no.push(Refusal::new("assignment-day-before").at("dag").with("day", a.created));
    }
    all_or(no, ())
}

#[cfg(test)]
mod tests {
    use super::super::assignment::tests::{assignment, day, ids};
    use super::*;

    fn entry(step: Step) -> StepEntry {
        StepEntry { step, day: day("2020-12-31"), text: "Därför".into(), due: None, place: None, evidence: None }
    }

    fn done() -> State {
        State::Done { on: day("2020-12-01"), what: "Klart".into(), evidence: None }
    }

    #[test]
    fn each_step_fits_some_states_only() {
        use StateKind::{Cancelled, Deprioritised, Done, InProgress, Open};
        for (step, from) in [
            (Step::Start, vec![Open, Deprioritised]),
            (Step::Report, vec![Open, InProgress, Deprioritised]),
            (Step::Move, vec![Open, InProgress, Deprioritised]),
            (Step::Deprioritise, vec![Open, InProgress]),
            (Step::Done, vec![Open, InProgress, Deprioritised]),
            (Step::Cancel, vec![Open, InProgress, Deprioritised]),
            (Step::Answer, vec![Open, InProgress, Deprioritised]),
        ] {
            for state in [Open, InProgress, Deprioritised, Done, Cancelled] {
                assert_eq!(step.fits(state), from.contains(&state), "{step:?} from {state:?}");
            }
        }
    }

    #[test]
    fn a_moved_day_keeps_what_it_was() {
        let a = assignment(1, Some("2020-12-31"), State::Open);
        let moved = StepEntry { due: Some(day("2021-06-30")), ..entry(Step::Move) };
        let (new, kind) = step(&a, a.created, &moved, day("2020-12-31")).expect("moved");
        assert_eq!(new.due, Some(day("2021-06-30")));
        assert_eq!(kind, EventKind::Moved { from: a.due, to: new.due });
        let same = StepEntry { due: a.due, ..entry(Step::Move) };
        assert_eq!(ids(&step(&a, a.created, &same, day("2020-12-31"))), ["assignment-move-same"]);
        let past = StepEntry { due: Some(day("2020-12-30")), ..entry(Step::Move) };
        assert_eq!(ids(&step(&a, a.created, &past, day("2020-12-31"))), ["assignment-move-past"]);
    }

    #[test]
    fn what_is_finished_stays_so_and_days_do_not_go_back() {
        let finished = assignment(1, None, done());
        assert_eq!(
            ids(&step(&finished, finished.created, &entry(Step::Report), day("2020-12-31"))),
            ["assignment-step-unfit"]
        );
        let a = assignment(1, None, State::Open);
        let at = |since: &str, today: &str| ids(&step(&a, day(since), &entry(Step::Done), day(today)));
        assert!(at("2020-12-31", "2020-12-31").is_empty());
        assert_eq!(at("2021-01-01", "2021-02-01"), ["assignment-day-before"]);
        assert_eq!(at("2020-02-12", "2020-12-30"), ["assignment-day-future"]);
    }

    #[test]
    fn every_step_but_the_beginning_says_something() {
        let sent = |field: &str| if field == "dag" { "2020-12-31".to_string() } else { String::new() };
        for s in Step::ALL {
            let read = StepEntry::read(s, Written::new(&sent));
            assert_eq!(read.is_ok(), s == Step::Start, "{s:?}");
        }
    }

    #[test]
    fn a_party_answers_once_and_only_when_asked() {
        let a = assignment(1, None, State::Open);
        let answers = [
            Answer { party: 1, day: None, text: String::new() },
            Answer { party: 2, day: Some(day("2020-03-01")), text: "Ja".into() },
        ];
        let of = |party, on: &str| ids(&answer(&a, &answers, party, day(on), day("2020-12-31")));
        assert!(of(1, "2020-03-02").is_empty());
        assert_eq!(of(2, "2020-03-02"), ["assignment-answered"]);
        assert_eq!(of(3, "2020-03-02"), ["assignment-not-asked"]);
        assert_eq!(of(1, "2021-01-01"), ["assignment-day-future"]);
        assert_eq!(of(1, "2020-02-11"), ["assignment-day-before"]);
        let gone = assignment(1, None, done());
        assert_eq!(ids(&answer(&gone, &answers, 1, day("2020-03-02"), day("2020-12-31"))), ["assignment-step-unfit"]);
    }
}
