//! Every dependency's licence can be combined with EUPL-1.2. Read from cargo's own metadata.

use crate::Trouble;
use crate::install::find;
use std::path::Path;
use std::process::Command;

/// Licences that may stand in an expression; of an `OR` one is enough, of an `AND` all are needed.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "NCSA",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

pub fn run(root: &Path) -> Result<(), Trouble> {
    let out = Command::new("cargo").args(["metadata", "--format-version", "1"]).current_dir(root).output();
    let out = out.map_err(|e| e.to_string())?;
    let json: serde_json::Value = serde_json::from_slice(&out.stdout).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages = json["packages"].as_array().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    for package in &packages {
        let licence = package["license"].as_str().unwrap_or("");
        let by_file = licence.is_empty() && package["license_file"].is_string();
        if !by_file && !is_allowed(licence) {
            wrong.push(format!("{} {}: {licence}", package["name"], package["version"]));
        }
    }
    if !wrong.is_empty() {
        return Err(format!("licences that cannot be combined with EUPL-1.2:\n  {}", wrong.join("\n  ")));
    }
    println!("licences: {} packages, all allowed", packages.len());
    if find("cargo-deny").is_none() {
        println!("skipped: cargo deny (not installed)");
        return Ok(());
    }
    let status =
        Command::new("cargo").args(["deny", "check", "licenses", "bans", "sources"]).current_dir(root).status();
    if status.is_ok_and(|s| s.success()) { Ok(()) } else { Err("cargo deny".to_string()) }
}

fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace('/', " OR ").replace(['(', ')'], " ");
    // Read loosely: every AND part must hold one allowed alternative.
    plain.split(" AND ").all(|part| part.split(" OR ").any(|l| ALLOWED.contains(&l.trim())))
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn expressions_are_read() {
        for good in
            ["MIT", "MIT OR Apache-2.0", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"]
        {
            assert!(is_allowed(good), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "", "SSPL-1.0"] {
            assert!(!is_allowed(bad), "{bad}");
        }
    }
}
