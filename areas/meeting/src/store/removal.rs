//! Taking away a meeting that was planned by mistake, with its agenda. The journal keeps what it was.

use super::meetings::{existing, subject};
use super::{NotDone, list_used_numbers};
use crate::rules;
use ::store::{By, Deed, Tx, args};

const REMOVE: [&str; 14] = [
    "delete from meeting_invited where cooperation = $1 and meeting = $2",
    "delete from meeting_call_in where cooperation = $1 and meeting = $2",
    "delete from meeting_absence where cooperation = $1 and meeting = $2",
    "delete from meeting_note where cooperation = $1 and meeting = $2",
    "delete from meeting_read where cooperation = $1 and meeting = $2",
    "delete from meeting_item where cooperation = $1 and meeting = $2",
    "delete from meeting_extra where cooperation = $1 and meeting = $2",
    "delete from meeting_point where cooperation = $1 and meeting = $2",
    "delete from meeting_basis where cooperation = $1 and meeting = $2",
    "delete from meeting_receiver where cooperation = $1 and meeting = $2",
    "delete from meeting_memo where cooperation = $1 and meeting = $2",
    "delete from meeting_attendance where cooperation = $1 and meeting = $2",
    "delete from meeting_paragraph where cooperation = $1 and meeting = $2",
    "delete from meeting_meeting where cooperation = $1 and id = $2",
];

/// Takes the meeting away. Refused once it has been called or its paragraphs carry numbers.
pub async fn remove_meeting(tx: &mut Tx, by: &By, id: i64) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let used = list_used_numbers(tx, by.cooperation, old.board, old.day().year()).await?;
    rules::remove_meeting(&old, used.iter().any(|u| u.meeting == id))?;
    for sql in REMOVE {
        tx.run(sql, args![by.cooperation, id]).await?;
    }
    tx.log(by, Deed::new("meeting.remove", subject(id)).before(&old.head)).await?;
    Ok(())
}
