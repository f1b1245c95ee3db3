//! `cargo xtask new-area NAME`: the files every area has, ready to be filled.

use crate::Trouble;
use std::path::Path;

pub fn run(root: &Path, arguments: &[&str]) -> Result<(), Trouble> {
    let [name] = arguments else { return Err("cargo xtask new-area NAME".to_string()) };
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase()) {
        return Err("Namnet är engelska gemener utan mellanslag, till exempel economy.".to_string());
    }
    let folder = root.join("areas").join(name);
    if folder.exists() {
        return Err(format!("{} finns redan.", folder.display()));
    }
    for (file, text) in files(name) {
        let path = folder.join(file);
        let parent = path.parent().expect("a file lies in a folder");
        std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&path, text)).map_err(|e| e.to_string())?;
        println!("{}", path.display());
    }
    println!(
        "Lägg nu till {name} i Cargo.toml (workspace.dependencies), samdrift/Cargo.toml, samdrift/src/areas.rs och samdrift/src/menu.rs."
    );
    Ok(())
}

fn files(name: &str) -> Vec<(&'static str, String)> {
    vec![
        ("Cargo.toml", CARGO.replace("NAME", name)),
        ("README.md", format!("# {name}\n\nWhat the area owns, its words, and where its rules come from.\n")),
        ("src/lib.rs", LIB.replace("NAME", name)),
        ("src/rules.rs", "//! Types and decisions. Pure.\n".to_string()),
        ("src/store.rs", "//! SQL for this area's own tables.\n".to_string()),
        ("src/pages.rs", PAGES.to_string()),
        ("text/sv.ftl", format!("{name}-title = \n")),
        ("text/en.ftl", format!("{name}-title = \n")),
        ("tests/main.rs", "//! Stories of this area, one file each.\n".to_string()),
    ]
}

const CARGO: &str = r#"[package]
name = "NAME"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true
autotests = false

[lints]
workspace = true

[dependencies]
basics.workspace = true
store.workspace = true
text.workspace = true
web.workspace = true

[dev-dependencies]
testing.workspace = true
tokio.workspace = true

[[test]]
name = "main"
path = "tests/main.rs"
"#;

const LIB: &str = r#"//! NAME: what the area is for, in one sentence.
//!
//! Owns    …
//! Asks    …
//! Absent  …

mod pages;
pub mod rules;
mod store;

pub const AREA: web::Area = web::Area {
    name: "NAME",
    schema: &[],
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::table,
    needs: None,
    panels: None,
    check: None,
};
"#;

const PAGES: &str = r#"//! The table of addresses, top to bottom as the menu shows them.

use web::Page;

pub fn table() -> Vec<Page> {
    vec![]
}
"#;
