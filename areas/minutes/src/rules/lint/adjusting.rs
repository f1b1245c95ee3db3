//! The adjusters and the day of adjustment (PROT-2; KL 5:69, 6:35).

use super::checks::*;
use super::{Finding, Sheet};
use crate::rules::AtTable;
use crate::rules::names::{is_blank, same_municipality, same_person};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let named: Vec<(usize, &String)> = m.adjusters.iter().enumerate().filter(|(_, a)| !is_blank(a)).collect();
    if named.is_empty() {
        found.push(Finding::front(&ADJUSTER_MISSING, "adjusters", "justerare"));
    }
    for (i, name) in named.iter().filter(|(_, name)| !super::placeholder::is_in(name)) {
        one(sheet, *i, name, found);
    }
    elected(sheet, found);
    day(sheet, found);
}

fn one(sheet: &Sheet, i: usize, name: &str, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let finding = |check| Finding::front(check, format!("adjusters[{i}]"), "justerare").with("name", name);
    let usual = m.chair.clone().or_else(|| sheet.all.first().and_then(|at| at.table.chair.clone()));
    if usual.as_deref().is_some_and(|chair| same_person(chair, name)) {
        found.push(finding(&ADJUSTER_IS_CHAIR));
        return;
    }
    if !sheet.knows_people() || sheet.all.is_empty() {
        return;
    }
    if !m.present.iter().any(|p| same_person(&p.name, name)) {
        found.push(finding(&ADJUSTER_ABSENT));
        return;
    }
    let seats: Vec<&AtTable> = sheet.all.iter().filter_map(|at| at.table.seat_of(name)).collect();
    let Some(seat) = seats.first() else {
        let there = sheet.all.iter().any(|at| at.table.attending.iter().any(|a| same_person(&a.name, name)));
        found.push(finding(if there { &ADJUSTER_NOT_DECIDING } else { &ADJUSTER_ABSENT }));
        return;
    };
    let chair = usual.and_then(|chair| m.present.iter().find(|p| same_person(&p.name, &chair)));
    let of_chair = chair.and_then(|c| c.municipality.as_deref()).unwrap_or_default();
    if same_municipality(of_chair, seat.municipality.as_deref().unwrap_or_default()) {
        found.push(finding(&ADJUSTER_SAME_PARTY));
    }
}

/// That the adjuster on the front page is the one elected.
fn elected(sheet: &Sheet, found: &mut Vec<Finding>) {
    let adjusters = &sheet.m.adjusters;
    if adjusters.iter().all(|a| is_blank(a)) || adjusters.iter().any(|a| super::placeholder::is_in(a)) {
        return;
    }
    for at in &sheet.all {
        let heading = at.p.heading.as_deref().unwrap_or_default().to_lowercase();
        let elections = &at.p.proceedings.elections;
        let elected: Vec<&String> =
            elections.iter().filter(|e| e.post.to_lowercase().contains("juster")).flat_map(|e| &e.elected).collect();
        let is_adjuster = |n: &String| adjusters.iter().any(|a| same_person(a, n));
        let text = at.p.decision.join(" ");
        let people = || sheet.m.present.iter().filter(|p| !is_blank(&p.name) && text.contains(p.name.trim()));
        let in_text = heading.contains("justerare") && elections.is_empty() && people().count() > 0;
        let other = match elected.is_empty() {
            false => !elected.into_iter().any(is_adjuster),
            true => in_text && !people().any(|p| is_adjuster(&p.name)),
        };
        if other {
            found.push(Finding::inside(&ADJUSTER_DIFFERS, at, "", "justerare").with("name", adjusters.join(", ")));
        }
    }
}

fn day(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let (Some(meeting), Some(adjusted)) = (m.date, m.adjusted) else { return };
    let finding = |check| Finding::front(check, "adjusted", "justerat").with("day", adjusted);
    let limit = law::adjust_by(meeting);
    if adjusted < meeting {
        found.push(finding(&ADJUSTED_EARLY).with("meeting", meeting));
    } else if adjusted > limit.day && m.late_reason.as_deref().is_none_or(is_blank) {
        found.push(finding(&ADJUSTED_LATE).with("limit", limit.day));
    }
}
