//! `samdrift check`: is everything as Samdrift wrote it?

use super::{Place, told, words};
use crate::areas;
use basics::Refusal;
use futures_util::FutureExt as _;
use std::any::Any;
use std::process::ExitCode;
use store::{Fault, Store};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    place: Place,
    /// Skriver fynden som JSON
    #[arg(long)]
    json: bool,
    /// En sista loggrad från en tidigare körning: loggen måste fortfarande gå genom den
    #[arg(long, value_name = "RAD:SUMMA")]
    head: Option<String>,
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
    let known = match &args.head {
        Some(head) => passes(&store, head).await.map_err(|f| told(&f))?,
        None => None,
    };
    let (reports, mut loose) = match looked(store).await {
        Ok(seen) => seen.map_err(|f| told(&f))?,
        Err(unreadable) => (Vec::new(), vec![unreadable]),
    };
    loose.extend(known);
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
        let stopped = stopped.try_into_panic().unwrap_or_else(|e| Box::new(e.to_string()));
        Refusal::new("check-unreadable").with("detail", last_words(stopped.as_ref()))
    })
}

/// What a reading said as it stopped: the value it could not take.
fn last_words(stopped: &(dyn Any + Send)) -> &str {
    let owned = stopped.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| stopped.downcast_ref::<&str>().copied()).unwrap_or_default()
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
                // A row changed by hand can hold what no program wrote; that is a finding, not the end of the check.
                let asked = std::panic::AssertUnwindSafe(check(store, &mut tx, coop)).catch_unwind().await;
                match asked {
                    Ok(answered) => found.extend(answered?),
                    Err(stopped) => {
                        let unreadable = Refusal::new("check-area-unreadable").with("area", area.name);
                        found.push(unreadable.with("detail", last_words(stopped.as_ref())));
                    }
                }
            }
        }
        let head = store::journal_head(&mut tx, coop).await?.map(|(n, h)| format!("{n}:{h}")).unwrap_or_default();
        reports.push(Report { name, lines, files, seals, head, found });
    }
    let loose = store::check_keys(&mut tx).await?;
    Ok((reports, loose))
}

/// A journal rewritten from the ground up is whole in itself; only a line known from before tells.
async fn passes(store: &Store, head: &str) -> Result<Option<Refusal>, Fault> {
    let Some((number, hash)) = head.split_once(':').and_then(|(n, h)| Some((n.parse().ok()?, h))) else {
        return Ok(Some(Refusal::new("check-head-unread").with("head", head)));
    };
    let mut tx = store.read().await?;
    for coop in store::list_cooperations(&mut tx).await? {
        if store::find_journal_line(&mut tx, coop.id, number).await?.is_some_and(|l| l.hash == hash) {
            return Ok(None);
        }
    }
    Ok(Some(Refusal::new("check-head-gone").with("head", head)))
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
