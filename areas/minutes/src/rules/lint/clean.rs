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
