//! The control of seed 001: five ongoing, one of them put aside, one finished. The assignments are invented.

use super::*;
use crate::rules::{Answer, AssignmentText, Event, EventKind, ReportTo, Source, control, follow_up};

fn day(s: &str) -> Day {
    s.parse().expect("a day in a test")
}

fn one(id: i64, what: &str, due: Option<&str>, state: State) -> (Assignment, Vec<Event>, Vec<Answer>) {
    let text = AssignmentText {
        what: what.into(),
        person: None,
        responsible: "Förvaltningschefen".into(),
        party: Some(4),
        report: ReportTo::NextMeeting,
        case: None,
    };
    let source = Source { label: "§ 12, 2020-02-12, punkt 1".into(), address: "/moten/1/paragrafer/4".into() };
    let event = |on: Day, kind| Event { id, assignment: id, day: on, kind, text: String::new(), by: String::new() };
    let mut events = vec![event(day("2020-02-12"), EventKind::Created { due: due.map(day) })];
    match &state {
        State::InProgress { since } => events.push(event(*since, EventKind::Started)),
        State::Deprioritised { on, .. } => events.push(event(*on, EventKind::Deprioritised)),
        State::Done { on, .. } => events.push(event(*on, EventKind::Done { evidence: None })),
        State::Open | State::Cancelled { .. } => {}
    }
    let a = Assignment { id, text, due: due.map(day), source, state, created: day("2020-02-12"), version: 1 };
    (a, events, Vec::new())
}

fn all() -> Vec<(Assignment, Vec<Event>, Vec<Answer>)> {
    let going = || State::InProgress { since: day("2020-09-01") };
    let mut asked = one(4, "Hämta in kommunernas synpunkter på prismodellen.", Some("2020-12-15"), State::Open);
    asked.2.push(Answer { party: 1, day: None, text: String::new() });
    vec![
        one(1, "Ta fram en plan för utbyte av nätverksutrustning.", Some("2021-06-30"), going()),
        one(2, "Redovisa kostnaden för elevdatorer.", Some("2021-02-10"), going()),
        one(3, "Se över rutinen för flextid.", None, going()),
        asked,
        one(
            5,
            "Utreda gemensam systemförvaltning.",
            None,
            State::Deprioritised { on: day("2020-10-01"), reason: "Resursbrist.".into() },
        ),
        one(
            6,
            "Mäta antalet datorer.",
            Some("2020-12-31"),
            State::Done { on: day("2020-12-10"), what: "3 226 datorer räknade.".into(), evidence: None },
        ),
    ]
}

fn check(name: &str, plain: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../tests/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    assert!(!plain.contains('⟦'), "{plain}");
    settings.bind(|| insta::assert_snapshot!(name, plain));
}

#[test]
fn the_control_report_of_2020() {
    let papers = Papers {
        words: swedish(),
        host: "Lekebergs kommun".into(),
        body: "Sydnärkes IT-nämnd".into(),
        from: day("2020-01-01"),
        to: day("2020-12-31"),
        control: control(&all(), day("2020-01-01"), day("2020-12-31")),
        assignments: all().into_iter().map(|x| x.0).collect(),
        parties: vec![(4, "Lekeberg".into())],
    };
    check("control_2020", &press::plain(&control_report(&papers)));
}

#[test]
fn the_follow_up_of_10_february_2021() {
    let assignments: Vec<Assignment> = all().into_iter().map(|x| x.0).collect();
    let found = follow_up(&assignments, Some(day("2020-11-25")), day("2021-02-10"));
    check("follow_up_2021_02_10", &follow_up_lines(&found, &[(4, "Lekeberg".into())]).join("\n"));
}
