//! The documents of 10 February 2021, read as prose. The facts are those of the real meeting, the persons invented.

mod world;

use super::*;
use crate::rules::{Certificate, Change, Correction, Decided, HeadPart, Part, Place, Removal, Slip, Stage};
use world::{adjusted, day, planned};

fn check(name: &str, document: &Document) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../tests/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, press::plain(document)));
}

#[test]
fn the_minutes_of_10_february_2021() {
    check("minutes_2021_02_10", &minutes(&adjusted()));
}

#[test]
fn the_notice_of_laxa() {
    let papers = adjusted();
    check("notice_2021_02_10_laxa", &notice(&papers, &papers.parties[2]));
}

#[test]
fn the_certificate_of_askersund_after_removal() {
    let mut papers = adjusted();
    papers.notices[0].removal = Some(Removal { day: day("2021-03-19"), by: "Saga Holm".into() });
    check("certificate_2021_02_10_askersund", &notice(&papers, &papers.parties[0]));
}

#[test]
fn the_summons_before_the_meeting() {
    check("summons_2021_02_10", &summons(&planned()));
}

#[test]
fn the_extract_of_paragraph_3() {
    let papers = adjusted();
    check("extract_2021_02_10_3", &extract(&papers, &papers.paragraphs[2], "0123456789abcdef"));
}

fn certificate() -> Certificate {
    let at = basics::Moment::read("2021-02-25T09:05:00Z").expect("a moment");
    Certificate { name: "Maja Ahlin".into(), function: "nämndsekreterare".into(), at }
}

#[test]
fn the_certified_extract_of_a_corrected_paragraph() {
    let mut papers = adjusted();
    papers.corrections = corrections(papers.paragraphs[2].id, papers.attendance[0].id);
    let public = "https://samdrift.example/offentligt/sydnarke/moten/1";
    let document = certified_extract(&papers, &papers.paragraphs[2], "0123456789abcdef", &certificate(), public);
    check("extract_2021_02_10_3_certified", &document);
}

#[test]
fn the_draft_extract_before_adjustment() {
    let mut papers = adjusted();
    papers.meeting.stage = Stage::Held { called: None };
    papers.notices.clear();
    check("extract_2021_02_10_3_draft", &extract(&papers, &papers.paragraphs[2], ""));
}

/// A slip in the decision, a missing name on the front page, and a decision changed later.
fn corrections(paragraph: i64, line: i64) -> Vec<Correction> {
    let in_part = |part, point| Place::Paragraph { paragraph, part, point };
    let slip = |kind, old: &str, new: &str| Change::Slip { kind, old: old.into(), new: new.into() };
    let made = |id, place, change, reason: &str, by_chair, name: &str| Correction {
        id,
        meeting: 1,
        place,
        change,
        reason: reason.into(),
        decided: Decided { by_chair, name: name.into() },
        at: basics::Moment::read("2021-03-01T09:00:00Z").expect("a moment"),
        by: "Maja Ahlin".into(),
        person: None,
    };
    let later = Change::NewDecision { paragraph: 40, label: "§\u{a0}12".into(), day: day("2021-04-14") };
    vec![
        made(
            1,
            in_part(Part::Decision, 1),
            slip(Slip::Counting, "godkänner", "godkänner och överlämnar"),
            "ett ord föll bort",
            true,
            "Göran Ahl",
        ),
        made(2, Place::Attendance(line), slip(Slip::Writing, "(S)", "(M)"), "fel partibeteckning", false, "Maja Ahlin"),
        made(3, in_part(Part::Decision, 1), later, "nämnden beslutade på nytt", true, "Göran Ahl"),
        made(
            4,
            Place::Head(HeadPart::Remote),
            slip(Slip::Writing, "", "Bild och ljud fungerade."),
            "uppgiften glömdes",
            false,
            "Maja Ahlin",
        ),
    ]
}

#[test]
fn corrected_minutes_show_both_wordings() {
    let mut papers = adjusted();
    papers.corrections = corrections(papers.paragraphs[2].id, papers.attendance[0].id);
    let text = press::plain(&minutes(&papers));
    for words in [
        "före rättelsen: godkänner\n  rätt lydelse: godkänner och överlämnar",
        "Räknefel rättat 2021-03-01 av Maja Ahlin: ett ord föll bort.",
        "Ordföranden Göran Ahl beslutade om rättelsen. Den justerade texten står kvar.",
        "Beslutet har ändrats genom §\u{a0}12 vid sammanträdet 2021-04-14.",
        "före rättelsen: (uppgiften saknades)",
    ] {
        assert!(text.contains(words), "»{words}« in {text}");
    }
    let without = press::plain(&minutes(&adjusted()));
    for line in without.lines().filter(|l| !l.is_empty()) {
        assert!(text.contains(line), "the signed line »{line}« stands");
    }
}

#[test]
fn the_memo_on_the_annual_report() {
    let papers = adjusted();
    check("memo_2021_02_10_3", &memo(&papers, &papers.paragraphs[2], &papers.memos[0]));
}

#[test]
fn the_minutes_of_27_may_2015_say_what_their_source_lacks() {
    check("minutes_2015_05_27", &minutes(&world::of_2015()));
}

#[test]
fn every_word_of_the_documents_exists() {
    let papers = adjusted();
    let mut bare = planned();
    bare.host = String::new();
    bare.member_seats = 0;
    bare.board.storage_place = String::new();
    bare.board.remote_allowed = false;
    bare.sittings.clear();
    bare.paragraphs.clear();
    bare.memos.clear();
    let mut broken = adjusted();
    broken.notices[1].removal = Some(Removal { day: day("2021-03-01"), by: "Saga Holm".into() });
    let mut late = adjusted();
    late.meeting.stage =
        Stage::Adjusted { called: None, on: day("2021-03-01"), by: "Bo Ek".into(), late_reason: "sjukdom".into() };
    late.notices.clear();
    for p in [&papers, &bare, &broken, &late, &world::of_2015()] {
        let mut all = vec![minutes(p), summons(p)];
        all.extend(p.parties.iter().map(|party| notice(p, party)));
        all.extend(p.paragraphs.iter().map(|paragraph| extract(p, paragraph, "")));
        all.extend(p.memos.iter().map(|m| memo(p, &p.paragraphs[2], m)));
        for document in all {
            let text = press::plain(&document);
            assert!(!text.contains('⟦'), "{text}");
        }
    }
}
