//! Lists of decisions to the board: made frozen, taken up in a paragraph, reported.

use super::decisions::{find_decision, place, reported};
use super::{NotDone, list_unlisted, report_urgent};
use crate::rules::{self, Decision, Line, List, Place, Reported, next_from, sorted_for};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, Refusal};

const LIST: &str = "select id, board, from_day, to_day, count, created, attached_label, attached_address,
        reported_label, reported_address, reported_day, version
   from delegation_list
  where cooperation = $1
    and ($2 = 0 or board = $2)
  order by from_day desc, id desc";

const FIND: &str = "select id, board, from_day, to_day, count, created, attached_label, attached_address,
        reported_label, reported_address, reported_day, version
   from delegation_list
  where cooperation = $1
    and id = $2";

const AT: &str = "select id, board, from_day, to_day, count, created, attached_label, attached_address,
        reported_label, reported_address, reported_day, version
   from delegation_list
  where cooperation = $1
    and attached_address = $2";

const INSERT: &str = "insert into delegation_list (cooperation, id, board, from_day, to_day, count, created, version)
 values ($1, $2, $3, $4, $5, $6, $7, 1)";

const PLACE: &str = "update delegation_list
    set attached_label = $4,
        attached_address = $5,
        reported_label = $6,
        reported_address = $7,
        reported_day = $8,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const DELETE: &str = "delete from delegation_list
  where cooperation = $1
    and id = $2
    and version = $3";

const INSERT_LINE: &str = "insert into delegation_line (cooperation, id, list, position, is_late, content)
 values ($1, $2, $3, $4, $5, $6)";

const LINES: &str = "select position, is_late, content
   from delegation_line
  where cooperation = $1
    and list = $2
  order by position";

const CLEAR: &str = "delete from delegation_line where cooperation = $1 and list = $2";

const TAKE: &str = "update delegation_decision
    set list = $3,
        version = version + 1
  where cooperation = $1
    and id = $2";

const RELEASE: &str = "update delegation_decision
    set list = null,
        version = version + 1
  where cooperation = $1
    and list = $2";

fn list(mut r: Row) -> List {
    List {
        id: r.int(),
        board: r.int(),
        from: r.day(),
        to: r.day(),
        count: r.int(),
        created: r.day(),
        attached: place(&mut r),
        reported: reported(&mut r),
        version: r.int(),
    }
}

/// A board's lists, the latest period first; of every board when it is zero.
pub async fn list_lists(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<List>, Fault> {
    Ok(tx.rows(LIST, args![coop, board]).await?.into_iter().map(list).collect())
}

pub async fn find_list(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<List>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(list))
}

/// The list that is taken up in the paragraph with this address.
pub async fn find_list_at(tx: &mut Tx, coop: CooperationId, address: &str) -> Result<Option<List>, Fault> {
    Ok(tx.row(AT, args![coop, address]).await?.map(list))
}

/// The list that has not been before the board yet.
pub async fn open_list(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Option<List>, Fault> {
    Ok(list_lists(tx, coop, board).await?.into_iter().find(|l| l.reported.is_none()))
}

/// The lines of a list as they were when it was made.
pub async fn list_lines(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Vec<Line>, Fault> {
    let rows = tx.rows(LINES, args![coop, id]).await?;
    let line = |mut r: Row| {
        let (position, is_late, content) = (r.int(), r.flag(), r.text());
        let decision = serde_json::from_str(&content);
        let decision = decision.map_err(|e| Fault::Damaged(format!("delegation list {id}, line {position}: {e}")))?;
        Ok(Line { position, decision, is_late })
    };
    rows.into_iter().map(line).collect()
}

/// The period of the next list up to `until`: it begins the day after the last one ended, the first one with the
/// earliest decision (or on `until` when there is none). `None` when the last list reaches `until` already.
pub async fn next_period(
    tx: &mut Tx,
    coop: CooperationId,
    board: i64,
    until: Day,
) -> Result<Option<(Day, Day)>, Fault> {
    let lists = list_lists(tx, coop, board).await?;
    let from = match next_from(&lists) {
        Some(from) => from,
        None => {
            let waiting = list_unlisted(tx, coop, board).await?;
            waiting.iter().map(|d| d.text.day).filter(|d| *d <= until).min().unwrap_or(until)
        }
    };
    Ok((from <= until).then_some((from, until)))
}

/// The lines a list of the period would hold now.
pub async fn list_decisions_between(
    tx: &mut Tx,
    coop: CooperationId,
    board: i64,
    from: Day,
    to: Day,
) -> Result<Vec<Line>, Fault> {
    Ok(sorted_for(&list_unlisted(tx, coop, board).await?, from, to).lines)
}

/// Makes the list of a period, frozen. `announced` is the count its maker saw.
pub async fn create_list(
    tx: &mut Tx,
    by: &By,
    board: i64,
    (from, to): (Day, Day),
    announced: i64,
) -> Result<List, NotDone> {
    let coop = by.cooperation;
    let lists = list_lists(tx, coop, board).await?;
    let lines = list_decisions_between(tx, coop, board, from, to).await?;
    let counted = i64::try_from(lines.len()).expect("fewer decisions than numbers");
    rules::create_list(&lists, from, to, announced, counted, by.at.day())?;
    let made = List {
        id: tx.next(coop, "delegation_list").await?,
        board,
        from,
        to,
        count: counted,
        created: by.at.day(),
        attached: None,
        reported: None,
        version: 1,
    };
    tx.run(INSERT, args![coop, made.id, board, from, to, counted, made.created]).await?;
    let mut frozen = Vec::new();
    for line in lines {
        tx.run(TAKE, args![coop, line.decision.id, made.id]).await?;
        let decision = find_decision(tx, coop, line.decision.id).await?.ok_or_else(NotDone::missing)?;
        frozen.push(keep_line(tx, by, made.id, Line { decision, ..line }).await?);
    }
    let deed = Deed::new("delegation-list.create", subject(made.id)).after(&(&made, &frozen));
    tx.log(by, deed.seal(format!("{}/lines", subject(made.id)), &frozen)).await?;
    Ok(made)
}

async fn keep_line(tx: &mut Tx, by: &By, list: i64, line: Line) -> Result<Line, Fault> {
    let id = tx.next(by.cooperation, "delegation_line").await?;
    let content = serde_json::to_string(&line.decision).expect("a decision is plain values");
    tx.run(INSERT_LINE, args![by.cooperation, id, list, line.position, line.is_late, content]).await?;
    Ok(line)
}

/// Undoes the last list while the board has not had it. Its decisions wait for a list again.
pub async fn remove_list(tx: &mut Tx, by: &By, id: i64, version: i64) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_list(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    rules::remove_list(&list_lists(tx, coop, old.board).await?, &old)?;
    tx.run(RELEASE, args![coop, id]).await?;
    tx.run(CLEAR, args![coop, id]).await?;
    tx.run_versioned(DELETE, args![coop, id, version]).await?;
    tx.log(by, Deed::new("delegation-list.remove", subject(id)).before(&old)).await?;
    Ok(())
}

/// Takes a list up in a paragraph of a coming meeting, in the place of any other. Nothing is reported by that yet.
pub async fn attach_list(tx: &mut Tx, by: &By, id: i64, at: &Place) -> Result<(), NotDone> {
    let old = unreported(tx, by, id).await?;
    let new = List { attached: Some(at.clone()), version: old.version + 1, ..old.clone() };
    save_place(tx, by, &old, &new).await?;
    tx.log(by, Deed::new("delegation-list.attach", subject(id)).before(&old).after(&new)).await?;
    Ok(())
}

/// Registers that the board has had the list reported, with the urgent decisions on it (PROT-14, MEET-14).
pub async fn mark_reported(tx: &mut Tx, by: &By, id: i64, at: &Place, day: Day) -> Result<(), NotDone> {
    let old = unreported(tx, by, id).await?;
    if day < old.to {
        return Err(vec![Refusal::new("delegation-reported-early").with("day", old.to)].into());
    }
    let reported = Some(Reported { place: at.clone(), day });
    let new = List { reported, version: old.version + 1, ..old.clone() };
    save_place(tx, by, &old, &new).await?;
    tx.log(by, Deed::new("delegation-list.report", subject(id)).before(&old).after(&new)).await?;
    for line in list_lines(tx, by.cooperation, id).await? {
        let now = find_decision(tx, by.cooperation, line.decision.id).await?;
        if now.is_some_and(|d: Decision| d.is_urgent() && d.reported.is_none()) {
            report_urgent(tx, by, line.decision.id, at, day).await?;
        }
    }
    Ok(())
}

async fn unreported(tx: &mut Tx, by: &By, id: i64) -> Result<List, NotDone> {
    let old = find_list(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    if old.reported.is_some() {
        return Err(vec![Refusal::new("delegation-list-reported")].into());
    }
    Ok(old)
}

async fn save_place(tx: &mut Tx, by: &By, old: &List, new: &List) -> Result<(), Fault> {
    let (attached, reported) = (new.attached.as_ref(), new.reported.as_ref());
    let values = args![
        by.cooperation,
        old.id,
        old.version,
        attached.map(|p| p.label.clone()),
        attached.map(|p| p.address.clone()),
        reported.map(|r| r.place.label.clone()),
        reported.map(|r| r.place.address.clone()),
        reported.map(|r| r.day)
    ];
    tx.run_versioned(PLACE, values).await
}

pub(crate) fn subject(list: i64) -> String {
    format!("delegation/list/{list}")
}
