//! Labels in a row whose values stand together after the last, as when a page's columns were read one after the
//! other: the values are given back to their labels by what they are.

use super::Block;
use crate::rules::lines::Place;
use crate::rules::persons::{anchors, is_for_whom, name_before, names_from, one_way};
use crate::rules::report::Reading;
use crate::rules::words::{Label, is_title};
use basics::Refusal;

/// Gives values back to labels that stand in a row before them.
pub(super) fn spread(blocks: &mut Vec<Block>, reading: &mut Reading) {
    let end = blocks.iter().position(|b| b.label == Label::Signatures).unwrap_or(blocks.len());
    let mut to = end;
    while to > 0 {
        let last = to - 1;
        let from = (0..last).rev().take_while(|n| blocks[*n].lines.is_empty() && is_spread(blocks[*n].label)).last();
        let Some(from) = from.filter(|_| !blocks[last].lines.is_empty() && is_spread(blocks[last].label)) else {
            to = last;
            continue;
        };
        let labels: Vec<Label> = blocks[from..to].iter().map(|b| b.label).collect();
        if is_torn(&labels) && !blocks[last].beside {
            let run = given(&blocks[from..to], reading);
            blocks.splice(from..to, run);
        }
        to = from;
    }
}

fn is_spread(label: Label) -> bool {
    use Label::*;
    is_people(label) || matches!(label, PlaceTime | Place | Time | Adjusters | AdjustPlace)
}

fn is_people(label: Label) -> bool {
    matches!(label, Label::Deciding | Label::Serving | Label::Substitutes | Label::Others)
}

/// Whether values must stand after the wrong label: nobody decides, or nothing is said of the place, before it.
fn is_torn(labels: &[Label]) -> bool {
    let Some((last, empty)) = labels.split_last() else { return false };
    let placed = empty.iter().any(|l| matches!(l, Label::PlaceTime | Label::Place));
    empty.contains(&Label::Deciding)
        || placed && is_people(*last)
        || *last == Label::AdjustPlace && empty.contains(&Label::Adjusters)
}

/// The run's blocks with their own values.
fn given(run: &[Block], reading: &mut Reading) -> Vec<Block> {
    let Some(last) = run.last() else { return Vec::new() };
    let at = last.lines.first().map_or(last.at, |l| l.0);
    let mut text = one_way(&last.text());
    let has = |label: Label| run.iter().any(|b| b.label == label);
    let mut out: Vec<Block> = run.iter().map(|b| Block { lines: Vec::new(), ..b.clone() }).collect();
    if has(Label::PlaceTime) || has(Label::Place) {
        let cut = first_name(&text).unwrap_or(0);
        let rest = text.split_off(cut);
        put(&mut out, &[Label::PlaceTime, Label::Place], at, &text);
        text = rest;
    }
    if !run.iter().any(|b| is_people(b.label)) {
        let cut = anchors(&text).first().map_or(0, |a| a.end);
        put(&mut out, &[Label::Adjusters], at, &text[..cut]);
        put(&mut out, &[Label::AdjustPlace], at, &text[cut..]);
        return out;
    }
    let alone = run.iter().filter(|b| is_people(b.label)).count() == 1;
    match groups(&text, has(Label::Substitutes), has(Label::Serving)) {
        Some(g) => {
            if g.unclear && !alone {
                reading.lost("present", Some(at), Refusal::new("intake-labels-apart"));
                out.iter_mut().filter(|b| b.label == Label::Deciding).for_each(|b| b.label = Label::Elected);
            }
            put(&mut out, &[Label::Elected, Label::Deciding, Label::Serving], at, g.members);
            if !g.substitutes.is_empty() && !has(Label::Substitutes) {
                out.insert(0, Block::empty(Label::Substitutes, at));
            }
            put(&mut out, &[Label::Substitutes], at, g.substitutes);
            let others = if has(Label::Adjusters) { g.others } else { g.rest };
            put(&mut out, &[Label::Others], at, others);
            put(&mut out, &[Label::Adjusters], at, g.adjusters);
        }
        None if alone => put(&mut out, &[Label::Deciding, Label::Serving, Label::Others], at, &text),
        None => reading.lost("present", Some(at), Refusal::new("intake-labels-apart")),
    }
    out.sort_by_key(|b| b.label == Label::Substitutes);
    out
}

fn put(blocks: &mut [Block], labels: &[Label], at: Place, text: &str) {
    let text = text.trim().trim_matches([',', ';']).trim();
    let block = labels.iter().find_map(|l| blocks.iter().position(|b| b.label == *l));
    if let Some(n) = block.filter(|_| !text.is_empty()) {
        blocks[n].lines.push((at, text.to_string()));
    }
}

/// The persons of a row, cut by what stands beside them.
struct Groups<'a> {
    members: &'a str,
    substitutes: &'a str,
    others: &'a str,
    adjusters: &'a str,
    /// Others and adjusters together.
    rest: &'a str,
    /// Who decided and who only attended cannot be told.
    unclear: bool,
}

/// Members with their parties come first, then substitutes, then officials without party, then adjusters.
fn groups(text: &str, substitutes_listed: bool, serving_listed: bool) -> Option<Groups<'_>> {
    let all = anchors(text);
    all.first()?;
    let (mut others, mut adjusters) = (text.len(), text.len());
    for (n, anchor) in all.iter().enumerate() {
        let to = all.get(n + 1).map_or(text.len(), |a| a.start);
        let mut names = names_from(&text[anchor.end..to]);
        let next = if n + 1 < all.len() { names.pop() } else { None };
        let titled = text[anchor.end..to].split([' ', ',']).any(|w| is_title(w) && !is_seat(w));
        if let Some(first) = names.first().filter(|_| titled || names.len() > 1) {
            others = anchor.end + first;
            adjusters = next.map_or(text.len(), |k| anchor.end + k);
            break;
        }
    }
    let own: Vec<(usize, bool)> = all.iter().filter(|a| a.start < others).map(|a| named(text, a.start)).collect();
    let served = own.iter().rposition(|(_, for_whom)| *for_whom);
    let plain = |n: usize| {
        let end = all[n].end;
        let next = all.get(n + 1).map_or(text.len(), |a| a.start);
        let after = text[end..next].trim_start_matches([',', ' ']);
        after.starts_with("ersättare") && !after.starts_with("ersättare för")
    };
    let told = serving_listed && served.is_some();
    let mut after = served.map_or(0..0, |s| s + 1..own.len());
    let first = after.find(|n| substitutes_listed && told || plain(*n)).map_or(others, |n| own[n].0);
    Some(Groups {
        members: &text[..first.min(others)],
        substitutes: &text[first.min(others)..others],
        others: &text[others..adjusters],
        adjusters: &text[adjusters..],
        rest: &text[others..],
        unclear: substitutes_listed && !told,
    })
}

/// Where the name before a party begins, and whether it names for whom another serves.
fn named(text: &str, party: usize) -> (usize, bool) {
    let (begin, _) = name_before(&text[..party]);
    let lead = text[..begin].trim();
    (begin, is_for_whom(lead.rsplit(')').next().unwrap_or_default()))
}

fn is_seat(word: &str) -> bool {
    let low = word.to_lowercase();
    ["ersättare", "ledamot", "ordförande", "ordf", "ordf.", "suppleant"].iter().any(|s| low.ends_with(s))
}

/// Where a name begins that opens with a first name.
fn first_name(text: &str) -> Option<usize> {
    let known = names_from(text).first().copied();
    known.or_else(|| anchors(text).first().map(|a| name_before(&text[..a.start]).0))
}
