//! When minutes are adjusted, and what must be in place first.

use super::{Meeting, Paragraph, Stage};
use basics::{Day, Refusal, all_or};

/// That the minutes on paper have been adjusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    pub on: Day,
    /// Who adjusted, by name.
    pub by: String,
    /// Why it was late; needed after the last day (PROT-2).
    pub late_reason: String,
}

/// The stage after adjustment, or everything that stands in its way.
///
/// After the fourteenth day (rolled as `law::adjust_by` does) it is still allowed, with a reason.
pub fn adjust_minutes(
    meeting: &Meeting,
    paragraphs: &[Paragraph],
    adjustment: &Adjustment,
    today: Day,
) -> Result<Stage, Vec<Refusal>> {
    meeting.unlocked()?;
    let Adjustment { on, by, late_reason } = adjustment;
    let mut no = Vec::new();
    if !meeting.stage.is_held() {
        no.push(Refusal::new("meeting-adjust-not-held"));
    }
    if *on < meeting.day() {
        no.push(Refusal::new("meeting-adjust-before").at("dag").with("day", meeting.day()));
    }
    if *on > today {
        no.push(Refusal::new("meeting-adjust-future").at("dag").with("today", today));
    }
    if by.is_empty() {
        no.push(Refusal::new("meeting-adjust-by-missing").at("av"));
    }
    if meeting.head.adjusters.is_empty() {
        no.push(Refusal::new("meeting-adjust-no-adjuster"));
    }
    let limit = law::adjust_by(meeting.day());
    if *on > limit.day && late_reason.is_empty() {
        no.push(Refusal::new("meeting-adjust-late-reason").at("skal").with("day", limit.day));
    }
    if paragraphs.is_empty() {
        no.push(Refusal::new("meeting-adjust-empty"));
    }
    for p in paragraphs {
        if p.number.is_none() {
            no.push(Refusal::new("meeting-adjust-no-number").with("heading", &p.text.heading));
        }
        if !p.text.is_concluded() {
            no.push(Refusal::new("meeting-adjust-no-decision").with("heading", &p.text.heading));
        }
    }
    let called = meeting.stage.called();
    all_or(no, Stage::Adjusted { called, on: *on, by: by.clone(), late_reason: late_reason.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::read::tests::ids;
    use crate::rules::{Kind, ParagraphText};

    fn decided(number: Option<i64>, decision: &[&str]) -> Paragraph {
        let decision = decision.iter().map(|s| (*s).to_string()).collect();
        let text = ParagraphText { decision, ..ParagraphText::titled("Årsredovisning 2020", Kind::Decision) };
        Paragraph { id: 1, meeting: 1, position: 1, number, text, version: 1 }
    }

    fn held() -> Meeting {
        let mut m = meeting("2021-02-10", Stage::Held { called: None });
        m.head.adjusters = vec!["Bo Ek (KD)".into()];
        m
    }

    fn check(meeting: &Meeting, paragraphs: &[Paragraph], on: &str, today: &str, reason: &str) -> Vec<&'static str> {
        let adjustment = Adjustment { on: day(on), by: "Bo Ek".into(), late_reason: reason.into() };
        ids(&adjust_minutes(meeting, paragraphs, &adjustment, day(today)))
    }

    #[test]
    fn complete_minutes_are_adjusted_from_the_meeting_day_to_the_fourteenth_after() {
        let whole = [decided(Some(3), &["godkänner"])];
        for on in ["2021-02-10", "2021-02-22", "2021-02-24"] {
            assert!(check(&held(), &whole, on, "2021-02-24", "").is_empty(), "{on}");
        }
        assert_eq!(check(&held(), &whole, "2021-02-09", "2021-02-24", ""), ["meeting-adjust-before"]);
        assert_eq!(check(&held(), &whole, "2021-02-23", "2021-02-22", ""), ["meeting-adjust-future"]);
    }

    #[test]
    fn after_the_fourteenth_day_a_reason_is_needed() {
        let whole = [decided(Some(3), &["godkänner"])];
        assert_eq!(check(&held(), &whole, "2021-02-25", "2021-02-25", ""), ["meeting-adjust-late-reason"]);
        assert!(check(&held(), &whole, "2021-02-25", "2021-02-25", "justeraren var sjuk").is_empty());
    }

    #[test]
    fn everything_missing_is_named_at_once() {
        let mut bare = held();
        bare.head.adjusters.clear();
        let paragraphs = [decided(None, &[]), decided(Some(4), &[])];
        assert_eq!(
            check(&bare, &paragraphs, "2021-02-22", "2021-02-24", ""),
            [
                "meeting-adjust-no-adjuster",
                "meeting-adjust-no-number",
                "meeting-adjust-no-decision",
                "meeting-adjust-no-decision"
            ]
        );
        assert_eq!(check(&held(), &[], "2021-02-22", "2021-02-24", ""), ["meeting-adjust-empty"]);
    }

    #[test]
    fn minutes_are_adjusted_once_and_only_after_the_meeting() {
        let whole = [decided(Some(3), &["godkänner"])];
        let mut planned = held();
        planned.stage = Stage::Planned;
        assert_eq!(check(&planned, &whole, "2021-02-22", "2021-02-24", ""), ["meeting-adjust-not-held"]);
        let mut done = held();
        done.stage =
            Stage::Adjusted { called: None, on: day("2021-02-22"), by: "Bo Ek".into(), late_reason: String::new() };
        assert_eq!(check(&done, &whole, "2021-02-23", "2021-02-24", ""), ["meeting-locked"]);
    }
}
