//! Paragraphs that were adjusted at once.

use super::NotDone;
use super::meetings::existing;
use super::paragraphs::{find_paragraph, mark_at_once, subject};
use crate::rules::{AtOnce, SealedAtOnce};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;

const OF_MEETING: &str = "select paragraph, adjusted_day, adjusted_by
   from meeting_at_once
  where cooperation = $1
    and meeting = $2
  order by id";

const OF_PARAGRAPH: &str = "select paragraph, adjusted_day, adjusted_by
   from meeting_at_once
  where cooperation = $1
    and paragraph = $2";

const ALL: &str = "select a.meeting, p.number, a.paragraph, a.adjusted_day, a.adjusted_by
   from meeting_at_once a
   join meeting_paragraph p on p.cooperation = a.cooperation and p.id = a.paragraph
  where a.cooperation = $1
  order by a.meeting, p.number, a.id";

const INSERT: &str = "insert into meeting_at_once (cooperation, id, meeting, paragraph, adjusted_day, adjusted_by)
 values ($1, $2, $3, $4, $5, $6)";

fn at_once(mut r: Row) -> AtOnce {
    AtOnce { paragraph: r.int(), on: r.day(), by: r.text() }
}

/// The paragraphs of a meeting that were adjusted on their own, in the order it was done.
pub async fn list_at_once(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<AtOnce>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(at_once).collect())
}

/// A paragraph adjusted at once, with its meeting and number.
pub struct NumberedAtOnce {
    pub meeting: i64,
    pub number: Option<i64>,
    pub at_once: AtOnce,
}

/// Every paragraph of the cooperation that was adjusted at once.
pub async fn list_all_at_once(tx: &mut Tx, coop: CooperationId) -> Result<Vec<NumberedAtOnce>, Fault> {
    let rows = tx.rows(ALL, args![coop]).await?;
    let read = |mut r: Row| NumberedAtOnce { meeting: r.int(), number: r.opt_int(), at_once: at_once(r) };
    Ok(rows.into_iter().map(read).collect())
}

/// That the paragraph was adjusted on its own; `None` when it was not.
pub async fn find_at_once(tx: &mut Tx, coop: CooperationId, paragraph: i64) -> Result<Option<AtOnce>, Fault> {
    Ok(tx.row(OF_PARAGRAPH, args![coop, paragraph]).await?.map(at_once))
}

/// Locks and seals one paragraph. The caller has asked the rule.
pub async fn adjust_at_once(tx: &mut Tx, by: &By, new: &AtOnce) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_paragraph(tx, coop, new.paragraph).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, old.meeting).await?.unlocked()?;
    let id = tx.next(coop, "meeting_at_once").await?;
    tx.run(INSERT, args![coop, id, old.meeting, new.paragraph, new.on, &new.by]).await?;
    mark_at_once(tx, coop, new.paragraph, new.on).await?;
    let now = find_paragraph(tx, coop, new.paragraph).await?.ok_or_else(NotDone::missing)?;
    let name = subject(old.meeting, new.paragraph);
    let deed = Deed::new("paragraph.adjust", name.clone()).after(&(&now.text, new));
    tx.log(by, deed.seal(format!("{name}/at-once"), &SealedAtOnce::of(&now, new))).await?;
    Ok(())
}
