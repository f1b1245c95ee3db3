//! Clean sets give no finding at all.

use super::{CHECKS, Severity, lint};
use crate::rules::{Minutes, read_minutes};
use text::{Catalogue, Lang, Words};

pub fn record(name: &str) -> Minutes {
    let text = crate::RECORDS.iter().find(|(n, _)| *n == name).expect("a record in a test").1;
    read_minutes(text).expect("it reads").remove(0)
}

#[test]
fn a_clean_record_gives_no_finding_not_even_a_note() {
    for (name, _) in crate::RECORDS {
        let found = lint(&record(name));
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn every_check_has_its_sentence_in_both_languages() {
    let catalogue = Catalogue::read(&[crate::WORDS]);
    for lang in [Lang::Sv, Lang::En] {
        let words = Words::new(catalogue.clone(), lang);
        for check in CHECKS {
            assert!(words.has(check.id), "{lang:?}: {}", check.id);
        }
    }
    let mut ids: Vec<&str> = CHECKS.iter().map(|c| c.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), CHECKS.len(), "an id stands twice");
}

#[test]
fn an_older_meeting_is_not_cited_by_sections_nobody_read() {
    let mut m = record("four-parties");
    m.end = None;
    let words = Words::new(Catalogue::read(&[crate::WORDS]), Lang::Sv);
    let finding = &lint(&m)[0];
    assert_eq!(finding.reference(m.date, &words), "KL 5:65, 4:27");
    assert_eq!(
        finding.reference("2015-05-27".parse().ok(), &words),
        "KL 1991:900, vars paragrafer inte är lästa här (i dag KL 5:65, 4:27)"
    );
}

#[test]
fn what_the_record_says_could_not_be_read_is_a_warning() {
    let mut m = record("information-only");
    m.end = None;
    assert_eq!(lint(&m)[0].severity, Severity::Error);
    m.unreadable = vec![crate::rules::Unreadable { field: "end".into(), ..Default::default() }];
    assert_eq!(lint(&m)[0].severity, Severity::Warning);
}

/// Every place in a record, by the steps to it.
fn places(value: &serde_json::Value, steps: &mut Vec<String>, all: &mut Vec<Vec<String>>) {
    let pairs: Vec<(String, &serde_json::Value)> = match value {
        serde_json::Value::Array(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        serde_json::Value::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), v)).collect(),
        _ => Vec::new(),
    };
    for (step, inner) in pairs {
        steps.push(step);
        all.push(steps.clone());
        places(inner, steps, all);
        steps.pop();
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(150))]
    /// However a record is mangled, it is read and linted, or refused; it never breaks the program.
    #[test]
    fn a_mangled_record_is_linted_or_refused(
        which in 0..crate::RECORDS.len(),
        spoiled in proptest::collection::vec((0usize..10_000, 0usize..12), 1..6),
    ) {
        let values = [
            "null", "\"\"", "\"xx\"", "0", "-1", "999999999", "9e99", "[]", "{}", "true", "\"å]\\n[<…??\"", "\"2021-02-30\"",
        ];
        let mut value: serde_json::Value = serde_json::from_str(crate::RECORDS[which].1).expect("JSON");
        for (place, with) in spoiled {
            let mut all = Vec::new();
            places(&value, &mut Vec::new(), &mut all);
            if all.is_empty() {
                continue;
            }
            let pointer = format!("/{}", all[place % all.len()].join("/"));
            if let Some(v) = value.pointer_mut(&pointer) {
                *v = serde_json::from_str(values[with]).expect("JSON");
            }
        }
        if let Ok(meetings) = read_minutes(&value.to_string()) {
            let words = Words::new(Catalogue::read(&[crate::WORDS]), Lang::Sv);
            for m in &meetings {
                for finding in lint(m) {
                    let said = finding.said(&words);
                    proptest::prop_assert!(!said.contains('⟦'), "{said}");
                }
            }
        }
    }
}

#[test]
fn many_gaps_and_long_texts_take_no_time() {
    let mut m = record("four-parties");
    m.paragraphs[2].proposal = Some("xx och nn samt ".repeat(300));
    m.paragraphs[2].decision = vec!["ord och ".repeat(3000)];
    m.paragraphs[2].description = Some("[".repeat(200_000));
    assert!(!lint(&m).is_empty());
}
