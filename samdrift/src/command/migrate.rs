//! `samdrift migrate`: brings a database to the program's version. `serve` does it too; this does only that.

use super::{Place, told, words};
use std::process::ExitCode;
use store::Store;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    place: Place,
}

pub async fn run(args: Args) -> Result<ExitCode, String> {
    let store = Store::open(&args.place.settings(true)).await.map_err(|f| told(&f))?;
    let new = crate::site::migrate(&store).await.map_err(|f| told(&f))?;
    let w = words();
    for schema in &new {
        println!("{:04} {}", schema.number, schema.name);
    }
    println!("{}", w.tv("cli-migrated", &[("n", new.len().into())]));
    Ok(ExitCode::SUCCESS)
}
