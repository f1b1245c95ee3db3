//! Paragraphs: put on the agenda, moved, edited and struck.

use super::at_once::find_at_once;
use super::lines::{self, Of};
use super::meetings::existing;
use super::{NotDone, numbers, search};
use crate::rules::{self, CaseRef, Kind, Paragraph, ParagraphText};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, Refusal};
use serde::Serialize;
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, position, number, heading, kind, case_id, case_number, presenter, description,
                    immediate_day, has_secret_part, needs_no_decision, version
               from meeting_paragraph ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and id = $2");

const OF_MEETING: &str = select!(
    "where cooperation = $1
        and meeting = $2
      order by position, id"
);

const OF_CASES: &str = "select p.case_id, m.day, p.number
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.case_id between $2 and $3
    and p.meeting <> $4
    and m.cancelled_day is null
  order by p.case_id, m.day desc, p.id desc";

const EARLIER: &str = "select p.meeting, p.id
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.case_id = $2
    and p.meeting <> $3
    and m.is_held = 1
  order by m.day desc, p.id desc
  limit 10";

const UNDECIDED: &str = "select p.meeting, count(*)
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and m.is_held = 1
    and m.adjusted_day is null
    and m.source_note = ''
    and p.needs_no_decision = 0
    and not exists (select 1
                      from meeting_point d
                     where d.cooperation = p.cooperation
                       and d.paragraph = p.id
                       and d.kind = 'decision')
  group by p.meeting
  order by p.meeting";

const INSERT: &str = "insert into meeting_paragraph (cooperation, id, meeting, position, heading, kind, case_id,
        case_number, presenter, description, immediate_day, has_secret_part, needs_no_decision, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)";

const UPDATE: &str = "update meeting_paragraph
    set heading = $4,
        kind = $5,
        case_id = $6,
        case_number = $7,
        presenter = $8,
        description = $9,
        immediate_day = $10,
        has_secret_part = $11,
        needs_no_decision = $12,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const PLACE: &str = "update meeting_paragraph
    set position = $3
  where cooperation = $1
    and id = $2
    and position <> $3";

const MARK: &str = "update meeting_paragraph
    set immediate_day = $3,
        version = version + 1
  where cooperation = $1
    and id = $2";

const DELETE: &str = "delete from meeting_paragraph where cooperation = $1 and id = $2";

const DELETE_ITEM: &str = "delete from meeting_item where cooperation = $1 and paragraph = $2";

const DELETE_MEMO: &str = "delete from meeting_memo where cooperation = $1 and paragraph = $2";

fn paragraph(mut r: Row) -> Paragraph {
    Paragraph {
        id: r.int(),
        meeting: r.int(),
        position: r.int(),
        number: r.opt_int(),
        text: ParagraphText {
            heading: r.text(),
            kind: Kind::of(&r.text()).unwrap_or_default(),
            case: case(r.opt_int(), r.text()),
            presenter: r.text(),
            description: r.text(),
            immediate: r.opt_day(),
            has_secret_part: r.flag(),
            needs_no_decision: r.flag(),
            ..ParagraphText::default()
        },
        version: r.int(),
    }
}

fn case(id: Option<i64>, number: String) -> Option<CaseRef> {
    id.map(|id| CaseRef { id, number })
}

/// A paragraph with all its lines.
pub async fn find_paragraph(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Paragraph>, Fault> {
    let Some(row) = tx.row(FIND, args![coop, id]).await? else { return Ok(None) };
    let mut found = [paragraph(row)];
    lines::fill(tx, coop, Of::Paragraph(id), &mut found).await?;
    let [found] = found;
    Ok(Some(found))
}

/// A meeting's paragraphs in the order of the agenda, with all their lines; five queries whatever their number.
pub async fn list_paragraphs(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Paragraph>, Fault> {
    let mut all: Vec<Paragraph> = tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(paragraph).collect();
    lines::fill(tx, coop, Of::Meeting(meeting), &mut all).await?;
    Ok(all)
}

/// For each of the cases the latest other meeting that has or had it on its agenda: its day, and the paragraph's
/// number. A case that has been nowhere else is left out.
pub async fn list_latest_of_cases(
    tx: &mut Tx,
    coop: CooperationId,
    cases: &[i64],
    but: i64,
) -> Result<Vec<(i64, Day, Option<i64>)>, Fault> {
    let (Some(first), Some(last)) = (cases.iter().min(), cases.iter().max()) else { return Ok(Vec::new()) };
    let rows = tx.rows(OF_CASES, args![coop, *first, *last, but]).await?;
    let mut found: Vec<(i64, Day, Option<i64>)> = Vec::new();
    for (case, day, number) in rows.into_iter().map(|mut r| (r.int(), r.day(), r.opt_int())) {
        if cases.contains(&case) && found.last().is_none_or(|(last, ..)| *last != case) {
            found.push((case, day, number));
        }
    }
    Ok(found)
}

/// The case's paragraphs of meetings held before or beside this one, the latest first, at most ten.
pub async fn list_earlier_in_case(
    tx: &mut Tx,
    coop: CooperationId,
    case: i64,
    but: i64,
) -> Result<Vec<(crate::rules::Meeting, Paragraph)>, Fault> {
    let mut all = Vec::new();
    for mut row in tx.rows(EARLIER, args![coop, case, but]).await? {
        let (meeting, id) = (row.int(), row.int());
        let found = super::find_meeting(tx, coop, meeting).await?;
        all.extend(found.zip(find_paragraph(tx, coop, id).await?));
    }
    Ok(all)
}

/// Meetings that have been held with the number of their paragraphs that still lack a decision.
pub async fn count_undecided(tx: &mut Tx, coop: CooperationId) -> Result<Vec<(i64, i64)>, Fault> {
    Ok(tx.rows(UNDECIDED, args![coop]).await?.into_iter().map(|mut r| (r.int(), r.int())).collect())
}

/// Puts a paragraph on the agenda, before another or last.
pub async fn create_paragraph(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    text: &ParagraphText,
    before: Option<i64>,
) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    existing(tx, by, meeting).await?.unlocked()?;
    let order = order_of(tx, coop, meeting).await?;
    let id = tx.next(coop, "meeting_paragraph").await?;
    let values = args![
        coop,
        id,
        meeting,
        0,
        &text.heading,
        text.kind.code(),
        text.case.as_ref().map(|c| c.id),
        text.case.as_ref().map_or("", |c| c.number.as_str()),
        &text.presenter,
        &text.description,
        text.immediate,
        text.has_secret_part,
        text.needs_no_decision
    ];
    tx.run(INSERT, values).await?;
    lines::save(tx, coop, meeting, id, text).await?;
    search::keep_words(tx, coop, meeting, id, text).await?;
    let order = rules::inserted(&order, id, before);
    place(tx, coop, &order).await?;
    tx.log(by, Deed::new("paragraph.create", subject(meeting, id)).after(&Placed { text, order: &order })).await?;
    Ok(id)
}

/// A new paragraph with the order the agenda got by it: the journal is to tell the whole meeting.
#[derive(Serialize)]
struct Placed<'a> {
    #[serde(flatten)]
    text: &'a ParagraphText,
    order: &'a [i64],
}

/// Saves a paragraph seen at `version`.
pub async fn update_paragraph(
    tx: &mut Tx,
    by: &By,
    id: i64,
    text: &ParagraphText,
    version: i64,
) -> Result<(), NotDone> {
    write_paragraph(tx, by, "paragraph.edit", id, text, version).await
}

/// Saves what was minuted at the table in a paragraph seen at `version`.
pub async fn minute_paragraph(
    tx: &mut Tx,
    by: &By,
    id: i64,
    text: &ParagraphText,
    version: i64,
) -> Result<(), NotDone> {
    write_paragraph(tx, by, "paragraph.minute", id, text, version).await
}

async fn write_paragraph(
    tx: &mut Tx,
    by: &By,
    deed: &'static str,
    id: i64,
    text: &ParagraphText,
    version: i64,
) -> Result<(), NotDone> {
    let old = open_paragraph(tx, by, id).await?;
    let values = args![
        by.cooperation,
        id,
        version,
        &text.heading,
        text.kind.code(),
        text.case.as_ref().map(|c| c.id),
        text.case.as_ref().map_or("", |c| c.number.as_str()),
        &text.presenter,
        &text.description,
        text.immediate,
        text.has_secret_part,
        text.needs_no_decision
    ];
    tx.run_versioned(UPDATE, values).await?;
    lines::save(tx, by.cooperation, old.meeting, id, text).await?;
    search::keep_words(tx, by.cooperation, old.meeting, id, text).await?;
    tx.log(by, Deed::new(deed, subject(old.meeting, id)).before(&old.text).after(text)).await?;
    Ok(())
}

/// Moves a paragraph one step up or down the agenda.
pub async fn move_paragraph(tx: &mut Tx, by: &By, id: i64, up: bool) -> Result<(), NotDone> {
    let old = open_paragraph(tx, by, id).await?;
    let order = order_of(tx, by.cooperation, old.meeting).await?;
    let Some(new) = rules::moved(&order, id, up) else {
        return Err(vec![Refusal::new("meeting-move-end")].into());
    };
    place(tx, by.cooperation, &new).await?;
    tx.log(by, Deed::new("paragraph.move", subject(old.meeting, id)).before(&order).after(&new)).await?;
    Ok(())
}

/// Puts the whole agenda in another order than the one that was seen. Overtaken when somebody else has moved,
/// added or struck an item in between.
pub async fn order_agenda(tx: &mut Tx, by: &By, meeting: i64, seen: &[i64], asked: &[i64]) -> Result<(), NotDone> {
    existing(tx, by, meeting).await?.unlocked()?;
    let now = order_of(tx, by.cooperation, meeting).await?;
    if now != seen {
        return Err(Fault::Stale.into());
    }
    let new = rules::reordered(&now, asked)?;
    let Some(item) = rules::moved_item(&now, &new) else { return Ok(()) };
    place(tx, by.cooperation, &new).await?;
    tx.log(by, Deed::new("paragraph.move", subject(meeting, item)).before(&now).after(&new)).await?;
    Ok(())
}

/// Takes a paragraph off the agenda. Its number, if it has one, stays used and keeps the reason.
pub async fn strike_paragraph(tx: &mut Tx, by: &By, id: i64, reason: &str) -> Result<(), NotDone> {
    let old = open_paragraph(tx, by, id).await?;
    if reason.is_empty() {
        return Err(vec![Refusal::new("meeting-strike-reason").at("skal")].into());
    }
    let coop = by.cooperation;
    super::summons::keep_withdrawn(tx, by, old.meeting, &old, reason).await?;
    numbers::strike_number(tx, coop, id, reason).await?;
    lines::clear(tx, coop, id).await?;
    search::forget(tx, coop, id).await?;
    tx.run(DELETE_MEMO, args![coop, id]).await?;
    tx.run(DELETE_ITEM, args![coop, id]).await?;
    tx.run(DELETE, args![coop, id]).await?;
    let left: Vec<i64> = order_of(tx, coop, old.meeting).await?;
    place(tx, coop, &left).await?;
    let after = json!({ "reason": reason, "number": old.number });
    tx.log(by, Deed::new("paragraph.strike", subject(old.meeting, id)).before(&old.text).after(&after)).await?;
    Ok(())
}

/// Sets the day a paragraph was adjusted at once.
pub(super) async fn mark_at_once(tx: &mut Tx, coop: CooperationId, id: i64, on: Day) -> Result<(), Fault> {
    tx.run(MARK, args![coop, id, on]).await?;
    Ok(())
}

/// The paragraph a deed is about, in a meeting that is not locked; itself not locked either (PROT-3).
pub(super) async fn open_paragraph(tx: &mut Tx, by: &By, id: i64) -> Result<Paragraph, NotDone> {
    let found = find_paragraph(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, found.meeting).await?.unlocked()?;
    if let Some(locked) = find_at_once(tx, by.cooperation, id).await? {
        return Err(vec![Refusal::new("meeting-at-once-locked").with("day", locked.on)].into());
    }
    Ok(found)
}

async fn order_of(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(|mut r| r.int()).collect())
}

async fn place(tx: &mut Tx, coop: CooperationId, order: &[i64]) -> Result<(), Fault> {
    for (position, id) in (1i64..).zip(order) {
        tx.run(PLACE, args![coop, *id, position]).await?;
    }
    Ok(())
}

/// The paragraph as the journal names it.
pub(super) fn subject(meeting: i64, paragraph: i64) -> String {
    format!("meeting/{meeting}/paragraph/{paragraph}")
}
