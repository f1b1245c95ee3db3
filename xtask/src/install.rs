//! What the tests need that is not in the repository: found, or installed and said so.

use crate::Trouble;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program on the path, or in one of the usual places.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    places.push("/usr/bin".into());
    places.push("/usr/sbin".into());
    places.into_iter().map(|p| p.join(program)).find(|p| p.is_file())
}

/// Installs Debian packages when the program is missing. `why` is told to whoever waits.
pub fn debian(program: &str, packages: &[&str], why: &str) -> Result<(), Trouble> {
    if find(program).is_some() {
        return Ok(());
    }
    println!("install: {} ({why})", packages.join(" "));
    if find("apt-get").is_none() {
        return Err(format!("{program} saknas och apt-get finns inte. Installera {} själv.", packages.join(", ")));
    }
    let _ = quiet(Command::new("apt-get").args(["update", "-qq"]));
    quiet(
        Command::new("apt-get")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
    .map_err(|e| format!("{} gick inte att installera: {e}", packages.join(", ")))
}

/// Installs a folder's npm packages from its lock file, once per lock file.
pub fn npm(folder: &Path, why: &str) -> Result<(), Trouble> {
    let lock = std::fs::read(folder.join("package-lock.json")).map_err(|e| format!("package-lock.json: {e}"))?;
    let stamp = folder.join("node_modules/.samdrift-lock");
    if std::fs::read(&stamp).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    debian("npm", &["nodejs", "npm"], "kör webbläsartesterna")?;
    println!("install: npm-paket i {} ({why})", folder.display());
    quiet(Command::new("npm").args(["ci", "--no-fund", "--no-audit", "--ignore-scripts"]).current_dir(folder))?;
    std::fs::write(stamp, lock).map_err(|e| e.to_string())
}

/// Runs a command without its chatter; its last lines come back when it fails.
pub fn quiet(command: &mut Command) -> Result<(), Trouble> {
    let out = command.stdin(Stdio::null()).output().map_err(|e| format!("{command:?}: {e}"))?;
    if out.status.success() {
        return Ok(());
    }
    let said = [out.stdout, out.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let tail: Vec<&str> = said.lines().rev().take(12).collect();
    Err(tail.into_iter().rev().collect::<Vec<_>>().join("\n"))
}
