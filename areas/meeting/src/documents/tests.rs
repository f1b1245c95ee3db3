//! The documents of 10 February 2021, read as prose. The facts are those of the real meeting, the persons invented.

mod live;
mod world;

use super::*;
use crate::rules::{
    Adoption, CalledAs, Certificate, Change, Check, Consulted, Correction, Decided, HeadPart, Invited, Item, Part,
    Place, PlannedDay, Removal, SentKind, Slip, Stage, Withdrawn, YearPlan, differences,
};
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
fn the_notice_of_a_paragraph_adjusted_at_once_and_of_the_rest() {
    let papers = world::with_at_once().about(Some(3)).expect("adjusted at once");
    check("notice_at_once_lekeberg", &notice(&papers, &papers.parties[3]));
    let rest = papers.about(None).expect("the minutes");
    check("notice_of_the_rest_laxa", &notice(&rest, &rest.parties[2]));
    check("minutes_with_at_once", &minutes(&rest));
}

#[test]
fn minutes_signed_in_the_program_say_who_when_how_and_which_bytes() {
    check("minutes_signed", &minutes(&world::signed()));
}

#[test]
fn the_notice_of_hallsberg_that_was_out_of_sight() {
    let mut papers = adjusted();
    let at = |clock: &str| basics::Moment::of(day("2021-03-05"), clock).expect("a moment in a test");
    let gap = crate::rules::Gap { from: at("14:00"), to: at("14:10"), note: String::new(), by: "Per Lind".into() };
    papers.notices[1].gaps.push(gap);
    check("notice_2021_02_10_hallsberg_gap", &notice(&papers, &papers.parties[1]));
}

#[test]
fn the_summons_before_the_meeting() {
    check("summons_2021_02_10", &summons(&planned()));
}

/// The version before had no annual report, and named another place.
#[test]
fn the_supplement_before_the_meeting() {
    let mut papers = planned();
    let now = agenda_now(&papers);
    let mut before = now.clone();
    let gone = before.items.remove(2);
    before.items[3].presenter = "Någon annan".into();
    before.items.push(crate::rules::CalledItem { paragraph: 99, heading: "Reservkraft".into(), ..gone });
    papers.call.items = vec![Item {
        paragraph: papers.paragraphs[2].id,
        booked: "13:30".into(),
        omitted: "Revisorernas granskning, kommer den 8 februari".into(),
        ..Item::default()
    }];
    let reason = "Ärendet drogs tillbaka".into();
    papers.call.withdrawn = vec![Withdrawn { paragraph: 99, heading: "Reservkraft".into(), case: None, reason }];
    papers.call.changes = differences(&before, &agenda_now(&papers));
    papers.call.version = Some(Version {
        number: 2,
        kind: SentKind::Supplement,
        reason: "Årsredovisningen blev klar".into(),
        late_reason: String::new(),
        at: basics::Moment::read("2021-02-05T09:00:00Z").expect("a moment"),
    });
    check("supplement_2021_02_10", &summons(&papers));
}

#[test]
fn the_summons_as_a_first_version_with_others_called() {
    let mut papers = planned();
    papers.call.invited = vec![
        Invited::read_line(CalledAs::RightToAttend, "Ebba Lind, kommunalråd"),
        Invited::read_line(CalledAs::Staff, "Ivar Norén; ; punkt 4"),
    ];
    papers.call.version = Some(Version {
        number: 1,
        kind: SentKind::Summons,
        reason: String::new(),
        late_reason: "Sekreteraren var sjuk".into(),
        at: basics::Moment::read("2021-02-05T09:00:00Z").expect("a moment"),
    });
    check("summons_2021_02_10_sent_late", &summons(&papers));
}

fn plan_of_2019() -> [YearPlan; 2] {
    let planned = |line: i64, on: &str, turn: &str| PlannedDay {
        line,
        day: day(on),
        start: "10:00".into(),
        place: "Östersund".into(),
        turn: turn.into(),
        meeting: Some(line),
    };
    let first = YearPlan {
        id: 1,
        board: 1,
        year: 2019,
        number: 1,
        reason: String::new(),
        adopted: Some(Adoption { on: day("2018-10-26"), by: "§ 25".into() }),
        days: vec![planned(1, "2019-02-08", "regionen"), planned(2, "2019-06-10", "Åre"), planned(3, "2019-08-23", "")],
        version: 1,
    };
    let mut second = first.clone();
    second.number = 2;
    second.reason = "Ny mandatperiod och nya ledamöter".into();
    second.adopted = Some(Adoption { on: day("2019-02-08"), by: "§ 4".into() });
    second.days[1].day = day("2019-06-07");
    second.days[2].day = day("2019-08-30");
    [first, second]
}

#[test]
fn the_plan_of_2019_before_and_after_its_change() {
    let words = crate::papers::swedish();
    let [first, second] = plan_of_2019();
    let board = "Gemensam nämnd för samverkan inom drift och service, utveckling samt specialistfunktioner";
    check("plan_2019_1", &plan(&words, board, "Region Jämtland Härjedalen", &first, None));
    check("plan_2019_2", &plan(&words, board, "Region Jämtland Härjedalen", &second, Some(&first)));
    let empty = YearPlan { adopted: None, days: vec![], ..first };
    let text = press::plain(&plan(&words, board, "", &empty, Some(&second)));
    assert!(!text.contains('⟦') && text.contains("beslut om fastställande"), "{text}");
}

/// Seed 003: three of six parties answered.
#[test]
fn the_memo_with_consultation_and_checks() {
    let mut papers = adjusted();
    let m = &mut papers.memos[0].text;
    m.alternatives = "Anställning, upphandling eller kompetensutveckling.".into();
    let asked = ["Åre: positiv", "Krokom: positiv", "Berg: positiv", "Bräcke", "Härjedalen", "Ragunda"];
    m.consulted = asked.iter().map(|l| Consulted::read_line(l)).collect();
    m.checks = ["Dataskydd: inte aktuellt, inga personuppgifter", "Miljö"].map(Check::read_line).to_vec();
    check("memo_with_consultation", &memo(&papers, &papers.paragraphs[2], &papers.memos[0]));
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
    for p in
        [&papers, &bare, &broken, &late, &world::of_2015(), &world::with_at_once(), &world::signed(), &live::held()]
    {
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
