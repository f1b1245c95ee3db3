//! Small blocks the documents share: running text, points, lists and one paragraph's parts.

use super::{Papers, proceedings, signatures};
use crate::rules::{Basis, BasisKind, Kind, Paragraph, Receiver};
use law::Rule;
use press::{Block, Document, text};

/// Text as written in a form: a blank line parts paragraphs, and lines that begin with a dash are a list.
pub fn prose(written: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for part in written.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
        let dashed = |l: &str| l.strip_prefix("- ").or_else(|| l.strip_prefix("– ")).map(str::to_string);
        let items: Option<Vec<String>> = part.lines().map(str::trim).map(dashed).collect();
        match items {
            Some(items) => blocks.push(list(&items)),
            None => blocks.push(Block::paragraph(part.split_whitespace().collect::<Vec<_>>().join(" "))),
        }
    }
    blocks
}

/// One point as a sentence, several as a numbered list.
pub fn points(points: &[String]) -> Block {
    match points {
        [only] => Block::paragraph(only),
        all => Block::List { numbered: true, items: all.iter().map(text).collect() },
    }
}

pub fn list(items: &[String]) -> Block {
    Block::List { numbered: false, items: items.iter().map(text).collect() }
}

/// The lines of one kind, each with its day first.
pub fn basis_of(basis: &[Basis], kind: BasisKind) -> Vec<String> {
    let line = |b: &Basis| match b.day {
        Some(day) => format!("{day} {}", b.text),
        None => b.text.clone(),
    };
    basis.iter().filter(|b| b.kind == kind).map(line).collect()
}

fn receiver(r: &Receiver) -> String {
    [&r.name, &r.role, &r.organisation].into_iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

/// One paragraph as it stands in the minutes and, word for word, in an extract, with its corrections.
pub fn paragraph(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    super::corrections::woven(papers, p, signed(papers, p))
}

/// The paragraph as it is or was signed.
fn signed(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    let t = &p.text;
    let mut out = vec![Block::heading(1, papers.title(p))];
    out.extend(facts(papers, p));
    out.extend(proceedings::presence(papers, p));
    let part = |title: &str, blocks: Vec<Block>| {
        let mut all = vec![Block::heading(2, papers.t(title))];
        all.extend(blocks);
        all
    };
    let is_decision = matches!(t.kind, Kind::Decision | Kind::DelegationReport);
    if !t.description.is_empty() {
        out.extend(part("meeting-doc-description", prose(&t.description)));
    } else if t.kind == Kind::Decision {
        out.extend(part("meeting-doc-description", vec![Block::missing(papers.t("meeting-doc-lacks-description"))]));
    }
    for (kind, title) in
        [(BasisKind::Delegation, "meeting-doc-delegated"), (BasisKind::Message, "meeting-doc-messages")]
    {
        let lines = basis_of(&t.basis, kind);
        if !lines.is_empty() {
            out.extend(part(title, vec![list(&lines)]));
        }
    }
    if !t.proposal.is_empty() {
        out.extend(part("meeting-doc-proposal", vec![points(&t.proposal)]));
    } else if is_decision {
        out.extend(part("meeting-doc-proposal", vec![Block::missing(papers.t("meeting-doc-lacks-proposal"))]));
    }
    out.extend(proceedings::motions(papers, &t.proceedings));
    out.extend(proceedings::decided(papers, &t.proceedings));
    out.extend(part("meeting-doc-decision", decision(papers, p)));
    out.extend(proceedings::participants(papers, p));
    out.extend(proceedings::objections(papers, &t.proceedings));
    let basis = basis_of(&t.basis, BasisKind::Basis);
    if !basis.is_empty() {
        out.extend(part("meeting-doc-basis", vec![list(&basis)]));
    }
    if !t.dispatch.is_empty() {
        let receivers: Vec<String> = t.dispatch.iter().map(receiver).collect();
        out.extend(part("meeting-doc-dispatch", vec![list(&receivers)]));
    }
    if t.has_secret_part {
        out.push(Block::paragraph(papers.t("meeting-doc-secret-part")));
    }
    if let Some(signing) = papers.signings.iter().find(|s| s.round.paragraph == Some(p.id)) {
        out.extend(part("meeting-doc-adjusted-at-once", signatures::evidence(papers, signing)));
    }
    out
}

/// One paragraph on a sheet of its own: what is read and signed when it is adjusted at once (PROT-3).
pub fn one_paragraph(papers: &Papers, p: &Paragraph) -> Document {
    let title = papers.title(p);
    let mut document = papers.document("meeting-doc-minutes", title, papers.meeting.day().to_string());
    document.blocks = paragraph(papers, p);
    document
}

/// Registry number, presenter and the mark of immediate adjustment, as far as there are any.
fn facts(papers: &Papers, p: &Paragraph) -> Option<Block> {
    let mut rows = Vec::new();
    if p.text.case.is_none() {
        rows.push((papers.t("meeting-doc-case"), text(papers.t("meeting-doc-case-none"))));
    }
    if !p.text.presenter.is_empty() {
        rows.push((papers.t("meeting-doc-presenter"), text(&p.text.presenter)));
    }
    if let Some(day) = p.text.immediate {
        rows.push((
            papers.t("meeting-doc-adjusting"),
            text(papers.tv("meeting-doc-immediate", &[("day", papers.day(day).into())])),
        ));
    }
    (!rows.is_empty()).then_some(Block::Facts { rows })
}

fn decision(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    let t = &p.text;
    if t.decision.is_empty() {
        return vec![if t.is_concluded() {
            Block::paragraph(papers.t("meeting-doc-no-decision"))
        } else {
            Block::missing(papers.t("meeting-doc-lacks-decision"))
        }];
    }
    let mut out = vec![points(&t.decision)];
    if t.is_appealable() {
        let law = papers.cite(&[Rule::Prot8]);
        out.push(Block::law(papers.tv("meeting-doc-appealable-one", &[("law", law.into())])));
    }
    out
}
