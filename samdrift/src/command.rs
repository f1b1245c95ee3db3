//! The command line: one file a command, alphabetical.

mod backup;
pub mod calc;
mod check;
mod demo;
mod import;
pub mod lint;
mod migrate;
mod serve;

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use store::{Fault, Settings};
use text::{Catalogue, Lang, Words};

#[derive(Parser)]
#[command(
    name = "samdrift",
    version,
    about = "Samdrift: arbetssystemet för kommuners gemensamma IT",
    disable_help_subcommand = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

// alphabetical
#[derive(Subcommand)]
enum Command {
    /// Skriver en säkerhetskopia till en fil, även medan programmet kör
    Backup(backup::BackupArgs),
    /// Prövar reglerna utan server och databas
    Calc(calc::Args),
    /// Håller databas, journal, justerade paragrafer och filer mot varandra
    Check(check::Args),
    /// Laddar en gemensam nämnd med verkliga uppgifter och påhittade personer, och visar den
    Demo(demo::Args),
    /// Läser in äldre protokoll
    Import(import::Args),
    /// Prövar en uppteckning av ett sammanträde mot lagens krav
    Lint(lint::Args),
    /// För databasen till programmets version
    Migrate(migrate::Args),
    /// Läser tillbaka en säkerhetskopia, även medan programmet kör
    Restore(backup::RestoreArgs),
    /// Kör Samdrift
    Serve(serve::Args),
}

/// Where the data is: the same options for every command.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// Mappen med databas, filer och dokument
    #[arg(long, value_name = "MAPP", default_value = "./samdrift-data")]
    data: PathBuf,
    /// postgres://… i stället för den inbyggda databasen (eller SAMDRIFT_DATABASE)
    #[arg(long, value_name = "ADRESS")]
    database: Option<String>,
}

impl Place {
    fn settings(&self, create: bool) -> Settings {
        let given = self.database.clone().or_else(|| std::env::var("SAMDRIFT_DATABASE").ok());
        Settings { data: self.data.clone(), database: given.filter(|d| !d.is_empty()), create }
    }
}

/// Reads the command line and does what it says. 0 when it went well, 1 when it did not, 2 when the
/// line could not be read.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => return unread(&e),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads can be made");
    let done = match cli.command {
        Command::Calc(args) => return calc::run(args),
        Command::Import(args) => runtime.block_on(import::run(args)),
        Command::Lint(args) => return lint::run(&args),
        Command::Backup(args) => runtime.block_on(backup::backup(args)),
        Command::Check(args) => runtime.block_on(check::run(args)),
        Command::Demo(args) => runtime.block_on(demo::run(args)),
        Command::Migrate(args) => runtime.block_on(migrate::run(args)),
        Command::Restore(args) => runtime.block_on(backup::restore(args)),
        Command::Serve(args) => runtime.block_on(serve::run(args)),
    };
    done.unwrap_or_else(|said| {
        eprintln!("{said}");
        ExitCode::FAILURE
    })
}

/// Help goes out as it is; anything else is told in Swedish.
fn unread(e: &clap::Error) -> ExitCode {
    use clap::error::{ContextKind, ErrorKind};
    if matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        print!("{e}");
        return ExitCode::SUCCESS;
    }
    let w = words();
    let which = e.get(ContextKind::InvalidArg).or_else(|| e.get(ContextKind::InvalidSubcommand));
    let which = which.map(ToString::to_string).unwrap_or_default();
    let value = e.get(ContextKind::InvalidValue).map(ToString::to_string).unwrap_or_default();
    let id = match e.kind() {
        ErrorKind::UnknownArgument => "cli-unknown",
        ErrorKind::InvalidSubcommand => "cli-no-command",
        ErrorKind::MissingRequiredArgument => "cli-missing",
        ErrorKind::ArgumentConflict => "cli-twice",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-value",
        _ => "cli-other",
    };
    eprintln!("{}", w.tv(id, &[("which", which.into()), ("value", value.into())]));
    eprintln!("{}", w.t("cli-help"));
    ExitCode::from(2)
}

/// Swedish words for the terminal.
pub fn words() -> Words {
    Words::new(Catalogue::read(&crate::areas::words()), Lang::Sv)
}

/// A fault of the store as a sentence for the terminal, with what the machine said.
fn told(fault: &Fault) -> String {
    let said = match fault {
        Fault::Stale => String::new(),
        Fault::Busy(s) | Fault::Gone(s) | Fault::Full(s) | Fault::Taken(s) | Fault::Damaged(s) | Fault::Other(s) => {
            s.clone()
        }
    };
    let sentence = words().t(&format!("cli-{}", fault.message_id()));
    if said.is_empty() { sentence } else { format!("{sentence}\n({said})") }
}
