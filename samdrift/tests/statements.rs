//! Every SQL statement of every area is understood by both engines.

use crate::source::{files, folders, place, root, text};
use testing::both_engines;

/// String literals in store files that are SQL.
fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for area in folders("areas") {
        let src = root().join("areas").join(&area).join("src");
        for file in files(&src, "rs") {
            let inside = file.strip_prefix(&src).expect("under src").display().to_string();
            if !inside.starts_with("store") {
                continue;
            }
            let body = text(&file);
            let mut rest = body.as_str();
            while let Some(at) = rest.find('"') {
                let after = &rest[at + 1..];
                let Some(end) = after.find('"') else { break };
                let literal = &after[..end];
                let first = literal.split_whitespace().next().unwrap_or_default();
                let whole = literal.split_whitespace().count() > 3;
                if whole && ["select", "insert", "update", "delete"].contains(&first) && !literal.contains('{') {
                    let line = body[..body.len() - after.len()].lines().count().saturating_sub(1);
                    found.push((place(&file, line), literal.replace("\\\n", " ")));
                }
                rest = &after[end + 1..];
            }
        }
    }
    found
}

#[tokio::test]
async fn both_engines_understand_every_statement() {
    let all = statements();
    assert!(all.len() > 40, "only {} statements were found", all.len());
    for (settings, _folder) in both_engines().await {
        let store = samdrift::open_store(&settings).await.expect("the store opens");
        let mut wrong = Vec::new();
        for (place, sql) in &all {
            let mut tx = store.read().await.expect("a read");
            if let Err(fault) = tx.prepare(sql.clone()).await {
                wrong.push(format!("{place}: {fault}\n    {sql}"));
            }
        }
        assert!(wrong.is_empty(), "{:?}:\n{}", store.engine(), wrong.join("\n"));
    }
}
