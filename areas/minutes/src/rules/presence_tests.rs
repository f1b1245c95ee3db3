use super::*;
use crate::rules::{Paragraph, Proceedings, Serving};

fn person(name: &str, role: &str) -> Present {
    Present { name: name.into(), role: Some(role.into()), municipality: Some("Hallsberg".into()), ..Present::default() }
}

fn board() -> Minutes {
    let present = vec![
        person("Ada Alm", "chair"),
        person("Bo Ek", "vice-chair"),
        person("Cia Dal", "member"),
        person("Dan Fors", "member"),
        person("Eva Gran", "substitute"),
        person("Finn Holm", "secretary"),
    ];
    let paragraphs = (1..=5).map(|n| Paragraph { number: Some(n), ..Paragraph::default() }).collect();
    Minutes { present, paragraphs, seats: Some(4), chair: Some("Ada Alm".into()), ..Minutes::default() }
}

fn line(paragraph: i64, name: &str, what: Happening) -> PresenceEvent {
    PresenceEvent { at: String::new(), paragraph: Some(paragraph), name: name.into(), what }
}

fn check(m: &Minutes, number: i64, expected: &[&str]) {
    assert_eq!(deciding(&table_at(m, number)), expected, "§ {number}");
}

const ALL: &[&str] = &["Ada Alm", "Bo Ek", "Cia Dal", "Dan Fors"];

#[test]
fn without_a_log_everybody_is_there_all_the_time() {
    let m = board();
    check(&m, 1, ALL);
    check(&m, 5, ALL);
    let table = table_at(&m, 3);
    assert_eq!(table.chair.as_deref(), Some("Ada Alm"));
    assert_eq!(table.attending.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["Eva Gran", "Finn Holm"]);
    assert!(table.away.is_empty() && table.recused.is_empty());
}

#[test]
fn who_arrives_was_not_there_before_and_who_leaves_is_gone() {
    let mut m = board();
    m.log = vec![line(2, "Dan Fors", Happening::Arrived { remote: true }), line(4, "Bo Ek", Happening::Left)];
    check(&m, 1, &["Ada Alm", "Bo Ek", "Cia Dal"]);
    check(&m, 2, ALL);
    check(&m, 4, &["Ada Alm", "Cia Dal", "Dan Fors"]);
    assert_eq!(at_a_distance(&table_at(&m, 2)), ["Dan Fors"]);
    assert_eq!(table_at(&m, 4).away, ["Bo Ek"]);
}

#[test]
fn the_disqualified_are_neither_there_nor_counted_meet_8() {
    let mut m = board();
    m.log = vec![line(3, "Cia Dal", Happening::RecusedOut { ground: 1 }), line(4, "Cia Dal", Happening::RecusedIn)];
    check(&m, 2, ALL);
    check(&m, 3, &["Ada Alm", "Bo Ek", "Dan Fors"]);
    assert_eq!(table_at(&m, 3).recused, [Recused { name: "Cia Dal".into(), ground: 1 }]);
    check(&m, 4, ALL);
    m.log[1].paragraph = Some(3);
    check(&m, 3, &["Ada Alm", "Bo Ek", "Dan Fors"]);
    check(&m, 4, ALL);
}

#[test]
fn a_member_and_the_substitute_for_them_are_one_seat() {
    let mut m = board();
    m.log = vec![
        line(3, "Cia Dal", Happening::RecusedOut { ground: 1 }),
        line(3, "Eva Gran", Happening::Serves { for_whom: "Cia Dal".into() }),
        line(4, "Cia Dal", Happening::RecusedIn),
    ];
    check(&m, 3, &["Ada Alm", "Bo Ek", "Dan Fors", "Eva Gran"]);
    check(&m, 4, ALL);
    let span = ServingSpan { substitute: "Eva Gran".into(), for_whom: Some("Cia Dal".into()), from: 3, to: 3 };
    assert_eq!(serving_spans(&m), [span]);
}

#[test]
fn a_substitute_serves_within_the_span_of_the_front_page() {
    let mut m = board();
    m.present[4].serving = Some(Serving { for_whom: Some("Dan Fors".into()), from: Some(2), to: Some(3) });
    check(&m, 1, ALL);
    check(&m, 2, &["Ada Alm", "Bo Ek", "Cia Dal", "Eva Gran"]);
    check(&m, 4, ALL);
    m.present[4].serving = Some(Serving { for_whom: Some("Någon Annan".into()), from: None, to: None });
    assert_eq!(table_at(&m, 1).deciding.len(), 5, "for somebody who is not there at all");
    m.present[4].serving = None;
    m.present[4].deciding = Some(true);
    assert_eq!(table_at(&m, 1).seat_of("Eva Gran").map(|s| s.for_whom.clone()), Some(None));
}

#[test]
fn two_substitutes_for_one_member_are_still_one_seat() {
    let mut m = board();
    m.present.push(person("Gun Ask", "substitute"));
    for i in [4, 6] {
        m.present[i].serving = Some(Serving { for_whom: Some("Dan Fors".into()), from: None, to: None });
    }
    check(&m, 1, &["Ada Alm", "Bo Ek", "Cia Dal", "Eva Gran"]);
}

#[test]
fn the_chair_changes_hands_and_the_vice_chair_leads_when_the_chair_is_out() {
    let mut m = board();
    m.log = vec![
        line(2, "Ada Alm", Happening::Left),
        line(3, "Cia Dal", Happening::Chairs),
        line(5, "Cia Dal", Happening::Left),
    ];
    for (number, chair) in [(1, "Ada Alm"), (2, "Bo Ek"), (3, "Cia Dal"), (4, "Cia Dal"), (5, "Bo Ek")] {
        assert_eq!(table_at(&m, number).chair.as_deref(), Some(chair), "§ {number}");
    }
    let nobody = Minutes { present: vec![person("Cia Dal", "member")], ..Minutes::default() };
    assert_eq!(table_at(&nobody, 1).chair, None);
}

#[test]
fn a_line_with_only_a_time_holds_from_the_next_paragraph_opened() {
    let mut m = board();
    for (p, opened) in m.paragraphs.iter_mut().zip(["13:00", "13:10", "13:20", "13:30", "13:40"]) {
        p.proceedings = Proceedings { opened: Some(opened.into()), ..Proceedings::default() };
    }
    let at = |at: &str, what| PresenceEvent { at: at.into(), paragraph: None, name: "Dan Fors".into(), what };
    m.log = vec![at("13:15", Happening::Arrived { remote: false }), at("13:41", Happening::Left)];
    check(&m, 2, &["Ada Alm", "Bo Ek", "Cia Dal"]);
    check(&m, 3, ALL);
    check(&m, 5, ALL);
}

#[test]
fn a_line_with_a_time_that_no_paragraph_tells_takes_nobody_away_too_early() {
    let mut m = board();
    let at = |at: &str, name: &str, what| PresenceEvent { at: at.into(), paragraph: None, name: name.into(), what };
    m.log = vec![
        at("13:05", "Dan Fors", Happening::Arrived { remote: false }),
        at("13:20", "Bo Ek", Happening::Left),
        line(3, "Cia Dal", Happening::RecusedOut { ground: 1 }),
        line(4, "Cia Dal", Happening::RecusedIn),
        at("14:00", "Dan Fors", Happening::Left),
    ];
    check(&m, 2, ALL);
    check(&m, 3, &["Ada Alm", "Dan Fors"]);
    check(&m, 5, &["Ada Alm", "Cia Dal", "Dan Fors"]);
}

#[test]
fn roles_are_read_in_the_words_of_the_record_and_of_old_texts() {
    for (role, expected) in [
        ("chair", Standing::Member),
        ("ledamot", Standing::Member),
        ("vice ordförande", Standing::Member),
        ("substitute", Standing::Substitute),
        ("Ej tjänstgörande ersättare", Standing::Substitute),
        ("tjänstgörande ersättare", Standing::ServingSubstitute),
        ("secretary", Standing::Other),
        ("Nämndsekreterare", Standing::Other),
        ("förvaltningschef", Standing::Other),
        ("right-to-attend", Standing::Other),
        ("staff", Standing::Other),
    ] {
        assert_eq!(standing(&person("Ada Alm", role)), expected, "{role}");
    }
}

#[test]
fn each_chair_has_the_paragraphs_they_led() {
    let span = |name: &str, from, to| ChairSpan { name: name.into(), from, to };
    let mut m = board();
    assert_eq!(chair_spans(&m), [span("Ada Alm", 1, 5)]);
    // The chair leaves before § 4 and the vice chair takes over.
    m.log = vec![line(4, "Ada Alm", Happening::Left), line(4, "Bo Ek", Happening::Chairs)];
    assert_eq!(chair_spans(&m), [span("Ada Alm", 1, 3), span("Bo Ek", 4, 5)]);
    // Out for one paragraph only: from the first they led to the last.
    m.log = vec![
        line(3, "Ada Alm", Happening::RecusedOut { ground: 1 }),
        line(3, "Bo Ek", Happening::Chairs),
        line(4, "Ada Alm", Happening::RecusedIn),
        line(4, "Ada Alm", Happening::Chairs),
    ];
    assert_eq!(chair_spans(&m), [span("Ada Alm", 1, 5), span("Bo Ek", 3, 3)]);
    m.paragraphs.clear();
    assert_eq!(chair_spans(&m), []);
}
