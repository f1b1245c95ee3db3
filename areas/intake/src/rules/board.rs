//! The board's name and the meeting's day where no label tells them: running heads, the lines above the first
//! label, the file's title.

use super::lines::{Line, Place, Sheet};
use super::report::Reading;
use super::values::{self, re, squeeze, tidy};
use super::words::{self, Label};
use basics::Refusal;

/// Fills in board and day from what stands around the labels.
pub(super) fn find(sheet: &Sheet, lines: &[Line], preface: &[Line], first: bool, reading: &mut Reading) {
    let mut around: Vec<&Line> =
        preface.iter().take_while(|l| words::label(&l.text).is_none_or(|(w, _)| w == Label::Date)).take(14).collect();
    around.extend(sheet.heads.iter());
    if reading.read.board.is_none()
        && let Some((name, at)) = around.iter().find_map(|l| name_in(&l.text).map(|n| (n, l.at)))
    {
        set_board(name, at, reading);
    }
    if reading.read.date.is_none()
        && let Some((day, at)) = around.iter().find_map(|l| meeting_day(&l.text).map(|d| (d, l.at)))
    {
        reading.found("date", day, at);
        reading.read.date = Some(day);
    }
    if let Some(title) = sheet.title.as_ref().filter(|_| first) {
        from_title(title, reading);
    }
    if reading.read.board.is_none() {
        from_sentences(lines, reading);
    }
}

fn set_board(name: String, at: Place, reading: &mut Reading) {
    reading.found("board", &name, at);
    reading.read.board = Some(name);
}

fn from_title(title: &Line, reading: &mut Reading) {
    if reading.read.board.is_none()
        && let Some(name) = name_in(&title.text)
    {
        set_board(name, title.at, reading);
    }
    let day = values::day(&title.text);
    if let (None, Some(day)) = (reading.read.date, day) {
        reading.found("date", day, title.at);
        reading.lost.retain(|l| l.field != "date");
        reading.lost("date", Some(title.at), Refusal::new("intake-date-from-title"));
        reading.read.date = Some(day);
    }
}

/// `Norra servicenämndens sammanträde`, or the body that decides in the first decisions.
fn from_sentences(lines: &[Line], reading: &mut Reading) {
    for line in lines.iter().filter(|l| !l.annexed && l.text.len() < 160) {
        if let Some(c) =
            re!(r"^(\p{Lu}[\p{L} -]{2,80}(?:nämnden|styrelsen|utskottet|nämnd))s\s+(?:sammanträde|möte|protokoll)")
                .captures(&line.text)
        {
            set_board(tidy(&c[1]), line.at, reading);
            return;
        }
    }
}

/// A day in a head or title, unless it is another's than the meeting's.
fn meeting_day(text: &str) -> Option<basics::Day> {
    let low = text.to_lowercase();
    let other = ["justering", "anslag", "överklag", "upprättad", "utskrift", "reviderad", "kallelse"]
        .iter()
        .any(|w| low.contains(w));
    if other { None } else { values::day(text) }
}

/// The name of a body in a head or title: without the words around it.
pub(super) fn name_in(text: &str) -> Option<String> {
    if text.len() > 260 {
        return None;
    }
    let mut t = values::without_days(&squeeze(text));
    let noise = re!(
        r"(?i)\b(?:sammanträdes-?\s?protokoll|protokolls?utdrag|protokoll(?:\s+fört)?(?:\s+(?:för|från|vid|över))?|utdrag ur|sammanträdesdatum|sammanträdesdag|mötesdatum|sammanträde(?:t)?(?:\s+(?:med|den))?|sida?(?:nr)?\.?\s*\d*\s*(?:\(\s*\d+\s*\)|\[\d+\]|av\s+\d+)?|\d+\s*\(\s*\d+\s*\)|transkript|datum|blad\s*\d*)\b:?|\d+\s?\(\s?\d+\s?\)|\[\d+\]|\(\d+\)"
    );
    t = noise.replace_all(&t, "\t").into_owned();
    let cut = re!(r"\b(?:Tid|Plats|Starttid|Beslutande|Närvarande|Datum|Kl)\b.*$").replace(&t, "").into_owned();
    let caps = re!(r"\b\p{Lu}[\p{Lu} ]{2,40} (?:KOMMUN|STAD|KOMMUNER)\b").replace_all(&cut, "\t").into_owned();
    let town = re!(r"^\s*\p{Lu}[\p{L}-]+ (?:kommun|stad)\b").replace(&caps, "\t").into_owned();
    town.split(['\t', '|', '•']).chain(caps.split(['\t', '|'])).map(clean).find(|p| is_body(p))
}

/// The name of a body that stands on a line alone, or after the sentence that the adjusting was announced.
pub(super) fn body_in(line: &str) -> Option<String> {
    let said = re!(
        r"(?i)(?:protokollet är justerat\.\s*)?justeringen (?:har )?\p{L}+ genom anslag(?: på [^.]{3,80}\.| i tre veckor\.)?\.?"
    );
    said.replace_all(line, "\t")
        .split('\t')
        .map(clean)
        .find(|p| p.len() < 90 && is_body(p) && words::label(p).is_none())
}

fn clean(part: &str) -> String {
    let part = re!(r"^\s*(?:[\p{L}]{1,5}\s)?\d[\d/:.-]*\s+").replace(part, "").into_owned();
    let t = tidy(&part).trim_end_matches(['.', '"']).trim_start_matches('"').trim().to_string();
    let genitive = re!(r"^(.*(?:nämnden|styrelsen|utskottet))s$");
    genitive.captures(&t).map_or(t.clone(), |c| c[1].to_string())
}

/// Whether a text is a body's name: it holds one of their words, is short, and says nothing.
fn is_body(text: &str) -> bool {
    let low = text.to_lowercase();
    let words = text.split(' ').count();
    let names = re!(r"(?:nämnd|nämnden|styrelsen?|utskott|utskottet|direktion|direktionen|fullmäktige|samverkansråd|beredning|beredningen)(?:\s|$|,)").is_match(&format!("{low} "));
    let speaks = re!(r"\b(?:beslutar|är|har|ska|kallas|att|den \d|hos|enligt|ärenden|förteckning)\b").is_match(&low);
    names
        && !speaks
        && words <= 16
        && text.len() <= 130
        && text.starts_with(char::is_alphabetic)
        && !text.contains('§')
        && words::label(text).is_none_or(|(l, _)| l == Label::Board)
        && text.chars().count() > 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_board_is_told_apart_from_the_words_around_it() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(name_in(text).as_deref(), expected, "{text}");
        check("Norra IT-nämnden", Some("Norra IT-nämnden"));
        check("Protokoll Norra IT-nämnd Tid Starttid 16:00", Some("Norra IT-nämnd"));
        check("EKBY KOMMUN Sammanträdesprotokoll Kommunstyrelsen 2012-12-05", Some("Kommunstyrelsen"));
        check("Sammanträdesprotokoll 3 (17)\tGemensam lönenämnd", Some("Gemensam lönenämnd"));
        check(
            "Gemensam nämnd för drift och service, utveckling samt stöd",
            Some("Gemensam nämnd för drift och service, utveckling samt stöd"),
        );
        check("Nämnden för support och lokaler", Some("Nämnden för support och lokaler"));
        check("Protokoll för kommunstyrelsen 1(18)", None.or(Some("kommunstyrelsen")));
        check("Nämnden beslutar att godkänna rapporten", None);
        check("Ekby kommun", None);
    }
}
