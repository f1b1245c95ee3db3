//! `samdrift calc`: the rules on their own, tried without server and database.

mod deadlines;
mod read;
mod show;

use std::process::ExitCode;
use std::sync::{Arc, LazyLock};
use text::{Catalogue, Lang, Words};

/// Arguments of `samdrift calc`.
#[derive(clap::Args)]
#[command(about = words(Lang::Sv).t("calc-about"))]
pub struct Args {
    #[command(subcommand)]
    which: Which,
}

// alphabetical
#[derive(clap::Subcommand)]
enum Which {
    #[command(about = words(Lang::Sv).t("calc-deadlines-about"))]
    Deadlines(read::Args),
}

/// Prints the answer and ends with 0, or every fault in the arguments on standard error and ends with 2.
pub fn run(args: Args) -> ExitCode {
    match args.which {
        Which::Deadlines(args) => deadlines::run(&args),
    }
}

fn words(lang: Lang) -> Words {
    static CATALOGUE: LazyLock<Arc<Catalogue>> =
        LazyLock::new(|| Catalogue::read(&[(include_str!("../../text/sv.ftl"), include_str!("../../text/en.ftl"))]));
    Words::new(CATALOGUE.clone(), lang)
}
