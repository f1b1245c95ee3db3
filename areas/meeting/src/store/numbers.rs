//! Paragraph numbers as they are used up through a board's year.

use super::NotDone;
use super::meetings::{existing, subject as meeting_subject};
use super::paragraphs::{list_paragraphs, open_paragraph, subject};
use super::presence::renumber_presence;
use crate::rules::{self, UsedNumber};
use ::store::{By, Deed, Fault, Tx, args};
use basics::CooperationId;

const USED: &str = "select n.number, n.meeting, m.day, n.paragraph, n.heading, n.struck
   from meeting_number n
   join meeting_meeting m on m.cooperation = n.cooperation and m.id = n.meeting
  where n.cooperation = $1
    and n.board = $2
    and n.year = $3
  order by n.number";

const USE: &str =
    "insert into meeting_number (cooperation, id, board, year, number, meeting, paragraph, heading, struck)
 values ($1, $2, $3, $4, $5, $6, $7, $8, '')";

const STRIKE: &str = "update meeting_number
    set struck = $3,
        paragraph = null
  where cooperation = $1
    and paragraph = $2";

const SET: &str = "update meeting_paragraph
    set number = $3
  where cooperation = $1
    and id = $2";

/// Every number used in a board's year, struck ones included, in order.
pub async fn list_used_numbers(
    tx: &mut Tx,
    coop: CooperationId,
    board: i64,
    year: i16,
) -> Result<Vec<UsedNumber>, Fault> {
    let rows = tx.rows(USED, args![coop, board, i64::from(year)]).await?;
    let used = |mut r: ::store::Row| UsedNumber {
        number: r.int(),
        meeting: r.int(),
        meeting_day: r.day(),
        paragraph: r.opt_int(),
        heading: r.text(),
        struck: r.text(),
    };
    Ok(rows.into_iter().map(used).collect())
}

/// Numbers the agenda's unnumbered items from the year's next number. Gives paragraph and number.
pub async fn number_agenda(tx: &mut Tx, by: &By, meeting: i64) -> Result<Vec<(i64, i64)>, NotDone> {
    let m = existing(tx, by, meeting).await?;
    m.unlocked()?;
    let agenda = list_paragraphs(tx, by.cooperation, meeting).await?;
    let used = list_used_numbers(tx, by.cooperation, m.board, m.day().year()).await?;
    let given = rules::number_agenda(&agenda, &used)?;
    for (paragraph, number) in &given {
        let heading = agenda.iter().find(|p| p.id == *paragraph).map(|p| p.text.heading.clone()).unwrap_or_default();
        use_number(tx, by.cooperation, &m, *paragraph, *number, &heading).await?;
    }
    tx.log(by, Deed::new("paragraph.number", meeting_subject(meeting)).after(&given)).await?;
    Ok(given)
}

/// Gives a paragraph a number chosen by hand. A number it had is struck with the reason.
pub async fn set_number(tx: &mut Tx, by: &By, paragraph: i64, number: i64, reason: &str) -> Result<(), NotDone> {
    let old = open_paragraph(tx, by, paragraph).await?;
    let m = existing(tx, by, old.meeting).await?;
    let used = list_used_numbers(tx, by.cooperation, m.board, m.day().year()).await?;
    rules::set_number(&old, number, reason, &used)?;
    strike_number(tx, by.cooperation, paragraph, reason).await?;
    use_number(tx, by.cooperation, &m, paragraph, number, &old.text.heading).await?;
    if let Some(was) = old.number {
        renumber_presence(tx, by, m.id, was, number).await?;
    }
    let deed = Deed::new("paragraph.number", subject(old.meeting, paragraph)).before(&old.number);
    tx.log(by, deed.after(&(number, reason))).await?;
    Ok(())
}

/// Marks the number a paragraph has as struck; nothing when it has none.
pub(super) async fn strike_number(tx: &mut Tx, coop: CooperationId, paragraph: i64, reason: &str) -> Result<(), Fault> {
    tx.run(STRIKE, args![coop, paragraph, reason]).await?;
    Ok(())
}

async fn use_number(
    tx: &mut Tx,
    coop: CooperationId,
    m: &rules::Meeting,
    paragraph: i64,
    number: i64,
    heading: &str,
) -> Result<(), Fault> {
    let id = tx.next(coop, "meeting_number").await?;
    let year = i64::from(m.day().year());
    tx.run(USE, args![coop, id, m.board, year, number, m.id, paragraph, heading]).await?;
    tx.run(SET, args![coop, paragraph, number]).await?;
    Ok(())
}
