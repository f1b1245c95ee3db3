//! `cargo xtask test`: every test, on both engines, documents and browser, and one closing line of counts.

use crate::install::{debian, npm};
use crate::postgres::Postgres;
use crate::{Trouble, root};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[derive(Default, Clone, Copy)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Runs all. `--fast` leaves out the browser and the style checks.
pub fn run(arguments: &[&str]) -> Result<(), Trouble> {
    let fast = arguments.contains(&"--fast");
    let mut sum = Counts::default();
    if !fast {
        style(&mut sum);
    }
    println!("== PostgreSQL");
    let server = Postgres::start()?;
    println!("kör på {}", server.address());
    println!("== cargo test");
    cargo_tests(&server, &mut sum)?;
    if !fast {
        println!("== webbläsare");
        browser_tests(&server, &mut sum)?;
    }
    drop(server);
    println!("{} passed, {} failed, {} skipped", sum.passed, sum.failed, sum.skipped);
    if sum.failed == 0 { Ok(()) } else { Err(format!("{} tester gick fel", sum.failed)) }
}

fn style(sum: &mut Counts) {
    println!("== rustfmt, clippy");
    step(sum, "rustfmt", Command::new("cargo").args(["fmt", "--all", "--check"]));
    let clippy = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    step(sum, "clippy", Command::new("cargo").args(clippy));
    told(sum, "licences", crate::licences::run(&root()));
    told(sum, "words", crate::words::run(&root()));
}

fn told(sum: &mut Counts, name: &str, done: Result<(), Trouble>) {
    match done {
        Ok(()) => sum.passed += 1,
        Err(trouble) => {
            println!("{name}: FEL\n{trouble}");
            sum.failed += 1;
        }
    }
}

fn step(sum: &mut Counts, name: &str, command: &mut Command) {
    let ok = command.current_dir(root()).status().is_ok_and(|s| s.success());
    println!("{name}: {}", if ok { "ok" } else { "FEL" });
    if ok { sum.passed += 1 } else { sum.failed += 1 }
}

fn cargo_tests(server: &Postgres, sum: &mut Counts) -> Result<(), Trouble> {
    let mut command = Command::new("cargo");
    command.args(["test", "--workspace", "--no-fail-fast", "--", "--show-output"]);
    command.env("SAMDRIFT_TEST_POSTGRES", server.address());
    let counts = follow(&mut command, |line, counts| {
        if let Some(rest) = line.strip_prefix("test result: ") {
            counts.passed += number_before(rest, " passed");
            counts.failed += number_before(rest, " failed");
            counts.skipped += number_before(rest, " ignored");
        }
        if line.starts_with("skipped: ") {
            counts.skipped += 1;
        }
        keep_cargo(line)
    })?;
    add(sum, counts);
    Ok(())
}

/// What of cargo's output is worth showing: failures, skips, results.
fn keep_cargo(line: &str) -> bool {
    let boring = line.starts_with("test ") && line.ends_with("... ok");
    let empty = line.is_empty() || line == "successes:" || line.starts_with("running 0") || line.starts_with("----");
    !boring && !empty && !line.starts_with("engine: ") && !line.starts_with("    ")
}

fn browser_tests(server: &Postgres, sum: &mut Counts) -> Result<(), Trouble> {
    debian("chromium", &["chromium"], "öppnar sidorna som en användare gör")?;
    debian("java", &["default-jre-headless"], "kör HTML-granskaren på varje sida")?;
    let folder = root().join("samdrift/browser");
    npm(&folder, "styr webbläsaren och söker tillgänglighetsfel")?;
    // The whole workspace: another choice of packages would build the dependencies anew with other features.
    let built = Command::new("cargo").args(["build", "--workspace"]).current_dir(root()).status();
    if !built.is_ok_and(|s| s.success()) {
        return Err("programmet gick inte att bygga".to_string());
    }
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=tap", "--test-concurrency=1", "stories/"]).current_dir(&folder);
    command.env("SAMDRIFT_TEST_POSTGRES", server.address());
    command.env("SAMDRIFT_PROGRAM", root().join("target/debug/samdrift"));
    let counts = follow(&mut command, |line, counts| {
        let number = |name: &str| line.strip_prefix(name).and_then(|n| n.trim().parse().ok()).unwrap_or(0);
        counts.passed += number("# pass ");
        counts.failed += number("# fail ");
        counts.skipped += number("# skipped ");
        let trimmed = line.trim_start();
        trimmed.starts_with("ok ")
            || trimmed.starts_with("not ok ")
            || line.starts_with('#')
            || trimmed.starts_with("error:")
            || trimmed.starts_with("message:")
    })?;
    add(sum, counts);
    Ok(())
}

/// Runs a command, shows the lines that `read` wants shown, and counts a failure of the command itself.
fn follow(command: &mut Command, mut read: impl FnMut(&str, &mut Counts) -> bool) -> Result<Counts, Trouble> {
    let mut child = command
        .current_dir(command.get_current_dir().map_or_else(root, std::path::Path::to_path_buf))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{command:?}: {e}"))?;
    let mut counts = Counts::default();
    let out = child.stdout.take().expect("stdout is piped");
    for line in BufReader::new(out).lines().map_while(Result::ok) {
        if read(&line, &mut counts) {
            println!("{line}");
        }
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    if !status.success() && counts.failed == 0 {
        counts.failed = 1;
    }
    Ok(counts)
}

fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().unwrap_or_default();
    before.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|n| n.parse().ok()).unwrap_or(0)
}

fn add(sum: &mut Counts, more: Counts) {
    sum.passed += more.passed;
    sum.failed += more.failed;
    sum.skipped += more.skipped;
}
