//! Holding the rows against the journal: adopted orders and the lines of lists against their seals; decisions, lists
//! and notices against the record in the latest line about them. A line cannot be changed unseen, so a row that
//! differs was changed past the program.

use super::{DecisionFilter, list_decisions, list_items, list_lines, list_lists, list_orders, list_postings};
use crate::rules::{Decision, List, Posting};
use ::store::{Fault, JournalFilter, JournalLine, Tx, journal_seals, list_journal, sealed_hash};
use basics::{CooperationId, PartyId, Refusal};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// A record as the journal last had it, and the line that says so.
struct Known<T> {
    record: T,
    line: i64,
}

/// Every line about deeds that begin so, newest first.
async fn lines_of(tx: &mut Tx, coop: CooperationId, deed: &str) -> Result<Vec<JournalLine>, Fault> {
    let filter = JournalFilter { deed: deed.into(), limit: i64::MAX, ..JournalFilter::default() };
    list_journal(tx, coop, &filter).await
}

/// The record a line tells of; the first of several.
fn record<T: DeserializeOwned>(line: &JournalLine) -> Option<T> {
    let mut content: serde_json::Value = serde_json::from_str(&line.content).ok()?;
    let after = content["after"].take();
    let first = match after {
        serde_json::Value::Array(all) => all.into_iter().next()?,
        one => one,
    };
    serde_json::from_value(first).ok()
}

/// The latest record of each row, by its number.
fn latest<T: DeserializeOwned>(lines: &[JournalLine], id: impl Fn(&T) -> i64) -> BTreeMap<i64, Known<T>> {
    let mut all = BTreeMap::new();
    for line in lines {
        if let Some(record) = record::<T>(line) {
            all.entry(id(&record)).or_insert(Known { record, line: line.number });
        }
    }
    all
}

/// Adopted orders that have changed since the board adopted them, are gone, or were never adopted by the journal.
pub async fn check_orders(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let mut rows: BTreeMap<i64, _> = list_orders(tx, coop, 0).await?.into_iter().map(|o| (o.id, o)).collect();
    let adopted = lines_of(tx, coop, "delegation-order.adopt").await?;
    for seal in journal_seals(tx, coop).await? {
        let Some(id) = number_after(&seal.subject, "delegation/order/") else { continue };
        let told = Refusal::new("delegation-check-order").with("line", seal.line);
        match rows.remove(&id) {
            None => {
                let line = adopted.iter().find(|l| l.number == seal.line).map(|l| l.content.as_str());
                let json: serde_json::Value = serde_json::from_str(line.unwrap_or_default()).unwrap_or_default();
                let name = json["after"]["name"].as_str().unwrap_or("?").to_string();
                found.push(told.with("name", name).with("what", "missing"));
            }
            Some(order) => {
                let items = list_items(tx, coop, id).await?;
                if sealed_hash(&(&order, &items)) != seal.hash {
                    found.push(told.with("name", order.name).with("what", "changed"));
                }
            }
        }
    }
    let unsealed = rows.into_values().filter(|o| o.adopted.is_some());
    found.extend(unsealed.map(|o| unknown("delegation-check-order").with("name", o.name)));
    Ok(found)
}

/// Decisions that are no longer as they were registered, are gone, or that nobody registered.
pub async fn check_decisions(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let lines = lines_of(tx, coop, "delegation.").await?;
    let mut known = latest(&lines, |d: &Decision| d.id);
    let mut on_list = BTreeMap::new();
    for list in list_lists(tx, coop, 0).await? {
        on_list
            .extend(list_lines(tx, coop, list.id).await.unwrap_or_default().iter().map(|l| (l.decision.id, list.id)));
    }
    for d in list_decisions(tx, coop, &DecisionFilter::default()).await? {
        let Some(k) = known.remove(&d.id) else {
            found.push(unknown("delegation-check-decision").with("number", &d.number));
            continue;
        };
        // The list a decision stands on is told by the list, and versions count both.
        let expected = Decision { list: on_list.get(&d.id).copied(), version: d.version, ..k.record };
        if expected != d {
            let changed = Refusal::new("delegation-check-decision").with("what", "changed");
            found.push(changed.with("number", &expected.number).with("line", k.line));
        }
    }
    found.extend(known.into_values().map(|k| {
        let gone = Refusal::new("delegation-check-decision").with("what", "missing");
        gone.with("number", &k.record.number).with("line", k.line)
    }));
    Ok(found)
}

/// Lists that are no longer as they were made and reported, are gone, or that nobody made.
pub async fn check_lists(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let lines = lines_of(tx, coop, "delegation-list.").await?;
    let undone: BTreeSet<i64> =
        lines.iter().filter(|l| l.deed == "delegation-list.remove").filter_map(list_in).collect();
    let mut known = latest(&lines, |l: &List| l.id);
    known.retain(|id, _| !undone.contains(id));
    let seals: BTreeMap<String, String> =
        journal_seals(tx, coop).await?.into_iter().map(|s| (s.subject, s.hash)).collect();
    for list in list_lists(tx, coop, 0).await? {
        let Some(k) = known.remove(&list.id) else {
            found.push(of_period(unknown("delegation-check-list"), &list));
            continue;
        };
        let seal = seals.get(&format!("{}/lines", super::lists::subject(list.id)));
        let now = list_lines(tx, coop, list.id).await.ok().map(|l| sealed_hash(&l));
        if k.record != list || now.as_ref() != seal {
            let changed = Refusal::new("delegation-check-list").with("what", "changed").with("line", k.line);
            found.push(of_period(changed, &k.record));
        }
    }
    for k in known.into_values() {
        let gone = Refusal::new("delegation-check-list").with("what", "missing").with("line", k.line);
        found.push(of_period(gone, &k.record));
    }
    Ok(found)
}

/// The list a line is about.
fn list_in(line: &JournalLine) -> Option<i64> {
    number_after(&line.subject, "delegation/list/")
}

/// Notices that are no longer as they were registered, are gone, or that nobody put up: the time for appeal is
/// counted from their days. `parties` names those who have them.
pub async fn check_postings(
    tx: &mut Tx,
    coop: CooperationId,
    parties: &BTreeMap<PartyId, String>,
) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let lines = lines_of(tx, coop, "delegation-notice.").await?;
    let mut known = latest(&lines, |p: &Posting| p.id);
    let decisions = list_decisions(tx, coop, &DecisionFilter::default()).await?;
    let named = |r: Refusal, p: &Posting| {
        let number = decisions.iter().find(|d| d.id == p.decision).map_or("?", |d| d.number.as_str());
        let party = parties.get(&p.party).cloned().unwrap_or_else(|| p.party.to_string());
        r.with("number", number).with("party", party)
    };
    for p in list_postings(tx, coop, 0).await? {
        match known.remove(&p.id) {
            None => found.push(named(unknown("delegation-check-notice"), &p)),
            Some(k) if k.record != p => {
                let changed = Refusal::new("delegation-check-notice").with("what", "changed").with("line", k.line);
                found.push(named(changed, &k.record));
            }
            Some(_) => {}
        }
    }
    for k in known.into_values() {
        let gone = Refusal::new("delegation-check-notice").with("what", "missing").with("line", k.line);
        found.push(named(gone, &k.record));
    }
    Ok(found)
}

/// A row that no line of the journal tells of.
fn unknown(id: &'static str) -> Refusal {
    Refusal::new(id).with("what", "added").with("line", 0)
}

fn of_period(r: Refusal, list: &List) -> Refusal {
    r.with("from", list.from).with("to", list.to)
}

/// The number in `delegation/order/3`, and nothing behind it.
fn number_after(subject: &str, before: &str) -> Option<i64> {
    subject.strip_prefix(before)?.parse().ok()
}
