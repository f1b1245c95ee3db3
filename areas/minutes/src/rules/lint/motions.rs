//! Yrkanden and the order in which the chair put them (PROT-1; KL 5:67 p. 1–2).

use super::checks::*;
use super::{At, Finding, Sheet};
use crate::rules::names::is_blank;
use crate::rules::{Means, Motion, MotionKind, rivals};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let x = &at.p.proceedings;
    for (i, m) in x.motions.iter().enumerate().filter(|(_, m)| !m.withdrawn && m.kind != MotionKind::Proposal) {
        let field = format!("motions[{i}].by");
        if is_blank(&m.by) {
            found.push(Finding::inside(&MOTION_NO_NAME, at, &field, "yrkanden").with("number", m.number));
        } else if sheet.knows_people() && !at.table.decides(&m.by) && !super::seats::is_out(sheet, at, &m.by) {
            found.push(Finding::inside(&MOTION_OUTSIDER, at, &field, "yrkanden").with("name", &m.by));
        }
    }
    order(at, found);
    if x.order.iter().any(|o| o.by == Means::Vote) && x.votes.is_empty() {
        found.push(Finding::inside(&VOTE_MISSING, at, "votes", "omrostning"));
    }
    if at.p.authority && !x.abstained.is_empty() {
        let finding = Finding::inside(&ABSTAIN_AUTHORITY, at, "abstained", "deltagande");
        found.push(finding.with("names", x.abstained.join(", ")));
    }
}

fn order(at: &At, found: &mut Vec<Finding>) {
    let x = &at.p.proceedings;
    let against = rivals(&x.motions);
    let unlisted = at.p.proposal.is_some() && !x.motions.iter().any(|m| m.kind == MotionKind::Proposal);
    let contested = against.len() + usize::from(unlisted && !against.is_empty()) > 1;
    if contested && x.order.is_empty() {
        found.push(Finding::inside(&ORDER_MISSING, at, "order", "propositionsordning"));
        return;
    }
    let known = |n: &i64| x.motions.iter().any(|m| m.number == *n);
    for (i, put) in x.order.iter().enumerate() {
        for n in put.motions.iter().chain(&put.won).filter(|n| !x.motions.is_empty() && !known(n)) {
            let finding = Finding::inside(&ORDER_UNKNOWN, at, &format!("order[{i}]"), "propositionsordning");
            found.push(finding.with("number", n));
        }
    }
    if !contested {
        return;
    }
    if x.order.iter().all(|o| o.motions.is_empty()) {
        found.push(Finding::inside(&ORDER_NO_MAIN, at, "order", "propositionsordning"));
        return;
    }
    let put = |m: &&Motion| {
        x.order.iter().any(|o| o.motions.contains(&m.number) || o.won == Some(m.number))
            || x.votes.iter().any(|v| v.yes_motion == Some(m.number) || v.no_motion == Some(m.number))
    };
    let decided_otherwise = x.order.iter().any(|o| {
        let won = o.won.and_then(|n| x.motions.iter().find(|m| m.number == n));
        won.is_some_and(|m| matches!(m.kind, MotionKind::Table | MotionKind::Refer))
    });
    for m in against.iter().filter(|m| m.kind != MotionKind::Reject && !put(m) && !decided_otherwise) {
        let finding = Finding::inside(&MOTION_NOT_PUT, at, "order", "propositionsordning");
        found.push(finding.with("number", m.number).with("name", &m.by));
    }
}
