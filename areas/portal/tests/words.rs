//! Every word the portals show exists in both languages.

use portal::AREA;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn ids(file: &str) -> BTreeSet<&str> {
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    file.lines().filter(starts).filter_map(|line| line.split(" =").next()).collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    assert_eq!(ids(AREA.words.0), ids(AREA.words.1));
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { sources(&path, into) } else { into.push(path) }
    }
}

#[test]
fn every_message_the_code_names_exists() {
    let words = ids(AREA.words.0);
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    for file in files {
        let code = std::fs::read_to_string(&file).expect("a source file");
        for named in code.split('"').filter(|s| s.starts_with("portal-") && !s.contains(['{', ' '])) {
            assert!(words.contains(named), "{named} in {}", file.display());
        }
        for deed in code.split("Deed::new(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let named = format!("deed-{}", deed.replace('.', "-"));
            assert!(words.contains(named.as_str()), "{named} in {}", file.display());
        }
    }
}
