//! Notices on the parties' boards: put up, withdrawn when registered by mistake, taken down.

use super::NotDone;
use super::frozen::parties_of;
use super::meetings::existing;
use crate::rules::{self, Clock, Meeting, Notice, Removal, SealedNotice};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select n.id, n.meeting, n.party, n.posted_day, n.posted_by, n.note, n.removed_day, n.removed_by,
                    n.withdrawn, n.version
               from meeting_notice n ",
            $rest
        )
    };
}

const FIND: &str = select!("where n.cooperation = $1 and n.id = $2");

const OF_MEETING: &str = select!(
    "where n.cooperation = $1
        and n.meeting = $2
      order by n.id"
);

const RECENT: &str = select!(
    "join meeting_meeting m on m.cooperation = n.cooperation and m.id = n.meeting
      where n.cooperation = $1
        and m.day >= $2
      order by n.id"
);

const ALL: &str = select!("where n.cooperation = $1 order by n.id");

const INSERT: &str = "insert into meeting_notice (cooperation, id, meeting, party, posted_day, posted_by, note,
        removed_by, version)
 values ($1, $2, $3, $4, $5, $6, $7, '', 1)";

const REMOVE: &str = "update meeting_notice
    set removed_day = $4,
        removed_by = $5,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const WITHDRAW: &str = "update meeting_notice
    set withdrawn = $4,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

fn notice(mut r: Row) -> Notice {
    let (id, meeting, party, posted) = (r.int(), r.int(), r.int(), r.day());
    let (posted_by, note) = (r.text(), r.text());
    let (down, by) = (r.opt_day(), r.text());
    let removal = down.map(|day| Removal { day, by });
    Notice { id, meeting, party, posted, posted_by, note, removal, withdrawn: r.opt_text(), version: r.int() }
}

pub(super) async fn find_notice(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Notice>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(notice))
}

/// Every notice of a meeting's minutes, the withdrawn and the taken-down too, oldest first.
pub async fn list_notices(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Notice>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(notice).collect())
}

pub(super) async fn list_all_notices(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Notice>, Fault> {
    Ok(tx.rows(ALL, args![coop]).await?.into_iter().map(notice).collect())
}

/// Every notice of the meetings held on `since` or later.
pub async fn list_recent_notices(tx: &mut Tx, coop: CooperationId, since: Day) -> Result<Vec<Notice>, Fault> {
    Ok(tx.rows(RECENT, args![coop, since]).await?.into_iter().map(notice).collect())
}

/// Registers that a party put up the notice on `day`. `parties` are those of the meeting's day.
#[allow(clippy::too_many_arguments)] // the form's fields, each a fact of its own
pub async fn post_notice(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    parties: &[PartyId],
    party: PartyId,
    day: Day,
    posted_by: &str,
    note: &str,
) -> Result<i64, NotDone> {
    let m = existing(tx, by, meeting).await?;
    let notices = list_notices(tx, by.cooperation, meeting).await?;
    rules::post_notice(m.stage.adjusted(), parties, &notices, party, day, by.at.day())?;
    let id = tx.next(by.cooperation, "meeting_notice").await?;
    tx.run(INSERT, args![by.cooperation, id, meeting, party, day, posted_by, note]).await?;
    let after = json!({ "party": party, "day": day, "by": posted_by, "note": note });
    log(tx, by, id, Deed::new("notice.post", subject(meeting, id)).after(&after)).await?;
    Ok(id)
}

/// Registers that a notice was taken down on `day`.
#[allow(clippy::too_many_arguments)] // the form's fields, each a fact of its own
pub async fn remove_notice(
    tx: &mut Tx,
    by: &By,
    id: i64,
    parties: &[PartyId],
    day: Day,
    removed_by: &str,
    admits_early: bool,
    version: i64,
) -> Result<(), NotDone> {
    let old = find_notice(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let m = existing(tx, by, old.meeting).await?;
    let notices = list_notices(tx, by.cooperation, old.meeting).await?;
    let clock = rules::clock_of(m.day(), m.stage.adjusted(), parties, &notices);
    let removal = rules::remove_notice(&old, &clock, day, removed_by, admits_early, by.at.day())?;
    tx.run_versioned(REMOVE, args![by.cooperation, id, version, removal.day, &removal.by]).await?;
    let after = json!({ "party": old.party, "day": day, "by": removed_by, "admits_early": admits_early });
    log(tx, by, id, Deed::new("notice.remove", subject(old.meeting, id)).after(&after)).await?;
    Ok(())
}

/// Withdraws a posting that was registered by mistake, while the time for appeal is not over.
pub async fn withdraw_notice(tx: &mut Tx, by: &By, id: i64, reason: &str, version: i64) -> Result<(), NotDone> {
    let old = find_notice(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let m = existing(tx, by, old.meeting).await?;
    let clock = clock_now(tx, by.cooperation, &m).await?;
    rules::withdraw_notice(&old, &clock, reason, by.at.day())?;
    tx.run_versioned(WITHDRAW, args![by.cooperation, id, version, reason]).await?;
    let after = json!({ "party": old.party, "day": old.posted, "reason": reason });
    log(tx, by, id, Deed::new("notice.withdraw", subject(old.meeting, id)).after(&after)).await?;
    Ok(())
}

async fn clock_now(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Clock, Fault> {
    let parties: Vec<PartyId> = parties_of(tx, coop, m).await?.into_iter().map(|p| p.id).collect();
    let notices = list_notices(tx, coop, m.id).await?;
    Ok(rules::clock_of(m.day(), m.stage.adjusted(), &parties, &notices))
}

/// Logs a deed on a notice and seals the row as it now stands.
async fn log(tx: &mut Tx, by: &By, id: i64, deed: Deed) -> Result<(), NotDone> {
    let now = find_notice(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let deed = deed.seal(subject(now.meeting, id), &SealedNotice::of(&now));
    tx.log(by, deed).await?;
    Ok(())
}

fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/notice/{id}")
}
