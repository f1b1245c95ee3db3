//! Whether a list of delegated decisions follows on the last one and counts what it lists (PROT-14; KL 6:40, 7:8).

use super::DelegationList;
use basics::Day;

/// What is wrong with a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListFault {
    /// Days that no list covers, both counted.
    Gap { from: Day, to: Day },
    /// Days that the last list covered too, both counted.
    Overlap { from: Day, to: Day },
    /// It ends before it begins.
    Backwards,
    /// It ends after the meeting.
    Ahead,
    /// The text says another number than the list holds.
    Count { says: i64, holds: i64 },
    /// The text gives a number but no decision is listed.
    NoList { says: i64 },
    /// No period, so nobody can tell whether something is left out.
    NoPeriod,
}

/// Everything wrong with a list. `reported_until` is the last day of the list before; `None` when not known.
pub fn list_faults(list: &DelegationList, reported_until: Option<Day>, meeting: Option<Day>) -> Vec<ListFault> {
    let mut faults = Vec::new();
    match (list.from, list.to) {
        (Some(from), Some(to)) if to < from => faults.push(ListFault::Backwards),
        (Some(_), Some(to)) if meeting.is_some_and(|day| to > day) => faults.push(ListFault::Ahead),
        (Some(_), Some(_)) => {}
        _ => faults.push(ListFault::NoPeriod),
    }
    if let (Some(from), Some(until)) = (list.from, reported_until) {
        let due = until.plus_days(1);
        if from > due {
            faults.push(ListFault::Gap { from: due, to: from.plus_days(-1) });
        } else if from < due {
            faults.push(ListFault::Overlap { from, to: list.to.map_or(until, |to| to.min(until)) });
        }
    }
    let holds = i64::try_from(list.decisions.len()).unwrap_or(i64::MAX);
    match list.count {
        Some(says) if says > 0 && holds == 0 => faults.push(ListFault::NoList { says }),
        Some(says) if says != holds => faults.push(ListFault::Count { says, holds }),
        _ => {}
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: &str, to: &str, count: Option<i64>, decisions: usize) -> Vec<ListFault> {
        let list = DelegationList {
            from: from.parse().ok(),
            to: to.parse().ok(),
            count,
            decisions: (0..decisions).map(|n| format!("Syd-IT 21-4-{n}")).collect(),
        };
        list_faults(&list, "2020-11-24".parse().ok(), "2021-02-10".parse().ok())
    }

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    #[test]
    fn a_list_begins_the_day_after_the_last_and_counts_what_it_holds() {
        assert!(check("2020-11-25", "2021-02-03", Some(4), 4).is_empty());
        assert!(check("2020-11-25", "2021-02-10", None, 4).is_empty());
        assert!(check("2020-11-25", "2021-02-03", Some(0), 0).is_empty());
        let (from, to) = (day("2020-11-25"), day("2020-11-26"));
        assert_eq!(check("2020-11-27", "2021-02-03", Some(4), 4), [ListFault::Gap { from, to }]);
        let (from, to) = (day("2020-11-24"), day("2020-11-24"));
        assert_eq!(check("2020-11-24", "2021-02-03", Some(4), 4), [ListFault::Overlap { from, to }]);
        assert_eq!(check("2020-11-25", "2021-02-03", Some(5), 4), [ListFault::Count { says: 5, holds: 4 }]);
        assert_eq!(check("2020-11-25", "2021-02-03", Some(5), 0), [ListFault::NoList { says: 5 }]);
        assert_eq!(check("2020-11-25", "2020-11-01", None, 4), [ListFault::Backwards]);
        assert_eq!(check("2020-11-25", "2021-02-11", None, 4), [ListFault::Ahead]);
        assert_eq!(check("", "2021-02-03", None, 4), [ListFault::NoPeriod]);
    }
}
