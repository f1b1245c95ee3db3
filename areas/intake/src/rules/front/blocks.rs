//! Labels with the lines under them, whichever way columns and lines were cut.

use super::is_name_label;
use crate::rules::lines::{Line, Place};
use crate::rules::persons::looks_like_name;
use crate::rules::tables::{self, Column, Row, Table};
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
    /// Where the value beside the label begins, in letters from the margin.
    pub column: Option<usize>,
}

impl Block {
    pub fn empty(label: Label, at: Place) -> Block {
        Block { label, at, lines: Vec::new(), beside: false, marks: false, column: None }
    }

    pub fn text(&self) -> String {
        self.lines.iter().map(|(_, t)| t.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// Cuts lines into blocks. What stands before the first label is left out.
pub(in crate::rules) fn blocks(lines: &[Line]) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let (mut from, mut n) = (0, 0);
    while n < lines.len() {
        let table = tables::at(lines, n);
        let signed = if table.is_none() { names_over_labels(lines, n) } else { Vec::new() };
        if table.is_none() && signed.is_empty() {
            n += 1;
            continue;
        }
        plain(&lines[from..n], &mut out);
        n = table.as_ref().map_or(n + 2, |t| t.to);
        table.iter().for_each(|t| of_table(t, &mut out));
        out.extend(signed);
        from = n;
    }
    plain(&lines[from..], &mut out);
    out
}

/// Names beside each other, each with what they sign as below: `Ann Ek   Bo By` above `Ordförande   Sekreterare`.
fn names_over_labels(lines: &[Line], n: usize) -> Vec<Block> {
    let Some(below) = lines.get(n + 1) else { return Vec::new() };
    let (names, labels) = (tables::cells(&lines[n]), tables::cells(below));
    let signs = |cell: &str| words::label(cell).map(|l| l.0).filter(|l| is_name_label(*l));
    let heads = |line: &Line| tables::cells(line).iter().all(|(_, t)| signs(t).is_some());
    let plain = |text: &str| re!(r"\s*\([^()]*\)").replace_all(text, "").into_owned();
    let fits = names.len() > 1
        && names.len() == labels.len()
        && names.iter().zip(&labels).all(|((a, _), (b, _))| a.abs_diff(*b) <= 2)
        && names.iter().all(|(_, name)| looks_like_name(&plain(name)) && signs(name).is_none())
        && !n.checked_sub(1).is_some_and(|k| heads(&lines[k]));
    let under = |((_, name), (_, label)): (&(usize, &str), &(usize, &str))| {
        let label = signs(label.split([',', '§']).next().unwrap_or_default().trim())?;
        let named = vec![(lines[n].at, (*name).to_string())];
        Some(Block { lines: named, beside: true, ..Block::empty(label, below.at) })
    };
    let signed: Vec<Block> = names.iter().zip(&labels).filter_map(under).collect();
    if fits && signed.len() == names.len() { signed } else { Vec::new() }
}

/// A table of persons goes under the label above it; one of signatures is a label a row.
fn of_table(table: &Table, out: &mut Vec<Block>) {
    let at = table.rows[0].at;
    if table.is_people() {
        // What stands below the table is said of it, and is nobody's name.
        if let Some(block) = out.iter_mut().rev().find(|b| b.label != Label::Aside) {
            block.lines.extend(table.rows.iter().map(|r| (r.at, person(table, r))));
            out.push(Block::empty(Label::Aside, at));
        }
        return;
    }
    if table.is_signatures() {
        for row in &table.rows {
            let name = (row.at, table.cell(row, Column::Name).to_string());
            out.extend(signs_as(table.cell(row, Column::Office)).map(|label| Block {
                lines: vec![name],
                beside: true,
                ..Block::empty(label, row.at)
            }));
        }
    }
    out.push(Block::empty(Label::Aside, at));
}

fn person(table: &Table, row: &Row) -> String {
    let name = table.cell(row, Column::Name);
    let party = table.cell(row, Column::PoliticalParty).trim_matches(['(', ')']);
    let name = if party.is_empty() { name.to_string() } else { format!("{name} ({party})") };
    let beside =
        [Column::Office, Column::Municipality, Column::Presence, Column::Paragraphs].map(|c| table.cell(row, c));
    std::iter::once(name.as_str()).chain(beside.into_iter().filter(|t| !t.is_empty())).collect::<Vec<_>>().join(", ")
}

fn signs_as(office: &str) -> Option<Label> {
    let low = office.to_lowercase();
    let labels = [("sekreterare", Label::Secretary), ("ordförande", Label::Chair), ("juster", Label::Adjusters)];
    labels.iter().find(|(word, _)| low.contains(word)).map(|(_, label)| *label)
}

fn plain(lines: &[Line], out: &mut Vec<Block>) {
    for (line, cell) in rows(lines) {
        let at = line.at;
        let mut rest = cell.as_str();
        let mut labelled = false;
        while let Some((label, len)) = words::label(rest) {
            let column = column_after(line, &cell, rest, len);
            out.push(Block { column, ..Block::empty(label, at) });
            rest = value_part(&rest[len..]);
            labelled = true;
            if rest.is_empty() {
                break;
            }
        }
        if rest.is_empty() || out.is_empty() {
            continue;
        }
        if !labelled && (is_other_label(line, out) || is_remark(line, out)) {
            out.push(Block::empty(Label::Aside, at));
        }
        value(out, at, rest, labelled);
    }
}

/// Where the value beside a label begins, when room stands between them.
fn column_after(line: &Line, cell: &str, rest: &str, len: usize) -> Option<usize> {
    let gap = line.text.starts_with(cell) && cell.len() == rest.len() && rest[len..].starts_with("  ");
    let value = rest[len..].trim_start();
    let before = line.text.find(value).filter(|_| gap && !value.is_empty())?;
    Some(line.indent + line.text[..before].chars().count())
}

/// Whether a line is a label that no table knows: it stands left of the values, its own value below the others.
fn is_other_label(line: &Line, out: &[Block]) -> bool {
    let Some(column) = out.iter().rev().find_map(|b| b.column) else { return false };
    let Some(gap) = re!(r"\s{2,}").find(&line.text) else { return false };
    let (label, beside) = (&line.text[..gap.start()], line.indent + line.text[..gap.end()].chars().count());
    let short = label.split(' ').count() <= 5 && label.chars().all(|c| c.is_alphabetic() || " -/:".contains(c));
    short && label.starts_with(char::is_uppercase) && line.indent + 2 < column && beside.abs_diff(column) <= 2
}

/// Whether a line apart says something of its own after a value that stood beside its label.
fn is_remark(line: &Line, out: &[Block]) -> bool {
    let Some(last) = out.last() else { return false };
    let short_value = matches!(last.label, Label::StoredAt | Label::Posted | Label::TakenDown | Label::Aside);
    let hangs = last.column.is_some_and(|c| line.indent + 2 >= c);
    line.apart && short_value && (last.beside || last.label == Label::Aside) && !hangs
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
        out.push(Block::empty(label, at));
    }
}

fn value_part(rest: &str) -> &str {
    rest.trim_start_matches(|c: char| c.is_whitespace() || ":._…".contains(c)).trim_start_matches("(er)").trim_end()
}

/// The lines as rows: cut where a further column or word begins with a label of its own, labels broken over two
/// lines put together.
fn rows(lines: &[Line]) -> Vec<(&Line, String)> {
    let mut cells: Vec<Vec<String>> = lines.iter().map(|l| columns(&l.text)).collect();
    for n in 1..cells.len() {
        let (before, after) = cells.split_at_mut(n);
        join_label(&mut before[n - 1], &mut after[0]);
    }
    let mut out = Vec::new();
    for (line, row) in lines.iter().zip(cells) {
        for cell in grouped(row) {
            out.push((line, cell));
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
