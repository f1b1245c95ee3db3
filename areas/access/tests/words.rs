//! Every word access shows exists in both languages.

use access::{AREA, AccessGate, ROLES};
use std::collections::BTreeSet;
use web::Gate as _;

fn ids(file: &str) -> BTreeSet<&str> {
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    file.lines().filter(starts).filter_map(|line| line.split(" = ").next()).collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    assert_eq!(ids(AREA.words.0), ids(AREA.words.1));
}

#[test]
fn every_role_and_right_has_its_words() {
    let words = ids(AREA.words.0);
    let roles = ROLES.iter().flat_map(|r| [format!("role-{r}"), format!("role-{r}-lead")]);
    let rights = AccessGate.deeds().into_iter().map(|d| format!("right-{}", d.replace('.', "-")));
    for id in roles.chain(rights) {
        assert!(words.contains(id.as_str()), "{id} is missing");
    }
}

#[test]
fn every_message_the_code_names_exists() {
    let words = ids(AREA.words.0);
    for folder in ["src/pages", "src/rules"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in std::fs::read_dir(folder).expect("the folder").flatten() {
            let code = std::fs::read_to_string(file.path()).expect("a source file");
            for named in code.split('"').filter(|s| s.starts_with("access-") && !s.contains(['{', ' '])) {
                assert!(words.contains(named), "{named} in {}", file.path().display());
            }
        }
    }
}
