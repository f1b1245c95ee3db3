//! Lines as running text, as the points of a decision, and as the entries of a list.

use crate::rules::lines::Line;
use crate::rules::persons::looks_like_name;
use crate::rules::values::{re, squeeze};
use crate::rules::words;

/// Lines joined to paragraphs of text, an empty line between two.
pub(in crate::rules) fn running(lines: &[Line]) -> String {
    let mut out = String::new();
    let wide = lines.iter().map(|l| l.text.chars().count()).max().unwrap_or(0);
    for (n, line) in lines.iter().enumerate() {
        let row = is_row(lines, n);
        let text = if row { in_cells(&line.text) } else { squeeze(&line.text) };
        if n == 0 || out.is_empty() {
            out.push_str(&text);
        } else if line.apart && !(broken_off(&out) && text.starts_with(char::is_lowercase)) {
            out.push_str("\n\n");
            out.push_str(&text);
        } else if row || is_row(lines, n - 1) || is_point(&text) || ended(&lines[n - 1].text, wide) {
            out.push('\n');
            out.push_str(&text);
        } else {
            join(&mut out, &text);
        }
    }
    out
}

/// Whether a line is a row of a table: it has several columns, and so has one beside it.
fn is_row(lines: &[Line], n: usize) -> bool {
    let columns = |k: usize| lines.get(k).is_some_and(|l| re!(r"\S(?:\t|\s{3,})\S").is_match(&l.text));
    columns(n) && (columns(n + 1) || n.checked_sub(1).is_some_and(columns))
}

/// A row's cells, so apart that `1 050` and `120` stay two numbers.
fn in_cells(text: &str) -> String {
    let cells: Vec<String> = re!(r"\t|\s{2,}").split(text).map(squeeze).filter(|c| !c.is_empty()).collect();
    cells.join(" | ")
}

/// Text that a page's edge cut in the middle of a sentence.
fn broken_off(text: &str) -> bool {
    !text.ends_with(['.', ':', '!', '?', '”', '"', ')'])
}

/// A line that ended before the column did and closes a sentence.
fn ended(line: &str, wide: usize) -> bool {
    line.ends_with(['.', ':', '?', '!']) && line.chars().count() * 10 < wide * 6
}

pub(in crate::rules) fn join(out: &mut String, text: &str) {
    if out.ends_with('-')
        && !out.ends_with(" -")
        && text.starts_with(char::is_lowercase)
        && !text.starts_with("och ")
        && !text.starts_with("eller ")
    {
        hyphen(out);
    } else if re!(r"\d–$").is_match(out) && text.starts_with(|c: char| c.is_ascii_digit()) {
        // A range broken at its dash: `2026-11-01–2026-11-19`.
    } else if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(text);
}

/// Takes the hyphen of a broken word away; that of `IT-` and `e-` stays.
pub(in crate::rules) fn hyphen(out: &mut String) {
    let word = out.trim_end_matches('-').rsplit([' ', '\n', '(']).next().unwrap_or_default();
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let abbreviation = letters.len() <= 1
        || letters.iter().filter(|c| c.is_uppercase()).count() * 2 > letters.len()
        || word.ends_with(|c: char| c.is_ascii_digit());
    if !abbreviation {
        out.pop();
    }
}

/// Whether a line begins a point: a number, a letter, a dash, or `att`.
pub(in crate::rules) fn is_point(text: &str) -> bool {
    re!(r"^(?:\d{1,2}[.)]\s+\S|[a-h]\)\s+\S|[-–•*]\s*\S|att\s)").is_match(text)
}

/// The mark at the beginning of a point taken away.
pub(in crate::rules) fn unmarked(text: &str) -> String {
    re!(r"^(?:\d{1,2}[.)]\s+|[a-h]\)\s+|[-–•*]\s*)").replace(text.trim(), "").trim().to_string()
}

/// A decision or proposal cut into its points. A lead that only says that the body decides falls away; one that
/// says more is a point of its own.
pub(in crate::rules) fn points(lines: &[Line]) -> Vec<String> {
    let lines: Vec<Line> = lines.iter().flat_map(inline_points).collect();
    let mut out: Vec<String> = Vec::new();
    let mut marked = false;
    let numbered = lines.iter().any(|l| re!(r"^\d{1,2}[.)]\s").is_match(&l.text));
    for (n, line) in lines.iter().enumerate() {
        let text = squeeze(&line.text);
        let point = is_point(&text);
        let goes_on = out.last().is_some_and(|l| broken_off(l) || l.ends_with(','))
            && text.starts_with(char::is_lowercase)
            && !point;
        let inside = numbered && !out.is_empty() && re!(r"^[a-h]\)\s").is_match(&text);
        let new = !inside
            && (out.is_empty()
                || (point
                    && !(text.starts_with("att ")
                        && out.last().is_some_and(|l| !ends_point(l) && !line.apart && !leads(l))))
                || (line.apart && !goes_on)
                || (n > 0
                    && !goes_on
                    && ends_sentence(&lines[n - 1].text)
                    && text.starts_with(char::is_uppercase)
                    && short_line(&lines, n - 1)));
        if new {
            out.push(text);
        } else if let Some(last) = out.last_mut() {
            join(last, &text);
        }
        marked |= point;
    }
    if marked && out.len() > 1 && only_leads(&out[0]) {
        out.remove(0);
    }
    out.iter().map(|p| unmarked(p)).filter(|p| p.chars().any(char::is_alphanumeric)).collect()
}

/// Whether a point is over, or over but for the word that leads to the last one.
fn ends_point(text: &str) -> bool {
    text.ends_with([',', ':', '.', ';']) || text.ends_with(" samt") || text.ends_with(" och")
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with('.')
}

/// Whether a line ended well before the widest did.
fn short_line(lines: &[Line], n: usize) -> bool {
    let wide = lines.iter().map(|l| l.text.chars().count()).max().unwrap_or(0);
    lines[n].text.chars().count() * 10 < wide * 8
}

/// A line cut before numbered points run together in it: `Nämnden 1. antar … 2. ger …`.
fn inline_points(line: &Line) -> Vec<Line> {
    let text = line.text.as_str();
    let marks: Vec<(usize, u32)> = re!(r"(?:^|\s)(\d{1,2})[.)]\s+\p{L}")
        .captures_iter(text)
        .filter_map(|c| c.get(1))
        .filter_map(|m| Some((m.start(), m.as_str().parse().ok()?)))
        .collect();
    let mut cuts = Vec::new();
    let mut next = 1;
    for (at, number) in marks {
        if number == next {
            cuts.push(at);
            next += 1;
        }
    }
    if cuts.is_empty() || (cuts.len() == 1 && cuts[0] > 0) {
        return vec![line.clone()];
    }
    let mut out = Vec::new();
    let mut from = 0;
    for cut in cuts.into_iter().chain([text.len()]) {
        let piece = text[from..cut].trim();
        if !piece.is_empty() {
            out.push(Line { text: piece.to_string(), apart: line.apart && out.is_empty(), ..line.clone() });
        }
        from = cut;
    }
    out
}

fn leads(text: &str) -> bool {
    re!(r"(?i)(?:beslutar|beslutade|beslöt|besluta|föreslår|föreslås|följande|att)\s*:?$").is_match(text)
        || text.ends_with(':')
}

/// Whether a lead says no more than that the body decides, or names the body alone.
fn only_leads(text: &str) -> bool {
    let t = text.trim_end_matches([':', '.', ',']).trim();
    let words = t.split(' ').count();
    let decides = re!(r"(?i)\b(?:beslutar|beslutade|beslöt|föreslår|föreslås besluta|föreslås|besluta)(?:\s+(?:att|följande|enligt följande|om följande|därmed|därför))*$").is_match(t);
    let names = re!(r"(?i)(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|direktion(?:en)?|fullmäktige|rådet)$").is_match(t);
    words <= 12 && (decides || (names && words <= 8))
}

/// Papers run together on one line, cut before each covering memo.
pub(super) fn papers(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut from = 0;
    for m in re!(r" (?:Tjänsteskrivelse|Protokollsutdrag) ").find_iter(text) {
        out.push(text[from..m.start()].trim().to_string());
        from = m.start();
    }
    out.push(text[from..].trim().to_string());
    out
}

/// A list's entries: lines, bullets, or names apart by commas or semicolons.
pub(in crate::rules) fn items(lines: &[Line]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        for cell in re!(r"\t|\s{3,}").split(&line.text) {
            let text = squeeze(cell);
            let small = text.starts_with(char::is_lowercase) && !is_point(&text) && !line.apart;
            match out.last_mut() {
                Some(last) if small || (last.ends_with('-') && !line.apart && text.starts_with(char::is_lowercase)) => {
                    join(last, &text)
                }
                _ => out.push(unmarked(&text)),
            }
        }
    }
    let one = out.len() == 1 && lines.len() == 1;
    if one
        && let Some(only) = out
            .first()
            .filter(|o| o.contains([';', ',']) && !o.contains('(') && !re!(r", [^,;]* och [^,;]*$").is_match(o))
    {
        let cut = if only.contains(';') { ';' } else { ',' };
        let mut halves = only.splitn(2, cut).map(str::trim);
        let titled = halves.next().is_some_and(looks_like_name)
            && halves.next().is_some_and(|t| !t.contains(cut) && t.split(' ').any(words::is_title));
        if titled {
            return out;
        }
        return only.split(cut).map(|p| p.trim().trim_end_matches('.').to_string()).filter(|p| !p.is_empty()).collect();
    }
    out.retain(|i| i.chars().any(char::is_alphanumeric));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let mut apart = true;
        let mut out = Vec::new();
        for t in text.split('\n') {
            if t.is_empty() {
                apart = true;
                continue;
            }
            out.push(Line { text: t.into(), apart, ..Line::default() });
            apart = false;
        }
        out
    }

    #[test]
    fn broken_words_are_put_together() {
        assert_eq!(
            running(&lines("Nämnden följer upp personal-\nkostnaderna inom IT-\navdelningen och e-\ntjänster.")),
            "Nämnden följer upp personalkostnaderna inom IT-avdelningen och e-tjänster."
        );
        assert_eq!(running(&lines("Över- och under-\nskott\n\nNytt stycke.")), "Över- och underskott\n\nNytt stycke.");
        assert_eq!(running(&lines("in- och\nutgående")), "in- och utgående");
    }

    #[test]
    fn decisions_are_cut_into_points() {
        let check = |text: &str, expected: &[&str]| assert_eq!(points(&lines(text)), expected, "{text}");
        check("Nämnden godkänner rapporten.", &["Nämnden godkänner rapporten."]);
        check(
            "Nämnden beslutar\natt godkänna rapporten,\natt ge chefen i uppdrag att\nåterkomma.",
            &["att godkänna rapporten,", "att ge chefen i uppdrag att återkomma."],
        );
        check(
            "Nämnden beslutar\natt antaga planen, samt\natt ge uppdraget.",
            &["att antaga planen, samt", "att ge uppdraget."],
        );
        check("Nämnden beslutar att godkänna\nrapporten.", &["Nämnden beslutar att godkänna rapporten."]);
        check("Norra IT-nämnd 1. antar planen 2. ger uppdraget", &["antar planen", "ger uppdraget"]);
        check("1. Planen antas.\n2. Uppdraget ges till\nchefen.", &["Planen antas.", "Uppdraget ges till chefen."]);
        check(
            "Norra IT-nämnd fastställer följande tid 1. onsdag kl i Ekby 2. resten senare",
            &["Norra IT-nämnd fastställer följande tid", "onsdag kl i Ekby", "resten senare"],
        );
        check(
            "1. Planen antas.\n2. Chefen ska\n   a) informera,\n   b) återkomma.\n3. Den gäller.",
            &["Planen antas.", "Chefen ska a) informera, b) återkomma.", "Den gäller."],
        );
        check("- Planen antas\n- Uppdraget ges", &["Planen antas", "Uppdraget ges"]);
        check("Planen antas.\n\nUppdraget ges.", &["Planen antas.", "Uppdraget ges."]);
    }

    #[test]
    fn rows_of_a_table_stay_rows() {
        assert_eq!(
            running(&lines("Så ser kostnaderna\nut.\nÅr     Budget     Utfall\n2019   1 050      120")),
            "Så ser kostnaderna ut.\nÅr | Budget | Utfall\n2019 | 1 050 | 120"
        );
    }

    #[test]
    fn receivers_are_told_apart() {
        assert_eq!(items(&lines("Kommunstyrelsen i Ekby\nEkonomichefen")), ["Kommunstyrelsen i Ekby", "Ekonomichefen"]);
        assert_eq!(
            items(&lines("Kommunstyrelsen, ekonomichefen, akten")),
            ["Kommunstyrelsen", "ekonomichefen", "akten"]
        );
        assert_eq!(items(&lines("Ann Ek, förvaltningschef")), ["Ann Ek, förvaltningschef"]);
        assert_eq!(items(&lines("• Kommunerna\n• Akten")), ["Kommunerna", "Akten"]);
    }
}
