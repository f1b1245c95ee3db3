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
    let (reports, loose) = match looked(store).await {
        Ok(seen) => seen.map_err(|f| told(&f))?,
        Err(unreadable) => (Vec::new(), vec![unreadable]),
    };
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

type Seen = (Vec<Report>, Vec<Refusal>);

/// Looks, in a task of its own: a value that no program of ours has written (a day that is none) stops the
/// reading of its row, and that is a finding too.
async fn looked(store: Store) -> Result<Result<Seen, Fault>, Refusal> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let looked = tokio::spawn(async move { look(&store).await }).await;
    std::panic::set_hook(hook);
    looked.map_err(|stopped| {
        let words = stopped.try_into_panic().ok();
        let detail = words.as_ref().and_then(|w| w.downcast_ref::<String>().map(String::as_str));
        let detail = detail.or_else(|| words.as_ref().and_then(|w| w.downcast_ref::<&str>().copied()));
        Refusal::new("check-unreadable").with("detail", detail.unwrap_or_default())
    })
}

async fn look(store: &Store) -> Result<Seen, Fault> {
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
