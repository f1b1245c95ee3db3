//! Extra meetings: held when enough members ask or the chair finds it necessary (MEET-1; KL 6:23).

use super::Reader;
use basics::{Day, Refusal};
use serde::Serialize;

/// Why an extra meeting is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extra {
    /// The day it was asked for, or the chair found it necessary.
    pub asked: Day,
    pub by_chair: bool,
    /// The members who asked; empty when the chair alone found it necessary.
    pub asked_by: Vec<String>,
    /// How many members the board had.
    pub members: i64,
    /// What the meeting is wanted for.
    pub reason: String,
}

/// How many members must ask: at least a third (MEET-1).
pub fn members_needed(members: usize) -> usize {
    members.div_ceil(3)
}

impl Extra {
    /// Reads the form; `members` are those who sit, by name, and `asking` those among them who ask.
    pub fn read(mut r: Reader<'_>, members: usize, asking: Vec<String>, today: Day) -> Result<Extra, Vec<Refusal>> {
        let day = r.must_day("begard", "meeting-extra-no-day");
        if let Some(day) = day.filter(|d| *d > today) {
            r.refuse(Refusal::new("meeting-extra-future").at("begard").with("day", day));
        }
        let by_chair = r.ticked("ordforande");
        let reason = r.line("arende");
        if reason.is_empty() {
            r.refuse(Refusal::new("meeting-extra-no-reason").at("arende"));
        }
        let needed = members_needed(members).max(1);
        if !by_chair && asking.len() < needed {
            let lacks = needed - asking.len();
            let refusal = Refusal::new("meeting-extra-too-few").at("ordforande");
            r.refuse(refusal.with("needed", needed).with("members", members).with("lacks", lacks));
        }
        let members = i64::try_from(members).unwrap_or(i64::MAX);
        r.done(day.map(|asked| Extra { asked, by_chair, asked_by: asking, members, reason }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::day;
    use crate::rules::read::tests::ids;

    #[test]
    fn a_third_of_the_members_rounded_up_must_ask() {
        for (members, needed) in [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (9, 3), (13, 5), (0, 0)] {
            assert_eq!(members_needed(members), needed, "MEET-1 with {members}");
        }
    }

    #[test]
    fn too_few_who_ask_are_told_how_many_are_missing() {
        let sent = |chair: &'static str| {
            move |f: &str| match f {
                "begard" => "2021-03-01".to_string(),
                "arende" => "Driftavbrottet".to_string(),
                "ordforande" => chair.to_string(),
                _ => String::new(),
            }
        };
        let today = day("2021-03-02");
        let ask = |chair, asking: &[&str]| {
            let asking = asking.iter().map(|s| (*s).to_string()).collect();
            Extra::read(Reader::new(&sent(chair)), 4, asking, today)
        };
        let refused = ask("", &["Bo Ek"]).expect_err("too few");
        assert_eq!(refused[0].id, "meeting-extra-too-few");
        assert!(refused[0].values.contains(&("lacks", "1".to_string())), "{refused:?}");
        assert!(ask("", &["Bo Ek", "Karin Strand"]).is_ok());
        assert!(ask("1", &[]).is_ok(), "the chair alone");
        let empty = |_: &str| String::new();
        let all = ["meeting-extra-no-day", "meeting-extra-no-reason", "meeting-extra-too-few"];
        assert_eq!(ids(&Extra::read(Reader::new(&empty), 4, vec![], today)), all);
        let early = day("2021-02-28");
        assert_eq!(ids(&Extra::read(Reader::new(&sent("1")), 4, vec![], early)), ["meeting-extra-future"]);
    }
}
