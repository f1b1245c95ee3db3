//! Whether the board can decide (MEET-3, MEET-9b; KL 6:27).

use super::{Minutes, table_at};

/// How many must be present: more than half of the member seats (MEET-3; KL 6:27).
///
/// Counted on seats, held or not; that is our reading. A board without seats needs one.
pub fn quorum(seats: usize) -> usize {
    seats / 2 + 1
}

/// How the count stands at one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub seats: usize,
    pub deciding: usize,
    pub needed: usize,
}

impl Count {
    pub fn can_decide(self) -> bool {
        self.deciding >= self.needed
    }
}

/// The count at the paragraph; `None` when the number of seats is not known.
///
/// Serving substitutes count, the disqualified do not. The council's relief when disqualification breaks its
/// quorum (KL 5:46) is not among the provisions a board follows: call the substitute (MEET-9b).
pub fn count_at(m: &Minutes, number: i64) -> Option<Count> {
    let seats = m.seats?;
    Some(Count { seats, deciding: table_at(m, number).deciding.len(), needed: quorum(seats) })
}

/// Whether the board can decide at the paragraph; `None` when the number of seats is not known.
pub fn can_decide(m: &Minutes, number: i64) -> Option<bool> {
    count_at(m, number).map(Count::can_decide)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Happening, PresenceEvent, Present};

    #[test]
    fn more_than_half_of_the_seats_are_a_quorum() {
        for (seats, needed) in [(4, 3), (5, 3), (8, 5), (9, 5), (13, 7), (1, 1), (0, 1)] {
            assert_eq!(quorum(seats), needed, "{seats}");
        }
    }

    fn board(seats: usize, there: usize) -> Minutes {
        let member =
            |n: usize| Present { name: format!("Ledamot {n}"), role: Some("member".into()), ..Present::default() };
        Minutes { seats: Some(seats), present: (0..there).map(member).collect(), ..Minutes::default() }
    }

    #[test]
    fn one_too_few_cannot_decide() {
        for (seats, needed) in [(4, 3), (5, 3), (8, 5), (9, 5), (13, 7)] {
            assert_eq!(can_decide(&board(seats, needed), 1), Some(true), "{seats}");
            assert_eq!(can_decide(&board(seats, needed - 1), 1), Some(false), "{seats}");
        }
        assert_eq!(can_decide(&Minutes { seats: None, ..board(4, 4) }, 1), None);
    }

    #[test]
    fn disqualification_can_break_a_boards_quorum_meet_9b() {
        let mut m = board(4, 3);
        m.log = vec![PresenceEvent {
            at: String::new(),
            paragraph: Some(2),
            name: "Ledamot 1".into(),
            what: Happening::RecusedOut { ground: 1 },
        }];
        assert_eq!(can_decide(&m, 1), Some(true));
        assert_eq!(can_decide(&m, 2), Some(false));
        m.present.push(Present { name: "Ersättare 1".into(), role: Some("substitute".into()), ..Present::default() });
        m.log.push(PresenceEvent {
            at: String::new(),
            paragraph: Some(2),
            name: "Ersättare 1".into(),
            what: Happening::Serves { for_whom: "Ledamot 1".into() },
        });
        assert_eq!(can_decide(&m, 2), Some(true));
    }
}
