//! Reservations: by somebody who took part, before the meeting ended (MEET-12; KL 4:27).

use super::checks::*;
use super::seats::is_out;
use super::{At, Finding, Sheet};
use crate::rules::names::{clock, is_blank, same_person};
use crate::rules::{declined, won};

pub(super) fn check(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let x = &at.p.proceedings;
    for (i, r) in x.reservations.iter().enumerate() {
        let finding = |check, field: &str| {
            Finding::inside(check, at, &format!("reservations[{i}].{field}"), "reservation").with("name", &r.name)
        };
        if sheet.knows_people() && !took_part(sheet, at, &r.name) && !super::placeholder::is_in(&r.name) {
            found.push(finding(&RESERVATION_NOT_PART, "name"));
        } else if declined(&r.name, x) {
            found.push(finding(&RESERVATION_ABSTAINED, "name"));
        } else if won(&r.name, x) {
            found.push(finding(&RESERVATION_WON, "name"));
        }
        let day = r.at.trim().get(..10).and_then(|d| d.parse::<basics::Day>().ok());
        if day.zip(sheet.m.date).is_some_and(|(told, meeting)| told > meeting) {
            let end = sheet.m.date.map(|d| d.to_string()).unwrap_or_default();
            found.push(finding(&RESERVATION_LATE, "at").with("at", &r.at).with("end", end));
            continue;
        }
        match (clock(&r.at), sheet.m.end.as_deref().and_then(clock)) {
            (Some(told), Some(end)) if told > end => {
                let end = sheet.m.end.clone().unwrap_or_default();
                found.push(finding(&RESERVATION_LATE, "at").with("at", &r.at).with("end", end));
            }
            (None, _) if is_blank(&r.at) => found.push(finding(&RESERVATION_NO_TIME, "at")),
            _ => {}
        }
    }
    if x.reservations.is_empty() && sheet.knows_people() {
        in_text(sheet, at, found);
    }
}

fn took_part(sheet: &Sheet, at: &At, name: &str) -> bool {
    let named = at.p.participants.is_empty() || at.p.participants.iter().any(|p| same_person(p, name));
    let abstained = at.p.proceedings.abstained.iter().any(|a| same_person(a, name));
    at.table.decides(name) && (named || abstained) && !is_out(sheet, at, name)
}

/// A reservation told only in running text, by somebody who is named on the front page but did not decide.
fn in_text(sheet: &Sheet, at: &At, found: &mut Vec<Finding>) {
    let texts = at.p.description.iter().chain(&at.p.decision);
    for sentence in texts.flat_map(|t| t.split(['.', '\n'])) {
        let Some((before, _)) =
            sentence.split_once("reserverar sig").or_else(|| sentence.split_once("reserverade sig"))
        else {
            continue;
        };
        for p in sheet.m.present.iter().filter(|p| !is_blank(&p.name) && before.contains(p.name.trim())) {
            if !at.table.decides(&p.name) {
                found.push(
                    Finding::inside(&RESERVATION_NOT_PART, at, "reservations", "reservation").with("name", &p.name),
                );
            }
        }
    }
}
