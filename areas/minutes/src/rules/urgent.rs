//! Urgent decisions that must be reported at the next meeting (MEET-14; KL 6:39–40).

use super::{Minutes, UrgentDecision};

/// The urgent decisions made before this meeting that no paragraph reports.
///
/// Reported: named in a paragraph's `reports_urgent`, or in the words of its heading, description or decision.
/// One dated after the meeting is for the next.
pub fn unreported(m: &Minutes) -> Vec<&UrgentDecision> {
    let due = |u: &&UrgentDecision| u.day.is_none_or(|day| m.date.is_none_or(|meeting| day <= meeting));
    m.urgent.iter().filter(due).filter(|u| !is_reported(m, u)).collect()
}

fn is_reported(m: &Minutes, urgent: &UrgentDecision) -> bool {
    let name = plain(&urgent.name);
    if name.is_empty() {
        return false;
    }
    m.paragraphs.iter().any(|p| {
        let listed = p.delegation_list.iter().flat_map(|l| &l.decisions);
        let texts = p.heading.iter().chain(&p.description).chain(&p.decision).chain(listed);
        p.reports_urgent.iter().any(|r| plain(r) == name) || texts.map(|t| plain(t)).any(|t| t.contains(&name))
    })
}

fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Paragraph;

    fn unreported_of(paragraph: Paragraph, name: &str, day: &str) -> usize {
        let urgent = UrgentDecision { name: name.into(), day: day.parse().ok(), by: "Ada Alm".into() };
        let date = "2026-05-20".parse().ok();
        let m = Minutes { date, urgent: vec![urgent], paragraphs: vec![paragraph], ..Minutes::default() };
        unreported(&m).len()
    }

    #[test]
    fn an_urgent_decision_is_reported_by_name_or_in_words() {
        let by_name = Paragraph { reports_urgent: vec!["Inköp av  brandvägg".into()], ..Paragraph::default() };
        let in_words = Paragraph {
            description: Some("Ordföranden redovisar inköp av brandvägg.".into()),
            ..Paragraph::default()
        };
        assert_eq!(unreported_of(by_name, "Inköp av brandvägg", "2026-05-02"), 0);
        assert_eq!(unreported_of(in_words, "Inköp av brandvägg", "2026-05-02"), 0);
        assert_eq!(unreported_of(Paragraph::default(), "Inköp av brandvägg", "2026-05-02"), 1);
        assert_eq!(unreported_of(Paragraph::default(), "", "2026-05-02"), 1);
    }

    #[test]
    fn one_made_after_the_meeting_is_for_the_next() {
        assert_eq!(unreported_of(Paragraph::default(), "Inköp", "2026-05-21"), 0);
        assert_eq!(unreported_of(Paragraph::default(), "Inköp", "2026-05-20"), 1);
        assert_eq!(unreported_of(Paragraph::default(), "Inköp", ""), 1);
    }
}
