//! The year's plan in versions, and what adopting one does to the meetings.

use super::NotDone;
use super::meetings::{cancel_meeting, create_meeting, find_meeting, update_meeting};
use super::standing::add_standing;
use crate::rules::{self, Adoption, Head, Meeting, PlanChange, PlannedDay, StandingItem, YearPlan};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, Refusal};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, board, year, number, reason, adopted_day, adopted_by, version
               from meeting_plan ",
            $rest
        )
    };
}

const FIND: &str = select!("where cooperation = $1 and id = $2");

const OF_YEAR: &str = select!("where cooperation = $1 and board = $2 and year = $3 order by number");

const DAYS: &str = "select line, day, start_time, place, turn, meeting
   from meeting_plan_day
  where cooperation = $1
    and plan = $2
  order by day, start_time, line";

const INSERT: &str = "insert into meeting_plan (cooperation, id, board, year, number, reason, adopted_by, version)
 values ($1, $2, $3, $4, $5, '', '', 1)";

const UPDATE: &str = "update meeting_plan
    set reason = $4,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const ADOPT: &str = "update meeting_plan
    set reason = $4,
        adopted_day = $5,
        adopted_by = $6,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3
    and adopted_day is null";

const REMOVE: &str = "delete from meeting_plan where cooperation = $1 and id = $2";

const CLEAR_DAYS: &str = "delete from meeting_plan_day where cooperation = $1 and plan = $2";

const INSERT_DAY: &str = "insert into meeting_plan_day (cooperation, id, plan, line, day, start_time, place, turn,
        meeting)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

fn plan(mut r: Row) -> YearPlan {
    let (id, board, year, number, reason) = (r.int(), r.int(), r.int(), r.int(), r.text());
    let (on, by) = (r.opt_day(), r.text());
    let year = i16::try_from(year).unwrap_or_default();
    let adopted = on.map(|on| Adoption { on, by });
    YearPlan { id, board, year, number, reason, adopted, days: Vec::new(), version: r.int() }
}

async fn with_days(tx: &mut Tx, coop: CooperationId, mut found: YearPlan) -> Result<YearPlan, Fault> {
    let rows = tx.rows(DAYS, args![coop, found.id]).await?;
    let day = |mut r: Row| PlannedDay {
        line: r.int(),
        day: r.day(),
        start: r.text(),
        place: r.text(),
        turn: r.text(),
        meeting: r.opt_int(),
    };
    found.days = rows.into_iter().map(day).collect();
    Ok(found)
}

pub async fn find_plan(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<YearPlan>, Fault> {
    match tx.row(FIND, args![coop, id]).await?.map(plan) {
        Some(found) => Ok(Some(with_days(tx, coop, found).await?)),
        None => Ok(None),
    }
}

/// Every version of a board's plan for a year, the first one first.
pub async fn list_plans(tx: &mut Tx, coop: CooperationId, board: i64, year: i16) -> Result<Vec<YearPlan>, Fault> {
    let mut all = Vec::new();
    for row in tx.rows(OF_YEAR, args![coop, board, i64::from(year)]).await? {
        all.push(with_days(tx, coop, plan(row)).await?);
    }
    Ok(all)
}

/// The days of the plans in force for a year, of every board, in order of day. Empty while none is adopted.
pub async fn list_planned(tx: &mut Tx, coop: CooperationId, year: i16) -> Result<Vec<PlannedDay>, Fault> {
    let mut all = Vec::new();
    for board in board::list_boards(tx, coop).await? {
        let plans = list_plans(tx, coop, board.id, year).await?;
        let in_force = plans.into_iter().rev().find(|p| !p.is_draft());
        all.extend(in_force.map(|p| p.days).unwrap_or_default());
    }
    all.sort_by(|a, b| (a.day, &a.start).cmp(&(b.day, &b.start)));
    Ok(all)
}

/// Begins a draft: empty, or with the days of the version in force. There is one draft at a time.
pub async fn create_plan(tx: &mut Tx, by: &By, board: i64, year: i16) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let all = list_plans(tx, coop, board, year).await?;
    if all.iter().any(YearPlan::is_draft) {
        return Err(vec![Refusal::new("meeting-plan-draft-there")].into());
    }
    let last = all.last();
    let number = last.map_or(1, |p| p.number + 1);
    let id = tx.next(coop, "meeting_plan").await?;
    tx.run(INSERT, args![coop, id, board, i64::from(year), number]).await?;
    save_days(tx, coop, id, last.map(|p| p.days.as_slice()).unwrap_or_default()).await?;
    let after = find_plan(tx, coop, id).await?;
    tx.log(by, Deed::new("plan.draft", subject(id)).after(&after)).await?;
    Ok(id)
}

async fn save_days(tx: &mut Tx, coop: CooperationId, plan: i64, days: &[PlannedDay]) -> Result<(), Fault> {
    tx.run(CLEAR_DAYS, args![coop, plan]).await?;
    for d in days {
        let id = tx.next(coop, "meeting_plan_day").await?;
        // A day that is new gets a line of its own, which later versions keep.
        let line = if d.line == 0 { tx.next(coop, "meeting_plan_line").await? } else { d.line };
        tx.run(INSERT_DAY, args![coop, id, plan, line, d.day, &d.start, &d.place, &d.turn, d.meeting]).await?;
    }
    Ok(())
}

/// Saves a draft seen at `version`. Lines that are not of this draft are taken as new.
pub async fn update_plan(
    tx: &mut Tx,
    by: &By,
    id: i64,
    reason: &str,
    days: Vec<PlannedDay>,
    version: i64,
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = find_plan(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    old.unlocked()?;
    let known = |mut d: PlannedDay| {
        let was = old.days.iter().find(|o| o.line == d.line);
        d.meeting = was.and_then(|o| o.meeting);
        d.line = was.map_or(0, |o| o.line);
        d
    };
    let days = rules::read_days(old.year, days.into_iter().map(known).collect())?;
    tx.run_versioned(UPDATE, args![coop, id, version, reason]).await?;
    save_days(tx, coop, id, &days).await?;
    let after = find_plan(tx, coop, id).await?;
    tx.log(by, Deed::new("plan.edit", subject(id)).before(&old).after(&after)).await?;
    Ok(())
}

/// Throws a draft away.
pub async fn remove_plan(tx: &mut Tx, by: &By, id: i64) -> Result<(), NotDone> {
    let old = find_plan(tx, by.cooperation, id).await?.ok_or_else(NotDone::missing)?;
    old.unlocked()?;
    tx.run(CLEAR_DAYS, args![by.cooperation, id]).await?;
    tx.run(REMOVE, args![by.cooperation, id]).await?;
    tx.log(by, Deed::new("plan.discard", subject(id)).before(&old)).await?;
    Ok(())
}

/// Adopts a draft: plans the meetings that are new, with the board's standing items, moves those that have another
/// day, time or place, and cancels those that are gone; all of it or nothing.
pub async fn adopt_plan(
    tx: &mut Tx,
    by: &By,
    id: i64,
    adoption: &Adoption,
    version: i64,
    standing: &[StandingItem],
) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let draft = find_plan(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    let plans = list_plans(tx, coop, draft.board, draft.year).await?;
    let last = plans.into_iter().rev().find(|p| !p.is_draft());
    let meetings = meetings_of(tx, coop, last.as_ref()).await?;
    let changes = rules::adopt_plan(&draft, last.as_ref(), adoption, &meetings, by.at.day())?;
    let values = args![coop, id, version, &draft.reason, adoption.on, &adoption.by];
    tx.run_versioned(ADOPT, values).await?;
    let mut days = draft.days.clone();
    for change in &changes {
        let made = carry_out(tx, by, &draft, change, &meetings, standing).await?;
        if let (Some(meeting), PlanChange::Added { now }) = (made, change)
            && let Some(day) = days.iter_mut().find(|d| d.line == now.line)
        {
            day.meeting = Some(meeting);
        }
    }
    save_days(tx, coop, id, &days).await?;
    let after = find_plan(tx, coop, id).await?;
    tx.log(by, Deed::new("plan.adopt", subject(id)).before(&draft).after(&after)).await?;
    Ok(())
}

/// The meetings that a version planned and that are still there.
pub async fn meetings_of(tx: &mut Tx, coop: CooperationId, plan: Option<&YearPlan>) -> Result<Vec<Meeting>, Fault> {
    let mut all = Vec::new();
    for id in plan.into_iter().flat_map(|p| &p.days).filter_map(|d| d.meeting) {
        all.extend(find_meeting(tx, coop, id).await?);
    }
    Ok(all)
}

/// One change of the plan, done to its meeting; gives the meeting that was planned by it. A meeting that was
/// taken away or cancelled meanwhile is left as it is.
async fn carry_out(
    tx: &mut Tx,
    by: &By,
    plan: &YearPlan,
    change: &PlanChange,
    meetings: &[Meeting],
    standing: &[StandingItem],
) -> Result<Option<i64>, NotDone> {
    match change {
        PlanChange::Added { now } => {
            let head = Head { start: now.start.clone(), place: now.place.clone(), ..Head::on(now.day) };
            let made = create_meeting(tx, by, plan.board, &head).await?;
            for item in standing.iter().filter(|i| i.is_usual) {
                add_standing(tx, by, made.id, item).await?;
            }
            return Ok(Some(made.id));
        }
        PlanChange::Moved { now, .. } | PlanChange::Changed { now, .. } => {
            let open = meetings.iter().find(|m| Some(m.id) == change.meeting() && m.cancelled.is_none());
            if let Some(m) = open {
                let (start, place) = (now.start.clone(), now.place.clone());
                let head = Head { day: now.day, start, place, ..m.head.clone() };
                update_meeting(tx, by, m.id, &head, m.version).await?;
            }
        }
        PlanChange::Cancelled { .. } => {
            let open = meetings.iter().find(|m| Some(m.id) == change.meeting() && m.cancelled.is_none());
            if let Some(m) = open {
                cancel_meeting(tx, by, m.id, &plan.reason, m.version).await?;
            }
        }
    }
    Ok(None)
}

/// The day a plan's meeting has now, when it was moved outside the plan.
pub fn moved_outside(day: &PlannedDay, meetings: &[Meeting]) -> Option<Day> {
    let m = meetings.iter().find(|m| Some(m.id) == day.meeting)?;
    (m.day() != day.day).then(|| m.day())
}

fn subject(id: i64) -> String {
    format!("plan/{id}")
}
