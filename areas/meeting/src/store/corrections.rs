//! Corrections of adjusted minutes: only ever added. The signed text stands where it stood.

use super::meetings::existing;
use super::{NotDone, list_attendance, list_paragraphs};
use crate::rules::{
    self, Change, Correction, Decided, LaterDecision, Meeting, Paragraph, Place, SealedLayer, Slip, WantedCorrection,
    paragraph_label,
};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Refusal};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, place, kind, old_text, new_text, later_paragraph, later_label, later_day, reason,
                    decided_by_chair, decided_name, made_at, made_by, person
               from meeting_correction ",
            $rest
        )
    };
}

const OF_MEETING: &str = select!(
    "where cooperation = $1
        and meeting = $2
      order by id"
);

const FIND: &str = select!("where cooperation = $1 and id = $2");

const INSERT: &str = "insert into meeting_correction (cooperation, id, meeting, paragraph, place, kind, old_text,
        new_text, later_paragraph, later_label, later_day, reason, decided_by_chair, decided_name, made_at, made_by,
        person)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";

const LATER: &str = "select p.id, p.number, m.day
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and m.board = $2
    and m.day > $3
    and p.number is not null
    and (m.adjusted_day is not null or p.immediate_day is not null)
  order by m.day, p.number";

/// The word a later decision is stored under, beside those of the slips.
const NEW_DECISION: &str = "decision";

fn correction(mut r: Row) -> Correction {
    let (id, meeting) = (r.int(), r.int());
    let place = Place::of(&r.text()).unwrap_or(Place::Attendance(0));
    let (kind, old, new) = (r.text(), r.text(), r.text());
    let (later, label, day) = (r.opt_int(), r.text(), r.opt_day());
    let change = match later.zip(day) {
        Some((paragraph, day)) => Change::NewDecision { paragraph, label, day },
        None => Change::Slip { kind: Slip::of(&kind).unwrap_or(Slip::Writing), old, new },
    };
    let reason = r.text();
    let decided = Decided { by_chair: r.flag(), name: r.text() };
    Correction { id, meeting, place, change, reason, decided, at: r.moment(), by: r.text(), person: r.opt_int() }
}

/// The corrections of a meeting's minutes, in the order they were made.
pub async fn list_corrections(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Correction>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(correction).collect())
}

pub(super) async fn find_correction(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Correction>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(correction))
}

/// Adjusted paragraphs of the board's later meetings: what a change in substance may point to.
pub async fn list_later_decisions(
    tx: &mut Tx,
    coop: CooperationId,
    m: &Meeting,
    template: &str,
) -> Result<Vec<LaterDecision>, Fault> {
    let rows = tx.rows(LATER, args![coop, m.board, m.day()]).await?;
    let later = |mut r: Row| {
        let (paragraph, number, day) = (r.int(), r.int(), r.day());
        LaterDecision { paragraph, label: paragraph_label(template, number), day }
    };
    Ok(rows.into_iter().map(later).collect())
}

/// Adds a correction over the signed text, sealed in the journal.
pub async fn correct_minutes(
    tx: &mut Tx,
    by: &By,
    meeting: i64,
    wanted: &WantedCorrection,
) -> Result<Correction, NotDone> {
    let coop = by.cooperation;
    let m = existing(tx, by, meeting).await?;
    let paragraphs = list_paragraphs(tx, coop, meeting).await?;
    let attendance = list_attendance(tx, coop, meeting).await?;
    let signed = rules::signed_text(wanted.place, &m, &attendance, &paragraphs);
    let Some(signed) = signed else {
        return Err(vec![Refusal::new("meeting-correct-place-missing").at("del")].into());
    };
    let earlier = list_corrections(tx, coop, meeting).await?;
    let text = rules::reading(&signed, wanted.place, &earlier);
    let change = rules::correct(wanted, &text, is_adjusted(&m, &paragraphs, wanted.place))?;
    let made = Correction {
        id: tx.next(coop, "meeting_correction").await?,
        meeting,
        place: wanted.place,
        change,
        reason: wanted.reason.clone(),
        decided: wanted.decided.clone(),
        at: by.at,
        by: by.name.clone(),
        person: by.person,
    };
    insert(tx, coop, &made).await?;
    let deed = Deed::new("minutes.correct", subject(meeting, made.id)).after(&made);
    tx.log(by, deed.seal(subject(meeting, made.id), &SealedLayer::of(&made))).await?;
    Ok(made)
}

/// Whether what stands there is signed: with the minutes, or the paragraph alone.
fn is_adjusted(m: &Meeting, paragraphs: &[Paragraph], place: Place) -> bool {
    let alone = |id: i64| paragraphs.iter().any(|p| p.id == id && p.text.immediate.is_some());
    m.is_locked() || place.paragraph().is_some_and(alone)
}

async fn insert(tx: &mut Tx, coop: CooperationId, c: &Correction) -> Result<(), Fault> {
    let (kind, old, new, later) = match &c.change {
        Change::Slip { kind, old, new } => (kind.code(), old.as_str(), new.as_str(), None),
        Change::NewDecision { paragraph, label, day } => (NEW_DECISION, "", "", Some((*paragraph, label, *day))),
    };
    let values = args![
        coop,
        c.id,
        c.meeting,
        c.place.paragraph(),
        c.place.code(),
        kind,
        old,
        new,
        later.map(|l| l.0),
        later.map_or("", |l| l.1.as_str()),
        later.map(|l| l.2),
        &c.reason,
        c.decided.by_chair,
        &c.decided.name,
        c.at,
        &c.by,
        c.person
    ];
    tx.run(INSERT, values).await?;
    Ok(())
}

pub(super) fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/correction/{id}")
}
