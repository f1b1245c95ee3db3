//! Urgent and delegated decisions reported (MEET-14, PROT-14; KL 6:39–40, 7:8).

use super::checks::*;
use super::decisions::{Kind, kind};
use super::{At, Finding, Sheet};
use crate::rules::{DelegationList, ListFault, list_faults, unreported};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    for urgent in unreported(sheet.m) {
        let index = sheet.m.urgent.iter().position(|u| std::ptr::eq(u, urgent)).unwrap_or(0);
        let finding = Finding::front(&URGENT_UNREPORTED, format!("urgent[{index}]"), "bradskande");
        let day = urgent.day.map(|d| d.to_string()).unwrap_or_default();
        found.push(finding.with("name", &urgent.name).with("by", &urgent.by).with("day", day));
    }
    let mut until = sheet.m.delegation_reported_until;
    for at in &sheet.all {
        if let Some(list) = &at.p.delegation_list {
            for fault in list_faults(list, until, sheet.m.date) {
                found.push(told(at, &fault));
            }
            text_count(at, list, found);
            until = list.to.or(until);
        }
    }
}

fn told(at: &At, fault: &ListFault) -> Finding {
    let finding =
        |check, field: &str| Finding::inside(check, at, &format!("delegation_list.{field}"), "delegationsbeslut");
    match fault {
        ListFault::Gap { from, to } => finding(&DELEGATION_GAP, "from").with("from", from).with("to", to),
        ListFault::Overlap { from, to } => finding(&DELEGATION_OVERLAP, "from").with("from", from).with("to", to),
        ListFault::Backwards => finding(&DELEGATION_PERIOD, "to").with("how", "backwards"),
        ListFault::Ahead => finding(&DELEGATION_PERIOD, "to").with("how", "ahead"),
        ListFault::Count { says, holds } => finding(&DELEGATION_COUNT, "count").with("says", says).with("holds", holds),
        ListFault::NoList { says } => finding(&DELEGATION_NO_LIST, "decisions").with("says", says),
        ListFault::NoPeriod => finding(&DELEGATION_NO_PERIOD, "from"),
    }
}

/// A number of decisions told in the running text, against the list; only where the list gives no count itself.
fn text_count(at: &At, list: &DelegationList, found: &mut Vec<Finding>) {
    if list.decisions.is_empty() || !matches!(kind(at), Kind::Delegation) {
        return;
    }
    let text = at.p.description.as_deref().unwrap_or_default().to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let is_count = |w: &str| matches!(w, "beslut" | "delegationsbeslut" | "delegeringsbeslut");
    let told = words.windows(2).filter(|w| is_count(w[1])).find_map(|w| number(w[0]));
    let holds = i64::try_from(list.decisions.len()).unwrap_or(i64::MAX);
    if let Some(says) = told.filter(|says| *says != holds && list.count.is_none_or(|c| c == holds)) {
        let finding = Finding::inside(&DELEGATION_COUNT, at, "description", "delegationsbeslut");
        found.push(finding.with("says", says).with("holds", holds));
    }
}

fn number(word: &str) -> Option<i64> {
    let words = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    let of_word = words.iter().position(|w| *w == word).and_then(|n| i64::try_from(n).ok());
    of_word.or_else(|| word.parse().ok().filter(|n| *n < 200))
}
