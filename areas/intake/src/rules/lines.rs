//! A text as lines with their places, cleaned of what a page carries besides its words: signature rows, page
//! numbers, running heads.

use super::flat;
use super::values::{re, squeeze};
use super::words;
use std::collections::BTreeMap;

/// Where something stands in a text: the page, where pages can be told apart, and the line of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub page: Option<u32>,
    pub line: u32,
}

/// One line of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub at: Place,
    /// Without space at the ends; columns stand apart by a tab or several spaces.
    pub text: String,
    /// Space before the first letter.
    pub indent: usize,
    /// An empty line or a page's edge stands before it.
    pub apart: bool,
    /// The first line of its page.
    pub tops: bool,
    /// A page's edge or a signature row stands before it.
    pub edge: bool,
    /// Stands on a page that is none of the minutes': a memo or report laid between.
    pub annexed: bool,
}

/// How the text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// Lines as they were printed.
    Printed,
    /// Each page run together on one line.
    Flat,
    /// The agenda of a web page.
    Web,
}

/// A whole text, ready to be read.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub lines: Vec<Line>,
    pub layout: Layout,
    /// What the running heads said, once each.
    pub heads: Vec<Line>,
    /// The name a file or page of the web bears.
    pub title: Option<Line>,
}

/// The largest text that is read, in letters: some three thousand pages.
pub const LARGEST_TEXT: usize = 12_000_000;

/// Lays a text out as lines.
pub(super) fn sheet(text: &str) -> Sheet {
    let lines = numbered(&letters(text));
    if flat::is_flat(&lines) {
        return flat::sheet(lines);
    }
    let layout = if is_web(&lines) { Layout::Web } else { Layout::Printed };
    let (lines, heads) = without_running_heads(lines);
    Sheet { lines: without_furniture(lines), layout, heads, title: None }
}

fn is_web(lines: &[Line]) -> bool {
    let bullets = lines.iter().filter(|l| l.text.starts_with('•')).count();
    let marks = ["Hoppa över navigering", "Hoppa till innehåll", "cookies", "Det finns ingen information att visa"];
    let marked = lines.iter().any(|l| marks.iter().any(|m| l.text.contains(m)));
    let meeting = lines.iter().any(|l| l.text.starts_with("Möte "));
    bullets >= 3
        && (marked || meeting)
        && !lines.iter().any(|l| words::label(&l.text).is_some_and(|(w, _)| w == words::Label::Deciding))
}

/// The letters as they are meant: one kind of space, no soft hyphens, no joined letters.
fn letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\r' => out.push('\n'),
            '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2002}' | '\u{2003}' => out.push(' '),
            '\u{ad}' | '\u{feff}' | '\u{200b}' | '\u{200c}' | '\u{200d}' => {}
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb00}' => out.push_str("ff"),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '\u{f0b7}' | '\u{2022}' | '\u{25cf}' | '\u{25aa}' => out.push('•'),
            c => out.push(c),
        }
    }
    composed(&out)
}

/// Letters written as a letter and a mark after it, put together: `a` + ring = `å`.
fn composed(text: &str) -> String {
    if !text.contains(['\u{30a}', '\u{308}', '\u{301}']) {
        return text.to_string();
    }
    const PAIRS: &[(&str, &str)] = &[
        ("a\u{30a}", "å"),
        ("A\u{30a}", "Å"),
        ("a\u{308}", "ä"),
        ("A\u{308}", "Ä"),
        ("o\u{308}", "ö"),
        ("O\u{308}", "Ö"),
        ("u\u{308}", "ü"),
        ("e\u{301}", "é"),
        ("E\u{301}", "É"),
    ];
    PAIRS.iter().fold(text.to_string(), |t, (from, to)| t.replace(from, to))
}

/// The lines with their numbers and pages. A form feed or a lone `(2)` begins a page.
fn numbered(text: &str) -> Vec<Line> {
    let paged = text.contains('\u{c}') || re!(r"(?m)^\s*\(\d{1,3}\)\s*$").find_iter(text).count() >= 2;
    let mut page = 1;
    let mut apart = true;
    let mut tops = true;
    let mut lines = Vec::new();
    for (n, raw) in (1u32..).zip(text.split('\n')) {
        for (k, piece) in raw.split('\u{c}').enumerate() {
            let mark = paged && re!(r"^\s*\(\d{1,3}\)\s*$").is_match(piece);
            if k > 0 || (mark && !lines.is_empty()) {
                page += 1;
                (apart, tops) = (true, true);
            }
            let words = piece.trim();
            if words.is_empty() || mark {
                apart = true;
                continue;
            }
            let indent = piece.chars().take_while(|c| c.is_whitespace()).count();
            let at = Place { page: paged.then_some(page), line: n };
            lines.push(Line { at, text: cells(words), indent, apart, tops, edge: tops, annexed: false });
            (apart, tops) = (false, false);
        }
    }
    lines
}

/// A row of a table written with bars, as columns.
fn cells(text: &str) -> String {
    if text.matches('|').count() < 2 {
        return text.replace("**", "").trim_start_matches('#').trim().to_string();
    }
    let cells: Vec<&str> = text.split('|').map(|c| c.trim().trim_matches('*')).filter(|c| !c.is_empty()).collect();
    cells.join("\t")
}

/// Takes away the heads that return page after page, and keeps what each said.
fn without_running_heads(lines: Vec<Line>) -> (Vec<Line>, Vec<Line>) {
    let returning = returning_heads(&lines);
    let mut heads: Vec<Line> = Vec::new();
    let mut kept: Vec<Line> = Vec::new();
    let mut broke = false;
    for mut line in lines {
        let key = key_of(&line.text);
        if returning.contains_key(&key) && key.len() > 1 {
            if !heads.iter().any(|h| h.text == line.text) {
                heads.push(line.clone());
            }
            broke |= line.apart;
            continue;
        }
        line.apart |= broke;
        line.edge |= broke;
        broke = false;
        kept.push(line);
    }
    (kept, heads)
}

/// A line with its figures made alike, so that `Sida 3(8)` and `Sida 4(8)` are the same head.
fn key_of(text: &str) -> String {
    let mut key = String::new();
    for c in squeeze(text).chars() {
        let c = if c.is_ascii_digit() { '0' } else { c };
        if c != '0' || !key.ends_with('0') {
            key.push(c);
        }
    }
    key
}

/// Lines that stand near a page's top or foot on several pages and mean nothing of their own.
fn returning_heads(lines: &[Line]) -> BTreeMap<String, usize> {
    let counts = page_counts(lines);
    let mut starts: Vec<usize> = (0..lines.len()).filter(|n| lines[*n].tops || counts.contains(n)).collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut beside: BTreeMap<String, usize> = BTreeMap::new();
    for (k, from) in starts.iter().enumerate() {
        let to = starts.get(k + 1).copied().unwrap_or(lines.len());
        let page = &lines[*from..to];
        let mut on_page: Vec<String> = page.iter().take(6).map(|l| key_of(&l.text)).collect();
        on_page.extend(page.iter().rev().take(4).map(|l| key_of(&l.text)));
        on_page.sort();
        on_page.dedup();
        for key in on_page {
            *seen.entry(key).or_default() += 1;
        }
    }
    for at in &counts {
        let near = &lines[at.saturating_sub(3)..(at + 4).min(lines.len())];
        let mut keys: Vec<String> = near.iter().map(|l| key_of(&l.text)).collect();
        keys.sort();
        keys.dedup();
        keys.into_iter().for_each(|key| *beside.entry(key).or_default() += 1);
    }
    let least = (starts.len() / 3).max(3);
    seen.extend(beside.iter().filter(|(_, n)| **n >= 2 && **n == counts.len()).map(|(key, _)| (key.clone(), least)));
    seen.retain(|key, n| *n >= least && !means_something(key));
    seen
}

/// The lines that count the pages, where nothing else tells the pages apart: `Sida 2 (5)`, `Blad 3`, `2(3)`.
fn page_counts(lines: &[Line]) -> Vec<usize> {
    let count = re!(
        r"(?i)(?:^|\s)(?:sid(?:a|an|nr)?|blad)\.?:?\s*(?:nr\.?\s*)?(\d{1,3})(?:\D|$)|(?:^|\s)(\d{1,3})\s?[(\[]\d{1,3}[)\]](?:\s|$)"
    );
    let mut found: Vec<(usize, u32)> = Vec::new();
    for (n, line) in lines.iter().enumerate().filter(|(_, l)| l.text.len() < 130) {
        let Some(c) = count.captures(&line.text) else { continue };
        let number = c.get(1).or_else(|| c.get(2)).and_then(|m| m.as_str().parse().ok()).unwrap_or(0);
        if found.last().is_none_or(|(_, last)| number == last + 1) {
            found.push((n, number));
        }
    }
    if found.len() < 2 { Vec::new() } else { found.into_iter().map(|(n, _)| n).collect() }
}

fn means_something(key: &str) -> bool {
    let dated = key.contains("0-0-0") || key.to_lowercase().contains("sammanträdesdatum") || key.contains("Sida");
    let labelled = words::label(key).is_some_and(|(l, _)| l != words::Label::Date);
    key.contains('§')
        || words::part(key).is_some()
        || (labelled && !dated)
        || words::heads_notice(key)
        || key.len() > 120
}

/// Takes away signature rows, rulers and page numbers that stand on lines of their own.
fn without_furniture(lines: Vec<Line>) -> Vec<Line> {
    let mut kept: Vec<Line> = Vec::new();
    let mut broke = false;
    for mut line in lines {
        let text = bare(&line.text);
        if text.is_empty() {
            broke = true;
            continue;
        }
        line.apart |= broke;
        line.edge |= broke;
        broke = false;
        line.text = text;
        kept.push(line);
    }
    kept
}

/// A line without signature labels, rulers and page numbers; empty when nothing else stood there.
pub(super) fn bare(text: &str) -> String {
    let signs = re!(
        r"(?i)\b(?:justerare(?:s|ns)?|justerar|justerandes?|ordförandes?|ordf\.?|justeringsmän(?:s|nens)|just\.?)\s*(?:sign(?:atur(?:er)?)?\b\.?)|\bjusterarsignatur(?:er)?\b|\butdrags?\s?-?best(?:yrkande|yrkan|yrkas|yrande|yrknad)\b:?|\butdragsbestyrande\b|\butdraget bestyrks\b:?|\bjusterandes?\s+signaturer\b"
    );
    let mut rest = signs.replace_all(text, " ").into_owned();
    if re!(r"^[\s_.\-–—=*|]*$").is_match(&rest) {
        return String::new();
    }
    rest = re!(r"(?:_{3,}|\.{5,}|…{2,})").replace_all(&rest, "  ").into_owned();
    let page = re!(
        r"(?i)^\s*(?:sida?(?:nr|nummer)?\.?:?\s*)?\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\[\d{1,3}\]|av\s+\d{1,3}|/\s?\d{1,3})\s*$|^\s*sida?\.?\s*\d{1,3}\s*$|^\s*sida?\s*$|^\s*\d{1,3}\s*$"
    );
    if page.is_match(&rest) {
        return String::new();
    }
    rest.trim().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        sheet(text).lines.into_iter().map(|l| l.text).collect()
    }

    #[test]
    fn a_page_s_furniture_is_taken_away() {
        for gone in [
            "Justerare signatur\tUtdragsbestyrande",
            "Justerandes sign          Utdragsbestyrkande",
            "JUSTERANDES SIGN",
            "Ordförandes signatur   Justerarsignatur   Utdragsbestyrkande",
            "--------------------\t-------------------",
            "Sida 3(8)",
            "Sid 3 (8)",
            "3 (8)",
            "12 av 14",
            "………………",
        ] {
            assert_eq!(bare(gone), "", "{gone}");
        }
        for stays in ["Beslut", "§ 3", "Justerare", "Ordförande Ann Ek", "3 ledamöter"] {
            assert_eq!(bare(stays), stays);
        }
    }

    #[test]
    fn running_heads_go_and_are_remembered() {
        let page =
            |n: u32, body: &str| format!("EKBY KOMMUN\nSammanträdesprotokoll 2016-02-0{n}\n{body}\nSida {n} (4)\n");
        let all: Vec<String> =
            (1..=4).map(|n| page(n, &format!("Text {}", "abcd".chars().nth(n as usize - 1).unwrap_or('x')))).collect();
        let read = sheet(&all.join("\u{c}"));
        assert_eq!(
            read.lines.iter().map(|l| l.text.as_str()).collect::<Vec<_>>(),
            ["Text a", "Text b", "Text c", "Text d"]
        );
        assert_eq!(read.lines[1].at, Place { page: Some(2), line: 7 });
        assert!(read.heads.iter().any(|h| h.text == "EKBY KOMMUN"));
    }

    #[test]
    fn letters_are_what_they_mean() {
        assert_eq!(texts("Na\u{308}mnd\u{a0}1\r\nO\u{ad}kej \u{fb01}n"), ["Nämnd 1", "Okej fin"]);
        assert_eq!(texts("| Plats och tid | Salen, kl. 13 |"), ["Plats och tid\tSalen, kl. 13"]);
    }
}
