//! The history of an assignment, never changed, and the answers of those who were asked.

use crate::rules::{Answer, Event, EventKind, Place};
use ::store::{By, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};

const LIST: &str = "select id, assignment, day, kind, text, old_due, new_due, party, place_label, place_address,
        document, by_name
   from assignment_event
  where cooperation = $1
    and ($2 = 0 or assignment = $2)
  order by assignment, id";

const INSERT: &str = "insert into assignment_event (cooperation, id, assignment, day, kind, text, old_due, new_due,
        party, place_label, place_address, document, by_name)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

const ANSWERS: &str = "select assignment, party, day, text
   from assignment_answer
  where cooperation = $1
    and ($2 = 0 or assignment = $2)
  order by assignment, id";

const ASK: &str = "insert into assignment_answer (cooperation, id, assignment, party, text)
 values ($1, $2, $3, $4, '')";

const ANSWER: &str = "update assignment_answer
    set day = $4,
        text = $5
  where cooperation = $1
    and assignment = $2
    and party = $3
    and day is null";

fn event(mut r: Row) -> Event {
    let (id, assignment, day, word, text) = (r.int(), r.int(), r.day(), r.text(), r.text());
    let (old, new, party, label, address) = (r.opt_day(), r.opt_day(), r.opt_int(), r.opt_text(), r.opt_text());
    let (document, by) = (r.opt_int(), r.text());
    let kind = match word.as_str() {
        "created" => EventKind::Created { due: new },
        "edited" => EventKind::Edited,
        "started" => EventKind::Started,
        "moved" => EventKind::Moved { from: old, to: new },
        "answered" => EventKind::Answered { party: party.expect("an answer has its party") },
        "deprioritised" => EventKind::Deprioritised,
        "done" => EventKind::Done { evidence: document },
        "cancelled" => EventKind::Cancelled,
        _ => EventKind::Reported { place: label.map(|label| Place { label, address: address.unwrap_or_default() }) },
    };
    Event { id, assignment, day, kind, text, by }
}

/// The history of an assignment, in order; of every assignment when it is zero.
pub async fn list_events(tx: &mut Tx, coop: CooperationId, assignment: i64) -> Result<Vec<Event>, Fault> {
    Ok(tx.rows(LIST, args![coop, assignment]).await?.into_iter().map(event).collect())
}

/// Writes a line in the history.
pub(super) async fn write_event(
    tx: &mut Tx,
    by: &By,
    assignment: i64,
    day: Day,
    kind: &EventKind,
    text: &str,
) -> Result<(), Fault> {
    let id = tx.next(by.cooperation, "assignment_event").await?;
    let (mut old, mut new, mut party, mut place, mut document) = (None, None, None, None, None);
    let word = match kind {
        EventKind::Created { due } => {
            new = *due;
            "created"
        }
        EventKind::Edited => "edited",
        EventKind::Started => "started",
        EventKind::Moved { from, to } => {
            (old, new) = (*from, *to);
            "moved"
        }
        EventKind::Reported { place: at } => {
            place = at.as_ref();
            "reported"
        }
        EventKind::Answered { party: who } => {
            party = Some(*who);
            "answered"
        }
        EventKind::Deprioritised => "deprioritised",
        EventKind::Done { evidence } => {
            document = *evidence;
            "done"
        }
        EventKind::Cancelled => "cancelled",
    };
    let values = args![
        by.cooperation,
        id,
        assignment,
        day,
        word,
        text,
        old,
        new,
        party,
        place.map(|p| p.label.clone()),
        place.map(|p| p.address.clone()),
        document,
        &by.name
    ];
    tx.run(INSERT, values).await?;
    Ok(())
}

/// The parties that were asked, with what they answered, as pairs with their assignment; all when it is zero.
pub async fn list_answers(tx: &mut Tx, coop: CooperationId, assignment: i64) -> Result<Vec<(i64, Answer)>, Fault> {
    let rows = tx.rows(ANSWERS, args![coop, assignment]).await?;
    let answer = |mut r: Row| (r.int(), Answer { party: r.int(), day: r.opt_day(), text: r.text() });
    Ok(rows.into_iter().map(answer).collect())
}

/// Asks a party for an answer.
pub(super) async fn ask(tx: &mut Tx, coop: CooperationId, assignment: i64, party: PartyId) -> Result<(), Fault> {
    let id = tx.next(coop, "assignment_answer").await?;
    tx.run(ASK, args![coop, id, assignment, party]).await?;
    Ok(())
}

/// Writes a party's answer; stale when it has answered already.
pub(super) async fn write_answer(
    tx: &mut Tx,
    coop: CooperationId,
    assignment: i64,
    party: PartyId,
    day: Day,
    text: &str,
) -> Result<(), Fault> {
    tx.run_versioned(ANSWER, args![coop, assignment, party, day, text]).await
}
