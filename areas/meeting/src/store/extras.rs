//! Why an extra meeting is held.

use super::meetings::subject;
use crate::rules::Extra;
use ::store::{By, Deed, Fault, Tx, args};
use basics::CooperationId;

const FIND: &str = "select asked_day, by_chair, asked_by, members, reason
   from meeting_extra
  where cooperation = $1
    and meeting = $2";

const INSERT: &str = "insert into meeting_extra (cooperation, id, meeting, asked_day, by_chair, asked_by, members,
        reason)
 values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Why the meeting is an extra one; `None` when it is not.
pub async fn find_extra(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<Extra>, Fault> {
    let row = tx.row(FIND, args![coop, meeting]).await?;
    Ok(row.map(|mut r| Extra {
        asked: r.day(),
        by_chair: r.flag(),
        asked_by: r.text().lines().map(str::to_string).collect(),
        members: r.int(),
        reason: r.text(),
    }))
}

/// Says of a meeting just planned who asked for it.
pub async fn create_extra(tx: &mut Tx, by: &By, meeting: i64, extra: &Extra) -> Result<(), Fault> {
    let id = tx.next(by.cooperation, "meeting_extra").await?;
    let asked_by = extra.asked_by.join("\n");
    let (members, reason) = (extra.members, &extra.reason);
    let values = args![by.cooperation, id, meeting, extra.asked, extra.by_chair, asked_by, members, reason];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("meeting.extra", format!("{}/extra", subject(meeting))).after(extra)).await?;
    Ok(())
}
