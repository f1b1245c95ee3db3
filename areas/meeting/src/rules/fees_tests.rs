use super::*;
use crate::rules::meeting::tests::{day, meeting};
use crate::rules::read::tests::ids;
use crate::rules::{Attendee, Other, Role, Stage};

fn event(at: &str, name: &str, what: Happening) -> PresenceEvent {
    PresenceEvent { at: at.into(), paragraph: None, name: name.into(), what }
}

fn line(name: &str, party: Option<PartyId>, role: Role) -> Attendance {
    let who = Attendee { person: None, name: name.into(), political_party: "S".into(), party, role, is_remote: false };
    Attendance { id: 1, meeting: 1, position: 1, who, version: 1 }
}

fn held() -> Meeting {
    let mut m = meeting("2021-02-10", Stage::Held { called: None });
    m.head.start = "13:00".into();
    m.head.end = "15:30".into();
    m
}

fn stay_of(log: &[PresenceEvent]) -> Stay {
    stays(&held(), &[line("Bo", Some(3), Role::Member)], log).remove(0)
}

/// GN-7: what the electing party pays for is the time somebody was there.
#[test]
fn minutes_follow_the_log() {
    use Happening::{Adjourned, Arrived, Left, RecusedIn, RecusedOut, Remote, Resumed};
    let bo = |at: &str, what| event(at, "Bo", what);
    let in_room = Arrived { remote: false };
    type Case = (&'static str, Vec<PresenceEvent>, &'static str, &'static str, Option<i64>);
    let cases: [Case; 8] = [
        ("nothing in the log", vec![], "13:00", "15:30", Some(150)),
        ("came late", vec![bo("13:20", in_room.clone())], "13:20", "15:30", Some(130)),
        ("left early", vec![bo("14:10", Left)], "13:00", "14:10", Some(70)),
        ("left and came back", vec![bo("13:30", Left), bo("14:00", in_room.clone())], "13:00", "15:30", Some(120)),
        (
            "out because of disqualification",
            vec![bo("14:00", RecusedOut { ground: 1 }), bo("14:15", RecusedIn)],
            "13:00",
            "15:30",
            Some(135),
        ),
        (
            "a pause is meeting time",
            vec![bo("13:00", in_room.clone()), event("14:00", "", Adjourned), event("14:20", "", Resumed)],
            "13:00",
            "15:30",
            Some(150),
        ),
        ("went over to a distance", vec![bo("14:00", Remote { on: true })], "13:00", "15:30", Some(150)),
        ("left without a time", vec![bo("", Left)], "13:00", "", None),
    ];
    for (what, log, came, went, minutes) in cases {
        let s = stay_of(&log);
        assert_eq!((s.came.as_str(), s.went.as_str(), s.minutes), (came, went, minutes), "{what}");
    }
    assert!(stay_of(&[bo("14:00", Remote { on: true })]).remote);
    let mut unknown = held();
    unknown.head.end.clear();
    assert_eq!(stays(&unknown, &[line("Bo", Some(3), Role::Member)], &[])[0].minutes, None);
}

#[test]
fn only_elected_persons_of_a_party_are_counted() {
    let official = Role::Other { kind: Other::Official, function: String::new(), paragraphs: String::new() };
    let all = [
        line("Ann", Some(1), Role::Chair),
        line("Sub", Some(2), Role::Substitute),
        line("Chef", Some(4), official),
        line("Gäst", None, Role::Member),
    ];
    let here = Happening::Arrived { remote: false };
    let log = [
        event("13:00", "Ann", here.clone()),
        event("13:00", "Sub", here),
        event("14:00", "Sub", Happening::Serves { for_whom: "Ann".into() }),
    ];
    let found = stays(&held(), &all, &log);
    let seen: Vec<(&str, bool, &str)> = found.iter().map(|s| (s.name.as_str(), s.served, s.role)).collect();
    assert_eq!(seen, [("Ann", true, "chair"), ("Sub", true, "serving")]);
    assert!(!stays(&held(), &all[1..2], &[])[0].served);
}

/// Nobody is paid for a meeting the log never has them at.
#[test]
fn who_never_came_is_not_paid() {
    let all = [line("Ann", Some(1), Role::Chair), line("Bo", Some(3), Role::Member)];
    let log = [event("13:00", "Ann", Happening::Arrived { remote: false })];
    let names = |log: &[PresenceEvent]| stays(&held(), &all, log).into_iter().map(|s| s.name).collect::<Vec<_>>();
    assert_eq!(names(&log), ["Ann"]);
    assert_eq!(names(&[]), ["Ann", "Bo"], "without a log everybody of the roll was there");
}

fn rate(party: PartyId, from: &str, meeting: i64, hour: i64, lost: i64) -> Rate {
    Rate { id: 1, party, from: day(from), amounts: Amounts { meeting, hour, lost }, version: 1 }
}

#[test]
fn each_party_pays_by_its_own_rate_of_the_day() {
    let rates = [rate(3, "2020-01-01", 50_000, 0, 0), rate(3, "2021-01-01", 60_000, 20_000, 30_000)];
    let bo = stay_of(&[]);
    let later = Stay { day: day("2020-06-01"), ..bo.clone() };
    let other = Stay { party: 1, ..bo.clone() };
    let found = fees(&[1, 2, 3], &[bo.clone(), later, other], &rates);
    assert_eq!(found.iter().map(|f| f.party).collect::<Vec<_>>(), [1, 3]);
    assert_eq!((found[0].pay, found[0].minutes), (None, 150), "units without a rate");
    // 600 kr + 2,5 h à 200 kr, and lost earnings of at most 2,5 h à 300 kr; 500 kr by the rate of the year before.
    assert_eq!(found[1].pay, Some(Pay { fee: 60_000 + 50_000 + 50_000, lost: 75_000 }));
    let untimed = Stay { minutes: None, ..bo };
    assert_eq!(pay(&untimed, rates[1].amounts), Pay { fee: 60_000, lost: 0 });
    assert_eq!(fees(&[3], &[untimed], &rates)[0].unknown, 1);
}

#[test]
fn hours_are_rounded_to_a_whole_ore() {
    for (ore, minutes, expected) in [(100, 60, 100), (100, 1, 2), (100, 20, 33), (20_050, 45, 15_038), (0, 90, 0)] {
        assert_eq!(by_the_hour(ore, minutes), expected, "{ore} {minutes}");
    }
    assert_eq!(kronor(123_450), "1234,50");
    assert_eq!(kronor(7), "0,07");
}

#[test]
fn amounts_are_read_as_they_are_written() {
    let good = [("", 0), ("450", 45_000), ("450,5", 45_050), ("1 450,50", 145_050), ("12.34", 1_234)];
    for (written, ore) in good {
        assert_eq!(read_kronor(written), Some(ore), "{written}");
    }
    for bad in ["-1", "fem", "1,234", "1,2,3", ",5", "999999999"] {
        assert_eq!(read_kronor(bad), None, "{bad}");
    }
    let get = |field: &str| if field == "timme" { "fem".to_string() } else { String::new() };
    assert_eq!(ids(&Amounts::read(Reader::new(&get))), ["meeting-rate-day-missing", "meeting-rate-amount"]);
}
