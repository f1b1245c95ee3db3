//! Whether a paragraph has a decision that stands alone and follows from what was put (PROT-1; KL 5:67 p. 1, 4).

use super::checks::*;
use super::wording::{is_empty_reference, leans, same_decision, without_adjustment};
use super::{At, Finding, Sheet};
use crate::rules::names::is_blank;
use crate::rules::{Motion, MotionKind};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let board = sheet.m.board.as_deref().unwrap_or_default();
    let p = at.p;
    let decided: Vec<&String> = p.decision.iter().filter(|d| !is_blank(&without_adjustment(d))).collect();
    if decided.is_empty() {
        missing(at, found);
    }
    for (i, point) in p.decision.iter().enumerate().filter(|(_, point)| !is_blank(point)) {
        let field = format!("decision[{i}]");
        let text = without_adjustment(point);
        if !text.trim().is_empty() && is_empty_reference(&text, board) {
            found.push(Finding::inside(&DECISION_EMPTY, at, &field, "beslut").with("point", point.trim()));
        } else if leans(&text) {
            found.push(Finding::inside(&DECISION_LEANS, at, &field, "beslut").with("point", point.trim()));
        }
    }
    // A point that only points, or is yet to be filled in, has been told already.
    let told =
        p.decision.iter().any(|d| super::placeholder::is_in(d) || is_empty_reference(&without_adjustment(d), board));
    if !decided.is_empty() && !told && differs(sheet, at, board) {
        found.push(Finding::inside(&DECISION_DIFFERS, at, "decision", "beslut"));
    }
    if kind(at) == Kind::Decision && p.case.is_some() && !decided.is_empty() && p.dispatch.iter().all(|d| is_blank(d)) {
        found.push(Finding::inside(&DISPATCH_MISSING, at, "dispatch", "expediering"));
    }
    if p.secret && p.secret_note.as_deref().is_none_or(is_blank) {
        found.push(Finding::inside(&SECRET_NOT_TOLD, at, "secret_note", "sekretess"));
    }
}

/// What a paragraph is, by its kind or failing that its heading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Decision,
    /// Information and notices: may end without a decision.
    Information,
    Delegation,
    Election,
    Unknown,
}

pub(super) fn kind(at: &At) -> Kind {
    let said = at.p.kind.as_deref().unwrap_or_default().to_lowercase();
    match said.as_str() {
        "decision" | "beslut" => return Kind::Decision,
        "information" | "notices" | "meddelanden" => return Kind::Information,
        "delegation" | "delegering" => return Kind::Delegation,
        "election" | "val" => return Kind::Election,
        _ => {}
    }
    let heading = at.p.heading.as_deref().unwrap_or_default().trim().to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|w| heading.starts_with(w));
    let has = |words: &[&str]| words.iter().any(|w| heading.contains(w));
    if begins(&["val av", "val till", "val ", "utseende av", "entledigande", "fyllnadsval"]) {
        return Kind::Election;
    }
    if has(&["delegationsbeslut", "delegeringsbeslut", "delegation"]) {
        return Kind::Delegation;
    }
    if has(&[
        "inform",
        "meddeland",
        "övriga frågor",
        "övrigt",
        "öppna",
        "avslut",
        "upprop",
        "lägesrapport",
        "dialog",
        "rapporter",
        "anmälningsärende",
        "föregående protokoll",
        "föregående mötes",
        "presentation",
        "skrivelser",
        "nästa möte",
        "nästa sammanträde",
        "runda",
        "aktuellt",
    ]) {
        return Kind::Information;
    }
    Kind::Unknown
}

/// No decision: an error where one was proposed or the kind says so, a warning where nothing tells.
fn missing(at: &At, found: &mut Vec<Finding>) {
    let proposed = at.p.proposal.as_deref().is_some_and(|t| !is_blank(t));
    let elected = at.p.proceedings.elections.iter().any(|e| !e.elected.is_empty());
    let check = match kind(at) {
        _ if at.p.needs_no_decision || elected => return,
        Kind::Decision | Kind::Election => DECISION_MISSING,
        _ if proposed => DECISION_MISSING,
        Kind::Delegation | Kind::Unknown => DECISION_UNCERTAIN,
        Kind::Information => return,
    };
    found.push(Finding::inside(&check, at, "decision", "beslut"));
}

/// Whether the decision is another than the proposal though nobody moved anything else, or what was moved lost.
///
/// Not for information, notices and elections, where the proposal is a form. Where no proceedings are written in
/// fields of their own, a yrkande told in the running text is enough.
fn differs(sheet: &Sheet, at: &At, board: &str) -> bool {
    let p = at.p;
    let of_proposal = |m: &&Motion| m.kind == MotionKind::Proposal && !m.withdrawn && !is_blank(&m.text);
    let proposal = p.proposal.clone().filter(|t| !is_blank(t));
    let Some(proposal) = proposal.or_else(|| p.proceedings.motions.iter().find(of_proposal).map(|m| m.text.clone()))
    else {
        return false;
    };
    if matches!(kind(at), Kind::Information | Kind::Election) || other_won(p.proceedings.motions.as_slice(), at) {
        return false;
    }
    let told = |t: &String| {
        ["yrka", "tilläggsförslag", "ändringsförslag", "återremi", "bordlägg"]
            .iter()
            .any(|w| t.to_lowercase().contains(w))
    };
    if !sheet.has_proceedings && (p.description.iter().any(told) || p.decision.iter().any(told)) {
        return false;
    }
    !same_decision(&proposal, &p.decision.join("\n"), board)
}

/// Whether another motion than the proposal may have become the decision.
fn other_won(motions: &[Motion], at: &At) -> bool {
    let other = |m: &Motion| !m.withdrawn && !matches!(m.kind, MotionKind::Proposal | MotionKind::Approve);
    let x = &at.p.proceedings;
    let by_vote = x.votes.iter().filter_map(|v| match v.outcome? {
        crate::rules::Answer::Yes => v.yes_motion,
        crate::rules::Answer::No => v.no_motion,
        crate::rules::Answer::Abstain => None,
    });
    let won: Vec<i64> = x.order.iter().filter_map(|o| o.won).chain(by_vote).collect();
    if won.is_empty() {
        return motions.iter().any(other);
    }
    motions.iter().any(|m| other(m) && won.contains(&m.number))
}
