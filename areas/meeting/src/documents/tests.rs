//! The documents of 10 February 2021, read as prose. The facts are those of the real meeting, the persons invented.

mod world;

use super::*;
use crate::rules::{Removal, Stage};
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
