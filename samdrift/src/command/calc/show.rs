//! How the answer of `samdrift calc deadlines` looks in a terminal.

use super::deadlines::{Kept, Report, kept};
use super::words;
use basics::Day;
use law::{Deadline, Rule, day_in_full, listed};
use text::{Lang, Words, weekday_name};

/// Width of running text. Tables are as wide as they need.
const LINE: usize = 88;

/// One line of the table: what, date, weekday, and the rule or how it went. Empty cells stay empty.
type Row = [String; 4];

/// The table of days, then what to look into, then how each day was counted.
pub fn text(report: &Report, lang: Lang) -> String {
    let w = words(lang);
    let mut out = heading(report, &w);
    out.push_str(&table(&rows(report, &w)));
    let warnings: Vec<(&str, String)> = report.warnings(&w).into_iter().map(|text| ("!", text)).collect();
    if !warnings.is_empty() {
        out.push_str(&section(&w.t("calc-warnings"), &warnings));
    }
    out.push_str(&section(&w.t("calc-why"), &reasons(report, &w)));
    out
}

/// The faults in the arguments, one point each.
pub fn faults(sentences: &[String], lang: Lang) -> String {
    let points: String = sentences.iter().map(|text| point("–", 1, text)).collect();
    format!("{}\n{points}", words(lang).t("calc-fault-heading"))
}

fn heading(report: &Report, w: &Words) -> String {
    let mut out = w.t("calc-title");
    out.push('\n');
    out.push_str(&w.tv("calc-held", &[("day", day_in_full(w.lang, report.asked.meeting).into())]));
    if let Some(day) = report.asked.adjusted {
        out.push_str(" · ");
        out.push_str(&w.tv("calc-adjusted", &[("day", day_in_full(w.lang, day).into())]));
    }
    out.push_str("\n\n");
    out
}

fn rows(report: &Report, w: &Words) -> Vec<Row> {
    let adjust = deadline_row(w, "calc-row-adjust", Some(&report.adjust_by), "");
    let post = deadline_row(w, "calc-row-post", report.post_by.as_ref(), "calc-not-adjusted");
    let parties = report.asked.postings.iter().map(|(party, up)| party_row(w, party, *up, report.post_by.as_ref()));
    let appeal = deadline_row(w, "calc-row-appeal", report.last_appeal_day.as_ref().ok(), "calc-not-started");
    let removal = deadline_row(w, "calc-row-removal", report.earliest_removal_day.as_ref(), "calc-not-started");
    [adjust, post].into_iter().chain(parties).chain([appeal, removal]).collect()
}

fn deadline_row(w: &Words, label: &str, deadline: Option<&Deadline>, otherwise: &str) -> Row {
    let Some(d) = deadline else { return [w.t(label), "–".into(), String::new(), w.t(otherwise)] };
    let rule = format!("{} · {}", d.rule, d.reference_in(w.lang));
    [w.t(label), d.day.to_string(), weekday_name(w.lang, d.day.weekday()).into(), rule]
}

fn party_row(w: &Words, party: &str, up: Option<Day>, limit: Option<&Deadline>) -> Row {
    let label = format!("  {party}");
    let Some(day) = up else { return [label, "–".into(), String::new(), w.t("calc-party-missing")] };
    let how = match limit.map(|limit| kept(limit, day)) {
        None => w.t("calc-party-up"),
        Some(Kept::InTime) => w.t("calc-party-in-time"),
        Some(Kept::Leaning) => w.t("calc-party-leaning"),
        Some(Kept::Late { days }) => w.tv("calc-party-late", &[("days", days.into())]),
    };
    [label, day.to_string(), weekday_name(w.lang, day.weekday()).into(), how]
}

fn reasons(report: &Report, w: &Words) -> Vec<(&'static str, String)> {
    let mut reasons: Vec<(&'static str, String)> = vec![(report.adjust_by.rule, report.adjust_by.why(w.lang))];
    reasons.extend(report.post_by.iter().map(|d| (d.rule, d.why(w.lang))));
    match &report.last_appeal_day {
        Ok(d) => reasons.push((d.rule, d.why(w.lang))),
        Err(missing) if missing.is_empty() => reasons.push((Rule::Prot6.id(), w.t("calc-nobody"))),
        Err(missing) => {
            let parties = listed(w.lang, missing);
            reasons.push((Rule::Prot6.id(), w.tv("calc-missing", &[("parties", parties.into())])));
        }
    }
    reasons.extend(report.earliest_removal_day.iter().map(|d| (d.rule, d.why(w.lang))));
    reasons
}

/// Columns two spaces apart, the last one as long as it is.
fn table(rows: &[Row]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let mut out = String::new();
    for row in rows {
        let mut line = String::from(" ");
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(&format!(" {cell:<width$} "));
        }
        line.push_str(&format!(" {}", row[3]));
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn section(title: &str, points: &[(&str, String)]) -> String {
    let width = points.iter().map(|(mark, _)| mark.chars().count()).max().unwrap_or(0);
    let points: String = points.iter().map(|(mark, text)| point(mark, width, text)).collect();
    format!("\n{title}\n{points}")
}

/// A marked paragraph, broken between words and indented under its first line.
fn point(mark: &str, width: usize, text: &str) -> String {
    let indent = width + 4;
    let mut out = format!("  {mark:<width$}  ");
    let mut column = indent;
    for word in unbroken(text) {
        let length = word.chars().count();
        if column > indent && column + 1 + length > LINE {
            out.push_str(&format!("\n{:indent$}", ""));
            column = indent;
        } else if column > indent {
            out.push(' ');
            column += 1;
        }
        out.push_str(&word);
        column += length;
    }
    out.push('\n');
    out
}

/// The words of a text, where a short number stays with the word after it: `24 februari`, `2 §`.
fn unbroken(text: &str) -> Vec<String> {
    let is_short_number = |word: &str| word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in text.split(' ') {
        match words.last_mut().filter(|_| is_open) {
            Some(number) => *number = format!("{number} {word}"),
            None => words.push(word.into()),
        }
        is_open = is_short_number(word);
    }
    words
}
