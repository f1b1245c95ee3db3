//! The notice (anslag): the days it went up and came down, and where the minutes are kept.

use super::board::body_in;
use super::front::{Block, blocks, board, is_name_label};
use super::lines::{Line, Place};
use super::report::Reading;
use super::tables::{self, Column, Table};
use super::values::{self, re, squeeze};
use super::words::Label;
use basics::{Day, Refusal};
use minutes::{Notice, PartyNotice};

/// Reads the notice's lines into the meeting.
pub(super) fn read(lines: &[Line], reading: &mut Reading) {
    let blocks = blocks(lines);
    let mut notice = Notice::default();
    let mut days = Days::default();
    let mut waiting: Vec<&Block> = Vec::new();
    for block in &blocks {
        if block.lines.is_empty() {
            waiting.push(block);
            continue;
        }
        waiting.push(block);
        settle(&waiting, &mut days, &mut notice, reading);
        waiting.clear();
    }
    settle(&waiting, &mut days, &mut notice, reading);
    let told = prose(lines, &mut days, &mut notice, reading) | boards(lines, &mut days, reading);
    put(&days, &mut notice, reading);
    blocks.iter().filter(|b| b.label == Label::Board).for_each(|b| board(b, reading));
    if reading.read.board.is_none()
        && let Some((name, at)) = lines.iter().find_map(|l| body_in(&l.text).map(|n| (n, l.at)))
    {
        reading.found("board", &name, at);
        reading.read.board = Some(name);
    }
    if told || blocks.iter().any(|b| is_of_notice(b.label)) {
        reading.read.notice = Some(notice);
    }
}

fn is_of_notice(label: Label) -> bool {
    matches!(label, Label::Posted | Label::TakenDown | Label::PostedBetween | Label::StoredAt)
}

/// The days a notice tells of, each with where it stood; `Err` where only the label stands.
#[derive(Default)]
struct Days {
    meeting: Option<(Place, Option<Day>)>,
    posted: Option<(Place, Option<Day>)>,
    taken_down: Option<(Place, Option<Day>)>,
}

fn is_day_label(label: Label) -> bool {
    matches!(label, Label::Date | Label::Posted | Label::TakenDown | Label::PostedBetween)
}

/// Gives the values of a run of labels to the labels: as many days as labels of days, one each; else they are the
/// last label's if they stand beside it, and nobody's if they do not.
fn settle(run: &[&Block], days: &mut Days, notice: &mut Notice, reading: &mut Reading) {
    let Some(last) = run.last() else { return };
    let text = last.text();
    let mut found = values::days(&text);
    let labels: Vec<&&Block> = run.iter().filter(|b| is_day_label(b.label)).collect();
    let wanted: usize = labels.iter().map(|b| if b.label == Label::PostedBetween { 2 } else { 1 }).sum();
    let one_each = found.len() >= wanted
        && !(last.beside && is_day_label(last.label) && last.label != Label::PostedBetween && found.len() == 1);
    for block in &labels {
        let own = std::ptr::eq(**block, *last);
        let mut take = || if found.is_empty() { None } else { Some(found.remove(0)) };
        let at = last.lines.first().map_or(block.at, |l| l.0);
        let give = |take: &mut dyn FnMut() -> Option<Day>| if one_each || own { take() } else { None };
        let slot = |day: Option<Day>| Some((if day.is_some() { at } else { block.at }, day));
        match block.label {
            Label::Date => keep(&mut days.meeting, slot(give(&mut take))),
            Label::Posted => keep(&mut days.posted, slot(give(&mut take))),
            Label::TakenDown => keep(&mut days.taken_down, slot(give(&mut take))),
            _ => {
                keep(&mut days.posted, slot(give(&mut take)));
                keep(&mut days.taken_down, slot(give(&mut take)));
            }
        }
    }
    stored(run, &text, notice, reading);
}

fn keep(slot: &mut Option<(Place, Option<Day>)>, new: Option<(Place, Option<Day>)>) {
    if slot.as_ref().is_none_or(|(_, day)| day.is_none()) {
        *slot = new;
    }
}

/// Where the minutes are kept: what is left of the values when days and the signer's name are taken away.
fn stored(run: &[&Block], text: &str, notice: &mut Notice, reading: &mut Reading) {
    let Some(block) = run.iter().find(|b| b.label == Label::StoredAt) else { return };
    let last = run.last().expect("a run has blocks");
    let mut left = values::without_days(text);
    let signed = is_name_label(last.label) || last.label == Label::Signatures;
    let names: Vec<String> =
        reading.read.present.iter().map(|p| p.name.clone()).chain(reading.read.secretary.clone()).collect();
    for name in names {
        left = left.replace(&name, " ");
    }
    if signed && last.lines.len() == 1 && run.len() > 1 && left.trim() == text.trim() {
        left = without_last_name(&left);
    }
    let left =
        squeeze(&left.replace('\t', " ")).trim_matches(|c: char| ",.:_-–".contains(c) || c.is_whitespace()).to_string();
    let at = last.lines.first().map_or(block.at, |l| l.0);
    if left.is_empty() {
        reading.lost("notice.stored_at", Some(block.at), Refusal::new("intake-stored-lost"));
    } else if notice.stored_at.is_none() {
        reading.found("notice.stored_at", &left, at);
        notice.stored_at = Some(left);
    }
}

/// A table with a line for each municipality's notice board. The first is that of the minutes; further ones are of
/// paragraphs with a notice of their own. The notice is up when it is up on all boards (KL 13:5), and is down when it
/// has come down from all.
fn boards(lines: &[Line], days: &mut Days, reading: &mut Reading) -> bool {
    let Some(table) = (0..lines.len()).filter_map(|n| tables::at(lines, n)).find(Table::is_notices) else {
        return false;
    };
    let at = table.rows[0].at;
    for row in &table.rows {
        let day = |column| values::day(table.cell(row, column));
        let party = table.cell(row, Column::Municipality).to_string();
        let (posted, taken_down) = (day(Column::Posted), day(Column::TakenDown));
        reading.read.notices.push(PartyNotice { party, paragraph: None, posted, taken_down });
    }
    let all = &reading.read.notices;
    let posted: Option<Vec<Day>> = all.iter().map(|n| n.posted).collect();
    let down: Option<Vec<Day>> = all.iter().map(|n| n.taken_down).collect();
    if let Some(last) = posted.and_then(|all| all.into_iter().max()) {
        days.posted = Some((at, Some(last)));
    }
    if let Some(first) = down.and_then(|all| all.into_iter().min()) {
        days.taken_down = Some((at, Some(first)));
    }
    true
}

/// What a sentence of a notice says of a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Posted,
    TakenDown,
    Adjusted,
}

/// Reads a notice written as sentences: `Anslaget sattes upp den 6 mars 2012 och tas ned den 28 mars 2012.`
fn prose(lines: &[Line], days: &mut Days, notice: &mut Notice, reading: &mut Reading) -> bool {
    let mut told = false;
    for line in lines {
        for sentence in re!(r"\.\s+(?:\p{Lu})").split(&line.text) {
            told |= sentence_of(sentence, line.at, days, reading);
        }
        let kept = re!(r"(?i)\b(?:förvaras|finns)\s+(?:tillgängligt\s+)?(?:på|i|hos|vid)\s+([^.]{3,90})(?:\.|$)")
            .captures(&line.text);
        if let (None, Some(c)) = (&notice.stored_at, kept) {
            reading.found("notice.stored_at", c[1].trim(), line.at);
            notice.stored_at = Some(c[1].trim().to_string());
            told = true;
        }
    }
    told
}

/// Gives each day of a sentence to the verb before it.
fn sentence_of(sentence: &str, at: Place, days: &mut Days, reading: &mut Reading) -> bool {
    let verbs = re!(
        r"(?i)\b(?:(ned(?:tag|tas)\p{L}*|(?:tas|togs|tagits|tagas)\s+(?:ned|ner|bort)|avpublicer\p{L}*|t\.?o\.?m\.?|till och med)|((?:sätts|sattes|satts)\s+upp|uppsatt\p{L}*|anslogs|anslås|anslagits|tillkänna(?:ges|getts|gett|givits|givet)|publicera(?:s|des|d|ts)|offentliggjor\p{L}+)|(justera(?:s|d|t|ts|des)))(?:\b|\s|$)"
    );
    let said: Vec<(usize, Says)> =
        verbs.captures_iter(sentence).filter_map(|c| Some((c.get(0)?.end(), kind_of(&c)))).collect();
    let mut told = false;
    for (start, _, day) in values::days_at(sentence) {
        let Some((_, says)) = said.iter().rev().find(|(end, _)| *end <= start + 1 && start - end.min(&start) < 90)
        else {
            continue;
        };
        match says {
            Says::Posted => keep(&mut days.posted, Some((at, Some(day)))),
            Says::TakenDown => keep(&mut days.taken_down, Some((at, Some(day)))),
            Says::Adjusted if reading.read.adjusted.is_none() => {
                reading.found("adjusted", day, at);
                reading.read.adjusted = Some(day);
            }
            Says::Adjusted => {}
        }
        told |= *says != Says::Adjusted;
    }
    told
}

fn kind_of(c: &regex::Captures<'_>) -> Says {
    match (c.get(1), c.get(2)) {
        (Some(_), _) => Says::TakenDown,
        (_, Some(_)) => Says::Posted,
        _ => Says::Adjusted,
    }
}

/// A text without the two words in capitals at its end that are a name.
fn without_last_name(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() >= 3 && super::persons::looks_like_name(&words[words.len() - 2..].join(" ")) {
        return words[..words.len() - 2].join(" ");
    }
    text.to_string()
}

fn put(days: &Days, notice: &mut Notice, reading: &mut Reading) {
    if let Some((at, day)) = days.meeting {
        match (day, reading.read.date) {
            (Some(day), None) => {
                reading.found("date", day, at);
                reading.read.date = Some(day);
            }
            (None, None) => reading.lost("date", Some(at), Refusal::new("intake-date-lost")),
            _ => {}
        }
    }
    for (slot, field, target) in [
        (days.posted, "notice.posted", &mut notice.posted),
        (days.taken_down, "notice.taken_down", &mut notice.taken_down),
    ] {
        match slot {
            Some((at, Some(day))) => {
                reading.found(field, day, at);
                *target = Some(day);
            }
            Some((at, None)) => reading.lost(field, Some(at), Refusal::new("intake-notice-day-lost")),
            None => {}
        }
    }
}
