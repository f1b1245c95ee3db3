//! The year's plan of meetings: versions that are adopted, and what one changes in the one before.

use super::{Meeting, Stage};
use basics::{Day, Refusal, all_or};
use law::{NonAction, non_action_day};
use serde::Serialize;

/// A version of a board's plan for a year. Adopted, it is never changed: a later change is a new version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearPlan {
    pub id: i64,
    pub board: i64,
    pub year: i16,
    /// From 1.
    pub number: i64,
    /// Why there is a new version; empty for the first.
    pub reason: String,
    /// `None` while it is a draft.
    pub adopted: Option<Adoption>,
    /// In order of day.
    pub days: Vec<PlannedDay>,
    pub version: i64,
}

/// When and by what decision a plan was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adoption {
    pub on: Day,
    /// `§ 25`, or whatever it rests on.
    pub by: String,
}

/// A day of the plan. `line` is the same in every version, so that a meeting can be followed when it moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedDay {
    pub line: i64,
    pub day: Day,
    pub start: String,
    pub place: String,
    /// Whose turn it is to host; empty when they do not take turns.
    pub turn: String,
    /// The meeting planned by it; `None` until the version is adopted.
    pub meeting: Option<i64>,
}

/// What a version changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanChange {
    Added {
        now: PlannedDay,
    },
    Moved {
        was: PlannedDay,
        now: PlannedDay,
    },
    /// The same day, but another time, place or turn.
    Changed {
        was: PlannedDay,
        now: PlannedDay,
    },
    Cancelled {
        was: PlannedDay,
    },
}

/// Something to look at before a plan is adopted. None of it stops anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanWarning {
    /// A weekend, a public holiday or an eve.
    FreeDay { day: Day, why: NonAction },
    /// Another meeting of the cooperation stands on the day.
    Collision { day: Day },
}

impl PlanChange {
    /// The meeting it touches; `None` for one that is not there yet.
    pub fn meeting(&self) -> Option<i64> {
        match self {
            PlanChange::Added { .. } => None,
            PlanChange::Moved { was, .. } | PlanChange::Changed { was, .. } | PlanChange::Cancelled { was } => {
                was.meeting
            }
        }
    }
}

impl YearPlan {
    pub fn is_draft(&self) -> bool {
        self.adopted.is_none()
    }

    /// Refuses a change of a version that has been adopted.
    pub fn unlocked(&self) -> Result<(), Vec<Refusal>> {
        if self.is_draft() { Ok(()) } else { Err(vec![Refusal::new("meeting-plan-adopted")]) }
    }
}

/// The days of a form in order of day: all within the year, and no moment twice.
pub fn read_days(year: i16, days: Vec<PlannedDay>) -> Result<Vec<PlannedDay>, Vec<Refusal>> {
    let mut no = Vec::new();
    let mut days = days;
    days.sort_by(|a, b| (a.day, &a.start, a.line).cmp(&(b.day, &b.start, b.line)));
    for d in days.iter().filter(|d| d.day.year() != year) {
        no.push(Refusal::new("meeting-plan-other-year").with("day", d.day).with("year", year));
    }
    for pair in days.windows(2).filter(|p| p[0].day == p[1].day && p[0].start == p[1].start) {
        no.push(Refusal::new("meeting-plan-day-twice").with("day", pair[0].day));
    }
    all_or(no, days)
}

/// What the new version changes in the old one, in order of day; what is gone last.
pub fn plan_differences(old: &[PlannedDay], new: &[PlannedDay]) -> Vec<PlanChange> {
    let mut found = Vec::new();
    for now in new {
        match old.iter().find(|o| o.line == now.line) {
            None => found.push(PlanChange::Added { now: now.clone() }),
            Some(was) if was.day != now.day => found.push(PlanChange::Moved { was: was.clone(), now: now.clone() }),
            Some(was) if (&was.start, &was.place, &was.turn) != (&now.start, &now.place, &now.turn) => {
                found.push(PlanChange::Changed { was: was.clone(), now: now.clone() });
            }
            Some(_) => {}
        }
    }
    let gone = old.iter().filter(|o| !new.iter().any(|n| n.line == o.line));
    found.extend(gone.map(|was| PlanChange::Cancelled { was: was.clone() }));
    found
}

/// What to look at: days people are free, and days on which another meeting stands. `others` are the year's
/// meetings of the cooperation.
pub fn plan_warnings(days: &[PlannedDay], others: &[Meeting]) -> Vec<PlanWarning> {
    let mut found = Vec::new();
    for (at, d) in days.iter().enumerate() {
        if let Some(why) = non_action_day(d.day) {
            found.push(PlanWarning::FreeDay { day: d.day, why });
        }
        let twice = days[..at].iter().any(|o| o.day == d.day);
        let other = |m: &&Meeting| m.day() == d.day && m.cancelled.is_none() && Some(m.id) != d.meeting;
        let planned_here = |m: &Meeting| days.iter().any(|o| o.meeting == Some(m.id));
        if twice || others.iter().filter(other).any(|m| !planned_here(m)) {
            found.push(PlanWarning::Collision { day: d.day });
        }
    }
    found
}

/// Adopts a draft; gives what it changes. A meeting that has been held can neither be moved nor cancelled by it.
pub fn adopt_plan(
    plan: &YearPlan,
    last: Option<&YearPlan>,
    adoption: &Adoption,
    meetings: &[Meeting],
    today: Day,
) -> Result<Vec<PlanChange>, Vec<Refusal>> {
    let mut no = plan.unlocked().err().unwrap_or_default();
    if plan.days.is_empty() {
        no.push(Refusal::new("meeting-plan-empty"));
    }
    if adoption.on > today {
        no.push(Refusal::new("meeting-plan-future").at("dag").with("today", today));
    }
    if adoption.by.is_empty() {
        no.push(Refusal::new("meeting-plan-no-decision").at("beslut"));
    }
    if last.is_some() && plan.reason.is_empty() {
        no.push(Refusal::new("meeting-plan-no-reason").at("skal"));
    }
    let changes = plan_differences(last.map(|l| l.days.as_slice()).unwrap_or_default(), &plan.days);
    if last.is_some() && changes.is_empty() {
        no.push(Refusal::new("meeting-plan-nothing-new"));
    }
    for change in &changes {
        let touched = change.meeting().and_then(|id| meetings.iter().find(|m| m.id == id));
        if let Some(m) = touched.filter(|m| m.stage.is_held()) {
            no.push(Refusal::new("meeting-plan-held").with("day", m.day()));
        }
    }
    all_or(no, changes)
}

/// The meetings that people hold a summons to and that a plan gives another day or cancels: all who are called
/// must be told, and those that move are called anew.
pub fn called_ones<'a>(changes: &[PlanChange], meetings: &'a [Meeting]) -> Vec<&'a Meeting> {
    let touches = |c: &&PlanChange| matches!(c, PlanChange::Moved { .. } | PlanChange::Cancelled { .. });
    let ids: Vec<i64> = changes.iter().filter(touches).filter_map(PlanChange::meeting).collect();
    meetings.iter().filter(|m| ids.contains(&m.id) && matches!(m.stage, Stage::Called { .. })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;
    use law::Holiday;

    fn planned(line: i64, on: &str) -> PlannedDay {
        let (start, place) = ("10:00".into(), "Östersund".into());
        PlannedDay { line, day: day(on), start, place, turn: String::new(), meeting: Some(line) }
    }

    /// The plan of seed 003 as adopted on 26 October 2018, § 25.
    fn plan_2019() -> YearPlan {
        let days = ["2019-02-08", "2019-06-10", "2019-08-23", "2019-10-25", "2019-12-06"];
        YearPlan {
            id: 1,
            board: 1,
            year: 2019,
            number: 1,
            reason: String::new(),
            adopted: Some(Adoption { on: day("2018-10-26"), by: "§ 25".into() }),
            days: (1..).zip(days).map(|(line, d)| planned(line, d)).collect(),
            version: 1,
        }
    }

    /// The change of 8 February 2019: 10 June to 7 June, 23 August to 30 August.
    fn changed() -> YearPlan {
        let mut plan = plan_2019();
        plan.id = 2;
        plan.number = 2;
        plan.adopted = None;
        plan.reason = "Ny mandatperiod och nya ledamöter".into();
        plan.days[1].day = day("2019-06-07");
        plan.days[2].day = day("2019-08-30");
        plan
    }

    fn said(changes: &[PlanChange]) -> Vec<String> {
        let word = |c: &PlanChange| match c {
            PlanChange::Added { now } => format!("+{}", now.day),
            PlanChange::Moved { was, now } => format!("{} -> {}", was.day, now.day),
            PlanChange::Changed { now, .. } => format!("~{}", now.day),
            PlanChange::Cancelled { was } => format!("-{}", was.day),
        };
        changes.iter().map(word).collect()
    }

    #[test]
    fn two_meetings_move_as_in_2019() {
        let (old, mut new) = (plan_2019(), changed());
        let moves = ["2019-06-10 -> 2019-06-07", "2019-08-23 -> 2019-08-30"];
        assert_eq!(said(&plan_differences(&old.days, &new.days)), moves);
        new.days[0].place = "Åre".into();
        new.days.remove(4);
        new.days.push(planned(9, "2019-11-15"));
        let all = ["~2019-02-08", moves[0], moves[1], "+2019-11-15", "-2019-12-06"];
        assert_eq!(said(&plan_differences(&old.days, &new.days)), all);
        assert_eq!(plan_differences(&old.days, &old.days), []);
    }

    fn adopt(plan: &YearPlan, last: Option<&YearPlan>, on: &str, by: &str, held: &[i64]) -> Vec<&'static str> {
        let meetings: Vec<Meeting> = plan_2019()
            .days
            .iter()
            .map(|d| {
                let stage = if held.contains(&d.line) { Stage::Held { called: None } } else { Stage::Planned };
                Meeting { id: d.line, ..meeting(&d.day.to_string(), stage) }
            })
            .collect();
        let adoption = Adoption { on: day(on), by: by.into() };
        ids(&adopt_plan(plan, last, &adoption, &meetings, day("2019-02-08")))
    }

    #[test]
    fn a_plan_is_adopted_by_a_decision_and_a_change_says_why() {
        let (first, second) = (YearPlan { adopted: None, ..plan_2019() }, changed());
        let last = plan_2019();
        assert_eq!(adopt(&first, None, "2018-10-26", "§ 25", &[]), [""; 0]);
        assert_eq!(adopt(&second, Some(&last), "2019-02-08", "§ 4", &[1]), [""; 0]);
        assert_eq!(
            adopt(&second, Some(&last), "2019-02-09", "", &[]),
            ["meeting-plan-future", "meeting-plan-no-decision"]
        );
        let silent = YearPlan { reason: String::new(), ..second.clone() };
        assert_eq!(adopt(&silent, Some(&last), "2019-02-08", "§ 4", &[]), ["meeting-plan-no-reason"]);
        assert_eq!(adopt(&second, Some(&last), "2019-02-08", "§ 4", &[2]), ["meeting-plan-held"]);
        let same = YearPlan { days: last.days.clone(), ..second.clone() };
        assert_eq!(adopt(&same, Some(&last), "2019-02-08", "§ 4", &[]), ["meeting-plan-nothing-new"]);
        assert_eq!(adopt(&last, None, "2019-02-08", "§ 4", &[]), ["meeting-plan-adopted"]);
        let empty = YearPlan { days: vec![], ..first };
        assert_eq!(adopt(&empty, None, "2019-02-08", "§ 4", &[]), ["meeting-plan-empty"]);
    }

    #[test]
    fn days_stand_in_order_in_their_year_and_once() {
        let read = read_days(2019, vec![planned(2, "2019-06-07"), planned(1, "2019-02-08")]);
        assert_eq!(read.map(|d| d[0].line), Ok(1));
        assert_eq!(ids(&read_days(2019, vec![planned(1, "2020-02-08")])), ["meeting-plan-other-year"]);
        let twice = vec![planned(1, "2019-02-08"), planned(2, "2019-02-08")];
        assert_eq!(ids(&read_days(2019, twice)), ["meeting-plan-day-twice"]);
    }

    #[test]
    fn free_days_and_collisions_are_pointed_out() {
        let other = meeting("2019-02-08", Stage::Planned);
        let days = [
            PlannedDay { meeting: None, ..planned(1, "2019-02-08") },
            planned(2, "2019-06-06"),
            planned(3, "2019-06-08"),
            planned(4, "2019-06-21"),
            planned(5, "2019-08-30"),
        ];
        let expected = [
            PlanWarning::Collision { day: day("2019-02-08") },
            PlanWarning::FreeDay { day: day("2019-06-06"), why: NonAction::Holiday(Holiday::NationalDay) },
            PlanWarning::FreeDay { day: day("2019-06-08"), why: NonAction::Saturday },
            PlanWarning::FreeDay { day: day("2019-06-21"), why: NonAction::MidsummerEve },
        ];
        assert_eq!(plan_warnings(&days, std::slice::from_ref(&other)), expected);
        // The planned meeting itself is no collision.
        assert_eq!(plan_warnings(&[planned(1, "2019-02-08")], &[other]), []);
    }

    #[test]
    fn whoever_holds_a_summons_to_a_meeting_that_moves_must_be_called_anew() {
        let changes = plan_differences(&plan_2019().days, &changed().days);
        let called = Meeting { id: 2, ..meeting("2019-06-10", Stage::Called { on: day("2019-06-01") }) };
        let planned = Meeting { id: 3, ..meeting("2019-08-23", Stage::Planned) };
        let all = [called, planned];
        assert_eq!(called_ones(&changes, &all).iter().map(|m| m.id).collect::<Vec<_>>(), [2]);
    }
}
