//! The order of the agenda, and the items that stand on every one.

use super::{Kind, ParagraphText};

/// An item offered whenever a meeting is planned, in the order they are placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Adjuster,
    Agenda,
    HeadInforms,
    Delegation,
    Notices,
    OtherQuestions,
}

impl Standing {
    pub const ALL: [Standing; 6] = [
        Standing::Adjuster,
        Standing::Agenda,
        Standing::HeadInforms,
        Standing::Delegation,
        Standing::Notices,
        Standing::OtherQuestions,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Standing::Adjuster => "adjuster",
            Standing::Agenda => "agenda",
            Standing::HeadInforms => "head-informs",
            Standing::Delegation => "delegation",
            Standing::Notices => "notices",
            Standing::OtherQuestions => "other",
        }
    }

    /// Ticked from the start; approval of the agenda is a custom of some boards only.
    pub fn is_usual(self) -> bool {
        self != Standing::Agenda
    }

    /// The item with its heading in the board's language.
    pub fn item(self, heading: &str) -> ParagraphText {
        let kind = match self {
            Standing::Adjuster => Kind::Election,
            Standing::Agenda => Kind::Decision,
            Standing::HeadInforms | Standing::OtherQuestions => Kind::Information,
            Standing::Delegation => Kind::DelegationReport,
            Standing::Notices => Kind::Notices,
        };
        ParagraphText::titled(heading, kind)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
