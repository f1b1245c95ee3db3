//! `samdrift import minutes`: old minutes read from text or PDF.

use super::words;
use intake::rules::{self, Reading, decode};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use text::Words;

/// Arguments of `samdrift import`.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    which: Which,
}

#[derive(clap::Subcommand)]
enum Which {
    /// Läser äldre protokoll till sammanträden; sparar ingenting utan bekräftelse
    Minutes(MinutesArgs),
}

/// Arguments of `samdrift import minutes`.
#[derive(clap::Args)]
struct MinutesArgs {
    /// Protokoll som text eller PDF med textlager
    #[arg(value_name = "FIL", required = true)]
    files: Vec<PathBuf>,
    /// Skriver sammanträdena som JSON: en lista med ett objekt per sammanträde
    #[arg(long)]
    json: bool,
}

/// 0 when meetings were found, 1 when there were none, 2 when a file could not be read.
pub fn run(args: Args) -> ExitCode {
    let Which::Minutes(args) = args.which;
    let w = words();
    let mut readings: Vec<(String, Reading)> = Vec::new();
    let mut unread = false;
    for file in &args.files {
        let name = file.display().to_string();
        match text_of(file, &w) {
            Ok(text) => readings.extend(rules::read(&text).into_iter().map(|r| (name.clone(), r))),
            Err(said) => {
                eprintln!("{name}: {said}");
                unread = true;
            }
        }
    }
    if args.json {
        let all: Vec<Reading> = readings.iter().map(|(_, r)| r.clone()).collect();
        println!("{}", rules::json(&all, &w));
    } else {
        readings.iter().for_each(|(name, r)| print!("{}", report(name, r, &w)));
    }
    if unread {
        return ExitCode::from(2);
    }
    if readings.is_empty() {
        eprintln!("{}", w.t("import-none"));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn text_of(file: &Path, w: &Words) -> Result<String, String> {
    let size = std::fs::metadata(file).map(|m| m.len());
    if size.as_ref().is_ok_and(|n| *n > rules::LARGEST_FILE as u64) {
        let most = rules::LARGEST_FILE / 1024 / 1024;
        return Err(w.tv("intake-file-large", &[("most", most.into())]));
    }
    let bytes = std::fs::read(file).map_err(|e| w.tv("import-unopened", &[("why", e.to_string().into())]))?;
    decode(&bytes).map_err(|r| w.refusal(&r))
}

/// What was found of one meeting, field by field with its place, and what could not be read.
fn report(name: &str, reading: &Reading, w: &Words) -> String {
    let m = &reading.read;
    let head = [m.board.clone(), m.date.map(|d| d.to_string())].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mut out = format!("{name}: {}\n", if head.is_empty() { w.t("import-unnamed") } else { head });
    out.push_str(&format!("  {}\n", w.t("import-found")));
    for f in &reading.found {
        let value: String = f.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = value.chars().take(90).collect();
        let more = if value.chars().count() > 90 { "…" } else { "" };
        out.push_str(&format!("    {}: {short}{more}  [{}]\n", f.field, rules::place(Some(f.at), w)));
    }
    if !reading.lost.is_empty() {
        out.push_str(&format!("  {}\n", w.t("import-lost")));
    }
    for l in &reading.lost {
        out.push_str(&format!("    {}: {}  [{}]\n", l.field, w.refusal(&l.why), rules::place(l.at, w)));
    }
    out
}
