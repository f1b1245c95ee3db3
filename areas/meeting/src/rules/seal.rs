//! What is sealed when minutes are adjusted, and when a notice is put up, taken down or withdrawn.
//!
//! The shape of a sealed record must not change, or every old seal would seem broken. A field that is added
//! later to `Head`, `Attendee` or `ParagraphText` is left out of the record while it is empty
//! (`serde(skip_serializing_if)`); anything else needs a new `form` beside this one.

use super::{AtOnce, Attendance, Frozen, Gap, Head, Meeting, Notice, Paragraph, ParagraphText, Removal, Stage};
use super::{Presence, PresenceLine};
use crate::rules::Attendee;
use basics::{Day, PartyId};
use serde::Serialize;

/// The head of adjusted minutes, with what they say of board and parties. Form 1 lacked the latter.
#[derive(Serialize)]
pub struct SealedHead<'a> {
    form: u8,
    board: i64,
    head: &'a Head,
    stage: &'a Stage,
    frozen: Option<&'a Frozen>,
}

/// The attendance of adjusted minutes, in order.
#[derive(Serialize)]
pub struct SealedAttendance<'a> {
    form: u8,
    lines: Vec<&'a Attendee>,
}

/// The presence log of adjusted minutes, struck lines included, in the order they were written.
#[derive(Serialize)]
pub struct SealedPresence<'a> {
    form: u8,
    lines: Vec<&'a Presence>,
}

/// One paragraph of adjusted minutes, with its points, basis and receivers.
#[derive(Serialize)]
pub struct SealedParagraph<'a> {
    form: u8,
    meeting: i64,
    position: i64,
    number: Option<i64>,
    text: &'a ParagraphText,
}

/// One party's notice as it was last registered: the time for appeal is counted from these days.
#[derive(Serialize)]
pub struct SealedNotice<'a> {
    form: u8,
    meeting: i64,
    party: PartyId,
    posted: Day,
    posted_by: &'a str,
    note: &'a str,
    removal: Option<&'a Removal>,
    withdrawn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<i64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    is_automatic: bool,
    #[serde(skip_serializing_if = "<[Gap]>::is_empty")]
    gaps: &'a [Gap],
}

/// One paragraph adjusted at once, as it stood then. Its place in the agenda may still change and is left out.
#[derive(Serialize)]
pub struct SealedAtOnce<'a> {
    form: u8,
    meeting: i64,
    number: Option<i64>,
    text: &'a ParagraphText,
    at_once: &'a AtOnce,
}

/// What is signed: the records that will be sealed, and what the minutes borrow from board and agreement. Of a single
/// paragraph only itself, without its place in the agenda: the meeting goes on around it.
#[derive(Serialize)]
pub struct SignedRecords<'a> {
    form: u8,
    meeting: i64,
    board: i64,
    day: Day,
    frozen: &'a Frozen,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<SignedWhole<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<(Option<i64>, &'a ParagraphText)>,
}

#[derive(Serialize)]
struct SignedWhole<'a> {
    head: &'a Head,
    attendance: SealedAttendance<'a>,
    presence: SealedPresence<'a>,
    paragraphs: Vec<SealedParagraph<'a>>,
}

impl<'a> SignedRecords<'a> {
    /// Of the minutes.
    pub fn of(
        m: &'a Meeting,
        frozen: &'a Frozen,
        attendance: &'a [Attendance],
        presence: &'a [PresenceLine],
        paragraphs: &'a [Paragraph],
    ) -> SignedRecords<'a> {
        let whole = SignedWhole {
            head: &m.head,
            attendance: SealedAttendance::of(attendance),
            presence: SealedPresence::of(presence),
            paragraphs: paragraphs.iter().map(SealedParagraph::of).collect(),
        };
        let (day, whole) = (m.day(), Some(whole));
        SignedRecords { form: 1, meeting: m.id, board: m.board, day, frozen, whole, paragraph: None }
    }

    /// Of one paragraph.
    pub fn of_paragraph(m: &'a Meeting, frozen: &'a Frozen, p: &'a Paragraph) -> SignedRecords<'a> {
        let (day, paragraph) = (m.day(), Some((p.number, &p.text)));
        SignedRecords { form: 1, meeting: m.id, board: m.board, day, frozen, whole: None, paragraph }
    }
}

impl<'a> SealedHead<'a> {
    pub fn of(meeting: &'a Meeting, frozen: Option<&'a Frozen>) -> SealedHead<'a> {
        SealedHead { form: 2, board: meeting.board, head: &meeting.head, stage: &meeting.stage, frozen }
    }
}

impl<'a> SealedAttendance<'a> {
    pub fn of(attendance: &'a [Attendance]) -> SealedAttendance<'a> {
        let mut lines: Vec<&Attendance> = attendance.iter().collect();
        lines.sort_by_key(|a| a.id);
        SealedAttendance { form: 1, lines: lines.into_iter().map(|a| &a.who).collect() }
    }
}

impl<'a> SealedPresence<'a> {
    pub fn of(log: &'a [PresenceLine]) -> SealedPresence<'a> {
        let mut lines: Vec<&PresenceLine> = log.iter().collect();
        lines.sort_by_key(|l| l.id);
        SealedPresence { form: 1, lines: lines.into_iter().map(|l| &l.entry).collect() }
    }
}

impl<'a> SealedParagraph<'a> {
    pub fn of(p: &'a Paragraph) -> SealedParagraph<'a> {
        SealedParagraph { form: 1, meeting: p.meeting, position: p.position, number: p.number, text: &p.text }
    }
}

impl<'a> SealedAtOnce<'a> {
    pub fn of(p: &'a Paragraph, at_once: &'a AtOnce) -> SealedAtOnce<'a> {
        SealedAtOnce { form: 1, meeting: p.meeting, number: p.number, text: &p.text, at_once }
    }
}

impl<'a> SealedNotice<'a> {
    pub fn of(n: &'a Notice) -> SealedNotice<'a> {
        SealedNotice {
            form: 1,
            meeting: n.meeting,
            party: n.party,
            posted: n.posted,
            posted_by: &n.posted_by,
            note: &n.note,
            removal: n.removal.as_ref(),
            withdrawn: n.withdrawn.as_deref(),
            paragraph: n.paragraph,
            is_automatic: n.is_automatic,
            gaps: &n.gaps,
        }
    }
}
