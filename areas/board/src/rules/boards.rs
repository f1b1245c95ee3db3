//! The board itself and how it works by its reglemente.

use super::{LINE, LINES, within};
use basics::Refusal;
use minutes::SubstituteSay;
use serde::Serialize;

/// A joint board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Board {
    pub id: i64,
    /// "Sydnärkes IT-nämnd".
    pub name: String,
    /// How its paragraphs are written: "§ {n}" or "NOGS § {n}", the number in place of `{n}` (PROT-17).
    pub label: String,
    /// Where the minutes are kept; empty when not told.
    pub storage_place: String,
    /// Whether members may take part at a distance (MEET-4).
    pub remote_allowed: bool,
    /// The summons goes out at least this many days ahead (MEET-2); zero when the reglemente says nothing.
    pub call_days: i64,
    /// What a substitute who does not serve may do; `None` when no decision is told (GN-14).
    pub substitutes_say: Option<SubstituteSay>,
    pub version: i64,
}

/// A board with the decisions behind its settings.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Settings {
    pub board: Board,
    /// By which decision members may take part at a distance (MEET-4); empty when they may not.
    pub remote_decision: String,
    /// By which decision substitutes who do not serve may speak (GN-14); empty when none is told.
    pub substitutes_decision: String,
}

/// A board to be laid up or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewBoard<'a> {
    pub name: &'a str,
    pub label: &'a str,
    pub storage_place: &'a str,
    pub remote_allowed: bool,
    pub remote_decision: &'a str,
    pub call_days: i64,
    pub substitutes_say: Option<SubstituteSay>,
    pub substitutes_decision: &'a str,
}

/// A board as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenBoard {
    pub name: String,
    pub label: String,
    pub storage_place: String,
    pub remote_allowed: bool,
    pub remote_decision: String,
    pub call_days: String,
    /// The code of a [`SubstituteSay`]; empty when nothing has been decided.
    pub substitutes_say: String,
    pub substitutes_decision: String,
}

/// More days of summons than this is a slip of the pen.
const MOST_CALL_DAYS: i64 = 90;

/// The board as written, or everything that is wrong with it.
pub fn validate_board(written: &WrittenBoard) -> Result<NewBoard<'_>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    if written.name.is_empty() {
        refusals.push(Refusal::new("board-name-missing").at("name"));
    }
    within(&written.name, LINE, "name", &mut refusals);
    if written.label.matches("{n}").count() != 1 {
        refusals.push(Refusal::new("board-label-without-number").at("label"));
    }
    within(&written.label, LINE, "label", &mut refusals);
    within(&written.storage_place, LINE, "storage_place", &mut refusals);
    if written.remote_allowed && written.remote_decision.is_empty() {
        refusals.push(Refusal::new("board-remote-without-decision").at("remote_decision"));
    }
    within(&written.remote_decision, LINES, "remote_decision", &mut refusals);
    let say = SubstituteSay::of(&written.substitutes_say);
    if say.is_none() && !written.substitutes_say.is_empty() {
        refusals.push(Refusal::new("board-substitutes-bad").at("substitutes_say"));
    }
    if say.is_some_and(|s| s > SubstituteSay::Listen) && written.substitutes_decision.is_empty() {
        refusals.push(Refusal::new("board-substitutes-without-decision").at("substitutes_decision"));
    }
    within(&written.substitutes_decision, LINES, "substitutes_decision", &mut refusals);
    let call_days = written.call_days.parse::<i64>().ok().filter(|days| (0..=MOST_CALL_DAYS).contains(days));
    if call_days.is_none() {
        refusals.push(Refusal::new("board-call-days-bad").at("call_days").with("most", MOST_CALL_DAYS));
    }
    match call_days {
        Some(call_days) if refusals.is_empty() => Ok(NewBoard {
            name: &written.name,
            label: &written.label,
            storage_place: &written.storage_place,
            remote_allowed: written.remote_allowed,
            remote_decision: &written.remote_decision,
            call_days,
            substitutes_say: say,
            substitutes_decision: &written.substitutes_decision,
        }),
        _ => Err(refusals),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut WrittenBoard), expected: &[&str]) {
        let mut written = WrittenBoard {
            name: "Sydnärkes IT-nämnd".into(),
            label: "§ {n}".into(),
            storage_place: "Kommunhuset i Fjugesta".into(),
            call_days: "7".into(),
            ..WrittenBoard::default()
        };
        change(&mut written);
        let ids: Vec<&str> = validate_board(&written).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{written:?}");
    }

    #[test]
    fn a_board_is_named_and_numbers_its_paragraphs() {
        check(|_| {}, &[]);
        check(|b| b.label = "NOGS § {n}".into(), &[]);
        check(|b| b.label = "§".into(), &["board-label-without-number"]);
        check(|b| b.label = "§ {n}/{n}".into(), &["board-label-without-number"]);
        check(|b| b.name = String::new(), &["board-name-missing"]);
        check(|b| b.name = "x".repeat(301), &["board-text-long"]);
    }

    #[test]
    fn taking_part_at_a_distance_rests_on_a_decision() {
        check(|b| b.remote_allowed = true, &["board-remote-without-decision"]);
        check(
            |b| {
                b.remote_allowed = true;
                b.remote_decision = "Reglementet 7 §, antaget av alla fullmäktige 2019".into();
            },
            &[],
        );
    }

    /// GN-14: the council decides whether substitutes who do not serve may speak.
    #[test]
    fn gn_14_what_substitutes_may_say_rests_on_a_decision() {
        let said = |say: &str, decision: &str, expected: &[&str]| {
            check(|b| (b.substitutes_say, b.substitutes_decision) = (say.into(), decision.into()), expected);
        };
        said("", "", &[]);
        said("listen", "", &[]);
        said("speak", "", &["board-substitutes-without-decision"]);
        said("record", "", &["board-substitutes-without-decision"]);
        said("record", "Reglementet 9 §", &[]);
        said("sing", "Reglementet 9 §", &["board-substitutes-bad"]);
    }

    #[test]
    fn days_of_summons_are_a_number_up_to_90() {
        for (days, expected) in [
            ("0", &[][..]),
            ("90", &[]),
            ("91", &["board-call-days-bad"][..]),
            ("-1", &["board-call-days-bad"]),
            ("", &["board-call-days-bad"]),
            ("sju", &["board-call-days-bad"]),
        ] {
            check(|b| b.call_days = days.into(), expected);
        }
    }
}
