//! Elections: ballots that add up, ties by lot, those elected (MEET-9; KL 5:54–56).

use super::checks::*;
use super::votes::lot;
use super::{At, Finding, Sheet};
use crate::rules::names::{is_blank, same_person};
use crate::rules::{Election, Outcome, Table, TieRule, count_election};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    for (i, election) in at.p.proceedings.elections.iter().enumerate() {
        one(sheet, at, election, &format!("elections[{i}]"), found);
    }
}

fn one(sheet: &Sheet, at: &At, e: &Election, field: &str, found: &mut Vec<Finding>) {
    let finding = |check: &super::Check, name: &str| {
        Finding::inside(check, at, &format!("{field}.{name}"), "val").with("post", &e.post)
    };
    if e.tie == Some(TieRule::CastingVote) {
        found.push(finding(&ELECTION_CASTING, "tie"));
        return;
    }
    let named = i64::try_from(e.elected.len()).unwrap_or(0);
    let by_ballot = e.closed || e.candidates.iter().any(|c| c.votes > 0);
    let places = if e.places > 0 { e.places } else { named.max(1) };
    let whole = Election { places, closed: by_ballot, ..e.clone() };
    if !by_ballot {
        if e.places > 0 && (named != e.places || e.elected.iter().any(|n| is_blank(n))) {
            found.push(finding(&ELECTION_RESULT, "elected").with("due", e.places).with("named", named));
        }
        return;
    }
    if e.candidates.is_empty() {
        return;
    }
    let table = if sheet.knows_people() { at.table.clone() } else { anybody(e) };
    match count_election(&whole, &table) {
        Err(refusals) => wrong(at, e, &refusals, &finding, found),
        Ok(outcome) => result(e, &outcome, &finding, found),
    }
}

/// A table large enough for any count, where nobody is known.
fn anybody(e: &Election) -> Table {
    let votes: i64 = e.candidates.iter().map(|c| c.votes).sum::<i64>() + e.blank + e.invalid + e.counted.unwrap_or(0);
    let seats = usize::try_from(votes.clamp(0, 1000)).unwrap_or(0);
    Table { deciding: vec![crate::rules::AtTable::default(); seats], ..Table::default() }
}

type Made<'a> = dyn Fn(&super::Check, &str) -> Finding + 'a;

fn wrong(at: &At, e: &Election, refusals: &[basics::Refusal], finding: &Made, found: &mut Vec<Finding>) {
    let spoilt = e.blank + e.invalid;
    let votes: i64 = e.candidates.iter().map(|c| c.votes).sum();
    let counted = e.counted.unwrap_or(votes + spoilt);
    let there = i64::try_from(at.table.deciding.len()).unwrap_or(i64::MAX);
    if refusals.iter().any(|r| r.id == "minutes-election-count") {
        let out = i64::try_from(at.table.recused.len()).unwrap_or(0);
        if out > 0 && counted - there == out {
            let names: Vec<&str> = at.table.recused.iter().map(|r| r.name.as_str()).collect();
            found.push(finding(&RECUSED_COUNTED, "counted").with("name", names.join(", ")));
        } else {
            found.push(finding(&ELECTION_COUNT, "counted").with("counted", counted).with("there", there));
        }
    } else if refusals.iter().any(|r| r.id != "minutes-election-no-count") {
        found.push(finding(&ELECTION_SUM, "counted").with("counted", counted).with("sum", votes + spoilt));
    }
}

fn result(e: &Election, outcome: &Outcome, finding: &Made, found: &mut Vec<Finding>) {
    let mut due = outcome.elected.clone();
    if outcome.needs_lot() {
        if e.tie.is_none() && e.lot.is_none() {
            found.push(finding(&ELECTION_TIE, "tie").with("names", outcome.tied.join(", ")));
            return;
        }
        let before = found.len();
        lot(e.lot.as_ref(), finding(&LOT_MISSING, "lot"), found);
        if found.len() > before {
            return;
        }
        due = outcome.with_lot(e.lot.as_ref().map(|l| l.drawn.as_str()).unwrap_or_default());
    }
    let elected = |n: &String| e.elected.iter().any(|o| same_person(o, n));
    if due.len() != e.elected.len() || !due.iter().all(elected) {
        let finding = finding(&ELECTION_RESULT, "elected").with("due", due.join(", "));
        found.push(finding.with("named", e.elected.join(", ")));
    }
}
