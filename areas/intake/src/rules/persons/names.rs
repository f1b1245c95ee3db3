//! What a name looks like, and where it begins.

use super::anchored::is_party;
use crate::rules::words::{is_first_name, is_title};

/// Whether a text names a municipality, a region or a city and nothing else.
pub(in crate::rules) fn is_municipality(text: &str) -> bool {
    let t = text.trim();
    let words = t.split(' ').count();
    let low = t.to_lowercase();
    let ends = ["kommun", "stad", "kommuner", "landsting", "kommunalförbund", "regionen"]
        .iter()
        .any(|e| low.ends_with(&format!(" {e}")));
    let begins = low.starts_with("region ") || low.starts_with("landstinget ") || low.starts_with("kommunalförbundet ");
    t.starts_with(char::is_uppercase) && words <= 5 && (ends || begins) && !t.contains(['(', ','])
}

/// The name that ends a text, and where it begins.
pub(in crate::rules) fn name_before(text: &str) -> (usize, String) {
    let end = text.trim_end().len();
    let mut begin = end;
    for (count, (at, word)) in words_back(&text[..end]).into_iter().enumerate() {
        let closed = begin != end && word.ends_with([',', ';', ':', ')', '.']) && !is_initial(word);
        let particle = count > 0 && matches!(word, "von" | "af" | "de" | "van" | "der" | "da" | "el" | "al" | "den");
        let named =
            word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || "-.'’,´".contains(c));
        let party = is_party(word) && word.chars().all(char::is_uppercase) && !is_initial(word);
        if closed
            || !(named || particle)
            || party
            || is_title(word)
            || count >= 5
            || (begin == end && word.ends_with(':'))
        {
            break;
        }
        begin = at;
    }
    let begin = after_others(text, begin, end);
    (begin, text[begin..end].trim_matches([',', ' ']).to_string())
}

/// Where the name begins in a run of words in capitals: at the last first name that no first name stands before, as
/// in `Region Norrby Ann Ek` and `Syngruppen Ann Ek`.
fn after_others(text: &str, begin: usize, end: usize) -> usize {
    let words: Vec<(usize, &str)> = words_back(&text[begin..end]).into_iter().rev().collect();
    if words.len() < 3 {
        return begin;
    }
    let opens = |n: usize| is_first_name(words[n].1) || is_initial(words[n].1) && words[n].1.ends_with('.');
    let first = (0..words.len() - 1).rev().find(|n| opens(*n) && (*n == 0 || !opens(*n - 1)));
    first.map_or(begin, |n| begin + words[n].0)
}

/// A small word inside a name.
pub(super) fn is_particle(word: &str) -> bool {
    matches!(word, "von" | "af" | "de" | "van" | "der" | "el" | "al")
}

/// Names run together, each beginning with a first name: `Ann Ek Bo By` is two. `None` where they cannot be told
/// apart.
pub(super) fn told_apart(words: &[&str]) -> Option<Vec<String>> {
    let mut out: Vec<Vec<&str>> = Vec::new();
    for (n, word) in words.iter().enumerate() {
        let opens = is_first_name(word) && words.get(n + 1).is_some();
        match out.last_mut() {
            Some(last) if !opens || last.iter().all(|w| is_first_name(w)) => last.push(word),
            _ if opens => out.push(vec![word]),
            _ => return None,
        }
    }
    let whole = out.iter().all(|name| (2..=3).contains(&name.iter().filter(|w| !is_particle(w)).count()));
    (whole && !out.is_empty()).then(|| out.iter().map(|name| name.join(" ")).collect())
}

fn is_initial(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() <= 2 && word.len() <= 4
}

/// The words of a text from the last to the first, with where they begin.
fn words_back(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(s)) => {
                out.push((s, &text[s..at]));
                start = None;
            }
            _ => {}
        }
    }
    out.reverse();
    out
}

/// Two to four words that look like a name and hold no title.
pub(in crate::rules) fn looks_like_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named =
        |w: &&str| w.starts_with(char::is_uppercase) && w.chars().all(|c| c.is_alphabetic() || "-.'’´".contains(c));
    (2..=4).contains(&words.len())
        && words.iter().filter(|w| named(w)).count() >= 2
        && words.iter().all(|w| named(w) || matches!(*w, "von" | "af" | "de" | "van" | "der" | "el" | "al"))
        && !words.iter().any(|w| is_title(w))
        && !is_municipality(text)
        && words.iter().all(|w| w.chars().any(char::is_lowercase) || w.chars().count() <= 2)
}

/// Where names begin that open with a first name, without those for whom others serve.
pub(in crate::rules) fn names_from(text: &str) -> Vec<usize> {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut from = 0;
    for word in text.split(' ') {
        words.push((from, word));
        from += word.len() + 1;
    }
    let capital = |w: &str| w.starts_with(char::is_uppercase) && !is_title(w);
    let mut out = Vec::new();
    for n in 0..words.len() {
        let before = n.checked_sub(1).map_or("", |k| words[k].1);
        let next = words.get(n + 1).map_or("", |w| w.1);
        let whom = matches!(before.to_lowercase().as_str(), "för" | "ersätter" | "efter");
        if is_first_name(words[n].1) && capital(next) && !is_first_name(before) && !whom {
            out.push(words[n].0);
        }
    }
    out
}
