//! What happened at the table in one paragraph, as minutes tell it: who came and went, what was put, how it was
//! decided, who took part, who objected (4.1; KL 5:67).

use super::Papers;
use crate::rules::{Paragraph, motion_code};
use law::Rule;
use minutes::{
    Answer, Happening, Lot, Motion, MotionKind, PresenceEvent, Proceedings, Put, Table as Seats, TieRule, Vote,
    count_at, how_decided, same_person, table_at, vote_result,
};
use press::{Block, Column, Table, text};

/// Who came, went, served, led and was disqualified from this paragraph on, before the matter itself.
pub fn presence(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    let Some(number) = p.number else { return Vec::new() };
    let first = papers.paragraphs.iter().filter_map(|p| p.number).min();
    let opens = |e: &&PresenceEvent| {
        let begins = matches!(e.what, Happening::Arrived { .. } | Happening::Serves { .. });
        !(first == Some(number) && begins && e.at == papers.meeting.head.start)
    };
    let own = papers.record.log.iter().filter(|e| e.paragraph == Some(number)).filter(opens);
    let mut out: Vec<Block> = Vec::new();
    let told: Vec<String> = own.filter_map(|e| happening(papers, e)).collect();
    if !told.is_empty() {
        out.push(Block::heading(2, papers.t("meeting-doc-presence-changes")));
        out.extend(told.into_iter().map(Block::paragraph));
    }
    if let Some(count) = count_at(&papers.record, number).filter(|c| !c.can_decide() && !papers.record.log.is_empty()) {
        let values = [("n", count.deciding.into()), ("needed", count.needed.into())];
        out.push(Block::missing(papers.tv("meeting-doc-no-quorum", &values)));
    }
    out
}

fn happening(papers: &Papers, e: &PresenceEvent) -> Option<String> {
    let at = ("at", papers.clock_time(&e.at).into());
    let name = ("name", papers.told(&e.name).into());
    Some(match &e.what {
        Happening::Arrived { remote: false } => papers.tv("meeting-doc-came", &[at, name]),
        Happening::Arrived { remote: true } => papers.tv("meeting-doc-came-remote", &[at, name]),
        Happening::Left => papers.tv("meeting-doc-left", &[at, name]),
        Happening::Remote { on: true } => papers.tv("meeting-doc-went-remote", &[at, name]),
        Happening::Remote { on: false } => papers.tv("meeting-doc-came-in", &[at, name]),
        Happening::Serves { for_whom } => {
            papers.tv("meeting-doc-serves", &[name, ("member", papers.told(for_whom).into())])
        }
        Happening::StopsServing => papers.tv("meeting-doc-stops", &[name]),
        Happening::RecusedOut { ground } => {
            let law = papers.cite(&[Rule::Meet8]);
            papers.tv("meeting-doc-out", &[at, name, ("ground", i64::from(*ground).into()), ("law", law.into())])
        }
        Happening::RecusedIn => papers.tv("meeting-doc-back", &[name]),
        Happening::Chairs => papers.tv("meeting-doc-chairs", &[name]),
        Happening::Adjourned => papers.tv("meeting-doc-adjourned", &[at]),
        Happening::Resumed => papers.tv("meeting-doc-resumed", &[at]),
    })
}

/// The motions put and not withdrawn, each with name and party (KL 5:67 p. 1).
pub fn motions(papers: &Papers, all: &Proceedings) -> Vec<Block> {
    let put: Vec<&Motion> = all.motions.iter().filter(|m| !m.withdrawn && m.kind != MotionKind::Proposal).collect();
    if put.is_empty() {
        return Vec::new();
    }
    let mut out = vec![Block::heading(2, papers.t("meeting-doc-motions"))];
    for m in put {
        let id = format!("meeting-doc-motion-{}", motion_code(m.kind));
        let values = [("name", papers.told(&m.by).into()), ("n", m.number.into())];
        out.push(Block::paragraph(papers.tv(&id, &values)));
        if matches!(m.kind, MotionKind::Amend | MotionKind::Add) || m.text != usual(papers, m.kind) {
            out.extend(super::blocks::prose(&m.text));
        }
        if !m.supported_by.is_empty() {
            let names: Vec<String> = m.supported_by.iter().map(|n| papers.told(n)).collect();
            let names = law::listed(papers.words.lang, &names);
            out.push(Block::paragraph(
                papers.tv("meeting-doc-supported", &[("names", names.into()), ("n", m.number.into())]),
            ));
        }
    }
    out
}

fn usual(papers: &Papers, kind: MotionKind) -> String {
    papers.t(&format!("meeting-motion-usual-{}", motion_code(kind)))
}

/// The order the chair put, which was the main proposal, each vote with its names, each election (5:67 p. 2–3, 5).
pub fn decided(papers: &Papers, all: &Proceedings) -> Vec<Block> {
    let (votes, elections, abstained) = (Vec::new(), Vec::new(), Vec::new());
    let order = Proceedings { votes, elections, abstained, ..all.clone() };
    let mut out = Vec::new();
    let said: Vec<String> = order_said(papers, &order);
    if !said.is_empty() {
        out.push(Block::heading(2, papers.t("meeting-doc-order")));
        out.extend(said.into_iter().map(Block::paragraph));
    }
    for vote in &all.votes {
        out.extend(ballot(papers, vote));
    }
    for e in &all.elections {
        out.push(Block::heading(2, papers.t("meeting-doc-election")));
        out.push(Block::paragraph(minutes::election_result(e).said(&papers.words)));
        out.extend(e.lot.iter().map(|l| lot(papers, l)));
        out.extend(e.tie.map(|_| tie_law(papers, TieRule::Lot)));
    }
    out
}

/// The sentences of `minutes`, with an answer for a formal question that nothing was put off by.
fn order_said(papers: &Papers, order: &Proceedings) -> Vec<String> {
    let formal = |put: &Put| {
        let kind = |n: &i64| order.motions.iter().find(|m| m.number == *n).map(|m| m.kind);
        let all = put.motions.iter().all(|n| matches!(kind(n), Some(MotionKind::Table | MotionKind::Refer)));
        all && !put.motions.is_empty() && put.won.is_none() && put.by == minutes::Means::Acclamation
    };
    let today: Vec<&str> = order.order.iter().filter(|p| formal(p)).map(|p| p.question.as_str()).collect();
    let said = how_decided(order).into_iter().map(|s| s.said(&papers.words));
    said.map(|line| match today.iter().find(|q| line.contains(*q)) {
        Some(question) => papers.tv("meeting-doc-today", &[("question", (*question).into())]),
        None => line,
    })
    .collect()
}

fn ballot(papers: &Papers, vote: &Vote) -> Vec<Block> {
    let mut out = vec![Block::heading(2, papers.t("meeting-doc-vote"))];
    let by = [("name", papers.told(&vote.demanded_by).into())];
    out.push(Block::paragraph(papers.tv("meeting-doc-vote-demanded", &by)));
    let rows = [("meeting-doc-yes-means", &vote.yes_means), ("meeting-doc-no-means", &vote.no_means)];
    out.push(Block::Facts { rows: rows.iter().map(|(id, t)| (papers.t(id), text(t.as_str()))).collect() });
    if !vote.ballots.is_empty() {
        out.push(names(papers, vote));
    }
    out.push(Block::paragraph(vote_result(vote).said(&papers.words)));
    out.extend(vote.tie.map(|tie| tie_law(papers, tie)));
    out.extend(vote.lot.iter().map(|l| lot(papers, l)));
    out
}

/// How each voted (5:67 p. 5), with the sums last.
fn names(papers: &Papers, vote: &Vote) -> Block {
    let answers = [(Answer::Yes, "ja"), (Answer::No, "nej"), (Answer::Abstain, "avstar")];
    let mut columns = vec![Column::left(papers.t("meeting-doc-voter"), 6)];
    columns.extend(answers.iter().map(|(_, code)| Column::right(papers.t(&format!("meeting-answer-{code}")), 2)));
    let mark = |is: bool| text(if is { "×" } else { "" });
    let mut rows: Vec<Vec<press::Cell>> = Vec::new();
    for b in &vote.ballots {
        let mut row = vec![text(papers.told(&b.name))];
        row.extend(answers.iter().map(|(a, _)| mark(b.answer == *a)));
        rows.push(row);
    }
    let sums = [vote.yes, vote.no, vote.abstained].map(|n| text(n.unwrap_or(0).to_string()));
    let mut last = vec![vec![press::inline(papers.t("meeting-doc-sum"), press::Mark::Strong)]];
    last.extend(sums);
    rows.push(last);
    Block::Table(Table { columns, rows, caption: String::new() })
}

fn tie_law(papers: &Papers, tie: TieRule) -> Block {
    let id = match tie {
        TieRule::CastingVote => "meeting-doc-tie-casting",
        TieRule::Lot => "meeting-doc-tie-lot",
    };
    Block::law(papers.tv(id, &[("law", papers.cite(&[Rule::Meet9]).into())]))
}

/// The lot, with what anybody needs to draw it again.
fn lot(papers: &Papers, lot: &Lot) -> Block {
    Block::Facts {
        rows: vec![
            (papers.t("meeting-live-lot-among"), text(lot.among.join(", "))),
            (papers.t("meeting-live-lot-seed"), text(&lot.seed)),
            (papers.t("meeting-live-lot"), text(&lot.drawn)),
        ],
    }
}

/// Who took part in the decision, as the log has them, and who abstained (5:67 p. 5; 4:25). Where there is no log
/// the front page tells for all paragraphs who decided.
pub fn participants(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    let mut out = Vec::new();
    let abstained = &p.text.proceedings.abstained;
    if let (Some(number), false, false) = (p.number, papers.record.log.is_empty(), p.text.decision.is_empty()) {
        let table: Seats = table_at(&papers.record, number);
        let declined = |name: &str| abstained.iter().any(|a| same_person(a, name));
        let names: Vec<String> =
            table.deciding.iter().filter(|s| !declined(&s.name)).map(|s| seat(papers, s)).collect();
        let list = law::listed(papers.words.lang, &names);
        out.push(Block::paragraph(papers.tv("meeting-doc-participants", &[("names", list.into())])));
    }
    if !abstained.is_empty() {
        let names: Vec<String> = abstained.iter().map(|n| papers.told(n)).collect();
        let list = law::listed(papers.words.lang, &names);
        out.push(Block::paragraph(papers.tv("meeting-doc-abstained", &[("names", list.into())])));
    }
    out
}

fn seat(papers: &Papers, s: &minutes::AtTable) -> String {
    let name = papers.told(&s.name);
    match &s.for_whom {
        Some(member) => {
            let values = [("name", name.into()), ("member", papers.told(member).into())];
            papers.tv("meeting-doc-seat-for", &values)
        }
        None => name,
    }
}

/// Reservations (MEET-12) and statements to the minutes.
pub fn objections(papers: &Papers, all: &Proceedings) -> Vec<Block> {
    let mut out = Vec::new();
    if !all.reservations.is_empty() {
        out.push(Block::heading(2, papers.t("meeting-doc-reservation")));
    }
    for r in &all.reservations {
        let name = ("name", papers.told(&r.name).into());
        out.push(Block::paragraph(match r.motion {
            Some(n) => papers.tv("meeting-doc-reserves-for", &[name, ("n", n.into())]),
            None => papers.tv("meeting-doc-reserves", &[name]),
        }));
        out.extend(super::blocks::prose(&r.text));
        if r.text_promised && r.text.is_empty() {
            out.push(Block::missing(papers.t("meeting-doc-reservation-text")));
        }
    }
    if !all.statements.is_empty() {
        out.push(Block::heading(2, papers.t("meeting-doc-statement")));
    }
    for s in &all.statements {
        let values = [("name", papers.told(&s.name).into())];
        out.push(Block::paragraph(papers.tv("meeting-doc-states", &values)));
        out.extend(super::blocks::prose(&s.text));
    }
    out
}
