//! Assignments taken up at a meeting: the follow-up that writes itself into its standing item, and one assignment at
//! a time.

use super::items::{list_items, save_item};
use super::meetings::existing;
use super::paragraphs::open_paragraph;
use super::{
    NotDone, board_of, create_paragraph, find_paragraph, list_meetings_of_year, list_open_meetings, list_paragraphs,
    paragraph_path, place_label, update_paragraph,
};
use crate::papers::swedish;
use crate::rules::{Item, Kind, Meeting, Paragraph, ParagraphText, Standing};
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

/// What the meeting follows up, as it is `today` but no later than the day of the meeting: open, late, and finished
/// since the board's meeting before it.
pub async fn follow_up_of(tx: &mut Tx, coop: CooperationId, meeting: &Meeting, today: Day) -> Result<FollowUp, Fault> {
    let all = assignment::list_all(tx, coop).await?;
    let mut before: Option<Day> = None;
    for year in [meeting.day().year() - 1, meeting.day().year()] {
        let found = list_meetings_of_year(tx, coop, year).await?;
        let earlier = found.iter().filter(|m| m.board == meeting.board && m.day() < meeting.day() && m.stage.is_held());
        before = before.max(earlier.map(Meeting::day).max());
    }
    Ok(assignment::follow_up(&all, before, meeting.day().min(today)))
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
    let found = follow_up_of(tx, by.cooperation, &meeting, by.at.day()).await?;
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

/// The item of the meeting's agenda that follows assignments up: the standing one, or one with its usual heading.
async fn follow_up_item(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<(Paragraph, Item)>, Fault> {
    let items = list_items(tx, coop, meeting).await?;
    let heading = swedish().t("meeting-follow-up-heading");
    let agenda = list_paragraphs(tx, coop, meeting).await?;
    let of = |p: &Paragraph| items.iter().find(|i| i.paragraph == p.id).cloned();
    let standing = |p: &Paragraph| of(p).is_some_and(|i| i.standing == Standing::Assignments.code());
    let named = |p: &Paragraph| p.text.kind == Kind::Information && p.text.heading == heading;
    let found = agenda.iter().find(|p| standing(p)).or_else(|| agenda.iter().find(|p| named(p)));
    Ok(found.map(|p| (p.clone(), of(p).unwrap_or_else(|| Item { paragraph: p.id, ..Item::default() }))))
}

/// Writes the follow-up into its item as the ledger has it now: when the item is put on the agenda, when the summons
/// goes out and when the meeting opens. What somebody has written there themselves is left alone, and so is an item
/// that is concluded. Gives whether anything was written; nothing is when the agenda has no such item.
pub async fn refresh_follow_up(tx: &mut Tx, by: &By, meeting: &Meeting) -> Result<bool, NotDone> {
    let coop = by.cooperation;
    let Some((p, item)) = follow_up_item(tx, coop, meeting.id).await? else { return Ok(false) };
    if meeting.unlocked().is_err() || p.text.is_concluded() || !item.is_own_text(&p.text.description) {
        return Ok(false);
    }
    let parties = agreement::party_names(tx, coop).await?;
    let lines = assignment::follow_up_lines(&follow_up_of(tx, coop, meeting, by.at.day()).await?, &parties);
    let description = if lines.is_empty() { swedish().t("meeting-follow-up-nothing") } else { dashed(&lines) };
    if description == p.text.description {
        return Ok(false);
    }
    let text = ParagraphText { description: description.clone(), ..p.text.clone() };
    update_paragraph(tx, by, p.id, &text, p.version).await?;
    save_item(tx, by, &Item { filled: description, ..item }).await?;
    Ok(true)
}

/// Whether a line of the follow-up is about the assignment.
fn names(description: &str, a: &Assignment) -> bool {
    let what = assignment::what_in_line(a);
    description.lines().any(|l| l.trim_start_matches("- ").starts_with(&what))
}

/// How many of the assignments the meeting follows up that its item does not name; all of them when the agenda has no
/// such item. Told before the summons goes out.
pub async fn left_out_of_follow_up(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: &Meeting,
    today: Day,
) -> Result<usize, Fault> {
    let found = follow_up_of(tx, coop, meeting, today).await?;
    let there = match follow_up_item(tx, coop, meeting.id).await? {
        // What the program wrote itself is written anew when the summons goes out.
        Some((p, item)) if item.is_own_text(&p.text.description) => return Ok(0),
        Some((p, _)) => p.text.description,
        None => String::new(),
    };
    let all = found.late.iter().chain(&found.open).chain(&found.finished);
    Ok(all.filter(|a| !names(&there, a)).count())
}

/// Writes in the history of every assignment the held meeting followed up that it was reported there, once.
pub(super) async fn report_follow_up(tx: &mut Tx, by: &By, meeting: &Meeting) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let Some((p, _)) = follow_up_item(tx, coop, meeting.id).await? else { return Ok(()) };
    let Some(board) = board_of(tx, coop, meeting).await? else { return Ok(()) };
    let at = Place { label: place_label(&p, meeting, &board), address: paragraph_path(&p) };
    let said = swedish().t("meeting-assignment-followed-up");
    let found = follow_up_of(tx, coop, meeting, by.at.day()).await?;
    for a in found.late.iter().chain(&found.open).chain(&found.finished) {
        // The state at the end of a line may have changed since it was written; what it is about has not.
        let is_named = names(&p.text.description, a);
        let already = assignment::list_events(tx, coop, a.id).await?.iter().any(|e| e.is_reported_at(&at.address));
        if is_named && !already {
            assignment::mark_reported(tx, by, a.id, &at, meeting.day(), &said).await?;
        }
    }
    Ok(())
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
    refresh_follow_up(tx, by, meeting).await?;
    let id = match follow_up_item(tx, coop, meeting.id).await? {
        Some((p, item)) => {
            let at = paragraph_path(&p);
            if assignment::list_events(tx, coop, a.id).await?.iter().any(|e| e.is_reported_at(&at)) {
                return Err(vec![Refusal::new("meeting-assignment-there")].into());
            }
            // The follow-up that writes itself has the assignment already.
            if !(item.is_own_text(&p.text.description) && names(&p.text.description, a)) {
                add_line(tx, by, &p, &line).await?;
            }
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
