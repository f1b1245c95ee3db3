//! Labels with the lines under them, whichever way columns and lines were cut.

use crate::rules::lines::{Line, Place};
use crate::rules::values::re;
use crate::rules::words::{self, Label};

/// A label with the lines under it.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Block {
    pub label: Label,
    pub at: Place,
    pub lines: Vec<(Place, String)>,
    /// The first value stands on the label's own line.
    pub beside: bool,
    /// Columns for marks of presence stand under the label: `Närv. Frånv.`
    pub marks: bool,
}

impl Block {
    pub fn text(&self) -> String {
        self.lines.iter().map(|(_, t)| t.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// Cuts lines into blocks. What stands before the first label is left out.
pub(in crate::rules) fn blocks(lines: &[Line]) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for (at, cell) in rows(lines) {
        let mut rest = cell.as_str();
        let mut labelled = false;
        while let Some((label, len)) = words::label(rest) {
            out.push(Block { label, at, lines: Vec::new(), beside: false, marks: false });
            rest = value_part(&rest[len..]);
            labelled = true;
            if rest.is_empty() {
                break;
            }
        }
        if !rest.is_empty() && !out.is_empty() {
            value(&mut out, at, rest, labelled);
        }
    }
    out
}

/// Puts a value under the last label. In the rows of signatures a label may end the value: `Ann Ek Sekreterare`.
fn value(out: &mut Vec<Block>, at: Place, text: &str, beside: bool) {
    let signing = out.iter().any(|b| b.label == Label::Signatures);
    let ending = re!(r"^(.*\p{L}\)?)\s+(Sekreterare|Nämndsekreterare|Ordförande|Justerare|Justerande)$")
        .captures(text)
        .filter(|_| signing);
    let Some(block) = out.last_mut() else { return };
    let marks = re!(r"(?i)\bNärv(?:arande)?\.?\s+Frånv(?:arande)?\b\.?");
    block.marks |= marks.is_match(text);
    let text = marks.replace_all(text, "");
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    block.beside |= beside;
    let Some(c) = ending else {
        block.lines.push((at, text.to_string()));
        return;
    };
    block.lines.push((at, c[1].to_string()));
    if let Some((label, _)) = words::label(&c[2]) {
        out.push(Block { label, at, lines: Vec::new(), beside: false, marks: false });
    }
}

fn value_part(rest: &str) -> &str {
    rest.trim_start_matches(|c: char| c.is_whitespace() || ":._…".contains(c)).trim_start_matches("(er)").trim_end()
}

/// The lines as rows: cut where a further column or word begins with a label of its own, labels broken over two
/// lines put together.
fn rows(lines: &[Line]) -> Vec<(Place, String)> {
    let mut cells: Vec<Vec<String>> = lines.iter().map(|l| columns(&l.text)).collect();
    for n in 1..cells.len() {
        let (before, after) = cells.split_at_mut(n);
        join_label(&mut before[n - 1], &mut after[0]);
    }
    let mut out = Vec::new();
    for (line, row) in lines.iter().zip(cells) {
        for cell in grouped(row) {
            out.push((line.at, cell));
        }
    }
    out
}

fn columns(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in re!(r"\t|\s{2,}").split(text).map(str::trim).filter(|p| !p.is_empty()) {
        let mut from = 0;
        for m in re!(r" \p{Lu}").find_iter(part) {
            let rest = &part[m.start() + 1..];
            let labelled = words::label(rest).is_some_and(|(_, len)| rest[len..].starts_with(':'));
            if labelled && m.start() > from {
                out.push(part[from..m.start()].trim().to_string());
                from = m.start();
            }
        }
        out.push(part[from..].trim().to_string());
    }
    out
}

/// `Datum för anslags` above `uppsättande` is one label, in whichever column it stands.
fn join_label(above: &mut [String], below: &mut Vec<String>) {
    let mut joined: Vec<usize> = Vec::new();
    let mut n = 0;
    while n < below.len() {
        let cell = below[n].clone();
        let longer = |k: usize| {
            let whole = format!("{} {cell}", above[k]);
            let label = words::label(&whole).filter(|(_, len)| *len > above[k].len())?;
            (above[k].chars().count() < 40).then_some((k, whole, label.1))
        };
        let found = cell
            .starts_with(char::is_lowercase)
            .then(|| (0..above.len()).filter(|k| !joined.contains(k)).find_map(longer));
        let Some((k, whole, len)) = found.flatten() else {
            n += 1;
            continue;
        };
        above[k] = whole[..len].to_string();
        joined.push(k);
        let rest = whole[len..].trim().trim_start_matches(':').trim().to_string();
        if rest.is_empty() {
            below.remove(n);
        } else {
            below[n] = rest;
            n += 1;
        }
    }
}

fn grouped(row: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for part in row {
        let starts = words::label(&part).is_some();
        match out.last_mut() {
            Some(last) if !starts => {
                last.push('\t');
                last.push_str(&part);
            }
            _ => out.push(part),
        }
    }
    out
}
