//! The covering memo (tjänsteskrivelse) to the board.

use super::Papers;
use super::blocks::{basis_of, list, points, prose};
use crate::rules::{BasisKind, Memo, Paragraph, answers};
use press::{Block, Document, text};

/// The memo that goes with an item (4.6).
pub fn memo(papers: &Papers, p: &Paragraph, memo: &Memo) -> Document {
    let m = &memo.text;
    let day = m.day.map(|d| d.to_string()).unwrap_or_default();
    let mut document = papers.document("meeting-doc-memo", p.text.heading.clone(), day);
    document.number = p.text.case.as_ref().map(|c| c.number.clone()).unwrap_or_default();
    let out = &mut document.blocks;
    out.push(Block::Facts { rows: addressee(papers, p, memo) });
    if m.day.is_none() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-memo-day")));
    }
    let mut part = |title: &str, blocks: Vec<Block>, lacks: &str| {
        if blocks.is_empty() && lacks.is_empty() {
            return;
        }
        out.push(Block::heading(1, papers.t(title)));
        out.extend(if blocks.is_empty() { vec![Block::missing(papers.t(lacks))] } else { blocks });
    };
    part("meeting-doc-summary", prose(&m.summary), "meeting-doc-lacks-summary");
    part("meeting-doc-background", prose(&m.background), "meeting-doc-lacks-background");
    part("meeting-doc-analysis", prose(&m.analysis), "meeting-doc-lacks-analysis");
    part("meeting-doc-alternatives", prose(&m.alternatives), "");
    part("meeting-doc-conclusion", prose(&m.conclusion), "meeting-doc-lacks-conclusion");
    part("meeting-doc-economy", prose(&m.economy), "meeting-doc-lacks-economy");
    part("meeting-doc-economy-per-party", line_by_line(&m.economy_per_party), "");
    part("meeting-doc-consulted", consulted(papers, memo), "");
    part("meeting-doc-checks", checks(papers, memo), "");
    let proposal = if m.proposal.is_empty() { vec![] } else { vec![points(&m.proposal)] };
    part("meeting-doc-proposal", proposal, "meeting-doc-lacks-memo-proposal");
    let basis = basis_of(&p.text.basis, BasisKind::Basis);
    part("meeting-doc-basis", if basis.is_empty() { vec![] } else { vec![list(&basis)] }, "");
    let receivers = if m.receivers.is_empty() { vec![] } else { vec![list(&m.receivers)] };
    part("meeting-doc-dispatch", receivers, "meeting-doc-lacks-receivers");
    out.extend(signed(papers, memo));
    document
}

/// One party a line, each its own item of the list; running text when it is one line.
fn line_by_line(written: &str) -> Vec<Block> {
    let strip = |l: &str| l.trim().trim_start_matches(['-', '–']).trim().to_string();
    let lines: Vec<String> = written.lines().map(strip).filter(|l| !l.is_empty()).collect();
    if lines.len() > 1 { vec![list(&lines)] } else { prose(written) }
}

/// The parties asked, how many answered, and what each said (4.6).
fn consulted(papers: &Papers, memo: &Memo) -> Vec<Block> {
    let all = &memo.text.consulted;
    if all.is_empty() {
        return Vec::new();
    }
    let (asked, answered, missing) = answers(all);
    let mut out = vec![Block::paragraph(
        papers.tv("meeting-doc-consulted-count", &[("asked", asked.into()), ("answered", answered.into())]),
    )];
    let said: Vec<String> = all.iter().filter(|c| !c.answer.is_empty()).map(|c| c.written()).collect();
    if !said.is_empty() {
        out.push(list(&said));
    }
    if !missing.is_empty() {
        let names = law::listed(papers.words.lang, &missing);
        out.push(Block::missing(papers.tv("meeting-doc-lacks-answers", &[("parties", names.into())])));
    }
    out
}

/// What the board's own rules ask to be looked at; a line nobody has answered is missing.
fn checks(papers: &Papers, memo: &Memo) -> Vec<Block> {
    let mut out = Vec::new();
    let said: Vec<String> = memo.text.checks.iter().filter(|c| !c.said.is_empty()).map(|c| c.written()).collect();
    if !said.is_empty() {
        out.push(list(&said));
    }
    for c in memo.text.checks.iter().filter(|c| c.said.is_empty()) {
        out.push(Block::missing(papers.tv("meeting-doc-lacks-check", &[("name", (&c.name).into())])));
    }
    out
}

fn addressee(papers: &Papers, p: &Paragraph, memo: &Memo) -> Vec<(String, Vec<press::Inline>)> {
    let status = if memo.text.is_dispatched { "meeting-doc-memo-sent" } else { "meeting-doc-memo-draft" };
    let case = p.text.case.as_ref().map_or_else(|| papers.t("meeting-doc-case-none"), |c| c.number.clone());
    vec![
        (papers.t("meeting-doc-to"), text(&papers.board.name)),
        (papers.t("meeting-doc-to-meeting"), text(papers.day(papers.meeting.day()))),
        (papers.t("meeting-doc-case"), text(case)),
        (papers.t("meeting-doc-status"), text(papers.t(status))),
    ]
}

/// Responsible chief and handler; two lines even when it is the same person.
fn signed(papers: &Papers, memo: &Memo) -> Vec<Block> {
    let m = &memo.text;
    let with_title = |name: &str, title: &str| {
        if title.is_empty() || name.is_empty() { name.to_string() } else { format!("{name}, {title}") }
    };
    let mut out = Vec::new();
    if m.chief_name.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-chief")));
    }
    if m.handler_name.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-handler")));
    }
    let lines = vec![
        (papers.t("meeting-doc-chief"), with_title(&m.chief_name, &m.chief_title)),
        (papers.t("meeting-doc-handler"), with_title(&m.handler_name, &m.handler_title)),
    ];
    out.push(Block::Signatures { lines });
    out
}
