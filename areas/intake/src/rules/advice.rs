//! What the linter says of a meeting that was read, by law point: advice, which hinders nothing. An old record may be
//! right as it stands, and only what the text holds can be looked at.

use super::report::Reading;
use minutes::{Finding, Severity, lint};
use text::Words;

/// The findings under one law point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// `KL 5:67 p. 2`; for what is practice and no law, the word for that.
    pub law: String,
    pub findings: Vec<Finding>,
}

/// The errors and warnings of a meeting by law point, practice last. Notes are left out.
pub fn advice(reading: &Reading, words: &Words) -> Vec<Advice> {
    let m = reading.minutes(words);
    let mut found: Vec<Finding> = lint(&m).into_iter().filter(|f| f.severity != Severity::Note).collect();
    found.sort_by_key(|f| (f.law.is_empty(), sections(f.law)));
    let mut out: Vec<Advice> = Vec::new();
    for finding in found {
        let law = finding.reference(m.date, words);
        match out.last_mut() {
            Some(last) if last.law == law => last.findings.push(finding),
            _ => out.push(Advice { law, findings: vec![finding] }),
        }
    }
    out
}

/// A law point as its letters and numbers, so that chapter 13 comes after chapter 5.
fn sections(law: &str) -> Vec<(u32, String)> {
    law.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| (w.parse().unwrap_or(0), w.to_string()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::{Catalogue, Lang};

    #[test]
    fn findings_stand_by_law_point_with_practice_last() {
        let words = Words::new(Catalogue::read(&[crate::WORDS, minutes::WORDS]), Lang::Sv);
        let text = "Plats och tid: Salen, kl 13-14\nBeslutande: Ann Ek (S), ordförande\nSekreterare: Bo By\n\nBudget\n§\n\n§ 1 Budget\n\nFörslag till beslut\nBudgeten antas.\n\nYrkande\nAnn Ek (S) yrkar avslag.\n\nBeslut\nBudgeten antas.\n";
        let all = advice(&super::super::read(text)[0], &words);
        let laws: Vec<&str> = all.iter().map(|a| a.law.as_str()).collect();
        let mut once = laws.clone();
        once.dedup();
        assert_eq!(laws, once);
        assert!(laws.contains(&"KL 5:65") && laws.contains(&"KL 5:67 p. 2"), "{laws:?}");
        assert!(all.iter().flat_map(|a| &a.findings).all(|f| f.severity != Severity::Note));
        assert!(sections("KL 5:65") < sections("KL 13:5"));
    }
}
