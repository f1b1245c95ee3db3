//! One paragraph: its lines sorted under the headings inside it, joined to running text, and cut into points.

mod points;
mod sections;

pub(super) use points::{hyphen, items, join, running};
pub(super) use sections::{Section, says_at_once, sections};

use super::agenda::alike;
use super::heads::{Head, opening, presents, same, told};
use super::lines::{Line, Place};
use super::proceedings;
use super::report::Reading;
use super::tables;
use super::values::{self, CaseText, re};
use super::words::{self, Part};
use basics::Refusal;
use minutes::Paragraph;
use points::{papers, points};

/// Reads the paragraph that begins with `head` and takes up `body`.
pub(super) fn read(head: &Head, body: &[Line], at: Place, reading: &mut Reading) {
    let mut all: Vec<Line> = Vec::new();
    if !head.rest.is_empty() {
        all.push(Line { at, text: head.rest.clone(), apart: true, ..Line::default() });
    }
    all.extend(own_lines(head, body).into_iter().cloned());
    let sections = sections(&all, at);
    let n = reading.read.paragraphs.len();
    let mut p = Paragraph { number: head.number, heading: told(&head.heading), ..Paragraph::default() };
    match &head.case {
        Some(CaseText::Whole(case)) => p.case = Some(case.clone()),
        Some(CaseText::Lost(left)) => {
            reading.lost(format!("paragraphs[{n}].case"), Some(at), Refusal::new("intake-case-lost").with("left", left))
        }
        None => {}
    }
    for section in &sections {
        fill(&mut p, section);
    }
    elected(&mut p);
    tell(n, &p, head, at, &sections, reading);
    let said = p.decision.iter().any(|d| re!(r"(?i)omedelbart justerad|paragrafen justeras omedelbart").is_match(d));
    if said || sections.iter().any(|s| s.part == Part::Adjusted) {
        reading.at_once.push(n);
    }
    reading.read.paragraphs.push(p);
}

/// An election told in one sentence, without a heading over it, is decided by that sentence.
fn elected(p: &mut Paragraph) {
    let elects = p.heading.as_deref().is_some_and(|h| h.to_lowercase().starts_with("val "));
    let Some(text) = p.description.clone().filter(|_| elects && p.decision.is_empty()) else { return };
    let (before, last) = text.rsplit_once("\n\n").unwrap_or(("", &text));
    if re!(r"^\p{Lu}[^\n]*\b(?:utses|väljs|utser|väljer|utsågs|valdes)\b").is_match(last) {
        p.decision.push(last.to_string());
        p.description = Some(before.to_string()).filter(|b| !b.is_empty());
    }
}

fn tell(n: usize, p: &Paragraph, head: &Head, at: Place, sections: &[Section], reading: &mut Reading) {
    let field = |name: &str| format!("paragraphs[{n}].{name}");
    let heading = p.heading.clone().unwrap_or_default();
    if let Some(number) = p.number {
        reading.found(field("number"), number, at);
    }
    if p.heading.is_some() {
        reading.found(field("heading"), &heading, at);
    }
    if let Some(case) = &p.case {
        reading.found(field("case"), case, at);
    }
    let place_of = |part: Part| sections.iter().find(|s| s.part == part).map_or(at, |s| s.at);
    if let Some(text) = &p.description {
        reading.found(field("description"), text, place_of(Part::Matter));
    }
    if let Some(text) = &p.proposal {
        reading.found(field("proposal"), text, place_of(Part::Proposal));
    }
    if !p.decision.is_empty() {
        reading.found(field("decision"), p.decision.join("\n"), place_of(Part::Decision));
    }
    tell_proceedings(n, p, &place_of, reading);
    if !p.dispatch.is_empty() {
        reading.found(field("dispatch"), p.dispatch.join("; "), place_of(Part::Dispatch));
    }
    if p.heading.is_none() && !head.heading.is_empty() {
        reading.lost(field("heading"), Some(at), Refusal::new("intake-heading-lost"));
    }
}

fn tell_proceedings(n: usize, p: &Paragraph, place_of: &dyn Fn(Part) -> Place, reading: &mut Reading) {
    let x = &p.proceedings;
    let named = |by: &str, text: &str| if by.is_empty() { text.to_string() } else { format!("{by}: {text}") };
    let sums = |v: &minutes::Vote| format!("{}–{}", v.yes.unwrap_or(0), v.no.unwrap_or(0));
    let all: [(&str, Part, Vec<String>); 7] = [
        ("motions", Part::Motions, x.motions.iter().map(|m| named(&m.by, &m.text)).collect()),
        ("order", Part::Order, x.order.iter().map(|o| o.question.clone()).collect()),
        ("votes", Part::Vote, x.votes.iter().map(sums).collect()),
        ("elections", Part::Election, x.elections.iter().map(|e| named(&e.post, &e.elected.join(", "))).collect()),
        ("reservations", Part::Reservation, x.reservations.iter().map(|r| named(&r.name, &r.text)).collect()),
        ("statements", Part::Statement, x.statements.iter().map(|s| named(&s.name, &s.text)).collect()),
        ("participants", Part::Participants, p.participants.clone()),
    ];
    for (name, part, told) in all.into_iter().filter(|(_, _, told)| !told.is_empty()) {
        reading.found(format!("paragraphs[{n}].{name}"), told.join("; "), place_of(part));
    }
}

/// The paragraph's own lines: up to the annex that was laid after it, without the heading repeated at a page's top.
fn own_lines<'a>(head: &Head, body: &'a [Line]) -> Vec<&'a Line> {
    let mut own: Vec<&Line> = Vec::new();
    let mut seen: Vec<Part> = Vec::new();
    let mut skip = 0;
    for (n, line) in body.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        if line.annexed {
            continue;
        }
        if presents(&line.text) && seen.is_empty() && n < 3 {
            continue;
        }
        if repeats(head, line) && n > 0 {
            if annex_follows(&body[n + 1..], &seen) {
                break;
            }
            continue;
        }
        if begins_annex(line, &seen) {
            break;
        }
        if let Some((part, _)) = words::part(&line.text) {
            if again(part, &seen) && n > 0 {
                let edge = own.iter().rposition(|l| l.edge).filter(|e| own.len() - e < 8);
                own.truncate(edge.unwrap_or(own.len()));
                break;
            }
            seen.push(part);
        }
        own.push(line);
    }
    own
}

/// The heading or number once more, at the top of a page.
fn repeats(head: &Head, line: &Line) -> bool {
    let again = opening(&line.text).is_some_and(|o| {
        Some(o.number) == head.number
            && (o.rest.is_empty()
                || o.rest.starts_with("forts")
                || o.rest.starts_with("(forts")
                || same(&values::split_case(&o.rest).0, &alike(&head.heading))
                || values::split_case(&o.rest).0.is_empty())
    });
    let forts = re!(r"(?i)^(?:forts(?:ättning|\.)?\b.*§|§\s*\d+\s*\(?forts|\(?forts\.?\)?$)").is_match(&line.text);
    again || forts || (line.edge && head.heading.len() > 8 && same(&line.text, &alike(&head.heading)))
}

/// Whether what follows a repeated heading is an annex: no new part comes, or the matter begins once more.
fn annex_follows(rest: &[Line], seen: &[Part]) -> bool {
    let decided = seen.contains(&Part::Decision);
    let next = rest.iter().take(60).filter(|l| !l.annexed).find_map(|l| words::part(&l.text)).map(|p| p.0);
    match next {
        None => decided,
        Some(Part::Matter | Part::Proposal) => decided,
        Some(_) => false,
    }
}

fn begins_annex(line: &Line, seen: &[Part]) -> bool {
    let t = line.text.as_str();
    let low = t.to_lowercase();
    let listing = matches!(seen.last(), Some(Part::Basis | Part::Listed));
    let memo = low.starts_with("tjänsteskrivelse")
        || low.starts_with("tjänsteutlåtande")
        || re!(r"(?i)^bilaga\s*\d*$").is_match(t) && !listing;
    let lone = t.split(' ').count() <= 2 || values::days(t).len() == 1 || re!(r"\d\s*\(\d+\)").is_match(t);
    (memo && ((line.edge && !listing) || (line.apart && lone && !listing) || line.tops) && (line.edge || lone))
        || (low == "innehållsförteckning" && !seen.is_empty())
}

/// Whether a part comes once more after the decision: a paragraph has one of each, an annex brings its own.
fn again(part: Part, seen: &[Part]) -> bool {
    let decided = seen.contains(&Part::Decision);
    decided
        && matches!(part, Part::Matter | Part::Proposal)
        && seen.iter().position(|p| *p == part).is_some_and(|at| seen[at..].contains(&Part::Decision))
}

pub(super) fn fill(p: &mut Paragraph, section: &Section) {
    match section.part {
        Part::Matter => add_text(&mut p.description, "", &section.lines),
        Part::MoreMatter => add_text(&mut p.description, &section.title, &section.lines),
        Part::Proposal => {
            let points = points(&section.lines);
            if !points.is_empty() {
                let all = points.join("\n");
                p.proposal = Some(p.proposal.take().map_or(all.clone(), |old| format!("{old}\n{all}")));
            }
        }
        Part::Decision => p.decision.extend(points(&section.lines)),
        Part::Dispatch => p.dispatch.extend(items(&section.lines)),
        Part::Basis => p.basis.extend(items(&section.lines).iter().flat_map(|i| papers(i))),
        Part::Listed => proceedings::listed(p, section),
        Part::Adjusted => adjusted(p, section),
        Part::Motions
        | Part::Order
        | Part::Vote
        | Part::Election
        | Part::Reservation
        | Part::Statement
        | Part::Recused
        | Part::Participants
        | Part::Abstaining => proceedings::fill(p, section),
    }
}

/// That the paragraph was adjusted at once: the day, where it is told. Who signed and how is no part of the matter.
fn adjusted(p: &mut Paragraph, section: &Section) {
    let lines = &section.lines;
    let signed = (0..lines.len()).find(|n| tables::at(lines, *n).is_some_and(|t| t.is_signatures()));
    let own = &lines[..signed.unwrap_or(lines.len())];
    let text = running(own);
    p.adjusted_at_once = p.adjusted_at_once.or_else(|| values::day(&text));
    let says_no_more = re!(
        r"(?i)^(?:(?:justering\s+)?(?:(?:denna )?paragraf(?:en)?|beslutet|punkten|ärendet)\s[^.]*\b(?:omedelbart|omedelbar|direktjuster\p{L}*)\b[^.]*\.?)?$"
    );
    if !says_no_more.is_match(&text) {
        add_text(&mut p.description, "", own);
    }
}

/// Adds running text under a title.
pub(super) fn add_text(to: &mut Option<String>, title: &str, lines: &[Line]) {
    let text = running(lines);
    if text.is_empty() {
        return;
    }
    let own = if title.is_empty() { text } else { format!("{}\n{text}", title.trim_end_matches(':')) };
    *to = Some(match to.take() {
        Some(old) => format!("{old}\n\n{own}"),
        None => own,
    });
}
