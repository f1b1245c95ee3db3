//! Which of the candidates are headings: those that weigh most together, in order of place and number.

use super::{Head, opening};
use crate::rules::agenda::{Agenda, alike};
use crate::rules::lines::Line;
use crate::rules::values::re;
use crate::rules::words;
use minutes::Covers;

/// Weighs each heading by what speaks for it: words of its own, parts below it, the list of items, what the
/// minutes say they cover.
pub(super) fn weigh(lines: &[Line], agenda: &Agenda, covers: Option<Covers>, all: &mut [Head]) {
    let starts: Vec<usize> = all.iter().map(|h| h.from).chain([lines.len()]).collect();
    for (n, head) in all.iter_mut().enumerate() {
        let end = starts[n + 1..].iter().copied().find(|s| *s > head.from).unwrap_or(lines.len());
        let parts: Vec<words::Part> =
            lines[head.body.min(end)..end].iter().filter_map(|l| words::part(&l.text)).map(|p| p.0).collect();
        let decided = parts.contains(&words::Part::Decision);
        let lead = lines.get(head.from).is_some_and(|l| l.apart);
        head.weight += f64::from(u8::from(decided)) * 3.0 + f64::from(u8::from(!parts.is_empty()));
        head.weight += if head.heading.is_empty() { -1.5 } else { 1.0 } + f64::from(u8::from(lead)) * 0.5;
        head.weight += if end > head.body || !head.rest.is_empty() { 0.5 } else { -1.0 };
        match (head.number, agenda.item_of(&head.heading)) {
            (Some(k), Some(item)) if item.number.is_none_or(|i| i == k) => head.weight += 3.0,
            (Some(k), None) if agenda.is_numbered() && !agenda.has_number(k) => head.weight -= 3.0,
            (None, Some(_)) => head.weight += 2.0,
            _ => {}
        }
        if let (Some(c), Some(k)) = (covers, head.number) {
            head.weight += if (c.first..=c.last).contains(&k) { 1.0 } else { -6.0 };
        }
    }
    dividers(lines, all);
}

/// A page laid before an annex repeats heading and number of the paragraph, the number below the heading.
fn dividers(lines: &[Line], all: &mut [Head]) {
    for n in 0..all.len() {
        let own = alike(&all[n].heading);
        let below = all[n].from + 1 < all[n].body && opening(&lines[all[n].from].text).is_none();
        let alone = re!(r"^§\s?\d+$").is_match(&lines[all[n].body - 1].text)
            || re!(r"^§\s?\d+$").is_match(&lines[all[n].from].text);
        let before = all[..n].iter().any(|h| h.number == all[n].number && (own.is_empty() || same(&h.heading, &own)));
        if before && (below || alone) {
            all[n].weight = -9.0;
        }
    }
}

/// Whether two headings are the same but for a letter here and there.
pub(in crate::rules) fn same(a: &str, key: &str) -> bool {
    let a = alike(a);
    let short = a.chars().count().min(key.chars().count());
    let close = a.chars().zip(key.chars()).filter(|(x, y)| x == y).count();
    a == key
        || (short > 12 && (a.starts_with(key) || key.starts_with(&a)))
        || (short > 15 && close * 10 >= short * 5 && a.split(' ').next() == key.split(' ').next())
}

/// The row of headings, in order of place and number, that weighs most.
pub(super) fn chosen(all: Vec<Head>) -> Vec<Head> {
    let all: Vec<Head> = all.into_iter().filter(|h| h.weight > -2.0).collect();
    let count = all.len();
    let mut best: Vec<(f64, Option<usize>)> = Vec::with_capacity(count);
    for n in 0..count {
        let own = all[n].weight.max(0.1);
        let mut top = (own, None);
        for (k, before) in best.iter().enumerate().skip(n.saturating_sub(400)) {
            if let Some(cost) = step(&all, k, n) {
                let sum = before.0 + own - cost;
                if sum > top.0 {
                    top = (sum, Some(k));
                }
            }
        }
        best.push(top);
    }
    let mut at = (0..count).max_by(|a, b| best[*a].0.total_cmp(&best[*b].0));
    let mut keep = vec![false; count];
    while let Some(n) = at {
        keep[n] = true;
        at = best[n].1;
    }
    all.into_iter().zip(keep).filter(|(_, k)| *k).map(|(h, _)| h).collect()
}

/// What a step from one heading to another costs; `None` when it cannot be taken.
fn step(all: &[Head], from: usize, to: usize) -> Option<f64> {
    let before = all[..=from].iter().rev().find_map(|h| h.number);
    match (before, all[to].number) {
        (Some(a), Some(b)) if all[from].number.is_some() => (b > a && all[to].from > all[from].from).then(|| {
            let gap = f64::from(i16::try_from(b - a - 1).unwrap_or(i16::MAX));
            (gap * 0.3).min(6.0)
        }),
        _ => (all[to].from > all[from].from).then_some(0.0),
    }
}
