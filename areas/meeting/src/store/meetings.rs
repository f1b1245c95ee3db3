//! Meetings: planned, edited, called, held, and their minutes adjusted.

use super::assigned::report_follow_up;
use super::delegated::report_delegated;
use super::frozen::freeze;
use super::list_presence;
use super::{NotDone, list_attendance, list_paragraphs, list_used_numbers, search};
use crate::rules::SealedPresence;
use crate::rules::{self, Adjustment, Cancelled, Head, Meeting, SealedAttendance, SealedHead, SealedParagraph, Stage};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day};
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, board, day, start_time, end_time, place, remote, is_open, absence, secretary, adjusters,
                    adjust_place, source_note, called_day, is_held, adjusted_day, adjusted_by, late_reason, version,
                    cancelled_day, cancelled_reason
               from meeting_meeting ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and id = $2");

const OF_YEAR: &str = select!(
    "where cooperation = $1
        and day >= $2
        and day <= $3
      order by day, start_time, id"
);

const OPEN: &str = select!(
    "where cooperation = $1
        and source_note = ''
        and cancelled_day is null
        and (adjusted_day is null or day >= $2)
      order by day, start_time, id"
);

const YEARS: &str = "select distinct substr(day, 1, 4)
   from meeting_meeting
  where cooperation = $1
  order by 1";

const INSERT: &str = "insert into meeting_meeting (cooperation, id, board, day, start_time, end_time, place, remote,
        is_open, absence, secretary, adjusters, adjust_place, source_note, is_held, adjusted_by, late_reason, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, '', '', 1)";

const UPDATE: &str = "update meeting_meeting
    set day = $4,
        start_time = $5,
        end_time = $6,
        place = $7,
        remote = $8,
        is_open = $9,
        absence = $10,
        secretary = $11,
        adjusters = $12,
        adjust_place = $13,
        source_note = $14,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const UPDATE_STAGE: &str = "update meeting_meeting
    set end_time = $4,
        called_day = $5,
        is_held = $6,
        adjusted_day = $7,
        adjusted_by = $8,
        late_reason = $9,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const UNCALL: &str = "update meeting_meeting
    set called_day = null
  where cooperation = $1
    and id = $2";

const CANCEL: &str = "update meeting_meeting
    set cancelled_day = $4,
        cancelled_reason = $5,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

fn meeting(mut r: Row) -> Meeting {
    let (id, board) = (r.int(), r.int());
    let head = Head {
        day: r.day(),
        start: r.text(),
        end: r.text(),
        place: r.text(),
        remote: r.text(),
        is_open: r.flag(),
        absence: r.text(),
        secretary: r.text(),
        adjusters: r.text().lines().map(str::to_string).collect(),
        adjust_place: r.text(),
        source_note: r.text(),
    };
    let (called, is_held, adjusted, by, late_reason) = (r.opt_day(), r.flag(), r.opt_day(), r.text(), r.text());
    let stage = match (called, is_held, adjusted) {
        (called, _, Some(on)) => Stage::Adjusted { called, on, by, late_reason },
        (called, true, None) => Stage::Held { called },
        (Some(on), false, None) => Stage::Called { on },
        (None, false, None) => Stage::Planned,
    };
    let version = r.int();
    let (cancelled_on, reason) = (r.opt_day(), r.opt_text().unwrap_or_default());
    Meeting { id, board, head, stage, cancelled: cancelled_on.map(|on| Cancelled { on, reason }), version }
}

pub async fn find_meeting(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Meeting>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(meeting))
}

/// The year's meetings in order of day.
pub async fn list_meetings_of_year(tx: &mut Tx, coop: CooperationId, year: i16) -> Result<Vec<Meeting>, Fault> {
    let (first, last) = (format!("{year:04}-01-01"), format!("{year:04}-12-31"));
    Ok(tx.rows(OF_YEAR, args![coop, first, last]).await?.into_iter().map(meeting).collect())
}

/// Meetings that may still wait for something: not adjusted, or adjusted and held on `since` or later.
/// Imported meetings are left out.
pub async fn list_open_meetings(tx: &mut Tx, coop: CooperationId, since: Day) -> Result<Vec<Meeting>, Fault> {
    Ok(tx.rows(OPEN, args![coop, since]).await?.into_iter().map(meeting).collect())
}

/// Years that have meetings, earliest first.
pub async fn list_years(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i16>, Fault> {
    let rows = tx.rows(YEARS, args![coop]).await?;
    Ok(rows.into_iter().filter_map(|mut r| r.text().parse().ok()).collect())
}

/// Plans a meeting of a board.
pub async fn create_meeting(tx: &mut Tx, by: &By, board: i64, head: &Head) -> Result<Meeting, Fault> {
    let id = tx.next(by.cooperation, "meeting_meeting").await?;
    let values = args![
        by.cooperation,
        id,
        board,
        head.day,
        &head.start,
        &head.end,
        &head.place,
        &head.remote,
        head.is_open,
        &head.absence,
        &head.secretary,
        head.adjusters.join("\n"),
        &head.adjust_place,
        &head.source_note
    ];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("meeting.plan", subject(id)).after(head)).await?;
    Ok(Meeting { id, board, head: head.clone(), stage: Stage::Planned, cancelled: None, version: 1 })
}

/// Saves the head of a meeting seen at `version`.
pub async fn update_meeting(tx: &mut Tx, by: &By, id: i64, head: &Head, version: i64) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let used = list_used_numbers(tx, by.cooperation, old.board, old.day().year()).await?;
    rules::move_meeting(&old, head.day, used.iter().any(|u| u.meeting == id))?;
    let values = args![
        by.cooperation,
        id,
        version,
        head.day,
        &head.start,
        &head.end,
        &head.place,
        &head.remote,
        head.is_open,
        &head.absence,
        &head.secretary,
        head.adjusters.join("\n"),
        &head.adjust_place,
        &head.source_note
    ];
    tx.run_versioned(UPDATE, values).await?;
    search::meeting_moved(tx, by.cooperation, id, head.day).await?;
    tx.log(by, Deed::new("meeting.edit", subject(id)).before(&old.head).after(head)).await?;
    let stage = rules::stage_after_move(&old, head.day);
    if stage != old.stage {
        tx.run(UNCALL, args![by.cooperation, id]).await?;
        tx.log(by, Deed::new("meeting.uncall", subject(id)).before(&old.stage).after(&stage)).await?;
    }
    Ok(())
}

/// Registers that the meeting does not take place. It stays, with the reason.
pub async fn cancel_meeting(tx: &mut Tx, by: &By, id: i64, reason: &str, version: i64) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let cancelled = rules::cancel_meeting(&old, reason, by.at.day())?;
    tx.run_versioned(CANCEL, args![by.cooperation, id, version, cancelled.on, &cancelled.reason]).await?;
    tx.log(by, Deed::new("meeting.cancel", subject(id)).before(&old.stage).after(&cancelled)).await?;
    Ok(())
}

/// Registers that the summons went out on `on`.
pub async fn call_meeting(tx: &mut Tx, by: &By, id: i64, on: Day, version: i64) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let stage = rules::call_meeting(&old, on, by.at.day())?;
    let new = Meeting { stage, ..old.clone() };
    save_stage(tx, by, &new, version).await?;
    tx.log(by, Deed::new("meeting.call", subject(id)).before(&old.stage).after(&new.stage)).await?;
    Ok(())
}

/// Registers that the meeting has been held and when it ended.
pub async fn hold_meeting(tx: &mut Tx, by: &By, id: i64, end: &str, version: i64) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let stage = rules::hold_meeting(&old, end, by.at.day())?;
    report_delegated(tx, by, &old).await?;
    report_follow_up(tx, by, &old).await?;
    let head = Head { end: end.to_string(), ..old.head.clone() };
    let new = Meeting { stage, head, ..old.clone() };
    save_stage(tx, by, &new, version).await?;
    let after = json!({ "stage": new.stage, "end": end });
    tx.log(by, Deed::new("meeting.hold", subject(id)).before(&old.stage).after(&after)).await?;
    Ok(())
}

/// Registers that the minutes on paper have been adjusted. From now on they are locked and sealed, and what they
/// say of board and parties stays as it is now.
pub async fn adjust_minutes(
    tx: &mut Tx,
    by: &By,
    id: i64,
    adjustment: &Adjustment,
    version: i64,
) -> Result<(), NotDone> {
    let old = existing(tx, by, id).await?;
    let paragraphs = list_paragraphs(tx, by.cooperation, id).await?;
    let attendance = list_attendance(tx, by.cooperation, id).await?;
    let presence = list_presence(tx, by.cooperation, id).await?;
    let stage = rules::adjust_minutes(&old, &paragraphs, adjustment, by.at.day())?;
    let new = Meeting { stage, ..old.clone() };
    save_stage(tx, by, &new, version).await?;
    let frozen = freeze(tx, by, &new).await?;
    let mut deed = Deed::new("minutes.adjust", subject(id)).before(&old.stage).after(&new.stage);
    deed = deed.seal(format!("{}/head", subject(id)), &SealedHead::of(&new, Some(&frozen)));
    deed = deed.seal(format!("{}/attendance", subject(id)), &SealedAttendance::of(&attendance));
    deed = deed.seal(format!("{}/presence", subject(id)), &SealedPresence::of(&presence));
    for p in &paragraphs {
        deed = deed.seal(format!("{}/paragraph/{}", subject(id), p.id), &SealedParagraph::of(p));
    }
    tx.log(by, deed).await?;
    Ok(())
}

/// Gives the meeting another stage than the one it has.
pub(super) async fn set_stage(tx: &mut Tx, by: &By, old: &Meeting, stage: Stage, version: i64) -> Result<(), Fault> {
    save_stage(tx, by, &Meeting { stage, ..old.clone() }, version).await
}

async fn save_stage(tx: &mut Tx, by: &By, m: &Meeting, version: i64) -> Result<(), Fault> {
    let (adjusted_by, late_reason) = match &m.stage {
        Stage::Adjusted { by, late_reason, .. } => (by.as_str(), late_reason.as_str()),
        Stage::Planned | Stage::Called { .. } | Stage::Held { .. } => ("", ""),
    };
    let values = args![
        by.cooperation,
        m.id,
        version,
        &m.head.end,
        m.stage.called(),
        m.stage.is_held(),
        m.stage.adjusted(),
        adjusted_by,
        late_reason
    ];
    tx.run_versioned(UPDATE_STAGE, values).await
}

/// The meeting a deed is about.
pub(super) async fn existing(tx: &mut Tx, by: &By, id: i64) -> Result<Meeting, NotDone> {
    find_meeting(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)
}

/// The meeting as the journal names it.
pub(super) fn subject(id: i64) -> String {
    format!("meeting/{id}")
}
