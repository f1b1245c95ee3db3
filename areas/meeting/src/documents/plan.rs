//! The year's plan of meetings (sammanträdesplan).

use crate::rules::{PlanChange, PlannedDay, YearPlan, plan_differences};
use press::{Block, Column, Document, Table, text};
use text::{Value, Words};

/// The plan of a year as adopted or drafted, with what it changes in the version before.
pub fn plan(words: &Words, board: &str, host: &str, plan: &YearPlan, before: Option<&YearPlan>) -> Document {
    let year = plan.year.to_string();
    let day = plan.adopted.as_ref().map(|a| a.on.to_string()).unwrap_or_default();
    let mut blocks = vec![Block::Facts { rows: head(words, plan) }];
    if plan.is_draft() {
        blocks.push(Block::missing(words.t("meeting-doc-plan-lacks-adoption")));
    }
    if let Some(before) = before {
        blocks.push(Block::heading(1, words.t("meeting-doc-plan-changes")));
        let items = plan_differences(&before.days, &plan.days).iter().map(|c| text(change_said(words, c))).collect();
        blocks.push(Block::List { numbered: false, items });
    }
    blocks.push(Block::heading(1, words.t("meeting-doc-plan-days")));
    blocks.push(days(words, plan));
    Document {
        lang: words.lang.tag(),
        title: words.tv("meeting-doc-plan-title", &[("year", (&year).into())]),
        authority: host.to_string(),
        body: board.to_string(),
        kind: words.t("meeting-doc-plan"),
        subject: words.tv("meeting-doc-plan-subject", &[("board", board.into()), ("year", (&year).into())]),
        number: String::new(),
        day,
        foot: Vec::new(),
        blocks,
    }
}

fn head(words: &Words, plan: &YearPlan) -> Vec<(String, Vec<press::Inline>)> {
    let mut rows = vec![(words.t("meeting-doc-version"), text(plan.number.to_string()))];
    if let Some(a) = &plan.adopted {
        let values = [("day", law::day_in_full(words.lang, a.on).into()), ("by", (&a.by).into())];
        rows.push((words.t("meeting-doc-plan-adopted"), text(words.tv("meeting-doc-plan-adopted-by", &values))));
    }
    if !plan.reason.is_empty() {
        rows.push((words.t("meeting-doc-version-reason"), text(&plan.reason)));
    }
    rows
}

fn days(words: &Words, plan: &YearPlan) -> Block {
    if plan.days.is_empty() {
        return Block::missing(words.t("meeting-doc-plan-lacks-days"));
    }
    let takes_turns = plan.days.iter().any(|d| !d.turn.is_empty());
    let mut columns = vec![
        Column::left(words.t("meeting-doc-day"), 6),
        Column::left(words.t("meeting-doc-time"), 2),
        Column::left(words.t("meeting-doc-place"), 5),
    ];
    if takes_turns {
        columns.push(Column::left(words.t("meeting-doc-plan-turn"), 4));
    }
    let row = |d: &PlannedDay| {
        let day = law::day_in_full(words.lang, d.day);
        let mut row = vec![text(day), text(&d.start), text(&d.place)];
        if takes_turns {
            row.push(text(&d.turn));
        }
        row
    };
    Block::Table(Table { columns, rows: plan.days.iter().map(row).collect(), caption: String::new() })
}

/// A change as a sentence: `Måndagen den 10 juni 2019 flyttas till fredagen den 7 juni 2019`.
pub fn change_said(words: &Words, change: &PlanChange) -> String {
    let full = |d: &PlannedDay| Value::from(law::day_in_full(words.lang, d.day));
    let said = match change {
        PlanChange::Added { now } => words.tv("meeting-plan-change-added", &[("day", full(now))]),
        PlanChange::Moved { was, now } => {
            let moved = words.tv("meeting-plan-change-moved", &[("was", full(was)), ("now", full(now))]);
            let pairs = [(&was.start, &now.start), (&was.place, &now.place), (&was.turn, &now.turn)];
            let new = pairs.into_iter().filter(|(was, now)| was != now && !now.is_empty()).map(|(_, now)| now.clone());
            let new: Vec<String> = new.collect();
            if new.is_empty() {
                moved
            } else {
                let also = words.tv("meeting-plan-change-also", &[("what", new.join(", ").into())]);
                format!("{moved} {also}")
            }
        }
        PlanChange::Cancelled { was } => words.tv("meeting-plan-change-cancelled", &[("day", full(was))]),
        PlanChange::Changed { now, .. } => {
            let parts: Vec<String> =
                [&now.start, &now.place, &now.turn].into_iter().filter(|s| !s.is_empty()).cloned().collect();
            words.tv("meeting-plan-change-changed", &[("day", full(now)), ("what", parts.join(", ").into())])
        }
    };
    capital(&said)
}

/// The sentence with a capital first letter: days are written small.
pub fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
