//! Gathering what a meeting's documents are made of, and all documents of a meeting at once.

use crate::documents::{self, Call, Papers};
use crate::rules::attendance_told;
use crate::rules::{Meeting, Paragraph, RoundState, SealedParagraph, Subject, adjusted_on, notices_about, subjects_of};
use crate::store;
use ::store::{Fault, Tx, sealed_hash};
use agreement::Party;
use basics::CooperationId;
use press::Document;
use std::sync::{Arc, LazyLock};
use text::{Catalogue, Lang, Words};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Catalogue::read(&[minutes::WORDS, crate::WORDS]));

/// The words documents are written with: Swedish, whoever asks for them.
pub fn swedish() -> Words {
    Words::new(CATALOGUE.clone(), Lang::Sv)
}

/// Everything about a meeting: of adjusted minutes as it was when they were adjusted. `None` when its board is gone.
pub async fn gather(tx: &mut Tx, coop: CooperationId, meeting: Meeting) -> Result<Option<Papers>, Fault> {
    let Some(board) = store::board_of(tx, coop, &meeting).await? else { return Ok(None) };
    let Some(said) = store::frozen_or_now(tx, coop, &meeting).await? else { return Ok(None) };
    let Some(record) = store::record_of(tx, coop, &meeting).await? else { return Ok(None) };
    let (id, day) = (meeting.id, meeting.day());
    let roll = store::list_attendance(tx, coop, id).await?;
    let paragraphs = store::list_paragraphs(tx, coop, id).await?;
    let at_once = store::list_at_once(tx, coop, id).await?;
    let notices = store::list_meeting_notices(tx, coop, id).await?;
    let with_notices = |s: Subject| {
        let own = notices_about(&notices, s.paragraph);
        (s, own)
    };
    let mut subjects = subjects_of(&meeting, &paragraphs, &at_once).into_iter().map(with_notices);
    let mut done = store::list_signings(tx, coop, id).await?;
    done.retain(|s| s.round.state == RoundState::Done);
    let Some((subject, own)) = subjects.next() else { return Ok(None) };
    Ok(Some(Papers {
        words: swedish(),
        host: said.host,
        member_seats: said.seats,
        parties: store::parties_of(tx, coop, &meeting).await?,
        sittings: board::sitting_on(tx, coop, board.id, day).await?,
        paragraphs,
        attendance: attendance_told(&roll, &record),
        record,
        notices: own,
        others: subjects.collect(),
        subject,
        court: board::find_court(tx, coop, board.id).await?,
        memos: store::list_memos(tx, coop, id).await?,
        corrections: store::list_corrections(tx, coop, id).await?,
        signings: done,
        call: Call {
            items: store::list_items(tx, coop, id).await?,
            invited: store::list_invited(tx, coop, id).await?,
            withdrawn: store::list_withdrawn(tx, coop, id).await?,
            ..Call::default()
        },
        board,
        meeting,
    }))
}

/// All documents of a meeting with the names of their files: summons, memos, minutes, one notice per party
/// and one extract per paragraph. Empty when there is no such meeting.
pub async fn documents_of_meeting(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
) -> Result<Vec<(String, Document)>, Fault> {
    let Some(found) = store::find_meeting(tx, coop, meeting).await? else { return Ok(Vec::new()) };
    let Some(papers) = gather(tx, coop, found).await? else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    if !papers.meeting.is_imported() {
        out.push((summons_name(&papers), documents::summons(&papers)));
    }
    for p in &papers.paragraphs {
        if let Some(memo) = papers.memo_of(p.id) {
            out.push((memo_name(&papers, p), documents::memo(&papers, p, memo)));
        }
    }
    out.push((minutes_name(&papers), documents::minutes(&papers)));
    for p in &papers.paragraphs {
        out.push((extract_name(&papers, p), documents::extract(&papers, p, &seal_of(&papers, p))));
    }
    let others: Vec<Option<i64>> = papers.others.iter().map(|(s, _)| s.paragraph).collect();
    let mut papers = papers;
    for subject in std::iter::once(None).chain(others) {
        let Some(now) = papers.about(subject) else { break };
        papers = now;
        if papers.subject.adjusted.is_some() {
            out.extend(papers.parties.iter().map(|p| (notice_name(&papers, p), documents::notice(&papers, p))));
        }
    }
    Ok(out)
}

/// The hash a paragraph is sealed with when it is adjusted, alone or with the minutes; empty before.
pub fn seal_of(papers: &Papers, p: &Paragraph) -> String {
    if adjusted_on(&papers.meeting, p).is_some() { sealed_hash(&SealedParagraph::of(p)) } else { String::new() }
}

pub fn minutes_name(papers: &Papers) -> String {
    named(papers, "meeting-doc-minutes", "")
}

pub fn summons_name(papers: &Papers) -> String {
    named(papers, "meeting-doc-summons", "")
}

pub fn notice_name(papers: &Papers, party: &Party) -> String {
    let paragraph = papers.subject.paragraph.and_then(|id| papers.paragraphs.iter().find(|p| p.id == id));
    match paragraph {
        Some(p) => named(papers, "meeting-doc-notice", &format!("{} {}", item(papers, p), party.short)),
        None => named(papers, "meeting-doc-notice", &party.short),
    }
}

pub fn extract_name(papers: &Papers, p: &Paragraph) -> String {
    named(papers, "meeting-file-extract", &item(papers, p))
}

pub fn memo_name(papers: &Papers, p: &Paragraph) -> String {
    named(papers, "meeting-doc-memo", &item(papers, p))
}

fn item(papers: &Papers, p: &Paragraph) -> String {
    match p.number {
        Some(_) => papers.label(p).replace('\u{a0}', " "),
        None => papers.words.tv("meeting-file-item", &[("n", p.position.into())]),
    }
}

/// `Protokoll 2021-02-10.pdf`, `Utdrag 2021-02-10 § 3.pdf`.
fn named(papers: &Papers, kind: &str, tail: &str) -> String {
    let name = format!("{} {} {tail}", papers.words.t(kind), papers.meeting.day());
    format!("{}.pdf", name.trim_end())
}
