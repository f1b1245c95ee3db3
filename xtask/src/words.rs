//! `cargo xtask words`: every public type of a rules file stands in docs/words.md with its Swedish word.

use crate::Trouble;
use std::path::Path;

pub fn run(root: &Path) -> Result<(), Trouble> {
    let listed = std::fs::read_to_string(root.join("docs/words.md")).map_err(|e| format!("docs/words.md: {e}"))?;
    let mut missing = Vec::new();
    for area in folders(&root.join("areas"))? {
        for (name, file) in public_types(&area.join("src"))? {
            if !listed.contains(&format!("| {name} |")) {
                missing.push(format!("{name} ({})", file.strip_prefix(root).unwrap_or(&file).display()));
            }
        }
    }
    if missing.is_empty() {
        println!("words: every public type of a rules file stands in docs/words.md");
        return Ok(());
    }
    Err(format!("docs/words.md saknar:\n  {}", missing.join("\n  ")))
}

fn folders(parent: &Path) -> Result<Vec<std::path::PathBuf>, Trouble> {
    let entries = std::fs::read_dir(parent).map_err(|e| format!("{}: {e}", parent.display()))?;
    let mut all: Vec<_> = entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect();
    all.sort();
    Ok(all)
}

/// Public structs and enums of `rules.rs` and `rules/*.rs`, with their file.
fn public_types(src: &Path) -> Result<Vec<(String, std::path::PathBuf)>, Trouble> {
    let mut files = vec![src.join("rules.rs")];
    if let Ok(entries) = std::fs::read_dir(src.join("rules")) {
        files.extend(entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "rs")));
    }
    files.sort();
    let mut found = Vec::new();
    for file in files.into_iter().filter(|f| f.is_file()) {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        for line in text.lines() {
            let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let Some(rest) = rest {
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
                found.push((name, file.clone()));
            }
        }
    }
    Ok(found)
}
