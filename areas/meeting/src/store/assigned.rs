//! Assignments taken up at a meeting: the lines of its follow-up, and one assignment at a time.

use super::meetings::existing;
use super::paragraphs::open_paragraph;
use super::{
    NotDone, board_of, create_paragraph, find_paragraph, list_meetings_of_year, list_open_meetings, list_paragraphs,
    paragraph_path, place_label, update_paragraph,
};
use crate::papers::swedish;
use crate::rules::{Kind, Meeting, Paragraph, ParagraphText};
use ::store::{By, Fault, Tx};
use assignment::{Assignment, FollowUp, Place};
use basics::{CooperationId, Day, PartyId, Refusal};

impl From<assignment::NotDone> for NotDone {
    fn from(not: assignment::NotDone) -> NotDone {
        match not {
            assignment::NotDone::Refused(no) => NotDone::Refused(no),
            assignment::NotDone::Failed(fault) => NotDone::Failed(fault),
        }
    }
}

/// The next meeting that has not been held, today or later.
pub async fn next_meeting(tx: &mut Tx, coop: CooperationId, today: Day) -> Result<Option<Meeting>, Fault> {
    let coming = list_open_meetings(tx, coop, today).await?;
    Ok(coming.into_iter().find(|m| m.day() >= today && !m.stage.is_held() && m.unlocked().is_ok()))
}

/// What the meeting follows up: open, late, and finished since the board's meeting before it.
pub async fn follow_up_of(tx: &mut Tx, coop: CooperationId, meeting: &Meeting) -> Result<FollowUp, Fault> {
    let all = assignment::list_all(tx, coop).await?;
    let mut before: Option<Day> = None;
    for year in [meeting.day().year() - 1, meeting.day().year()] {
        let found = list_meetings_of_year(tx, coop, year).await?;
        let earlier = found.iter().filter(|m| m.board == meeting.board && m.day() < meeting.day() && m.stage.is_held());
        before = before.max(earlier.map(Meeting::day).max());
    }
    Ok(assignment::follow_up(&all, before, meeting.day()))
}

/// Writes the follow-up's lines as the description of an item, in the place of what stood there.
pub async fn take_up_follow_up(
    tx: &mut Tx,
    by: &By,
    id: i64,
    parties: &[(PartyId, String)],
    version: i64,
) -> Result<(), NotDone> {
    let p = open_paragraph(tx, by, id).await?;
    let meeting = existing(tx, by, p.meeting).await?;
    let found = follow_up_of(tx, by.cooperation, &meeting).await?;
    let lines = assignment::follow_up_lines(&found, parties);
    if lines.is_empty() {
        return Err(vec![Refusal::new("meeting-follow-up-none")].into());
    }
    let text = ParagraphText { description: dashed(&lines), ..p.text.clone() };
    update_paragraph(tx, by, id, &text, version).await
}

fn dashed(lines: &[String]) -> String {
    lines.iter().map(|l| format!("- {l}")).collect::<Vec<_>>().join("\n")
}

/// Takes one assignment up at a coming meeting and writes in its history where. Gives the paragraph.
pub async fn take_up_assignment(
    tx: &mut Tx,
    by: &By,
    meeting: &Meeting,
    a: &Assignment,
    parties: &[(PartyId, String)],
) -> Result<i64, NotDone> {
    let coop = by.cooperation;
    let one = FollowUp { open: vec![a.clone()], ..FollowUp::default() };
    let line = dashed(&assignment::follow_up_lines(&one, parties));
    let heading = swedish().t("meeting-follow-up-heading");
    let agenda = list_paragraphs(tx, coop, meeting.id).await?;
    let id = match agenda.iter().find(|p| p.text.kind == Kind::Information && p.text.heading == heading) {
        Some(p) => {
            add_line(tx, by, p, &line).await?;
            p.id
        }
        None => {
            let text = ParagraphText { description: line, ..ParagraphText::titled(&heading, Kind::Information) };
            create_paragraph(tx, by, meeting.id, &text, None).await?
        }
    };
    let p = find_paragraph(tx, coop, id).await?.ok_or_else(NotDone::missing)?;
    let board = board_of(tx, coop, meeting).await?.ok_or_else(NotDone::missing)?;
    let at = Place { label: place_label(&p, meeting, &board), address: paragraph_path(&p) };
    let said = swedish().t("meeting-assignment-taken-up");
    assignment::mark_reported(tx, by, a.id, &at, by.at.day(), &said).await?;
    Ok(id)
}

/// Adds a line to the item, once.
async fn add_line(tx: &mut Tx, by: &By, p: &Paragraph, line: &str) -> Result<(), NotDone> {
    if p.text.description.lines().any(|l| l == line) {
        return Err(vec![Refusal::new("meeting-assignment-there")].into());
    }
    let description =
        [p.text.description.as_str(), line].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join("\n");
    let text = ParagraphText { description, ..p.text.clone() };
    update_paragraph(tx, by, p.id, &text, p.version).await
}
