//! `samdrift lint minutes`: what is missing or contradictory in the minutes of a meeting, from a file.

use super::words;
use minutes::{CHECKS, Check, Finding, Minutes, Severity, Unread, read_minutes};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use text::{Value, Words};

/// Arguments of `samdrift lint`.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    which: Which,
}

#[derive(clap::Subcommand)]
enum Which {
    /// Prövar protokoll i filer (JSON, se docs/spec/minutes-json.md)
    Minutes(MinutesArgs),
}

#[derive(clap::Args)]
struct MinutesArgs {
    /// Filer att pröva; - läser standard in
    #[arg(value_name = "FIL")]
    files: Vec<PathBuf>,
    /// Skriver anmärkningarna som JSON
    #[arg(long)]
    json: bool,
    /// Tar med upplysningar, utöver fel och varningar
    #[arg(long)]
    notes: bool,
    /// Skriver ut en fullständig uppteckning utan fel
    #[arg(long)]
    example: bool,
    /// Skriver ut alla kontroller med lagrum
    #[arg(long)]
    list: bool,
}

/// A meeting that was read, with what was found.
struct Linted<'a> {
    file: String,
    number: usize,
    minutes: &'a Minutes,
    findings: Vec<Finding>,
}

/// 0 without errors, 1 when there are errors, 2 when a file could not be read.
pub fn run(args: &Args) -> ExitCode {
    let Which::Minutes(args) = &args.which;
    let w = words();
    if args.example || args.list {
        let text = if args.list { listing(&w) } else { minutes::RECORDS[0].1.to_string() };
        say(&format!("{}\n", text.trim_end()));
        return ExitCode::SUCCESS;
    }
    if args.files.is_empty() {
        eprintln!("{}", w.t("lint-no-file"));
        return ExitCode::from(2);
    }
    let read: Vec<(String, Result<Vec<Minutes>, String>)> =
        args.files.iter().map(|f| (name(f, &w), load(f, &w))).collect();
    let mut code = 0;
    for (file, fault) in read.iter().filter_map(|(file, r)| Some((file, r.as_ref().err()?))) {
        eprintln!("{file}: {fault}");
        code = 2;
    }
    let linted = lint_all(&read, args.notes);
    say(&if args.json { json(&linted, &w) } else { told(&linted, &w) });
    let errors = linted.iter().any(|l| l.findings.iter().any(|f| f.severity == Severity::Error));
    ExitCode::from(if code == 0 && errors { 1 } else { code })
}

fn lint_all(read: &[(String, Result<Vec<Minutes>, String>)], notes: bool) -> Vec<Linted<'_>> {
    let mut all = Vec::new();
    for (file, meetings) in read.iter().filter_map(|(file, r)| Some((file, r.as_ref().ok()?))) {
        for (i, m) in meetings.iter().enumerate() {
            let findings = minutes::lint(m).into_iter().filter(|f| notes || f.severity != Severity::Note).collect();
            all.push(Linted { file: file.clone(), number: i + 1, minutes: m, findings });
        }
    }
    all
}

/// To standard output; a reader that has gone away is no fault of ours.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn name(file: &Path, w: &Words) -> String {
    if file == Path::new("-") { w.t("lint-standard-in") } else { file.display().to_string() }
}

fn load(file: &Path, w: &Words) -> Result<Vec<Minutes>, String> {
    let mut bytes = Vec::new();
    let read = match file == Path::new("-") {
        true => std::io::stdin().read_to_end(&mut bytes).map(|_| ()),
        false => std::fs::read(file).map(|b| bytes = b),
    };
    read.map_err(|e| w.tv("lint-cannot-open", &[("said", e.to_string().into())]))?;
    let text = String::from_utf8(bytes).map_err(|_| w.t("lint-not-utf8"))?;
    read_minutes(&text).map_err(|unread| why(&unread, w))
}

fn why(unread: &Unread, w: &Words) -> String {
    match unread {
        Unread::NotJson { line, column, said } => {
            w.tv("lint-not-json", &[("line", (*line).into()), ("column", (*column).into()), ("said", said.into())])
        }
        Unread::Field { meeting, field, said } => {
            w.tv("lint-bad-field", &[("meeting", (*meeting).into()), ("field", field.into()), ("said", said.into())])
        }
        Unread::NotMeetings => w.t("lint-not-meetings"),
    }
}

/// Meeting by meeting, paragraph by paragraph, and the counts last.
fn told(all: &[Linted], w: &Words) -> String {
    let mut out = String::new();
    for l in all {
        let m = l.minutes;
        let board = m.board.clone().unwrap_or_else(|| w.t("lint-no-board"));
        let day = m.date.map(|d| format!(" {d}")).unwrap_or_default();
        let _ = writeln!(out, "{board}{day} ({})", l.file);
        if l.findings.is_empty() {
            let _ = writeln!(out, "\n  {}\n", w.t("lint-nothing"));
            continue;
        }
        let mut place = None;
        for f in &l.findings {
            if place != Some(f.paragraph) {
                place = Some(f.paragraph);
                let _ = writeln!(out, "\n{}", heading(m, f, w));
            }
            let mark = w.t(&format!("lint-{}", f.severity.tag()));
            let _ = writeln!(out, "  {mark:<8} {}", f.said(w));
            let _ = writeln!(out, "  {:<8} {} · {} · {} · {}", "", f.reference(m.date, w), f.rule, f.field, f.id);
        }
        out.push('\n');
    }
    let count = |s| all.iter().flat_map(|l| &l.findings).filter(|f| f.severity == s).count();
    let values = [
        ("meetings", all.len().into()),
        ("errors", count(Severity::Error).into()),
        ("warnings", count(Severity::Warning).into()),
        ("notes", count(Severity::Note).into()),
    ];
    if !all.is_empty() {
        let _ = writeln!(out, "{}", w.tv("lint-counts", &values));
    }
    out
}

fn heading(m: &Minutes, f: &Finding, w: &Words) -> String {
    let Some(n) = f.paragraph else { return w.t("lint-front") };
    let of = m.paragraphs.iter().find(|p| p.number == Some(n)).and_then(|p| p.heading.as_deref());
    format!("§ {n} {}", of.unwrap_or_default()).trim_end().to_string()
}

/// A finding as a line of the JSON list.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    /// Which meeting of the file, from 1.
    meeting: usize,
    board: &'a Option<String>,
    date: Option<basics::Day>,
    id: &'a str,
    severity: &'a str,
    law: String,
    rule: &'a str,
    paragraph: Option<i64>,
    field: &'a str,
    key: &'a str,
    text: String,
    values: BTreeMap<&'a str, &'a str>,
}

fn json(all: &[Linted], w: &Words) -> String {
    let line = |l: &Linted, f: &Finding| {
        serde_json::to_value(Line {
            file: &l.file,
            meeting: l.number,
            board: &l.minutes.board,
            date: l.minutes.date,
            id: f.id,
            severity: f.severity.tag(),
            law: f.reference(l.minutes.date, w),
            rule: f.rule,
            paragraph: f.paragraph,
            field: &f.field,
            key: &f.key,
            text: f.said(w),
            values: f.values.iter().map(|(n, v)| (*n, v.as_str())).collect(),
        })
        .expect("texts and numbers always become JSON")
    };
    let lines: Vec<serde_json::Value> = all.iter().flat_map(|l| l.findings.iter().map(|f| line(l, f))).collect();
    format!("{}\n", serde_json::to_string_pretty(&lines).expect("texts and numbers always become JSON"))
}

/// Every check with its law point, as a table that also is Markdown.
pub fn listing(w: &Words) -> String {
    let head = [
        w.t("lint-list-check"),
        w.t("lint-list-what"),
        w.t("lint-list-weight"),
        w.t("lint-list-law"),
        w.t("lint-list-rule"),
    ];
    let mut out = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for check in CHECKS {
        let law = if check.law.is_empty() { w.t("lint-law-practice") } else { check.law.to_string() };
        let weight = w.t(&format!("lint-{}", check.severity.tag()));
        let _ = writeln!(out, "| {} | {} | {weight} | {law} | {} |", check.id, what(check, w), check.rule);
    }
    out
}

/// The check's sentence without what to do and with `…` for what varies.
fn what(check: &Check, w: &Words) -> String {
    const NAMES: &[&str] = &[
        "place",
        "name",
        "names",
        "text",
        "what",
        "time",
        "start",
        "end",
        "member",
        "there",
        "needed",
        "seats",
        "number",
        "due",
        "before",
        "first",
        "last",
        "low",
        "high",
        "heading",
        "case",
        "own",
        "point",
        "announced",
        "counted",
        "yes",
        "no",
        "sum",
        "named",
        "drawn",
        "at",
        "by",
        "day",
        "from",
        "to",
        "says",
        "holds",
        "how",
        "meeting",
        "limit",
        "party",
        "adjusted",
        "parties",
        "earliest",
        "post",
        "prefix",
    ];
    let values: Vec<(&str, Value)> = NAMES.iter().map(|n| (*n, Value::from("…"))).collect();
    let whole = w.tv(check.id, &values);
    let first = whole.split_once(". ").map_or(whole.as_str(), |(first, _)| first);
    first.trim_start_matches("…: ").trim_end_matches('.').to_string()
}
