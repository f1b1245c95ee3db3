//! An extract (utdrag) of one paragraph, word for word.

use super::{Papers, blocks, front};
use crate::rules::{Certificate, Clock, Paragraph, adjusted_on};
use press::{Block, Document, text};

/// One paragraph of the minutes for those the decision is sent to (4.4). `seal` is the hash the paragraph was
/// sealed with; empty until the minutes are adjusted.
pub fn extract(papers: &Papers, p: &Paragraph, seal: &str) -> Document {
    let mut document = body(papers, p);
    if adjusted_on(&papers.meeting, p).is_none() {
        return draft(papers, document);
    }
    let out = &mut document.blocks;
    out.push(Block::Signatures { lines: vec![(papers.t("meeting-doc-certify-line"), String::new())] });
    if !seal.is_empty() {
        out.push(Block::law(papers.tv("meeting-doc-seal", &[("hash", in_groups(seal).into())])));
    }
    document
}

/// The same, certified in the program: by whom, in what function and when, with the hash of what it was taken from
/// and the address of the public version.
pub fn certified_extract(papers: &Papers, p: &Paragraph, seal: &str, by: &Certificate, public: &str) -> Document {
    let mut document = body(papers, p);
    document.foot = vec![papers.tv("meeting-doc-certified-foot", &[("name", (&by.name).into())])];
    let rows = vec![
        (papers.t("meeting-doc-certified-by"), text(&by.name)),
        (papers.t("meeting-doc-certified-function"), text(&by.function)),
        (papers.t("meeting-doc-certified-at"), text(format!("{} {}", by.at.day(), by.at.clock()))),
        (papers.t("meeting-doc-public-version"), text(public)),
    ];
    let out = &mut document.blocks;
    out.push(Block::Facts { rows });
    out.push(Block::law(papers.tv("meeting-doc-seal", &[("hash", in_groups(seal).into())])));
    document
}

/// Marked on its first page and at the foot of every page: it cannot be certified.
fn draft(papers: &Papers, mut document: Document) -> Document {
    let mark = press::inline(papers.t("meeting-doc-draft"), press::Mark::Strong);
    let why = Block::paragraph(papers.t("meeting-doc-state-open"));
    document.blocks.insert(0, Block::Frame { blocks: vec![Block::Paragraph { text: vec![mark] }, why] });
    document.foot = vec![papers.t("meeting-doc-draft")];
    let certifying = papers.t("meeting-doc-certifying");
    let is_certifying = |b: &Block| matches!(b, Block::Heading { text, .. } if *text == certifying);
    if let Some(at) = document.blocks.iter().position(is_certifying) {
        document.blocks.truncate(at);
    }
    document
}

/// Everything but the certification itself.
fn body(papers: &Papers, p: &Paragraph) -> Document {
    let day = papers.meeting.day().to_string();
    let values = [("label", papers.label(p).into()), ("day", (&day).into())];
    let mut document = papers.document("meeting-doc-extract", papers.tv("meeting-doc-extract-title", &values), day);
    document.number = p.text.case.as_ref().map(|c| c.number.clone()).unwrap_or_default();
    document.foot = vec![papers.t("meeting-doc-certified")];
    let out = &mut document.blocks;
    out.extend(front::time_and_place(papers));
    out.extend(who_signed(papers, p));
    out.extend(super::corrections::of_front(papers));
    out.extend(blocks::paragraph(papers, p));
    out.push(Block::heading(1, papers.t("meeting-doc-state")));
    out.push(Block::paragraph(state(papers, p)));
    if p.text.is_appealable() {
        out.push(Block::heading(1, papers.t("meeting-doc-how-to-appeal")));
        out.extend(super::notice::how_to_appeal(papers));
    }
    out.push(Block::heading(1, papers.t("meeting-doc-certifying")));
    out.push(Block::paragraph(papers.t("meeting-doc-certify-text")));
    document
}

/// Eight characters at a time, so that it can be read aloud and fits a narrow page.
pub fn in_groups(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    letters.chunks(8).map(|g| g.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Those who decided the paragraph, and the adjusters, by name.
fn who_signed(papers: &Papers, p: &Paragraph) -> Vec<Block> {
    let with_party = |name: &str| {
        let line = papers.attendance.iter().find(|a| minutes::same_person(&a.who.name, name));
        line.map_or_else(|| name.to_string(), |a| a.who.name_with_party())
    };
    let deciding: Vec<String> = match p.number.filter(|_| !papers.record.log.is_empty()) {
        Some(n) => minutes::deciding(&minutes::table_at(&papers.record, n)).into_iter().map(with_party).collect(),
        None => {
            papers.attendance.iter().filter(|a| a.who.role.is_deciding()).map(|a| a.who.name_with_party()).collect()
        }
    };
    let mut rows = Vec::new();
    let mut lacks = Vec::new();
    if deciding.is_empty() {
        lacks.push("meeting-doc-lacks-deciding");
    } else {
        rows.push((papers.t("meeting-doc-deciding"), text(law::listed(papers.words.lang, &deciding))));
    }
    let adjusters = &papers.meeting.head.adjusters;
    if adjusters.is_empty() {
        lacks.push("meeting-doc-lacks-adjuster");
    } else {
        rows.push((papers.t("meeting-doc-adjuster"), text(law::listed(papers.words.lang, adjusters))));
    }
    let mut out = Vec::new();
    if !rows.is_empty() {
        out.push(Block::Facts { rows });
    }
    out.extend(lacks.into_iter().map(|id| Block::missing(papers.t(id))));
    out
}

/// Adjusted or not, and whether the time for appeal runs, has run out or has not begun.
fn state(papers: &Papers, p: &Paragraph) -> String {
    if let (None, Some(day)) = (papers.meeting.stage.adjusted(), p.text.immediate) {
        return papers.tv("meeting-doc-state-immediate", &[("day", papers.day(day).into())]);
    }
    let Some(on) = papers.meeting.stage.adjusted() else { return papers.t("meeting-doc-state-open") };
    let on = ("day", papers.day(on).into());
    match papers.clock() {
        Clock::Running { appeal, .. } => {
            papers.tv("meeting-doc-state-running", &[on, ("last", papers.day(appeal.day).into())])
        }
        Clock::Waiting { .. } | Clock::Broken { .. } | Clock::NotAdjusted => {
            papers.tv("meeting-doc-state-waiting", &[on])
        }
    }
}
