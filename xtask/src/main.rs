//! The project's own commands: `cargo xtask test`, `bench`, `words`, `new-area`.

mod bench;
mod install;
mod licences;
mod new_area;
mod postgres;
mod test;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What went wrong, in one sentence.
pub type Trouble = String;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
    let done = match arguments.first().map(String::as_str) {
        Some("test") => test::run(&rest),
        Some("bench") => bench::run(&rest),
        Some("words") => words::run(&root()),
        Some("licences") => licences::run(&root()),
        Some("new-area") => new_area::run(&root(), &rest),
        Some("postgres") => postgres::hold(),
        _ => Err(HELP.to_string()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

const HELP: &str = "cargo xtask test [--fast]     every test; installs what they need and says so
cargo xtask bench             the table of speed and size, release build
cargo xtask words             what docs/words.md lacks
cargo xtask licences          every dependency's licence
cargo xtask new-area NAME     the files of a new area
cargo xtask postgres          a PostgreSQL for tests, until Ctrl-C";

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_path_buf()
}
