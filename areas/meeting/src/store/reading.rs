//! A person's own notes and marks while they read the papers.
//!
//! They belong to the person, not to the authority (TF 2:12): nobody else sees them, they can be taken away, and
//! the journal does not tell of them.

use ::store::{By, Fault, Tx, args};
use basics::{CooperationId, PersonId};

const NOTES: &str = "select paragraph, text, version
   from meeting_note
  where cooperation = $1
    and meeting = $2
    and person = $3";

const SAVE: &str = "insert into meeting_note (cooperation, id, meeting, paragraph, person, text, version)
 values ($1, $2, $3, $4, $5, $6, 1)
 on conflict (cooperation, person, paragraph)
 do update set text = excluded.text, version = meeting_note.version + 1";

const REMOVE: &str = "delete from meeting_note where cooperation = $1 and person = $2 and paragraph = $3";

const READ: &str = "select paragraph from meeting_read where cooperation = $1 and meeting = $2 and person = $3";

const MARK: &str = "insert into meeting_read (cooperation, id, meeting, paragraph, person, read_at)
 values ($1, $2, $3, $4, $5, $6)
 on conflict (cooperation, person, paragraph) do nothing";

const UNMARK: &str = "delete from meeting_read where cooperation = $1 and person = $2 and paragraph = $3";

/// A person's note on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub paragraph: i64,
    pub text: String,
    /// How often it has been written.
    pub version: i64,
}

/// The person's own notes on the items of a meeting.
pub async fn list_notes(tx: &mut Tx, coop: CooperationId, meeting: i64, person: PersonId) -> Result<Vec<Note>, Fault> {
    let rows = tx.rows(NOTES, args![coop, meeting, person]).await?;
    Ok(rows.into_iter().map(|mut r| Note { paragraph: r.int(), text: r.text(), version: r.int() }).collect())
}

/// Keeps the person's note; an empty one is taken away.
pub async fn save_note(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    paragraph: i64,
    person: PersonId,
    text: &str,
) -> Result<(), Fault> {
    if text.is_empty() {
        tx.run(REMOVE, args![by.cooperation, person, paragraph]).await?;
        return Ok(());
    }
    let id = tx.next(by.cooperation, "meeting_note").await?;
    tx.run(SAVE, args![by.cooperation, id, meeting, paragraph, person, text]).await.map(|_| ())
}

/// The items the person has marked as read.
pub async fn list_read(tx: &mut Tx, coop: CooperationId, meeting: i64, person: PersonId) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(READ, args![coop, meeting, person]).await?.into_iter().map(|mut r| r.int()).collect())
}

/// Marks an item as read by the person, or as not read.
pub async fn mark_read(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    paragraph: i64,
    person: PersonId,
    is_read: bool,
) -> Result<(), Fault> {
    if !is_read {
        tx.run(UNMARK, args![by.cooperation, person, paragraph]).await?;
        return Ok(());
    }
    let id = tx.next(by.cooperation, "meeting_read").await?;
    tx.run(MARK, args![by.cooperation, id, meeting, paragraph, person, by.at]).await.map(|_| ())
}
