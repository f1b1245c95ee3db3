//! What the public pages ask of paragraphs: a case from meeting to meeting.

use super::find_paragraph;
use crate::rules::Paragraph;
use ::store::{Fault, Tx, args};
use basics::CooperationId;

const OF_CASE: &str = "select id
   from meeting_paragraph
  where cooperation = $1
    and case_id = $2
  order by meeting, position, id";

const CASES: &str = "select distinct p.case_id, p.meeting
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.case_id is not null
    and (m.called_day is not null or m.is_held = 1 or m.adjusted_day is not null)
  order by p.case_id desc";

const CALLED: &str = "select distinct meeting from meeting_summons where cooperation = $1 order by meeting";

/// The paragraphs in which a case has been up, in the order they were made.
pub async fn list_case_paragraphs(tx: &mut Tx, coop: CooperationId, case: i64) -> Result<Vec<Paragraph>, Fault> {
    let mut all = Vec::new();
    for mut r in tx.rows(OF_CASE, args![coop, case]).await? {
        all.extend(find_paragraph(tx, coop, r.int()).await?);
    }
    Ok(all)
}

/// The cases that stand in the paragraphs of meetings to which somebody has been called, or that have been held,
/// each with the meeting; the latest opened first.
pub async fn list_called_cases(tx: &mut Tx, coop: CooperationId) -> Result<Vec<(i64, i64)>, Fault> {
    Ok(tx.rows(CASES, args![coop]).await?.into_iter().map(|mut r| (r.int(), r.int())).collect())
}

/// The meetings of which a version of the summons is kept.
pub async fn list_called(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(CALLED, args![coop]).await?.into_iter().map(|mut r| r.int()).collect())
}
