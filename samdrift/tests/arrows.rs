//! Imports point down, rules are pure, and an area's SQL names only its own tables.

use crate::source::{files, folders, place, root, text};

/// What each crate may lean on, besides crates from outside. The picture in ARCHITECTURE.md in words.
const ARROWS: &[(&str, &[&str])] = &[
    ("basics", &[]),
    ("text", &["basics"]),
    ("law", &["basics", "text"]),
    ("press", &["basics", "text"]),
    ("typesetter", &["press"]),
    ("store", &["basics"]),
    ("web", &["basics", "text", "press", "law", "store"]),
    ("testing", &["basics", "text", "store", "web", "press"]),
    ("minutes", &["basics", "text", "law"]),
    ("intake", &["basics", "text", "store", "web", "agreement", "board", "registry", "meeting", "minutes"]),
    ("access", &["basics", "text", "store", "web"]),
    ("agreement", &["basics", "text", "store", "web", "press", "access"]),
    ("board", &["basics", "text", "law", "store", "web", "press", "access", "agreement", "minutes"]),
    ("registry", &["basics", "text", "store", "web", "press", "access", "agreement"]),
    ("delegation", &["basics", "text", "law", "store", "web", "press", "access", "agreement", "board", "registry"]),
    ("assignment", &["basics", "text", "store", "web", "press", "access", "agreement", "registry"]),
    (
        "meeting",
        &[
            "basics",
            "text",
            "law",
            "store",
            "web",
            "press",
            "access",
            "agreement",
            "board",
            "registry",
            "minutes",
            "delegation",
            "assignment",
        ],
    ),
    (
        "portal",
        &["basics", "text", "law", "store", "web", "press", "agreement", "board", "registry", "delegation", "meeting"],
    ),
];

fn crate_folder(name: &str) -> std::path::PathBuf {
    let kernel = root().join("kernel").join(name);
    if kernel.is_dir() { kernel } else { root().join("areas").join(name) }
}

#[test]
fn every_crate_leans_only_on_those_below() {
    let mut wrong = Vec::new();
    let known: Vec<String> = folders("kernel").into_iter().chain(folders("areas")).collect();
    for name in &known {
        let Some((_, allowed)) = ARROWS.iter().find(|(n, _)| n == name) else {
            wrong.push(format!("{name} saknas i listan över pilar (samdrift/tests/arrows.rs)"));
            continue;
        };
        let manifest = text(&crate_folder(name).join("Cargo.toml"));
        let own = manifest.split("[dev-dependencies]").next().unwrap_or_default();
        for other in known.iter().filter(|o| own.contains(&format!("\n{o}.workspace"))) {
            if !allowed.contains(&other.as_str()) {
                wrong.push(format!("{name} leans on {other}: move what both need down, or ask from above"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What rules may not touch, and what to do instead.
const IMPURE: &[(&str, &str)] = &[
    ("store::", "take the values as arguments; pages and store load them"),
    ("web::", "return values and refusals; pages show them"),
    ("std::fs", "take the bytes as an argument"),
    ("std::time", "take the day or moment as an argument"),
    ("::now(", "take the day or moment as an argument"),
    ("HashMap", "use a Vec or BTreeMap: nothing may depend on the order of a hash map"),
    ("HashSet", "use a Vec or BTreeSet: nothing may depend on the order of a hash map"),
    ("async fn", "a rule does not wait for anything"),
];

#[test]
fn rules_are_pure() {
    let mut wrong = Vec::new();
    for area in folders("areas") {
        let src = root().join("areas").join(&area).join("src");
        let mut rules = files(&src.join("rules"), "rs");
        rules.push(src.join("rules.rs"));
        for file in rules.into_iter().filter(|f| f.is_file()) {
            // The rights table answers in the kernel's own word for how far a right reaches.
            let body = text(&file).replace("web::Reach", "Reach");
            for (n, line) in body.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
                for (word, advice) in IMPURE.iter().filter(|(w, _)| line.contains(w)) {
                    wrong.push(format!("{}: {word} in a rule: {advice}", place(&file, n)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sql_stands_in_store_files_and_names_only_own_tables() {
    let areas = folders("areas");
    let mut wrong = Vec::new();
    for area in &areas {
        let src = root().join("areas").join(area).join("src");
        for file in files(&src, "rs") {
            let in_store =
                file.strip_prefix(&src).is_ok_and(|p| p.starts_with("store") || p == std::path::Path::new("store.rs"));
            for (n, line) in text(&file).lines().enumerate() {
                let lower = line.trim_start().trim_start_matches(['"', '(']);
                let sql = ["select ", "insert into ", "delete from ", "update "]
                    .iter()
                    .any(|s| lower.starts_with(s) || line.contains(&format!("\"{s}")));
                if sql && !in_store && line.contains('_') && line.contains("where") {
                    wrong.push(format!("{}: SQL outside the store files", place(&file, n)));
                }
                if in_store {
                    for other in areas.iter().filter(|o| *o != area) {
                        let names = line.contains(&format!(" {other}_")) && !line.trim_start().starts_with("//");
                        if names
                            && (line.contains("from ")
                                || line.contains("join ")
                                || line.contains("into ")
                                || line.contains("update "))
                        {
                            wrong.push(format!("{}: names a table of {other}: ask its front door", place(&file, n)));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Crates from outside that only one place may use.
const ONLY: &[(&str, &[&str])] = &[
    ("sqlx::", &["kernel/store"]),
    ("typst", &["kernel/typesetter"]),
    ("Timestamp::now", &["samdrift/src/site.rs"]),
    ("SystemTime::now", &[]),
    ("getrandom::", &["samdrift/src/site.rs"]),
    ("object_store::", &["kernel/store"]),
];

#[test]
fn the_clock_chance_database_and_typesetter_are_each_used_in_one_place() {
    let mut wrong = Vec::new();
    for folder in ["kernel", "areas", "samdrift/src"] {
        for file in files(&root().join(folder), "rs") {
            let path = file.strip_prefix(root()).expect("in the workspace").display().to_string();
            for (n, line) in text(&file).lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
                for (word, places) in ONLY.iter().filter(|(w, _)| line.contains(w)) {
                    if !places.iter().any(|p| path.starts_with(p)) {
                        wrong.push(format!("{}: {word} belongs in {places:?}", place(&file, n)));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn schema_numbers_are_unique() {
    let mut numbers: Vec<i64> = samdrift::areas::schemas().iter().map(|s| s.number).collect();
    numbers.sort_unstable();
    assert!(numbers.windows(2).all(|w| w[0] != w[1]), "{numbers:?}");
}
