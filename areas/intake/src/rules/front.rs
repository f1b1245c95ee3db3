//! The front page: labels and their values, whatever order they stand in.

use super::lines::{Line, Place};
use super::persons::{Listed, looks_like_name, persons, says_elsewhere};
use super::report::Reading;
use super::values::{self, re, squeeze};
use super::words::{self, Label};
use basics::{Day, Refusal};
use minutes::Present;

/// A label with the lines under it.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub label: Label,
    pub at: Place,
    pub lines: Vec<(Place, String)>,
    /// The first value stands on the label's own line.
    pub beside: bool,
}

impl Block {
    pub fn text(&self) -> String {
        self.lines.iter().map(|(_, t)| t.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// Cuts lines into blocks. What stands before the first label is left out.
pub(super) fn blocks(lines: &[Line]) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for (at, cell) in rows(lines) {
        let mut rest = cell.as_str();
        let mut labelled = false;
        while let Some((label, len)) = words::label(rest) {
            out.push(Block { label, at, lines: Vec::new(), beside: false });
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
    block.beside |= beside;
    let Some(c) = ending else {
        block.lines.push((at, text.to_string()));
        return;
    };
    block.lines.push((at, c[1].to_string()));
    if let Some((label, _)) = words::label(&c[2]) {
        out.push(Block { label, at, lines: Vec::new(), beside: false });
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

/// `Datum för anslags` above `uppsättande` is one label.
fn join_label(above: &mut [String], below: &mut Vec<String>) {
    let Some(first) = below.first().cloned() else { return };
    for cell in above.iter_mut() {
        let whole = format!("{cell} {first}");
        let longer = words::label(&whole).filter(|(_, len)| *len > cell.len() && first.starts_with(char::is_lowercase));
        if let Some((_, len)) = longer
            && cell.chars().count() < 40
        {
            let rest = whole[len..].trim().trim_start_matches(':').trim().to_string();
            *cell = whole[..len].to_string();
            if rest.is_empty() {
                below.remove(0);
            } else {
                below[0] = rest;
            }
            return;
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

/// Reads a front page into the meeting.
pub(super) fn read(lines: &[Line], reading: &mut Reading) {
    let mut blocks = blocks(lines);
    give_back_names(&mut blocks);
    for block in &blocks {
        one(block, reading);
    }
    signatures(&blocks, reading);
    time_of_place(&blocks, reading);
}

fn one(block: &Block, reading: &mut Reading) {
    let text = block.text();
    match block.label {
        Label::PlaceTime | Label::Place | Label::Time | Label::Start | Label::End => {
            place_and_time(block, &text, reading)
        }
        Label::Date => date(block, &text, reading),
        Label::Board => board(block, reading),
        Label::Deciding => people(Listed::Deciding, block, reading),
        Label::Serving => people(Listed::Serving, block, reading),
        Label::Substitutes => people(Listed::Substitutes, block, reading),
        Label::Others => people(Listed::Others, block, reading),
        Label::Covers => {
            if let Some(c) = values::covers(&text) {
                reading.read.covers.get_or_insert(c);
                reading.found("covers", format!("§§ {}–{}", c.first, c.last), block.at);
            }
        }
        Label::AdjustPlace => {
            if let Some(day) = values::day(&text) {
                reading.read.adjusted.get_or_insert(day);
                reading.found("adjusted", day, block.at);
            }
        }
        _ => {}
    }
}

fn date(block: &Block, text: &str, reading: &mut Reading) {
    if let Some(day) = values::day(text) {
        set_date(day, block.at, reading);
    } else if reading.read.date.is_none() {
        reading.lost("date", Some(block.at), Refusal::new("intake-date-lost"));
    }
}

fn set_date(day: Day, at: Place, reading: &mut Reading) {
    if reading.read.date.is_none() {
        reading.read.date = Some(day);
        reading.found("date", day, at);
    }
}

pub(super) fn board(block: &Block, reading: &mut Reading) {
    let Some((at, name)) = block.lines.first() else { return };
    let name = squeeze(&re!(r"\t.*$|\s+(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d$").replace(name, ""));
    if reading.read.board.is_none() && !name.is_empty() && name.len() < 140 && values::day(&name).is_none() {
        reading.found("board", &name, *at);
        reading.read.board = Some(name);
    }
}

fn place_and_time(block: &Block, text: &str, reading: &mut Reading) {
    let at = block.lines.first().map_or(block.at, |l| l.0);
    let inner = re!(r"(?i)\bsluttid\b:?").split(text).collect::<Vec<_>>();
    let times = values::times(text);
    let (first, second) = match block.label {
        Label::End => (None, times.first()),
        Label::Start => (times.first(), times.get(1)),
        _ if inner.len() > 1 => (times.first(), times.get(1)),
        _ => (times.first(), times.get(1)),
    };
    set_time("start", first, at, reading);
    set_time("end", second, at, reading);
    if block.label != Label::End
        && let Some(day) = values::day(text)
    {
        set_date(day, at, reading);
    }
    let names_place = matches!(block.label, Label::PlaceTime | Label::Place) && reading.read.place.is_none();
    if names_place && let Some(place) = values::place(&joined(block)) {
        reading.found("place", &place, at);
        reading.read.place = Some(place);
    }
    let lost = re!(r"(?i)\bkl(?:ockan)?\.?\s*(?:$|[:.]\d|,)").is_match(text.trim())
        || re!(r"(?i)\bkl(?:ockan)?\.?$").is_match(text.trim());
    if lost && times.is_empty() {
        reading.lost("start", Some(at), Refusal::new("intake-time-lost"));
    }
}

/// The lines of a block of place and time as one text; a line that is a time alone is left out of the place.
fn joined(block: &Block) -> String {
    block.lines.iter().map(|(_, t)| t.replace('\t', ", ")).collect::<Vec<_>>().join(", ").replace(",,", ",")
}

fn set_time(field: &str, time: Option<&String>, at: Place, reading: &mut Reading) {
    let slot = if field == "start" { &mut reading.read.start } else { &mut reading.read.end };
    if let (None, Some(time)) = (&slot, time) {
        *slot = Some(time.clone());
        reading.found(field, time, at);
    }
}

/// A line `Mötet avslutades kl. 15.30` and its like outside the labels.
fn time_of_place(blocks: &[Block], reading: &mut Reading) {
    let ends = blocks.iter().find(|b| b.label == Label::End || re!(r"(?i)\bsluttid\b").is_match(&b.text()));
    if let Some(block) = ends
        && reading.read.end.is_none()
    {
        reading.lost("end", Some(block.at), Refusal::new("intake-end-lost"));
    }
}

fn people(listed: Listed, block: &Block, reading: &mut Reading) {
    if block.lines.iter().any(|(_, t)| says_elsewhere(t) && t.len() > 3 && !t.to_lowercase().starts_with("ing")) {
        reading.lost("present", Some(block.at), Refusal::new("intake-names-elsewhere"));
    }
    for met in persons(listed, &block.lines) {
        let n = reading.read.present.len();
        if reading.read.present.iter().any(|p| p.name == met.who.name && same_side(p, &met.who)) {
            continue;
        }
        if met.who.serving.as_ref().is_some_and(|s| s.for_whom.is_none()) {
            reading.lost(
                format!("present[{n}].serving"),
                Some(met.at),
                Refusal::new("intake-serving-for-unknown").with("name", &met.who.name),
            );
        }
        reading.found(format!("present[{n}]"), told(&met.who), met.at);
        reading.read.present.push(met.who);
    }
}

/// A substitute may stand both among those who served and among those who only attended.
fn same_side(a: &Present, b: &Present) -> bool {
    a.serving.is_some() == b.serving.is_some() || a.role == b.role
}

fn told(who: &Present) -> String {
    let parts = [
        Some(who.name.clone()),
        who.political_party.as_ref().map(|p| format!("({p})")),
        who.municipality.clone(),
        who.role.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A name under `Paragrafer` belongs to the signature row above it: `Sekreterare … Paragrafer 1–7`, then the name.
fn give_back_names(blocks: &mut [Block]) {
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

pub(super) fn is_name_label(label: Label) -> bool {
    matches!(label, Label::Secretary | Label::Chair | Label::Adjusters | Label::NoticeSign)
}

/// Chair, adjusters and secretary from the signature rows and the lines that name them.
fn signatures(blocks: &[Block], reading: &mut Reading) {
    let mut waiting: Vec<&Block> = Vec::new();
    let mut named: Vec<(Label, Place, Vec<String>)> = Vec::new();
    if let Some(given) = names_first(blocks, reading) {
        named = given;
    } else {
        for block in blocks.iter().filter(|b| is_name_label(b.label) || b.label == Label::Signatures) {
            let names = names_of(block, reading);
            if names.is_empty() {
                waiting.push(block);
                continue;
            }
            named.extend(shared_out(&waiting, block, names));
            waiting.clear();
        }
    }
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

fn is_secretary(role: &str) -> bool {
    let low = role.to_lowercase();
    let first = low.split(',').next().unwrap_or_default();
    matches!(
        first,
        "secretary" | "nämndsekreterare" | "nämndssekreterare" | "sekreterare" | "protokollförare" | "mötessekreterare"
    )
}

/// Names under several labels in a row: as many names as labels, one each; else they are the last label's.
fn shared_out(waiting: &[&Block], block: &Block, names: Vec<String>) -> Vec<(Label, Place, Vec<String>)> {
    let labels: Vec<&&Block> = waiting.iter().filter(|b| b.label != Label::Signatures).collect();
    let at = block.lines.first().map_or(block.at, |l| l.0);
    if labels.is_empty() || names.len() <= labels.len() || block.beside && names.len() == 1 {
        return vec![(block.label, at, names)];
    }
    let mut names = names.into_iter();
    let mut out: Vec<(Label, Place, Vec<String>)> = Vec::new();
    for label in &labels {
        out.push((label.label, at, names.by_ref().take(1).collect()));
    }
    out.push((block.label, at, names.collect()));
    out
}

/// Names that stand above their labels: `Ann Ek` / `Ordförande`.
fn names_first(blocks: &[Block], reading: &Reading) -> Option<Vec<(Label, Place, Vec<String>)>> {
    let start = blocks.iter().position(|b| b.label == Label::Signatures)?;
    let first = names_of(&blocks[start], reading);
    let after: Vec<&Block> = blocks[start + 1..].iter().take_while(|b| is_name_label(b.label)).collect();
    if first.is_empty() {
        return None;
    }
    let by_role = persons(Listed::Deciding, &blocks[start].lines);
    let mut out = earlier(blocks, start, reading);
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

/// Labels with names before the signature block.
fn earlier(blocks: &[Block], start: usize, reading: &Reading) -> Vec<(Label, Place, Vec<String>)> {
    let before = blocks[..start].iter().filter(|b| is_name_label(b.label));
    before.map(|b| (b.label, b.at, names_of(b, reading))).filter(|b| !b.2.is_empty()).collect()
}

/// The names a block holds.
pub(super) fn names_of(block: &Block, reading: &Reading) -> Vec<String> {
    let mut out = Vec::new();
    for (_, text) in &block.lines {
        let text = re!(r"(?i)\b(?:plats och tid|datum|tid)\b.*$").replace(text, "").into_owned();
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
