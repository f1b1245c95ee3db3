//! Every word the meetings show exists in both languages.

use meeting::AREA;
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
        for named in code.split('"').filter(|s| s.starts_with("meeting-") && !s.contains(['{', ' '])) {
            assert!(words.contains(named), "{named} in {}", file.display());
        }
        for deed in code.split("Deed::new(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let named = format!("deed-{}", deed.replace('.', "-"));
            assert!(words.contains(named.as_str()), "{named} in {}", file.display());
        }
    }
}

/// What the journal can show, found in the sources: the fields of everything written there and its words.
struct Shown {
    fields: BTreeSet<String>,
    words: BTreeSet<String>,
}

/// Reads the types that are written to the journal, and the values put together for it, out of a source file.
fn shown(code: &str, into: &mut Shown) {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    for part in code.split("#[derive(").skip(1).filter(|p| p.split(')').next().is_some_and(|d| d.contains("Serialize")))
    {
        let body: Vec<&str> =
            part.lines().skip(1).take_while(|l| *l != "}").map(str::trim).filter(|l| !l.starts_with("//")).collect();
        let is_enum = body.iter().any(|l| l.starts_with("pub enum "));
        let mut is_skipped = false;
        for line in body {
            if line == "#[serde(skip)]" {
                is_skipped = true;
            } else if let Some((name, _)) = line.strip_prefix("pub ").and_then(|l| l.split_once(": ")) {
                if !std::mem::take(&mut is_skipped) {
                    into.fields.insert(name.to_string());
                }
            } else if is_enum && line.starts_with(|c: char| c.is_ascii_uppercase()) {
                into.words.insert(line.chars().take_while(char::is_ascii_alphanumeric).collect());
                let inner = line.split_once('{').map_or("", |(_, inner)| inner);
                into.fields.extend(inner.split(',').filter_map(|f| Some(f.split_once(':')?.0.trim().to_string())));
            }
        }
    }
    for part in code.split("json!({").skip(1) {
        let body = part.split("})").next().unwrap_or_default();
        let is_key = |w: &&str| w.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !w.is_empty();
        let keys = body.split('"').collect::<Vec<_>>();
        let followed = keys.windows(2).filter(|w| w[1].starts_with(':')).map(|w| w[0]);
        into.fields.extend(followed.filter(is_key).map(str::to_string));
    }
}

fn kebab(word: &str) -> String {
    let dashed = |c: char| if c.is_ascii_uppercase() { format!("-{}", c.to_ascii_lowercase()) } else { c.to_string() };
    word.chars().map(dashed).collect::<String>().trim_start_matches('-').replace('_', "-")
}

#[test]
fn every_field_and_word_the_history_can_show_has_a_name() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src/rules", "src/store", "../minutes/src"] {
        sources(&here.join(folder), &mut files);
    }
    let mut found = Shown { fields: BTreeSet::new(), words: BTreeSet::new() };
    for file in files {
        shown(&std::fs::read_to_string(&file).expect("a source file"), &mut found);
    }
    assert!(found.fields.len() > 150 && found.words.len() > 50, "the sources are read");
    // Numbers of records, which are not shown.
    let hidden = ["id", "meeting", "version", "person", "form", "paragraph"];
    let fields =
        found.fields.iter().filter(|f| !hidden.contains(&f.as_str())).map(|f| format!("meeting-key-{}", kebab(f)));
    let words = found.words.iter().map(|w| format!("meeting-value-{}", kebab(w)));
    let named = ids(AREA.words.0);
    let missing: Vec<String> = fields.chain(words).filter(|id| !named.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_kind_of_record_the_history_can_show_has_a_name() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store"), &mut files);
    let named = ids(AREA.words.0);
    let mut count = 0;
    for file in files {
        let code = std::fs::read_to_string(&file).expect("a source file");
        let subjects = code.split("format!(\"").skip(1).filter_map(|rest| rest.split('"').next());
        for subject in subjects.filter(|s| s.starts_with("meeting/") || s.starts_with("{}/")) {
            let kind =
                subject.trim_start_matches("meeting/").rsplit('/').find(|w| !w.starts_with('{') && *w != "meeting");
            // The meeting, its attendance and its paragraphs have places of their own on the page.
            let Some(kind) = kind.filter(|k| !["attendance", "paragraph", "head"].contains(k)) else { continue };
            count += 1;
            let id = format!("meeting-record-{kind}");
            assert!(named.contains(id.as_str()), "{id} for {subject} in {}", file.display());
        }
    }
    assert!(count > 10, "the subjects are read");
}
