//! The samples before the checkers of PDF/A and PDF/UA, where those are at hand.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::odd;
use crate::render;
use crate::samples;

/// The folder of the checkers, beside the workspace.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance")
}

#[test]
fn other_programs_find_the_samples_valid() {
    let folder = folder();
    if !folder.is_dir() {
        println!("skipped: typesetter::conformance (no ../shared/conformance)");
        return;
    }
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let documents = samples::all().into_iter().chain(odd::documents());
    let files: Vec<PathBuf> = documents
        .map(|(name, document)| {
            let file = out.join(format!("{name}.pdf"));
            std::fs::write(&file, render(&document).pdf).expect("the folder for trials can be written");
            file
        })
        .collect();
    check(&folder.join("check_pdfa.py"), &["--level", "2a"], &files);
    check(&folder.join("check_pdfua.py"), &[], &files);
}

fn check(script: &Path, options: &[&str], files: &[PathBuf]) {
    let output = Command::new("python3").arg(script).args(options).args(files).output().expect("python3 is there");
    let said = String::from_utf8_lossy(&output.stdout);
    if output.status.code() == Some(2) {
        println!("skipped: typesetter::conformance ({} cannot run here)", script.display());
        return;
    }
    println!("{said}");
    let valid = said.lines().filter(|line| line.contains(": VALID")).count();
    assert!(output.status.success() && valid == files.len(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
}
