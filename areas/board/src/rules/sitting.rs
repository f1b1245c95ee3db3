//! Who sits on a day, who is called in when somebody is away, and how many must be there.

use super::{Mandate, Post, PostTerm, Seat, SeatKind, SeatTerm, holder_on, seats_on};
use basics::{Day, PartyId};

/// A seat on a day: who holds it and on which post. `mandate` is `None` when nobody holds it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sitting {
    pub seat: Seat,
    pub mandate: Option<Mandate>,
    /// Only on member seats.
    pub post: Option<Post>,
}

/// One sitting per seat that exists that day: members by party in the order given, then by post; substitutes
/// after them in call-in order.
pub fn sittings(
    seats: &[SeatTerm],
    mandates: &[Mandate],
    posts: &[PostTerm],
    parties: &[PartyId],
    day: Day,
) -> Vec<Sitting> {
    let mut all: Vec<Sitting> = seats_on(seats, day)
        .into_iter()
        .map(|seat| {
            let mandate = holder_on(mandates, seat.id, day).cloned();
            let post = match (seat.kind, &mandate) {
                (SeatKind::Member, Some(m)) => {
                    posts.iter().find(|p| p.person == m.person && p.covers(day)).map(|p| p.post)
                }
                _ => None,
            };
            Sitting { seat, mandate, post }
        })
        .collect();
    let party = |s: &Sitting| parties.iter().position(|id| *id == s.seat.party).unwrap_or(parties.len());
    let post = |s: &Sitting| s.post.map_or(Post::ALL.len(), |p| p as usize);
    all.sort_by_key(|s| match s.seat.kind {
        SeatKind::Member => (s.seat.kind, party(s), post(s), s.seat.order, s.seat.id),
        SeatKind::Substitute => (s.seat.kind, 0, 0, s.seat.order, s.seat.id),
    });
    all
}

/// The substitutes in the order they are called in for somebody who is away: those of the same party first,
/// then the others, each group in its order. Seats without holder are left out.
///
/// This is our default: the reglemente of a board may say otherwise.
pub fn call_in_order<'a>(absent: &Sitting, substitutes: &'a [Sitting]) -> Vec<&'a Sitting> {
    let mut order: Vec<&Sitting> =
        substitutes.iter().filter(|s| s.seat.kind == SeatKind::Substitute && s.mandate.is_some()).collect();
    order.sort_by_key(|s| (s.seat.party != absent.seat.party, s.seat.order, s.seat.id));
    order
}

#[cfg(test)]
mod tests {
    use super::super::mandates::tests::{day, mandate};
    use super::*;

    fn term(id: i64, party: PartyId, kind: SeatKind, order: i64) -> SeatTerm {
        SeatTerm { seat: Seat { id, board: 1, party, kind, order, version: 1 }, from: None, to: None }
    }

    fn world() -> Vec<SeatTerm> {
        use SeatKind::{Member, Substitute};
        vec![
            term(1, 2, Member, 1),
            term(2, 1, Member, 2),
            term(3, 1, Member, 3),
            term(4, 2, Substitute, 3),
            term(5, 1, Substitute, 2),
            term(6, 1, Substitute, 1),
            term(7, 3, Substitute, 4),
        ]
    }

    fn held() -> Vec<Mandate> {
        (1..=6).map(|id| mandate(id, id, id * 10, "2019-01-01", "2022-12-31")).collect()
    }

    fn ids<'a>(sittings: impl IntoIterator<Item = &'a Sitting>) -> Vec<i64> {
        sittings.into_iter().map(|s| s.seat.id).collect()
    }

    #[test]
    fn members_come_by_party_and_post_and_substitutes_in_call_in_order() {
        let chair = PostTerm {
            id: 1,
            board: 1,
            post: Post::Chair,
            person: 30,
            name: "Person 30".into(),
            from: day("2019-01-01"),
            to: None,
            version: 1,
        };
        let all = sittings(&world(), &held(), &[chair], &[1, 2, 3], day("2021-02-24"));
        assert_eq!(ids(&all), [3, 2, 1, 6, 5, 4, 7]);
        assert_eq!(all[0].post, Some(Post::Chair));
        assert!(all[6].mandate.is_none());
    }

    #[test]
    fn nobody_sits_before_the_first_or_after_the_last_day() {
        for (on, count) in [("2018-12-31", 0), ("2019-01-01", 6), ("2022-12-31", 6), ("2023-01-01", 0)] {
            let all = sittings(&world(), &held(), &[], &[1, 2, 3], day(on));
            assert_eq!(all.len(), 7, "{on}");
            assert_eq!(all.iter().filter(|s| s.mandate.is_some()).count(), count, "{on}");
        }
    }

    #[test]
    fn substitutes_of_the_same_party_are_called_in_first() {
        let all = sittings(&world(), &held(), &[], &[1, 2, 3], day("2021-02-24"));
        let absent = |seat: i64| all.iter().find(|s| s.seat.id == seat).expect("a seat in the test");
        let substitutes = &all[3..];
        assert_eq!(ids(call_in_order(absent(2), substitutes)), [6, 5, 4]);
        assert_eq!(ids(call_in_order(absent(1), substitutes)), [4, 6, 5]);
        assert_eq!(ids(call_in_order(absent(1), &[])), [0; 0]);
    }
}
