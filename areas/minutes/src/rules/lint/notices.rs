//! The notice on every party's board, long enough (PROT-3 to PROT-7; KL 8:12, 9:32, 13:5).

use super::checks::*;
use super::{Check, Finding, Severity, Sheet};
use crate::rules::names::{is_blank, municipality, same_municipality};
use crate::rules::{Minutes, PartyNotice, Standing, standing};
use basics::Day;

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    form(sheet, found);
    for (i, n) in m.notices.iter().enumerate() {
        let known = m.parties.is_empty() || m.parties.iter().any(|p| same_municipality(p, &n.party));
        if !known && !super::placeholder::is_in(&n.party) {
            found.push(
                Finding::front(&NOTICE_STRANGER, format!("notices[{i}].party"), "anslag").with("party", &n.party),
            );
        }
    }
    round(m, None, m.adjusted, found);
    for p in m.paragraphs.iter().filter(|p| p.adjusted_at_once.is_some()) {
        round(m, p.number, p.adjusted_at_once, found);
    }
}

/// The one form of old minutes.
fn form(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let Some(notice) = m.notice.as_ref().filter(|n| n.posted.is_some()) else {
        return;
    };
    if notice.stored_at.as_deref().is_none_or(is_blank) {
        found.push(Finding::front(&NOTICE_STORED, "notice.stored_at", "forvaring"));
    }
    if m.adjusted.is_none() && m.notices.is_empty() {
        found.push(Finding::front(&ADJUSTED_MISSING, "adjusted", "justerat"));
    }
    if !m.notices.is_empty() {
        return;
    }
    let mut homes: Vec<String> = m
        .present
        .iter()
        .filter_map(|p| p.municipality.as_deref())
        .map(municipality)
        .filter(|h| !h.is_empty())
        .collect();
    homes.sort();
    homes.dedup();
    if m.parties.len() > 1 {
        let finding = Finding::front(&NOTICE_ONE_FOR_ALL, "notices", "anslag");
        found.push(finding.with("parties", m.parties.join(", ")));
    } else if m.parties.is_empty() && homes.len() > 1 {
        found.push(Finding::front(&NOTICE_PARTIES_UNKNOWN, "notices", "anslag"));
    }
    let alone =
        PartyNotice { party: String::new(), paragraph: None, posted: notice.posted, taken_down: notice.taken_down };
    let whole = vec![(None, &alone)];
    days(m, &whole, m.adjusted, found);
}

/// The notices of the minutes as a whole, or of one paragraph adjusted at once.
fn round(m: &Minutes, paragraph: Option<i64>, adjusted: Option<Day>, found: &mut Vec<Finding>) {
    let own: Vec<(Option<usize>, &PartyNotice)> = m
        .notices
        .iter()
        .enumerate()
        .filter(|(i, n)| n.paragraph == paragraph && !is_reposted(m, *i, n))
        .map(|(i, n)| (Some(i), n))
        .collect();
    let any_posted = m.notices.iter().any(|n| n.posted.is_some() && (paragraph.is_some() || n.paragraph.is_none()));
    if any_posted {
        let posted = |party: &String| own.iter().any(|(_, n)| same_municipality(&n.party, party) && n.posted.is_some());
        let (parties, severity) = parties(m);
        for party in parties.iter().filter(|p| !posted(p)) {
            let check = if paragraph.is_some() { &NOTICE_PARAGRAPH } else { &NOTICE_PARTY };
            let finding = of(check, paragraph, "notices").with("party", party);
            let weight = severity.max(finding.severity);
            found.push(finding.weighing(weight));
        }
    }
    days(m, &own, adjusted, found);
}

/// The parties; where none are given, the municipalities of members and substitutes, since each party has at
/// least one of each (GN-6). Then a missing one is a warning.
fn parties(m: &Minutes) -> (Vec<String>, Severity) {
    if !m.parties.is_empty() {
        return (m.parties.clone(), Severity::Error);
    }
    let mut homes: Vec<String> = Vec::new();
    for p in m.present.iter().filter(|p| standing(p) != Standing::Other) {
        let home = p.municipality.clone().filter(|h| !is_blank(h) && !super::placeholder::is_in(h));
        homes.extend(home.filter(|h| !homes.iter().any(|o| same_municipality(o, h))));
    }
    (homes, Severity::Warning)
}

/// Whether the same party posted the same notice again later: then the later one counts (PROT-7).
fn is_reposted(m: &Minutes, index: usize, n: &PartyNotice) -> bool {
    let later = |(i, o): (usize, &PartyNotice)| {
        i != index
            && o.paragraph == n.paragraph
            && same_municipality(&o.party, &n.party)
            && (o.posted > n.posted || (o.posted == n.posted && i > index))
    };
    m.notices.iter().enumerate().any(later)
}

fn of(check: &Check, paragraph: Option<i64>, field: &str) -> Finding {
    let place = paragraph.map(|n| format!("§ {n}"));
    let key = place.as_ref().map_or("anslag".to_string(), |p| format!("{p} anslag"));
    let mut finding = Finding::front(check, field, "");
    finding.key = key;
    finding.paragraph = paragraph;
    finding.with("place", place.unwrap_or_else(|| "front".to_string()))
}

/// Each posting against the adjustment and the time for appeal, which runs from the last party's.
fn days(m: &Minutes, own: &[(Option<usize>, &PartyNotice)], adjusted: Option<Day>, found: &mut Vec<Finding>) {
    let missing_adjustment = own.iter().any(|(i, n)| i.is_some() && n.posted.is_some()) && adjusted.is_none();
    if missing_adjustment {
        let paragraph = own.first().and_then(|(_, n)| n.paragraph);
        found.push(of(&NOTICE_UNADJUSTED, paragraph, "adjusted"));
    }
    let postings: Vec<(String, Option<Day>)> = own.iter().map(|(_, n)| (n.party.clone(), n.posted)).collect();
    let complete = m.parties.iter().all(|p| own.iter().any(|(_, n)| same_municipality(&n.party, p)));
    let appeal = law::last_appeal_day(&postings).ok();
    for (i, n) in own {
        let field = i.map_or("notice".to_string(), |i| format!("notices[{i}]"));
        let party = if n.party.is_empty() { "none" } else { n.party.as_str() };
        let told = |check: &Check, name: &str| of(check, n.paragraph, &format!("{field}.{name}")).with("party", party);
        if let (Some(posted), Some(adjusted)) = (n.posted, adjusted) {
            let limit = law::post_by(adjusted);
            if posted < adjusted {
                found.push(told(&NOTICE_EARLY, "posted").with("day", posted).with("adjusted", adjusted));
            } else if posted > limit.day {
                found.push(told(&NOTICE_LATE, "posted").with("day", posted).with("limit", limit.day));
            }
        }
        let Some(down) = n.taken_down else { continue };
        if n.posted.is_some_and(|posted| down < posted) {
            found.push(told(&NOTICE_BACKWARDS, "taken_down").with("day", down));
        } else if let Some(appeal) = &appeal {
            let earliest = law::earliest_removal_day(appeal).day;
            if down < earliest {
                let finding = told(&NOTICE_REMOVED_EARLY, "taken_down").with("day", down).with("earliest", earliest);
                found.push(if complete || i.is_some() { finding } else { finding.weighing(Severity::Warning) });
            }
        }
    }
}
