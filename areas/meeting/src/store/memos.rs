//! Covering memos, and carrying their summary into the minutes.

use super::NotDone;
use super::meetings::existing;
use super::paragraphs::{find_paragraph, update_paragraph};
use crate::papers::swedish;
use crate::rules::{Check, Consulted, Memo, MemoText, carried_into};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Refusal};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, paragraph, day, summary, background, analysis, conclusion, economy, economy_per_party,
                    proposal, chief_name, chief_title, handler_name, handler_title, receivers, is_dispatched, carried,
                    alternatives, consulted, checks, version
               from meeting_memo ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and paragraph = $2");

const OF_MEETING: &str = select!(
    "where cooperation = $1
        and meeting = $2
      order by paragraph"
);

const INSERT: &str =
    "insert into meeting_memo (cooperation, id, meeting, paragraph, day, summary, background, analysis,
        conclusion, economy, economy_per_party, proposal, chief_name, chief_title, handler_name, handler_title,
        receivers, is_dispatched, alternatives, consulted, checks, carried, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, '', 1)";

const UPDATE: &str = "update meeting_memo
    set day = $4,
        summary = $5,
        background = $6,
        analysis = $7,
        conclusion = $8,
        economy = $9,
        economy_per_party = $10,
        proposal = $11,
        chief_name = $12,
        chief_title = $13,
        handler_name = $14,
        handler_title = $15,
        receivers = $16,
        is_dispatched = $17,
        alternatives = $18,
        consulted = $19,
        checks = $20,
        version = version + 1
  where cooperation = $1
    and paragraph = $2
    and version = $3";

const CARRY: &str = "update meeting_memo
    set carried = $3
  where cooperation = $1
    and paragraph = $2";

const CHECKS: &str = "select name
   from meeting_memo_check
  where cooperation = $1
    and board = $2
  order by position, id";

const CLEAR_CHECKS: &str = "delete from meeting_memo_check where cooperation = $1 and board = $2";

const INSERT_CHECK: &str = "insert into meeting_memo_check (cooperation, id, board, position, name)
 values ($1, $2, $3, $4, $5)";

fn memo(mut r: Row) -> Memo {
    let lines = |s: String| s.lines().map(str::to_string).collect::<Vec<_>>();
    let (id, meeting, paragraph) = (r.int(), r.int(), r.int());
    let text = MemoText {
        day: r.opt_day(),
        summary: r.text(),
        background: r.text(),
        analysis: r.text(),
        conclusion: r.text(),
        economy: r.text(),
        economy_per_party: r.text(),
        proposal: lines(r.text()),
        chief_name: r.text(),
        chief_title: r.text(),
        handler_name: r.text(),
        handler_title: r.text(),
        receivers: lines(r.text()),
        is_dispatched: r.flag(),
        ..MemoText::default()
    };
    let carried = r.text();
    let text = MemoText {
        alternatives: r.text(),
        consulted: r.text().lines().map(Consulted::read_line).collect(),
        checks: r.text().lines().map(Check::read_line).collect(),
        ..text
    };
    Memo { id, meeting, paragraph, text, carried, version: r.int() }
}

fn joined<T>(all: &[T], written: fn(&T) -> String) -> String {
    all.iter().map(written).collect::<Vec<_>>().join("\n")
}

/// What the board's own rules ask every memo to look at.
pub async fn list_memo_checks(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<String>, Fault> {
    Ok(tx.rows(CHECKS, args![coop, board]).await?.into_iter().map(|mut r| r.text()).collect())
}

/// Writes that list anew, unless it is another now than the one `seen`.
pub async fn save_memo_checks(
    tx: &mut Tx,
    by: &By,
    board: i64,
    seen: &[String],
    new: &[String],
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = list_memo_checks(tx, coop, board).await?;
    if old != seen {
        return Err(Fault::Stale.into());
    }
    tx.run(CLEAR_CHECKS, args![coop, board]).await?;
    for (position, name) in (1i64..).zip(new) {
        let id = tx.next(coop, "meeting_memo_check").await?;
        tx.run(INSERT_CHECK, args![coop, id, board, position, name]).await?;
    }
    tx.log(by, Deed::new("checks.edit", format!("standing/{board}/checks")).before(&old).after(&new)).await?;
    Ok(())
}

/// The memo of a paragraph.
pub async fn find_memo(tx: &mut Tx, coop: CooperationId, paragraph: i64) -> Result<Option<Memo>, Fault> {
    Ok(tx.row(FIND, args![coop, paragraph]).await?.map(memo))
}

/// The memos of a meeting's paragraphs.
pub async fn list_memos(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Memo>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(memo).collect())
}

/// Writes the memo of a paragraph that has none, while the minutes are not adjusted.
pub async fn create_memo(tx: &mut Tx, by: &By, paragraph: i64, t: &MemoText) -> Result<i64, NotDone> {
    let p = find_paragraph(tx, by.cooperation, paragraph).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, p.meeting).await?.unlocked()?;
    let id = tx.next(by.cooperation, "meeting_memo").await?;
    let values = args![
        by.cooperation,
        id,
        p.meeting,
        paragraph,
        t.day,
        &t.summary,
        &t.background,
        &t.analysis,
        &t.conclusion,
        &t.economy,
        &t.economy_per_party,
        t.proposal.join("\n"),
        &t.chief_name,
        &t.chief_title,
        &t.handler_name,
        &t.handler_title,
        t.receivers.join("\n"),
        t.is_dispatched,
        &t.alternatives,
        joined(&t.consulted, Consulted::written),
        joined(&t.checks, Check::written)
    ];
    tx.run(INSERT, values).await?;
    tx.log(by, Deed::new("memo.write", subject(p.meeting, paragraph)).after(t)).await?;
    Ok(id)
}

/// Saves a memo seen at `version`, while it has not been sent out and the minutes are not adjusted.
pub async fn update_memo(tx: &mut Tx, by: &By, paragraph: i64, t: &MemoText, version: i64) -> Result<(), NotDone> {
    let old = find_memo(tx, by.cooperation, paragraph).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, old.meeting).await?.unlocked()?;
    old.unlocked()?;
    let values = args![
        by.cooperation,
        paragraph,
        version,
        t.day,
        &t.summary,
        &t.background,
        &t.analysis,
        &t.conclusion,
        &t.economy,
        &t.economy_per_party,
        t.proposal.join("\n"),
        &t.chief_name,
        &t.chief_title,
        &t.handler_name,
        &t.handler_title,
        t.receivers.join("\n"),
        t.is_dispatched,
        &t.alternatives,
        joined(&t.consulted, Consulted::written),
        joined(&t.checks, Check::written)
    ];
    tx.run_versioned(UPDATE, values).await?;
    tx.log(by, Deed::new("memo.edit", subject(old.meeting, paragraph)).before(&old.text).after(t)).await?;
    Ok(())
}

/// Carries the memo into the paragraph, once: the summary as its description, and proposal, receivers and basis where
/// the paragraph says nothing of its own. A description that is there already is never overwritten.
pub async fn carry_summary(tx: &mut Tx, by: &By, paragraph: i64) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let memo = find_memo(tx, coop, paragraph).await?.ok_or_else(NotDone::missing)?;
    memo.may_carry(&existing(tx, by, memo.meeting).await?)?;
    let p = find_paragraph(tx, coop, paragraph).await?.ok_or_else(NotDone::missing)?;
    if !p.text.description.is_empty() {
        return Err(vec![Refusal::new("meeting-memo-description-there")].into());
    }
    let text = carried_into(&p.text, &memo.text, &swedish().t("meeting-memo-in-basis"));
    update_paragraph(tx, by, paragraph, &text, p.version).await?;
    tx.run(CARRY, args![coop, paragraph, &memo.text.summary]).await?;
    tx.log(by, Deed::new("memo.carry", subject(memo.meeting, paragraph)).after(&memo.text.summary)).await?;
    Ok(())
}

fn subject(meeting: i64, paragraph: i64) -> String {
    format!("meeting/{meeting}/paragraph/{paragraph}/memo")
}
