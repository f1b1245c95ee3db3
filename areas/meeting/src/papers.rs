//! Gathering what a meeting's documents are made of, and all documents of a meeting at once.

use crate::documents::{self, Papers};
use crate::rules::{Meeting, Paragraph, SealedParagraph, adjusted_on};
use crate::store;
use ::store::{Fault, Tx, sealed_hash};
use agreement::Party;
use basics::CooperationId;
use press::Document;
use std::sync::{Arc, LazyLock};
use text::{Catalogue, Lang, Words};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Catalogue::read(&[crate::WORDS]));

/// The words documents are written with: Swedish, whoever asks for them.
pub fn swedish() -> Words {
    Words::new(CATALOGUE.clone(), Lang::Sv)
}

/// Everything about a meeting: of adjusted minutes as it was when they were adjusted. `None` when its board is gone.
pub async fn gather(tx: &mut Tx, coop: CooperationId, meeting: Meeting) -> Result<Option<Papers>, Fault> {
    let Some(board) = store::board_of(tx, coop, &meeting).await? else { return Ok(None) };
    let Some(said) = store::frozen_or_now(tx, coop, &meeting).await? else { return Ok(None) };
    let (id, day) = (meeting.id, meeting.day());
    Ok(Some(Papers {
        words: swedish(),
        host: said.host,
        member_seats: said.seats,
        parties: store::parties_of(tx, coop, &meeting).await?,
        sittings: board::sitting_on(tx, coop, board.id, day).await?,
        paragraphs: store::list_paragraphs(tx, coop, id).await?,
        attendance: store::list_attendance(tx, coop, id).await?,
        notices: store::list_notices(tx, coop, id).await?,
        memos: store::list_memos(tx, coop, id).await?,
        corrections: store::list_corrections(tx, coop, id).await?,
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
    if papers.meeting.is_locked() {
        for party in &papers.parties {
            out.push((notice_name(&papers, party), documents::notice(&papers, party)));
        }
    }
    for p in &papers.paragraphs {
        out.push((extract_name(&papers, p), documents::extract(&papers, p, &seal_of(&papers, p))));
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
    named(papers, "meeting-doc-notice", &party.short)
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
