//! Appeals that have come in: registered with the moment, handed on to the court, ended.

use super::NotDone;
use super::frozen::parties_of;
use super::meetings::existing;
use super::paragraphs::find_paragraph;
use crate::rules::{self, Appeal, Outcome, OutcomeKind};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};
use registry::{Direction, NewDocument, PublicWhy, Status};

const OF_MEETING: &str =
    "select id, meeting, paragraph, party, received_at, sender, note, document, routed_day, outcome,
        outcome_day, outcome_note, version
   from meeting_appeal
  where cooperation = $1
    and meeting = $2
  order by id";

const TO_HAND_ON: &str =
    "select id, meeting, paragraph, party, received_at, sender, note, document, routed_day, outcome,
        outcome_day, outcome_note, version
   from meeting_appeal
  where cooperation = $1
    and routed_day is null
    and outcome = ''
  order by received_at, id";

const INSERT: &str =
    "insert into meeting_appeal (cooperation, id, meeting, paragraph, party, received_at, sender, note,
        document, outcome, outcome_note, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', 1)";

const ROUTE: &str = "update meeting_appeal
    set routed_day = $4,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const END: &str = "update meeting_appeal
    set outcome = $4,
        outcome_day = $5,
        outcome_note = $6,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

fn appeal(mut r: Row) -> Appeal {
    let (id, meeting, paragraph, party) = (r.int(), r.int(), r.int(), r.int());
    let (received, sender, note, document) = (r.moment(), r.text(), r.text(), r.opt_int());
    let routed = r.opt_day();
    let (kind, day, why) = (OutcomeKind::of(&r.text()), r.opt_day(), r.text());
    let outcome = kind.zip(day).map(|(kind, day)| Outcome { kind, day, note: why });
    Appeal { id, meeting, paragraph, party, received, sender, note, document, routed, outcome, version: r.int() }
}

/// The appeals against decisions of a meeting, in the order they were registered.
pub async fn list_appeals(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Appeal>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(appeal).collect())
}

/// The appeals that nobody has handed on to the court, the earliest first.
pub async fn list_appeals_to_hand_on(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Appeal>, Fault> {
    Ok(tx.rows(TO_HAND_ON, args![coop]).await?.into_iter().map(appeal).collect())
}

/// Registers an appeal as received, and as a document in the paragraph's case when it has one.
pub async fn register_appeal(tx: &mut Tx, by: &By, new: &Appeal, title: &str) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let m = existing(tx, by, new.meeting).await?;
    let p = find_paragraph(tx, coop, new.paragraph).await?.filter(|p| p.meeting == m.id);
    let p = p.ok_or_else(NotDone::missing)?;
    let parties: Vec<PartyId> = parties_of(tx, coop, &m).await?.into_iter().map(|p| p.id).collect();
    rules::register_appeal(&p, m.stage.is_held(), &parties, new, by.at)?;
    let document = match &p.text.case {
        Some(case) => Some(register_document(tx, by, case.id, new, title).await?),
        None => None,
    };
    let id = tx.next(coop, "meeting_appeal").await?;
    let values = args![coop, id, m.id, p.id, new.party, new.received, &new.sender, &new.note, document];
    tx.run(INSERT, values).await?;
    let after = Appeal { id, document, ..new.clone() };
    tx.log(by, Deed::new("appeal.register", subject(m.id, id)).after(&after)).await?;
    Ok(id)
}

async fn register_document(tx: &mut Tx, by: &By, case: i64, new: &Appeal, title: &str) -> Result<i64, Fault> {
    let day = new.received.day();
    let document = NewDocument {
        case: Some(case),
        number: None,
        title,
        public_title: "",
        direction: Direction::In,
        day,
        counterpart: &new.sender,
        status: Status::Public { since: day, why: PublicWhy::Received },
        secrecy: None,
        file: None,
    };
    Ok(registry::create_document(tx, by, &document).await?.id)
}

async fn found(tx: &mut Tx, by: &By, meeting: i64, id: i64) -> Result<Appeal, NotDone> {
    let all = list_appeals(tx, by.cooperation, meeting).await?;
    all.into_iter().find(|a| a.id == id).ok_or_else(NotDone::missing)
}

/// Registers that an appeal was handed on to the court.
pub async fn route_appeal(
    tx: &mut Tx,
    by: &By,
    (meeting, id): (i64, i64),
    day: Day,
    version: i64,
) -> Result<(), NotDone> {
    let old = found(tx, by, meeting, id).await?;
    rules::route_appeal(&old, day, by.at.day())?;
    tx.run_versioned(ROUTE, args![by.cooperation, id, version, day]).await?;
    let after = Appeal { routed: Some(day), ..old.clone() };
    tx.log(by, Deed::new("appeal.route", subject(meeting, id)).before(&old).after(&after)).await?;
    Ok(())
}

/// Registers how the court's case ended.
pub async fn end_appeal(
    tx: &mut Tx,
    by: &By,
    (meeting, id): (i64, i64),
    outcome: &Outcome,
    version: i64,
) -> Result<(), NotDone> {
    let old = found(tx, by, meeting, id).await?;
    rules::end_appeal(&old, outcome, by.at.day())?;
    let values = args![by.cooperation, id, version, outcome.kind.code(), outcome.day, &outcome.note];
    tx.run_versioned(END, values).await?;
    let after = Appeal { outcome: Some(outcome.clone()), ..old.clone() };
    tx.log(by, Deed::new("appeal.end", subject(meeting, id)).before(&old).after(&after)).await?;
    Ok(())
}

fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/appeal/{id}")
}
