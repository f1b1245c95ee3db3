//! Pages that were run together, each on one line, as some archives of the web keep them: broken into lines again
//! before the words by which minutes are laid out.

mod heads;
mod laced;

use super::lines::{Layout, Line, Place, Sheet, bare};
use super::values::{re, squeeze};
use super::words::{self, Label, Part};
use heads::strip_heads;
use laced::unlaced;

/// Whether the text holds pages that were run together.
pub(super) fn is_flat(lines: &[Line]) -> bool {
    let names = ["Beslutande", "Närvarande", "ande ledamöter", "Tjänstgörande"];
    let others = ["Sekreterare", "Justerande", "Justerare", "Plats", "Ordförande", "Paragrafer", "Ersättare"];
    lines.iter().any(|l| {
        l.text.len() > 200
            && names.iter().any(|n| l.text.contains(n))
            && others.iter().filter(|n| l.text.contains(**n)).count() >= 3
    })
}

/// A page of the text.
struct Page {
    line: u32,
    number: Option<u32>,
    text: String,
    /// Began with the words that the pages of the minutes begin with.
    headed: bool,
}

/// Lays run-together pages out as lines.
pub(super) fn sheet(lines: Vec<Line>) -> Sheet {
    let title = title_of(&lines);
    let mut pages = pages_of(&lines);
    let heads = strip_heads(&mut pages);
    let has_head = !heads.is_empty();
    let mut out = Vec::new();
    for page in &pages {
        let annexed = has_head && is_annex(page);
        out.extend(broken(page, annexed));
    }
    Sheet { lines: out, layout: Layout::Flat, heads, title }
}

fn title_of(lines: &[Line]) -> Option<Line> {
    let download = lines.iter().find(|l| l.text.starts_with("Download \""));
    let line = download.or_else(|| lines.first())?;
    let text = line.text.trim_start_matches("Download").trim().trim_matches('"').to_string();
    Some(Line { text, ..line.clone() })
}

/// The pages: those numbered from one after the word `Transkript`, or else every long line.
fn pages_of(lines: &[Line]) -> Vec<Page> {
    let start = lines.iter().position(|l| l.text == "Transkript" || l.text == "Transcription");
    if let Some(start) = start {
        return counted(&lines[start + 1..]);
    }
    let related = lines.iter().position(|l| l.text == "Relevanta dokument").map_or(0, |n| n + 1);
    let long = lines[related..].iter().filter(|l| l.text.len() > 150 || related == 0);
    long.map(|l| Page { line: l.at.line, number: l.at.page, text: l.text.clone(), headed: false }).collect()
}

/// Pages that begin with their number. What follows the last is another document's.
fn counted(lines: &[Line]) -> Vec<Page> {
    let mut pages = numbered_pages(lines);
    let own = |p: &Page| {
        let number = p.number.unwrap_or_default().to_string();
        p.text.strip_prefix(&number).filter(|r| r.starts_with(' ') || r.is_empty()).map(str::to_string)
    };
    let further = pages.len().saturating_sub(1);
    let doubled = pages.iter().skip(1).filter(|p| own(p).is_some()).count();
    if further > 0 && doubled * 5 >= further * 3 {
        pages.iter_mut().for_each(|p| p.text = own(p).unwrap_or_else(|| p.text.clone()).trim().to_string());
    }
    pages
}

fn numbered_pages(lines: &[Line]) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for line in lines {
        let next = u32::try_from(pages.len() + 1).unwrap_or(u32::MAX);
        let rest = line.text.strip_prefix(&next.to_string()).filter(|r| r.starts_with(' ') || r.is_empty());
        match rest {
            Some(rest) => {
                let text = without_number(rest.trim(), next);
                pages.push(Page { line: line.at.line, number: Some(next), text, headed: false });
            }
            None if line.text == "Läs mer" || pages.is_empty() => break,
            None if line.text.len() < 400 && !line.text.contains('§') => break,
            None => {
                if let Some(last) = pages.last_mut() {
                    last.text = format!("{} {}", last.text, line.text);
                }
            }
        }
    }
    pages
}

/// A page's text without the number printed at its end, alone or run together with the page's own count.
fn without_number(text: &str, page: u32) -> String {
    let Some((rest, last)) = text.rsplit_once(' ') else { return text.to_string() };
    let number = page.to_string();
    let printed =
        last == number || (last.len() <= 6 && last.ends_with(&number) && last.chars().all(|c| c.is_ascii_digit()));
    let own =
        last.len() <= 3 && last.parse::<u32>().is_ok_and(|n| n <= page + 2 && n > 0 && rest.ends_with("bestyrande"));
    if printed || own { rest.to_string() } else { text.to_string() }
}

/// Whether a page is none of the minutes': it lacks their head and begins nothing that minutes begin with.
fn is_annex(page: &Page) -> bool {
    !page.headed && !page.text.trim_start().starts_with('§') && !is_front(&page.text)
}

/// Whether a page is a front page.
pub(super) fn is_front(text: &str) -> bool {
    let members = ["Beslutande", "Närvarande", "ande ledamöter", "Tjänstgörande ledamöter", "Ledamöter"];
    let others = [
        "Sekreterare",
        "Nämndsekreterare",
        "sekreterare",
        "Justerande",
        "Justerare",
        "Plats",
        "Paragrafer",
        "Underskrifter",
        "Utses att justera",
        "ANSLAG",
        "Tid",
    ];
    members.iter().any(|m| text.contains(m)) && others.iter().filter(|o| text.contains(**o)).count() >= 2
        || members.iter().any(|m| text.contains(m))
            && ["Ersättare", "Övriga", "Tjänstemän"].iter().any(|o| text.contains(o))
            && super::persons::anchors(text).len() >= 4
        || (text.contains(" ande ") && text.contains("Underskrifter") && text.contains("Paragrafer"))
}

/// A page's text broken into lines.
fn broken(page: &Page, annexed: bool) -> Vec<Line> {
    let text = re!(r"^(?:(?:Sida?|Blad)\s*)?(?:\d{1,3}\s?)?[(\[]\d{1,3}[)\]]\s*")
        .replace(&squeeze(&page.text), "")
        .into_owned();
    let text = re!(r"\ba t t\b").replace_all(&bare(&text), "att").into_owned();
    let text = re!(r" [A-Z]:\\\S.*$").replace(&text, "").into_owned();
    let front = is_front(&text);
    let small = re!(r"(\p{L}) (ej|icke) (tjänstgörande ersättare|beslutande|tjänstgörande) (\p{Lu})");
    let text = if front { small.replace_all(&text, "$1 Ej $3 $4").into_owned() } else { text };
    let notice =
        re!(r"(?i)\bANSLAG\s?/\s?BEVIS\b|\bANSLAG\b|\bBEVIS\b|\bANSLAGSBEVIS\b|Bevis om anslag").is_match(&text);
    let text = if notice { unlaced(&text) } else { text };
    let cuts = cuts_of(&text, front && !annexed, (notice || front) && !annexed);
    let mut lines = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([text.len()]) {
        let piece = text[from..cut].trim().trim_start_matches([':', ' ']);
        from = cut;
        if piece.is_empty() {
            continue;
        }
        let at = Place { page: page.number, line: page.line };
        let tops = lines.is_empty();
        lines.push(Line { at, text: piece.to_string(), indent: 0, apart: true, tops, edge: tops, annexed });
    }
    lines
}

/// Cuts lines before the items of the list that begin in the middle of a page.
pub(super) fn at_items(lines: &[Line], items: &[super::agenda::Item]) -> Vec<Line> {
    let mut out = Vec::new();
    for line in lines {
        let mut rest = line.clone();
        for item in items.iter().filter(|_| !line.annexed) {
            let Some(number) = item.number else { continue };
            let words: Vec<&str> = item.text.split(' ').take(3).collect();
            let opening = format!(" {number} {}", words.join(" "));
            let sign = format!(" § {number} {}", words.join(" "));
            let found = rest.text.find(&sign).or_else(|| rest.text.find(&opening)).filter(|_| item.text.len() > 4);
            if let Some(at) = found.filter(|at| {
                *at > 0 && !super::words::heads_list(&rest.text) && super::agenda::items_of(&rest.text).len() < 3
            }) {
                let tail = rest.text.split_off(at);
                out.push(rest.clone());
                rest = Line { text: tail.trim().to_string(), tops: true, apart: true, ..line.clone() };
            }
        }
        out.push(rest);
    }
    in_sequence(out)
}

/// Cuts lines before the next paragraph's number where it follows a whole sentence: `… fastställs. 36 Budget`.
fn in_sequence(lines: Vec<Line>) -> Vec<Line> {
    let leading =
        |text: &str| re!(r"^(?:§\s*)?(\d{1,4})\s+\p{Lu}").captures(text).and_then(|c| c[1].parse::<i64>().ok());
    let mut last: Option<i64> = None;
    let mut out = Vec::new();
    for line in lines {
        if line.annexed || super::words::heads_list(&line.text) || super::agenda::items_of(&line.text).len() > 2 {
            out.push(line);
            continue;
        }
        if line.tops {
            last = leading(&line.text).or(last);
        }
        let mut rest = line;
        while let Some(number) = last.filter(|n| rest.text.contains(&format!(" {} ", n + 1))) {
            let next = regex::Regex::new(&format!(r"[.!?)”] ({} \p{{Lu}}\p{{Ll}}+ )", number + 1)).ok();
            let at = next.and_then(|r| r.captures(&rest.text).and_then(|c| c.get(1)).map(|m| m.start()));
            let Some(at) = at else { break };
            let tail = rest.text.split_off(at);
            out.push(rest.clone());
            rest = Line { text: tail.trim().to_string(), tops: true, apart: true, ..rest };
            last = Some(number + 1);
        }
        out.push(rest);
    }
    out
}

/// Where a page's text is cut: before and after each word that means something.
fn cuts_of(text: &str, front: bool, notice: bool) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut from = 0;
    let starts: Vec<usize> = word_starts(text);
    for &at in &starts {
        if at < from {
            continue;
        }
        if let Some(end) = meant(text, at, front, notice) {
            cuts.push(at);
            cuts.push(end);
            from = end;
        } else if opens_paragraph(text, at) || decides(text, at) {
            cuts.push(at);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

fn word_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if before == ' ' && (c.is_uppercase() || c == '§' || c == 'a' || c == 's' || c == 'e') {
            starts.push(at);
        }
        before = c;
    }
    starts
}

/// The end of a word that is meant as a label or heading here.
fn meant(text: &str, at: usize, front: bool, notice: bool) -> Option<usize> {
    let rest = &text[at..];
    if notice {
        let heads = re!(
            r"^(?:ANSLAG\s?/\s?BEVIS|BEVIS\s?/\s?ANSLAG|Anslag\s?/\s?[Bb]evis|Bevis\s?/\s?[Aa]nslag|BEVIS OM ANSLAG|Bevis om anslag|ANSLAGSBEVIS|Anslagsbevis|ANSLAG|BEVIS|Bevis)\b"
        );
        if let Some(m) = heads.find(rest) {
            return Some(at + m.end());
        }
    }
    let list = re!(
        r"^(?:ÄRENDELISTA|Ärendelista|INNEHÅLLSFÖRTECKNING|Innehållsförteckning|Ärendeförteckning|Föredragningslista|Dagordning|Innehåll|FÖLJANDE ÄRENDEN BEHANDLADES(?: PÅ SAMMANTRÄDET)?|Följande ärenden behandlades(?: på sammanträdet)?|Förteckning över [\p{L} -]{3,70}ärenden(?: den \d+ \p{L}+)?(?: \d{4})?)\b(?:[.:]*|, )[. ]*(?:Sida?\b|Ärende\b)?\.?"
    );
    if let Some(m) = list.find(rest).filter(|m| !rest[m.end()..].starts_with(|c: char| c == ',' || c.is_lowercase())) {
        return Some(at + m.end());
    }
    if front && rest.starts_with("ande ") && rest[5..].starts_with(char::is_uppercase) {
        return Some(at + 4);
    }
    let label = words::label(rest).filter(|(w, _)| front || (notice && is_notice_label(*w)));
    if let Some((what, len)) = label
        && !is_title_here(text, at, what, len)
        && ends(rest, len)
    {
        return Some(at + len);
    }
    part_here(text, at)
}

fn ends(rest: &str, len: usize) -> bool {
    rest[len..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-')
}

fn is_notice_label(label: Label) -> bool {
    use Label::*;
    matches!(label, Posted | TakenDown | PostedBetween | StoredAt | NoticeSign | Signatures | Board | Date)
}

/// Whether a word is somebody's title here: after a name, with another label or nothing behind it.
fn is_title_here(text: &str, at: usize, label: Label, len: usize) -> bool {
    if !matches!(label, Label::Secretary | Label::Chair) {
        return false;
    }
    let before = text[..at].trim_end().rsplit(' ').next().unwrap_or_default();
    let after = text[at + len..].trim_start();
    let named = before.starts_with(char::is_uppercase)
        && before.chars().skip(1).all(|c| c.is_lowercase() || c == '-')
        && before.len() > 2;
    let label_before = words::LABELS
        .iter()
        .any(|(w, _)| *w == before.to_lowercase() || w.ends_with(&format!(" {}", before.to_lowercase())));
    named && !label_before && !words::is_title(before) && (after.is_empty() || words::label(after).is_some())
}

/// The end of a heading inside a paragraph that stands here.
fn part_here(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let first = rest.chars().next()?;
    let low: String = rest.chars().take(60).flat_map(char::to_lowercase).collect();
    let before = text[..at].trim_end().chars().last();
    let closed = before.is_none_or(|c| ".:)!?”\"".contains(c) || c.is_ascii_digit());
    let mut best: Option<(usize, Part)> = None;
    for (word, part) in words::PARTS {
        let lost_head = words::is_cut_off(word);
        let usable = if lost_head { first.is_lowercase() } else { first.is_uppercase() };
        let loose = matches!(part, Part::MoreMatter | Part::Listed) || GENERAL.contains(word) || word.starts_with("s ");
        if !usable
            || !low.starts_with(word)
            || !ends(rest, word.len())
            || (loose && !closed)
            || *word == "protokollsutdrag"
        {
            continue;
        }
        let after = rest[word.len()..].trim_start_matches([':', ' ']);
        let opens =
            after.chars().next().is_none_or(|c| c.is_uppercase() || c.is_ascii_digit() || "-–•\"”§_".contains(c))
                || after.starts_with("att ")
                || *part == Part::Adjusted;
        if opens && best.is_none_or(|(n, _)| word.len() > n) {
            best = Some((word.len(), *part));
        }
    }
    best.map(|(n, _)| at + n)
}

/// Words that also stand inside sentences and headings.
const GENERAL: &[&str] = &[
    "förslag",
    "bilaga",
    "bilagor",
    "underlag",
    "handlingar",
    "kopia",
    "beslutet",
    "ärendet",
    "exp",
    "inledning",
    "beskrivning",
    "redogörelse",
    "ärende",
    "handling",
    "dokument",
    "skickas",
    "sänds",
    "mottagare",
    "noteras",
    "anteckning",
    "anteckningar",
    "anmärkning",
    "jävig",
    "jäv",
    "delgivning",
    "beslut till",
    "beslutet till",
    "beslutet skickas",
];

/// Whether a sentence begins here in which a body decides.
fn decides(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    let decision = re!(
        r"^(?:\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,3}(?:nämnden|nämnd|styrelsen|utskottet|fullmäktige)|Nämnden|Styrelsen|Utskottet)\s+beslutar(?:\s+att\b|:)"
    );
    before.ends_with(['.', ':', ')', '!', '”']) && decision.is_match(&text[at..])
}

/// Whether a paragraph's number opens here: `§ 12 Budget`, not `enligt § 12 i lagen`.
fn opens_paragraph(text: &str, at: usize) -> bool {
    let opening = re!(r"^§+\s?\d{1,4}(?:/\d{2,4})?[.:]?\s*(?:[-–]\s*)?(?:\p{Lu}|Dnr|dnr|\d{4})");
    if !opening.is_match(&text[at..]) {
        return false;
    }
    let before = text[..at].trim_end().rsplit(' ').next().unwrap_or_default();
    let word = before.trim_end_matches(['.', ')']);
    before.is_empty()
        || before.ends_with(['.', ')', ':']) && word != "kap"
        || before.chars().next().is_some_and(char::is_uppercase)
}
