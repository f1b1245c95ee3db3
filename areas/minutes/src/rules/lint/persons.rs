//! Who was there, and for whom (PROT-1, GN-14, MEET-4; KL 5:66, 6:17, 6:24).

use super::checks::*;
use super::{Finding, Sheet};
use crate::rules::names::{is_blank, same_person};
use crate::rules::{Happening, Standing, Table, standing, table_at};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    if !sheet.knows_people() {
        found.push(Finding::front(&PRESENT_MISSING, "present", "narvaro"));
        return;
    }
    let tables: Vec<Table> = match sheet.all.is_empty() {
        true => vec![table_at(sheet.m, 0)],
        false => sheet.all.iter().map(|at| at.table.clone()).collect(),
    };
    if tables.iter().all(|t| t.deciding.is_empty()) {
        found.push(Finding::front(&PRESENT_MISSING, "present", "narvaro"));
    }
    listed(sheet, &tables, found);
    service(sheet, found);
    remote(sheet, &tables, found);
}

fn listed(sheet: &Sheet, tables: &[Table], found: &mut Vec<Finding>) {
    let m = sheet.m;
    for (i, p) in m.present.iter().enumerate() {
        let field = format!("present[{i}]");
        let decides = |name: &str| tables.iter().any(|t| t.decides(name));
        let seat = tables.iter().find_map(|t| t.seat_of(&p.name));
        if m.present[..i].iter().any(|o| o.name.trim() == p.name.trim() && standing(o) == standing(p)) {
            found.push(Finding::front(&PRESENT_TWICE, &field, "narvaro").with("name", &p.name));
            continue;
        }
        let substitute = matches!(standing(p), Standing::Substitute | Standing::ServingSubstitute);
        let unsaid = tables.iter().filter_map(|t| t.seat_of(&p.name)).any(|s| s.for_whom.is_none());
        if substitute && (unsaid || seat.is_some_and(|s| s.for_whom.as_deref().is_some_and(is_blank))) {
            found.push(
                Finding::front(&SUBSTITUTE_FOR_WHOM, format!("{field}.serving"), "narvaro").with("name", &p.name),
            );
        }
        if decides(&p.name) && p.municipality.as_deref().is_none_or(is_blank) {
            found.push(
                Finding::front(&MUNICIPALITY_MISSING, format!("{field}.municipality"), "narvaro").with("name", &p.name),
            );
        }
    }
    for (i, e) in m.log.iter().enumerate() {
        let known = m.present.iter().any(|p| same_person(&p.name, &e.name));
        if !is_blank(&e.name) && !known {
            found.push(
                Finding::front(&PRESENCE_STRANGER, format!("log[{i}].name"), "narvarologg").with("name", &e.name),
            );
        }
        if let Happening::RecusedOut { ground } = e.what
            && !(1..=4).contains(&ground)
        {
            let mut finding = Finding::front(&RECUSED_GROUND, format!("log[{i}].ground"), "narvarologg");
            finding.paragraph = e.paragraph;
            found.push(finding.with("name", &e.name));
        }
    }
}

/// Who serves for whom at each paragraph: nobody for two, no two for one, nobody for a member who is there.
fn service(sheet: &Sheet, found: &mut Vec<Finding>) {
    let mut told: Vec<(String, &'static str)> = Vec::new();
    let mut begun: Vec<(String, String)> = Vec::new();
    for at in &sheet.all {
        for (name, for_whom) in serving_at(sheet, at.number) {
            let twice = serving_at(sheet, at.number)
                .iter()
                .any(|(other, whom)| !same_person(other, &name) && same_person(whom, &for_whom) && *other < name);
            let out = super::seats::is_out(sheet, at, &for_whom);
            // A member who comes back takes the seat; only to begin to serve for somebody who is there is wrong.
            let pair = (name.clone(), for_whom.clone());
            let begins = !begun.contains(&pair);
            begun.extend(begins.then_some(pair));
            let there = begins && !at.table.decides(&name) && at.table.decides(&for_whom) && !out;
            let check = match (twice, there) {
                (true, _) => SERVED_TWICE,
                (false, true) => SERVES_FOR_PRESENT,
                _ => continue,
            };
            if told.iter().any(|(n, id)| *n == name && *id == check.id) {
                continue;
            }
            told.push((name.clone(), check.id));
            found.push(Finding::inside(&check, at, "", "narvaro").with("name", &name).with("member", &for_whom));
        }
    }
}

/// Whether somebody says they serve there though the member sits there too: that has been told.
pub(super) fn says_they_serve(sheet: &Sheet, number: i64, name: &str) -> bool {
    serving_at(sheet, number).iter().any(|(who, _)| same_person(who, name))
}

/// Everybody in the room who says they serve there, with for whom, whether or not they get the seat.
fn serving_at(sheet: &Sheet, number: i64) -> Vec<(String, String)> {
    let table = table_at(sheet.m, number);
    let here = |name: &str| table.deciding.iter().chain(&table.attending).any(|s| same_person(&s.name, name));
    let mut all: Vec<(String, String)> = Vec::new();
    for p in sheet.m.present.iter().filter(|p| here(&p.name)) {
        let alone = crate::rules::presence::serves_at(sheet.m, p, number);
        if let Some(whom) = alone.flatten().filter(|w| !is_blank(w)) {
            all.push((p.name.clone(), whom));
        }
    }
    all
}

fn remote(sheet: &Sheet, tables: &[Table], found: &mut Vec<Finding>) {
    let far: Vec<&str> = {
        let mut names: Vec<&str> =
            tables.iter().flat_map(|t| t.deciding.iter().filter(|s| s.remote)).map(|s| s.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    if sheet.m.remote_allowed == Some(false) && !far.is_empty() {
        found.push(Finding::front(&REMOTE_NOT_ALLOWED, "remote_allowed", "distans").with("names", far.join(", ")));
        return;
    }
    let chair_far = tables.iter().find_map(|t| {
        let chair = t.chair.as_deref()?;
        t.seat_of(chair).filter(|s| s.remote)
    });
    if let Some(chair) = chair_far {
        found.push(Finding::front(&CHAIR_REMOTE, "chair", "distans").with("name", &chair.name));
    }
}
