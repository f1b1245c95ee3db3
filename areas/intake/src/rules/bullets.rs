//! The agenda of a meeting on a web page: items as a list, seldom with a number, without decisions.

use super::lines::{Line, Sheet};
use super::paragraphs::{fill, sections};
use super::report::Reading;
use super::values::{self, CaseText, re, split_case};
use super::{board, finish, words};
use basics::Refusal;
use minutes::Paragraph;

/// Reads the one meeting of a page.
pub(super) fn read(sheet: &Sheet) -> Option<Reading> {
    let mut reading = Reading::default();
    let first = sheet.lines.iter().position(|l| l.text.starts_with('•'))?;
    let end = sheet.lines[first..].iter().position(|l| ends_page(&l.text)).map_or(sheet.lines.len(), |n| first + n);
    for line in &sheet.lines[..first] {
        head(line, &mut reading);
    }
    let margin = sheet.lines[first].indent;
    let mut from = first;
    while from < end {
        let next = (from + 1..end).find(|n| begins_item(&sheet.lines[*n], margin)).unwrap_or(end);
        item(&sheet.lines[from..next], &mut reading);
        from = next;
    }
    chair(&sheet.lines[first..end], &mut reading);
    finish::all(vec![reading]).into_iter().next()
}

/// Who led the meeting, where a line says so: `Ordföranden, Ann Ek (S), öppnar mötet`.
fn chair(lines: &[Line], reading: &mut Reading) {
    let opens = re!(
        r"(?i:ordföranden?),?\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){0,2} \p{Lu}[\p{L}-]+)\s*(?:\([^)]{1,6}\))?,?\s+(?:hälsa|öppna|inled|förklara)"
    );
    if let Some((name, at)) = lines.iter().find_map(|l| opens.captures(&l.text).map(|c| (c[1].to_string(), l.at))) {
        reading.found("chair", &name, at);
        reading.read.chair = Some(name);
    }
}

fn ends_page(text: &str) -> bool {
    text.starts_with("Det finns ingen information") || text.contains("cookies")
}

fn begins_item(line: &Line, margin: usize) -> bool {
    line.text.starts_with('•') && line.indent <= margin
}

fn head(line: &Line, reading: &mut Reading) {
    if let Some(day) = values::day(&line.text).filter(|_| reading.read.date.is_none()) {
        reading.found("date", day, line.at);
        reading.read.date = Some(day);
    } else if reading.read.board.is_none()
        && let Some(name) = board::name_in(&line.text)
    {
        reading.found("board", &name, line.at);
        reading.read.board = Some(name);
    }
    if let (Some(time), None) = (values::times(&line.text).first().cloned(), &reading.read.start) {
        reading.found("start", &time, line.at);
        reading.read.start = Some(time);
    }
}

/// One item: `• 2` and its heading, or text alone.
fn item(lines: &[Line], reading: &mut Reading) {
    let Some(opens) = lines.first() else { return };
    let n = reading.read.paragraphs.len();
    let field = |name: &str| format!("paragraphs[{n}].{name}");
    let lead = opens.text.trim_start_matches('•').trim().to_string();
    let mut p = Paragraph::default();
    let mut rest: Vec<Line> = lines[1..].to_vec();
    let numbered = re!(r"^(?:§\s*)?(\d{1,4})\.?(?:\s+(\p{Lu}.*))?$").captures(&lead);
    if let Some(c) = numbered {
        p.number = c[1].parse().ok();
        let beside = c.get(2).map(|m| m.as_str().to_string());
        let heading = beside.or_else(|| (!rest.is_empty()).then(|| rest.remove(0).text));
        let (heading, case) = split_case(&heading.unwrap_or_default());
        p.heading = Some(heading).filter(|h| !h.is_empty());
        if let Some(CaseText::Whole(case)) = case {
            p.case = Some(case);
        }
        let number = p.number.unwrap_or_default();
        reading.found(field("number"), number, opens.at);
        if !lead.starts_with('§') {
            reading.lost(field("number"), Some(opens.at), Refusal::new("intake-number-of-item").with("number", number));
        }
    } else if heads_item(&lead) && rest.first().is_some_and(|l| l.apart) {
        p.heading = Some(lead);
    } else {
        rest.insert(0, Line { text: lead, apart: true, ..opens.clone() });
    }
    texts(&mut p, &rest);
    if let Some(heading) = &p.heading {
        reading.found(field("heading"), heading, opens.at);
    }
    if let Some(text) = &p.description {
        reading.found(field("description"), text, opens.at);
    }
    reading.read.paragraphs.push(p);
}

/// Whether an item's first line is its heading, and no sentence nor the heading of a part.
fn heads_item(lead: &str) -> bool {
    lead.len() < 110 && !lead.ends_with(['.', ':', '?']) && words::part(lead).is_none()
}

fn texts(p: &mut Paragraph, lines: &[Line]) {
    let at = lines.first().map(|l| l.at).unwrap_or_default();
    sections(lines, at).iter().for_each(|section| fill(p, section));
}
