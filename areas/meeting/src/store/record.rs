//! A meeting as one value, gathered from this area's tables and from those it may ask.

use super::{
    find_meeting, frozen_or_now, list_attendance, list_notices, list_paragraphs, list_presence, list_used_numbers,
};
use crate::rules::{self, Kind, Meeting, Paragraph, RecordParts};
use ::store::{Fault, Tx};
use basics::{CooperationId, Day};
use minutes::{Minutes, UrgentDecision};

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
    let mut record = rules::record(RecordParts {
        meeting: m,
        said: &said,
        roll: &roll,
        log: &log,
        substitutes_say: board::find_board(tx, coop, m.board).await?.and_then(|b| b.substitutes_say),
        paragraphs: &paragraphs,
        notices: &notices,
        agenda: super::agenda_as_called(tx, coop, m.id).await?,
        case_prefixes,
        first_number,
        urgent: Vec::new(),
        delegation_reported_until: None,
    });
    for (p, of) in paragraphs.iter().zip(&mut record.paragraphs) {
        delegated(tx, coop, p, of).await?;
    }
    record.delegation_reported_until = reported_until(tx, coop, m, &record).await?;
    record.urgent = urgent(tx, coop, m, &record).await?;
    Ok(Some(record))
}

/// The period and count of the list a paragraph reports, and the urgent decisions it takes up (MEET-14, PROT-14).
/// The count is of the list alone; urgent decisions are told beside it.
async fn delegated(tx: &mut Tx, coop: CooperationId, p: &Paragraph, of: &mut minutes::Paragraph) -> Result<(), Fault> {
    if p.text.kind != Kind::DelegationReport {
        return Ok(());
    }
    let address = super::paragraph_path(p);
    if let Some(list) = delegation::find_list_at(tx, coop, &address).await? {
        let lines = delegation::list_lines(tx, coop, list.id).await?;
        let told = of.delegation_list.get_or_insert_default();
        told.from = Some(list.from);
        told.to = Some(list.to);
        told.count = Some(list.count);
        let numbers: Vec<&str> = lines.iter().map(|l| l.decision.number.as_str()).collect();
        told.decisions.retain(|d| numbers.iter().any(|n| d.contains(n)));
    }
    Ok(())
}

/// The last day of the list before the one this meeting reports; `None` when it reports none or the first.
async fn reported_until(tx: &mut Tx, coop: CooperationId, m: &Meeting, record: &Minutes) -> Result<Option<Day>, Fault> {
    let Some(from) = record.paragraphs.iter().find_map(|p| p.delegation_list.as_ref()?.from) else { return Ok(None) };
    let lists = delegation::list_lists(tx, coop, m.board).await?;
    Ok(lists.iter().map(|l| l.to).filter(|to| *to < from).max())
}

/// Urgent decisions nobody has reported when the meeting is held. Those a paragraph of it takes up are marked there.
async fn urgent(tx: &mut Tx, coop: CooperationId, m: &Meeting, record: &Minutes) -> Result<Vec<UrgentDecision>, Fault> {
    if m.is_locked() || record.date.is_none() {
        return Ok(Vec::new());
    }
    let here = format!("/moten/{}/paragrafer/", m.id);
    let mut left = Vec::new();
    for d in delegation::unreported_urgent(tx, coop, m.board, m.day()).await? {
        let at = super::taken_up_at(tx, coop, &d).await?;
        if !at.is_some_and(|at| at.address.starts_with(&here)) {
            left.push(UrgentDecision { name: d.number.clone(), day: Some(d.text.day), by: d.text.name.clone() });
        }
    }
    Ok(left)
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
