//! Whether a case number is the board's own (documents 4.7).

use super::checks::*;
use super::{At, Finding, Severity, Sheet};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    let known: Vec<String> = sheet.m.case_prefixes.iter().map(|p| prefix(p).unwrap_or_else(|| plain(p))).collect();
    let cases: Vec<(&At, &str, String)> = sheet
        .all
        .iter()
        .filter_map(|at| {
            let case = at.p.case.as_deref().or_else(|| left_of_lost(sheet, at))?;
            Some((at, case, prefix(case)?))
        })
        .collect();
    let (own, severity) = match known.is_empty() {
        false => (known, Severity::Error),
        true => match usual(sheet, &cases) {
            Some(own) => (vec![own], Severity::Warning),
            None => return,
        },
    };
    for (at, case, prefix) in cases.iter().filter(|(_, _, prefix)| !own.contains(prefix)) {
        let check = if severity == Severity::Error { &CASE_OTHER_BODY } else { &CASE_ODD };
        let finding = Finding::inside(check, at, "case", "arende");
        found.push(
            finding
                .with("case", case)
                .with("prefix", prefix)
                .with("own", own.iter().map(|p| as_written(sheet, p)).collect::<Vec<_>>().join(", ")),
        );
    }
}

/// What was left of a case number whose figures an old text lost: the letters quoted where it says so.
fn left_of_lost<'a>(sheet: &'a Sheet, at: &At) -> Option<&'a str> {
    let field = format!("paragraphs[{}].case", at.index);
    let lost = sheet.m.unreadable.iter().find(|u| u.field == field)?;
    let quoted = lost.why.split(['”', '"', '“']).nth(1)?;
    Some(quoted).filter(|q| q.chars().all(|c| c.is_alphanumeric() || "-/ ".contains(c)))
}

/// The prefix that most cases bear, on at least two and more than half of them, where none is given.
fn usual(sheet: &Sheet, cases: &[(&At, &str, String)]) -> Option<String> {
    let agenda = sheet.m.agenda.iter().filter_map(|i| i.case.as_deref().and_then(prefix));
    let all: Vec<String> = if cases.len() > 2 {
        cases.iter().map(|(_, _, p)| p.clone()).collect()
    } else {
        cases.iter().map(|(_, _, p)| p.clone()).chain(agenda).collect()
    };
    let times = |p: &String| all.iter().filter(|o| *o == p).count();
    all.iter().max_by_key(|p| times(p)).filter(|p| times(p) >= 2 && times(p) * 2 > all.len()).cloned()
}

/// The prefix in the letters the record writes it in.
fn as_written(sheet: &Sheet, own: &str) -> String {
    let given = sheet.m.case_prefixes.iter().find(|p| prefix(p).unwrap_or_else(|| plain(p)) == own).cloned();
    let used = sheet.m.paragraphs.iter().filter_map(|p| p.case.as_deref()).find(|c| prefix(c).as_deref() == Some(own));
    let letters = |c: &str| {
        let whole: String = c.chars().take_while(|c| !c.is_ascii_digit()).collect();
        whole.trim_matches(|c: char| !c.is_alphanumeric()).to_string()
    };
    given.or_else(|| used.map(letters)).unwrap_or_else(|| own.to_string())
}

/// The letters before the year and number, `syd-it` of `Dnr Syd-IT 21-1`; `None` for a bare number.
fn prefix(case: &str) -> Option<String> {
    let low = plain(case);
    let bare = ["diarienummer", "ärende", "dnr", "nr"]
        .iter()
        .fold(low.as_str(), |s, w| s.strip_prefix(w).map_or(s, |rest| rest.trim_start_matches([':', '.', ' '])));
    let letters: String = bare.chars().take_while(|c| !c.is_ascii_digit()).collect();
    let prefix = letters.trim_matches(|c: char| !c.is_alphanumeric()).replace([' ', '–'], "-");
    let odd = prefix.is_empty() || prefix.chars().count() > 15 || super::placeholder::is_in(case);
    (!odd).then_some(prefix)
}

fn plain(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::prefix;

    #[test]
    fn the_prefix_is_what_stands_before_the_year() {
        for (case, expected) in [
            ("Syd-IT 21-1", Some("syd-it")),
            ("Dnr Syd-IT 21-1", Some("syd-it")),
            ("Dnr: KS 2015/123", Some("ks")),
            ("KS", Some("ks")),
            ("SYD IT-21/4", Some("syd-it")),
            ("2021/123", None),
            ("", None),
            ("KS2015/12", Some("ks")),
        ] {
            assert_eq!(prefix(case).as_deref(), expected, "{case}");
        }
    }
}
