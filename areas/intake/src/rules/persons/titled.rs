//! Persons without party, told apart by commas, titles and first names.

use super::Listed;
use super::anchored::serves;
use super::detail::{detail, finish};
use super::names::{is_municipality, is_particle, told_apart};
use crate::rules::words::{is_first_name, is_title};
use minutes::Present;

/// Persons without party: `Ann Ek, ekonom`, `Ann Ek (ekonom)`, `Ann Ek, Ekonom Bo By, Jurist`, `ekonom Ann Ek`.
pub(super) fn titled(listed: Listed, text: &str) -> Vec<Present> {
    let splits: Vec<Split> = pieces(text).iter().flat_map(|p| splits(p)).collect();
    let titles_first = titles_first(&splits);
    let mut out: Vec<Present> = Vec::new();
    for split in splits {
        if split.names.is_empty() {
            if let (Some(last), false) = (out.last_mut(), split.together) {
                detail(listed, last, &split.before);
            }
            continue;
        }
        let mut lead = split.before;
        if lead.split(' ').next_back().is_some_and(|w| matches!(w, "för" | "ersätter"))
            && let Some(last) = out.last_mut()
        {
            let mut names = split.names.into_iter();
            serves(last, names.next());
            out.extend(names.map(|name| Present { name, ..Present::default() }));
            continue;
        }
        if let Some(last) = out.last_mut().filter(|_| !lead.is_empty() && !titles_first) {
            detail(listed, last, &lead);
            lead = String::new();
        }
        let from = out.len();
        out.extend(split.names.into_iter().map(|name| Present { name, ..Present::default() }));
        detail(listed, &mut out[from], &lead);
        beside(listed, &mut out[from..], &split.after);
    }
    out.iter_mut().for_each(|p| finish(listed, p));
    out
}

/// Whether titles stand before the names: `Ekonom Ann Ek, jurist Bo By`.
fn titles_first(splits: &[Split]) -> bool {
    let named = splits.iter().filter(|s| !s.names.is_empty()).count();
    let led = splits.iter().filter(|s| !s.names.is_empty() && s.before.split(' ').any(is_title)).count();
    let opens = splits.first().is_some_and(|s| !s.names.is_empty() && s.before.split(' ').any(is_title));
    opens && led * 2 >= named
}

/// What stands after names: the last one's, or where the column of names was run together before the column of
/// titles, one title each if there are as many.
fn beside(listed: Listed, who: &mut [Present], after: &str) {
    if who.len() < 2 {
        who.iter_mut().for_each(|p| detail(listed, p, after));
        return;
    }
    let words: Vec<&str> = after.split_whitespace().collect();
    if words.len() == who.len() && words.iter().all(|w| is_title(w)) {
        who.iter_mut().zip(words).for_each(|(p, title)| detail(listed, p, title));
    } else if words.iter().filter(|w| is_title(w)).count() < 2
        && let Some(last) = who.last_mut()
    {
        detail(listed, last, after);
    }
}

/// A text cut at commas outside brackets and at brackets.
fn pieces(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if (matches!(c, ',' | ';') && depth <= 0) || (c == '(' && depth == 1) {
            out.push(String::new());
        }
        if !(matches!(c, ',' | ';') && depth <= 0)
            && let Some(last) = out.last_mut()
        {
            last.push(c);
        }
    }
    out.into_iter()
        .map(|p| p.trim().trim_start_matches(" och ").trim_start_matches("samt ").to_string())
        .filter(|p| !p.is_empty())
        .collect()
}

/// A piece as what stands before its names, the names, and what stands after them.
struct Split {
    before: String,
    names: Vec<String>,
    after: String,
    /// Names stood there that cannot be told apart.
    together: bool,
}

/// Whether a text holds a name.
pub(super) fn holds_name(text: &str) -> bool {
    !split_name(text).names.is_empty()
}

/// Names that were run together, as they stand in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) enum RunTogether {
    /// Told apart by their first names.
    Apart(usize),
    /// Not to be told apart.
    Lost(String),
}

/// What is to be said of the names that were run together in a text of persons without party.
pub(in crate::rules) fn run_together(text: &str) -> Option<RunTogether> {
    let splits: Vec<Split> = pieces(text).iter().flat_map(|p| splits(p)).collect();
    if let Some(lost) = splits.iter().find(|s| s.together) {
        return Some(RunTogether::Lost(lost.before.chars().take(60).collect()));
    }
    let apart: usize = splits.iter().map(|s| s.names.len()).filter(|n| *n > 1).sum();
    (apart > 0).then_some(RunTogether::Apart(apart))
}

/// A piece cut before each further run of names that opens with a first name.
fn splits(piece: &str) -> Vec<Split> {
    let mut out = vec![split_name(piece)];
    while let Some(last) = out.last_mut() {
        let words: Vec<&str> = last.after.split_whitespace().collect();
        let Some((start, end)) = run_of(&words).filter(|(s, _)| is_first_name(words[*s])) else { break };
        let lead = words[..start].iter().rposition(|w| is_title(w)).map_or(0, |n| n + 1);
        let next = split_name(&words[lead..].join(" "));
        if next.names.is_empty() || end == 0 {
            break;
        }
        last.after = words[..lead].join(" ");
        out.push(next);
    }
    out
}

fn split_name(piece: &str) -> Split {
    let none = |together| Split { before: piece.to_string(), names: Vec::new(), after: String::new(), together };
    if piece.starts_with('(') || is_municipality(piece) {
        return none(false);
    }
    let words: Vec<&str> = piece.split_whitespace().collect();
    let Some((mut start, end)) = run_of(&words) else { return none(false) };
    let first = (start..end - 1).find(|n| is_first_name(words[*n]));
    if let Some(first) = first.filter(|f| *f > start && told_apart(&words[*f..end]).is_some() && end - start > 2) {
        start = first;
    }
    let run = &words[start..end];
    let names = match told_apart(run) {
        Some(names) => names,
        None if run.iter().filter(|w| !is_particle(w)).count() > 3 => return none(true),
        None => vec![run.join(" ")],
    };
    Split { before: words[..start].join(" "), names, after: words[end..].join(" "), together: false }
}

/// The first run of two words or more that look like names.
fn run_of(words: &[&str]) -> Option<(usize, usize)> {
    let named = |w: &str| {
        w.starts_with(char::is_uppercase)
            && !is_title(w)
            && w.chars().all(|c| c.is_alphabetic() || "-.'’´".contains(c))
            && (w.chars().any(char::is_lowercase) || w.chars().count() <= 2)
    };
    let mut n = 0;
    while n < words.len() {
        let run = words[n..].iter().enumerate().take_while(|(k, w)| named(w) || *k > 0 && is_particle(w)).count();
        let end = n + run;
        if run >= 2 {
            return Some((n, end));
        }
        n = end.max(n + 1);
    }
    None
}
