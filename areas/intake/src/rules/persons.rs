//! Persons as front pages list them: one a line, in columns, or run together; with party, municipality, office and
//! for whom a substitute served.

mod anchored;
mod detail;
mod names;
mod titled;

pub(super) use anchored::{anchors, is_for_whom, is_party, one_way};
pub(super) use names::{is_municipality, looks_like_name, name_before, names_from};
pub(super) use titled::{RunTogether, run_together};

use super::lines::Place;
use super::values::re;
use super::words::is_title;
use anchored::of_entry;
use minutes::Present;
use titled::holds_name;

/// Under which label somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    Deciding,
    Serving,
    Substitutes,
    /// Elected; whether they decided cannot be told.
    Unclear,
    Others,
}

/// Somebody found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Met {
    pub who: Present,
    pub at: Place,
}

/// The persons under one label.
pub(super) fn persons(listed: Listed, lines: &[(Place, String)]) -> Vec<Met> {
    let mut met = Vec::new();
    let mut municipality: Option<String> = None;
    for (at, text) in entries(lines) {
        if is_municipality(text.trim_end_matches(':')) {
            municipality = Some(text.trim_end_matches(':').to_string());
            continue;
        }
        if says_elsewhere(&text) {
            continue;
        }
        for mut who in of_entry(listed, &text) {
            if who.municipality.is_none() {
                who.municipality.clone_from(&municipality);
            }
            met.push(Met { who, at });
        }
    }
    met
}

/// `Se bilaga 1`, `Enligt närvarolista`: the names stand elsewhere.
pub(super) fn says_elsewhere(text: &str) -> bool {
    let low = text.to_lowercase();
    let short = text.len() < 60;
    short
        && (low.starts_with("se ")
            || low.starts_with("enligt ")
            || low.starts_with("bilaga")
            || low.contains("närvarolista"))
        || matches!(low.trim_matches(['-', '–', '.', ' ']), "" | "ingen" | "inga")
}

/// The lines of a block put together to one text a person, or a row of persons.
fn entries(lines: &[(Place, String)]) -> Vec<(Place, String)> {
    let mut out: Vec<(Place, String)> = Vec::new();
    for (at, line) in lines {
        let line = line.trim_start_matches(['•', '-', '–', '*', ' ']);
        let line =
            re!(r"(?i)[^.]*\bse (?:bilaga|bilagda|sidan|förteckning|närvarolista)[^.]*\.\s+").replace_all(line, "");
        for (n, cell) in re!(r"\t|\s{2,}").split(&line).map(str::trim).filter(|c| !c.is_empty()).enumerate() {
            match out.last_mut() {
                Some((_, last)) if continues(last, cell, n) => {
                    let glue =
                        if cell.starts_with('(') || last.ends_with([',', '(', '-']) || open(last) || is_party(cell) {
                            " "
                        } else {
                            ", "
                        };
                    let cell = if is_party(cell) { format!("({cell})") } else { cell.to_string() };
                    last.push_str(glue);
                    last.push_str(&cell);
                }
                _ => out.push((*at, cell.to_string())),
            }
        }
    }
    out
}

fn open(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

/// Whether a cell goes on with the person before it.
fn continues(last: &str, cell: &str, column: usize) -> bool {
    let low = last.to_lowercase();
    let waits =
        ["för", "ersätter", "ersättare", "ers.", "och", "tjg", "vice"].iter().any(|w| low.ends_with(&format!(" {w}")));
    let small = cell.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || "(§,".contains(c));
    let whole = !cell.contains('(') && !last.ends_with(':');
    let title = whole && cell.split(' ').next().is_some_and(is_title) && (column > 0 || cell.split(' ').count() == 1);
    let place = column > 0 && whole && (is_municipality(cell) || (!cell.contains(' ') && last.contains('(')));
    let lead_in = small && cell.split(' ').next().is_some_and(is_title) && (cell.contains('(') || holds_name(cell));
    open(last)
        || last.ends_with(',')
        || waits
        || (small && !lead_in)
        || title
        || place
        || (column > 0 && is_party(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `name|party|municipality|role|serving for|remote|paragraphs`, with what is missing left empty.
    fn told(listed: Listed, text: &str) -> Vec<String> {
        let lines: Vec<(Place, String)> = text.split('\n').map(|l| (Place::default(), l.to_string())).collect();
        let line = |m: Met| {
            let w = m.who;
            let serving = w.serving.map(|s| s.for_whom.unwrap_or_else(|| "?".into())).unwrap_or_default();
            let remote = if w.remote { "distans" } else { "" };
            let all = [
                w.name,
                w.political_party.unwrap_or_default(),
                w.municipality.unwrap_or_default(),
                w.role.unwrap_or_default(),
                serving,
                remote.into(),
                w.paragraphs.unwrap_or_default(),
            ];
            all.join("|").trim_end_matches('|').to_string()
        };
        persons(listed, &lines).into_iter().map(line).collect()
    }

    #[test]
    fn members_are_read_in_the_ways_they_are_written() {
        let check = |text: &str, expected: &[&str]| assert_eq!(told(Listed::Deciding, text), expected, "{text}");
        check("Tea Ask (S) (ordförande)\n(Norrby kommun (Distans))", &["Tea Ask|S|Norrby kommun|chair||distans"]);
        check("Ulf Åby (C), vice ordförande, Söderby kommun", &["Ulf Åby|C|Söderby kommun|vice-chair"]);
        check(
            "Tea Ask (S), ordförande, Norrby kommun Ulf Åby (C), Söderby kommun",
            &["Tea Ask|S|Norrby kommun|chair", "Ulf Åby|C|Söderby kommun|member"],
        );
        check("Tea Ask (S), ordförande §§ 1–5", &["Tea Ask|S||chair|||§§ 1–5"]);
        check("Ordf. Tea Ask (S)", &["Tea Ask|S||chair"]);
        check("Eva Östh-Ek (M) tjänstgörande ersättare för Bo von Alm (S)", &["Eva Östh-Ek|M||substitute|Bo von Alm"]);
        check("Eva Öst (M) ers. för Bo Alm (S)", &["Eva Öst|M||substitute|Bo Alm"]);
        check("Eva Öst (M) (ersätter Bo Alm (S))", &["Eva Öst|M||substitute|Bo Alm"]);
        check("Eva Öst (S), ersättare, Norrby kommun", &["Eva Öst|S|Norrby kommun|substitute|?"]);
        check("Eva Öst, S", &["Eva Öst|S||member"]);
        check("Eva Öst, ordförande M Bo Alm MP", &["Eva Öst|M||chair", "Bo Alm|MP||member"]);
        check("Eva Öst\tS\tordförande\nBo Alm\tM", &["Eva Öst|S||chair", "Bo Alm|M||member"]);
        check("Eva Öst (S)     Bo Alm (M)", &["Eva Öst|S||member", "Bo Alm|M||member"]);
        check("Eva Öst (S, Norrby)", &["Eva Öst|S|Norrby|member"]);
        check("Eva Öst (c), Norrby, 2:e vice ordförande", &["Eva Öst|c|Norrby|second-vice-chair"]);
        check(
            "Norrby kommun:\nEva Öst (S)\nSöderby kommun:\nBo Alm (-)",
            &["Eva Öst|S|Norrby kommun|member", "Bo Alm|-|Söderby kommun|member"],
        );
        check("Eva Öst (S), § 14-16", &["Eva Öst|S||member|||§ 14-16"]);
        check("Se bilaga 1", &[]);
    }

    #[test]
    fn substitutes_and_others_too() {
        let check = |listed: Listed, text: &str, expected: &[&str]| assert_eq!(told(listed, text), expected, "{text}");
        check(Listed::Serving, "Per-Ivar Ek (KD) för Bo Alm (M)", &["Per-Ivar Ek|KD||substitute|Bo Alm"]);
        check(Listed::Serving, "Per-Ivar Ek (KD)", &["Per-Ivar Ek|KD||substitute|?"]);
        check(
            Listed::Substitutes,
            "Ida By (L), Norrby kommun\nTor Ed, Söderby kommun",
            &["Ida By|L|Norrby kommun|substitute", "Tor Ed||Söderby kommun|substitute"],
        );
        check(Listed::Others, "Ida By (Förvaltningschef (Distans))", &["Ida By|||Förvaltningschef||distans"]);
        check(
            Listed::Others,
            "Ida By, Kommunchef Tor Ed, Ekonom Åsa Ö Lind, Kommundirektör",
            &["Ida By|||Kommunchef", "Tor Ed|||Ekonom", "Åsa Ö Lind|||Kommundirektör"],
        );
        check(
            Listed::Others,
            "Förvaltningschef Ida By\nekonom Tor Ed § 4",
            &["Ida By|||Förvaltningschef", "Tor Ed|||ekonom|||§ 4"],
        );
        check(Listed::Others, "Ida By\tsekreterare", &["Ida By|||secretary"]);
        check(
            Listed::Others,
            "Ida By Förvaltningschef, Serviceförvaltningen",
            &["Ida By|||Förvaltningschef, Serviceförvaltningen"],
        );
    }
}
