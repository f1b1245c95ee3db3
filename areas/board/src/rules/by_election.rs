//! By-election: a seat somebody left before the term was over, and whether the balance between the political parties
//! is kept (GN-15; KL 6:20).

use super::{Mandate, Seat, Sitting};
use basics::Day;

/// A seat nobody holds, with who left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vacancy<'a> {
    pub seat: &'a Seat,
    /// Who held it last; `None` when nobody ever has.
    pub left: Option<&'a Mandate>,
}

impl Vacancy<'_> {
    /// The first day without a holder.
    pub fn since(&self) -> Option<Day> {
        Some(self.left?.to?.plus_days(1))
    }

    /// Whether somebody left during the term, so that a by-election fills the seat; a seat that fell vacant with the
    /// term is filled by the election to the next one.
    pub fn is_by_election(&self) -> bool {
        self.left.and_then(|m| m.to).zip(self.since()).is_some_and(|(to, since)| term(to) == term(since))
    }
}

/// The seats nobody holds on the day, in the order given, each with who left it.
pub fn vacancies<'a>(sittings: &'a [Sitting], mandates: &'a [Mandate], day: Day) -> Vec<Vacancy<'a>> {
    let left = |seat: i64| {
        let over = mandates.iter().filter(|m| m.seat == seat && m.to.is_some_and(|to| to < day));
        over.max_by_key(|m| m.to)
    };
    let empty = sittings.iter().filter(|s| s.mandate.is_none());
    empty.map(|s| Vacancy { seat: &s.seat, left: left(s.seat.id) }).collect()
}

/// Who held the seat before a mandate, where the change was made within a term and to another political party: with
/// a proportional election the balance is then kept as far as possible (KL 6:20), which a person judges. `None` when
/// the balance is kept, when a political party is not told, and at the beginning of a term.
pub fn unkept_balance<'a>(mandate: &Mandate, all: &'a [Mandate]) -> Option<&'a Mandate> {
    let before = all.iter().filter(|m| m.seat == mandate.seat && m.to.is_some_and(|to| to < mandate.from));
    let before = before.max_by_key(|m| m.to)?;
    let party = |m: &Mandate| m.political_party.trim().to_lowercase();
    let (old, new) = (party(before), party(mandate));
    let within = term(before.from) == term(mandate.from);
    (within && !old.is_empty() && !new.is_empty() && old != new).then_some(before)
}

/// The first year of the term a day lies in. Boards are elected for four years from the first of January of the year
/// after a general election, 2015, 2019, 2023 and so on; that every board follows this is our reading.
fn term(day: Day) -> i16 {
    day.year() - (day.year() - 2015).rem_euclid(4)
}

#[cfg(test)]
mod tests {
    use super::super::SeatKind;
    use super::super::mandates::tests::{day, mandate};
    use super::*;

    fn of(party: &str, mut m: Mandate) -> Mandate {
        m.political_party = party.into();
        m
    }

    #[test]
    fn gn_15_a_seat_left_before_its_time_says_who_left_and_since_when() {
        let seat = |id| Seat { id, board: 1, party: 1, kind: SeatKind::Member, order: id, version: 1 };
        let all = [
            of("M", mandate(1, 1, 1, "2015-01-01", "2018-12-31")),
            of("S", mandate(2, 1, 2, "2019-01-01", "2021-02-28")),
            of("C", mandate(3, 2, 3, "2019-01-01", "")),
        ];
        let sitting = |id| Sitting { seat: seat(id), mandate: (id == 2).then(|| all[2].clone()), post: None };
        let sittings = [sitting(1), sitting(2), sitting(3)];
        let found = vacancies(&sittings, &all, day("2021-03-10"));
        let told: Vec<_> = found.iter().map(|v| (v.seat.id, v.left.map(|m| m.id), v.since())).collect();
        assert_eq!(told, [(1, Some(2), Some(day("2021-03-01"))), (3, None, None)]);
        assert_eq!(found.iter().map(Vacancy::is_by_election).collect::<Vec<_>>(), [true, false]);
        let over = vacancies(&sittings, &all[..1], day("2021-03-10"));
        assert_eq!((over[0].since(), over[0].is_by_election()), (Some(day("2019-01-01")), false), "the term was over");
    }

    #[test]
    fn gn_15_the_balance_is_kept_by_the_same_political_party() {
        let before = of("S", mandate(1, 1, 1, "2019-01-01", "2021-02-28"));
        for (party, from, expected) in [
            ("S", "2021-03-01", false),
            ("s ", "2021-03-01", false),
            ("M", "2021-03-01", true),
            ("", "2021-03-01", false),
            // A new term: the council elects anew.
            ("M", "2023-01-01", false),
            ("M", "2022-12-31", true),
        ] {
            let new = of(party, mandate(2, 1, 2, from, ""));
            let all = [before.clone(), new.clone()];
            assert_eq!(unkept_balance(&new, &all).is_some(), expected, "{party} {from}");
        }
        let only = of("M", mandate(3, 2, 3, "2021-03-01", ""));
        assert_eq!(unkept_balance(&only, &[before, only.clone()]), None, "nobody sat there before");
    }
}
