//! Every word the board shows exists in both languages.

use board::AREA;
use std::collections::BTreeSet;
use std::path::Path;

fn ids(file: &str) -> BTreeSet<&str> {
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    file.lines().filter(starts).filter_map(|line| line.split(" =").next()).collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    assert_eq!(ids(AREA.words.0), ids(AREA.words.1));
}

#[test]
fn every_message_the_code_names_exists() {
    let words = ids(AREA.words.0);
    for folder in ["src/pages", "src/rules", "src"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in std::fs::read_dir(folder).expect("the folder").flatten().filter(|f| f.path().is_file()) {
            let code = std::fs::read_to_string(file.path()).expect("a source file");
            for named in code.split('"').filter(|s| s.starts_with("board-") && !s.contains(['{', ' '])) {
                assert!(words.contains(named), "{named} in {}", file.path().display());
            }
        }
    }
}
