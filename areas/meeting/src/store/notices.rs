//! Notices on the parties' boards: put up, withdrawn when registered by mistake, taken down.

use super::NotDone;
use super::at_once::list_at_once;
use super::frozen::parties_of;
use super::gaps::{OfNotices, fill_gaps};
use super::meetings::existing;
use crate::rules::{self, Clock, Meeting, Notice, Removal, SealedNotice};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select n.id, n.meeting, n.party, n.posted_day, n.posted_by, n.note, n.removed_day, n.removed_by,
                    n.withdrawn, n.version, n.paragraph, n.is_automatic
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

const UP: &str = select!(
    "where n.cooperation = $1
        and n.removed_day is null
        and n.withdrawn is null
      order by n.id"
);

const ALL: &str = select!("where n.cooperation = $1 order by n.id");

const INSERT: &str = "insert into meeting_notice (cooperation, id, meeting, party, posted_day, posted_by, note,
        removed_by, version, paragraph, is_automatic)
 values ($1, $2, $3, $4, $5, $6, $7, '', 1, $8, $9)";

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

const TOUCH: &str = "update meeting_notice
    set version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const AUTOMATIC: &str = "select distinct meeting
   from meeting_notice
  where cooperation = $1
    and is_automatic = 1
    and removed_day is null
    and withdrawn is null
  order by meeting";

/// A posting to be registered.
pub struct Posting<'a> {
    pub meeting: i64,
    /// The paragraph adjusted at once that it is about; `None` for the minutes.
    pub paragraph: Option<i64>,
    pub party: PartyId,
    pub day: Day,
    pub posted_by: &'a str,
    pub note: &'a str,
    /// On Samdrift's own page.
    pub is_automatic: bool,
}

fn notice(mut r: Row) -> Notice {
    let (id, meeting, party, posted) = (r.int(), r.int(), r.int(), r.day());
    let (posted_by, note) = (r.text(), r.text());
    let (down, by) = (r.opt_day(), r.text());
    let removal = down.map(|day| Removal { day, by });
    let (withdrawn, version) = (r.opt_text(), r.int());
    let (paragraph, is_automatic, gaps) = (r.opt_int(), r.flag(), Vec::new());
    Notice { id, meeting, paragraph, party, posted, posted_by, note, is_automatic, gaps, removal, withdrawn, version }
}

pub async fn find_notice(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Notice>, Fault> {
    let Some(row) = tx.row(FIND, args![coop, id]).await? else { return Ok(None) };
    let mut found = [notice(row)];
    fill_gaps(tx, coop, OfNotices::One(id), &mut found).await?;
    let [found] = found;
    Ok(Some(found))
}

/// Every notice of a meeting's minutes, the withdrawn and the taken-down too, oldest first. Those of paragraphs
/// adjusted at once are not among them: see [`list_meeting_notices`].
pub async fn list_notices(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Notice>, Fault> {
    Ok(rules::notices_about(&list_meeting_notices(tx, coop, meeting).await?, None))
}

/// Every notice of a meeting: of its minutes, and of each paragraph adjusted at once.
pub async fn list_meeting_notices(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Notice>, Fault> {
    let mut found: Vec<Notice> = tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(notice).collect();
    fill_gaps(tx, coop, OfNotices::Meeting(meeting), &mut found).await?;
    Ok(found)
}

pub(super) async fn list_all_notices(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Notice>, Fault> {
    Ok(tx.rows(ALL, args![coop]).await?.into_iter().map(notice).collect())
}

/// Every notice that is up somewhere, whenever its meeting was, oldest first.
pub async fn list_notices_up(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Notice>, Fault> {
    let mut found: Vec<Notice> = tx.rows(UP, args![coop]).await?.into_iter().map(notice).collect();
    fill_gaps(tx, coop, OfNotices::All, &mut found).await?;
    Ok(found)
}

/// Every notice of the minutes of meetings held on `since` or later.
pub async fn list_recent_notices(tx: &mut Tx, coop: CooperationId, since: Day) -> Result<Vec<Notice>, Fault> {
    Ok(rules::notices_about(&list_notices_since(tx, coop, since).await?, None))
}

/// Every notice of meetings held on `since` or later, whatever it is about.
pub async fn list_notices_since(tx: &mut Tx, coop: CooperationId, since: Day) -> Result<Vec<Notice>, Fault> {
    let mut found: Vec<Notice> = tx.rows(RECENT, args![coop, since]).await?.into_iter().map(notice).collect();
    fill_gaps(tx, coop, OfNotices::All, &mut found).await?;
    Ok(found)
}

/// Meetings with a notice up on Samdrift's own page.
pub async fn list_meetings_with_automatic(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(AUTOMATIC, args![coop]).await?.into_iter().map(|mut r| r.int()).collect())
}

/// Registers that a party put up the notice of the minutes on `day`. `parties` are those of the meeting's day.
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
    let posting = Posting { meeting, paragraph: None, party, day, posted_by, note, is_automatic: false };
    post(tx, by, parties, &posting).await
}

/// Registers a posting, of the minutes or of a paragraph adjusted at once.
pub async fn post(tx: &mut Tx, by: &By, parties: &[PartyId], new: &Posting<'_>) -> Result<i64, NotDone> {
    let Posting { meeting, paragraph, party, day, posted_by, note, is_automatic } = *new;
    let m = existing(tx, by, meeting).await?;
    let all = list_meeting_notices(tx, by.cooperation, meeting).await?;
    let notices = rules::notices_about(&all, paragraph);
    let adjusted = adjusted_of(tx, by.cooperation, &m, paragraph).await?;
    rules::post_notice(adjusted, parties, &notices, party, day, by.at.day())?;
    let id = tx.next(by.cooperation, "meeting_notice").await?;
    let coop = by.cooperation;
    tx.run(INSERT, args![coop, id, meeting, party, day, posted_by, note, paragraph, is_automatic]).await?;
    let after = json!({ "party": party, "day": day, "by": posted_by, "note": note, "paragraph": paragraph,
        "is_automatic": is_automatic });
    log(tx, by, id, Deed::new("notice.post", subject(meeting, id)).after(&after)).await?;
    Ok(id)
}

/// The day the minutes, or a paragraph of them on its own, were adjusted.
pub async fn adjusted_of(
    tx: &mut Tx,
    coop: CooperationId,
    m: &Meeting,
    paragraph: Option<i64>,
) -> Result<Option<Day>, Fault> {
    let Some(id) = paragraph else { return Ok(m.stage.adjusted()) };
    let at_once = list_at_once(tx, coop, m.id).await?;
    Ok(at_once.into_iter().find(|a| a.paragraph == id).map(|a| a.on))
}

/// Makes the notice's version new and seals it with what was added under it.
pub(super) async fn seal_anew(tx: &mut Tx, by: &By, id: i64, version: i64, deed: Deed) -> Result<(), NotDone> {
    tx.run_versioned(TOUCH, args![by.cooperation, id, version]).await?;
    log(tx, by, id, deed).await
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
    let clock = clock_among(tx, by.cooperation, &m, old.paragraph, parties).await?;
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
    let parties: Vec<PartyId> = parties_of(tx, by.cooperation, &m).await?.into_iter().map(|p| p.id).collect();
    let clock = clock_among(tx, by.cooperation, &m, old.paragraph, &parties).await?;
    rules::withdraw_notice(&old, &clock, reason, by.at.day())?;
    tx.run_versioned(WITHDRAW, args![by.cooperation, id, version, reason]).await?;
    let after = json!({ "party": old.party, "day": old.posted, "reason": reason });
    log(tx, by, id, Deed::new("notice.withdraw", subject(old.meeting, id)).after(&after)).await?;
    Ok(())
}

async fn clock_among(
    tx: &mut Tx,
    coop: CooperationId,
    m: &Meeting,
    paragraph: Option<i64>,
    parties: &[PartyId],
) -> Result<Clock, Fault> {
    let notices = rules::notices_about(&list_meeting_notices(tx, coop, m.id).await?, paragraph);
    let adjusted = adjusted_of(tx, coop, m, paragraph).await?;
    Ok(rules::clock_of(m.day(), adjusted, parties, &notices))
}

/// Logs a deed on a notice and seals the row as it now stands.
async fn log(tx: &mut Tx, by: &By, id: i64, deed: Deed) -> Result<(), NotDone> {
    let now = find_notice(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let deed = deed.seal(subject(now.meeting, id), &SealedNotice::of(&now));
    tx.log(by, deed).await?;
    Ok(())
}

pub(super) fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/notice/{id}")
}
