//! The shared seeds, where they lie beside the repository. Look-alikes of every layout stand in `minutes/`.

use crate::values;
use serde_json::{Value, json};
use std::path::Path;

fn seed(number: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let found = std::fs::read_dir(folder).ok()?.flatten().find(|e| e.file_name().to_string_lossy().starts_with(number));
    match found {
        Some(entry) => std::fs::read_to_string(entry.path()).ok(),
        None => None,
    }
}

/// Runs a story on a seed, or says that it was left out.
fn with(number: &str, story: impl Fn(&[Value])) {
    match seed(number) {
        Some(text) => story(&values(&text)),
        None => println!("skipped: the seed {number} is not here"),
    }
}

fn lost(m: &Value, field: &str) -> bool {
    m["unreadable"].as_array().is_some_and(|all| all.iter().any(|u| u["field"] == field))
}

#[test]
fn an_extract_has_paragraphs_and_little_else() {
    with("000", |all| {
        let m = &all[0];
        assert_eq!((all.len(), m["paragraphs"].as_array().map(Vec::len)), (1, Some(2)));
        assert_eq!(m["paragraphs"][0]["number"], 4);
        assert_eq!(m["paragraphs"][0]["heading"], "Rutiner vid uppgradering/servicefönster av system");
        assert!(m["date"].is_null() && lost(m, "date"));
    });
}

#[test]
fn annexes_between_paragraphs_stay_outside() {
    with("001", |all| {
        let m = &all[0];
        assert_eq!(all.len(), 1);
        assert_eq!((&m["date"], &m["start"], &m["end"]), (&json!("2021-02-10"), &json!("13:00"), &json!("13:45")));
        let numbers: Vec<i64> =
            m["paragraphs"].as_array().into_iter().flatten().filter_map(|p| p["number"].as_i64()).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(m["paragraphs"][2]["case"], "Syd-IT 21-1");
        assert_eq!(m["present"].as_array().map(Vec::len), Some(8));
        assert_eq!(
            m["notice"],
            json!({ "posted": "2021-02-24", "taken_down": "2021-03-18", "stored_at": "Kommunhuset i Fjugesta" })
        );
        assert!(!m.to_string().contains("Microsoft 365 vara dominerande"), "the annual report leaked into a paragraph");
        assert_eq!(m["unreadable"], json!([]));
    });
}

#[test]
fn a_web_page_has_items_without_decisions() {
    with("003", |all| {
        let m = &all[0];
        assert_eq!((&m["date"], m["paragraphs"].as_array().map(Vec::len)), (&json!("2019-02-08"), Some(7)));
        assert!(m["paragraphs"].as_array().into_iter().flatten().all(|p| p["decision"] == json!([])));
    });
}

#[test]
fn lost_figures_are_told_and_those_that_are_there_are_used() {
    with("004", |all| {
        assert_eq!(all.len(), 2);
        let numbers: Vec<i64> =
            all[0]["paragraphs"].as_array().into_iter().flatten().filter_map(|p| p["number"].as_i64()).collect();
        assert_eq!(numbers, [9, 10, 11, 12, 13, 14, 15]);
        for field in [
            "date",
            "end",
            "notice.posted",
            "notice.taken_down",
            "paragraphs[6].case",
            "paragraphs[2].decision",
            "present[3].serving",
        ] {
            assert!(lost(&all[0], field), "{field}");
        }
        assert!(all[0]["paragraphs"][6]["case"].is_null());
        let earlier = &all[1];
        assert!(earlier["date"].is_null() && lost(earlier, "date"));
        assert_eq!((&earlier["start"], &earlier["end"]), (&json!("17:15"), &json!("17:30")));
        assert_eq!(earlier["paragraphs"].as_array().map(Vec::len), Some(2));
        // The proposal stands whole in the decision: what was moved came on top, and no rival had to be put.
        assert_eq!(earlier["paragraphs"][0]["motions"][0]["kind"], "add");
    });
}
