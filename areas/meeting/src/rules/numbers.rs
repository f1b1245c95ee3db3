//! Paragraph numbers: they run through the calendar year and are never used twice (PROT-16).

use super::Paragraph;
use basics::{Day, Refusal};

/// A number used in a board's year, whether it still stands or has been struck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedNumber {
    pub number: i64,
    pub meeting: i64,
    pub meeting_day: Day,
    /// `None` once struck.
    pub paragraph: Option<i64>,
    pub heading: String,
    /// Why it was struck; empty while it stands.
    pub struck: String,
}

/// The year's next number: one more than the highest ever used, struck ones included; 1 in a new year.
pub fn next_number(used: &[UsedNumber]) -> i64 {
    used.iter().map(|u| u.number).max().unwrap_or(0) + 1
}

/// Numbers below the year's highest that were never used here, as ranges: minutes that have not been taken in, or a
/// gap to explain (PROT-16).
pub fn missing_numbers(used: &[UsedNumber]) -> Vec<(i64, i64)> {
    let mut all: Vec<i64> = used.iter().map(|u| u.number).collect();
    all.sort_unstable();
    let before = std::iter::once(0).chain(all.iter().copied());
    before.zip(&all).filter(|(a, b)| *b - a > 1).map(|(a, b)| (a + 1, b - 1)).collect()
}

/// The numbers the agenda's unnumbered items get, in the order of the agenda. Refused when all have one.
pub fn number_agenda(agenda: &[Paragraph], used: &[UsedNumber]) -> Result<Vec<(i64, i64)>, Vec<Refusal>> {
    let mut waiting: Vec<&Paragraph> = agenda.iter().filter(|p| p.number.is_none()).collect();
    if waiting.is_empty() {
        return Err(vec![Refusal::new("meeting-all-numbered")]);
    }
    waiting.sort_by_key(|p| p.position);
    Ok(waiting.iter().map(|p| p.id).zip(next_number(used)..).collect())
}

/// Whether a paragraph may carry a number chosen by hand. A number that stands or stood elsewhere in the year
/// is refused, and giving up a number takes a reason.
pub fn set_number(paragraph: &Paragraph, number: i64, reason: &str, used: &[UsedNumber]) -> Result<(), Vec<Refusal>> {
    if paragraph.number == Some(number) {
        return Err(vec![Refusal::new("meeting-number-same").at("nummer").with("number", number)]);
    }
    let mut no = Vec::new();
    if let Some(taken) = used.iter().find(|u| u.number == number) {
        no.push(if taken.struck.is_empty() {
            let r = Refusal::new("meeting-number-taken").at("nummer").with("number", number);
            r.with("day", taken.meeting_day).with("heading", &taken.heading)
        } else {
            let r = Refusal::new("meeting-number-struck").at("nummer").with("number", number);
            r.with("day", taken.meeting_day).with("reason", &taken.struck)
        });
    }
    if paragraph.number.is_some() && reason.is_empty() {
        no.push(Refusal::new("meeting-number-reason").at("skal"));
    }
    if no.is_empty() { Ok(()) } else { Err(no) }
}

/// A number by the board's template, with a no-break space after the sign: `§ 3`, `NOGS § 4` (PROT-17).
pub fn paragraph_label(template: &str, number: i64) -> String {
    template.replace("{n}", &number.to_string()).replace("§ ", "§\u{a0}")
}

/// All numbers of a meeting by the template: `§ 3`, `§§ 1–7`, `§§ 1–3, 5`. Empty without numbers.
pub fn range_label(template: &str, numbers: &[i64]) -> String {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut runs: Vec<(i64, i64)> = Vec::new();
    for n in sorted {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == n => *last = n,
            _ => runs.push((n, n)),
        }
    }
    let texts: Vec<String> =
        runs.iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}–{b}") }).collect();
    let template = match runs.as_slice() {
        [] => return String::new(),
        [(a, b)] if a == b => template.to_string(),
        _ => template.replace('§', "§§"),
    };
    template.replace("{n}", &texts.join(", ")).replace("§ ", "§\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::ParagraphText;
    use crate::rules::meeting::tests::day;
    use crate::rules::read::tests::ids;

    fn item(id: i64, position: i64, number: Option<i64>) -> Paragraph {
        Paragraph { id, meeting: 1, position, number, text: ParagraphText::default(), version: 1 }
    }

    fn used(number: i64, struck: &str) -> UsedNumber {
        let paragraph = struck.is_empty().then_some(number);
        let heading = "Årsredovisning 2020".to_string();
        UsedNumber { number, meeting: 1, meeting_day: day("2021-02-10"), paragraph, heading, struck: struck.into() }
    }

    #[test]
    fn numbers_that_are_not_here_are_told_as_ranges() {
        let used = |numbers: &[i64]| -> Vec<UsedNumber> {
            let one = |n: &i64| UsedNumber {
                number: *n,
                meeting: 1,
                meeting_day: "2021-02-10".parse().expect("a day"),
                paragraph: None,
                heading: String::new(),
                struck: "utgår".into(),
            };
            numbers.iter().map(one).collect()
        };
        type Case = (&'static [i64], &'static [(i64, i64)]);
        let cases: [Case; 4] =
            [(&[], &[]), (&[1, 2, 3], &[]), (&[9, 10, 12], &[(1, 8), (11, 11)]), (&[3, 1], &[(2, 2)])];
        for (numbers, gaps) in cases {
            assert_eq!(missing_numbers(&used(numbers)), gaps, "{numbers:?}");
        }
    }

    #[test]
    fn numbers_run_on_from_the_year_in_the_order_of_the_agenda() {
        let agenda = [item(11, 2, None), item(12, 1, None), item(13, 3, None)];
        assert_eq!(number_agenda(&agenda, &[]), Ok(vec![(12, 1), (11, 2), (13, 3)]));
        let year: Vec<UsedNumber> = (1..=7).map(|n| used(n, "")).collect();
        assert_eq!(number_agenda(&agenda, &year), Ok(vec![(12, 8), (11, 9), (13, 10)]));
    }

    #[test]
    fn a_late_item_gets_the_next_number_and_the_others_keep_theirs() {
        let agenda = [item(11, 1, Some(1)), item(12, 2, None), item(13, 3, Some(2))];
        assert_eq!(number_agenda(&agenda, &[used(1, ""), used(2, "")]), Ok(vec![(12, 3)]));
        assert_eq!(ids(&number_agenda(&agenda[..1], &[used(1, "")])), ["meeting-all-numbered"]);
    }

    #[test]
    fn a_struck_number_is_never_used_again() {
        assert_eq!(next_number(&[used(1, ""), used(2, "fördes in två gånger")]), 3);
        let refused = set_number(&item(1, 1, None), 2, "", &[used(2, "fördes in två gånger")]);
        assert_eq!(ids(&refused), ["meeting-number-struck"]);
    }

    #[test]
    fn a_number_by_hand_must_be_free_and_giving_one_up_takes_a_reason() {
        let year = [used(3, "")];
        assert_eq!(set_number(&item(1, 1, None), 9, "", &year), Ok(()));
        let taken = set_number(&item(1, 1, None), 3, "", &year).expect_err("taken");
        assert_eq!(taken[0].id, "meeting-number-taken");
        assert!(taken[0].values.iter().any(|(_, v)| v == "2021-02-10"), "the refusal names the meeting that has it");
        assert_eq!(ids(&set_number(&item(1, 1, Some(8)), 9, "", &year)), ["meeting-number-reason"]);
        assert_eq!(set_number(&item(1, 1, Some(8)), 9, "fel i underlaget", &year), Ok(()));
        assert_eq!(
            ids(&set_number(&item(1, 1, Some(8)), 3, "", &year)),
            ["meeting-number-taken", "meeting-number-reason"]
        );
    }

    #[test]
    fn labels_follow_the_boards_template() {
        assert_eq!(paragraph_label("§ {n}", 3), "§\u{a0}3");
        assert_eq!(paragraph_label("NOGS § {n}", 4), "NOGS §\u{a0}4");
        assert_eq!(range_label("§ {n}", &[3, 1, 2]), "§§\u{a0}1–3");
        assert_eq!(range_label("§ {n}", &[1, 2, 5]), "§§\u{a0}1–2, 5");
        assert_eq!(range_label("§ {n}", &[9]), "§\u{a0}9");
        assert_eq!(range_label("§ {n}", &[]), "");
    }
}
