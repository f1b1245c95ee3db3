//! Who cannot come to a meeting, and the substitutes called in.

use super::NotDone;
use super::meetings::{existing, subject};
use crate::rules::{self, Absence, CallIn, substitutes_for, written_name};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, PersonId, Refusal};
use board::Sitting;

const OF_MEETING: &str = "select id, meeting, person, name, message, reported_at, reported_by, is_back
   from meeting_absence
  where cooperation = $1
    and meeting = $2
  order by id";

const INSERT: &str = "insert into meeting_absence (cooperation, id, meeting, person, name, message, reported_at,
        reported_by, is_back)
 values ($1, $2, $3, $4, $5, $6, $7, $8, 0)";

const BACK: &str = "update meeting_absence
    set is_back = 1
  where cooperation = $1
    and id = $2";

const CALL_INS: &str = "select id, absence, person, name, called_at, called_by, is_released
   from meeting_call_in
  where cooperation = $1
    and meeting = $2
  order by id";

const INSERT_CALL: &str = "insert into meeting_call_in (cooperation, id, meeting, absence, person, name, called_at,
        called_by, is_released)
 values ($1, $2, $3, $4, $5, $6, $7, $8, 0)";

const RELEASE: &str = "update meeting_call_in
    set is_released = 1
  where cooperation = $1
    and absence = $2
    and is_released = 0";

fn absence(mut r: Row) -> Absence {
    let (id, meeting, person, name) = (r.int(), r.int(), r.int(), r.text());
    Absence { id, meeting, person, name, message: r.text(), at: r.moment(), by: r.text(), is_back: r.flag() }
}

fn call_in(mut r: Row) -> CallIn {
    let (id, absence, person, name) = (r.int(), r.int(), r.int(), r.text());
    CallIn { id, absence, person, name, at: r.moment(), by: r.text(), is_released: r.flag() }
}

/// Everybody who has said that they cannot come, in the order they said it, also those who can after all.
pub async fn list_absences(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Absence>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(absence).collect())
}

/// Every substitute called in, also those no longer needed.
pub async fn list_call_ins(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<CallIn>, Fault> {
    Ok(tx.rows(CALL_INS, args![coop, meeting]).await?.into_iter().map(call_in).collect())
}

/// Registers that somebody with a seat cannot come.
pub async fn report_absence(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    sittings: &[Sitting],
    person: PersonId,
    message: &str,
) -> Result<(), NotDone> {
    let m = existing(tx, by, meeting).await?;
    let all = list_absences(tx, by.cooperation, meeting).await?;
    let name = rules::report_absence(&m, sittings, person, &all)?;
    let id = tx.next(by.cooperation, "meeting_absence").await?;
    tx.run(INSERT, args![by.cooperation, id, meeting, person, &name, message, by.at, &by.name]).await?;
    let (message, by_name) = (message.to_string(), by.name.clone());
    let after = Absence { id, meeting, person, name, message, at: by.at, by: by_name, is_back: false };
    tx.log(by, Deed::new("absence.report", format!("{}/absence/{id}", subject(meeting))).after(&after)).await?;
    Ok(())
}

/// Registers that they can come after all; whoever was called in for them is no longer needed.
pub async fn withdraw_absence(tx: &mut Tx, by: &By, meeting: i64, id: i64) -> Result<(), NotDone> {
    existing(tx, by, meeting).await?.unlocked()?;
    let all = list_absences(tx, by.cooperation, meeting).await?;
    let old = all.into_iter().find(|a| a.id == id && !a.is_back).ok_or_else(NotDone::missing)?;
    tx.run(BACK, args![by.cooperation, id]).await?;
    tx.run(RELEASE, args![by.cooperation, id]).await?;
    let after = Absence { is_back: true, ..old.clone() };
    let deed = Deed::new("absence.withdraw", format!("{}/absence/{id}", subject(meeting)));
    tx.log(by, deed.before(&old).after(&after)).await?;
    Ok(())
}

/// Calls in a substitute for somebody away; any other called in for them before is no longer needed.
pub async fn call_in_substitute(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    sittings: &[Sitting],
    id: i64,
    person: PersonId,
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    existing(tx, by, meeting).await?.unlocked()?;
    let absences = list_absences(tx, coop, meeting).await?;
    let calls = list_call_ins(tx, coop, meeting).await?;
    let away = absences.iter().find(|a| a.id == id && !a.is_back).ok_or_else(NotDone::missing)?;
    let free = substitutes_for(away, sittings, &absences, &calls);
    let chosen = free.into_iter().find(|s| s.mandate.as_ref().is_some_and(|m| m.person == person));
    let Some(chosen) = chosen else {
        return Err(vec![Refusal::new("meeting-call-in-not-free")].into());
    };
    tx.run(RELEASE, args![coop, id]).await?;
    let call = tx.next(coop, "meeting_call_in").await?;
    let name = written_name(chosen);
    tx.run(INSERT_CALL, args![coop, call, meeting, id, person, &name, by.at, &by.name]).await?;
    let by_name = by.name.clone();
    let after = CallIn { id: call, absence: id, person, name, at: by.at, by: by_name, is_released: false };
    tx.log(by, Deed::new("substitute.call", format!("{}/absence/{id}", subject(meeting))).after(&after)).await?;
    Ok(())
}
