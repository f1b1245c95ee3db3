//! `cargo xtask bench`: the table of speed and size. Release build, this machine, nothing asserted.

use crate::postgres::{Postgres, free_port};
use crate::{Trouble, root};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `--clean` also measures clean builds in a folder of their own (many minutes).
pub fn run(arguments: &[&str]) -> Result<(), Trouble> {
    let mut table: Vec<(String, String)> = Vec::new();
    println!("bygger release …");
    cargo(&["build", "--release", "--package", "samdrift", "--examples", "--bins"])?;
    size(&mut table)?;
    start_and_memory(&mut table)?;
    example(&mut table, "SQLite", "pages", None)?;
    example(&mut table, "SQLite", "years", None)?;
    example(&mut table, "SQLite", "live", None)?;
    let server = Postgres::start()?;
    example(&mut table, "PostgreSQL", "pages", Some(&server.address()))?;
    drop(server);
    let server = Postgres::start()?;
    example(&mut table, "PostgreSQL", "years", Some(&server.address()))?;
    drop(server);
    let server = Postgres::start()?;
    example(&mut table, "PostgreSQL", "live", Some(&server.address()))?;
    example(&mut table, "", "minutes", None)?;
    builds(&mut table, arguments.contains(&"--clean"))?;
    let widest = table.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    println!();
    for (name, value) in &table {
        println!("{name}{}  {value}", " ".repeat(widest - name.chars().count()));
    }
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<Duration, Trouble> {
    let begun = Instant::now();
    let status = Command::new("cargo").args(arguments).arg("--quiet").current_dir(root()).status();
    if status.is_ok_and(|s| s.success()) { Ok(begun.elapsed()) } else { Err(format!("cargo {}", arguments.join(" "))) }
}

fn size(table: &mut Vec<(String, String)>) -> Result<(), Trouble> {
    let bytes = std::fs::metadata(root().join("target/release/samdrift")).map_err(|e| e.to_string())?.len();
    table.push(("release binary".into(), format!("{:.1} MB", bytes as f64 / 1e6)));
    Ok(())
}

/// Cold start to first answer, and memory when idle after it.
fn start_and_memory(table: &mut Vec<(String, String)>) -> Result<(), Trouble> {
    let data = tempfile::tempdir().map_err(|e| e.to_string())?;
    let program = root().join("target/release/samdrift");
    let place = data.path().display().to_string();
    let loaded = Command::new(&program).args(["demo", "--no-serve", "--data", &place]).stdout(Stdio::null()).status();
    if !loaded.is_ok_and(|s| s.success()) {
        return Err("demon gick inte att ladda".to_string());
    }
    let mut times = Vec::new();
    for _ in 0..5 {
        let address = format!("127.0.0.1:{}", free_port()?);
        let begun = Instant::now();
        let mut child = serve(&program, &place, &address)?;
        wait_for(&address)?;
        times.push(begun.elapsed());
        if times.len() == 5 {
            std::thread::sleep(Duration::from_secs(2));
            table.push(("idle memory".into(), format!("{:.1} MB", memory(child.id()))));
        }
        // It is only measured; how it ends does not matter.
        let _ = child.kill();
        let _ = child.wait();
    }
    times.sort();
    table.push(("cold start to first page, median of 5".into(), format!("{:.0} ms", times[2].as_secs_f64() * 1e3)));
    Ok(())
}

fn serve(program: &Path, data: &str, address: &str) -> Result<Child, Trouble> {
    Command::new(program)
        .args(["demo", "--data", data, "--listen", address])
        .stdout(Stdio::null())
        .spawn()
        .map_err(|e| e.to_string())
}

fn wait_for(address: &str) -> Result<(), Trouble> {
    use std::io::{Read, Write};
    for _ in 0..2000 {
        if let Ok(mut stream) = std::net::TcpStream::connect(address) {
            let sent = stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let mut answer = [0u8; 12];
            if sent.is_ok() && stream.read_exact(&mut answer).is_ok() && &answer[9..] == b"200" {
                return Ok(());
            }
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Err(format!("{address} svarar inte"))
}

fn memory(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap_or("0");
    line.split_whitespace().next().and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn example(table: &mut Vec<(String, String)>, engine: &str, what: &str, server: Option<&str>) -> Result<(), Trouble> {
    let mut command = Command::new(root().join("target/release/examples/bench"));
    command.arg(what);
    if let Some(server) = server {
        command.env("SAMDRIFT_BENCH_DATABASE", format!("{server}/postgres"));
    }
    let out = command.output().map_err(|e| e.to_string())?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into_owned());
    }
    for line in String::from_utf8_lossy(&out.stdout).lines() {
        if let [name, value, unit] = line.split('\t').collect::<Vec<_>>()[..] {
            let name = if engine.is_empty() { name.to_string() } else { format!("{name} ({engine})") };
            table.push((name, format!("{value} {unit}")));
        }
    }
    Ok(())
}

/// Time from an edit to a built program, and of clean builds when asked for.
fn builds(table: &mut Vec<(String, String)>, clean: bool) -> Result<(), Trouble> {
    cargo(&["build", "--package", "samdrift"])?;
    for (name, file) in [
        ("build after editing one rule", "areas/meeting/src/rules/numbers.rs"),
        ("build after editing one page", "areas/meeting/src/pages/year.rs"),
    ] {
        let path = root().join(file);
        let text = std::fs::read(&path).map_err(|e| format!("{file}: {e}"))?;
        std::fs::write(&path, &text).map_err(|e| e.to_string())?;
        let took = cargo(&["build", "--package", "samdrift"])?;
        table.push((format!("{name} (dev)"), format!("{:.1} s", took.as_secs_f64())));
    }
    if clean {
        for profile in ["dev", "release"] {
            let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
            let target = folder.path().display().to_string();
            let took = cargo(&["build", "--package", "samdrift", "--profile", profile, "--target-dir", &target])?;
            table.push((format!("clean build ({profile})"), format!("{:.0} s", took.as_secs_f64())));
        }
    }
    Ok(())
}
