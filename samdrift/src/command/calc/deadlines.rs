//! `samdrift calc deadlines`: adjustment, notice, appeal and removal for one meeting's minutes.

use super::read::{Args, Asked};
use super::{show, words};
use basics::Day;
use law::{Deadline, adjust_by, day_in_full, earliest_removal_day, last_appeal_day, post_by};
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use text::{Lang, Words};

/// Everything that can be worked out from what was asked.
#[derive(Debug)]
pub struct Report {
    pub asked: Asked,
    pub adjust_by: Deadline,
    /// `None` until the minutes are adjusted.
    pub post_by: Option<Deadline>,
    /// The parties that have not posted, where the time for appeal has not begun.
    pub last_appeal_day: Result<Deadline, Vec<String>>,
    pub earliest_removal_day: Option<Deadline>,
}

/// How a thing done stands to its deadline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    InTime,
    /// In time only by our reading of the act on time: after the raw day, not after the rolled one.
    Leaning,
    Late {
        days: i64,
    },
}

/// The answer as JSON. A deadline that cannot be worked out is null.
#[derive(Serialize)]
struct Json {
    adjust_by: JsonDeadline,
    post_by: Option<JsonDeadline>,
    last_appeal_day: Option<JsonDeadline>,
    earliest_removal_day: Option<JsonDeadline>,
    missing: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct JsonDeadline {
    raw: Day,
    day: Day,
    rule: &'static str,
    why: String,
}

pub fn run(args: &Args) -> ExitCode {
    let lang = args.lang();
    // A reader that has gone away (`| head`) is no fault of the question, so a failed write is let be.
    match report(args) {
        Ok(report) => {
            let answer = if args.json { report.json(lang) + "\n" } else { show::text(&report, lang) };
            let _ = std::io::stdout().write_all(answer.as_bytes());
            ExitCode::SUCCESS
        }
        Err(faults) => {
            let _ = std::io::stderr().write_all(show::faults(&faults, lang).as_bytes());
            ExitCode::from(2)
        }
    }
}

/// The report, or every fault in the arguments as a sentence.
pub fn report(args: &Args) -> Result<Report, Vec<String>> {
    let asked = args.read().map_err(|faults| {
        let w = words(args.lang());
        faults.iter().map(|fault| w.refusal(fault)).collect::<Vec<_>>()
    })?;
    let decided = asked.meeting;
    let appeal = last_appeal_day(&asked.postings).map(|deadline| deadline.decided_on(decided));
    Ok(Report {
        adjust_by: adjust_by(asked.meeting),
        post_by: asked.adjusted.map(|day| post_by(day).decided_on(decided)),
        earliest_removal_day: appeal.as_ref().ok().map(earliest_removal_day),
        last_appeal_day: appeal,
        asked,
    })
}

/// How a thing done on a day stands to its deadline.
pub fn kept(deadline: &Deadline, done: Day) -> Kept {
    if done > deadline.day {
        return Kept::Late { days: done.days_since(deadline.day) };
    }
    if done > deadline.safe_day() { Kept::Leaning } else { Kept::InTime }
}

impl Report {
    /// The parties whose notice is not up, in the order given.
    pub fn missing(&self) -> &[String] {
        self.last_appeal_day.as_ref().err().map_or(&[], Vec::as_slice)
    }

    /// What was done late, or in time only by our reading, adjustment first.
    pub fn warnings(&self, w: &Words) -> Vec<String> {
        let adjusted = self.asked.adjusted.and_then(|done| {
            warning(w, ["calc-warn-adjusted-late", "calc-warn-adjusted-leaning"], "", &self.adjust_by, done)
        });
        let posted = self.post_by.iter().flat_map(|limit| {
            let up = self.asked.postings.iter().filter_map(|(party, day)| day.map(|day| (party, day)));
            up.filter_map(|(party, done)| {
                warning(w, ["calc-warn-posted-late", "calc-warn-posted-leaning"], party, limit, done)
            })
        });
        adjusted.into_iter().chain(posted).collect()
    }

    /// One JSON object over several lines, keys in a fixed order.
    pub fn json(&self, lang: Lang) -> String {
        let deadline = |d: &Deadline| JsonDeadline { raw: d.raw, day: d.day, rule: d.rule, why: d.why(lang) };
        let json = Json {
            adjust_by: deadline(&self.adjust_by),
            post_by: self.post_by.as_ref().map(deadline),
            last_appeal_day: self.last_appeal_day.as_ref().ok().map(deadline),
            earliest_removal_day: self.earliest_removal_day.as_ref().map(deadline),
            missing: self.missing().to_vec(),
            warnings: self.warnings(&words(lang)),
        };
        serde_json::to_string_pretty(&json).expect("texts, days and lists always become JSON")
    }
}

/// The warning for something late, or leaning on our reading, by the two message ids in that order.
fn warning(w: &Words, [late, leaning]: [&str; 2], party: &str, limit: &Deadline, done: Day) -> Option<String> {
    let (id, days) = match kept(limit, done) {
        Kept::InTime => return None,
        Kept::Leaning => (leaning, 0),
        Kept::Late { days } => (late, days),
    };
    let values = [
        ("party", party.into()),
        ("done", day_in_full(w.lang, done).into()),
        ("raw", day_in_full(w.lang, limit.raw).into()),
        ("days", days.into()),
    ];
    Some(w.tv(id, &values))
}

#[cfg(test)]
mod tests;
