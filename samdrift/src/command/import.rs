//! `samdrift import minutes`: old minutes read from text or PDF.

use super::{Place, told, words};
use basics::Refusal;
use intake::rules::{self, Reading, decode, is_pdf};
use intake::{board_of, save_meeting, text_of_pdf};
use meeting::NotDone;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{By, Store};
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
    /// Sparar sammanträdena som utkast, efter en fråga
    #[arg(long, requires = "coop", conflicts_with = "json")]
    save: bool,
    /// Samverkan som utkasten hör till, som i adressen
    #[arg(long, value_name = "NAMN")]
    coop: Option<String>,
    /// Svarar ja på frågan
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    place: Place,
}

/// 0 when meetings were found, 1 when there were none or they were not saved, 2 when a file could not be read.
pub async fn run(args: Args) -> Result<ExitCode, String> {
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
        return Ok(ExitCode::from(2));
    }
    if readings.is_empty() {
        eprintln!("{}", w.t("import-none"));
        return Ok(ExitCode::FAILURE);
    }
    if args.save {
        return save(&args, &readings, &w).await;
    }
    Ok(ExitCode::SUCCESS)
}

/// Saves every meeting as a draft once the question is answered with yes: all of them or none.
async fn save(args: &MinutesArgs, readings: &[(String, Reading)], w: &Words) -> Result<ExitCode, String> {
    if !args.yes && !agreed(readings.len(), w) {
        eprintln!("{}", w.t("import-not-saved"));
        return Ok(ExitCode::FAILURE);
    }
    let store = Store::open(&args.place.settings(false)).await.map_err(|f| told(&f))?;
    let mut tx = store.write().await.map_err(|f| told(&f))?;
    let slug = args.coop.as_deref().unwrap_or_default();
    let coop = store::find_cooperation(&mut tx, slug).await.map_err(|f| told(&f))?;
    let coop = coop.ok_or_else(|| w.tv("import-no-coop", &[("name", slug.into())]))?;
    let boards = board::list_boards(&mut tx, coop.id).await.map_err(|f| told(&f))?;
    let by = By::program(coop.id, crate::site::now());
    let mut no: Vec<Refusal> = Vec::new();
    let mut left: Vec<Refusal> = Vec::new();
    for (name, reading) in readings {
        let file = Path::new(name).file_name().map_or_else(|| name.clone(), |f| f.to_string_lossy().into_owned());
        let Some(board) = board_of(reading, &boards) else {
            no.push(Refusal::new("import-no-board").with("board", reading.read.board.clone().unwrap_or_default()));
            continue;
        };
        match save_meeting(&mut tx, &by, board.id, &file, reading, w).await {
            Ok(saved) => left.extend(saved.left_out),
            Err(NotDone::Refused(refused)) => no.extend(refused),
            Err(NotDone::Failed(fault)) => return Err(told(&fault)),
        }
    }
    if !no.is_empty() {
        no.iter().for_each(|r| eprintln!("✕ {}", w.refusal(r)));
        return Err(w.t("import-not-saved"));
    }
    tx.commit().await.map_err(|f| told(&f))?;
    left.iter().for_each(|r| eprintln!("! {}", w.refusal(r)));
    println!("{}", w.tv("import-saved", &[("n", readings.len().into())]));
    Ok(ExitCode::SUCCESS)
}

/// Asks on the terminal; anything but a yes is a no.
fn agreed(count: usize, w: &Words) -> bool {
    eprint!("{} ", w.tv("import-ask", &[("n", count.into())]));
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "j" | "ja" | "y" | "yes")
}

fn text_of(file: &Path, w: &Words) -> Result<String, String> {
    let size = std::fs::metadata(file).map(|m| m.len());
    if size.as_ref().is_ok_and(|n| *n > rules::LARGEST_FILE as u64) {
        let most = rules::LARGEST_FILE / 1024 / 1024;
        return Err(w.tv("intake-file-large", &[("most", most.into())]));
    }
    let bytes = std::fs::read(file).map_err(|e| w.tv("import-unopened", &[("why", e.to_string().into())]))?;
    let read = if is_pdf(&bytes) { text_of_pdf(bytes) } else { decode(&bytes) };
    read.map_err(|r| w.refusal(&r))
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
    out.push_str(&advice(reading, w));
    out
}

/// What the linter says of the meeting, by law point: advice, which does not hinder saving.
fn advice(reading: &Reading, w: &Words) -> String {
    let all = rules::advice(reading, w);
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("  {}\n", w.t("import-advice"));
    for a in &all {
        out.push_str(&format!("    {}\n", a.law));
        for f in &a.findings {
            let mark = w.t(&format!("lint-{}", f.severity.tag()));
            out.push_str(&format!("      {mark:<8} {}  [{}]\n", f.said(w), f.field));
        }
    }
    out
}
