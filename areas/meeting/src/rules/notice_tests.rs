//! Four parties, one clock: postings, removals and what is refused beside what passes.

use super::*;
use crate::rules::meeting::tests::day;
use crate::rules::read::tests::ids;

const ASKERSUND: PartyId = 1;
const HALLSBERG: PartyId = 2;
const LAXA: PartyId = 3;
const LEKEBERG: PartyId = 4;
const ALL: [PartyId; 4] = [ASKERSUND, HALLSBERG, LAXA, LEKEBERG];

fn up(party: PartyId, on: &str) -> Notice {
    Notice {
        id: party,
        meeting: 1,
        party,
        posted: day(on),
        posted_by: "Maja Ahlin".into(),
        note: String::new(),
        removal: None,
        withdrawn: None,
        version: 1,
    }
}

fn down(mut notice: Notice, on: &str, is_early: bool) -> Notice {
    notice.removal = Some(Removal { day: day(on), by: "Maja Ahlin".into(), is_early });
    notice
}

fn clock(notices: &[Notice]) -> Clock {
    clock_of(day("2021-02-10"), Some(day("2021-02-22")), &ALL, notices)
}

fn last_day(notices: &[Notice]) -> Option<String> {
    match clock(notices) {
        Clock::Running { appeal, .. } => Some(appeal.day.to_string()),
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => None,
    }
}

fn four(days: [&str; 4]) -> Vec<Notice> {
    ALL.into_iter().zip(days).map(|(party, on)| up(party, on)).collect()
}

#[test]
fn the_time_runs_from_the_last_party() {
    let d24 = "2021-02-24";
    assert_eq!(last_day(&four([d24; 4])).as_deref(), Some("2021-03-17"));
    assert_eq!(last_day(&four([d24, d24, "2021-02-25", d24])).as_deref(), Some("2021-03-18"));
    assert_eq!(clock(&four([d24; 4])[..2]), Clock::Waiting { missing: vec![LAXA, LEKEBERG] });
    assert_eq!(clock_of(day("2021-02-10"), None, &ALL, &[]), Clock::NotAdjusted);
}

#[test]
fn a_notice_taken_down_early_breaks_the_clock_until_it_is_up_again() {
    let mut notices = four(["2021-02-24"; 4]);
    notices[2] = down(notices[2].clone(), "2021-03-10", true);
    assert_eq!(clock(&notices), Clock::Broken { parties: vec![LAXA] });
    notices.push(Notice { id: 9, ..up(LAXA, "2021-03-11") });
    assert_eq!(last_day(&notices).as_deref(), Some("2021-04-01"));
}

#[test]
fn a_withdrawn_posting_counts_for_nothing() {
    let mut notices = four(["2021-02-24"; 4]);
    notices[0].withdrawn = Some("fel protokoll".into());
    assert_eq!(clock(&notices), Clock::Waiting { missing: vec![ASKERSUND] });
}

#[test]
fn a_party_posts_once_after_adjustment_and_not_in_the_future() {
    let check = |adjusted: Option<&str>, notices: &[Notice], party, on: &str, today: &str| {
        ids(&post_notice(adjusted.map(day), &ALL, notices, party, day(on), day(today)))
    };
    let adjusted = Some("2021-02-22");
    assert!(check(adjusted, &[], LAXA, "2021-02-24", "2021-02-24").is_empty());
    assert!(check(adjusted, &[], LAXA, "2021-02-22", "2021-02-24").is_empty());
    assert_eq!(check(None, &[], LAXA, "2021-02-24", "2021-02-24"), ["meeting-notice-not-adjusted"]);
    assert_eq!(check(adjusted, &[], LAXA, "2021-02-21", "2021-02-24"), ["meeting-notice-before-adjustment"]);
    assert_eq!(check(adjusted, &[], LAXA, "2021-02-25", "2021-02-24"), ["meeting-notice-future"]);
    assert_eq!(check(adjusted, &[], 99, "2021-02-24", "2021-02-24"), ["meeting-notice-unknown-party"]);
    let posted = [up(LAXA, "2021-02-24")];
    assert_eq!(check(adjusted, &posted, LAXA, "2021-02-24", "2021-02-24"), ["meeting-notice-twice"]);
    let fallen = [down(up(LAXA, "2021-02-24"), "2021-03-10", true)];
    assert!(check(adjusted, &fallen, LAXA, "2021-03-10", "2021-03-11").is_empty());
    assert_eq!(check(adjusted, &fallen, LAXA, "2021-03-09", "2021-03-11"), ["meeting-notice-again-before"]);
}

#[test]
fn a_notice_comes_down_the_day_after_the_last_day_to_appeal() {
    let notices = four(["2021-02-24"; 4]);
    let check = |on: &str, admits| {
        let done = remove_notice(&notices[0], &clock(&notices), day(on), "Maja Ahlin", admits, day("2021-03-20"));
        done.map(|r| r.is_early).map_err(|no| no[0].id)
    };
    assert_eq!(check("2021-03-18", false), Ok(false));
    assert_eq!(check("2021-03-17", false), Err("meeting-notice-down-early"));
    assert_eq!(check("2021-03-17", true), Ok(true));
    assert_eq!(check("2021-02-23", true), Err("meeting-notice-down-before-up"));
    assert_eq!(check("2021-03-21", false), Err("meeting-notice-down-future"));
}

#[test]
fn while_a_party_is_missing_no_notice_may_come_down() {
    let notices = &four(["2021-02-24"; 4])[..3];
    let refused = remove_notice(&notices[0], &clock(notices), day("2021-06-01"), "Maja", false, day("2021-06-01"));
    assert_eq!(ids(&refused), ["meeting-notice-down-open"]);
}

#[test]
fn posting_the_last_one_tomorrow_moves_the_last_day() {
    let notices = &four(["2021-02-24"; 4])[..3];
    let if_posted = |on: &str| last_day_if_posted(&ALL, notices, day(on)).map(|d| d.day.to_string());
    assert_eq!(if_posted("2021-02-24").as_deref(), Some("2021-03-17"));
    assert_eq!(if_posted("2021-02-25").as_deref(), Some("2021-03-18"));
}

#[test]
fn late_is_after_the_second_day() {
    assert!(!is_posted_late(day("2021-02-22"), day("2021-02-24")));
    assert!(is_posted_late(day("2021-02-22"), day("2021-02-25")));
}

#[test]
fn a_mistaken_posting_is_withdrawn_with_a_reason() {
    assert_eq!(withdraw_notice(&up(LAXA, "2021-02-24"), "fel protokoll"), Ok(()));
    assert_eq!(ids(&withdraw_notice(&up(LAXA, "2021-02-24"), "")), ["meeting-notice-withdraw-reason"]);
    let gone = down(up(LAXA, "2021-02-24"), "2021-03-18", false);
    assert_eq!(ids(&withdraw_notice(&gone, "fel")), ["meeting-notice-already-down"]);
}
