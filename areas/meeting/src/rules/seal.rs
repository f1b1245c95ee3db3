//! What is sealed when minutes are adjusted, and when a notice is put up, taken down or withdrawn.
//!
//! The shape of a sealed record must not change, or every old seal would seem broken. A field that is added
//! later to `Head`, `Attendee` or `ParagraphText` is left out of the record while it is empty
//! (`serde(skip_serializing_if)`); anything else needs a new `form` beside this one.

use super::{Attendance, Frozen, Head, Meeting, Notice, Paragraph, ParagraphText, Removal, Stage};
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

impl<'a> SealedParagraph<'a> {
    pub fn of(p: &'a Paragraph) -> SealedParagraph<'a> {
        SealedParagraph { form: 1, meeting: p.meeting, position: p.position, number: p.number, text: &p.text }
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
        }
    }
}
