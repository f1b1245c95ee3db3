//! What happened at the table: motions, the order they were put in, votes, elections, reservations, statements, who
//! took part; and lists of delegated decisions and notices.
//!
//! What is wholly understood stands in its own field only. Where words are left over, the text also stays in the
//! description under its heading: nothing is lost.

mod elections;
mod motions;
mod votes;

use super::lines::{Line, Place};
use super::paragraphs::{Section, add_text, items};
use super::persons::{self, Listed};
use super::values::{self, re, squeeze};
use super::words::{self, Part};
use minutes::{DelegationList, Paragraph, Proceedings, Reservation, Statement};

/// Fills in a part that tells of the proceedings.
pub(super) fn fill(p: &mut Paragraph, section: &Section) {
    let whole = match section.part {
        Part::Motions => motions::motions(p, &one_line(&section.lines)),
        Part::Order => motions::order(p, &one_line(&section.lines)),
        Part::Vote => votes::vote(p, &section.lines),
        Part::Election => elections::election(p, &one_line(&section.lines)),
        Part::Reservation => reservations(p, &one_line(&section.lines)),
        Part::Statement => statements(p, &one_line(&section.lines)),
        Part::Participants => participants(p, &one_line(&section.lines)),
        Part::Abstaining => abstaining(p, &one_line(&section.lines)),
        _ => false,
    };
    if !whole {
        add_text(&mut p.description, &section.title, &section.lines);
    }
}

/// What is told of the proceedings without standing in the description too: what a draft is filled with.
pub fn told_once(p: &Paragraph) -> Proceedings {
    let mut out = p.proceedings.clone();
    let text = p.description.as_deref().unwrap_or_default();
    for (part, _) in text.split('\n').filter_map(words::part) {
        match part {
            Part::Motions => out.motions.clear(),
            Part::Order => out.order.clear(),
            Part::Vote => out.votes.clear(),
            Part::Reservation => out.reservations.clear(),
            Part::Statement => out.statements.clear(),
            _ => {}
        }
    }
    // An order whose motions the text tells of, and a vote in an order the text tells of, say nothing alone.
    if out.motions.is_empty() {
        out.order.clear();
    }
    if out.order.is_empty() {
        out.votes.clear();
    }
    out
}

/// The lines of a section as one line, broken words put together.
fn one_line(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        super::paragraphs::join(&mut out, &squeeze(&line.text));
    }
    out
}

/// A text cut before each sentence that opens with a politician's name.
fn by_speaker(text: &str) -> Vec<String> {
    let opens = re!(
        r"([.!?”]) (\p{Lu}[\p{L}-]+(?: (?:von|af|de|van|der|el|al))?(?: \p{Lu}[\p{L}-]*){1,2} ?\([^()]{1,6}\)(?:,| och| yrkar| instämmer| reserverar| lämnar| anmäler| återtar| begär| föreslår| stödjer))"
    );
    let chair =
        re!(r"([.!?”]) ((?:Ordföranden|Vice ordföranden|Andre vice ordföranden)\b[^.]{0,40}? (?:yrkar|instämmer))");
    let text = chair.replace_all(text, "$1\n$2");
    opens.replace_all(&text, "$1\n$2").split('\n').map(|t| t.trim().to_string()).filter(|t| !t.is_empty()).collect()
}

/// Politicians named in a text, with their parties.
fn people(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for met in persons::persons(Listed::Deciding, &[(Place::default(), text.to_string())]) {
        let party = met.who.political_party.unwrap_or_default();
        if !party.is_empty() && !out.iter().any(|(n, _)| *n == met.who.name) {
            out.push((met.who.name, party));
        }
    }
    out
}

/// Each reservation with who made it and what they wrote.
fn reservations(p: &mut Paragraph, text: &str) -> bool {
    let mut whole = !text.is_empty();
    let reserves = re!(r"^(.*?\b(?:reserverar|reserverade|reserverat)\b[^.:]*[.:]?)\s*(.*)$");
    for piece in by_speaker(text) {
        let (said, own) = reserves.captures(&piece).map_or((piece.as_str(), ""), |c| {
            (c.get(1).map_or("", |m| m.as_str()), c.get(2).map_or("", |m| m.as_str()))
        });
        let low = said.to_lowercase();
        let names = if low.contains("reserv") || piece.len() < 200 { people(said) } else { Vec::new() };
        whole &= !names.is_empty();
        let motion = re!(r"yrkande (\d+)").captures(said).and_then(|c| c[1].parse().ok());
        let bare =
            re!(r"(?:reserverar|reserverade) sig(?: mot beslutet)?(?: till (?:förmån|fördel) för yrkande \d+)?\.?$");
        let text = if bare.is_match(said) || said.ends_with(':') { own } else { piece.as_str() };
        for (name, _) in names {
            p.proceedings.reservations.push(Reservation {
                name,
                motion,
                text: text.to_string(),
                ..Reservation::default()
            });
        }
    }
    whole
}

/// Statements to the minutes, each with who made it.
fn statements(p: &mut Paragraph, text: &str) -> bool {
    let leads = re!(
        r"^(.*?\b(?:lämnar|lämnade|lämnat|anmäler|gör)\s+(?:följande\s+)?(?:en\s+)?(?:anteckning|protokollsanteckning|särskilt yttrande)(?:\s+till protokollet)?\s*:)\s*(.+)$"
    );
    let mut whole = !text.is_empty();
    for piece in by_speaker(text) {
        let (lead, own) = match leads.captures(&piece) {
            Some(c) => (c[1].to_string(), c[2].to_string()),
            None => (piece.clone(), piece.clone()),
        };
        let name = people(&lead).into_iter().next().map(|(n, _)| n).unwrap_or_default();
        whole &= !name.is_empty();
        p.proceedings.statements.push(Statement { name, text: own });
    }
    whole
}

/// `I beslutet deltar Ann Ek (S), Bo By (M) för Cia Dal (M) och Eva Fors (C).`
fn participants(p: &mut Paragraph, text: &str) -> bool {
    let named = re!(r"^I beslutet delt(?:ar|og)\s+(.*?)\.?$").captures(text).map(|c| c[1].replace(") och ", "), "));
    let names: Vec<String> = named.iter().flat_map(|t| people(t)).map(|(n, _)| n).collect();
    let whole = !names.is_empty();
    p.participants.extend(names);
    whole
}

/// `Ann Ek (S) avstår från att delta i beslutet.`
fn abstaining(p: &mut Paragraph, text: &str) -> bool {
    let cut = re!(r"^(?:Avstår från att delta i beslutet:\s*)?(.*?)(?:\s+(?:avst|delt)\p{L}+ .*)?$").captures(text);
    let named = cut.map_or(String::new(), |c| c[1].replace(") och ", "), "));
    let names: Vec<String> = people(&named).into_iter().map(|(n, _)| n).collect();
    let bare = re!(r"^(?:Avstår från att delta i beslutet: .*|.* i beslutet)\.?$");
    let whole = !names.is_empty() && bare.is_match(text) && text.matches('.').count() <= 1;
    p.proceedings.abstained.extend(names);
    whole
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
