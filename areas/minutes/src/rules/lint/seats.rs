//! Who took part in the decision, and whether they were enough (MEET-3, MEET-8; KL 6:27–30).

use super::checks::*;
use super::{At, Finding, Severity, Sheet};
use crate::rules::names::{is_blank, same_person};
use crate::rules::{AtTable, Happening, Present, Standing, SubstituteSay, quorum, standing};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    if !sheet.knows_people() {
        return;
    }
    enough(sheet, at, found);
    recused(sheet, at, found);
    substitutes_say(sheet, at, found);
    for (i, name) in at.p.participants.iter().enumerate() {
        if !is_blank(name) && !at.table.decides(name) && !is_out(sheet, at, name) {
            let field = format!("participants[{i}]");
            found.push(Finding::inside(&PARTICIPANT_OUTSIDER, at, &field, "deltagande").with("name", name));
        }
    }
    led(sheet, at, found);
}

fn enough(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let there = at.table.deciding.len();
    let seats = sheet.m.seats.unwrap_or_else(|| known_seats(sheet));
    // A substitute of whom it does not say for whom may hold any seat; that has been told.
    let unsaid = at.table.deciding.iter().filter(|s| is_unsaid(s)).count();
    if sheet.m.seats.is_some() && there > seats + unsaid {
        if found.iter().any(|f| f.id == TOO_MANY.id) {
            return;
        }
        found.push(Finding::inside(&TOO_MANY, at, "", "narvaro").with("there", there).with("seats", seats));
        return;
    }
    let p = at.p;
    let named = match p.participants.is_empty() {
        true => there,
        false => p.participants.len() + p.proceedings.abstained.len(),
    };
    let counted = there.min(named);
    let needed = quorum(seats);
    if counted < needed {
        let idle = p.needs_no_decision || p.decision.is_empty();
        let finding = Finding::inside(&QUORUM, at, "", "narvaro").with("there", counted).with("needed", needed);
        let finding = finding.with("seats", seats);
        found.push(if idle { finding.weighing(Severity::Warning) } else { finding });
    }
}

/// Whether they decide as a substitute without it saying for whom.
pub(super) fn is_unsaid(seat: &AtTable) -> bool {
    let as_present = Present { role: seat.role.clone(), ..Present::default() };
    let substitute = matches!(standing(&as_present), Standing::Substitute | Standing::ServingSubstitute);
    substitute && seat.for_whom.as_deref().is_none_or(is_blank)
}

/// The fewest seats the board can have, where their number is not given: its members on the front page, and those
/// away whom substitutes serve for. Too few for these is too few for any board they sit on.
fn known_seats(sheet: &Sheet) -> usize {
    let mut members: Vec<&str> =
        sheet.m.present.iter().filter(|p| standing(p) == Standing::Member).map(|p| p.name.as_str()).collect();
    let of_front = sheet.m.present.iter().filter_map(|p| p.serving.as_ref()?.for_whom.as_deref());
    let of_log = sheet.m.log.iter().filter_map(|e| match &e.what {
        Happening::Serves { for_whom } => Some(for_whom.as_str()),
        _ => None,
    });
    for name in of_front.chain(of_log).filter(|n| !is_blank(n)) {
        if !members.iter().any(|m| same_person(m, name)) {
            members.push(name);
        }
    }
    members.len()
}

/// Whether somebody is out for disqualification here: by the log, or where a log is kept by the running text.
pub(super) fn is_out(sheet: &Sheet, at: &At, name: &str) -> bool {
    at.table.is_recused(name) || told_out(sheet, at).iter().any(|n| same_person(n, name))
}

/// Those at the table of whom the text says that they are disqualified.
fn told_out(sheet: &Sheet, at: &At) -> Vec<String> {
    let texts = at.p.description.iter().chain(&at.p.decision);
    let mut out: Vec<String> = Vec::new();
    for sentence in texts.flat_map(|t| t.split(['.', '\n'])) {
        let low = sentence.to_lowercase();
        let says = [
            "anmäler jäv",
            "anmält jäv",
            "anmälde jäv",
            "på grund av jäv",
            "är jävig",
            "är jäviga",
            "på grund av sitt jäv",
        ];
        let not = ["ingen ", "inte ", "ej ", "inget ", "föreligger inte"];
        if !says.iter().any(|w| low.contains(w)) || not.iter().any(|w| low.contains(w) && !low.contains("deltar")) {
            continue;
        }
        out.extend(
            sheet
                .m
                .present
                .iter()
                .filter(|p| sentence.contains(p.name.trim()) && !is_blank(&p.name))
                .map(|p| p.name.clone()),
        );
    }
    out
}

/// Somebody who is out and yet counted: among those who took part, voted, abstained or moved.
fn recused(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let x = &at.p.proceedings;
    let mut seen: Vec<String> = Vec::new();
    let ballots = x.votes.iter().enumerate().flat_map(|(i, v)| v.ballots.iter().map(move |b| (i, b)));
    let places = (at.p.participants.iter().map(|n| (n, "participants".to_string(), "deltagande")))
        .chain(ballots.map(|(i, b)| (&b.name, format!("votes[{i}].ballots"), "omrostning")))
        .chain(x.abstained.iter().map(|n| (n, "abstained".to_string(), "deltagande")))
        .chain(x.speakers.iter().map(|n| (n, "speakers".to_string(), "talare")))
        .chain(x.statements.iter().map(|s| (&s.name, "statements".to_string(), "anteckning")))
        .chain(x.motions.iter().filter(|m| !m.withdrawn).map(|m| (&m.by, "motions".to_string(), "yrkanden")));
    for (name, field, key) in places {
        if is_out(sheet, at, name) && !seen.iter().any(|s| same_person(s, name)) {
            seen.push(name.clone());
            found.push(Finding::inside(&RECUSED_COUNTED, at, &field, key).with("name", name));
        }
    }
    if sheet.m.log.is_empty() {
        return;
    }
    for name in told_out(sheet, at) {
        let unplaced = sheet.m.log.iter().any(|e| {
            e.what.is_recusal() && same_person(&e.name, &name) && !crate::rules::presence::is_placed(sheet.m, e)
        });
        if at.table.decides(&name) && !unplaced && !seen.iter().any(|s| same_person(s, &name)) {
            seen.push(name.clone());
            found.push(Finding::inside(&RECUSED_COUNTED, at, "", "narvaro").with("name", &name));
        }
    }
}

/// A substitute who does not serve took part farther than the councils allow (GN-14). Nothing is said while their
/// decision is not known.
fn substitutes_say(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let Some(say) = sheet.m.substitutes_say else { return };
    let x = &at.p.proceedings;
    let only_there = |name: &str| {
        let front = sheet.m.present.iter().find(|p| same_person(&p.name, name));
        let is_substitute =
            front.is_some_and(|p| matches!(standing(p), Standing::Substitute | Standing::ServingSubstitute));
        is_substitute && !at.table.decides(name)
    };
    if say < SubstituteSay::Speak {
        for name in x.speakers.iter().filter(|n| only_there(n)) {
            found.push(Finding::inside(&SUBSTITUTE_SPOKE, at, "speakers", "talare").with("name", name));
        }
    }
    if say < SubstituteSay::Record {
        for s in x.statements.iter().filter(|s| only_there(&s.name)) {
            found.push(Finding::inside(&SUBSTITUTE_RECORDED, at, "statements", "anteckning").with("name", &s.name));
        }
    }
}

/// The chair is out and the log does not say who took over.
fn led(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let Some(usual) = sheet.m.chair.as_deref().filter(|c| !is_blank(c)) else { return };
    let known = sheet.m.present.iter().any(|p| same_person(&p.name, usual));
    if at.table.decides(usual) || !known {
        return;
    }
    let taken_over = sheet
        .m
        .log
        .iter()
        .any(|e| e.what == Happening::Chairs && at.table.chair.as_deref().is_some_and(|c| same_person(c, &e.name)));
    if !taken_over && !found.iter().any(|f| f.id == CHAIR_CHANGE.id) {
        found.push(Finding::inside(&CHAIR_CHANGE, at, "", "ordforande").with("name", usual));
    }
}
