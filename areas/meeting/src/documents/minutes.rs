//! The minutes (protokoll): front page, notice block, contents, and each paragraph on its own.

use super::{Papers, blocks, front};
use crate::rules::Stage;
use press::{Block, Document};

/// The minutes of a meeting as far as they are written. What is missing is said, not invented (4.1).
pub fn minutes(papers: &Papers) -> Document {
    let day = papers.meeting.day();
    let title = papers.tv("meeting-doc-minutes-title", &[("day", day.to_string().into())]);
    let mut document = papers.document("meeting-doc-minutes", title, day.to_string());
    // Who signed in Samdrift put no initials on the pages.
    if papers.signings.iter().all(|s| s.round.paragraph.is_some()) {
        document.foot = vec![papers.t("meeting-doc-adjuster-initials"), papers.t("meeting-doc-certified")];
    }
    let out = &mut document.blocks;
    if papers.host.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-host")));
    }
    out.extend(front::time_and_place(papers));
    out.extend(front::attendance(papers));
    out.extend(front::adjusting(papers));
    out.extend(super::corrections::of_front(papers));
    out.push(front::notice_block(papers));
    if papers.paragraphs.is_empty() {
        out.push(Block::missing(papers.t("meeting-doc-lacks-paragraphs")));
        return document;
    }
    out.push(Block::PageBreak);
    out.push(Block::Contents { title: papers.t("meeting-doc-contents"), depth: 1 });
    for p in &papers.paragraphs {
        out.push(Block::PageBreak);
        out.extend(blocks::paragraph(papers, p));
    }
    document
}

/// The minutes with an empty frame where the notices stand, and the notices by themselves: those go on after the rest
/// has been made public.
pub fn minutes_apart(papers: &Papers) -> (Document, Block) {
    let notices = front::notice_block(papers);
    let mut document = minutes(papers);
    if let Some(place) = document.blocks.iter_mut().find(|b| **b == notices) {
        *place = Block::Frame { blocks: Vec::new() };
    }
    (document, notices)
}

/// The minutes as they are reviewed for publication: without what comes after the review, so that a review made
/// before the signatures still holds when they have fallen and the notices are up.
pub fn as_reviewed(papers: &mut Papers) -> Document {
    papers.notices.clear();
    papers.others.clear();
    papers.signings.clear();
    papers.subject.adjusted = None;
    papers.meeting.stage = Stage::Held { called: None };
    minutes(papers)
}
