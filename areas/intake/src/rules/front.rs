//! The front page: labels and their values, whatever order they stand in.

mod blocks;
mod runs;
mod signatures;

pub(super) use blocks::{Block, blocks};
pub(super) use signatures::is_name_label;

use super::lines::{Line, Place};
use super::persons::{Listed, RunTogether, anchors, one_way, persons, run_together, says_elsewhere};
use super::report::Reading;
use super::values::{self, re, squeeze};
use super::words::{self, Label};
use basics::{Day, Refusal};
use minutes::Present;
use signatures::{give_back_names, names_above, signatures};

/// Reads a front page into the meeting.
pub(super) fn read(lines: &[Line], reading: &mut Reading) {
    let mut blocks = blocks(lines);
    give_back_names(&mut blocks);
    names_above(&mut blocks);
    adjusting_times(&mut blocks);
    runs::spread(&mut blocks, reading);
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
        Label::Elected => people(Listed::Unclear, block, reading),
        Label::Others => people(Listed::Others, block, reading),
        Label::Covers => {
            if let Some(c) = values::covers(&text) {
                reading.read.covers.get_or_insert(c);
                reading.found("covers", format!("§§ {}–{}", c.first, c.last), block.at);
            }
        }
        Label::AdjustPlace | Label::Adjusters => {
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
    let name = without_labels(name);
    let name = squeeze(&re!(r"\t.*$|\s+(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d$").replace(&name, ""));
    if reading.read.board.is_none() && !name.is_empty() && name.len() < 140 && values::day(&name).is_none() {
        reading.found("board", &name, *at);
        reading.read.board = Some(name);
    }
}

/// A value up to the first label that stands in it.
fn without_labels(text: &str) -> String {
    let begins = re!(r" \p{Lu}").find_iter(text).map(|m| m.start() + 1);
    let end = begins.into_iter().find(|at| words::label(&text[*at..]).is_some_and(|(l, _)| l != Label::Board));
    text[..end.unwrap_or(text.len())].trim().to_string()
}

/// A time or place after the adjusters, when the meeting's own stands before them, is that of the adjusting.
fn adjusting_times(blocks: &mut [Block]) {
    let is_when = |l: Label| matches!(l, Label::PlaceTime | Label::Place | Label::Time | Label::Start);
    let mut told = false;
    let mut adjusting = false;
    for block in blocks {
        if is_when(block.label) && adjusting && told {
            block.label = Label::AdjustPlace;
        }
        told |= is_when(block.label) && !block.lines.is_empty();
        adjusting |= matches!(block.label, Label::Adjusters | Label::AdjustPlace | Label::Signatures);
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
        if place.chars().count() > LONGEST_PLACE {
            reading.lost("place", Some(at), Refusal::new("intake-place-lost"));
        } else {
            reading.found("place", &place, at);
            reading.read.place = Some(place);
        }
    }
    let lost = re!(r"(?i)\bkl(?:ockan)?\.?\s*(?:$|[:.]\d|,)").is_match(text.trim())
        || re!(r"(?i)\bkl(?:ockan)?\.?$").is_match(text.trim());
    if lost && times.is_empty() {
        reading.lost("start", Some(at), Refusal::new("intake-time-lost"));
    }
}

/// Most letters of a place; a longer text is more than that.
const LONGEST_PLACE: usize = 140;

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
    if block.marks {
        reading.lost("present", Some(block.at), Refusal::new("intake-marks-lost"));
    }
    if let Some(note) = together(block) {
        reading.lost("present", Some(block.at), note);
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

/// What is to be said where names without party were run together.
fn together(block: &Block) -> Option<Refusal> {
    let plain = block.lines.iter().map(|(_, t)| one_way(t)).filter(|t| anchors(t).is_empty() && !says_elsewhere(t));
    let all: Vec<RunTogether> = plain.filter_map(|t| run_together(&t)).collect();
    let lost = all.iter().find_map(|r| match r {
        RunTogether::Lost(left) => Some(Refusal::new("intake-names-together").with("left", left)),
        RunTogether::Apart(_) => None,
    });
    let apart: usize = all.iter().map(|r| if let RunTogether::Apart(n) = r { *n } else { 0 }).sum();
    lost.or_else(|| (apart > 0).then(|| Refusal::new("intake-names-told-apart").with("n", apart)))
}

/// A substitute may stand both among those who served and among those who only attended, and may serve twice.
fn same_side(a: &Present, b: &Present) -> bool {
    let twice = a.serving.is_some() && b.serving.is_some() && a.serving != b.serving;
    !twice && (a.serving.is_some() == b.serving.is_some() || a.role == b.role)
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
