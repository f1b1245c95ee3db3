//! Text that was meant to be filled in and was not, in any field (documents 4.7).

use super::Finding;
use super::checks::PLACEHOLDER;
use crate::rules::Minutes;
use serde_json::Value;

/// One finding for each field with such a text.
pub(super) fn check(m: &Minutes, found: &mut Vec<Finding>) {
    let Ok(whole) = serde_json::to_value(m) else { return };
    walk(&whole, "", &mut |path, text| {
        if let Some(what) = first(text) {
            found.push(place(m, path).with("what", what).with("text", shortened(text)));
        }
    });
}

fn walk(value: &Value, path: &str, see: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => see(path, text),
        Value::Array(all) => {
            for (i, v) in all.iter().enumerate() {
                walk(v, &format!("{path}[{i}]"), see);
            }
        }
        Value::Object(fields) => {
            for (name, v) in fields.iter().filter(|(name, _)| !matches!(name.as_str(), "seed" | "unreadable")) {
                let dot = if path.is_empty() { "" } else { "." };
                walk(v, &format!("{path}{dot}{name}"), see);
            }
        }
        _ => {}
    }
}

fn place(m: &Minutes, path: &str) -> Finding {
    let inside = path.strip_prefix("paragraphs[").and_then(|rest| rest.split_once(']'));
    let index = inside.and_then(|(i, _)| i.parse::<usize>().ok());
    let mut finding = Finding::front(&PLACEHOLDER, path, key(path));
    finding.paragraph = index.and_then(|i| m.paragraphs.get(i)).and_then(|p| p.number);
    let place = finding.paragraph.map(|n| format!("§ {n}")).unwrap_or_default();
    if !place.is_empty() {
        finding.key = format!("{place} {}", key(path));
    }
    finding.with("place", if place.is_empty() { "front".to_string() } else { place })
}

/// The short key of the field, by the last name in its path that a page has a place for.
fn key(path: &str) -> &'static str {
    let names = [
        ("proposal", "forslag"),
        ("decision", "beslut"),
        ("description", "beskrivning"),
        ("heading", "rubrik"),
        ("case", "arende"),
        ("dispatch", "expediering"),
        ("basis", "underlag"),
        ("votes", "omrostning"),
        ("elections", "val"),
        ("motions", "yrkanden"),
        ("order", "propositionsordning"),
        ("reservations", "reservation"),
        ("statements", "anteckning"),
        ("delegation_list", "delegationsbeslut"),
        ("log", "narvarologg"),
        ("present", "narvaro"),
        ("adjusters", "justerare"),
        ("secretary", "sekreterare"),
        ("chair", "ordforande"),
        ("place", "plats"),
        ("start", "start"),
        ("end", "slut"),
        ("notice", "anslag"),
        ("agenda", "dagordning"),
    ];
    names.iter().find(|(name, _)| path.contains(name)).map_or("text", |(_, key)| key)
}

fn shortened(text: &str) -> String {
    let one: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if one.chars().count() <= 60 { one } else { format!("{} …", one.chars().take(57).collect::<String>()) }
}

/// Whether the text holds something to fill in.
pub(super) fn is_in(text: &str) -> bool {
    first(text).is_some()
}

/// Whether the word itself is something to fill in; what the comparison of proposal and decision lets stand for
/// anything.
pub(super) fn is_word(word: &str) -> bool {
    is_gap(strip(word), "") || is_bracketed(word)
}

/// The first such text, as written.
fn first(text: &str) -> Option<String> {
    let whole = text.trim();
    if !whole.is_empty() && whole.chars().all(|c| matches!(c, '…' | '.' | '?' | '_' | ' ')) && whole != "." {
        return Some(whole.to_string());
    }
    if let Some(phrase) = phrase(whole) {
        return Some(phrase);
    }
    let mut before = String::new();
    for word in whole.split_whitespace() {
        let bare = strip(word);
        if is_gap(bare, &before) {
            return Some(bare.to_string());
        }
        before = bare.to_lowercase();
    }
    bracketed(whole)
}

/// The word without quotes, brackets and stops around it.
fn strip(word: &str) -> &str {
    word.trim_matches(|c: char| {
        matches!(c, ',' | '.' | ':' | ';' | '!' | '(' | ')' | '”' | '"' | '“' | '’' | '\'' | '[' | ']')
    })
}

/// Words before which `XX` is a Roman number.
#[rustfmt::skip]
const BEFORE_ROMAN: &[&str] = &[
    "kapitel", "kap", "del", "bilaga", "avsnitt", "bok", "artikel", "punkt", "avdelning", "karl", "carl", "nr",
    "klass", "fas", "etapp",
];

fn is_gap(word: &str, before: &str) -> bool {
    let low = word.to_lowercase();
    if low.is_empty() {
        return false;
    }
    let x_run = low.contains("xx");
    let only_x = low.chars().all(|c| c == 'x');
    let roman = only_x && word.chars().all(|c| c == 'X') && word.len() <= 3 && BEFORE_ROMAN.contains(&before);
    if x_run && !roman && low.chars().all(|c| c == 'x' || c.is_ascii_digit() || "-:./§".contains(c)) {
        return true;
    }
    if matches!(
        low.as_str(),
        "nn" | "n.n"
            | "x.x"
            | "tbd"
            | "tba"
            | "todo"
            | "åååå-mm-dd"
            | "yyyy-mm-dd"
            | "ååmmdd"
            | "åååå"
            | "hh:mm"
            | "tt:mm"
            | "???"
    ) {
        return true;
    }
    let marks = |c: char, least: usize| low.chars().filter(|l| *l == c).count() >= least && low.chars().all(|l| l == c);
    (low.contains("??") && !low.chars().any(char::is_alphabetic)) || low.contains("___") || marks('_', 2)
}

/// Phrases, in lower case, that stand where words of their own should.
#[rustfmt::skip]
const PHRASES: &[&str] = &[
    "fyll i ", "fylls i ", "att fylla i", "lorem ipsum", "skriv här", "infoga ", "klicka här", "klicka eller tryck",
    "platshållare", "placeholder", "förnamn efternamn", "namn efternamn", "namn namnsson",
    "bokmärket är inte definierat", "bookmark not defined", "{{", "<<", "ange namn", "ange datum", "ange text",
    "välj ett objekt", "välj ett datum",
];

fn phrase(text: &str) -> Option<String> {
    let low = format!("{} ", text.to_lowercase());
    if matches!(low.trim(), "fyll i" | "ifylls" | "ifylls senare" | "fylls i senare" | "kompletteras") {
        return Some(text.to_string());
    }
    PHRASES
        .iter()
        .find(|p| {
            low.match_indices(**p).any(|(at, _)| low[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric()))
        })
        .filter(|p| {
            !matches!(
                **p,
                "infoga " | "fyll i " | "fylls i " | "att fylla i" | "ange namn" | "ange datum" | "ange text"
            ) || reads_as_order(&low, p)
        })
        .map(|p| p.trim().to_string())
}

/// `fyll i namn` is an order to the writer; `fyll i enkäten` is not. Only where what follows is a field's name,
/// the end, or the phrase stands first in the field.
fn reads_as_order(low: &str, phrase: &str) -> bool {
    let Some((before, after)) = low.split_once(phrase) else { return false };
    let next: String = after.trim_start().chars().take_while(|c| c.is_alphanumeric()).collect();
    let opened = before.trim_end().is_empty() || before.trim_end().ends_with(['(', '[', ':']);
    next.is_empty() || FIELDS.contains(&next.as_str()) || (opened && phrase != "att fylla i" && next != "enkäten")
}

/// What a template names in brackets.
#[rustfmt::skip]
const FIELDS: &[&str] = &[
    "namn", "datum", "tid", "plats", "belopp", "summa", "parti", "kommun", "nummer", "dnr", "diarienummer", "text",
    "ange", "skriv", "välj", "rubrik", "fyll", "infoga", "beslut", "förslag", "adress", "klockslag", "ledamot",
    "person", "xx", "name", "date", "fyll i", "senare", "här",
];

fn bracketed(text: &str) -> Option<String> {
    for (open, close) in [('[', ']'), ('<', '>'), ('{', '}'), ('(', ')')] {
        let mut rest = text;
        while let Some(start) = rest.find(open) {
            // What a template names is short; a bracket far off closes something else.
            let near: String = rest[start..].chars().take(60).collect();
            let Some(len) = near.find(close) else {
                rest = &rest[start + open.len_utf8()..];
                continue;
            };
            let whole = &rest[start..start + len + close.len_utf8()];
            if is_template(whole, open) {
                return Some(whole.to_string());
            }
            rest = &rest[start + open.len_utf8()..];
        }
    }
    None
}

fn is_bracketed(word: &str) -> bool {
    word.chars().next().is_some_and(|open| "[<{(".contains(open) && is_template(word, open))
}

/// A bracket that a template left: empty or with a field's name first. Round brackets are common in running
/// text, so there only the plainest names count.
fn is_template(whole: &str, open: char) -> bool {
    let inner = whole.trim_matches(|c: char| "[]<>{}(),.:;".contains(c)).trim().to_lowercase();
    let first = inner.split_whitespace().next().unwrap_or_default();
    if open == '(' {
        return matches!(inner.as_str(), "namn" | "datum" | "belopp" | "dnr" | "xx" | "parti" | "?");
    }
    let only_marks = !inner.is_empty() && inner.chars().all(|c| matches!(c, '.' | '_' | '?')) && inner != "...";
    inner.is_empty() && whole.chars().count() > 1 || only_marks || FIELDS.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_to_be_filled_in_is_found() {
        for text in [
            "xx utses att justera",
            "XX utses att justera",
            "XXX (S) utses",
            "den xx maj",
            "2021-xx-xx",
            "20xx",
            "kl. xx:xx",
            "§ xx",
            "[namn] utses",
            "[datum]",
            "<namn>",
            "[ ]",
            "[fyll i belopp]",
            "N.N. utses",
            "NN (S)",
            "?? kronor",
            "???",
            "?",
            "…",
            "...",
            "____ kronor",
            "fyll i",
            "Fyll i namn här",
            "Lorem ipsum dolor",
            "TBD",
            "beloppet (belopp) anslås",
            "{{namn}}",
            "ÅÅÅÅ-MM-DD",
            "Förnamn Efternamn (S)",
            "Klicka här för att ange text.",
            "x.x. utses",
            "Fel! Bokmärket är inte definierat.",
        ] {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        for text in [
            "",
            "Sammanträdet hålls i XX-hallen",
            "storlek XXL",
            "kapitel XX i planen",
            "bilaga XXI",
            "Maxx AB",
            "Dux",
            "Parterna ombeds att fylla i enkäten",
            "Nämnden frågar: hur många?",
            "Budget 2022 (tkr)",
            "Bo Ek (KD)",
            "kostnaden ökar … enligt avtalet, sid 3",
            "[1] Se tjänsteskrivelsen",
            "Hallsbergs kommun (distans)",
            "Annn",
            "1.1 Måluppfyllelse.....3",
            "https://exempel.se/a?b=c",
            "Exxon",
            "Nr XX",
            "10 x 20 meter",
            "[…]",
        ] {
            assert!(!is_in(text), "{text}: {:?}", first(text));
        }
    }
}
