//! The front page: board, day, place, times, chair, secretary, which paragraphs (documents 4.1).

use super::checks::*;
use super::{Finding, Sheet};
use crate::rules::names::{clock, is_blank, same_person};
use crate::rules::{Covers, Standing, standing};

pub(super) fn check(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let missing = |field: &Option<String>| field.as_deref().is_none_or(is_blank);
    for (absent, check, field, key) in [
        (missing(&m.board), BOARD_MISSING, "board", "namnd"),
        (m.date.is_none(), DATE_MISSING, "date", "dag"),
        (missing(&m.place), PLACE_MISSING, "place", "plats"),
        (missing(&m.start), START_MISSING, "start", "start"),
        (missing(&m.end), END_MISSING, "end", "slut"),
        (missing(&m.secretary) && !has_secretary(sheet), SECRETARY_MISSING, "secretary", "sekreterare"),
        (m.paragraphs.is_empty(), NO_PARAGRAPHS, "paragraphs", "paragrafer"),
    ] {
        if absent {
            found.push(Finding::front(&check, field, key));
        }
    }
    times(sheet, found);
    chair(sheet, found);
}

fn has_secretary(sheet: &Sheet) -> bool {
    let role = |r: &String| r.to_lowercase().contains("sekreterare") || r.to_lowercase() == "secretary";
    sheet.m.present.iter().any(|p| p.role.as_ref().is_some_and(role))
}

fn times(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let (start, end) = (m.start.as_deref().and_then(clock), m.end.as_deref().and_then(clock));
    for (written, read, field, key) in [(&m.start, start, "start", "start"), (&m.end, end, "end", "slut")] {
        if let Some(written) = written
            && read.is_none()
            && !is_blank(written)
            && !super::placeholder::is_in(written)
        {
            found.push(Finding::front(&TIME_UNREADABLE, field, key).with("time", written));
        }
    }
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        let finding = Finding::front(&END_BEFORE_START, "end", "slut");
        let (start, end) = (m.start.clone().unwrap_or_default(), m.end.clone().unwrap_or_default());
        found.push(finding.with("start", start).with("end", end));
    }
}

fn chair(sheet: &Sheet, found: &mut Vec<Finding>) {
    let m = sheet.m;
    let named = m.chair.as_deref().filter(|c| !is_blank(c));
    let by_role = m.present.iter().any(|p| {
        let role = p.role.as_deref().unwrap_or_default().to_lowercase();
        (role.contains("ordförande") || role.contains("chair")) && standing(p) == Standing::Member
    });
    let chairs_in_log = m.log.iter().any(|e| e.what == crate::rules::Happening::Chairs);
    match named {
        None if !by_role && !chairs_in_log => found.push(Finding::front(&CHAIR_MISSING, "chair", "ordforande")),
        Some(name)
            if sheet.knows_people()
                && !super::placeholder::is_in(name)
                && !m.present.iter().any(|p| same_person(&p.name, name)) =>
        {
            found.push(Finding::front(&CHAIR_ABSENT, "chair", "ordforande").with("name", name));
        }
        _ => {}
    }
}

/// That the front page covers the paragraphs that follow. Said once: where the agenda tells that paragraphs are
/// missing, or the numbers are at fault and as many as the front page says, that is what is wrong.
pub(super) fn covers(sheet: &Sheet, found: &mut Vec<Finding>) {
    let numbers: Vec<i64> = sheet.m.paragraphs.iter().filter_map(|p| p.number).collect();
    let (Some(Covers { first, last }), Some(low), Some(high)) =
        (sheet.m.covers, numbers.iter().min(), numbers.iter().max())
    else {
        return;
    };
    let agenda = super::numbers::items(sheet.m).count();
    let told = agenda > sheet.m.paragraphs.len() && first == *low && last > *high;
    let as_many = i64::try_from(numbers.len()).is_ok_and(|n| n == last - first + 1);
    let misnumbered = as_many && found.iter().any(|f| f.id.starts_with("lint-number-"));
    if (first != *low || last != *high) && !told && !misnumbered {
        let finding = Finding::front(&COVERS, "covers", "omfattar").with("first", first).with("last", last);
        found.push(finding.with("low", low).with("high", high));
    }
}
