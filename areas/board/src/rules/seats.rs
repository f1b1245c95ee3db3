//! The seats of a board: whose they are, of which kind, in which order, and while they exist.

use super::{Span, is_within, overlaps, read_day};
use basics::{Day, PartyId, Refusal};
use serde::Serialize;

/// What a seat gives its holder.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatKind {
    /// Ledamot.
    Member,
    /// Ersättare.
    Substitute,
}

impl SeatKind {
    /// Both kinds, members first.
    pub const ALL: [SeatKind; 2] = [SeatKind::Member, SeatKind::Substitute];

    /// The word it is stored and sent as.
    pub fn word(self) -> &'static str {
        match self {
            SeatKind::Member => "member",
            SeatKind::Substitute => "substitute",
        }
    }

    /// Reads [`SeatKind::word`]; `None` for anything else.
    pub fn read(word: &str) -> Option<SeatKind> {
        SeatKind::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// A seat that one party's fullmäktige elects to (GN-6).
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Seat {
    pub id: i64,
    pub board: i64,
    pub party: PartyId,
    pub kind: SeatKind,
    /// Place among the seats of its kind, 1 first: for substitutes the order in which they are called in.
    pub order: i64,
    pub version: i64,
}

/// A seat and the days it exists.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SeatTerm {
    pub seat: Seat,
    /// First day; `None` for a seat as old as the board.
    pub from: Option<Day>,
    /// Last day; `None` until further notice.
    pub to: Option<Day>,
}

/// A seat to be laid up or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NewSeat {
    pub board: i64,
    pub party: PartyId,
    pub kind: SeatKind,
    /// Wished place among the seats of its kind; zero, or more than there are, is last.
    pub order: i64,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// A seat as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenSeat {
    pub party: String,
    pub kind: String,
    pub order: String,
    pub from: String,
    pub to: String,
}

/// The seats that exist on a day; first and last days count.
pub fn seats_on(seats: &[SeatTerm], day: Day) -> Vec<Seat> {
    seats.iter().filter(|s| is_within(s.from, s.to, day)).map(|s| s.seat.clone()).collect()
}

/// The seat as written, or everything that is wrong with it.
///
/// `parties` are those to choose from. `own` is the seat when it is changed, with the spans of its mandates:
/// a seat that has had a holder keeps its party and kind, and the days it exists cover its mandates.
pub fn validate_seat(
    written: &WrittenSeat,
    board: i64,
    parties: &[PartyId],
    own: Option<(&Seat, &[Span])>,
) -> Result<NewSeat, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let party = written.party.parse().ok().filter(|id| parties.contains(id));
    if party.is_none() {
        refusals.push(Refusal::new("board-seat-party-missing").at("party"));
    }
    let kind = SeatKind::read(&written.kind);
    if kind.is_none() {
        refusals.push(Refusal::new("board-seat-kind-missing").at("kind"));
    }
    let order = if written.order.is_empty() { Some(0) } else { written.order.parse().ok().filter(|n| *n >= 1) };
    if order.is_none() {
        refusals.push(Refusal::new("board-seat-order-bad").at("order"));
    }
    let from = read_day(&written.from, "from", &mut refusals);
    let to = read_day(&written.to, "to", &mut refusals);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        refusals.push(Refusal::new("board-to-before-from").at("to"));
    }
    if let Some((seat, mandates)) = own {
        refusals.extend(refuse_change(seat, mandates, party, kind, (from, to)));
    }
    match (party, kind, order) {
        (Some(party), Some(kind), Some(order)) if refusals.is_empty() => {
            Ok(NewSeat { board, party, kind, order, from, to })
        }
        _ => Err(refusals),
    }
}

fn refuse_change(
    seat: &Seat,
    mandates: &[Span],
    party: Option<PartyId>,
    kind: Option<SeatKind>,
    (from, to): (Option<Day>, Option<Day>),
) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if mandates.is_empty() {
        return refusals;
    }
    if party.is_some_and(|p| p != seat.party) {
        refusals.push(Refusal::new("board-seat-party-fixed").at("party"));
    }
    if kind.is_some_and(|k| k != seat.kind) {
        refusals.push(Refusal::new("board-seat-kind-fixed").at("kind"));
    }
    let earliest = mandates.iter().map(|m| m.0).min();
    if let Some((first, _)) = from.zip(earliest).filter(|(from, earliest)| earliest < from) {
        refusals.push(Refusal::new("board-seat-from-after-mandate").at("from").with("day", first));
    }
    let after = |last: Day| (last.plus_days(1), None);
    if let Some(last) = to.filter(|last| mandates.iter().any(|m| overlaps(*m, after(*last)))) {
        refusals.push(Refusal::new("board-seat-to-before-mandate").at("to").with("day", last));
    }
    refusals
}

/// The ids in their new order when one of them is put at a place: 1 is first, zero or too many is last.
pub fn moved(ids: &[i64], id: i64, place: i64) -> Vec<i64> {
    let mut order: Vec<i64> = ids.iter().copied().filter(|other| *other != id).collect();
    let last = order.len();
    let at = usize::try_from(place - 1).unwrap_or(last).min(last);
    order.insert(at, id);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    fn written(party: &str, kind: &str, order: &str, from: &str, to: &str) -> WrittenSeat {
        WrittenSeat { party: party.into(), kind: kind.into(), order: order.into(), from: from.into(), to: to.into() }
    }

    fn check(w: &WrittenSeat, expected: &[&str]) {
        let ids: Vec<&str> =
            validate_seat(w, 1, &[1, 2], None).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{w:?}");
    }

    #[test]
    fn a_seat_has_a_party_and_a_kind() {
        check(&written("1", "member", "", "", ""), &[]);
        check(&written("2", "substitute", "3", "2019-01-01", "2022-12-31"), &[]);
        check(
            &written("3", "", "0", "x", ""),
            &["board-seat-party-missing", "board-seat-kind-missing", "board-seat-order-bad", "board-day-bad"],
        );
        check(&written("1", "member", "", "2020-01-02", "2020-01-01"), &["board-to-before-from"]);
    }

    #[test]
    fn a_seat_that_has_had_a_holder_keeps_its_party_and_covers_its_mandates() {
        let seat = Seat { id: 1, board: 1, party: 1, kind: SeatKind::Member, order: 1, version: 1 };
        let held = [(day("2019-01-01"), Some(day("2022-12-31")))];
        let check = |w: WrittenSeat, mandates: &[Span], expected: &[&str]| {
            let refused = validate_seat(&w, 1, &[1, 2], Some((&seat, mandates))).err().unwrap_or_default();
            assert_eq!(refused.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{w:?}");
        };
        check(written("2", "substitute", "1", "", ""), &[], &[]);
        check(written("1", "member", "2", "2019-01-01", "2022-12-31"), &held, &[]);
        check(
            written("2", "substitute", "1", "2019-01-02", "2022-12-30"),
            &held,
            &[
                "board-seat-party-fixed",
                "board-seat-kind-fixed",
                "board-seat-from-after-mandate",
                "board-seat-to-before-mandate",
            ],
        );
    }

    #[test]
    fn a_seat_moves_and_the_others_keep_their_order() {
        for (id, place, expected) in
            [(3, 1, [3, 1, 2]), (1, 3, [2, 3, 1]), (1, 0, [2, 3, 1]), (2, 99, [1, 3, 2]), (2, 2, [1, 2, 3])]
        {
            assert_eq!(moved(&[1, 2, 3], id, place), expected, "{id} to {place}");
        }
        assert_eq!(moved(&[], 7, 0), [7]);
    }

    #[test]
    fn a_seat_exists_from_its_first_to_its_last_day() {
        let seat = Seat { id: 1, board: 1, party: 1, kind: SeatKind::Member, order: 1, version: 1 };
        let term = SeatTerm { seat, from: Some(day("2019-01-01")), to: Some(day("2022-12-31")) };
        for (on, count) in [("2018-12-31", 0), ("2019-01-01", 1), ("2022-12-31", 1), ("2023-01-01", 0)] {
            assert_eq!(seats_on(std::slice::from_ref(&term), day(on)).len(), count, "{on}");
        }
    }
}
