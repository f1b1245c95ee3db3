//! What a paragraph takes up from the register of delegated decisions, and that the board has heard of it when the
//! meeting has been held (MEET-14, PROT-14).

use super::meetings::existing;
use super::paragraphs::open_paragraph;
use super::{NotDone, list_paragraphs, update_paragraph};
use crate::papers::swedish;
use crate::rules::{Basis, BasisKind, Kind, Meeting, Paragraph, ParagraphText, paragraph_label};
use ::store::{By, Fault, Tx};
use basics::{CooperationId, Day, Refusal};
use board::Board;
use delegation::{Decision, List, Place};

impl From<delegation::NotDone> for NotDone {
    fn from(not: delegation::NotDone) -> NotDone {
        match not {
            delegation::NotDone::Refused(no) => NotDone::Refused(no),
            delegation::NotDone::Failed(fault) => NotDone::Failed(fault),
        }
    }
}

/// Where in the program a paragraph stands, as other areas keep it.
pub fn paragraph_path(p: &Paragraph) -> String {
    format!("/moten/{}/paragrafer/{}", p.meeting, p.id)
}

/// `§ 5, 2021-02-10`; without a number yet, its place on the agenda.
pub fn place_label(p: &Paragraph, meeting: &Meeting, board: &Board) -> String {
    match p.number {
        Some(n) => format!("{}, {}", paragraph_label(&board.label, n).replace('\u{a0}', " "), meeting.day()),
        None => {
            let values = [("n", p.position.into()), ("day", meeting.day().to_string().into())];
            swedish().tv("meeting-place-item", &values)
        }
    }
}

/// Where a delegated decision is taken up: its own place, or that of the list it stands on.
pub async fn taken_up_at(tx: &mut Tx, coop: CooperationId, d: &Decision) -> Result<Option<Place>, Fault> {
    if d.attached.is_some() {
        return Ok(d.attached.clone());
    }
    let Some(list) = d.list else { return Ok(None) };
    Ok(delegation::find_list(tx, coop, list).await?.and_then(|l| l.attached))
}

/// Takes away the lines of a list that the paragraph no longer takes up, with the sentence proposed for them.
pub async fn clear_delegation(tx: &mut Tx, by: &By, id: i64, version: i64) -> Result<(), NotDone> {
    let p = open_paragraph(tx, by, id).await?;
    if delegation::find_list_at(tx, by.cooperation, &paragraph_path(&p)).await?.is_some() {
        return Err(vec![Refusal::new("meeting-delegation-still-there")].into());
    }
    let basis = p.text.basis.iter().filter(|b| b.kind != BasisKind::Delegation).cloned().collect();
    let decision = if p.text.decision == p.text.proposal { Vec::new() } else { p.text.decision.clone() };
    let text = ParagraphText { basis, proposal: Vec::new(), decision, ..p.text.clone() };
    update_paragraph(tx, by, id, &text, version).await
}

/// Takes the list of delegated decisions up in a paragraph: the one that waits, or a new one from the day after the
/// last one to `until`. Urgent decisions that nobody has reported come along, listed or not. The paragraph gets the
/// lines and the sentence to decide.
pub async fn take_up_delegation(tx: &mut Tx, by: &By, id: i64, until: Day, version: i64) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let p = open_paragraph(tx, by, id).await?;
    let meeting = existing(tx, by, p.meeting).await?;
    let board = super::board_of(tx, coop, &meeting).await?.ok_or_else(NotDone::missing)?;
    if p.text.kind != Kind::DelegationReport {
        return Err(vec![Refusal::new("meeting-delegation-kind")].into());
    }
    if until > meeting.day() {
        return Err(vec![Refusal::new("meeting-delegation-until").with("day", meeting.day())].into());
    }
    let at = Place { label: place_label(&p, &meeting, &board), address: paragraph_path(&p) };
    let list = list_to_take_up(tx, by, &meeting, until).await?;
    if let Some(list) = &list {
        delegation::attach_list(tx, by, list.id, &at).await?;
    }
    let mut lines: Vec<(Decision, bool)> = Vec::new();
    if let Some(list) = &list {
        let all = delegation::list_lines(tx, coop, list.id).await?;
        lines.extend(all.into_iter().map(|l| (l.decision, l.is_late)));
    }
    for urgent in delegation::unreported_urgent(tx, coop, meeting.board, meeting.day()).await? {
        if !lines.iter().any(|(d, _)| d.id == urgent.id) {
            delegation::attach_urgent(tx, by, urgent.id, &at).await?;
            lines.push((urgent, false));
        }
    }
    if list.is_none() && lines.is_empty() {
        return Err(vec![Refusal::new("meeting-delegation-upto-date")].into());
    }
    let text = with_lines(&p.text, &board, list.as_ref(), &lines, meeting.stage.is_held());
    update_paragraph(tx, by, id, &text, version).await
}

/// The list that waits for the board, or a new one. `None` when the last list reaches `until` already.
async fn list_to_take_up(tx: &mut Tx, by: &By, meeting: &Meeting, until: Day) -> Result<Option<List>, NotDone> {
    let coop = by.cooperation;
    if let Some(open) = delegation::open_list(tx, coop, meeting.board).await? {
        return Ok(Some(open));
    }
    let Some((from, to)) = delegation::next_period(tx, coop, meeting.board, until).await? else { return Ok(None) };
    let lines = delegation::list_decisions_between(tx, coop, meeting.board, from, to).await?;
    let count = i64::try_from(lines.len()).expect("fewer decisions than numbers");
    Ok(Some(delegation::create_list(tx, by, meeting.board, (from, to), count).await?))
}

/// The paragraph's text with the lines of the list and the sentence, in the place of any earlier ones. What has
/// been decided is written over only when it is the sentence proposed.
fn with_lines(
    old: &ParagraphText,
    board: &Board,
    list: Option<&List>,
    lines: &[(Decision, bool)],
    is_held: bool,
) -> ParagraphText {
    let words = swedish();
    let line = |(d, is_late): &(Decision, bool)| {
        let mark = match (d.is_urgent(), is_late) {
            (true, _) => words.t("meeting-delegation-urgent-mark"),
            (false, true) => words.t("meeting-delegation-late-mark"),
            (false, false) => String::new(),
        };
        let text = format!("{} {mark}", d.line()).trim_end().to_string();
        Basis { kind: BasisKind::Delegation, day: Some(d.text.day), text, document: None }
    };
    let board = ("board", text::Value::from(&board.name));
    let mut sentences = Vec::new();
    if let Some(list) = list {
        let values = [board.clone(), ("period", list.period().into()), ("n", list.count.into())];
        sentences.push(words.tv("meeting-delegation-sentence", &values));
    }
    let urgent: Vec<String> = lines.iter().filter(|(d, _)| d.is_urgent()).map(|(d, _)| d.number.clone()).collect();
    if !urgent.is_empty() {
        let numbers = law::listed(words.lang, &urgent);
        sentences.push(words.tv("meeting-delegation-urgent-sentence", &[board, ("numbers", numbers.into())]));
    }
    let mut basis: Vec<Basis> = old.basis.iter().filter(|b| b.kind != BasisKind::Delegation).cloned().collect();
    basis.extend(lines.iter().map(line));
    let decides = old.decision == old.proposal && (is_held || !old.decision.is_empty());
    let decision = if decides { sentences.clone() } else { old.decision.clone() };
    ParagraphText { basis, proposal: sentences, decision, ..old.clone() }
}

/// Registers what was taken up as reported, and refuses to close while an urgent decision made before the meeting
/// is not (MEET-14; KL 6:40). Older minutes that were taken in close nothing.
pub(super) async fn report_delegated(tx: &mut Tx, by: &By, meeting: &Meeting) -> Result<(), NotDone> {
    if meeting.is_imported() {
        return Ok(());
    }
    let coop = by.cooperation;
    let board = super::board_of(tx, coop, meeting).await?.ok_or_else(NotDone::missing)?;
    let day = meeting.day();
    for p in list_paragraphs(tx, coop, meeting.id).await?.iter().filter(|p| p.text.kind == Kind::DelegationReport) {
        let at = Place { label: place_label(p, meeting, &board), address: paragraph_path(p) };
        let list = delegation::find_list_at(tx, coop, &at.address).await?;
        if let Some(list) = list.filter(|l| l.reported.is_none()) {
            delegation::mark_reported(tx, by, list.id, &at, day).await?;
        }
        for urgent in delegation::unreported_urgent(tx, coop, meeting.board, day).await? {
            if urgent.attached.as_ref().is_some_and(|a| a.address == at.address) {
                delegation::report_urgent(tx, by, urgent.id, &at, day).await?;
            }
        }
    }
    let left = delegation::unreported_urgent(tx, coop, meeting.board, day).await?;
    if left.is_empty() {
        return Ok(());
    }
    let numbers: Vec<String> = left.iter().map(|d| d.number.clone()).collect();
    Err(vec![Refusal::new("meeting-urgent-unreported").with("numbers", numbers.join(", "))].into())
}
