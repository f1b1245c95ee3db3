//! The order of the agenda, and the items that stand on every one.

use super::{Kind, ParagraphText};
use basics::Refusal;
use serde::Serialize;

/// An item known to the program that boards keep on every agenda, in the order they are placed from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Adjuster,
    Agenda,
    HeadInforms,
    Assignments,
    Delegation,
    Notices,
    OtherQuestions,
}

/// Where on the agenda an item belongs when nobody has placed it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    Begin,
    #[default]
    Middle,
    End,
}

/// A line of the board's own list of standing items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandingItem {
    /// The code of a [`Standing`]; empty for an item the board has thought of itself.
    pub code: String,
    pub heading: String,
    pub kind: Kind,
    pub slot: Slot,
    /// Set up by itself when a meeting is planned.
    pub is_usual: bool,
}

impl Standing {
    pub const ALL: [Standing; 7] = [
        Standing::Adjuster,
        Standing::Agenda,
        Standing::HeadInforms,
        Standing::Assignments,
        Standing::Delegation,
        Standing::Notices,
        Standing::OtherQuestions,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Standing::Adjuster => "adjuster",
            Standing::Agenda => "agenda",
            Standing::HeadInforms => "head-informs",
            Standing::Assignments => "assignments",
            Standing::Delegation => "delegation",
            Standing::Notices => "notices",
            Standing::OtherQuestions => "other",
        }
    }

    /// Ticked from the start; approval of the agenda is a custom of some boards.
    pub fn is_usual(self) -> bool {
        self != Standing::Agenda
    }

    pub fn kind(self) -> Kind {
        match self {
            Standing::Adjuster => Kind::Election,
            Standing::Agenda => Kind::Decision,
            Standing::HeadInforms | Standing::Assignments => Kind::Information,
            Standing::Delegation => Kind::DelegationReport,
            Standing::Notices => Kind::Notices,
            Standing::OtherQuestions => Kind::Other,
        }
    }

    pub fn slot(self) -> Slot {
        match self {
            Standing::Adjuster | Standing::Agenda | Standing::HeadInforms => Slot::Begin,
            Standing::Assignments | Standing::Delegation | Standing::Notices | Standing::OtherQuestions => Slot::End,
        }
    }

    /// The line a board has from the start, with its heading in the board's language.
    pub fn item(self, heading: &str) -> StandingItem {
        StandingItem {
            code: self.code().to_string(),
            heading: heading.to_string(),
            kind: self.kind(),
            slot: self.slot(),
            is_usual: self.is_usual(),
        }
    }
}

impl Slot {
    pub const ALL: [Slot; 3] = [Slot::Begin, Slot::Middle, Slot::End];

    pub fn code(self) -> &'static str {
        match self {
            Slot::Begin => "begin",
            Slot::Middle => "middle",
            Slot::End => "end",
        }
    }

    pub fn of(code: &str) -> Option<Slot> {
        Slot::ALL.into_iter().find(|s| s.code() == code)
    }
}

impl StandingItem {
    /// The item as it is put on an agenda. What only informs may end without a decision.
    pub fn text(&self) -> ParagraphText {
        ParagraphText { needs_no_decision: self.kind == Kind::Other, ..ParagraphText::titled(&self.heading, self.kind) }
    }
}

/// Reads a board's list of standing items; every line with a heading counts, in the order written, those of the
/// beginning before those of the middle and the end.
pub fn read_standing(lines: Vec<StandingItem>) -> Result<Vec<StandingItem>, Vec<Refusal>> {
    let mut no = Vec::new();
    let mut kept: Vec<StandingItem> = Vec::new();
    for item in lines.into_iter().filter(|i| !i.heading.is_empty()) {
        if item.heading.chars().count() > 300 {
            no.push(Refusal::new("meeting-line-too-long").at("rubrik").with("most", 300));
        }
        if kept.iter().any(|k| k.heading.to_lowercase() == item.heading.to_lowercase()) {
            no.push(Refusal::new("meeting-standing-twice").at("rubrik").with("heading", &item.heading));
        }
        kept.push(item);
    }
    kept.sort_by_key(|i| i.slot);
    basics::all_or(no, kept)
}

/// The order after one item has moved one step; `None` when it stands at that end already or is not there.
pub fn moved(order: &[i64], item: i64, up: bool) -> Option<Vec<i64>> {
    let at = order.iter().position(|id| *id == item)?;
    let to = if up { at.checked_sub(1)? } else { at + 1 };
    let mut new = order.to_vec();
    if to >= new.len() {
        return None;
    }
    new.swap(at, to);
    Some(new)
}

/// The order with a new item before another, or last when that is not there.
pub fn inserted(order: &[i64], item: i64, before: Option<i64>) -> Vec<i64> {
    let at = before.and_then(|b| order.iter().position(|id| *id == b)).unwrap_or(order.len());
    let mut new = order.to_vec();
    new.insert(at, item);
    new
}

/// A whole new order, which must hold the same items as now.
pub fn reordered(now: &[i64], asked: &[i64]) -> Result<Vec<i64>, Vec<Refusal>> {
    let sorted = |list: &[i64]| {
        let mut all = list.to_vec();
        all.sort_unstable();
        all
    };
    if sorted(now) == sorted(asked) { Ok(asked.to_vec()) } else { Err(vec![Refusal::new("meeting-order-other-items")]) }
}

/// The item whose move made one order into the other: the one without which both are the same. `None` when they
/// are the same already.
pub fn moved_item(old: &[i64], new: &[i64]) -> Option<i64> {
    let without = |list: &[i64], id: i64| list.iter().copied().filter(|i| *i != id).collect::<Vec<_>>();
    let differs = old.iter().zip(new).find(|(a, b)| a != b).map(|(a, b)| [*a, *b])?;
    let alone = differs.into_iter().find(|id| without(old, *id) == without(new, *id));
    Some(alone.unwrap_or(differs[0]))
}

/// Before which item a new one goes: for the beginning, before the first that is not of the beginning; for the
/// middle, before those that stand at the end; for the end, last.
pub fn place_for(order: &[(i64, Slot)], slot: Slot) -> Option<i64> {
    let of_end = order.iter().rev().take_while(|(_, s)| *s == Slot::End).count();
    match slot {
        Slot::Begin => order.iter().find(|(_, s)| *s != Slot::Begin).map(|(id, _)| *id),
        Slot::Middle => order.get(order.len() - of_end).map(|(id, _)| *id),
        Slot::End => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read::tests::ids;

    #[test]
    fn an_item_moves_one_step_and_no_further_than_the_ends() {
        assert_eq!(moved(&[1, 2, 3], 2, true), Some(vec![2, 1, 3]));
        assert_eq!(moved(&[1, 2, 3], 2, false), Some(vec![1, 3, 2]));
        assert_eq!(moved(&[1, 2, 3], 1, true), None);
        assert_eq!(moved(&[1, 2, 3], 3, false), None);
        assert_eq!(moved(&[1, 2, 3], 9, false), None);
    }

    #[test]
    fn a_new_item_stands_before_another_or_last() {
        assert_eq!(inserted(&[1, 2], 3, Some(2)), [1, 3, 2]);
        assert_eq!(inserted(&[1, 2], 3, None), [1, 2, 3]);
        assert_eq!(inserted(&[], 3, Some(9)), [3]);
    }

    #[test]
    fn a_new_order_holds_the_same_items() {
        assert_eq!(reordered(&[1, 2, 3], &[3, 1, 2]), Ok(vec![3, 1, 2]));
        for other in [&[1, 2][..], &[1, 2, 3, 4], &[1, 2, 2], &[]] {
            assert_eq!(ids(&reordered(&[1, 2, 3], other)), ["meeting-order-other-items"], "{other:?}");
        }
    }

    #[test]
    fn the_item_that_moved_is_found() {
        for (old, new, moved) in [
            (vec![1, 2, 3], vec![2, 1, 3], Some(1)),
            (vec![1, 2, 3, 4], vec![4, 1, 2, 3], Some(4)),
            (vec![1, 2, 3, 4], vec![2, 3, 4, 1], Some(1)),
            (vec![1, 2], vec![1, 2], None),
            (vec![], vec![], None),
        ] {
            assert_eq!(moved_item(&old, &new), moved, "{old:?} {new:?}");
        }
    }

    #[test]
    fn a_case_goes_before_what_stands_at_the_end() {
        use Slot::{Begin, End, Middle};
        let agenda = [(1, Begin), (2, Begin), (3, Middle), (4, End), (5, End)];
        assert_eq!(place_for(&agenda, Middle), Some(4));
        assert_eq!(place_for(&agenda, Begin), Some(3));
        assert_eq!(place_for(&agenda, End), None);
        assert_eq!(place_for(&[(1, Middle)], Middle), None);
        // An item of the end that somebody has moved up does not pull new ones with it.
        assert_eq!(place_for(&[(4, End), (3, Middle), (5, End)], Middle), Some(5));
        assert_eq!(place_for(&[], Middle), None);
    }

    fn line(heading: &str, slot: Slot) -> StandingItem {
        StandingItem { code: String::new(), heading: heading.into(), kind: Kind::Information, slot, is_usual: true }
    }

    #[test]
    fn the_standing_items_keep_their_order_within_beginning_and_end() {
        let read = read_standing(vec![
            line("Övriga frågor", Slot::End),
            line("", Slot::Begin),
            line("Val av justerare och tid för justering", Slot::Begin),
            line("Fastställande av föredragningslista", Slot::Begin),
        ]);
        let headings: Vec<String> = read.expect("a list").into_iter().map(|i| i.heading).collect();
        let seed_003 = ["Val av justerare och tid för justering", "Fastställande av föredragningslista"];
        assert_eq!(headings, [seed_003[0], seed_003[1], "Övriga frågor"]);
        let twice = vec![line("Val", Slot::Begin), line("val", Slot::End)];
        assert_eq!(ids(&read_standing(twice)), ["meeting-standing-twice"]);
        assert_eq!(ids(&read_standing(vec![line(&"x".repeat(301), Slot::End)])), ["meeting-line-too-long"]);
        assert_eq!(read_standing(vec![]), Ok(vec![]), "a board may have none");
    }
}
