//! What the agenda says of its items: booked time, papers left out, where they belong.

use super::NotDone;
use super::meetings::existing;
use super::paragraphs::find_paragraph;
use crate::rules::{Item, Slot};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const FIND: &str = "select paragraph, slot, standing, booked, omitted, filled, version
   from meeting_item
  where cooperation = $1
    and paragraph = $2";

const OF_MEETING: &str = "select paragraph, slot, standing, booked, omitted, filled, version
   from meeting_item
  where cooperation = $1
    and meeting = $2
  order by paragraph";

const INSERT: &str = "insert into meeting_item (cooperation, id, meeting, paragraph, slot, standing, booked, omitted,
        filled, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)";

const UPDATE: &str = "update meeting_item
    set slot = $4,
        standing = $5,
        booked = $6,
        omitted = $7,
        filled = $8,
        version = version + 1
  where cooperation = $1
    and paragraph = $2
    and version = $3";

fn item(mut r: Row) -> Item {
    Item {
        paragraph: r.int(),
        slot: Slot::of(&r.text()).unwrap_or_default(),
        standing: r.text(),
        booked: r.text(),
        omitted: r.text(),
        filled: r.text(),
        version: r.int(),
    }
}

/// What is known of an item; the empty one (version 0) when nothing has been said of it.
pub async fn find_item(tx: &mut Tx, coop: CooperationId, paragraph: i64) -> Result<Item, Fault> {
    let found = tx.row(FIND, args![coop, paragraph]).await?.map(item);
    Ok(found.unwrap_or_else(|| Item { paragraph, ..Item::default() }))
}

/// The items of a meeting of which something is known.
pub async fn list_items(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Item>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(item).collect())
}

/// Saves an item seen at its version; version 0 is one of which nothing was known.
pub async fn save_item(tx: &mut Tx, by: &By, item: &Item) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let p = find_paragraph(tx, coop, item.paragraph).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, p.meeting).await?.unlocked()?;
    let old = find_item(tx, coop, item.paragraph).await?;
    let (slot, standing) = (item.slot.code(), &item.standing);
    if old.version == 0 && item.version == 0 {
        let id = tx.next(coop, "meeting_item").await?;
        let values =
            args![coop, id, p.meeting, item.paragraph, slot, standing, &item.booked, &item.omitted, &item.filled];
        tx.run(INSERT, values).await?;
    } else {
        let values =
            args![coop, item.paragraph, item.version, slot, standing, &item.booked, &item.omitted, &item.filled];
        tx.run_versioned(UPDATE, values).await?;
    }
    let subject = format!("meeting/{}/paragraph/{}/item", p.meeting, p.id);
    tx.log(by, Deed::new("item.edit", subject).before(&old).after(item)).await?;
    Ok(())
}
