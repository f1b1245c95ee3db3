//! The tasks the written agreement gives the board: every service it offers must rest on one (GN-3; KL 9:22).

use super::{LINE, LINES, read_day, within};
use basics::{Day, Refusal};
use serde::Serialize;

/// One task clause of the agreement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct TaskClause {
    pub id: i64,
    /// As the agreement numbers it, "3.1".
    pub number: String,
    pub text: String,
    /// First day; `None` as long as the agreement itself.
    pub from: Option<Day>,
    /// Last day; `None` until further notice.
    pub to: Option<Day>,
    pub version: i64,
}

/// A clause as written in a form.
#[derive(Clone, Default, Debug)]
pub struct WrittenTask {
    pub number: String,
    pub text: String,
    pub from: String,
    pub to: String,
}

/// The clause as written, or everything that is wrong with it.
pub fn validate_task(w: &WrittenTask) -> Result<TaskClause, Vec<Refusal>> {
    let mut no = Vec::new();
    if w.number.is_empty() {
        no.push(Refusal::new("agreement-task-number-missing").at("number"));
    }
    if w.text.is_empty() {
        no.push(Refusal::new("agreement-task-text-missing").at("text"));
    }
    within(&w.number, LINE, "number", &mut no);
    within(&w.text, LINES, "text", &mut no);
    let from = read_day(&w.from, "from", &mut no);
    let to = read_day(&w.to, "to", &mut no);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        no.push(Refusal::new("agreement-to-before-from").at("to"));
    }
    if !no.is_empty() {
        return Err(no);
    }
    Ok(TaskClause { id: 0, number: w.number.clone(), text: w.text.clone(), from, to, version: 0 })
}

/// The clauses that hold on a day. A service that names none of them has no ground in the agreement (GN-3).
pub fn tasks_on(tasks: &[TaskClause], day: Day) -> Vec<&TaskClause> {
    let holds = |t: &&TaskClause| t.from.is_none_or(|from| from <= day) && t.to.is_none_or(|to| day <= to);
    tasks.iter().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::super::parties::tests::day;
    use super::*;

    /// GN-3: a clause holds on its days, the ends included.
    #[test]
    fn gn_3_a_task_holds_on_its_days() {
        let written = |from: &str, to: &str| WrittenTask {
            number: "3.1".into(),
            text: "Drift av servrar".into(),
            from: from.into(),
            to: to.into(),
        };
        let task = validate_task(&written("2021-01-01", "2021-12-31")).expect("a task");
        for (on, holds) in [("2020-12-31", false), ("2021-01-01", true), ("2021-12-31", true), ("2022-01-01", false)] {
            assert_eq!(!tasks_on(std::slice::from_ref(&task), day(on)).is_empty(), holds, "{on}");
        }
        let always = validate_task(&written("", "")).expect("a task");
        assert_eq!(tasks_on(&[always], day("1990-01-01")).len(), 1);
        let ids: Vec<&str> =
            validate_task(&WrittenTask::default()).expect_err("refused").iter().map(|r| r.id).collect();
        assert_eq!(ids, ["agreement-task-number-missing", "agreement-task-text-missing"]);
        let turned = validate_task(&written("2021-12-31", "2021-01-01")).expect_err("refused");
        assert_eq!(turned[0].id, "agreement-to-before-from");
    }
}
