//! `samdrift check`: is everything as Samdrift wrote it?

use super::{Place, told, words};
use crate::areas;
use basics::Refusal;
use std::process::ExitCode;
use store::{Fault, Store};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    place: Place,
    /// Skriver fynden som JSON
    #[arg(long)]
    json: bool,
}

/// What was read and what was found, per cooperation.
struct Report {
    name: String,
    lines: usize,
    files: usize,
    seals: usize,
    head: String,
    found: Vec<Refusal>,
}

/// 0 when nothing was found, 1 otherwise. Changes nothing.
pub async fn run(args: Args) -> Result<ExitCode, String> {
    let store = Store::open(&args.place.settings(false)).await.map_err(|f| told(&f))?;
    let (reports, loose) = look(&store).await.map_err(|f| told(&f))?;
    let w = words();
    let count = loose.len() + reports.iter().map(|r| r.found.len()).sum::<usize>();
    if args.json {
        println!("{}", json(&reports, &loose));
    } else {
        for r in &reports {
            let values = [
                ("name", (&r.name).into()),
                ("lines", r.lines.into()),
                ("seals", r.seals.into()),
                ("files", r.files.into()),
                ("head", (&r.head).into()),
            ];
            println!("{}", w.tv("check-read", &values));
            for f in &r.found {
                println!("  ✕ {}", w.refusal(f));
            }
        }
        for f in &loose {
            println!("  ✕ {}", w.refusal(f));
        }
        println!("{}", w.tv("check-sum", &[("n", count.into())]));
    }
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn look(store: &Store) -> Result<(Vec<Report>, Vec<Refusal>), Fault> {
    let mut tx = store.read().await?;
    let mut names = vec![(0, words().t("check-installation"))];
    names.extend(store::list_cooperations(&mut tx).await?.into_iter().map(|c| (c.id, c.name)));
    let mut reports = Vec::new();
    for (coop, name) in names {
        let (mut found, lines) = store::check_journal(&mut tx, coop).await?;
        let (files_found, files) = store::check_files(store, &mut tx, coop).await?;
        found.extend(files_found);
        let seals = store::journal_seals(&mut tx, coop).await?.len();
        for area in areas::all() {
            if let Some(check) = area.check {
                found.extend(check(store, &mut tx, coop).await?);
            }
        }
        let head = store::journal_head(&mut tx, coop).await?.map(|(n, h)| format!("{n}:{h}")).unwrap_or_default();
        reports.push(Report { name, lines, files, seals, head, found });
    }
    let loose = store::check_keys(&mut tx).await?;
    Ok((reports, loose))
}

fn json(reports: &[Report], loose: &[Refusal]) -> String {
    let w = words();
    let finding = |r: &Refusal| serde_json::json!({ "id": r.id, "text": w.refusal(r), "values": r.values });
    let all: Vec<_> = reports
        .iter()
        .map(|r| {
            serde_json::json!({
                "cooperation": r.name, "journal_lines": r.lines, "files": r.files, "sealed": r.seals,
                "head": r.head, "findings": r.found.iter().map(finding).collect::<Vec<_>>(),
            })
        })
        .collect();
    let value = serde_json::json!({ "cooperations": all, "findings": loose.iter().map(finding).collect::<Vec<_>>() });
    serde_json::to_string_pretty(&value).expect("texts and numbers")
}
