//! Points of an order pasted as lines, so that a whole order is taken in at once.

use super::{DelegateKind, ItemText};
use basics::{PartyId, Refusal, read_ore};

/// Most lines taken in at once.
const LINES: usize = 500;

/// One pasted line and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedItem {
    /// Counted from 1 in what was pasted.
    pub line: usize,
    pub read: Result<ItemText, Vec<Refusal>>,
}

/// Reads `number; group; matter; kind; function; party; limit; conditions; further; reported; appealable`, parted
/// by semicolons or tabs. Empty lines and a heading line are passed over; what stands last may be left out:
/// decisions are then reported and appealable, and not handed on. A line is read whole or refused, never guessed.
pub fn read_lines(pasted: &str, parties: &[(PartyId, String)]) -> Vec<ImportedItem> {
    let lines = (1usize..).zip(pasted.lines()).filter(|(_, l)| !l.trim().is_empty());
    let wanted = lines.filter(|(n, l)| !(*n == 1 && l.trim().to_lowercase().starts_with("nummer")));
    wanted.take(LINES).map(|(line, l)| ImportedItem { line, read: read_line(l, parties) }).collect()
}

fn read_line(line: &str, parties: &[(PartyId, String)]) -> Result<ItemText, Vec<Refusal>> {
    let mark = if line.contains('\t') { '\t' } else { ';' };
    let cells: Vec<&str> = line.split(mark).map(|c| c.trim().trim_matches('"').trim()).collect();
    let cell = |n: usize| cells.get(n).copied().unwrap_or_default();
    let mut no = Vec::new();
    if cells.len() > 11 {
        no.push(Refusal::new("delegation-import-cells").with("n", cells.len()));
    }
    for (n, id) in
        [(0, "delegation-number-missing"), (2, "delegation-matter-missing"), (4, "delegation-function-missing")]
    {
        if cell(n).is_empty() {
            no.push(Refusal::new(id));
        }
    }
    if cell(0).contains(char::is_whitespace) || cell(0).chars().count() > 20 {
        no.push(Refusal::new("delegation-number-bad"));
    }
    if cells.iter().any(|c| c.chars().count() > 300) {
        no.push(Refusal::new("written-line-too-long").with("most", 300));
    }
    let text = ItemText {
        number: cell(0).to_string(),
        group: cell(1).to_string(),
        matter: cell(2).to_string(),
        delegate: kind(cell(3), &mut no),
        function: cell(4).to_string(),
        party: party(cell(5), parties, &mut no),
        limit_ore: limit(cell(6), &mut no),
        conditions: cell(7).to_string(),
        may_sub: answer(cell(8), false, &mut no),
        is_reported: answer(cell(9), true, &mut no),
        is_appealable: answer(cell(10), true, &mut no),
    };
    no.extend(text.faults());
    if no.is_empty() { Ok(text) } else { Err(no) }
}

fn kind(written: &str, no: &mut Vec<Refusal>) -> DelegateKind {
    if written.to_lowercase() == "ordförande" {
        no.push(Refusal::new("delegation-import-chair"));
        return DelegateKind::Member;
    }
    let found = match written.to_lowercase().as_str() {
        "presidium" | "presidiet" => Some(DelegateKind::Presidium),
        "utskott" => Some(DelegateKind::Committee),
        "ledamot" => Some(DelegateKind::Member),
        "ersättare" => Some(DelegateKind::Substitute),
        "förvaltningschef" => Some(DelegateKind::Chief),
        "anställd" | "tjänsteperson" | "tjänsteman" => Some(DelegateKind::Employee),
        "automatiserad" | "automatisk" => Some(DelegateKind::Automated),
        other => DelegateKind::of(other),
    };
    found.unwrap_or_else(|| {
        no.push(Refusal::new("delegation-import-kind").with("value", written));
        DelegateKind::default()
    })
}

fn party(written: &str, parties: &[(PartyId, String)], no: &mut Vec<Refusal>) -> Option<PartyId> {
    if written.is_empty() {
        return None;
    }
    let found = parties.iter().find(|(_, name)| name.to_lowercase() == written.to_lowercase()).map(|(id, _)| *id);
    if found.is_none() {
        no.push(Refusal::new("delegation-import-party").with("value", written));
    }
    found
}

fn limit(written: &str, no: &mut Vec<Refusal>) -> Option<i64> {
    let read = read_ore(written);
    if read.is_none() && !written.is_empty() {
        no.push(Refusal::new("written-bad-amount").with("value", written));
    }
    read
}

fn answer(written: &str, otherwise: bool, no: &mut Vec<Refusal>) -> bool {
    match written.to_lowercase().as_str() {
        "" => otherwise,
        "ja" | "x" | "j" => true,
        "nej" | "n" | "-" => false,
        _ => {
            no.push(Refusal::new("delegation-import-answer").with("value", written));
            otherwise
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::decision::tests::ids;

    fn read(line: &str) -> Result<ItemText, Vec<Refusal>> {
        read_line(line, &[(1, "Askersund".into()), (4, "Lekeberg".into())])
    }

    #[test]
    fn lines_are_read_whole_or_refused() {
        let text =
            read("4.1; Personal; Anställning; förvaltningschef; Förvaltningschef; ; 500 000; ; ja").expect("read");
        assert_eq!(
            (text.number.as_str(), text.delegate, text.limit_ore),
            ("4.1", DelegateKind::Chief, Some(50_000_000))
        );
        assert!(text.may_sub && text.is_reported && text.is_appealable && text.party.is_none());
        let text = read("5\tInköp\tAvrop\tanställd\tIT-chef\tLekeberg\t\t\tnej\tnej\tja").expect("read");
        assert!(!text.is_reported && text.is_appealable && text.party == Some(4));
        for (line, wrong) in [
            (
                "",
                vec![
                    "delegation-number-missing",
                    "delegation-matter-missing",
                    "delegation-function-missing",
                    "delegation-import-kind",
                ],
            ),
            ("4 a;;Avrop;anställd;IT-chef", vec!["delegation-number-bad"]),
            ("4;;Avrop;kung;IT-chef", vec!["delegation-import-kind"]),
            ("4;;Avrop;ordförande;Ordförande", vec!["delegation-import-chair"]),
            ("4;;Avrop;anställd;IT-chef;Örebro", vec!["delegation-import-party"]),
            ("4;;Avrop;anställd;IT-chef;;mycket", vec!["written-bad-amount"]),
            ("4;;Avrop;anställd;IT-chef;;;;kanske", vec!["delegation-import-answer"]),
            ("4;;Avrop;anställd;IT-chef;;;;ja", vec!["delegation-sub-only-chief"]),
        ] {
            assert_eq!(ids(&read(line)), wrong, "{line}");
        }
    }

    #[test]
    fn headings_and_empty_lines_are_passed_over() {
        let all = read_lines("Nummer;Grupp;Vad\n\n1;;Avrop;anställd;IT-chef\nx\n", &[]);
        assert_eq!(all.iter().map(|i| (i.line, i.read.is_ok())).collect::<Vec<_>>(), [(3, true), (4, false)]);
    }
}
