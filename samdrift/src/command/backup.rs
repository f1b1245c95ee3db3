//! `samdrift backup FILE` and `samdrift restore FILE`.

use super::{Place, told, words};
use crate::{areas, open_store};
use std::path::PathBuf;
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

/// Restores. What stood before is first kept in a backup of its own in the data folder.
pub async fn restore(args: RestoreArgs) -> Result<ExitCode, String> {
    let settings = args.place.settings(true);
    let store = open_store(&settings).await.map_err(|f| told(&f))?;
    let cooperations = {
        let mut tx = store.read().await.map_err(|f| told(&f))?;
        store::list_cooperations(&mut tx).await.map_err(|f| told(&f))?.len()
    };
    let kept = settings.data.join("fore-aterlasning.zip");
    if cooperations > 0 {
        let same = std::fs::canonicalize(&kept).ok().zip(std::fs::canonicalize(&args.file).ok());
        if same.is_some_and(|(a, b)| a == b) {
            return Err(words().t("cli-restore-same"));
        }
        if store::backup(&store, &areas::passing(), &kept).await.is_ok() {
            println!("{}", words().tv("cli-restore-kept", &[("file", kept.display().to_string().into())]));
        } else {
            println!("{}", words().t("cli-restore-not-kept"));
        }
    }
    let summary = store::restore(&store, &areas::passing(), &args.file).await.map_err(|f| told(&f))?;
    println!("{}", line("cli-restore-done", &summary, &args.file));
    Ok(ExitCode::SUCCESS)
}

fn line(id: &str, s: &BackupSummary, file: &std::path::Path) -> String {
    let values = [
        ("file", file.display().to_string().into()),
        ("tables", s.tables.into()),
        ("rows", text::number(i64::try_from(s.rows).unwrap_or(i64::MAX)).into()),
        ("files", s.files.into()),
        ("hash", (&s.content).into()),
    ];
    words().tv(id, &values)
}
