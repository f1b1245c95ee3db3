//! `samdrift backup FILE` and `samdrift restore FILE`.

use super::{Place, told, words};
use crate::{areas, open_store};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::BackupSummary;

#[derive(clap::Args)]
pub struct BackupArgs {
    /// Filen som säkerhetskopian skrivs till
    #[arg(value_name = "FIL")]
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

#[derive(clap::Args)]
pub struct RestoreArgs {
    /// Säkerhetskopian
    #[arg(value_name = "FIL")]
    file: PathBuf,
    #[command(flatten)]
    place: Place,
}

pub async fn backup(args: BackupArgs) -> Result<ExitCode, String> {
    let store = open_store(&args.place.settings(false)).await.map_err(|f| told(&f))?;
    let summary = store::backup(&store, &areas::passing(), &args.file).await.map_err(|f| told(&f))?;
    println!("{}", line("cli-backup-done", &summary, &args.file));
    Ok(ExitCode::SUCCESS)
}

/// Restores. What stood before is first kept in a backup of its own in the data folder, under a name that no
/// earlier restore has used. When nothing was restored there is nothing to keep.
pub async fn restore(args: RestoreArgs) -> Result<ExitCode, String> {
    let settings = args.place.settings(true);
    let store = open_store(&settings).await.map_err(|f| told(&f))?;
    let cooperations = {
        let mut tx = store.read().await.map_err(|f| told(&f))?;
        store::list_cooperations(&mut tx).await.map_err(|f| told(&f))?.len()
    };
    let mut kept = None;
    if cooperations > 0 {
        let file = unused_name(&settings.data);
        if store::backup(&store, &areas::passing(), &file).await.is_ok() {
            kept = Some(file);
        } else {
            println!("{}", words().t("cli-restore-not-kept"));
        }
    }
    match store::restore(&store, &areas::passing(), &args.file).await {
        Ok(summary) => {
            if let Some(kept) = kept {
                println!("{}", words().tv("cli-restore-kept", &[("file", kept.display().to_string().into())]));
            }
            println!("{}", line("cli-restore-done", &summary, &args.file));
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            if let Some(kept) = kept {
                // Best effort: the fault that stopped the restore is what the user must hear about.
                let _ = std::fs::remove_file(kept);
            }
            Err(told(&fault))
        }
    }
}

/// `fore-aterlasning.zip`, then `fore-aterlasning-2.zip`, and so on: what stood before an earlier restore stays.
fn unused_name(data: &Path) -> PathBuf {
    let named = |n: u32| if n == 1 { "fore-aterlasning.zip".to_string() } else { format!("fore-aterlasning-{n}.zip") };
    (1..).map(|n| data.join(named(n))).find(|file| !file.exists()).expect("some number is unused")
}

fn line(id: &str, s: &BackupSummary, file: &Path) -> String {
    let values = [
        ("file", file.display().to_string().into()),
        ("tables", s.tables.into()),
        ("rows", text::number(i64::try_from(s.rows).unwrap_or(i64::MAX)).into()),
        ("files", s.files.into()),
        ("hash", (&s.content).into()),
    ];
    words().tv(id, &values)
}
