//! The summons (kallelse) with its agenda.

use super::Papers;
use super::blocks::{basis_of, list};
use crate::rules::{BasisKind, Paragraph};
use board::{SeatKind, Sitting};
use press::{Block, Column, Document, Table, text};

/// The summons to a meeting: when and where, who is called, and what is on the agenda (4.2).
pub fn summons(papers: &Papers) -> Document {
    let day = papers.meeting.day();
    let title = papers.tv("meeting-doc-summons-title", &[("day", day.to_string().into())]);
    let sent = papers.meeting.stage.called().map(|d| d.to_string()).unwrap_or_default();
    let mut document = papers.document("meeting-doc-summons", title, sent);
    let out = &mut document.blocks;
    out.extend(time_and_place(papers));
    out.push(Block::heading(1, papers.t("meeting-doc-agenda")));
    out.extend(agenda(papers));
    out.extend(items(papers));
    out.push(Block::heading(1, papers.t("meeting-doc-called")));
    out.extend(called(papers));
    out.push(Block::heading(1, papers.t("meeting-doc-absence")));
    out.extend(absence(papers));
    document
}

fn time_and_place(papers: &Papers) -> Vec<Block> {
    let head = &papers.meeting.head;
    let mut out = super::front::time_and_place_before(papers);
    let mut rows = Vec::new();
    if head.adjusters.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-proposed-adjuster")));
    } else {
        rows.push((papers.t("meeting-doc-proposed-adjuster"), text(law::listed(papers.words.lang, &head.adjusters))));
    }
    let days = papers.board.call_days;
    let due = papers.meeting.day().plus_days(-days);
    match papers.meeting.stage.called() {
        Some(sent) => {
            let id = if sent > due { "meeting-doc-sent-late" } else { "meeting-doc-sent-in-time" };
            let values = [("sent", papers.day(sent).into()), ("due", papers.day(due).into()), ("days", days.into())];
            rows.push((papers.t("meeting-doc-sent"), text(papers.tv(id, &values))));
        }
        None => {
            let values = [("due", papers.day(due).into()), ("days", days.into())];
            out.push(Block::missing(papers.tv("meeting-doc-lacks-sent", &values)));
        }
    }
    if !rows.is_empty() {
        out.push(Block::Facts { rows });
    }
    out
}

fn agenda(papers: &Papers) -> Vec<Block> {
    if papers.paragraphs.is_empty() {
        return vec![Block::missing(papers.t("meeting-doc-lacks-paragraphs"))];
    }
    let columns = vec![
        Column::right(papers.t("meeting-doc-item"), 2),
        Column::left(papers.t("meeting-doc-matter"), 7),
        Column::left(papers.t("meeting-doc-case"), 4),
        Column::left(papers.t("meeting-doc-kind"), 4),
        Column::left(papers.t("meeting-doc-presenter"), 4),
    ];
    let row = |(n, p): (usize, &Paragraph)| {
        let case = p.text.case.as_ref().map_or_else(|| papers.t("meeting-doc-case-none"), |c| c.number.clone());
        let kind = papers.t(&format!("meeting-kind-{}", p.text.kind.code()));
        vec![text(n.to_string()), text(&p.text.heading), text(case), text(kind), text(&p.text.presenter)]
    };
    let rows = (1..).zip(&papers.paragraphs).map(row).collect();
    vec![Block::Table(Table { columns, rows, caption: String::new() })]
}

/// Proposal and papers of each item that has any. A decision without papers says so.
fn items(papers: &Papers) -> Vec<Block> {
    let mut out = Vec::new();
    for (n, p) in (1..).zip(&papers.paragraphs) {
        let mut lines = basis_of(&p.text.basis, BasisKind::Basis);
        if papers.memo_of(p.id).is_some() && !lines.iter().any(|l| l.contains(&papers.t("meeting-doc-memo"))) {
            lines.insert(0, papers.t("meeting-doc-memo"));
        }
        let lacks_papers = lines.is_empty() && p.text.kind.is_appealable() && p.text.case.is_some();
        if lines.is_empty() && p.text.proposal.is_empty() && !lacks_papers {
            continue;
        }
        out.push(Block::heading(2, format!("{n}. {}", p.text.heading)));
        if !p.text.proposal.is_empty() {
            out.push(label(papers, "meeting-doc-proposal"));
            out.push(super::blocks::points(&p.text.proposal));
        }
        if lacks_papers {
            out.push(Block::missing(papers.t("meeting-doc-lacks-papers")));
        } else if !lines.is_empty() {
            out.push(label(papers, "meeting-doc-papers"));
            out.push(list(&lines));
        }
    }
    out
}

fn label(papers: &Papers, id: &str) -> Block {
    Block::Paragraph { text: vec![press::inline(papers.t(id), press::Mark::Strong)] }
}

fn called(papers: &Papers) -> Vec<Block> {
    if papers.sittings.is_empty() {
        return vec![Block::missing(papers.t("meeting-doc-lacks-seats"))];
    }
    let columns = vec![
        Column::left(papers.t("meeting-doc-name"), 4),
        Column::left(papers.t("meeting-doc-party"), 4),
        Column::left(papers.t("meeting-doc-role"), 4),
    ];
    let role = |s: &Sitting| match (s.seat.kind, s.post) {
        (SeatKind::Substitute, _) => "meeting-role-substitute-called",
        (SeatKind::Member, None) => "meeting-role-member",
        (SeatKind::Member, Some(board::Post::Chair)) => "meeting-role-chair",
        (SeatKind::Member, Some(board::Post::ViceChair)) => "meeting-role-vice-chair",
        (SeatKind::Member, Some(board::Post::SecondViceChair)) => "meeting-role-second-vice-chair",
    };
    let row = |s: &Sitting| {
        let name = s.mandate.as_ref().map(|m| {
            if m.political_party.is_empty() { m.name.clone() } else { format!("{} ({})", m.name, m.political_party) }
        });
        let name = name.unwrap_or_else(|| papers.t("meeting-doc-vacant"));
        vec![text(name), text(papers.party_name(s.seat.party)), text(papers.t(role(s)))]
    };
    let rows = papers.sittings.iter().map(row).collect();
    let caption = papers.t("meeting-doc-called-caption");
    vec![Block::Table(Table { columns, rows, caption })]
}

fn absence(papers: &Papers) -> Vec<Block> {
    let to = &papers.meeting.head.absence;
    let first = if to.is_empty() {
        Block::missing(papers.t("meeting-doc-lacks-absence"))
    } else {
        Block::paragraph(papers.tv("meeting-doc-absence-to", &[("to", to.into())]))
    };
    vec![first, Block::paragraph(papers.t("meeting-doc-absence-order"))]
}
