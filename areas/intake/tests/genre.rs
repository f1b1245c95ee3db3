//! Minutes of invented boards in the layouts that boards use, each beside the JSON it must be read to. The JSON
//! files are read as carefully as the text: what they say is the promise.

use crate::words;
use intake::rules::{json, read};
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/minutes")
}

#[test]
fn every_layout_is_read_to_its_json() {
    let mut names: Vec<PathBuf> =
        std::fs::read_dir(folder()).expect("the folder is there").map(|e| e.expect("an entry").path()).collect();
    names.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    names.sort();
    assert!(names.len() >= 13, "{}", names.len());
    let mut wrong = Vec::new();
    for path in names {
        let text = std::fs::read_to_string(&path).expect("a text");
        let read = json(&read(&text), &words());
        let expected = std::fs::read_to_string(path.with_extension("json")).expect("a JSON beside it");
        if let Some((n, (is, was))) = read.lines().zip(expected.lines()).enumerate().find(|(_, (a, b))| a != b) {
            wrong.push(format!("{} line {}:\n  is  {is}\n  was {was}", path.display(), n + 1));
        } else if read.trim() != expected.trim() {
            wrong.push(format!("{}: another number of lines", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_absent_is_null_and_said_to_be() {
    let text = "Norrby lönenämnd\n\n§ 4 Budget\n\nBeslut\nBudgeten antas.\n";
    let all = crate::values(text);
    let m = &all[0];
    for field in ["date", "start", "end", "place", "chair", "secretary"] {
        assert!(m[field].is_null(), "{field}");
        assert!(m["unreadable"].as_array().expect("a list").iter().any(|u| u["field"] == field), "{field}");
    }
    assert_eq!(m["paragraphs"][0]["case"], serde_json::Value::Null);
    assert_eq!(m["paragraphs"][0]["dispatch"], serde_json::json!([]));
    assert_eq!(m["notice"], serde_json::json!({ "posted": null, "taken_down": null, "stored_at": null }));
    assert!(m.get("seats").is_none() && m.get("log").is_none());
}

#[test]
fn a_meeting_s_json_is_read_back_as_minutes() {
    let text = std::fs::read_to_string(folder().join("04_decision_first.txt")).expect("a text");
    let all: Vec<minutes::Minutes> = serde_json::from_str(&json(&read(&text), &words())).expect("minutes");
    assert_eq!(all[0].paragraphs.len(), 3);
    assert_eq!(all[0].present[3].serving.as_ref().and_then(|s| s.for_whom.as_deref()), Some("Ulla Ström"));
}
