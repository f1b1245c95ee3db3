//! Lists of decisions to the board, for periods that follow each other without gap or overlap (PROT-14).

use super::{Decision, Place, Reported};
use basics::{Day, Refusal, all_or};
use serde::{Deserialize, Serialize};

/// A frozen list of the decisions of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    pub id: i64,
    pub board: i64,
    pub from: Day,
    pub to: Day,
    /// How many the board is told there are; always how many lines there are.
    pub count: i64,
    pub created: Day,
    /// The paragraph it is taken up in.
    pub attached: Option<Place>,
    pub reported: Option<Reported>,
    pub version: i64,
}

/// A line of a list: the decision as it was when the list was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// From 1.
    pub position: i64,
    pub decision: Decision,
    /// Made in a period that had been reported already, registered later.
    pub is_late: bool,
}

/// The decisions a list would hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    pub lines: Vec<Line>,
}

/// The day the next list begins: the day after the last one ended. `None` before the first list.
pub fn next_from(lists: &[List]) -> Option<Day> {
    lists.iter().map(|l| l.to).max().map(|to| to.plus_days(1))
}

/// The decisions of a list from `from` to `to`: those to be reported that stand on no list, by day; what was
/// registered too late for its own period comes along, marked.
pub fn sorted_for(decisions: &[Decision], from: Day, to: Day) -> Sorted {
    let mut found: Vec<&Decision> =
        decisions.iter().filter(|d| d.is_reported && d.list.is_none() && d.text.day <= to).collect();
    found.sort_by_key(|d| (d.text.day, d.id));
    let line = |(position, d): (i64, &&Decision)| Line { position, decision: (*d).clone(), is_late: d.text.day < from };
    Sorted { lines: (1i64..).zip(&found).map(line).collect() }
}

/// Whether a list of this period may be made. `announced` is the count the maker saw, `counted` the count now.
pub fn create_list(
    lists: &[List],
    from: Day,
    to: Day,
    announced: i64,
    counted: i64,
    today: Day,
) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    match next_from(lists) {
        Some(next) if from > next => {
            no.push(Refusal::new("delegation-list-gap").at("fran").with("next", next).with("from", from));
        }
        Some(next) if from < next => {
            no.push(Refusal::new("delegation-list-overlap").at("fran").with("next", next));
        }
        Some(_) | None => {}
    }
    if to < from {
        no.push(Refusal::new("delegation-list-backwards").at("till").with("from", from));
    }
    if to > today {
        no.push(Refusal::new("delegation-list-future").at("till").with("today", today));
    }
    if announced != counted {
        let refusal = Refusal::new("delegation-list-count").at("antal");
        no.push(refusal.with("announced", announced).with("counted", counted));
    }
    if let Some(open) = lists.iter().find(|l| l.reported.is_none()) {
        no.push(Refusal::new("delegation-list-open").with("from", open.from).with("to", open.to));
    }
    all_or(no, ())
}

/// Only the last list, not yet before the board, may be undone: else the next would leave a gap.
pub fn remove_list(lists: &[List], list: &List) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if list.reported.is_some() {
        no.push(Refusal::new("delegation-list-reported"));
    }
    if lists.iter().any(|l| l.from > list.to) {
        no.push(Refusal::new("delegation-list-not-last"));
    }
    all_or(no, ())
}

impl List {
    /// `2020-11-25–2021-02-03`.
    pub fn period(&self) -> String {
        format!("{}–{}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::LegalBasis;
    use crate::rules::decision::tests::{day, ids, text_of};

    fn decision(id: i64, on: &str) -> Decision {
        let mut text = text_of(1);
        text.day = day(on);
        Decision {
            id,
            board: 1,
            case: 1,
            document: id,
            number: format!("Syd-IT 20-6-{id}"),
            text,
            item_number: "4".into(),
            basis: LegalBasis::Employee,
            is_reported: true,
            is_appealable: true,
            registered: day(on),
            list: None,
            attached: None,
            reported: None,
            version: 1,
        }
    }

    fn list(from: &str, to: &str, is_reported: bool) -> List {
        let place = Place { label: "§ 5, 2021-02-10".into(), address: "/moten/2/paragrafer/12".into() };
        let reported = is_reported.then(|| Reported { place, day: day("2021-02-10") });
        List {
            id: 1,
            board: 1,
            from: day(from),
            to: day(to),
            count: 0,
            created: day(to),
            attached: None,
            reported,
            version: 1,
        }
    }

    #[test]
    fn prot_14_periods_follow_each_other_without_gap_or_overlap() {
        let lists = [list("2020-08-26", "2020-11-24", true)];
        let today = day("2021-02-10");
        let made = |from: &str, to: &str| ids(&create_list(&lists, day(from), day(to), 4, 4, today));
        assert_eq!(next_from(&lists), Some(day("2020-11-25")));
        assert_eq!(next_from(&[]), None);
        assert!(made("2020-11-25", "2021-02-03").is_empty());
        assert!(made("2020-11-25", "2020-11-25").is_empty());
        assert_eq!(made("2020-11-26", "2021-02-03"), ["delegation-list-gap"]);
        assert_eq!(made("2020-11-24", "2021-02-03"), ["delegation-list-overlap"]);
        assert_eq!(made("2020-11-25", "2020-11-24"), ["delegation-list-backwards"]);
        assert_eq!(made("2020-11-25", "2021-02-11"), ["delegation-list-future"]);
        // The first list begins on a chosen day.
        assert_eq!(create_list(&[], day("2019-01-01"), day("2021-02-03"), 0, 0, today), Ok(()));
    }

    #[test]
    fn prot_14_the_count_that_is_told_is_the_count_there_is() {
        let made = |announced, counted| {
            ids(&create_list(&[], day("2015-02-12"), day("2015-05-20"), announced, counted, day("2015-05-27")))
        };
        assert!(made(5, 5).is_empty());
        assert_eq!(made(5, 4), ["delegation-list-count"]);
        assert_eq!(made(4, 5), ["delegation-list-count"]);
    }

    #[test]
    fn one_list_at_a_time_waits_for_the_board() {
        let open = [list("2020-08-26", "2020-11-24", false)];
        let made = create_list(&open, day("2020-11-25"), day("2021-02-03"), 0, 0, day("2021-02-10"));
        assert_eq!(ids(&made), ["delegation-list-open"]);
        assert_eq!(remove_list(&open, &open[0]), Ok(()));
        let two = [list("2020-08-26", "2020-11-24", true), list("2020-11-25", "2021-02-03", false)];
        assert_eq!(ids(&remove_list(&two, &two[0])), ["delegation-list-reported", "delegation-list-not-last"]);
        assert_eq!(remove_list(&two, &two[1]), Ok(()));
    }

    #[test]
    fn what_was_registered_late_goes_on_the_next_list_marked() {
        let mut unreported = decision(4, "2020-12-01");
        unreported.is_reported = false;
        let listed = Decision { list: Some(1), ..decision(3, "2020-11-20") };
        let all = [
            decision(1, "2021-02-03"),
            decision(2, "2020-11-24"),
            listed,
            unreported,
            decision(5, "2021-02-04"),
            decision(6, "2020-11-25"),
        ];
        let sorted = sorted_for(&all, day("2020-11-25"), day("2021-02-03"));
        let got: Vec<(i64, i64, bool)> = sorted.lines.iter().map(|l| (l.position, l.decision.id, l.is_late)).collect();
        assert_eq!(got, [(1, 2, true), (2, 6, false), (3, 1, false)]);
    }
}
