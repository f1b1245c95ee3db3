use super::*;
use crate::rules::meeting::tests::{day, meeting};
use crate::rules::read::tests::ids;
use crate::rules::{Kind, ParagraphText, Stage};

const POINT: Place = Place::Paragraph { paragraph: 3, part: Part::Decision, point: 2 };

fn wanted(place: Place, kind: WantedKind, old: &str, new: &str) -> WantedCorrection {
    let decided = Decided { by_chair: true, name: "Göran Ahl".into() };
    WantedCorrection { place, kind, old: old.into(), new: new.into(), reason: "Omkastade siffror".into(), decided }
}

fn slip(old: &str, new: &str) -> WantedCorrection {
    wanted(POINT, WantedKind::Slip(Slip::Writing), old, new)
}

fn made(place: Place, old: &str, new: &str) -> Correction {
    Correction {
        id: 1,
        meeting: 1,
        place,
        change: Change::Slip { kind: Slip::Counting, old: old.into(), new: new.into() },
        reason: "Räknefel".into(),
        decided: Decided { by_chair: false, name: "Maja Ahlin".into() },
        at: Moment::read("2021-03-01T09:00:00Z").expect("a moment"),
        by: "Maja Ahlin".into(),
        person: None,
    }
}

/// JO 581-2013; PROT-15: a slip is corrected in the open, everything wrong with the asking is said at once.
#[test]
fn a_slip_is_corrected_when_its_words_stand_in_the_signed_text() {
    let text = "Hallsbergs bidrag är 230 tkr, Laxås bidrag är 113 tkr.";
    let cases: [(&str, &str, &[&str]); 6] = [
        ("230 tkr", "320 tkr", &[]),
        (text, "Ny lydelse.", &[]),
        ("231 tkr", "320 tkr", &["meeting-correct-old-not-there"]),
        ("bidrag", "andel", &["meeting-correct-old-twice"]),
        ("", "320 tkr", &["meeting-correct-old-missing"]),
        ("230 tkr", "230 tkr", &["meeting-correct-same"]),
    ];
    for (old, new, expected) in cases {
        assert_eq!(ids(&correct(&slip(old, new), text, true)), expected, "{old} → {new}");
    }
    let both = ["meeting-correct-not-adjusted", "meeting-correct-old-not-there"];
    assert_eq!(ids(&correct(&slip("231 tkr", "320 tkr"), text, false)), both);
}

#[test]
fn what_was_missing_is_added_and_what_happened_at_the_table_is_quoted_by_hand() {
    let end = wanted(Place::Head(HeadPart::End), WantedKind::Slip(Slip::Writing), "", "13:45");
    assert!(correct(&end, "", true).is_ok());
    let table = Place::Paragraph { paragraph: 3, part: Part::Proceedings, point: 0 };
    let vote = wanted(table, WantedKind::Slip(Slip::Counting), "5 ja och 3 nej", "5 ja och 4 nej");
    assert!(correct(&vote, "", true).is_ok());
    let unquoted = wanted(table, WantedKind::Slip(Slip::Counting), "", "5 ja och 4 nej");
    assert_eq!(ids(&correct(&unquoted, "", true)), ["meeting-correct-old-by-hand"]);
}

#[test]
fn a_change_in_substance_takes_a_new_decision() {
    let alone = wanted(POINT, WantedKind::Substance(None), "godkänner", "avslår");
    assert_eq!(ids(&correct(&alone, "Nämnden godkänner.", true)), ["meeting-correct-substance"]);
    let later = LaterDecision { paragraph: 12, label: "§ 12".into(), day: day("2021-04-14") };
    let carried = wanted(POINT, WantedKind::Substance(Some(later.clone())), "", "");
    let change = correct(&carried, "Nämnden godkänner.", true).expect("carried by a later decision");
    assert_eq!(change, Change::NewDecision { paragraph: 12, label: "§ 12".into(), day: day("2021-04-14") });
    let head = wanted(Place::Head(HeadPart::End), WantedKind::Substance(Some(later)), "", "");
    assert_eq!(ids(&correct(&head, "13:45", true)), ["meeting-correct-substance-head"]);
}

#[test]
fn the_second_correction_sees_the_first() {
    let all = [made(POINT, "230", "320"), made(POINT, "320", "302"), made(Place::Head(HeadPart::End), "", "13:45")];
    assert_eq!(reading("Bidraget är 230 tkr.", POINT, &all), "Bidraget är 302 tkr.");
    assert_eq!(reading("", Place::Head(HeadPart::End), &all), "13:45");
    assert!(all[0].concerns(3) && !all[0].concerns(4) && all[2].concerns(4));
}

#[test]
fn every_place_is_found_again_under_its_word() {
    let text = ParagraphText {
        proposal: vec!["a".into()],
        decision: vec!["b".into(), "c".into()],
        ..ParagraphText::titled("Årsredovisning 2020", Kind::Decision)
    };
    let p = Paragraph { id: 3, meeting: 1, position: 1, number: Some(3), text, version: 1 };
    let m = meeting("2021-02-10", Stage::Planned);
    let all = places(&[], std::slice::from_ref(&p));
    assert_eq!(all.len(), 7 + 8 - 2 + 1);
    for place in all {
        assert_eq!(Place::of(&place.code()), Some(place));
        assert!(signed_text(place, &m, &[], std::slice::from_ref(&p)).is_some(), "{}", place.code());
    }
    for none in ["", "head", "head.king", "paragraph.x.decision.1", "paragraph.3.decision"] {
        assert_eq!(Place::of(none), None, "{none}");
    }
    let beyond = Place::Paragraph { paragraph: 3, part: Part::Decision, point: 3 };
    assert_eq!(signed_text(beyond, &m, &[], &[p]), None);
}
