//! What happened at the table: motions with who put them, reservations, statements; and lists of delegated
//! decisions and notices.

use super::paragraphs::{Section, add_text, items, running};
use super::persons::{self, Listed};
use super::values::{self, re};
use super::words::Part;
use minutes::{DelegationList, Motion, MotionKind, Paragraph, Reservation, Statement};

/// Fills in a part that tells of the proceedings. Its text also stays in the description: nothing is lost.
pub(super) fn fill(p: &mut Paragraph, section: &Section) {
    add_text(&mut p.description, &section.title, &section.lines);
    let text = running(&section.lines);
    match section.part {
        Part::Motions => motions(p, &text),
        Part::Reservation => {
            for (name, _) in people(&text, &["reserverar", "reserverade", "reserverat", "reservation"]) {
                p.proceedings.reservations.push(Reservation { name, text: text.clone(), ..Reservation::default() });
            }
        }
        Part::Statement => {
            let name = people(&text, &[]).into_iter().next().map(|(n, _)| n).unwrap_or_default();
            if !text.is_empty() {
                p.proceedings.statements.push(Statement { name, text });
            }
        }
        _ => {}
    }
}

/// Sentences in which somebody moves something.
fn motions(p: &mut Paragraph, text: &str) {
    let apart = re!(r"([.!?]) (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ ?\()").replace_all(text, "$1\n$2").into_owned();
    for sentence in apart.split("\n\n").flat_map(|t| t.split('\n')).filter(|s| s.to_lowercase().contains("yrka")) {
        let who = people(sentence, &[]);
        let Some((by, party)) = who.first().cloned() else { continue };
        let number = i64::try_from(p.proceedings.motions.len() + 1).unwrap_or_default();
        let supported_by = who.into_iter().skip(1).map(|(n, _)| n).collect();
        p.proceedings.motions.push(Motion {
            number,
            kind: kind_of(sentence),
            text: sentence.to_string(),
            by,
            political_party: party,
            supported_by,
            withdrawn: re!(r"(?i)återtar|återtas").is_match(sentence),
        });
    }
}

fn kind_of(sentence: &str) -> MotionKind {
    let low = sentence.to_lowercase();
    let has = |w: &str| low.contains(w);
    match () {
        () if has("återremi") => MotionKind::Refer,
        () if has("bordl") => MotionKind::Table,
        () if has("avslag") || has("avslå") => MotionKind::Reject,
        () if has("tillägg") => MotionKind::Add,
        () if has("bifall") || has("bifalla") => MotionKind::Approve,
        () => MotionKind::Amend,
    }
}

/// Politicians named in a text. With verbs given: only if one of them is there.
fn people(text: &str, verbs: &[&str]) -> Vec<(String, String)> {
    let low = text.to_lowercase();
    if !verbs.is_empty() && !verbs.iter().any(|v| low.contains(v)) && text.len() > 200 {
        return Vec::new();
    }
    let mut out: Vec<(String, String)> = Vec::new();
    for line in text.split('\n') {
        for met in persons::persons(Listed::Deciding, &[(super::lines::Place::default(), line.to_string())]) {
            let party = met.who.political_party.unwrap_or_default();
            if !party.is_empty() && !out.iter().any(|(n, _)| *n == met.who.name) {
                out.push((met.who.name, party));
            }
        }
    }
    out
}

/// Lists of delegated decisions are kept as such; notices stand with what the paragraph rests on.
pub(super) fn listed(p: &mut Paragraph, section: &Section) {
    let entries = items(&section.lines);
    if section.title.to_lowercase().contains("deleg") {
        let list = p.delegation_list.get_or_insert_with(DelegationList::default);
        list.decisions.extend(entries);
        let days = p.description.as_deref().map(values::days).unwrap_or_default();
        if let [from, to] = days[..] {
            (list.from, list.to) = (Some(from), Some(to));
        }
    } else {
        p.basis.extend(entries);
    }
}

/// What sort of matter a heading names.
pub(super) fn kind(heading: &str) -> Option<&'static str> {
    let low = heading.to_lowercase();
    let begins = |w: &str| low.starts_with(w);
    if begins("val av") || begins("val till") || begins("upprop") && low.contains("justerare") || begins("entledigande")
    {
        Some("election")
    } else if low.contains("delegationsbeslut")
        || low.contains("delegeringsbeslut")
        || low.contains("delegationsärenden")
        || begins("delegation")
    {
        Some("delegation")
    } else if begins("meddelande") || begins("anmäl") || begins("delgivning") || begins("inkomna skrivelser") {
        Some("notices")
    } else if begins("information")
        || low.ends_with("informerar")
        || low.ends_with("information")
        || begins("rapport från")
        || begins("aktuellt")
    {
        Some("information")
    } else {
        None
    }
}
