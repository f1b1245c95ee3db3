//! The days that hang on a meeting: summons, adjustment, posting, appeal, removal.

use super::{Clock, Meeting};
use basics::Day;
use law::{Deadline, Rule};

/// A day to keep, and when it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    pub day: Day,
    /// The day it was done; `None` while it waits.
    pub done: Option<Day>,
}

impl Limit {
    /// Whether it was done too late, or is not done though the day has passed.
    pub fn is_late(&self, today: Day) -> bool {
        self.done.unwrap_or(today) > self.day
    }
}

/// All days of one meeting. What cannot be counted yet is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// When the summons should be out, by the board's own rule (MEET-2). The day itself counts.
    pub summons: Limit,
    pub meeting: Day,
    pub adjust: Limit,
    pub adjust_rule: Deadline,
    /// When the notice should be up everywhere; `None` until adjusted. `done` is when the last went up.
    pub post: Option<Limit>,
    pub post_rule: Option<Deadline>,
    pub appeal: Option<Deadline>,
    pub removal: Option<Deadline>,
}

/// Counts the days of a meeting. `call_days` is the board's own rule.
pub fn limits_of(meeting: &Meeting, call_days: i64, clock: &Clock) -> Limits {
    let day = meeting.day();
    let adjusted = meeting.stage.adjusted();
    let adjust_rule = law::adjust_by(day);
    let post_rule = adjusted.map(|on| law::post_by(on).decided_on(day));
    let (last_posted, appeal, removal) = match clock {
        Clock::Running { last_posted, appeal, removal } => (Some(*last_posted), Some(*appeal), Some(*removal)),
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => (None, None, None),
    };
    Limits {
        summons: Limit { day: day.plus_days(-call_days), done: meeting.stage.called() },
        meeting: day,
        adjust: Limit { day: adjust_rule.day, done: adjusted },
        adjust_rule,
        post: post_rule.map(|rule| Limit { day: rule.day, done: last_posted }),
        post_rule,
        appeal,
        removal,
    }
}

/// Rules whose sections stand in the texts about appeal: who, how, on which grounds.
pub const APPEAL_RULES: [Rule; 4] = [Rule::Prot8, Rule::Prot9, Rule::Prot6, Rule::Prot10];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Stage;
    use crate::rules::meeting::tests::{day, meeting};

    #[test]
    fn the_days_of_a_meeting_follow_from_its_day_and_its_adjustment() {
        let planned = limits_of(&meeting("2021-02-10", Stage::Planned), 7, &Clock::NotAdjusted);
        assert_eq!(planned.summons, Limit { day: day("2021-02-03"), done: None });
        assert_eq!(planned.adjust, Limit { day: day("2021-02-24"), done: None });
        assert_eq!(planned.post, None);
        assert!(planned.summons.is_late(day("2021-02-04")) && !planned.summons.is_late(day("2021-02-03")));
        let stage =
            Stage::Adjusted { called: None, on: day("2021-02-22"), by: "Bo Ek".into(), late_reason: String::new() };
        let adjusted = limits_of(&meeting("2021-02-10", stage), 7, &Clock::Waiting { missing: vec![1] });
        assert_eq!(adjusted.post, Some(Limit { day: day("2021-02-24"), done: None }));
        assert!(!adjusted.adjust.is_late(day("2021-06-01")));
    }
}
