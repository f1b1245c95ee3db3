//! A meeting as one value, gathered from this area's tables and from those it may ask.

use super::{
    find_meeting, frozen_or_now, list_attendance, list_notices, list_paragraphs, list_presence, list_used_numbers,
};
use crate::rules::{self, Meeting, RecordParts};
use ::store::{Fault, Tx};
use basics::CooperationId;
use minutes::Minutes;

/// The record of a meeting as it stands now; `None` when there is no such meeting or its board is gone.
pub async fn minutes_record(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<Minutes>, Fault> {
    let Some(m) = find_meeting(tx, coop, meeting).await? else { return Ok(None) };
    record_of(tx, coop, &m).await
}

/// The same of a meeting already read.
pub async fn record_of(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<Minutes>, Fault> {
    let Some(said) = frozen_or_now(tx, coop, m).await? else { return Ok(None) };
    let roll = list_attendance(tx, coop, m.id).await?;
    let log = list_presence(tx, coop, m.id).await?;
    let paragraphs = list_paragraphs(tx, coop, m.id).await?;
    let notices = list_notices(tx, coop, m.id).await?;
    let case_prefixes = case_prefixes(tx, coop).await?;
    let first_number = first_number(tx, coop, m).await?;
    Ok(Some(rules::record(RecordParts {
        meeting: m,
        said: &said,
        roll: &roll,
        log: &log,
        paragraphs: &paragraphs,
        notices: &notices,
        agenda: super::agenda_as_called(tx, coop, m.id).await?,
        case_prefixes,
        first_number,
        urgent: Vec::new(),
        delegation_reported_until: None,
    })))
}

/// What the registry's own case numbers begin with: the text of each template before its first figure.
async fn case_prefixes(tx: &mut Tx, coop: CooperationId) -> Result<Vec<String>, Fault> {
    let series = registry::list_series(tx, coop).await?;
    let prefix = |s: &registry::Series| s.case_template.split('{').next().unwrap_or_default().trim().to_string();
    Ok(series.iter().map(prefix).filter(|p| !p.is_empty()).collect())
}

/// The number the meeting's first paragraph should have: one more than the highest used at the year's earlier
/// meetings (PROT-16). `None` for meetings taken in from older minutes, whose neighbours may be missing.
async fn first_number(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<i64>, Fault> {
    if m.is_imported() {
        return Ok(None);
    }
    let used = list_used_numbers(tx, coop, m.board, m.day().year()).await?;
    let earlier = used.iter().filter(|u| u.meeting != m.id && u.meeting_day <= m.day());
    Ok(Some(earlier.map(|u| u.number).max().unwrap_or(0) + 1))
}
