//! Motions (yrkanden) with who put and who joined them, and the order the chair put them in (propositionsordning).

use super::{by_speaker, people};
use crate::rules::values::re;
use minutes::{Means, Motion, MotionKind, Paragraph, Put};

/// Sentences in which somebody moves something. Whether every sentence was one.
pub(super) fn motions(p: &mut Paragraph, text: &str) -> bool {
    let mut whole = !text.is_empty();
    for piece in by_speaker(text) {
        let joined = joins(p, &piece);
        whole &= joined || moves(p, &piece);
    }
    numbered(p);
    whole
}

/// Where the printed numbers begin with two, the first is the proposal from before the meeting.
fn numbered(p: &mut Paragraph) {
    let Some(text) = p.proposal.clone() else { return };
    let all = &mut p.proceedings.motions;
    if all.first().is_some_and(|m| m.number == 2) {
        all.insert(0, Motion { number: 1, text, ..Motion::default() });
    }
}

fn moves(p: &mut Paragraph, piece: &str) -> bool {
    if !piece.to_lowercase().contains("yrka") {
        return false;
    }
    let lead = piece.split_once("yrka").map_or(piece, |(before, _)| before);
    let mut who = people(&lead.replace(") och ", "), "));
    if who.is_empty() {
        who = people(piece);
    }
    let Some((by, political_party)) = who.first().cloned() else { return false };
    let after = re!(r"med instämmande (?:av|från) (.*)$").captures(piece).map(|c| c[1].replace(") och ", "), "));
    who.extend(after.iter().flat_map(|t| people(t)));
    who.dedup();
    let printed = re!(r"\s*\(yrkande (\d+)\)").captures(piece).and_then(|c| c[1].parse().ok());
    let next = p.proceedings.motions.iter().map(|m| m.number).max().unwrap_or(0) + 1;
    p.proceedings.motions.push(Motion {
        number: printed.unwrap_or(next),
        kind: kind_of(piece),
        text: said(piece),
        by,
        political_party,
        supported_by: who.into_iter().skip(1).map(|(n, _)| n).collect(),
        withdrawn: re!(r"(?i)återtar|återtas").is_match(piece),
    });
    true
}

/// What was moved: the words after the colon where the sentence only leads to them, or else the sentence.
fn said(piece: &str) -> String {
    let after = re!(r"^[^:]*\(yrkande \d+\):\s*(\S.*)$").captures(piece).map(|c| c[1].to_string());
    after.unwrap_or_else(|| re!(r"\s*\(yrkande \d+\)").replace(piece, "").into_owned())
}

/// `Bo Ek (KD) instämmer i yrkande 3.`, `… i Ann Eks yrkande.`, `… i yrkandet.`
fn joins(p: &mut Paragraph, piece: &str) -> bool {
    let Some(c) = re!(r"^(.*?)\s+(?:instämmer|instämde|stödjer)\s+(?:i|med)?\s*(.*?)\.?$").captures(piece) else {
        return false;
    };
    let names = people(&c[1].replace(") och ", "), "));
    let what = &c[2];
    let number: Option<i64> = re!(r"yrkande (\d+)").captures(what).and_then(|n| n[1].parse().ok());
    let all = &mut p.proceedings.motions;
    let last = all.len().checked_sub(1);
    let found = match number {
        Some(number) => all.iter().position(|m| m.number == number),
        None if matches!(what, "yrkandet" | "förslaget" | "detta" | "detta yrkande") => last,
        None => all.iter().position(|m| !m.by.is_empty() && what.starts_with(&m.by)),
    };
    let Some(motion) = found.filter(|_| !names.is_empty()) else { return false };
    all[motion].supported_by.extend(names.into_iter().map(|(n, _)| n));
    true
}

fn kind_of(sentence: &str) -> MotionKind {
    let low = sentence.to_lowercase();
    let has = |w: &str| low.contains(w);
    match () {
        () if has("återremi") => MotionKind::Refer,
        () if has("bordl") => MotionKind::Table,
        () if has("avslag") || has("avslå") => MotionKind::Reject,
        () if has("tillägg") => MotionKind::Add,
        () if has("bifall") || has("bifalla") => MotionKind::Approve,
        () => MotionKind::Amend,
    }
}

/// The questions the chair put. Where they stand word for word each is one; else the section is one question as it
/// stands, and its text stays in the description too.
pub(super) fn order(p: &mut Paragraph, text: &str) -> bool {
    let mut pieces = text.split("Ordföranden ställer frågan:");
    let lead = pieces.next().unwrap_or_default().trim();
    let asked: Vec<Put> = pieces.filter_map(|piece| put(p, piece)).collect();
    if asked.is_empty() {
        let by = if voted(text) { Means::Vote } else { Means::Acclamation };
        if !text.is_empty() {
            let motions = named_in(p, text);
            p.proceedings.order.push(Put { question: text.to_string(), motions, by, ..Put::default() });
        }
        return false;
    }
    let all = asked.len() == text.matches("Ordföranden ställer frågan:").count();
    p.proceedings.order.extend(asked);
    all && re!(r"^(?:Huvudförslag är [^.]*\.)?$").is_match(lead)
}

/// The motions a text names: by who moved them, or by what they ask for.
fn named_in(p: &Paragraph, text: &str) -> Vec<i64> {
    let low = text.to_lowercase();
    let asks = |kind: MotionKind| match kind {
        MotionKind::Proposal | MotionKind::Approve => low.contains("bifall") || low.contains("förslaget"),
        MotionKind::Reject => low.contains("avsl"),
        MotionKind::Refer => low.contains("återremi"),
        MotionKind::Table => low.contains("bordl"),
        MotionKind::Add => low.contains("tillägg"),
        MotionKind::Amend => low.contains("yrkande") || low.contains("ändring"),
    };
    let named = |m: &&Motion| !m.withdrawn && (!m.by.is_empty() && text.contains(&m.by) || asks(m.kind));
    p.proceedings.motions.iter().filter(named).map(|m| m.number).collect()
}

fn voted(text: &str) -> bool {
    re!(r"(?i)omröstning|votering").is_match(text) && !re!(r"(?i)utan omröstning").is_match(text)
}

/// One question in quotes, and how it ended.
fn put(p: &Paragraph, piece: &str) -> Option<Put> {
    let c = re!(r#"^\s*[”"]([^”"]+)[”"]\s*(.*)$"#).captures(piece)?;
    let (question, ended) = (c[1].to_string(), c[2].to_string());
    let proposal = p.proceedings.motions.iter().find(|m| m.kind == MotionKind::Proposal).map(|m| m.number);
    let won = match re!(r"enligt .*?\((\d+)\)").captures(&ended) {
        Some(n) => n[1].parse().ok(),
        None if ended.contains("enligt förvaltningens förslag") => proposal,
        None => None,
    };
    let mut motions: Vec<i64> =
        re!(r"yrkande \((\d+)\)").captures_iter(&question).filter_map(|n| n[1].parse().ok()).collect();
    if let Some(first) = proposal.filter(|_| question.contains("förvaltningens förslag")) {
        motions.insert(0, first);
    }
    Some(Put { question, motions, by: if voted(&ended) { Means::Vote } else { Means::Acclamation }, won })
}
