//! Meetings that were read, saved as drafts through the front doors of the areas below, in the caller's transaction.

use crate::rules::{Reading, place, told_once};
use agreement::Party;
use basics::{PartyId, Refusal};
use meeting::{
    Attendee, Basis, BasisKind, CaseRef, Head, Kind, NotDone, Other, ParagraphText, Receiver, Role, Service,
};
use minutes::{Paragraph, Present};
use store::{By, Tx};
use text::Words;

/// A meeting saved as a draft, and what could not be taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub meeting: i64,
    pub left_out: Vec<Refusal>,
}

/// Saves one meeting of `board` as a draft. `source` names the file; what the source lacks is written in the
/// meeting's note, so that it raises no reminders.
///
/// # Errors
/// Refused without a day, when the board has a meeting that day, and when a paragraph's number stands in another
/// meeting of the year. The transaction must then be dropped.
pub async fn save_meeting(
    tx: &mut Tx,
    by: &By,
    board: i64,
    source: &str,
    read: &Reading,
    words: &Words,
) -> Result<Saved, NotDone> {
    let m = &read.read;
    let Some(day) = m.date else { return Err(vec![Refusal::new("intake-save-no-day")].into()) };
    let others = meeting::list_meetings_of_year(tx, by.cooperation, day.year()).await?;
    if others.iter().any(|o| o.board == board && o.day() == day) {
        return Err(vec![Refusal::new("intake-save-twice").with("day", day)].into());
    }
    let head = Head {
        start: m.start.clone().unwrap_or_default(),
        end: m.end.clone().unwrap_or_default(),
        place: m.place.clone().unwrap_or_default(),
        secretary: m.secretary.clone().unwrap_or_default(),
        adjusters: m.adjusters.clone(),
        source_note: note(source, read, words),
        ..Head::on(day)
    };
    let made = meeting::create_meeting(tx, by, board, &head).await?;
    let mut left_out = Vec::new();
    for p in &m.paragraphs {
        paragraph(tx, by, made.id, p, words, &mut left_out).await?;
    }
    let parties = agreement::list_parties_on(tx, by.cooperation, day).await?;
    for who in &m.present {
        match meeting::create_attendance(tx, by, made.id, &attendee(who, &parties)).await {
            Ok(_) => {}
            Err(NotDone::Refused(no)) => {
                let why = no.iter().map(|r| words.refusal(r)).collect::<Vec<_>>().join(" ");
                left_out.push(Refusal::new("intake-left-out-person").with("name", &who.name).with("why", why));
            }
            Err(failed) => return Err(failed),
        }
    }
    Ok(Saved { meeting: made.id, left_out })
}

/// Most letters of the note on the source.
const NOTE: usize = 4_000;

/// Where the meeting was read from and what could not be read, in Swedish words: it stands in the minutes.
fn note(source: &str, read: &Reading, words: &Words) -> String {
    let mut out = words.tv("intake-note", &[("source", source.into())]);
    for lost in &read.lost {
        let line = format!("\n{}: {} ({})", lost.field, words.refusal(&lost.why), place(lost.at, words));
        if out.len() + line.len() < NOTE {
            out.push_str(&line);
        }
    }
    out
}

async fn paragraph(
    tx: &mut Tx,
    by: &By,
    id: i64,
    p: &Paragraph,
    words: &Words,
    left_out: &mut Vec<Refusal>,
) -> Result<(), NotDone> {
    let case = match &p.case {
        Some(number) => registry::find_case_by_number(tx, by.cooperation, number).await?,
        None => None,
    };
    let mut text = text_of(p, words);
    match (&p.case, case) {
        (_, Some(case)) => text.case = Some(CaseRef { id: case.id, number: case.number }),
        (Some(number), None) => {
            let line = words.tv("intake-case-in-source", &[("number", number.into())]);
            text.description = format!("{line}\n\n{}", text.description).trim().to_string();
        }
        (None, None) => {}
    }
    let made = meeting::create_paragraph(tx, by, id, &text, None).await?;
    let Some(number) = p.number else { return Ok(()) };
    let own = meeting::list_paragraphs(tx, by.cooperation, id).await?;
    if own.iter().any(|o| o.number == Some(number)) {
        left_out.push(Refusal::new("intake-number-twice").with("number", number));
        return Ok(());
    }
    meeting::set_number(tx, by, made, number, "").await
}

fn text_of(p: &Paragraph, words: &Words) -> ParagraphText {
    let kind = p.kind.as_deref().and_then(Kind::of).unwrap_or_default();
    let basis_kind = if kind == Kind::Notices { BasisKind::Message } else { BasisKind::Basis };
    let mut basis: Vec<Basis> = p.basis.iter().map(|line| Basis::read(basis_kind, line)).collect();
    let listed = p.delegation_list.iter().flat_map(|l| &l.decisions);
    basis.extend(listed.map(|line| Basis::read(BasisKind::Delegation, line)));
    let receiver = |name: &String| Receiver { name: name.clone(), ..Receiver::default() };
    ParagraphText {
        heading: p.heading.clone().unwrap_or_else(|| words.t("intake-heading-unknown")),
        kind,
        description: p.description.clone().unwrap_or_default(),
        proposal: p.proposal.iter().flat_map(|t| t.split('\n')).map(str::to_string).collect(),
        decision: p.decision.clone(),
        basis,
        dispatch: p.dispatch.iter().map(receiver).collect(),
        immediate: p.adjusted_at_once,
        proceedings: told_once(p),
        needs_no_decision: p.decision.is_empty() && kind.may_lack_decision(),
        ..ParagraphText::default()
    }
}

fn attendee(who: &Present, parties: &[Party]) -> Attendee {
    Attendee {
        person: None,
        name: who.name.clone(),
        political_party: who.political_party.clone().unwrap_or_default(),
        party: who.municipality.as_deref().and_then(|m| party_of(m, parties)),
        role: role(who),
        is_remote: who.remote,
    }
}

fn role(who: &Present) -> Role {
    let words = who.role.clone().unwrap_or_default();
    match (words.as_str(), &who.serving) {
        ("chair", _) => Role::Chair,
        ("vice-chair", _) => Role::ViceChair,
        ("second-vice-chair", _) => Role::SecondViceChair,
        ("member", None) => Role::Member,
        (_, Some(s)) => Role::ServingSubstitute(Service {
            for_whom: s.for_whom.clone().unwrap_or_default(),
            from: s.from,
            to: s.to,
        }),
        ("substitute", None) => Role::Substitute,
        ("secretary", None) => other(Other::Secretary, String::new(), who),
        _ => other(Other::Official, words, who),
    }
}

fn other(kind: Other, function: String, who: &Present) -> Role {
    Role::Other { kind, function, paragraphs: who.paragraphs.clone().unwrap_or_default() }
}

/// The party a municipality of the text is: `Norrby`, `Norrby kommun` and `Norrbys kommun` are one.
fn party_of(municipality: &str, parties: &[Party]) -> Option<PartyId> {
    let plain = |s: &str| s.to_lowercase().replace(" kommun", "").trim_end_matches('s').trim().to_string();
    let wanted = plain(municipality);
    parties.iter().find(|p| plain(&p.short) == wanted || plain(&p.name) == wanted).map(|p| p.id)
}

/// The board a reading belongs to: the one of that name, or the only one there is.
pub fn board_of<'a>(read: &Reading, boards: &'a [board::Board]) -> Option<&'a board::Board> {
    let name = read.read.board.as_deref().unwrap_or_default().to_lowercase();
    let named = boards.iter().find(|b| b.name.to_lowercase() == name);
    named.or_else(|| boards.first().filter(|_| boards.len() == 1))
}
