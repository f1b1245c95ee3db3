//! Paragraph numbers, and whether every item of the agenda became a paragraph (PROT-16, PROT-1).

use super::checks::*;
use super::wording::{shared, stems};
use super::{Finding, Sheet};
use crate::rules::names::is_blank;
use crate::rules::{AgendaItem, Minutes, Paragraph};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    for at in &sheet.all {
        if at.p.number.is_none() {
            found.push(Finding::inside(&NUMBER_MISSING, at, "number", "nummer"));
        }
        if at.p.heading.as_deref().is_none_or(is_blank) {
            found.push(Finding::inside(&HEADING_MISSING, at, "heading", "rubrik"));
        }
    }
    run(sheet, found);
    super::front::covers(sheet, found);
    agenda(sheet, found);
}

/// Numbers follow on one another. One fault is told once: a repeat that stands where the next number should be
/// is no gap as well, and a whole run in the wrong order is one finding.
fn run(sheet: &Sheet, found: &mut Vec<Finding>) {
    let numbered: Vec<(usize, i64)> = sheet.all.iter().filter_map(|at| Some((at.index, at.p.number?))).collect();
    let Some((_, first)) = numbered.first().copied() else { return };
    let lowest = numbered.iter().map(|(_, n)| *n).min().unwrap_or(first);
    if let Some(due) = sheet.m.first_number
        && lowest != due
    {
        let finding = Finding::inside(&NUMBER_FIRST, &sheet.all[numbered[0].0], "number", "nummer");
        found.push(finding.with("due", due).with("number", lowest));
    }
    let mut sorted: Vec<i64> = numbered.iter().map(|(_, n)| *n).collect();
    sorted.sort_unstable();
    let whole = sorted.windows(2).all(|w| w[1] == w[0] + 1);
    let mut last = first;
    for (i, (index, number)) in numbered.iter().enumerate().skip(1) {
        let at = &sheet.all[*index];
        let before = numbered[i - 1].1;
        let told = |check| Finding::inside(check, at, "number", "nummer").with("before", before).with("number", number);
        let seen = numbered[..i].iter().any(|(_, n)| n == number);
        let unnumbered = sheet.all[numbered[i - 1].0 + 1..*index].len();
        let next = last + 1 + i64::try_from(unnumbered).unwrap_or(0);
        if whole && *number != before + 1 {
            found.push(told(&NUMBER_ORDER));
            return;
        }
        if seen {
            found.push(told(&NUMBER_REPEAT));
            let goes_on = numbered.get(i + 1).is_some_and(|(_, n)| *n == next + 1);
            last = if goes_on { next } else { *number };
        } else if *number > next {
            found.push(told(&NUMBER_GAP).with("due", next));
            last = *number;
        } else if *number < next && *number != last + 1 {
            found.push(told(&NUMBER_ORDER));
            last = next;
        } else {
            last = *number;
        }
    }
}

/// Whether the item only opens, calls the roll at or ends the meeting: many boards give it no paragraph.
fn is_formal(heading: &str) -> bool {
    let low = heading.trim().to_lowercase();
    let words: Vec<&str> = low.split_whitespace().collect();
    let names = |w: &&str| ["öppnande", "öppnas", "upprop", "avslut"].iter().any(|f| w.starts_with(f));
    words.len() <= 3 && words.iter().any(names)
}

/// The items that were not taken off the agenda.
pub(super) fn items(m: &Minutes) -> impl Iterator<Item = &AgendaItem> {
    m.agenda.iter().filter(|item| !item.withdrawn)
}

/// A way for an item to be the same as a paragraph.
type Same<'a> = dyn Fn(&AgendaItem, &Paragraph) -> bool + 'a;

/// Items that no paragraph takes up. An item and a paragraph are the same by case, or by heading; a heading may
/// have been reworded, so one shared word of weight is enough among those left over.
fn agenda(sheet: &Sheet, found: &mut Vec<Finding>) {
    let board = sheet.m.board.as_deref().unwrap_or_default();
    let mut left: Vec<&Paragraph> = sheet.m.paragraphs.iter().collect();
    let mut missing: Vec<&AgendaItem> = items(sheet.m).collect();
    let heading = |p: &Paragraph| stems(p.heading.as_deref().unwrap_or_default(), board);
    let ways: [&Same; 3] = [
        &|item, p| stems(&item.heading, board) == heading(p),
        &|item, p| item.case.is_some() && item.case == p.case,
        &|item, p| shared(&stems(&item.heading, board), &heading(p)),
    ];
    for same in ways {
        missing.retain(|item| match left.iter().position(|p| same(item, p)) {
            Some(at) => {
                left.remove(at);
                false
            }
            None => true,
        });
    }
    for item in missing.into_iter().filter(|item| !is_formal(&item.heading)) {
        let index = sheet.m.agenda.iter().position(|a| std::ptr::eq(a, item)).unwrap_or(0);
        let finding = Finding::front(&AGENDA_MISSING, format!("agenda[{index}]"), "dagordning");
        found.push(finding.with("heading", &item.heading));
    }
}
