//! Decisions that are not reported but can be appealed: each announced by itself, with a clock of its own
//! (PROT-14; KL 6:40, 7:8, 8:10 p. 3).

use basics::{Day, PartyId, Refusal, all_or};
use law::Deadline;
use serde::{Deserialize, Serialize};

/// That one party has put up the notice of one decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    pub id: i64,
    pub decision: i64,
    pub party: PartyId,
    pub posted: Day,
    pub by: String,
    /// `None` while it is up.
    pub removed: Option<Day>,
}

/// The last day to appeal, from the last party's posting (PROT-6).
///
/// # Errors
/// The parties that have not posted: the time does not run.
pub fn clock_of(decided: Day, parties: &[PartyId], postings: &[Posting]) -> Result<Deadline, Vec<PartyId>> {
    let up = |party: &PartyId| postings.iter().filter(|p| p.party == *party).max_by_key(|p| p.id).map(|p| p.posted);
    let days: Vec<(PartyId, Option<Day>)> = parties.iter().map(|p| (*p, up(p))).collect();
    law::last_appeal_day(&days).map(|d| d.decided_on(decided))
}

/// Whether the party may be registered as having put up the notice on `day`.
pub fn post_announcement(
    decided: Day,
    parties: &[PartyId],
    postings: &[Posting],
    party: PartyId,
    day: Day,
    today: Day,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !parties.contains(&party) {
        no.push(Refusal::new("delegation-notice-party").at("part"));
    }
    if postings.iter().any(|p| p.party == party) {
        no.push(Refusal::new("delegation-notice-twice").at("part"));
    }
    if day < decided {
        no.push(Refusal::new("delegation-notice-before").at("dag").with("day", decided));
    }
    if day > today {
        no.push(Refusal::new("delegation-notice-future").at("dag").with("today", today));
    }
    all_or(no, ())
}

/// Whether the notice may come down on `day`: the day after the last day to appeal at the earliest (PROT-7).
pub fn remove_announcement(
    posting: &Posting,
    clock: &Result<Deadline, Vec<PartyId>>,
    day: Day,
    today: Day,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if posting.removed.is_some() {
        no.push(Refusal::new("delegation-notice-down").at("part"));
    }
    if day > today {
        no.push(Refusal::new("delegation-notice-future").at("dag").with("today", today));
    }
    match clock {
        Err(_) => no.push(Refusal::new("delegation-notice-open").at("dag")),
        Ok(appeal) => {
            let first = law::earliest_removal_day(appeal).day;
            if day < first {
                no.push(Refusal::new("delegation-notice-early").at("dag").with("day", first));
            }
        }
    }
    all_or(no, ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::decision::tests::{day, ids};

    fn up(id: i64, party: PartyId, on: &str) -> Posting {
        Posting { id, decision: 1, party, posted: day(on), by: "Maja Ahlin".into(), removed: None }
    }

    #[test]
    fn prot_14_the_clock_runs_from_the_last_party() {
        let decided = day("2021-02-03");
        let clock = |postings: &[Posting]| clock_of(decided, &[1, 2], postings);
        assert_eq!(clock(&[up(1, 1, "2021-02-04")]), Err(vec![2]));
        let both = clock(&[up(1, 1, "2021-02-04"), up(2, 2, "2021-02-10")]).expect("both are up");
        assert_eq!(both.day, day("2021-03-03"));
    }

    #[test]
    fn a_notice_goes_up_once_and_comes_down_after_the_time() {
        let decided = day("2021-02-03");
        let posted = |party, on: &str, all: &[Posting]| {
            ids(&post_announcement(decided, &[1, 2], all, party, day(on), day("2021-02-24")))
        };
        assert!(posted(1, "2021-02-03", &[]).is_empty());
        assert_eq!(posted(9, "2021-02-02", &[]), ["delegation-notice-party", "delegation-notice-before"]);
        assert_eq!(
            posted(1, "2021-02-25", &[up(1, 1, "2021-02-04")]),
            ["delegation-notice-twice", "delegation-notice-future"]
        );
        let one = up(1, 1, "2021-02-04");
        let clock = clock_of(decided, &[1], std::slice::from_ref(&one));
        let down = |on: &str| ids(&remove_announcement(&one, &clock, day(on), day("2021-03-01")));
        assert_eq!(down("2021-02-25"), ["delegation-notice-early"]);
        assert!(down("2021-02-26").is_empty());
        assert_eq!(down("2021-03-02"), ["delegation-notice-future"]);
        let gone = Posting { removed: Some(day("2021-02-26")), ..one };
        assert_eq!(
            ids(&remove_announcement(&gone, &Err(vec![2]), day("2021-03-01"), day("2021-03-01"))),
            ["delegation-notice-down", "delegation-notice-open"]
        );
    }
}
