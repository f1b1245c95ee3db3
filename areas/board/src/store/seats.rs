//! Seats, and the order among seats of a kind.

use crate::rules::{NewSeat, Seat, SeatKind, SeatTerm, moved};
use basics::CooperationId;
use store::{By, Deed, Fault, Tx, args};

const LIST: &str = "select id, board, party, kind, place, version, from_day, to_day
  from board_seat
 where cooperation = $1
   and board = $2
 order by kind, place, id";

const FIND: &str = "select id, board, party, kind, place, version, from_day, to_day
  from board_seat
 where cooperation = $1
   and id = $2";

const CREATE: &str = "insert into board_seat
       (cooperation, id, board, party, kind, place, from_day, to_day, version)
values ($1, $2, $3, $4, $5, 0, $6, $7, 1)";

const UPDATE: &str = "update board_seat
   set party = $3,
       kind = $4,
       from_day = $5,
       to_day = $6,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $7";

const PLACE: &str = "update board_seat
   set place = $3
 where cooperation = $1
   and id = $2";

const REMOVE: &str = "delete from board_seat
 where cooperation = $1
   and id = $2
   and version = $3";

/// Every seat of the board, of all times, by kind and place.
pub async fn list_seats(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<SeatTerm>, Fault> {
    Ok(tx.rows(LIST, args![coop, board]).await?.into_iter().map(seat).collect())
}

/// `None` when the cooperation has no such seat.
pub async fn find_seat(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<SeatTerm>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(seat))
}

fn seat(mut r: store::Row) -> SeatTerm {
    let seat = Seat {
        id: r.int(),
        board: r.int(),
        party: r.int(),
        kind: SeatKind::read(&r.text()).expect("kinds are stored as their word"),
        order: r.int(),
        version: r.int(),
    };
    SeatTerm { seat, from: r.opt_day(), to: r.opt_day() }
}

fn subject(id: i64) -> String {
    format!("seat/{id}")
}

/// Lays up a seat at its wished place. The caller has asked [`crate::rules::validate_seat`].
pub async fn create_seat(tx: &mut Tx, by: &By, new: &NewSeat) -> Result<i64, Fault> {
    let id = tx.next(by.cooperation, "board_seat").await?;
    let values = args![by.cooperation, id, new.board, new.party, new.kind.word(), new.from, new.to];
    tx.run(CREATE, values).await?;
    put_in_place(tx, by.cooperation, new, id).await?;
    let now = find_seat(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("seat.create", subject(id)).after(&now)).await?;
    Ok(id)
}

/// Changes a seat; others of its kind move up or down. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_seat(tx: &mut Tx, by: &By, id: i64, version: i64, new: &NewSeat) -> Result<(), Fault> {
    let old = find_seat(tx, by.cooperation, id).await?;
    let values = args![by.cooperation, id, new.party, new.kind.word(), new.from, new.to, version];
    tx.run_versioned(UPDATE, values).await?;
    put_in_place(tx, by.cooperation, new, id).await?;
    let now = find_seat(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("seat.edit", subject(id)).before(&old).after(&now)).await?;
    Ok(())
}

/// Numbers the seats of each kind from 1, with this one at its wished place.
async fn put_in_place(tx: &mut Tx, coop: CooperationId, new: &NewSeat, id: i64) -> Result<(), Fault> {
    let all = list_seats(tx, coop, new.board).await?;
    for kind in SeatKind::ALL {
        let ids: Vec<i64> = all.iter().filter(|s| s.seat.kind == kind).map(|s| s.seat.id).collect();
        let order = if kind == new.kind { moved(&ids, id, new.order) } else { ids };
        for (place, seat) in (1i64..).zip(order) {
            tx.run(PLACE, args![coop, seat, place]).await?;
        }
    }
    Ok(())
}

/// Takes away a seat that never had a holder. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn remove_seat(tx: &mut Tx, by: &By, old: &SeatTerm, version: i64) -> Result<(), Fault> {
    tx.run_versioned(REMOVE, args![by.cooperation, old.seat.id, version]).await?;
    tx.log(by, Deed::new("seat.remove", subject(old.seat.id)).before(old)).await?;
    Ok(())
}
