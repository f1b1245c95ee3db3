//! The words that the pages of the minutes begin with, taken away and kept once.

use super::Page;
use crate::rules::lines::{Line, Place};
use crate::rules::words::{self, Label};

/// Takes the words away that the pages of the minutes begin with, and gives them once.
pub(super) fn strip_heads(pages: &mut [Page]) -> Vec<Line> {
    let words: Vec<Vec<String>> =
        pages.iter().map(|p| p.text.split_whitespace().take(14).map(alike).collect()).collect();
    let mut best: Option<Vec<String>> = None;
    for start in &words {
        let Some(first) = start.first() else { continue };
        let group: Vec<&Vec<String>> = words.iter().filter(|w| w.first() == Some(first)).collect();
        if group.len() < 3 {
            continue;
        }
        let shared = shared_head(start, &group, &paragraph_numbers(start, &words, pages));
        let sounds = shared.iter().any(|w| {
            let low = w.to_lowercase();
            low.contains("protokoll") || low.contains("kommun") || low.contains("nämnd") || low.starts_with("sid")
        });
        let memo = shared.iter().any(|w| w.starts_with("Tjänsteskrivelse"));
        let better = best.as_ref().is_none_or(|b| group.len() * shared.len() > b.len() * count_of(&words, b));
        if sounds && !memo && better {
            best = Some(shared);
        }
    }
    let Some(head) = best else { return Vec::new() };
    let mut said = Vec::new();
    for page in pages.iter_mut() {
        let own: Vec<String> = page.text.split_whitespace().take(head.len()).map(alike).collect();
        if own == head {
            let mut left: Vec<&str> = page.text.split_whitespace().collect();
            let rest = left.split_off(head.len());
            if said.is_empty() {
                let at = Place { page: page.number, line: page.line };
                said.push(Line { at, text: left.join(" "), ..Line::default() });
            }
            page.text = rest.join(" ");
            page.headed = true;
        }
    }
    said
}

/// Which words of a page's beginning are numbers that differ from page to page and are not the page's own: those of
/// the paragraphs.
fn paragraph_numbers(start: &[String], words: &[Vec<String>], pages: &[Page]) -> Vec<bool> {
    (0..start.len())
        .map(|n| {
            let counts_pages = n > 0 && {
                let before = start[n - 1].to_lowercase();
                ["sammanträdesdatum", "blad", "sida", "sid", "sidan", "sid.", "nr"].contains(&before.as_str())
            };
            if start[n] != "0" || counts_pages {
                return false;
            }
            let numbers: Vec<(u32, u32)> = pages
                .iter()
                .zip(words)
                .filter(|(_, w)| w.starts_with(&start[..=n]))
                .filter_map(|(p, _)| Some((p.number?, p.text.split_whitespace().nth(n)?.parse().ok()?)))
                .collect();
            let steps = |(page, number): &(u32, u32)| i64::from(*number) - i64::from(*page);
            let differ = numbers.iter().any(|n| n.1 != numbers[0].1);
            differ && numbers.iter().any(|n| steps(n) > 3)
        })
        .collect()
}

fn count_of(words: &[Vec<String>], head: &[String]) -> usize {
    words.iter().filter(|w| w.starts_with(head)).count()
}

/// The longest beginning that most pages of the group share, stopped before words that mean something.
fn shared_head(start: &[String], group: &[&Vec<String>], counts: &[bool]) -> Vec<String> {
    let mut shared = Vec::new();
    for n in 1..=start.len() {
        if counts[n - 1] {
            break;
        }
        let next = &start[..n];
        let with = group.iter().filter(|w| w.starts_with(next)).count();
        let last = next.last().map_or("", String::as_str);
        let means = words::label(last).is_some_and(|(l, _)| l != Label::Date)
            || words::part(last).is_some()
            || last.contains('§');
        if with * 5 < group.len() * 3 || with < 3 || means {
            break;
        }
        shared = next.to_vec();
    }
    shared
}

/// A word with its figures made alike.
fn alike(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        let c = if c.is_ascii_digit() { '0' } else { c };
        if c != '0' || !out.ends_with('0') {
            out.push(c);
        }
    }
    out
}
