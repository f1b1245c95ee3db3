//! What can be said of a meeting once its parts are read: numbers that stand only in the list of items, what was
//! lost, what is nowhere.

use super::agenda::{Agenda, items_of};
use super::lines::{Line, Place};
use super::proceedings;
use super::report::{Found, Lost, Reading};
use super::values::re;
use basics::Refusal;
use minutes::{Motion, MotionKind, Paragraph};
use std::collections::BTreeMap;

/// Gives numbers to paragraphs whose heading lost them: from the list of items, or from the page laid before the
/// paragraph's annex, which may stand anywhere in `covers`.
pub(super) fn numbers(agenda: &Agenda, lines: &[Line], covers: &[Line], reading: &mut Reading) {
    let places: BTreeMap<String, Place> = reading.found.iter().map(|f| (f.field.clone(), f.at)).collect();
    for n in 0..reading.read.paragraphs.len() {
        let Some(heading) = reading.read.paragraphs[n].heading.clone() else { continue };
        if reading.read.paragraphs[n].number.is_some() {
            continue;
        }
        let field = format!("paragraphs[{n}].number");
        let at = places.get(&format!("paragraphs[{n}].heading")).copied();
        let listed = agenda.item_of(&heading).and_then(|i| i.number).map(|k| (k, place_of_list(lines, k)));
        let found = listed.or_else(|| divider(covers, &heading));
        match found.filter(|(k, _)| !reading.read.paragraphs.iter().any(|p| p.number == Some(*k))) {
            Some((number, from)) => {
                reading.read.paragraphs[n].number = Some(number);
                reading.found.push(Found { field: field.clone(), value: number.to_string(), at: from });
                reading.lost(field, at, Refusal::new("intake-number-from-list").with("number", number));
            }
            None => reading.lost(field, at, Refusal::new("intake-number-lost")),
        }
    }
}

fn place_of_list(lines: &[Line], number: i64) -> Place {
    let with = lines.iter().find(|l| !l.annexed && items_of(&l.text).iter().any(|i| i.number == Some(number)));
    with.map(|l| l.at).unwrap_or_default()
}

/// A page before an annex: the heading, the number, nothing else but a series.
fn divider(lines: &[Line], heading: &str) -> Option<(i64, Place)> {
    let key = heading.to_lowercase();
    lines.iter().filter(|l| l.annexed && l.tops && l.text.len() < key.len() + 40).find_map(|l| {
        let rest = l.text.to_lowercase();
        let rest = rest.strip_prefix(&key)?.trim().to_string();
        let c = re!(r"^§?\s?(\d{1,4})(?:\s+[\p{L}-]+)?(?:\s+\d{1,4})?$").captures(&rest)?;
        c[1].parse().ok().map(|k| (k, l.at))
    })
}

/// Puts the paragraphs of a further extract of the same meeting to the first.
pub(super) fn append(to: &mut Reading, more: Reading) {
    let first = to.read.paragraphs.len();
    let moved = |field: &str| {
        re!(r"^paragraphs\[(\d+)\]")
            .captures(field)
            .and_then(|c| c[1].parse::<usize>().ok())
            .map(|n| field.replacen(&format!("[{n}]"), &format!("[{}]", n + first), 1))
    };
    for f in more.found {
        if let Some(field) = moved(&f.field) {
            to.found.push(Found { field, ..f });
        }
    }
    for l in more.lost {
        let field = moved(&l.field).unwrap_or_else(|| l.field.clone());
        if field != l.field || !to.lost.iter().any(|k| k.field == l.field) {
            to.lost.push(Lost { field, ..l });
        }
    }
    to.at_once.extend(more.at_once.iter().map(|n| n + first));
    to.read.paragraphs.extend(more.read.paragraphs);
}

/// The last look at every meeting.
pub(super) fn all(mut readings: Vec<Reading>) -> Vec<Reading> {
    readings.iter_mut().for_each(one);
    readings
}

fn one(reading: &mut Reading) {
    adjusters_in_text(reading);
    if reading.read.adjusters.len() > 1 {
        let chair = reading.read.chair.clone();
        reading.read.adjusters.retain(|a| Some(a) != chair.as_ref());
    }
    for n in 0..reading.read.paragraphs.len() {
        paragraph(n, reading);
    }
    order(reading);
    absent(reading);
}

/// An adjuster elected in a paragraph where the front page names none.
fn adjusters_in_text(reading: &mut Reading) {
    if !reading.read.adjusters.is_empty() {
        return;
    }
    let chosen = re!(
        r"(?:utser|utses|väljer|välja|utse)?\s*(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})\s*(?:\([^)]{1,6}\))?\s*(?:utses|väljs|valdes|utsågs)?\s*(?:att|till)\s*,?[^.]{0,60}juster"
    );
    let found =
        reading.read.paragraphs.iter().enumerate().filter(|(_, p)| {
            p.kind.is_none() || p.heading.as_deref().is_some_and(|h| h.to_lowercase().contains("juster"))
        });
    let name = found
        .flat_map(|(n, p)| p.decision.iter().map(move |d| (n, d)))
        .find_map(|(n, d)| chosen.captures(d).map(|c| (n, c[1].to_string())));
    if let Some((n, name)) = name {
        let at = reading
            .found
            .iter()
            .find(|f| f.field == format!("paragraphs[{n}].decision"))
            .map(|f| f.at)
            .unwrap_or_default();
        reading.found("adjusters", &name, at);
        reading.read.adjusters.push(name);
    }
}

fn paragraph(n: usize, reading: &mut Reading) {
    let date = reading.read.date;
    let field = |name: &str| format!("paragraphs[{n}].{name}");
    let at = |reading: &Reading, name: &str| reading.found.iter().find(|f| f.field == field(name)).map(|f| f.at);
    let at_head = ["heading", "number", "description", "decision"].iter().find_map(|f| at(reading, f));
    let p = &mut reading.read.paragraphs[n];
    p.kind = p.heading.as_deref().and_then(proceedings::kind).map(str::to_string);
    if reading.at_once.contains(&n) {
        p.adjusted_at_once = p.adjusted_at_once.or(date);
    }
    additions(p);
    let (number, heading, decided) = (p.number.is_some(), p.heading.is_some(), !p.decision.is_empty());
    let texts: Vec<(&str, String)> = [
        ("heading", p.heading.clone()),
        ("description", p.description.clone()),
        ("proposal", p.proposal.clone()),
        ("decision", (decided).then(|| p.decision.join("\n"))),
    ]
    .into_iter()
    .filter_map(|(f, t)| t.map(|t| (f, t)))
    .collect();
    if !number && !reading.lost.iter().any(|l| l.field == field("number")) {
        reading.lost(field("number"), at_head, Refusal::new("intake-number-lost"));
    }
    if !heading {
        reading.lost(field("heading"), at_head, Refusal::new("intake-heading-lost"));
    }
    if !decided {
        reading.lost(field("decision"), at_head, Refusal::new("intake-decision-absent"));
    }
    for (name, text) in texts {
        if let Some(left) = figures_lost(&text) {
            let place = at(reading, name).or(at_head);
            reading.lost(field(name), place, Refusal::new("intake-figures-lost").with("left", left));
        }
    }
}

/// Where the proposal stands whole in a decision that says more, what was moved came on top of it: it is an addition
/// and no rival.
fn additions(p: &mut Paragraph) {
    let Some(proposal) = &p.proposal else { return };
    let plain = |t: &str| {
        let own = re!(r"(?i)^.{0,60}?(?:nämnd(?:en)?|styrelsen?|utskottet|direktionen)\s+(?:\d\.\s+)?")
            .replace(t, "")
            .into_owned();
        own.to_lowercase().trim_matches([' ', '.', ',']).to_string()
    };
    let decided = p.decision.join(" ").to_lowercase();
    let whole = proposal.split('\n').map(plain).all(|point| point.len() > 3 && decided.contains(&point));
    let longer = decided.split_whitespace().count() > proposal.split_whitespace().count() + 4;
    if whole && longer {
        let open = |m: &&mut Motion| m.kind == MotionKind::Amend;
        p.proceedings.motions.iter_mut().filter(open).for_each(|m| m.kind = MotionKind::Add);
    }
}

/// The words around figures that were lost: `kl` without a time, a sentence that ends before its day or year.
pub(super) fn figures_lost(text: &str) -> Option<String> {
    let marks = [
        re!(r"\b\p{L}*dag\s+-\s+\d"),
        re!(r"\S*\s*\S*\s*\bkl(?:ockan)?\.?(?:\s+(?:\p{L}|\()|\s*$|\s*[,;]|\.\s*$)"),
        re!(r"(?:\S+ ){0,3}\b(?:för|per|till|den|under|daterat|daterad|från och med|till och med)\s*(?:[.,;]|$)"),
        re!(r"\b(?:perioden|under|från|mellan) och \p{Ll}+"),
        re!(r"(?:\S+ ){0,2}\bdaterat?\s*,"),
        re!(r"§\s+(?:och|i|,|\.)"),
        re!(r"\bden (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b"),
    ];
    let points = re!(r"(?:^|\s)1[.)] \p{L}\S*(?: \S+){0,3}");
    if let Some(one) = points.find(text).filter(|_| !re!(r"(?:^|\s)2[.)] \p{L}").is_match(text)) {
        return Some(one.as_str().trim().to_string());
    }
    // `från och med denna paragraf` lacks nothing.
    let idiom = |m: &regex::Match<'_>| matches!(m.as_str(), "från och med" | "under och efter" | "från och till");
    let found =
        text.split('\n').find_map(|line| marks.iter().find_map(|m| m.find_iter(line).find(|found| !idiom(found))));
    found.map(|m| m.as_str().trim().to_string())
}

/// Numbers that stand twice or go backwards.
fn order(reading: &mut Reading) {
    let mut seen: Vec<i64> = Vec::new();
    for n in 0..reading.read.paragraphs.len() {
        let Some(number) = reading.read.paragraphs[n].number else { continue };
        if seen.contains(&number) {
            reading.lost(
                format!("paragraphs[{n}].number"),
                None,
                Refusal::new("intake-number-twice").with("number", number),
            );
        }
        seen.push(number);
    }
    if let Some(covers) = reading.read.covers {
        let missing: Vec<String> =
            (covers.first..=covers.last).filter(|k| !seen.contains(k)).map(|k| k.to_string()).collect();
        if !missing.is_empty() && missing.len() < 60 {
            reading.lost(
                "paragraphs",
                None,
                Refusal::new("intake-paragraphs-missing").with("numbers", missing.join(", ")),
            );
        }
    }
}

/// Names every field that stands nowhere.
fn absent(reading: &mut Reading) {
    let m = &reading.read;
    let notice = m.notice.clone().unwrap_or_default();
    let fields = [
        ("board", m.board.is_none()),
        ("date", m.date.is_none()),
        ("start", m.start.is_none()),
        ("end", m.end.is_none()),
        ("place", m.place.is_none()),
        ("present", m.present.is_empty()),
        ("chair", m.chair.is_none()),
        ("adjusters", m.adjusters.is_empty()),
        ("secretary", m.secretary.is_none()),
        ("notice.posted", notice.posted.is_none()),
        ("notice.taken_down", notice.taken_down.is_none()),
        ("notice.stored_at", notice.stored_at.is_none()),
        ("paragraphs", m.paragraphs.is_empty()),
    ];
    for (field, missing) in fields {
        if missing && !reading.lost.iter().any(|l| l.field == field) {
            reading.lost(field, None, Refusal::new("intake-absent"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_on_top_of_the_proposal_is_an_addition() {
        let kind = |proposal: &str, decision: &[&str]| {
            let mut p = Paragraph {
                proposal: Some(proposal.into()),
                decision: decision.iter().map(|d| d.to_string()).collect(),
                ..Paragraph::default()
            };
            p.proceedings.motions.push(Motion { kind: MotionKind::Amend, ..Motion::default() });
            additions(&mut p);
            p.proceedings.motions[0].kind
        };
        let more = ["antar målen", "ger chefen i uppdrag att återkomma med mått"];
        assert_eq!(kind("Norra IT-nämnd antar målen.", &more), MotionKind::Add);
        assert_eq!(kind("Norra IT-nämnd antar målen för 2015.", &more), MotionKind::Amend);
        assert_eq!(kind("Målen antas.", &["Målen antas."]), MotionKind::Amend);
    }

    #[test]
    fn lost_figures_are_seen_and_whole_ones_are_not() {
        for lost in [
            "Nämnden godkänner prognosen för",
            "Onsdag 7 oktober kl Ekby",
            "Onsdag - 3 februari kl",
            "Under perioden och fattades 5 beslut",
            "På mötet, daterat , togs beslut",
            "enligt § i reglementet",
        ] {
            assert!(figures_lost(lost).is_some(), "{lost}");
        }
        for whole in [
            "Nämnden godkänner prognosen för 2015.",
            "Onsdag 7 oktober kl. 13.00 i Ekby",
            "Mål för verksamheten antas.",
            "Mötet börjar kl 13",
            "enligt § 7 i reglementet",
            "Den som vill, får.",
            "Bo By leder sammanträdet från och med denna paragraf.",
        ] {
            assert_eq!(figures_lost(whole), None, "{whole}");
        }
    }
}
