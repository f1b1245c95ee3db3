//! Mandates: who holds which seat from when to when.

use super::Names;
use crate::rules::{Mandate, NewMandate};
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Tx, args};

const LIST: &str = "select m.id, m.seat, m.person, m.political_party, m.from_day, m.to_day, m.version
  from board_mandate m
  join board_seat s
    on s.cooperation = m.cooperation
   and s.id = m.seat
 where m.cooperation = $1
   and s.board = $2
 order by m.from_day, m.id";

const FIND: &str = "select id, seat, person, political_party, from_day, to_day, version
  from board_mandate
 where cooperation = $1
   and id = $2";

const CREATE: &str = "insert into board_mandate
       (cooperation, id, seat, person, political_party, from_day, to_day, version)
values ($1, $2, $3, $4, $5, $6, $7, 1)";

const UPDATE: &str = "update board_mandate
   set person = $3,
       political_party = $4,
       from_day = $5,
       to_day = $6,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $7";

const END: &str = "update board_mandate
   set to_day = $3,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $4";

const REMOVE: &str = "delete from board_mandate
 where cooperation = $1
   and id = $2
   and version = $3";

/// Every mandate of the board, of all times, by first day.
pub async fn list_mandates(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<Mandate>, Fault> {
    let names = Names::read(tx, coop).await?;
    Ok(tx.rows(LIST, args![coop, board]).await?.into_iter().map(|r| mandate(r, &names)).collect())
}

/// `None` when the cooperation has no such mandate.
pub async fn find_mandate(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Mandate>, Fault> {
    let names = Names::read(tx, coop).await?;
    Ok(tx.row(FIND, args![coop, id]).await?.map(|r| mandate(r, &names)))
}

fn mandate(mut r: store::Row, names: &Names) -> Mandate {
    let (id, seat, person) = (r.int(), r.int(), r.int());
    Mandate {
        id,
        seat,
        person,
        name: names.of(person),
        political_party: r.text(),
        from: r.day(),
        to: r.opt_day(),
        version: r.int(),
    }
}

fn subject(seat: i64, id: i64) -> String {
    format!("seat/{seat}/mandate/{id}")
}

/// Gives a mandate. The caller has asked [`crate::rules::validate_mandate`].
pub async fn create_mandate(tx: &mut Tx, by: &By, new: &NewMandate<'_>) -> Result<i64, Fault> {
    let id = tx.next(by.cooperation, "board_mandate").await?;
    let values = args![by.cooperation, id, new.seat, new.person, new.political_party, new.from, new.to];
    tx.run(CREATE, values).await?;
    let now = find_mandate(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("mandate.create", subject(new.seat, id)).after(&now)).await?;
    Ok(id)
}

/// Changes a mandate. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_mandate(tx: &mut Tx, by: &By, id: i64, version: i64, new: &NewMandate<'_>) -> Result<(), Fault> {
    let old = find_mandate(tx, by.cooperation, id).await?;
    let values = args![by.cooperation, id, new.person, new.political_party, new.from, new.to, version];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_mandate(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("mandate.edit", subject(new.seat, id)).before(&old).after(&now)).await?;
    Ok(())
}

/// Ends a mandate on a last day. [`Fault::Stale`] when it is no longer at the version of `old`.
pub async fn end_mandate(tx: &mut Tx, by: &By, old: &Mandate, last: Day) -> Result<(), Fault> {
    tx.run_versioned(END, args![by.cooperation, old.id, last, old.version]).await?;
    let now = find_mandate(tx, by.cooperation, old.id).await?;
    tx.log(by, Deed::new("mandate.end", subject(old.seat, old.id)).before(old).after(&now)).await?;
    Ok(())
}

/// Takes away a mandate that was entered by mistake. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn remove_mandate(tx: &mut Tx, by: &By, old: &Mandate, version: i64) -> Result<(), Fault> {
    tx.run_versioned(REMOVE, args![by.cooperation, old.id, version]).await?;
    tx.log(by, Deed::new("mandate.remove", subject(old.seat, old.id)).before(old)).await?;
    Ok(())
}
