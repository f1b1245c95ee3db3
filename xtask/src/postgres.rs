//! A PostgreSQL of our own: a fresh cluster in a temporary folder on a free port, gone afterwards.

use crate::Trouble;
use crate::install::{debian, quiet};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A running server. Stopped when dropped.
pub struct Postgres {
    bin: PathBuf,
    folder: tempfile::TempDir,
    port: u16,
    /// The server refuses to run as root; then it runs as Debian's `postgres`.
    as_user: Option<&'static str>,
}

impl Postgres {
    /// Finds or installs PostgreSQL and starts a cluster without disk syncing: it is thrown away.
    pub fn start() -> Result<Postgres, Trouble> {
        if newest_bin().is_none() {
            debian("no-such-program", &["postgresql"], "kör alla lagertester även på PostgreSQL")?;
        }
        let bin = newest_bin().ok_or("PostgreSQL hittas inte under /usr/lib/postgresql")?;
        let folder = tempfile::Builder::new().prefix("samdrift-pg").tempdir().map_err(|e| e.to_string())?;
        let as_user = is_root().then_some("postgres");
        let open = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(folder.path(), open).map_err(|e| e.to_string())?;
        let server = Postgres { bin, folder, port: free_port()?, as_user };
        server.tool(
            "initdb",
            &["-D", &server.data(), "-U", "samdrift", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"],
        )?;
        let options = format!(
            "-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300",
            server.port,
            server.folder.path().display()
        );
        let log = server.folder.path().join("log").display().to_string();
        server.tool("pg_ctl", &["-D", &server.data(), "-w", "-l", &log, "-o", &options, "start"])?;
        Ok(server)
    }

    /// `postgres://samdrift@127.0.0.1:PORT`, without a database name.
    pub fn address(&self) -> String {
        format!("postgres://samdrift@127.0.0.1:{}", self.port)
    }

    fn data(&self) -> String {
        self.folder.path().join("data").display().to_string()
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> Result<(), Trouble> {
        let program = self.bin.join(name);
        let mut command = match self.as_user {
            Some(user) => {
                let mut c = Command::new("setpriv");
                c.args(["--reuid", user, "--regid", user, "--clear-groups", "--"]).arg(program);
                c
            }
            None => Command::new(program),
        };
        command.args(arguments).current_dir("/");
        // The server inherits its starter's output; a pipe would keep us waiting until it stops.
        if name == "pg_ctl" {
            let status = command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).status();
            return match status {
                Ok(s) if s.success() => Ok(()),
                other => Err(format!("pg_ctl: {other:?}")),
            };
        }
        quiet(&mut command).map_err(|e| format!("{name}: {e}"))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The folder goes with us; a server that is already gone is no trouble.
        let _ = self.tool("pg_ctl", &["-D", &self.data(), "-m", "immediate", "-w", "stop"]);
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout.starts_with(b"0"))
}

fn newest_bin() -> Option<PathBuf> {
    let versions = std::fs::read_dir(Path::new("/usr/lib/postgresql")).ok()?;
    let mut found: Vec<(u32, PathBuf)> = versions
        .flatten()
        .filter_map(|e| Some((e.file_name().to_str()?.parse().ok()?, e.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file())
        .collect();
    found.sort();
    found.pop().map(|(_, bin)| bin)
}

/// A port nobody listens on just now.
pub fn free_port() -> Result<u16, Trouble> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    listener.local_addr().map(|a| a.port()).map_err(|e| e.to_string())
}

/// Keeps a server for tests by hand until the terminal is closed.
pub fn hold() -> Result<(), Trouble> {
    let server = Postgres::start()?;
    println!("SAMDRIFT_TEST_POSTGRES={}", server.address());
    println!("Tryck retur för att stoppa.");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|e| e.to_string())?;
    Ok(())
}
