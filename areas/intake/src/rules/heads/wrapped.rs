//! Headings that go on over several lines, with the case number somewhere among them.

use super::opening;
use crate::rules::lines::Line;
use crate::rules::paragraphs;
use crate::rules::values::{CaseText, is_case, re, split_case};
use crate::rules::words;

/// Takes the lines a heading goes on over, and the line of the case number. Gives the first line after them.
pub(super) fn wrapped(lines: &[Line], n: usize, heading: &mut String, case: &mut Option<CaseText>) -> usize {
    let mut at = n + 1;
    while let Some(line) = lines.get(at).filter(|_| at <= n + 5) {
        let text = line.text.as_str();
        let names = heading.is_empty() && words::part(text).is_some_and(|(p, len)| may_head(p) && len >= text.len());
        let ends = words::part(text).is_some() && !names
            || opening(text).is_some()
            || line.edge && !heading.is_empty()
            || words::heads_notice(text)
            || presents(text)
            || paragraphs::says_at_once(text);
        if ends {
            break;
        }
        let (words_left, own) = split_case(text);
        if own.is_some() && words_left.is_empty() || is_case(text) {
            *case = case.take().or(own).or_else(|| Some(CaseText::Whole(text.to_string())));
            at += 1;
            continue;
        }
        if words_left.is_empty() {
            at += 1;
            continue;
        }
        let hangs = waits(heading);
        let joins = heading.is_empty()
            || (!line.apart && (hangs || goes_on(lines, at)))
            || (hangs && text.starts_with(char::is_lowercase));
        if !joins || text.len() > 160 || text.ends_with('.') && !heading.is_empty() && !hangs {
            break;
        }
        join(heading, &words_left);
        *case = case.take().or(own);
        at += 1;
    }
    at
}

/// Whether a line names who presents or handles the matter: `Föredragande   Ann Ek`.
pub(in crate::rules) fn presents(text: &str) -> bool {
    re!(r"^(?:Föredragande|Föredragning|Handläggare|Ansvarig handläggare|Referent)\b").is_match(text)
        && text.len() < 120
}

/// Whether a part's word may be a paragraph's heading: `Meddelanden`, `Delegationsbeslut`.
fn may_head(part: words::Part) -> bool {
    matches!(part, words::Part::Listed | words::Part::MoreMatter)
}

/// Whether a heading waits for more words: it ends in a hyphen or a small word.
fn waits(heading: &str) -> bool {
    let last = heading.split(' ').next_back().unwrap_or_default();
    heading.ends_with(['-', '–', ',', '/'])
        || [
            "av",
            "för",
            "och",
            "i",
            "till",
            "om",
            "med",
            "vid",
            "på",
            "samt",
            "från",
            "enligt",
            "mellan",
            "under",
            "gällande",
            "angående",
            "avseende",
            "den",
            "det",
            "en",
            "ett",
            "inom",
            "mot",
            "per",
            "hos",
        ]
        .contains(&last)
}

/// Whether lines without a space between, ended by a space or a part's heading within three lines, go on with the
/// heading: the text below begins apart.
fn goes_on(lines: &[Line], at: usize) -> bool {
    if lines[at].text.starts_with(|c: char| c.is_uppercase())
        && lines[at].text.len() > 60
        && lines[at].text.contains(". ")
    {
        return false;
    }
    for line in lines.iter().skip(at + 1).take(3) {
        if line.apart || words::part(&line.text).is_some() {
            return true;
        }
        if line.text.ends_with('.') {
            return false;
        }
    }
    false
}

fn join(heading: &mut String, more: &str) {
    if heading.ends_with('-') && more.starts_with(char::is_lowercase) && !heading.ends_with(" -") {
        paragraphs::hyphen(heading);
    } else if !heading.is_empty() {
        heading.push(' ');
    }
    heading.push_str(more);
}
