//! Whether the board is made up as the law wants it (GN-6; KL 9:24).

use super::{Seat, SeatKind};
use basics::{PartyId, Refusal};

/// Everything that breaks GN-6 on a day: every party has at least one member and one substitute, and there
/// are as many substitutes as members. Seats count, held or not.
///
/// `parties` are the parties of that day, `names` every party's name. A seat of somebody who is no party that
/// day is told as well.
pub fn balance(parties: &[PartyId], names: &[(PartyId, String)], seats: &[Seat]) -> Vec<Refusal> {
    let name = |id: PartyId| names.iter().find(|n| n.0 == id).map(|n| n.1.clone()).unwrap_or_default();
    let count = |kind| seats.iter().filter(|s| s.kind == kind).count();
    let mut faults = Vec::new();
    for party in parties {
        let has = |kind| seats.iter().any(|s| s.party == *party && s.kind == kind);
        if !has(SeatKind::Member) {
            faults.push(Refusal::new("board-party-without-member").with("name", name(*party)));
        }
        if !has(SeatKind::Substitute) {
            faults.push(Refusal::new("board-party-without-substitute").with("name", name(*party)));
        }
    }
    let (members, substitutes) = (count(SeatKind::Member), count(SeatKind::Substitute));
    if members != substitutes {
        let refusal = Refusal::new("board-counts-differ");
        faults.push(refusal.with("members", members).with("substitutes", substitutes));
    }
    let mut strangers: Vec<PartyId> = seats.iter().map(|s| s.party).filter(|id| !parties.contains(id)).collect();
    strangers.sort_unstable();
    strangers.dedup();
    faults.extend(strangers.into_iter().map(|id| Refusal::new("board-seat-of-no-party").with("name", name(id))));
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use SeatKind::{Member, Substitute};

    fn check(parties: &[PartyId], list: &[(PartyId, SeatKind)], expected: &[&str]) {
        let names: Vec<(PartyId, String)> = (1..=9).map(|id| (id, format!("Kommun {id}"))).collect();
        let seats: Vec<Seat> = list
            .iter()
            .zip(1..)
            .map(|((party, kind), id)| Seat { id, board: 1, party: *party, kind: *kind, order: id, version: 1 })
            .collect();
        let faults = balance(parties, &names, &seats);
        assert_eq!(faults.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{list:?}");
    }

    #[test]
    fn every_party_has_a_member_and_a_substitute_and_the_numbers_agree() {
        check(&[1, 2], &[(1, Member), (1, Substitute), (2, Member), (2, Substitute)], &[]);
        check(
            &[1, 2],
            &[(1, Member), (1, Member), (1, Substitute), (2, Member), (2, Substitute), (2, Substitute)],
            &[],
        );
        check(&[1], &[(1, Member), (1, Member), (1, Substitute)], &["board-counts-differ"]);
        check(&[1], &[(1, Member)], &["board-party-without-substitute", "board-counts-differ"]);
        check(&[1], &[(1, Substitute)], &["board-party-without-member", "board-counts-differ"]);
        check(
            &[1, 2],
            &[(1, Member), (1, Substitute)],
            &["board-party-without-member", "board-party-without-substitute"],
        );
        check(
            &[1, 2],
            &[(1, Member), (1, Member), (2, Substitute), (2, Substitute)],
            &["board-party-without-substitute", "board-party-without-member"],
        );
        check(&[], &[], &[]);
    }

    #[test]
    fn a_seat_of_somebody_who_has_left_is_told() {
        check(&[1], &[(1, Member), (1, Substitute), (2, Member), (2, Substitute)], &["board-seat-of-no-party"]);
    }
}
