//! Attendance: fetched from the seats, added, corrected and taken away, until the minutes are adjusted.

use super::NotDone;
use super::meetings::existing;
use crate::rules::{self, Attendance, Attendee, Meeting, Role, Service};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Refusal};
use serde_json::json;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, meeting, position, person, name, political_party, party, role, for_whom, first_number,
                    last_number, function, paragraphs, is_remote, version
               from meeting_attendance ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and id = $2");

const OF_MEETING: &str = select!(
    "where cooperation = $1
        and meeting = $2
      order by position, id"
);

const INSERT: &str = "insert into meeting_attendance (cooperation, id, meeting, position, person, name,
        political_party, party, role, for_whom, first_number, last_number, function, paragraphs, is_remote, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)";

const UPDATE: &str = "update meeting_attendance
    set position = $4,
        person = $5,
        name = $6,
        political_party = $7,
        party = $8,
        role = $9,
        for_whom = $10,
        first_number = $11,
        last_number = $12,
        function = $13,
        paragraphs = $14,
        is_remote = $15,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const DELETE: &str = "delete from meeting_attendance where cooperation = $1 and id = $2";

fn attendance(mut r: Row) -> Attendance {
    let (id, meeting, position, person) = (r.int(), r.int(), r.int(), r.opt_int());
    let (name, political_party, party, code) = (r.text(), r.text(), r.opt_int(), r.text());
    let service = Service { for_whom: r.text(), from: r.opt_int(), to: r.opt_int() };
    let role = Role::of(&code, service, r.text(), r.text()).unwrap_or(Role::Substitute);
    let who = Attendee { person, name, political_party, party, role, is_remote: r.flag() };
    Attendance { id, meeting, position, who, version: r.int() }
}

/// A role as its columns: for whom, first and last paragraph, function, paragraphs.
fn columns(role: &Role) -> (&str, Option<i64>, Option<i64>, &str, &str) {
    match role {
        Role::ServingSubstitute(s) => (&s.for_whom, s.from, s.to, "", ""),
        Role::Other { function, paragraphs, .. } => ("", None, None, function, paragraphs),
        Role::Chair | Role::ViceChair | Role::SecondViceChair | Role::Member | Role::Substitute => {
            ("", None, None, "", "")
        }
    }
}

/// Lines stand by role, and within a role in the order they were added.
fn position_of(who: &Attendee) -> i64 {
    i64::try_from(who.role.rank()).expect("a handful of roles")
}

pub async fn find_attendance(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Attendance>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(attendance))
}

/// Everybody who attended, the chair first.
pub async fn list_attendance(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<Attendance>, Fault> {
    Ok(tx.rows(OF_MEETING, args![coop, meeting]).await?.into_iter().map(attendance).collect())
}

/// Adds somebody who attended.
pub async fn create_attendance(tx: &mut Tx, by: &By, meeting: i64, who: &Attendee) -> Result<i64, NotDone> {
    let m = existing(tx, by, meeting).await?;
    m.unlocked()?;
    fits(tx, by, &m, who, None).await?;
    let id = insert(tx, by.cooperation, meeting, who).await?;
    tx.log(by, Deed::new("attendance.add", subject(meeting, id)).after(who)).await?;
    Ok(id)
}

/// Holds a line against the others and against the seats of the day; `own` is the line being changed.
async fn fits(tx: &mut Tx, by: &By, m: &Meeting, who: &Attendee, own: Option<i64>) -> Result<(), NotDone> {
    let mut others = list_attendance(tx, by.cooperation, m.id).await?;
    others.retain(|o| Some(o.id) != own);
    let sittings = board::sitting_on(tx, by.cooperation, m.board, m.day()).await?;
    let no = rules::attendance_fits(who, &others, &sittings);
    if no.is_empty() { Ok(()) } else { Err(no.into()) }
}

/// Adds those who hold the seats. Refused when somebody is there already: the lines would stand twice.
pub async fn prefill_attendance(tx: &mut Tx, by: &By, meeting: i64, lines: &[Attendee]) -> Result<(), NotDone> {
    existing(tx, by, meeting).await?.unlocked()?;
    if !list_attendance(tx, by.cooperation, meeting).await?.is_empty() {
        return Err(vec![Refusal::new("meeting-attendance-there")].into());
    }
    if lines.is_empty() {
        return Err(vec![Refusal::new("meeting-attendance-no-seats")].into());
    }
    let mut fetched = Vec::new();
    for who in lines {
        let id = insert(tx, by.cooperation, meeting, who).await?;
        fetched.push(json!({ "id": id, "who": who }));
    }
    tx.log(by, Deed::new("attendance.fetch", format!("meeting/{meeting}")).after(&fetched)).await?;
    Ok(())
}

/// Saves a line seen at `version`.
pub async fn update_attendance(tx: &mut Tx, by: &By, id: i64, who: &Attendee, version: i64) -> Result<(), NotDone> {
    let old = open_line(tx, by, id).await?;
    let m = existing(tx, by, old.meeting).await?;
    fits(tx, by, &m, who, Some(id)).await?;
    let (for_whom, from, to, function, paragraphs) = columns(&who.role);
    let values = args![
        by.cooperation,
        id,
        version,
        position_of(who),
        who.person,
        &who.name,
        &who.political_party,
        who.party,
        who.role.code(),
        for_whom,
        from,
        to,
        function,
        paragraphs,
        who.is_remote
    ];
    tx.run_versioned(UPDATE, values).await?;
    tx.log(by, Deed::new("attendance.edit", subject(old.meeting, id)).before(&old.who).after(who)).await?;
    Ok(())
}

pub async fn remove_attendance(tx: &mut Tx, by: &By, id: i64) -> Result<(), NotDone> {
    let old = open_line(tx, by, id).await?;
    tx.run(DELETE, args![by.cooperation, id]).await?;
    tx.log(by, Deed::new("attendance.remove", subject(old.meeting, id)).before(&old.who)).await?;
    Ok(())
}

async fn open_line(tx: &mut Tx, by: &By, id: i64) -> Result<Attendance, NotDone> {
    let old = find_attendance(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    existing(tx, by, old.meeting).await?.unlocked()?;
    Ok(old)
}

async fn insert(tx: &mut Tx, coop: CooperationId, meeting: i64, who: &Attendee) -> Result<i64, Fault> {
    let id = tx.next(coop, "meeting_attendance").await?;
    let (for_whom, from, to, function, paragraphs) = columns(&who.role);
    let values = args![
        coop,
        id,
        meeting,
        position_of(who),
        who.person,
        &who.name,
        &who.political_party,
        who.party,
        who.role.code(),
        for_whom,
        from,
        to,
        function,
        paragraphs,
        who.is_remote
    ];
    tx.run(INSERT, values).await?;
    Ok(id)
}

fn subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/attendance/{id}")
}
