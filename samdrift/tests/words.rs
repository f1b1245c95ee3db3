//! Every message that the code asks for exists in both languages; both files have the same messages.

use crate::source::{files, place, root, text};
use std::collections::BTreeSet;
use text::{Catalogue, Lang, Words};

/// Beginnings after which a message id stands in the code.
const ASKS: &[&str] = &[".t(\"", ".tv(\"", "Refusal::new(\""];

fn words(lang: Lang) -> Words {
    Words::new(Catalogue::read(&samdrift::areas::words()), lang)
}

fn ids_of(ftl: &str) -> BTreeSet<String> {
    let id = |line: &str| {
        let name = line.split(" =").next()?.trim_end();
        let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (plain && line.contains(" =") && line.starts_with(|c: char| c.is_ascii_lowercase())).then(|| name.to_string())
    };
    ftl.lines().filter_map(id).collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    for (sv, en) in samdrift::areas::words() {
        let (sv, en) = (ids_of(sv), ids_of(en));
        let only_sv: Vec<_> = sv.difference(&en).collect();
        let only_en: Vec<_> = en.difference(&sv).collect();
        assert!(only_sv.is_empty() && only_en.is_empty(), "only Swedish: {only_sv:?}; only English: {only_en:?}");
    }
}

#[test]
fn every_message_the_code_asks_for_exists() {
    let sv = words(Lang::Sv);
    let mut missing = Vec::new();
    for folder in ["kernel/web/src", "kernel/law/src", "kernel/store/src", "areas", "samdrift/src"] {
        for file in files(&root().join(folder), "rs") {
            let body = text(&file);
            let tests = body.find("#[cfg(test)]").unwrap_or(body.len());
            if file.components().any(|c| c.as_os_str() == "tests") || file.ends_with("tests.rs") {
                continue;
            }
            for (n, line) in body[..tests].lines().enumerate() {
                for ask in ASKS {
                    for rest in line.split(ask).skip(1) {
                        let id: String = rest.chars().take_while(|c| *c != '"').collect();
                        let plain = id.contains('-')
                            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                        if plain && !sv.has(&id) {
                            missing.push(format!("{}: {id}", place(&file, n)));
                        }
                    }
                }
            }
        }
    }
    missing.dedup();
    assert!(missing.is_empty(), "messages without text:\n{}", missing.join("\n"));
}

#[test]
fn every_role_and_deed_in_the_rights_table_has_a_name() {
    use web::Gate as _;
    let sv = words(Lang::Sv);
    let gate = access::AccessGate;
    for role in gate.roles() {
        assert!(sv.has(&format!("role-{role}")) && sv.has(&format!("role-{role}-lead")), "role {role}");
    }
}

#[test]
fn every_public_type_of_a_rules_file_stands_in_the_word_list() {
    let list = text(&root().join("docs/words.md"));
    let mut missing = Vec::new();
    for area in crate::source::folders("areas") {
        let src = root().join("areas").join(&area).join("src");
        let mut rules = files(&src.join("rules"), "rs");
        rules.push(src.join("rules.rs"));
        for file in rules.into_iter().filter(|f| f.is_file()) {
            for (n, line) in text(&file).lines().enumerate() {
                let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
                let name: String = rest.unwrap_or_default().chars().take_while(|c| c.is_alphanumeric()).collect();
                if !name.is_empty() && !list.contains(&format!("| {name} |")) {
                    missing.push(format!("{}: {name}", place(&file, n)));
                }
            }
        }
    }
    assert!(missing.is_empty(), "docs/words.md lacks:\n{}", missing.join("\n"));
}
