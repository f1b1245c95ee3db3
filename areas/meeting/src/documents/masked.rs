//! The public version of the minutes: the same document with words taken out, and a list of what was.

use crate::rules::{Finding, Mask, MaskKind, Spared, apart, find_private, places_of};
use press::{Block, Document, Inline, Mark, inline, text};
use std::collections::BTreeMap;
use text::Words;

/// A paragraph that keeps something back.
pub struct SecretPart {
    /// Its heading in the document, `§ 3 Byte av brandvägg (Syd-IT 21-3)`.
    pub title: String,
    /// The words of the heading alone.
    pub heading: String,
    /// Everything in it is proposed, not only the heading.
    pub is_whole: bool,
}

/// A running text with the headings above it.
pub type Run = (String, String);

/// Every running text of the document that people wrote, in order.
pub fn runs(document: &Document) -> Vec<Run> {
    let mut all = Vec::new();
    visit(&mut document.clone(), &mut |place, inlines| all.push((place.to_string(), joined(inlines))));
    all
}

/// What the rules propose to mask, in the order of the document.
pub fn proposals(document: &Document, known: &Spared, secret: &[SecretPart]) -> Vec<Mask> {
    let runs = runs(document);
    let mut found: Vec<Vec<Finding>> = runs.iter().map(|(_, t)| find_private(t, known)).collect();
    let private = |f: &&Finding| f.kind == MaskKind::PrivatePerson;
    let mut names: Vec<String> = found.iter().flatten().filter(private).map(|f| f.text.clone()).collect();
    names.sort();
    names.dedup();
    let mut out = Vec::new();
    for ((place, run), findings) in runs.into_iter().zip(&mut found) {
        for name in &names {
            findings.extend(pointed(&run, name, MaskKind::PrivatePerson, "name-again"));
        }
        findings.extend(secret.iter().flat_map(|s| of_secret(s, &place, &run)));
        for f in apart(std::mem::take(findings)) {
            out.push(decided(&place, &run, f));
        }
    }
    out
}

/// The places of words that a person pointed out; none when the words are not in the document.
pub fn own(document: &Document, words: &str) -> Vec<Mask> {
    let mut out = Vec::new();
    for (place, run) in runs(document) {
        out.extend(pointed(&run, words, MaskKind::Other, "own").map(|f| decided(&place, &run, f)));
    }
    out
}

fn pointed<'a>(run: &str, words: &'a str, kind: MaskKind, rule: &'a str) -> impl Iterator<Item = Finding> + use<'a> {
    let made = move |(from, to)| Finding { from, to, text: words.to_string(), kind, rule: rule.to_string() };
    places_of(run, words).into_iter().map(made)
}

/// A secret part: the whole text of its paragraph, and its heading wherever it stands.
fn of_secret(s: &SecretPart, place: &str, run: &str) -> Vec<Finding> {
    let within = place.strip_prefix(s.title.as_str()).is_some_and(|rest| rest.starts_with(" / "));
    if s.is_whole && within {
        let to = run.chars().count();
        let kind = MaskKind::Secret;
        return vec![Finding { from: 0, to, text: run.to_string(), kind, rule: "secret-part".to_string() }];
    }
    pointed(run, &s.heading, MaskKind::Secret, "secret-heading").collect()
}

fn decided(place: &str, run: &str, f: Finding) -> Mask {
    Mask {
        place: place.to_string(),
        run: run.to_string(),
        from: f.from,
        to: f.to,
        text: f.text,
        kind: f.kind,
        rule: f.rule,
        why: String::new(),
        is_masked: true,
    }
}

/// The document with what was decided taken out. Text that was not among the `reviewed` is read by the rules alone:
/// it came after the review, as the notices do.
pub fn masked(mut document: Document, reviewed: &[Run], masks: &[Mask], known: &Spared, words: &Words) -> Document {
    let mut count: BTreeMap<MaskKind, i64> = BTreeMap::new();
    visit(&mut document, &mut |place, inlines| {
        let run = joined(inlines);
        let is_reviewed = reviewed.iter().any(|(p, t)| p == place && *t == run);
        let mut spans: Vec<(usize, usize, MaskKind)> = if is_reviewed {
            let own = masks.iter().filter(|m| m.is_masked && m.place == place && m.run == run);
            own.map(|m| (m.from, m.to, m.kind)).collect()
        } else {
            find_private(&run, known).into_iter().map(|f| (f.from, f.to, f.kind)).collect()
        };
        spans.sort_unstable();
        let spans = joined_spans(spans);
        for (_, _, kind) in &spans {
            *count.entry(*kind).or_default() += 1;
        }
        if !spans.is_empty() {
            *inlines = cut(inlines, &spans, words);
        }
    });
    document.kind = words.t("mask-doc-kind");
    document.foot = vec![words.t("mask-doc-foot")];
    document.blocks.extend(told(&count, words));
    document
}

/// Puts the notices in the empty frame that was left for them. Nobody reviews them: the rules alone read them.
pub fn put_notices(document: &mut Document, mut notices: Block, known: &Spared, words: &Words) {
    visit_block(&mut notices, "", &mut |_, inlines| {
        let found = find_private(&joined(inlines), known);
        let spans = joined_spans(found.into_iter().map(|f| (f.from, f.to, f.kind)).collect());
        if !spans.is_empty() {
            *inlines = cut(inlines, &spans, words);
        }
    });
    let is_empty = |b: &&mut Block| matches!(b, Block::Frame { blocks } if blocks.is_empty());
    if let Some(place) = document.blocks.iter_mut().find(is_empty) {
        *place = notices;
    }
}

/// Says first in a public version that a correction has been made after it.
pub fn mark_corrected(document: &mut Document, words: &Words) {
    let told = vec![inline(words.t("mask-doc-corrected"), Mark::Strong)];
    let why = Block::paragraph(words.t("mask-doc-corrected-why"));
    document.blocks.insert(0, Block::Frame { blocks: vec![Block::Paragraph { text: told }, why] });
}

/// What was masked, by kind, last in the document.
fn told(count: &BTreeMap<MaskKind, i64>, words: &Words) -> Vec<Block> {
    let mut out = vec![Block::heading(1, words.t("mask-doc-title"))];
    if count.is_empty() {
        out.push(Block::paragraph(words.t("mask-doc-nothing")));
        return out;
    }
    out.push(Block::paragraph(words.t("mask-doc-lead")));
    let line = |(kind, n): (&MaskKind, &i64)| {
        let values = [("kind", words.t(&format!("mask-kind-{}", kind.code())).into()), ("n", (*n).into())];
        text(words.tv("mask-doc-count", &values))
    };
    out.push(Block::List { numbered: false, items: count.iter().map(line).collect() });
    out
}

/// Spans that touch each other are one.
fn joined_spans(spans: Vec<(usize, usize, MaskKind)>) -> Vec<(usize, usize, MaskKind)> {
    let mut out: Vec<(usize, usize, MaskKind)> = Vec::new();
    for (from, to, kind) in spans {
        match out.last_mut() {
            Some(last) if from < last.1 => {
                last.1 = last.1.max(to);
                last.2 = last.2.min(kind);
            }
            _ => out.push((from, to, kind)),
        }
    }
    out
}

/// The running text with words in place of each span; what stands between keeps its marks.
fn cut(inlines: &[Inline], spans: &[(usize, usize, MaskKind)], words: &Words) -> Vec<Inline> {
    let letters: Vec<(char, Mark)> = inlines.iter().flat_map(|i| i.text.chars().map(|c| (c, i.mark))).collect();
    let mut out: Vec<Inline> = Vec::new();
    let mut at = 0;
    for (from, to, kind) in spans {
        keep(&mut out, letters.get(at..*from).unwrap_or_default());
        let kind = words.t(&format!("mask-kind-{}", kind.code()));
        out.push(inline(words.tv("mask-doc-word", &[("kind", kind.into())]), Mark::Emphasis));
        at = *to;
    }
    keep(&mut out, letters.get(at..).unwrap_or_default());
    out
}

fn keep(out: &mut Vec<Inline>, letters: &[(char, Mark)]) {
    for (c, mark) in letters {
        match out.last_mut() {
            Some(last) if last.mark == *mark && !last.text.ends_with(']') => last.text.push(*c),
            _ => out.push(inline(c.to_string(), *mark)),
        }
    }
}

fn joined(inlines: &[Inline]) -> String {
    inlines.iter().map(|i| i.text.as_str()).collect()
}

/// Calls `f` with every running text and the headings above it. The program's own lines of law, of what is missing,
/// and to sign on, are left out: nobody writes them by hand.
fn visit(document: &mut Document, f: &mut dyn FnMut(&str, &mut Vec<Inline>)) {
    let mut above: Vec<String> = Vec::new();
    for block in &mut document.blocks {
        if let Block::Heading { level, text: heading } = block {
            let was = heading.clone();
            above.truncate(usize::from(*level).saturating_sub(1));
            let mut run = text(was.as_str());
            f(&above.join(" / "), &mut run);
            *heading = joined(&run);
            above.push(was);
        } else {
            visit_block(block, &above.join(" / "), f);
        }
    }
}

fn visit_block(block: &mut Block, place: &str, f: &mut dyn FnMut(&str, &mut Vec<Inline>)) {
    let mut plain = |words: &mut String| {
        let mut run = text(words.as_str());
        f(place, &mut run);
        *words = joined(&run);
    };
    match block {
        Block::Correction { old, new, note, .. } => [old, new, note].into_iter().for_each(&mut plain),
        Block::Paragraph { text } => f(place, text),
        Block::List { items, .. } => items.iter_mut().for_each(|i| f(place, i)),
        Block::Facts { rows } => rows.iter_mut().for_each(|(_, value)| f(place, value)),
        Block::Table(t) => t.rows.iter_mut().flatten().for_each(|cell| f(place, cell)),
        Block::Frame { blocks } => blocks.iter_mut().for_each(|b| visit_block(b, place, f)),
        Block::Heading { .. } | Block::Law { .. } | Block::Missing { .. } => {}
        Block::Signatures { .. } | Block::Contents { .. } | Block::PageBreak => {}
    }
}

#[cfg(test)]
mod tests;
