//! What a notice announces: the minutes, or one paragraph that was adjusted at once (PROT-3).

use super::{Meeting, Notice, Paragraph};
use basics::Day;
use serde::Serialize;

/// A paragraph that was adjusted at once: it stands locked while the rest of the minutes is still being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AtOnce {
    pub paragraph: i64,
    pub on: Day,
    /// Who adjusted it, by name.
    pub by: String,
}

/// What has one adjustment, one notice per party and one clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// `None` for the minutes.
    pub paragraph: Option<i64>,
    pub adjusted: Option<Day>,
    /// The paragraphs announced, by their numbers. For minutes: those not adjusted at once before.
    pub numbers: Vec<i64>,
}

/// The minutes first, then each paragraph adjusted at once, in the order of the agenda.
pub fn subjects_of(meeting: &Meeting, paragraphs: &[Paragraph], at_once: &[AtOnce]) -> Vec<Subject> {
    let apart = |id: i64| at_once.iter().find(|a| a.paragraph == id);
    let rest = paragraphs.iter().filter(|p| apart(p.id).is_none()).filter_map(|p| p.number).collect();
    let minutes = Subject { paragraph: None, adjusted: meeting.stage.adjusted(), numbers: rest };
    let own = |p: &Paragraph| {
        let one = apart(p.id)?;
        Some(Subject { paragraph: Some(p.id), adjusted: Some(one.on), numbers: p.number.into_iter().collect() })
    };
    std::iter::once(minutes).chain(paragraphs.iter().filter_map(own)).collect()
}

/// The notices about one subject.
pub fn notices_about(notices: &[Notice], paragraph: Option<i64>) -> Vec<Notice> {
    notices.iter().filter(|n| n.paragraph == paragraph).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::meeting::tests::{day, meeting};
    use crate::rules::{Kind, ParagraphText, Stage};

    #[test]
    fn the_minutes_announce_what_was_not_adjusted_at_once() {
        let text = ParagraphText::titled("Ärende", Kind::Decision);
        let one =
            |n| Paragraph { id: n + 10, meeting: 1, position: n, number: Some(n), text: text.clone(), version: 1 };
        let paragraphs: Vec<Paragraph> = (1..=7).map(one).collect();
        let at_once = [AtOnce { paragraph: 13, on: day("2021-02-10"), by: "Göran Ahl och Bo Ek".into() }];
        let held = meeting("2021-02-10", Stage::Held { called: None });
        let subjects = subjects_of(&held, &paragraphs, &at_once);
        assert_eq!(subjects.len(), 2);
        assert_eq!((subjects[0].adjusted, &subjects[0].numbers[..]), (None, &[1, 2, 4, 5, 6, 7][..]));
        let expected = Subject { paragraph: Some(13), adjusted: Some(day("2021-02-10")), numbers: vec![3] };
        assert_eq!(subjects[1], expected);
    }
}
