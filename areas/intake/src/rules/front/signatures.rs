//! Chair, adjusters and secretary from the rows of signatures and the lines that name them.

use super::Block;
use crate::rules::lines::Place;
use crate::rules::persons::{Listed, looks_like_name, persons};
use crate::rules::report::Reading;
use crate::rules::values::{re, squeeze};
use crate::rules::words::Label;

/// A label, where its names stand, and the names.
type Signed = (Label, Place, Vec<String>);

/// A name under `Paragrafer` belongs to the signature row above it: `Sekreterare … Paragrafer 1–7`, then the name.
pub(super) fn give_back_names(blocks: &mut [Block]) {
    for n in 1..blocks.len() {
        if blocks[n].label != Label::Covers || !blocks[n - 1].lines.is_empty() || !is_name_label(blocks[n - 1].label) {
            continue;
        }
        let mut names = Vec::new();
        for (at, text) in &mut blocks[n].lines {
            let Some(c) = re!(r"^([\d\s§,.:/–-]*(?:och\s+\d+)?)\s*(\p{Lu}[^\d]*)$").captures(text) else { continue };
            let (figures, name) = (c[1].trim().to_string(), c[2].trim().to_string());
            if looks_like_name(&re!(r"\s*\([^()]*\)").replace_all(&name, "")) {
                names.push((*at, name));
                *text = figures;
            }
        }
        blocks[n - 1].lines = names;
    }
}

/// Names that stand on lines of their own above their labels, where no heading says that signatures follow: `Ann Ek`,
/// `Sekreterare`, `Bo By`, `Ordförande`.
pub(super) fn names_above(blocks: &mut [Block]) {
    let lone = |b: &Block| {
        let (_, last) = b.lines.last()?;
        let cells: Vec<&str> = re!(r"\t|\s{2,}").split(last).collect();
        let plain = |t: &str| looks_like_name(&re!(r"\s*\([^()]*\)").replace_all(t, ""));
        (cells.iter().all(|c| plain(c)) && !cells.is_empty()).then_some(cells.len())
    };
    let mut n = 1;
    while n < blocks.len() {
        let from = n;
        while n < blocks.len() && is_name_label(blocks[n].label) {
            n += 1;
        }
        let run = n - from;
        n += 1;
        if run == 0 || !blocks[from + run - 1].lines.is_empty() || is_name_label(blocks[from - 1].label) {
            continue;
        }
        let before = &blocks[from - 1];
        let own_names = matches!(before.label, Label::Signatures) || before.lines.len() == 1 && !before.beside;
        if own_names && before.label != Label::Aside || lone(before).is_none() {
            continue;
        }
        for k in from..from + run {
            if blocks[k].beside {
                break;
            }
            let named = blocks[k - 1].lines.pop();
            blocks[k].lines.splice(0..0, named);
        }
    }
}

pub(in crate::rules) fn is_name_label(label: Label) -> bool {
    matches!(label, Label::Secretary | Label::Chair | Label::Adjusters | Label::NoticeSign)
}

/// Chair, adjusters and secretary from the signature rows and the lines that name them.
pub(super) fn signatures(blocks: &[Block], reading: &mut Reading) {
    let named = match names_first(blocks, reading) {
        Some(given) => given,
        None => {
            let first = |wanted: &[Label]| blocks.iter().position(|b| wanted.contains(&b.label));
            let start = first(&[Label::Signatures]).or_else(|| first(&[Label::Secretary, Label::Chair]));
            let start = start.unwrap_or(blocks.len());
            let mut before = labelled(&blocks[..start], reading);
            before.extend(in_order(labelled(&blocks[start..], reading), &blocks[start..], reading));
            before
        }
    };
    for (label, at, names) in named {
        sign(label, at, names, reading);
    }
    let chair = reading.read.present.iter().position(|p| p.role.as_deref() == Some("chair"));
    if let (None, Some(n)) = (&reading.read.chair, chair) {
        reading.read.chair = Some(reading.read.present[n].name.clone());
    }
    let secretary =
        reading.read.present.iter().find(|p| p.role.as_deref().is_some_and(is_secretary)).map(|p| p.name.clone());
    if reading.read.secretary.is_none() {
        reading.read.secretary = secretary;
    }
}

/// Names with the labels they stand under.
fn labelled(blocks: &[Block], reading: &Reading) -> Vec<Signed> {
    let mut waiting: Vec<&Block> = Vec::new();
    let mut named = Vec::new();
    for block in blocks.iter().filter(|b| is_name_label(b.label) || b.label == Label::Signatures) {
        let names = names_of(block, reading);
        if names.is_empty() {
            waiting.push(block);
            continue;
        }
        named.extend(shared_out(&waiting, block, names));
        waiting.clear();
    }
    named
}

/// A column of labels read before the column of names leaves each name under the label after its own. Where the
/// front page names another chair than the one so signed, and the names in the order of the labels agree with it,
/// that order is meant.
fn in_order(named: Vec<Signed>, blocks: &[Block], reading: &Reading) -> Vec<Signed> {
    let chair = reading.read.present.iter().find(|p| p.role.as_deref() == Some("chair")).map(|p| &p.name);
    let signed = named.iter().find(|(l, _, _)| *l == Label::Chair).and_then(|(_, _, names)| names.first());
    if chair.is_none() || signed.is_none() || signed == chair {
        return named;
    }
    let signing: Vec<Label> = blocks.iter().map(|b| b.label).filter(|l| is_name_label(*l)).collect();
    let names: Vec<(Place, &String)> = named.iter().flat_map(|(_, at, n)| n.iter().map(move |n| (*at, n))).collect();
    let fits = signing.iter().zip(&names).any(|(l, (_, n))| *l == Label::Chair && Some(*n) == chair);
    if !fits || names.len() < signing.len() {
        return named;
    }
    let last = signing.len() - 1;
    names.iter().enumerate().map(|(n, (at, name))| (signing[n.min(last)], *at, vec![(*name).clone()])).collect()
}

fn is_secretary(role: &str) -> bool {
    let low = role.to_lowercase();
    let first = low.split(',').next().unwrap_or_default();
    matches!(
        first,
        "secretary" | "nämndsekreterare" | "nämndssekreterare" | "sekreterare" | "protokollförare" | "mötessekreterare"
    )
}

/// Names under several labels in a row: as many names as labels, one each; else they are the last label's.
fn shared_out(waiting: &[&Block], block: &Block, names: Vec<String>) -> Vec<Signed> {
    let labels: Vec<&&Block> = waiting.iter().filter(|b| b.label != Label::Signatures).collect();
    let at = block.lines.first().map_or(block.at, |l| l.0);
    if labels.is_empty() || names.len() <= labels.len() || block.beside && names.len() == 1 {
        return vec![(block.label, at, names)];
    }
    let mut names = names.into_iter();
    let mut out: Vec<Signed> = Vec::new();
    for label in &labels {
        out.push((label.label, at, names.by_ref().take(1).collect()));
    }
    out.push((block.label, at, names.collect()));
    out
}

/// Names that stand above their labels: `Ann Ek` / `Ordförande`.
fn names_first(blocks: &[Block], reading: &Reading) -> Option<Vec<Signed>> {
    let start = blocks.iter().position(|b| b.label == Label::Signatures)?;
    let first = names_of(&blocks[start], reading);
    let after: Vec<&Block> = blocks[start + 1..].iter().take_while(|b| is_name_label(b.label)).collect();
    if first.is_empty() {
        return None;
    }
    let by_role = persons(Listed::Deciding, &blocks[start].lines);
    let mut out = labelled(&blocks[..start], reading);
    if by_role.iter().filter(|m| m.who.role.as_deref().is_some_and(|r| r == "chair" || is_signer(r))).count() >= 2 {
        for m in by_role {
            let role = m.who.role.unwrap_or_default();
            let label = if role == "chair" {
                Label::Chair
            } else if role.to_lowercase().contains("sekr") {
                Label::Secretary
            } else {
                Label::Adjusters
            };
            out.push((label, m.at, vec![m.who.name]));
        }
        return Some(out);
    }
    if after.last().is_none_or(|b| !names_of(b, reading).is_empty()) {
        return None;
    }
    let mut names = first;
    for block in after {
        let next = names_of(block, reading);
        out.push((block.label, block.at, std::mem::replace(&mut names, next)));
    }
    Some(out)
}

fn is_signer(role: &str) -> bool {
    let low = role.to_lowercase();
    low.contains("sekreterare") || low.contains("justera")
}

/// The names a block holds.
pub(super) fn names_of(block: &Block, reading: &Reading) -> Vec<String> {
    let mut out = Vec::new();
    for (_, text) in &block.lines {
        let text = re!(r"(?i)\b(?:plats och tid|datum|tid)\b.*$").replace(text, "").into_owned();
        let text = re!(r"(\p{Ll}{2})\.+(\s|$)").replace_all(&text, "$1,$2").into_owned();
        for piece in re!(r"\t|\s{2,}|,|;|/|\s+och\s+|\s+samt\s+|\s+med\s+").split(&text) {
            out.extend(names_in(piece, reading));
        }
    }
    out.dedup();
    out
}

fn names_in(piece: &str, reading: &Reading) -> Vec<String> {
    let plain = squeeze(&re!(r"\s*\([^()]*\)\s*").replace_all(piece, "\u{1}"));
    let mut out = Vec::new();
    for part in plain.split('\u{1}') {
        let part = part.trim().trim_matches(|c: char| ".,:_-–".contains(c)).trim();
        let part = re!(r"^(?:\p{Ll}+ )+(\p{Lu})").replace(part, "$1");
        let part = part.as_ref();
        if looks_like_name(part) && part.split(' ').count() <= 3 {
            out.push(part.to_string());
        } else {
            out.extend(known_names(part, reading));
        }
    }
    out
}

/// Names run together, told apart by those known from the list of the present; or else two words a name.
fn known_names(text: &str, reading: &Reading) -> Vec<String> {
    let mut at: Vec<(usize, String)> = Vec::new();
    for who in &reading.read.present {
        if let Some(n) = text.find(&who.name) {
            at.push((n, who.name.clone()));
        }
    }
    at.sort();
    at.dedup();
    let mut left = text.to_string();
    at.iter().for_each(|(_, name)| left = left.replace(name, " "));
    let rest = squeeze(&left);
    let words: Vec<&str> = rest.split(' ').filter(|w| !w.is_empty()).collect();
    if words.len() >= 2 && words.len().is_multiple_of(2) && words.chunks(2).all(|w| looks_like_name(&w.join(" "))) {
        let pairs = words.chunks(2).map(|w| w.join(" "));
        at.extend(pairs.filter_map(|p| text.find(&p).map(|n| (n, p))));
        at.sort();
    }
    at.into_iter().map(|(_, name)| name).collect()
}

fn sign(label: Label, at: Place, names: Vec<String>, reading: &mut Reading) {
    let Some(first) = names.first().cloned() else { return };
    match label {
        Label::Chair if reading.read.chair.is_none() => {
            reading.found("chair", &first, at);
            reading.read.chair = Some(first);
        }
        Label::Secretary if reading.read.secretary.is_none() => {
            reading.found("secretary", &first, at);
            reading.read.secretary = Some(first);
        }
        Label::Adjusters => {
            for name in names {
                if !reading.read.adjusters.contains(&name) {
                    reading.found("adjusters", &name, at);
                    reading.read.adjusters.push(name);
                }
            }
        }
        _ => {}
    }
}
