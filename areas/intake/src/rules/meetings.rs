//! A text cut into its meetings: each front page begins one; extracts that come back to the same meeting are put
//! together.

use super::agenda::{self, Agenda};
use super::board;
use super::bullets;
use super::heads::{self, Head};
use super::lines::{self, Layout, Line, Sheet};
use super::report::Reading;
use super::words::{self, Label};
use super::{closing, finish, flat, front, notice, paragraphs};

/// Reads every meeting in a text. Empty when there is none.
pub fn read(text: &str) -> Vec<Reading> {
    let sheet = lines::sheet(text);
    if sheet.layout == Layout::Web {
        return bullets::read(&sheet).into_iter().collect();
    }
    let starts = front_starts(&sheet);
    let mut bounds: Vec<usize> = starts.clone();
    if bounds.is_empty() || holds_paragraphs(&sheet.lines[..bounds[0]]) {
        bounds.insert(0, 0);
    } else {
        bounds[0] = 0;
    }
    let mut all: Vec<Reading> = Vec::new();
    for (n, from) in bounds.iter().enumerate() {
        let to = bounds.get(n + 1).copied().unwrap_or(sheet.lines.len());
        if let Some(reading) = one(&sheet, *from, to, n == 0) {
            all.push(reading);
        }
    }
    finish::all(together(all))
}

fn holds_paragraphs(lines: &[Line]) -> bool {
    lines.iter().any(|l| !l.annexed && heads::opening(&l.text).is_some())
        && lines.iter().any(|l| words::part(&l.text).is_some())
}

/// Where front pages begin: a cluster of labels with those who decided and the time or place.
fn front_starts(sheet: &Sheet) -> Vec<usize> {
    let lines = &sheet.lines;
    let mut starts = Vec::new();
    let mut n = 0;
    while n < lines.len() {
        let opens = words::label(&lines[n].text).is_some_and(|(l, _)| opens_front(l)) && !lines[n].annexed;
        if !opens {
            n += 1;
            continue;
        }
        let end = cluster_end(lines, n);
        let labels: Vec<Label> = lines[n..end].iter().flat_map(labels_of).collect();
        let decides = labels.iter().any(|l| matches!(l, Label::Deciding | Label::Serving));
        let when = labels.iter().any(|l| matches!(l, Label::PlaceTime | Label::Time | Label::Place | Label::Start));
        let mut kinds = labels.clone();
        kinds.sort();
        kinds.dedup();
        if decides && when && kinds.len() >= 3 {
            starts.push(back_to_title(lines, n, starts.last().copied()));
            n = end;
        } else {
            n += 1;
        }
    }
    starts
}

fn labels_of(line: &Line) -> Vec<Label> {
    front::blocks(std::slice::from_ref(line)).into_iter().map(|b| b.label).collect()
}

fn opens_front(label: Label) -> bool {
    use Label::*;
    matches!(label, PlaceTime | Place | Time | Start | Date | Deciding | Board)
}

/// The end of a cluster of labels: where forty lines follow without one, or a paragraph begins.
fn cluster_end(lines: &[Line], from: usize) -> usize {
    let mut last = from;
    for (n, line) in lines.iter().enumerate().skip(from) {
        if n > last + 40 || begins_paragraph(line) || words::part(&line.text).is_some() || words::heads_list(&line.text)
        {
            break;
        }
        if words::label(&line.text).is_some() {
            last = n;
        }
    }
    (last + 1).min(lines.len())
}

/// Whether a paragraph opens; `Paragrafer 1–7` is a label, `Paragraf 7` is none.
fn begins_paragraph(line: &Line) -> bool {
    heads::opening(&line.text).is_some()
        && words::label(&line.text).is_none_or(|_| line.text.to_lowercase().starts_with("paragraf "))
}

/// A front page's title stands a few lines above its first label.
fn back_to_title(lines: &[Line], at: usize, after: Option<usize>) -> usize {
    let mut from = at;
    for n in (0..at).rev().take(6) {
        let text = lines[n].text.as_str();
        let stops = after.is_some_and(|a| n <= a)
            || words::part(text).is_some()
            || heads::opening(text).is_some()
            || text.len() > 120
            || lines[n].annexed;
        if stops {
            break;
        }
        if lines[n].tops || lines[n].apart {
            from = n;
        }
        if lines[n].tops {
            break;
        }
    }
    from
}

/// What each line of a meeting belongs to.
struct Parts {
    agenda: Agenda,
    heads: Vec<Head>,
    notices: Vec<(usize, usize)>,
    /// The first line of the first paragraph.
    body: usize,
}

fn one(sheet: &Sheet, from: usize, to: usize, first: bool) -> Option<Reading> {
    let own = &sheet.lines[from..to];
    let cut: Vec<Line> = match sheet.layout {
        Layout::Flat => flat::at_items(own, &agenda::find(own).items),
        Layout::Printed | Layout::Web => own.to_vec(),
    };
    let lines = cut.as_slice();
    let mut reading = Reading::default();
    let early = early_covers(lines);
    let parts = parts_of(lines, sheet.layout, early);
    let preface: Vec<Line> = (0..parts.body)
        .filter(|n| !parts.agenda.taken[*n] && !in_notice(&parts, *n) && !lines[*n].annexed)
        .filter(|n| sheet.layout != Layout::Flat || !is_text(&lines[*n]))
        .map(|n| lines[n].clone())
        .collect();
    front::read(&preface, &mut reading);
    for (start, end) in &parts.notices {
        notice::read(&lines[start + 1..*end], &mut reading);
    }
    board::find(sheet, lines, &preface, first, &mut reading);
    for (n, head) in parts.heads.iter().enumerate() {
        let end = parts.heads.get(n + 1).map_or(lines.len(), |h| h.from);
        let end = parts.notices.iter().map(|b| b.0).filter(|s| *s >= head.body).min().map_or(end, |s| s.min(end));
        let mut body = without_list(&parts.heads, &lines[head.body.min(end)..end]);
        if n + 1 == parts.heads.len() {
            let (own, tail) = body.split_at(closing::signatures(body));
            front::read(tail, &mut reading);
            body = own;
        }
        paragraphs::read(head, body, lines[head.from].at, &mut reading);
    }
    closing::times(&preface, lines, &mut reading);
    let covers = if first { &sheet.lines } else { lines };
    finish::numbers(&parts.agenda, lines, covers, &mut reading);
    let empty = reading.read.paragraphs.is_empty() && reading.read.present.len() < 2;
    (!empty).then_some(reading)
}

/// Whether a run-together page opens with text and no label: it goes on with no label of the page before.
fn is_text(line: &Line) -> bool {
    line.tops && line.text.len() > 160 && words::label(&line.text).is_none()
}

/// A list of the paragraphs at the very end, as extracts have it, is no part of the last one.
fn without_list<'a>(heads: &[Head], body: &'a [Line]) -> &'a [Line] {
    let listed = body.iter().position(|l| {
        let Some(o) = heads::opening(&l.text) else { return false };
        heads.iter().any(|h| {
            h.number == Some(o.number) && heads::same(&h.heading, &agenda::alike(&super::values::split_case(&o.rest).0))
        })
    });
    let Some(at) = listed.filter(|at| body[*at..].iter().all(|l| words::part(&l.text).is_none())) else { return body };
    let titled = at > 0 && body[at - 1].apart && !body[at - 1].text.ends_with('.') && body[at - 1].text.len() < 90;
    &body[..if titled { at - 1 } else { at }]
}

fn in_notice(parts: &Parts, n: usize) -> bool {
    parts.notices.iter().any(|(s, e)| (*s..*e).contains(&n))
}

fn early_covers(lines: &[Line]) -> Option<minutes::Covers> {
    let own: Vec<Line> = lines.iter().take(160).filter(|l| !begins_paragraph(l)).cloned().collect();
    let block = front::blocks(&own);
    block.iter().filter(|b| b.label == Label::Covers).find_map(|b| super::values::covers(&b.text()))
}

fn parts_of(lines: &[Line], layout: Layout, covers: Option<minutes::Covers>) -> Parts {
    let agenda = agenda::find(lines);
    let notices = notices(lines);
    let noticed = |n: usize| notices.iter().any(|(s, e)| (*s..*e).contains(&n));
    let open: Vec<bool> = (0..lines.len()).map(|n| !agenda.taken[n] && !noticed(n) && !lines[n].annexed).collect();
    let front_end = lines.iter().position(opens_front_label).map_or(0, |n| cluster_end(lines, n));
    let open: Vec<bool> = open
        .into_iter()
        .enumerate()
        .map(|(n, o)| o && (n >= front_end || heads::opening(&lines[n].text).is_some()))
        .collect();
    let heads = heads::find(lines, &open, layout, &agenda, covers);
    let body = heads.first().map_or(lines.len(), |h| h.from);
    Parts { agenda, heads, notices, body }
}

fn opens_front_label(line: &Line) -> bool {
    !line.annexed && words::label(&line.text).is_some_and(|(l, _)| opens_front(l))
}

/// The lines of each notice: from its heading to where something else begins.
fn notices(lines: &[Line]) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut n = 0;
    while n < lines.len() {
        let alone = words::heads_notice(&lines[n].text);
        let loose = words::label(&lines[n].text)
            .is_some_and(|(l, _)| matches!(l, Label::Posted | Label::PostedBetween | Label::TakenDown))
            && lines[n].text.to_lowercase().starts_with("anslag")
                | lines[n].text.to_lowercase().starts_with("datum f")
                | lines[n].text.to_lowercase().starts_with("datum d")
                | lines[n].text.to_lowercase().starts_with("datum n");
        if lines[n].annexed || !(alone || loose) {
            n += 1;
            continue;
        }
        let end = notice_end(lines, n);
        let start = if alone { n } else { n.saturating_sub(1) };
        if end > n + 1 || loose {
            out.push((start, end));
        }
        n = end.max(n + 1);
    }
    out
}

fn notice_end(lines: &[Line], from: usize) -> usize {
    for (n, line) in lines.iter().enumerate().skip(from + 1).take(40) {
        let text = line.text.as_str();
        let ends = heads::opening(text).is_some()
            || words::heads_list(text)
            || words::part(text).is_some()
            || words::label(text).is_some_and(|(l, _)| {
                matches!(l, Label::Deciding | Label::PlaceTime | Label::Serving | Label::Substitutes | Label::Others)
            })
            || (line.tops && n > from + 1);
        if ends {
            return n;
        }
    }
    lines.len().min(from + 41)
}

/// Extracts of the same meeting become one: same board, day, times, place and present.
fn together(all: Vec<Reading>) -> Vec<Reading> {
    let mut out: Vec<Reading> = Vec::new();
    for next in all {
        let twin = out.iter_mut().find(|r| {
            let (a, b) = (&r.read, &next.read);
            a.board == b.board
                && a.date == b.date
                && a.start == b.start
                && a.end == b.end
                && a.place == b.place
                && a.present == b.present
                && !b.present.is_empty()
        });
        match twin {
            Some(twin) => finish::append(twin, next),
            None => out.push(next),
        }
    }
    out
}
