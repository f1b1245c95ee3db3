//! What minutes borrow from board and agreement, kept as it was when they were adjusted.

use agreement::Party;
use basics::{Day, PartyId};
use board::{Board, SeatKind, Sitting};
use serde::Serialize;

/// What minutes say of the board, its host and its parties. Minutes that are not adjusted read it from `board` and
/// `agreement`; adjusted ones keep it, sealed with their head, whatever becomes of the board afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Frozen {
    pub board_name: String,
    /// How paragraphs are written (PROT-17).
    pub label: String,
    /// Where the minutes are kept; empty when not told.
    pub storage_place: String,
    /// Whether members might take part at a distance (MEET-4).
    pub remote_allowed: bool,
    /// The host's name; empty when the agreement named none.
    pub host: String,
    /// Seats of members, on which quorum is counted (MEET-3).
    pub seats: usize,
    /// The parties of the meeting's day, in order.
    pub parties: Vec<FrozenParty>,
}

/// A party as it was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrozenParty {
    pub party: PartyId,
    pub name: String,
    pub short: String,
}

impl Frozen {
    /// What stands in board and agreement. All of it is of the meeting's day.
    pub fn of(board: &Board, host: Option<&Party>, parties: &[Party], sittings: &[Sitting]) -> Frozen {
        let party = |p: &Party| FrozenParty { party: p.id, name: p.name.clone(), short: p.short.clone() };
        Frozen {
            board_name: board.name.clone(),
            label: board.label.clone(),
            storage_place: board.storage_place.clone(),
            remote_allowed: board.remote_allowed,
            host: host.map(|h| h.name.clone()).unwrap_or_default(),
            seats: member_seats(sittings),
            parties: parties.iter().map(party).collect(),
        }
    }

    /// The board as it was. What no minutes say of it stays as it is now.
    pub fn board(&self, now: Board) -> Board {
        Board {
            name: self.board_name.clone(),
            label: self.label.clone(),
            storage_place: self.storage_place.clone(),
            remote_allowed: self.remote_allowed,
            ..now
        }
    }

    /// The parties as they were. The address of a notice board is as it is `now`; a party that is gone has none.
    pub fn parties(&self, now: &[Party], day: Day) -> Vec<Party> {
        let gone = |p: &FrozenParty| Party {
            id: p.party,
            name: String::new(),
            short: String::new(),
            code: String::new(),
            is_host: p.name == self.host,
            from: day,
            to: None,
            notice_board: String::new(),
            version: 0,
        };
        let was = |p: &FrozenParty| {
            let now = now.iter().find(|n| n.id == p.party).cloned().unwrap_or_else(|| gone(p));
            Party { name: p.name.clone(), short: p.short.clone(), ..now }
        };
        self.parties.iter().map(was).collect()
    }
}

/// How many seats members have: quorum is counted on these (MEET-3).
pub fn member_seats(sittings: &[Sitting]) -> usize {
    sittings.iter().filter(|s| s.seat.kind == SeatKind::Member).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::day;

    fn party(id: PartyId, name: &str, short: &str) -> Party {
        let (from, code, notice_board) = (day("2014-01-01"), "1814".into(), "https://example.se/anslag".into());
        let (name, short) = (name.into(), short.into());
        Party { id, name, short, code, is_host: id == 2, from, to: None, notice_board, version: 1 }
    }

    fn board(name: &str) -> Board {
        Board {
            id: 1,
            name: name.into(),
            label: format!("{name} § {{n}}"),
            storage_place: "Fjugesta".into(),
            substitutes_say: None,
            remote_allowed: true,
            call_days: 7,
            version: 1,
        }
    }

    #[test]
    fn names_stay_as_they_were_and_the_rest_is_as_it_is_now() {
        let parties = [party(1, "Laxå kommun", "Laxå"), party(2, "Lekebergs kommun", "Lekeberg")];
        let frozen = Frozen::of(&board("IT-nämnden"), Some(&parties[1]), &parties, &[]);
        assert_eq!((frozen.host.as_str(), frozen.seats), ("Lekebergs kommun", 0));
        let now =
            Board { storage_place: "Askersund".into(), remote_allowed: false, call_days: 10, ..board("Digitala") };
        let was = Board { call_days: 10, ..board("IT-nämnden") };
        assert_eq!(frozen.board(now), was);
        let renamed = Party { notice_board: "https://ny.example.se".into(), ..party(1, "Nya kommunen", "Nya") };
        let was = frozen.parties(&[renamed, party(3, "Askersunds kommun", "Askersund")], day("2021-02-10"));
        let said: Vec<_> =
            was.iter().map(|p| (p.id, p.name.as_str(), p.short.as_str(), p.notice_board.as_str())).collect();
        let expected = [(1, "Laxå kommun", "Laxå", "https://ny.example.se"), (2, "Lekebergs kommun", "Lekeberg", "")];
        assert_eq!(said, expected);
    }
}
