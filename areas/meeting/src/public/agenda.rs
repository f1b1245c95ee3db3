//! Agendas as everybody may read them: as the meeting was called, until its minutes are public and speak for
//! themselves. What is written in a paragraph in between is the secretary's.

use super::has_public_minutes;
use crate::rules::{CalledAgenda, CaseRef, Meeting};
use crate::store;
use ::store::{Fault, Tx};
use basics::CooperationId;

/// The agenda as the latest summons or supplement sent it. `None` when the paragraphs themselves speak: the minutes
/// are public, or the meeting was called on paper and no version is kept.
pub async fn called_agenda(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<CalledAgenda>, Fault> {
    let Some(last) = store::list_summons(tx, coop, m.id).await?.pop() else { return Ok(None) };
    let speaks = has_public_minutes(tx, coop, m).await?;
    Ok((!speaks).then_some(last.agenda))
}

/// The meetings whose agenda is read as it was called, with that agenda.
async fn list_called_agendas(tx: &mut Tx, coop: CooperationId) -> Result<Vec<(Meeting, CalledAgenda)>, Fault> {
    let mut all = Vec::new();
    for id in store::list_called(tx, coop).await? {
        let Some(m) = store::find_meeting(tx, coop, id).await? else { continue };
        if let Some(agenda) = called_agenda(tx, coop, &m).await? {
            all.push((m, agenda));
        }
    }
    Ok(all)
}

/// A case over all meetings it has been up at, the earliest first: each meeting with the paragraph's number in the
/// database. Meetings nobody has been called to yet are left out: their agenda is a draft.
pub async fn list_paragraphs_of_case(
    tx: &mut Tx,
    coop: CooperationId,
    case: &CaseRef,
) -> Result<Vec<(Meeting, i64)>, Fault> {
    let called = list_called_agendas(tx, coop).await?;
    let mut all = Vec::new();
    for p in store::list_case_paragraphs(tx, coop, case.id).await? {
        let Some(meeting) = store::find_meeting(tx, coop, p.meeting).await? else { continue };
        let is_called = meeting.stage.called().is_some() || meeting.stage.is_held();
        if is_called && meeting.cancelled.is_none() && !called.iter().any(|(m, _)| m.id == meeting.id) {
            all.push((meeting, p.position, p.id));
        }
    }
    for (m, agenda) in called.into_iter().filter(|(m, _)| m.cancelled.is_none()) {
        let own = (1_i64..).zip(&agenda.items).filter(|(_, i)| i.case.as_ref() == Some(&case.number));
        all.extend(own.map(|(position, i)| (m.clone(), position, i.paragraph)));
    }
    all.sort_by_key(|(m, position, _)| (m.day(), m.id, *position));
    Ok(all.into_iter().map(|(m, _, id)| (m, id)).collect())
}

/// The cases that have been up at a meeting, or stand on the agenda of one that people have been called to; the
/// latest opened first.
pub async fn list_called_cases(tx: &mut Tx, coop: CooperationId) -> Result<Vec<i64>, Fault> {
    let called = list_called_agendas(tx, coop).await?;
    let live = store::list_called_cases(tx, coop).await?.into_iter();
    let mut all: Vec<i64> =
        live.filter(|(_, id)| !called.iter().any(|(m, _)| m.id == *id)).map(|(case, _)| case).collect();
    let mut numbers: Vec<String> = called.into_iter().flat_map(|(_, a)| a.items).filter_map(|i| i.case).collect();
    numbers.sort();
    numbers.dedup();
    for number in numbers {
        all.extend(registry::find_case_by_number(tx, coop, &number).await?.map(|c| c.id));
    }
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.dedup();
    Ok(all)
}
