//! The presence log: lines are added and struck, never taken away.

use super::NotDone;
use super::meetings::existing;
use crate::rules::{self, Presence, PresenceLine};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::CooperationId;
use minutes::PresenceEvent;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, at, paragraph, person, name, happening, struck, version
               from meeting_presence ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and id = $2");

const OF_MEETING: &str = select!(
    "where cooperation = $1
        and meeting = $2
      order by id"
);

const INSERT: &str = "insert into meeting_presence (cooperation, id, meeting, at, paragraph, person, name, happening,
        version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, 1)";

const STRIKE: &str = "update meeting_presence
    set struck = $4,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const RENUMBER: &str = "update meeting_presence
    set paragraph = $4,
        version = version + 1
  where cooperation = $1
    and meeting = $2
    and paragraph = $3";

/// A line whose happening cannot be read is no line: its seal will not hold.
fn line(mut r: Row) -> Option<PresenceLine> {
    let (id, meeting, at, paragraph, person, name) = (r.int(), r.int(), r.text(), r.opt_int(), r.opt_int(), r.text());
    let what = serde_json::from_str(&r.text()).ok()?;
    let event = PresenceEvent { at, paragraph, name, what };
    let entry = Presence { person, event, struck: r.opt_text() };
    Some(PresenceLine { id, meeting, entry, version: r.int() })
}

pub async fn find_presence(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<PresenceLine>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.and_then(line))
}

/// The whole log of a meeting as it was written, struck lines included.
pub async fn list_presence(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<PresenceLine>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().filter_map(line).collect())
}

/// Writes a line in the log.
pub async fn log_presence(tx: &mut Tx, by: &By, meeting: i64, entry: &Presence) -> Result<i64, NotDone> {
    let m = existing(tx, by, meeting).await?;
    rules::log_presence(&m, &entry.event)?;
    let id = tx.next(by.cooperation, "meeting_presence").await?;
    let event = &entry.event;
    let what = serde_json::to_string(&event.what).expect("a happening is a plain value");
    let values = args![by.cooperation, id, meeting, &event.at, event.paragraph, entry.person, &event.name, what];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("presence.log", subject(meeting, id)).after(entry)).await?;
    Ok(id)
}

/// Strikes a mistaken line seen at `version`, with the reason.
pub async fn correct_presence(tx: &mut Tx, by: &By, id: i64, reason: &str, version: i64) -> Result<(), NotDone> {
    let old = find_presence(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let m = existing(tx, by, old.meeting).await?;
    let new = rules::correct_presence(&m, &old.entry, reason)?;
    tx.run_versioned(STRIKE, args![by.cooperation, id, version, new.struck.as_deref()]).await?;
    tx.log(by, Deed::new("presence.correct", subject(m.id, id)).before(&old.entry).after(&new)).await?;
    Ok(())
}

/// Lets the log follow a paragraph that gets another number.
pub(super) async fn renumber_presence(tx: &mut Tx, by: &By, meeting: i64, old: i64, new: i64) -> Result<(), Fault> {
    if tx.run(RENUMBER, args![by.cooperation, meeting, old, new]).await? == 0 {
        return Ok(());
    }
    for l in list_presence(tx, by.cooperation, meeting).await? {
        if l.entry.event.paragraph == Some(new) {
            tx.log(by, Deed::new("presence.correct", subject(meeting, l.id)).after(&l.entry)).await?;
        }
    }
    Ok(())
}

fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/presence/{id}")
}
