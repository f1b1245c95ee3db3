//! The summons (kallelse) with its agenda.

use super::Papers;
use super::blocks::{basis_of, list};
use super::call::{said, told_of};
use crate::rules::{BasisKind, Paragraph, SentKind};
use board::{SeatKind, Sitting};
use press::{Block, Column, Document, Table, text};

/// The summons to a meeting: when and where, who is called, and what is on the agenda (4.2). A supplement says
/// first what is new and changed, and then the whole agenda.
pub fn summons(papers: &Papers) -> Document {
    let day = papers.meeting.day();
    let is_supplement = papers.call.is_supplement();
    let (kind, title) = match is_supplement {
        true => ("meeting-doc-supplement", "meeting-doc-supplement-title"),
        false => ("meeting-doc-summons", "meeting-doc-summons-title"),
    };
    let title = papers.tv(title, &[("day", day.to_string().into())]);
    let mut document = papers.document(kind, title, sent_day(papers));
    let out = &mut document.blocks;
    out.extend(time_and_place(papers));
    let told = told_of(&papers.call.changes);
    if !papers.call.changes.is_empty() {
        out.push(Block::heading(1, papers.t("meeting-doc-new")));
        let lines = papers.call.changes.iter().map(|c| said(&papers.words, c, &papers.call.withdrawn));
        out.push(list(&lines.collect::<Vec<_>>()));
    }
    if is_supplement {
        out.extend(items(papers, Some(&told)));
    }
    let agenda_heading = if is_supplement { "meeting-doc-agenda-whole" } else { "meeting-doc-agenda" };
    out.push(Block::heading(1, papers.t(agenda_heading)));
    out.extend(agenda(papers));
    if !is_supplement {
        out.extend(items(papers, None));
        out.push(Block::heading(1, papers.t("meeting-doc-called")));
        out.extend(called(papers));
    }
    out.push(Block::heading(1, papers.t("meeting-doc-absence")));
    out.extend(absence(papers));
    document
}

/// The day it went out, empty for a draft.
fn sent_day(papers: &Papers) -> String {
    let version = papers.call.version.as_ref().map(|v| v.at.day());
    version.or(papers.meeting.stage.called()).map(|d| d.to_string()).unwrap_or_default()
}

/// What a draft says in the place of the day it is sent.
pub fn lacks_sent(papers: &Papers) -> String {
    let days = papers.board.call_days;
    let due = papers.meeting.day().plus_days(-days);
    papers.tv("meeting-doc-lacks-sent", &[("due", papers.day(due).into()), ("days", days.into())])
}

/// Which version it is, when it went out against the board's own last day, and why it is late or there is a new one.
fn sent_rows(papers: &Papers) -> Vec<(String, Vec<press::Inline>)> {
    let days = papers.board.call_days;
    let due = papers.meeting.day().plus_days(-days);
    let version = papers.call.version.as_ref();
    let Some(sent) = version.map(|v| v.at.day()).or(papers.meeting.stage.called()) else { return Vec::new() };
    let mut rows = Vec::new();
    let is_first = version.is_none_or(|v| v.kind == SentKind::Summons);
    let id = match (is_first, sent > due) {
        (false, _) => "meeting-doc-sent-supplement",
        (true, true) => "meeting-doc-sent-late",
        (true, false) => "meeting-doc-sent-in-time",
    };
    let time = version.map(|v| v.at.clock()).unwrap_or_default();
    let said = match time.as_str() {
        "" => papers.day(sent),
        time => papers.tv("meeting-doc-sent-at", &[("day", papers.day(sent).into()), ("time", time.into())]),
    };
    let values = [("sent", said.into()), ("due", papers.day(due).into()), ("days", days.into())];
    rows.push((papers.t("meeting-doc-sent"), text(papers.tv(id, &values))));
    if let Some(v) = version {
        rows.push((papers.t("meeting-doc-version"), text(v.number.to_string())));
        if !v.reason.is_empty() {
            rows.push((papers.t("meeting-doc-version-reason"), text(&v.reason)));
        }
        if !v.late_reason.is_empty() {
            rows.push((papers.t("meeting-doc-late-reason"), text(&v.late_reason)));
        }
    }
    rows
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
    let sent = sent_rows(papers);
    if sent.is_empty() {
        out.push(Block::missing(lacks_sent(papers)));
    }
    rows.extend(sent);
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
        vec![text(n.to_string()), text(&p.text.heading), text(case), text(kind), text(presented(papers, p))]
    };
    let rows = (1..).zip(&papers.paragraphs).map(row).collect();
    vec![Block::Table(Table { columns, rows, caption: String::new() })]
}

/// Who presents an item and the time booked for it.
fn presented(papers: &Papers, p: &Paragraph) -> String {
    let booked = papers.call.item(p.id).map(|i| i.booked.as_str()).unwrap_or_default();
    match (p.text.presenter.as_str(), booked) {
        (name, "") => name.to_string(),
        ("", time) => papers.tv("meeting-doc-at", &[("time", time.into())]),
        (name, time) => format!("{name}, {}", papers.tv("meeting-doc-at", &[("time", time.into())])),
    }
}

/// Proposal and papers of each item that has any, or of those asked for. A decision without papers says so.
fn items(papers: &Papers, only: Option<&[i64]>) -> Vec<Block> {
    let mut out = Vec::new();
    for (n, p) in (1..).zip(&papers.paragraphs).filter(|(_, p)| only.is_none_or(|ids| ids.contains(&p.id))) {
        let omitted = papers.call.item(p.id).map(|i| i.omitted.as_str()).unwrap_or_default();
        let mut lines = basis_of(&p.text.basis, BasisKind::Basis);
        if papers.memo_of(p.id).is_some() && !lines.iter().any(|l| l.contains(&papers.t("meeting-doc-memo"))) {
            lines.insert(0, papers.t("meeting-doc-memo"));
        }
        let lacks_papers =
            lines.is_empty() && omitted.is_empty() && p.text.kind.is_appealable() && p.text.case.is_some();
        if lines.is_empty() && p.text.proposal.is_empty() && !lacks_papers && omitted.is_empty() {
            continue;
        }
        out.push(Block::heading(2, format!("{n}. {}", p.text.heading)));
        if !p.text.proposal.is_empty() {
            out.push(label(papers, "meeting-doc-proposal"));
            out.push(super::blocks::points(&p.text.proposal));
        }
        if lacks_papers {
            out.push(Block::missing(papers.tv("meeting-doc-lacks-papers", &[("heading", (&p.text.heading).into())])));
        } else if !lines.is_empty() {
            out.push(label(papers, "meeting-doc-papers"));
            out.push(list(&lines));
        }
        if !omitted.is_empty() {
            out.push(Block::paragraph(papers.tv("meeting-doc-omitted", &[("what", omitted.into())])));
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
    let invited = papers.call.invited.iter().map(|i| {
        let role = papers.t(&format!("meeting-called-as-{}", i.role.code()));
        let role = match i.items.as_str() {
            "" => role,
            items => papers.tv("meeting-doc-called-for", &[("role", role.into()), ("items", items.into())]),
        };
        vec![text(&i.name), text(""), text(role)]
    });
    let rows = papers.sittings.iter().map(row).chain(invited).collect();
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
    let here = Block::paragraph(papers.t("meeting-doc-absence-here"));
    vec![first, here, Block::paragraph(papers.t("meeting-doc-absence-order"))]
}
