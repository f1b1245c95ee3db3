//! A board's standing items, and putting one on an agenda.

use super::items::{list_items, save_item};
use super::paragraphs::{create_paragraph, list_paragraphs};
use super::{NotDone, find_item};
use crate::rules::{self, Item, Kind, Slot, StandingItem};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const OF_BOARD: &str = "select code, heading, kind, slot, is_usual
   from meeting_standing
  where cooperation = $1
    and board = $2
  order by position, id";

const CLEAR: &str = "delete from meeting_standing where cooperation = $1 and board = $2";

const INSERT: &str = "insert into meeting_standing (cooperation, id, board, position, code, heading, kind, slot,
        is_usual)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

fn standing(mut r: Row) -> StandingItem {
    StandingItem {
        code: r.text(),
        heading: r.text(),
        kind: Kind::of(&r.text()).unwrap_or_default(),
        slot: Slot::of(&r.text()).unwrap_or_default(),
        is_usual: r.flag(),
    }
}

/// The board's own list; empty when it has made none.
pub async fn list_standing(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<StandingItem>, Fault> {
    Ok(tx.rows(OF_BOARD, args![coop, board]).await?.into_iter().map(standing).collect())
}

/// Writes the board's list anew, unless somebody else has changed the one that was `seen`.
pub async fn save_standing(
    tx: &mut Tx,
    by: &By,
    board: i64,
    seen: &[StandingItem],
    new: &[StandingItem],
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = list_standing(tx, coop, board).await?;
    if old != seen {
        return Err(Fault::Stale.into());
    }
    tx.run(CLEAR, args![coop, board]).await?;
    for (position, item) in (1i64..).zip(new) {
        let id = tx.next(coop, "meeting_standing").await?;
        let (kind, slot) = (item.kind.code(), item.slot.code());
        let values = args![coop, id, board, position, &item.code, &item.heading, kind, slot, item.is_usual];
        tx.run(INSERT, values).await?;
    }
    tx.log(by, Deed::new("standing.edit", format!("standing/{board}")).before(&old).after(&new)).await?;
    Ok(())
}

/// Puts a standing item on the agenda of a meeting, at its place.
pub async fn add_standing(tx: &mut Tx, by: &By, meeting: i64, item: &StandingItem) -> Result<i64, NotDone> {
    let before = place_of(tx, by.cooperation, meeting, item.slot).await?;
    let id = create_paragraph(tx, by, meeting, &item.text(), before).await?;
    let fresh = find_item(tx, by.cooperation, id).await?;
    save_item(tx, by, &Item { slot: item.slot, standing: item.code.clone(), ..fresh }).await?;
    Ok(id)
}

/// Before which item a new one of this slot goes on the meeting's agenda.
pub async fn place_of(tx: &mut Tx, coop: CooperationId, meeting: i64, slot: Slot) -> Result<Option<i64>, Fault> {
    let items = list_items(tx, coop, meeting).await?;
    let slot_of = |id: i64| items.iter().find(|i| i.paragraph == id).map(|i| i.slot).unwrap_or_default();
    let order: Vec<(i64, Slot)> =
        list_paragraphs(tx, coop, meeting).await?.iter().map(|p| (p.id, slot_of(p.id))).collect();
    Ok(rules::place_for(&order, slot))
}
