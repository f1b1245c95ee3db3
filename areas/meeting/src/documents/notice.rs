//! The notice (anslag) of one party, which becomes the certificate (bevis) when it has been taken down.

use super::{Papers, blocks, front};
use crate::rules::{APPEAL_RULES, Clock, Notice, current_notice, is_posted_late};
use agreement::Party;
use law::Rule;
use press::{Block, Document, text};
use text::Value;

/// The notice as it stands on one party's board (4.3).
pub fn notice(papers: &Papers, party: &Party) -> Document {
    let mine = current_notice(&papers.notices, party.id);
    let is_down = mine.is_some_and(|n| n.removal.is_some());
    let kind = if is_down { "meeting-doc-certificate" } else { "meeting-doc-notice" };
    let day = papers.meeting.day().to_string();
    let title = match papers.subject.paragraph {
        None => papers.tv("meeting-doc-notice-of", &[("day", day.into())]),
        Some(_) => {
            let values = [("day", day.into()), ("label", papers.announced().into())];
            papers.tv("meeting-doc-notice-of-paragraph", &values)
        }
    };
    let posted = mine.map(|n| n.posted.to_string()).unwrap_or_default();
    let mut document = papers.document(kind, title, posted);
    document.authority = party.name.clone();
    let out = &mut document.blocks;
    out.push(Block::paragraph(match (papers.subject.adjusted, papers.subject.paragraph) {
        (None, _) => papers.t("meeting-doc-notice-later"),
        (Some(_), None) => papers.t("meeting-doc-notice-said"),
        (Some(_), Some(_)) => papers.t("meeting-doc-notice-said-paragraph"),
    }));
    out.extend(subject(papers));
    out.push(Block::heading(1, papers.tv("meeting-doc-posted-at", &[("party", (&party.name).into())])));
    out.extend(posting(papers, mine));
    out.push(Block::heading(1, papers.t("meeting-doc-all-boards")));
    out.push(front::postings(papers));
    out.push(Block::law(papers.tv("meeting-doc-all-boards-law", &[("law", papers.cite(&[Rule::Prot5]).into())])));
    out.push(Block::heading(1, papers.t("meeting-doc-appeal-time")));
    out.extend(appeal_time(papers));
    out.push(Block::heading(1, papers.t("meeting-doc-how-to-appeal")));
    let which = match papers.appealable() {
        which if which.is_empty() => papers.t("meeting-doc-appeal-nothing"),
        which => papers.tv("meeting-doc-appeal-which", &[("paragraphs", which.into())]),
    };
    out.push(Block::paragraph(which));
    out.extend(how_to_appeal(papers));
    document
}

/// Which minutes and paragraphs, and where they are kept.
fn subject(papers: &Papers) -> Vec<Block> {
    let mut rows = vec![
        (papers.t("meeting-doc-board"), text(&papers.board.name)),
        (papers.t("meeting-doc-day"), text(papers.day(papers.meeting.day()))),
    ];
    let mut lacks = Vec::new();
    match papers.announced() {
        range if range.is_empty() && !papers.others.is_empty() => {
            rows.push((papers.t("meeting-doc-paragraphs"), text(papers.t("meeting-doc-all-at-once"))));
        }
        range if range.is_empty() => lacks.push("meeting-doc-lacks-numbers"),
        range => rows.push((papers.t("meeting-doc-paragraphs"), text(range))),
    }
    match papers.subject.adjusted {
        Some(on) => rows.push((papers.t("meeting-doc-adjusted-day"), text(papers.day(on)))),
        None => lacks.push("meeting-doc-lacks-adjusted"),
    }
    if papers.board.storage_place.is_empty() {
        lacks.push("meeting-doc-lacks-storage");
    } else {
        rows.push((papers.t("meeting-doc-storage"), text(&papers.board.storage_place)));
    }
    let mut out = vec![Block::Facts { rows }];
    out.extend(lacks.into_iter().map(|id| Block::missing(papers.t(id))));
    if papers.subject.paragraph.is_none() && papers.paragraphs.iter().any(|p| p.text.immediate.is_some()) {
        out.push(Block::paragraph(papers.t("meeting-doc-immediate-own-notice")));
    }
    out
}

/// When it went up on this board and came down, and the line to sign on.
fn posting(papers: &Papers, mine: Option<&Notice>) -> Vec<Block> {
    let Some(mine) = mine else { return vec![Block::missing(papers.t("meeting-doc-lacks-posted"))] };
    let mut rows = vec![
        (papers.t("meeting-doc-up"), text(papers.day(mine.posted))),
        (papers.t("meeting-doc-posted-by"), text(&mine.posted_by)),
    ];
    if let Some(down) = &mine.removal {
        rows.push((papers.t("meeting-doc-down"), text(papers.day(down.day))));
        rows.push((papers.t("meeting-doc-removed-by"), text(&down.by)));
    }
    let mut out = vec![Block::Facts { rows }];
    if mine.is_automatic {
        out.push(Block::paragraph(papers.t("meeting-doc-posted-samdrift")));
    }
    out.extend(mine.gaps.iter().map(|gap| {
        let values = [
            ("from", format!("{} {}", papers.day(gap.from.day()), gap.from.clock()).into()),
            ("to", format!("{} {}", papers.day(gap.to.day()), gap.to.clock()).into()),
        ];
        Block::paragraph(papers.tv("meeting-doc-gap", &values))
    }));
    if let Some(adjusted) = papers.subject.adjusted.filter(|day| is_posted_late(*day, mine.posted)) {
        let limit = law::post_by(adjusted).decided_on(papers.meeting.day());
        let values = [("day", papers.day(limit.day).into()), ("law", limit.reference_in(papers.words.lang).into())];
        out.push(Block::paragraph(papers.tv("meeting-doc-posted-late", &values)));
    }
    if !mine.note.is_empty() {
        out.push(Block::paragraph(&mine.note));
    }
    if papers.is_early(mine.party) {
        let id = if mine.removal.is_some() { "meeting-doc-down-early" } else { "meeting-doc-gap-early" };
        out.push(Block::paragraph(papers.t(id)));
    }
    // What the program put up nobody signs for.
    if !mine.is_automatic {
        let signer = mine.removal.as_ref().map_or(&mine.posted_by, |r| &r.by);
        out.push(Block::Signatures { lines: vec![(papers.t("meeting-doc-signature"), signer.clone())] });
    }
    out
}

/// The last day to appeal and the first day to take down, each with its rule; or why there is none yet.
fn appeal_time(papers: &Papers) -> Vec<Block> {
    let lang = papers.words.lang;
    match papers.clock() {
        Clock::NotAdjusted => vec![Block::missing(papers.t("meeting-doc-clock-not-adjusted"))],
        Clock::Waiting { missing } => {
            let names: Vec<String> = missing.iter().map(|p| papers.party_name(*p)).collect();
            let values = [("parties", Value::from(law::listed(lang, &names)))];
            vec![Block::missing(papers.tv("meeting-doc-clock-waiting", &values))]
        }
        Clock::Broken { parties } => {
            let names: Vec<String> = parties.iter().map(|p| papers.party_name(*p)).collect();
            let values = [("parties", Value::from(law::listed(lang, &names)))];
            vec![Block::missing(papers.tv("meeting-doc-clock-broken", &values))]
        }
        Clock::Running { appeal, removal, .. } => vec![
            Block::Facts {
                rows: vec![
                    (papers.t("meeting-doc-last-day"), text(papers.day(appeal.day))),
                    (papers.t("meeting-doc-first-removal"), text(papers.day(removal.day))),
                ],
            },
            Block::law(appeal.why(lang)),
            Block::law(removal.why(lang)),
        ],
    }
}

/// Who may appeal, how, and on which grounds, in plain words (KL 13:1, 13:4–13:8).
pub fn how_to_appeal(papers: &Papers) -> Vec<Block> {
    let parties: Vec<String> = papers.parties.iter().map(|p| p.name.clone()).collect();
    let mut out = Vec::new();
    let who = [("parties", Value::from(law::listed(papers.words.lang, &parties)))];
    out.push(Block::paragraph(papers.tv("meeting-doc-appeal-who", &who)));
    out.push(Block::paragraph(papers.t("meeting-doc-appeal-how")));
    out.push(match &papers.court {
        Some(court) => {
            let values = [("court", (&court.name).into()), ("address", (&court.address).into())];
            Block::paragraph(papers.tv("meeting-doc-appeal-court", &values))
        }
        None => Block::missing(papers.t("meeting-doc-lacks-court")),
    });
    let grounds = ["order", "matter", "power", "law"].map(|g| papers.t(&format!("meeting-doc-appeal-ground-{g}")));
    out.push(Block::paragraph(papers.t("meeting-doc-appeal-grounds")));
    out.push(blocks::list(&grounds));
    out.push(Block::paragraph(papers.t("meeting-doc-appeal-outcome")));
    if !papers.is_act_verified() {
        out.push(Block::missing(papers.t("meeting-doc-older-act")));
    }
    out.push(Block::law(papers.cite(&APPEAL_RULES)));
    out
}
