//! Assignments: made, edited, taken step by step, answered.

use super::NotDone;
use super::events::{ask, list_answers, list_events, write_answer, write_event};
use crate::rules::{
    self, Answer, Assignment, AssignmentText, EventKind, NewAssignment, Place, ReportTo, Source, State, StateKind,
    Step, StepEntry,
};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};

const LIST: &str = "select id, what, person, responsible, party, report, case_id, due, source_label, source_address,
        state, state_day, state_text, document, created, version
   from assignment_assignment
  where cooperation = $1
  order by case when due is null then 1 else 0 end, due, id";

const FIND: &str = "select id, what, person, responsible, party, report, case_id, due, source_label, source_address,
        state, state_day, state_text, document, created, version
   from assignment_assignment
  where cooperation = $1
    and id = $2";

const OF_SOURCE: &str = "select id, what, person, responsible, party, report, case_id, due, source_label,
        source_address, state, state_day, state_text, document, created, version
   from assignment_assignment
  where cooperation = $1
    and source_address = $2
  order by id";

const INSERT: &str =
    "insert into assignment_assignment (cooperation, id, what, person, responsible, party, due, report,
        case_id, source_label, source_address, state, state_day, state_text, created, words, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, '', $13, $14, 1)";

const UPDATE_TEXT: &str = "update assignment_assignment
    set what = $4,
        person = $5,
        responsible = $6,
        party = $7,
        report = $8,
        case_id = $9,
        words = $10,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const UPDATE_STATE: &str = "update assignment_assignment
    set due = $4,
        state = $5,
        state_day = $6,
        state_text = $7,
        document = $8,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

fn assignment(mut r: Row) -> Assignment {
    let id = r.int();
    let text = AssignmentText {
        what: r.text(),
        person: r.opt_int(),
        responsible: r.text(),
        party: r.opt_int(),
        report: ReportTo::of(&r.text()).unwrap_or_default(),
        case: r.opt_int(),
    };
    let (due, source) = (r.opt_day(), Source { label: r.text(), address: r.text() });
    let (word, on, said, evidence) = (r.text(), r.day(), r.text(), r.opt_int());
    let state = match StateKind::of(&word).expect("states are stored as their word") {
        StateKind::Open => State::Open,
        StateKind::InProgress => State::InProgress { since: on },
        StateKind::Deprioritised => State::Deprioritised { on, reason: said },
        StateKind::Done => State::Done { on, what: said, evidence },
        StateKind::Cancelled => State::Cancelled { on, decision: said },
    };
    Assignment { id, text, due, source, state, created: r.day(), version: r.int() }
}

/// Every assignment, the earliest due first, those without a day last.
pub async fn list_all(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Assignment>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(assignment).collect())
}

/// Those neither done nor taken back.
pub async fn list_open(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Assignment>, Fault> {
    Ok(list_all(tx, coop).await?.into_iter().filter(Assignment::is_ongoing).collect())
}

/// The assignments that come from the record at this address, `/moten/1/paragrafer/9`.
pub async fn list_for_source(tx: &mut Tx, coop: CooperationId, address: &str) -> Result<Vec<Assignment>, Fault> {
    Ok(tx.rows(OF_SOURCE, args![coop, address]).await?.into_iter().map(assignment).collect())
}

pub async fn find_assignment(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Assignment>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(assignment))
}

/// Makes an assignment.
pub async fn create_assignment(tx: &mut Tx, by: &By, new: &NewAssignment) -> Result<Assignment, Fault> {
    let (coop, text) = (by.cooperation, &new.text);
    let made = Assignment {
        id: tx.next(coop, "assignment_assignment").await?,
        text: text.clone(),
        due: new.due,
        source: new.source.clone(),
        state: State::Open,
        created: new.given,
        version: 1,
    };
    let values = args![
        coop,
        made.id,
        &text.what,
        text.person,
        &text.responsible,
        text.party,
        made.due,
        text.report.code(),
        text.case,
        &made.source.label,
        &made.source.address,
        made.created,
        made.created,
        words_of(text)
    ];
    tx.run(INSERT, values).await?;
    for party in &new.asked {
        ask(tx, coop, made.id, *party).await?;
    }
    write_event(tx, by, made.id, made.created, &EventKind::Created { due: made.due }, "").await?;
    tx.log(by, Deed::new("assignment.create", subject(made.id)).after(&(&made, &new.asked))).await?;
    Ok(made)
}

/// Changes what it says, seen at `version`. The day is moved by a step of its own, with a reason.
pub async fn update_assignment(
    tx: &mut Tx,
    by: &By,
    old: &Assignment,
    text: &AssignmentText,
    version: i64,
) -> Result<(), NotDone> {
    if !old.is_ongoing() {
        return Err(vec![basics::Refusal::new("assignment-step-unfit")].into());
    }
    let values = args![
        by.cooperation,
        old.id,
        version,
        &text.what,
        text.person,
        &text.responsible,
        text.party,
        text.report.code(),
        text.case,
        words_of(text)
    ];
    tx.run_versioned(UPDATE_TEXT, values).await?;
    let new = Assignment { text: text.clone(), version: version + 1, ..old.clone() };
    write_event(tx, by, old.id, by.at.day(), &EventKind::Edited, "").await?;
    tx.log(by, Deed::new("assignment.edit", subject(old.id)).before(old).after(&new)).await?;
    Ok(())
}

/// Takes a step: the state and a line in the history.
pub async fn step_assignment(tx: &mut Tx, by: &By, id: i64, entry: &StepEntry, version: i64) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_assignment(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    let since = list_events(tx, coop, id).await?.iter().filter(|e| e.kind.changes_state()).map(|e| e.day).max();
    let since = since.unwrap_or(old.created);
    let (new, kind) = rules::step(&old, since, entry, by.at.day())?;
    let (on, said, evidence) = match &new.state {
        State::Open => (new.created, "", None),
        State::InProgress { since } => (*since, "", None),
        State::Done { on, what, evidence } => (*on, what.as_str(), *evidence),
        State::Deprioritised { on, reason } => (*on, reason.as_str(), None),
        State::Cancelled { on, decision } => (*on, decision.as_str(), None),
    };
    let values = args![coop, id, version, new.due, new.state.kind().code(), on, said, evidence];
    tx.run_versioned(UPDATE_STATE, values).await?;
    write_event(tx, by, id, entry.day, &kind, &entry.text).await?;
    tx.log(by, Deed::new(deed_of(entry.step), subject(id)).before(&old).after(&(&new, &kind, &entry.text))).await?;
    Ok(())
}

fn deed_of(step: Step) -> &'static str {
    match step {
        Step::Start => "assignment.start",
        Step::Report | Step::Answer => "assignment.report",
        Step::Move => "assignment.move",
        Step::Deprioritise => "assignment.deprioritise",
        Step::Done => "assignment.finish",
        Step::Cancel => "assignment.cancel",
    }
}

/// A party's answer to what it was asked.
pub async fn answer_assignment(
    tx: &mut Tx,
    by: &By,
    id: i64,
    party: PartyId,
    day: Day,
    text: &str,
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_assignment(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    let answers: Vec<Answer> = list_answers(tx, coop, id).await?.into_iter().map(|(_, a)| a).collect();
    rules::answer(&old, &answers, party, day, by.at.day())?;
    write_answer(tx, coop, id, party, day, text).await?;
    write_event(tx, by, id, day, &EventKind::Answered { party }, text).await?;
    let made = Answer { party, day: Some(day), text: text.to_string() };
    tx.log(by, Deed::new("assignment.answer", subject(id)).after(&made)).await?;
    Ok(())
}

/// Registers that the assignment was reported back at a meeting. What it says there is `text`.
pub async fn mark_reported(tx: &mut Tx, by: &By, id: i64, place: &Place, day: Day, text: &str) -> Result<(), NotDone> {
    let old = find_assignment(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    let kind = EventKind::Reported { place: Some(place.clone()) };
    write_event(tx, by, id, day, &kind, text).await?;
    tx.log(by, Deed::new("assignment.report", subject(id)).after(&(&old, &kind, text))).await?;
    Ok(())
}

/// The words an assignment is found by.
fn words_of(text: &AssignmentText) -> String {
    text::search_words(&format!("{} {}", text.what, text.responsible))
}

fn subject(id: i64) -> String {
    format!("assignment/{id}")
}
