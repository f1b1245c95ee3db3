//! Corrections in the documents: right under the words they concern, which stand as they were signed.

use super::Papers;
use crate::rules::{Change, Correction, HeadPart, Paragraph, Part, Place};
use press::{Block, Mark, inline};

/// The blocks of a paragraph with its corrections set in, each at the end of the part it concerns.
pub fn woven(papers: &Papers, p: &Paragraph, blocks: Vec<Block>) -> Vec<Block> {
    let mut out = blocks;
    for c in &papers.corrections {
        let Place::Paragraph { paragraph, part, .. } = c.place else { continue };
        if paragraph == p.id {
            let at = end_of(papers, part, &out);
            out.insert(at, block(papers, c));
        }
    }
    out
}

/// Where the part ends: before the next heading, or for a part without a heading of its own after the title.
fn end_of(papers: &Papers, part: Part, blocks: &[Block]) -> usize {
    let title = match part {
        Part::Heading | Part::Presenter => None,
        Part::Description => Some("meeting-doc-description"),
        Part::Proposal => Some("meeting-doc-proposal"),
        Part::Decision => Some("meeting-doc-decision"),
        Part::Basis => Some("meeting-doc-basis"),
        Part::Receivers => Some("meeting-doc-dispatch"),
        Part::Proceedings => return blocks.len(),
    };
    let is_heading = |b: &&Block| matches!(b, Block::Heading { .. });
    let from = match title.map(|id| papers.t(id)) {
        None => Some(0),
        Some(words) => blocks.iter().position(|b| matches!(b, Block::Heading { text, .. } if *text == words)),
    };
    let Some(from) = from else { return blocks.len() };
    from + 1 + blocks[from + 1..].iter().take_while(|b| !is_heading(b)).count()
}

/// The corrections of head and attendance, for the front page and for every extract.
pub fn of_front(papers: &Papers) -> Vec<Block> {
    let front = papers.corrections.iter().filter(|c| c.place.paragraph().is_none());
    front.map(|c| block(papers, c)).collect()
}

/// One correction: both wordings, and a note that says when, by whom, why and on whose decision.
pub fn block(papers: &Papers, c: &Correction) -> Block {
    let day = c.at.day().to_string();
    let by = [
        ("day", day.as_str().into()),
        ("by", (&c.by).into()),
        ("reason", c.reason.trim_end_matches('.').into()),
        ("name", (&c.decided.name).into()),
    ];
    let decider = if c.decided.by_chair { "meeting-doc-corrected-chair" } else { "meeting-doc-corrected-secretary" };
    match &c.change {
        Change::Slip { kind, old, new } => Block::Correction {
            place: place(papers, c.place),
            old: if old.is_empty() { papers.t("meeting-doc-corrected-nothing") } else { old.clone() },
            new: if new.is_empty() { papers.t("meeting-doc-corrected-out") } else { new.clone() },
            note: format!(
                "{} {}",
                papers.tv(&format!("meeting-doc-corrected-{}", kind.code()), &by),
                papers.tv(decider, &by)
            ),
        },
        Change::NewDecision { label, day: later, .. } => {
            let to = [("label", label.into()), ("day", later.to_string().into())];
            let title = papers.tv("meeting-doc-later-title", &[("place", place(papers, c.place).into())]);
            Block::Frame {
                blocks: vec![
                    Block::Paragraph { text: vec![inline(title, Mark::Strong)] },
                    Block::paragraph(papers.tv("meeting-doc-corrected-decision", &to)),
                    Block::law(papers.tv("meeting-doc-corrected-note", &by)),
                ],
            }
        }
    }
}

/// Where in the minutes, in words: `Beslut, punkt 2`.
pub fn place(papers: &Papers, place: Place) -> String {
    match place {
        Place::Head(part) => papers.t(&format!("meeting-part-{}", head_code(part))),
        Place::Attendance(line) => {
            let name = papers.attendance.iter().find(|a| a.id == line).map(|a| a.who.name_with_party());
            papers.tv("meeting-part-attendance", &[("name", name.unwrap_or_default().into())])
        }
        Place::Paragraph { part, point, .. } => {
            let words = papers.t(&format!("meeting-part-{}", part.code()));
            match point {
                0 => words,
                n => papers.tv("meeting-part-point", &[("part", words.into()), ("n", n.into())]),
            }
        }
    }
}

fn head_code(part: HeadPart) -> String {
    format!("head-{}", part.code())
}
