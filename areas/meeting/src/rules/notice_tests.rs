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
        paragraph: None,
        party,
        posted: day(on),
        posted_by: "Maja Ahlin".into(),
        note: String::new(),
        is_automatic: false,
        gaps: Vec::new(),
        removal: None,
        withdrawn: None,
        version: 1,
    }
}

fn down(mut notice: Notice, on: &str) -> Notice {
    notice.removal = Some(Removal { day: day(on), by: "Maja Ahlin".into() });
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
    notices[2] = down(notices[2].clone(), "2021-03-10");
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
    let mut fallen = four(["2021-02-24"; 4]);
    fallen[2] = down(fallen[2].clone(), "2021-03-10");
    assert!(check(adjusted, &fallen, LAXA, "2021-03-10", "2021-03-11").is_empty());
    assert_eq!(check(adjusted, &fallen, LAXA, "2021-03-09", "2021-03-11"), ["meeting-notice-again-before"]);
}

#[test]
fn a_notice_comes_down_the_day_after_the_last_day_to_appeal() {
    let notices = four(["2021-02-24"; 4]);
    let check = |on: &str, admits| {
        let done = remove_notice(&notices[0], &clock(&notices), day(on), "Maja Ahlin", admits, day("2021-03-20"));
        let after = |r: Removal| {
            let mut after = notices.clone();
            after[0].removal = Some(r);
            !down_early(&ALL, &after).is_empty()
        };
        done.map(after).map_err(|no| no[0].id)
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
fn a_mistaken_posting_is_withdrawn_with_a_reason_before_the_time_is_over() {
    let notices = four(["2021-02-24"; 4]);
    let check = |notice: &Notice, reason: &str, today: &str| {
        ids(&withdraw_notice(notice, &clock(&notices), reason, day(today)))
    };
    assert!(check(&notices[2], "fel protokoll", "2021-03-17").is_empty());
    assert_eq!(check(&notices[2], "fel protokoll", "2021-03-18"), ["meeting-notice-withdraw-over"]);
    assert_eq!(check(&notices[2], "", "2021-03-01"), ["meeting-notice-withdraw-reason"]);
    let gone = down(notices[2].clone(), "2021-03-18");
    assert_eq!(check(&gone, "fel", "2021-03-17"), ["meeting-notice-already-down"]);
    let waiting = clock(&notices[..3]);
    assert_eq!(withdraw_notice(&notices[2], &waiting, "fel", day("2021-12-01")), Ok(()), "no time has run");
}

#[test]
fn a_notice_is_up_during_the_whole_time_from_the_last_posting() {
    const TWO: [PartyId; 2] = [ASKERSUND, HALLSBERG];
    let clock = |notices: &[Notice]| clock_of(day("2021-02-10"), Some(day("2021-02-22")), &TWO, notices);
    let broken = |parties: &[PartyId]| Clock::Broken { parties: parties.to_vec() };
    let mut notices = vec![down(up(ASKERSUND, "2021-03-01"), "2021-03-23"), up(HALLSBERG, "2021-03-01")];
    assert!(clock(&notices).is_over(day("2021-03-23")), "taken down the day after the last day to appeal");
    notices[1].withdrawn = Some("fel protokoll".into());
    assert_eq!(clock(&notices), broken(&[ASKERSUND]), "nothing runs, and this one is down");
    notices.push(Notice { id: 9, ..up(HALLSBERG, "2021-03-24") });
    assert_eq!(clock(&notices), broken(&[ASKERSUND]), "the time runs to 14 April and the notice is down");
    let again = post_notice(Some(day("2021-02-22")), &TWO, &notices, ASKERSUND, day("2021-03-25"), day("2021-03-25"));
    assert_eq!(again, Ok(()));
    notices.push(Notice { id: 10, ..up(ASKERSUND, "2021-03-25") });
    let Clock::Running { appeal, .. } = clock(&notices) else { panic!("up at both") };
    assert_eq!(appeal.day, day("2021-04-15"));
}

#[test]
fn one_that_has_to_go_up_again_breaks_what_came_down_in_good_order() {
    let with = |first: &str, second: &str| {
        let mut notices = four(["2021-02-24"; 4]);
        notices[0] = down(notices[0].clone(), first);
        notices[1] = down(notices[1].clone(), second);
        down_early(&ALL, &notices)
    };
    assert_eq!(with("2021-03-18", "2021-03-18"), [0; 0]);
    assert_eq!(with("2021-03-18", "2021-03-17"), [ASKERSUND, HALLSBERG], "a new time from 17 March");
    assert_eq!(with("2021-06-01", "2021-03-17"), [HALLSBERG], "up long enough for a new time as well");
}

fn gap(mut notice: Notice, on: &str) -> Notice {
    let at = |clock| basics::Moment::of(day(on), clock).expect("a moment in a test");
    notice.gaps.push(Gap { from: at("14:00"), to: at("14:10"), note: "strömavbrott".into(), by: "Per Lind".into() });
    notice
}

#[test]
fn ten_minutes_out_of_sight_break_the_clock_until_it_is_posted_anew() {
    let with = |on: &str| {
        let mut notices = four(["2021-02-24"; 4]);
        notices[1] = gap(notices[1].clone(), on);
        notices
    };
    for (on, is_broken) in [("2021-02-24", true), ("2021-03-05", true), ("2021-03-17", true), ("2021-03-18", false)] {
        let broken = clock(&with(on)) == Clock::Broken { parties: vec![HALLSBERG] };
        assert_eq!(broken, is_broken, "{on}");
    }
    let mut notices = with("2021-03-05");
    let again = |on: &str, notices: &[Notice]| {
        ids(&post_notice(Some(day("2021-02-22")), &ALL, notices, HALLSBERG, day(on), day("2021-03-08")))
    };
    assert_eq!(again("2021-03-04", &notices), ["meeting-notice-again-before"]);
    assert!(again("2021-03-05", &notices).is_empty(), "up again the same day");
    notices.push(Notice { id: 9, ..up(HALLSBERG, "2021-03-08") });
    assert_eq!(last_day(&notices).as_deref(), Some("2021-03-29"));
}

#[test]
fn a_gap_before_the_last_party_posted_harms_nothing() {
    let mut notices = four(["2021-02-24", "2021-02-24", "2021-02-26", "2021-02-24"]);
    notices[1] = gap(notices[1].clone(), "2021-02-25");
    assert_eq!(last_day(&notices).as_deref(), Some("2021-03-19"));
    let waiting = [notices[0].clone(), notices[1].clone()];
    assert_eq!(clock(&waiting), Clock::Waiting { missing: vec![LAXA, LEKEBERG] });
}

#[test]
fn a_new_time_that_begins_after_a_gap_is_not_broken_by_it() {
    let mut notices = four(["2021-02-24"; 4]);
    notices[0] = gap(notices[0].clone(), "2021-03-01");
    notices[1] = down(notices[1].clone(), "2021-03-10");
    assert_eq!(clock(&notices), Clock::Broken { parties: vec![HALLSBERG] });
}
