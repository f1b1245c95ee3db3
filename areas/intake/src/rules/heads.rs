//! Where paragraphs begin: the headings, whichever way the number stands, told apart from the list of items, from
//! other bodies' paragraphs and from the page laid before an annex.

mod opening;
mod weigh;
mod wrapped;

pub(super) use opening::{Opening, opening};
pub(super) use weigh::same;
pub(super) use wrapped::presents;

use super::agenda::Agenda;
use super::lines::{Layout, Line};
use super::values::{CaseText, is_case, re, split_case, tidy};
use super::words;
use minutes::Covers;
use weigh::{chosen, weigh};
use wrapped::wrapped;

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Head {
    /// The line it begins on, and the first line after it.
    pub from: usize,
    pub body: usize,
    pub number: Option<i64>,
    pub heading: String,
    pub case: Option<CaseText>,
    /// What stood on its line besides it, where lines were run together.
    pub rest: String,
    weight: f64,
}

/// The headings of the paragraphs among the lines, in order. `open` says which lines may hold one.
pub(super) fn find(
    lines: &[Line],
    open: &[bool],
    layout: Layout,
    agenda: &Agenda,
    covers: Option<Covers>,
) -> Vec<Head> {
    let mut all = candidates(lines, open, agenda);
    if layout == Layout::Flat {
        unnumbered(lines, open, agenda, covers, &mut all);
    } else if all.iter().filter(|h| h.weight > 0.0).count() == 0 {
        plain_numbers(lines, open, agenda, covers, &mut all);
    }
    all.sort_by_key(|h| h.from);
    weigh(lines, agenda, covers, &mut all);
    chosen(all)
}

fn candidates(lines: &[Line], open: &[bool], agenda: &Agenda) -> Vec<Head> {
    let mut all = Vec::new();
    for n in (0..lines.len()).filter(|n| open[*n]) {
        let bullet = lines[n].text.starts_with(['-', '•']);
        if let Some(o) = opening(&lines[n].text).filter(|_| !bullet) {
            all.extend(head_at(lines, n, o, agenda));
        }
    }
    all
}

fn head_at(lines: &[Line], n: usize, o: Opening, agenda: &Agenda) -> Option<Head> {
    if re!(r"(?i)^\(?forts").is_match(&o.rest) {
        return None;
    }
    let (mut heading, mut case) = split_case(&o.rest);
    let bare = o.rest.is_empty();
    if let Some(own) = o.case {
        case = Some(
            split_case(&format!(
                "Dnr {}",
                own.trim_start_matches("Dnr").trim_start_matches("dnr").trim_start_matches([':', ' '])
            ))
            .1?,
        );
    }
    let mut body = n + 1;
    let mut rest = String::new();
    if let Some(item) = agenda.beginning(&heading).filter(|i| heading.len() > i.text.len() + 40) {
        rest = heading[item.text.len()..].trim().to_string();
        heading = heading[..item.text.len()].to_string();
    } else {
        body = wrapped(lines, n, &mut heading, &mut case);
        // The number may itself be broken over two lines.
        if case.is_none() {
            let (whole, own) = split_case(&heading);
            (heading, case) = (whole, own);
        }
    }
    let mut from = n;
    let above = n.checked_sub(1).map(|k| &lines[k]).filter(|l| l.apart && !lines[n].tops && l.text.len() < 160);
    if let Some(above) = above.filter(|l| words::part(&l.text).is_none() && !l.text.ends_with('.')) {
        let below = body > n + 1 && lines[body - 1].text.ends_with('.');
        if is_case(&above.text) {
            case = case.or_else(|| Some(CaseText::Whole(above.text.clone())));
            from = n - 1;
        } else if bare && (heading.is_empty() || below) {
            let (text, own) = split_case(&above.text);
            body = if heading.is_empty() { body } else { n + 1 };
            heading = text;
            case = case.or(own);
            from = n - 1;
        }
    }
    Some(Head { from, body, number: Some(o.number), heading, case, rest, weight: 1.0 })
}

/// Headings on run-together pages that lost their number or its sign.
fn unnumbered(lines: &[Line], open: &[bool], agenda: &Agenda, covers: Option<Covers>, all: &mut Vec<Head>) {
    let tops = |n: &usize| open[*n] && lines[*n].tops && !lines[*n].annexed;
    let leads: Vec<i64> =
        (0..lines.len()).filter(tops).filter_map(|n| leading_number(&lines[n].text, |_| true).0).collect();
    for n in (0..lines.len()).filter(tops) {
        let text = lines[n].text.as_str();
        if all.iter().any(|h| h.from == n) || words::part(text).is_some() || words::heads_list(text) {
            continue;
        }
        let before_part =
            lines.get(n + 1).is_some_and(|l| words::part(&l.text).is_some() && l.at.line == lines[n].at.line);
        let stands = |k: i64| leads.contains(&(k - 1)) || leads.contains(&(k + 1));
        let known =
            |k: i64| known_number(k, agenda, covers) || stands(k) || before_part && own_page(&lines[n]) != Some(k);
        let (number, rest) = leading_number(text, known);
        let item = agenda.beginning(&rest).map(|i| i.text.len());
        let memo = rest.starts_with("Tjänsteskrivelse") || rest.starts_with("Bilaga");
        if memo || (item.is_none() && number.is_none() && !(before_part && text.len() < 220)) {
            continue;
        }
        let (heading, case, left) = told_apart(&rest, item, before_part);
        all.push(Head { from: n, body: n + 1, number, heading, case, rest: left, weight: 2.0 });
    }
}

/// Heading, case number and what follows on a line that was run together.
fn told_apart(text: &str, item: Option<usize>, before_part: bool) -> (String, Option<CaseText>, String) {
    let Some(len) = item else {
        let (mut heading, mut case) = split_case(text);
        let mut left = String::new();
        // Where a heading ends that runs on into the text cannot be told.
        if heading.chars().count() > if before_part { 160 } else { 60 } {
            heading.clear();
            case = None;
            left = text.to_string();
        }
        return (heading, case, left);
    };
    let more = text[len..].trim();
    let cased = re!(r"(?i)^(?:\(|dnr|diarienr|diarienummer)").is_match(more);
    if before_part && !cased && more.len() < 60 {
        let (heading, case) = split_case(text);
        return (heading, case, String::new());
    }
    let (left, case) = if cased { split_case(more) } else { (more.to_string(), None) };
    (tidy(&text[..len]), case, left)
}

fn leading_number(text: &str, known: impl Fn(i64) -> bool) -> (Option<i64>, String) {
    let Some(c) = re!(r"^(\d{1,4})\s+(\p{Lu}.*)$").captures(text) else { return (None, text.to_string()) };
    let number: i64 = c[1].parse().unwrap_or_default();
    if known(number) { (Some(number), c[2].to_string()) } else { (None, text.to_string()) }
}

fn known_number(number: i64, agenda: &Agenda, covers: Option<Covers>) -> bool {
    agenda.has_number(number) || covers.is_some_and(|k| (k.first..=k.last).contains(&number))
}

fn own_page(line: &Line) -> Option<i64> {
    line.at.page.map(i64::from)
}

/// Headings whose numbers stand without the sign, in texts that have it nowhere.
fn plain_numbers(lines: &[Line], open: &[bool], agenda: &Agenda, covers: Option<Covers>, all: &mut Vec<Head>) {
    for n in (0..lines.len()).filter(|n| open[*n] && lines[*n].apart) {
        let Some(c) = re!(r"^(\d{1,4})[.)]?\s+(\p{Lu}.{2,})$").captures(&lines[n].text) else { continue };
        let Ok(number) = c[1].parse::<i64>() else { continue };
        let (mut heading, mut case) = split_case(&c[2]);
        let in_list = agenda.item_of(&heading).is_some_and(|i| i.number.is_none_or(|k| k == number));
        let covered = covers.is_some_and(|k| (k.first..=k.last).contains(&number));
        if in_list || covered {
            let body = wrapped(lines, n, &mut heading, &mut case);
            all.push(Head { from: n, body, number: Some(number), heading, case, rest: String::new(), weight: 1.0 });
        }
    }
}

/// A heading without what stands loose at its ends; empty when only figures are left.
pub(super) fn told(heading: &str) -> Option<String> {
    let t = tidy(heading);
    let ended = re!(r"^(.*\p{Ll}{3})\.$").captures(&t).map(|c| c[1].to_string());
    let t = ended.unwrap_or(t);
    t.chars().any(char::is_alphabetic).then_some(t)
}
