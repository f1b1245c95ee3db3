//! What running text tells of the meeting itself: when it opened and closed, and the signatures at the very end.

use super::lines::Line;
use super::report::Reading;
use super::values::{self, re};
use super::words::{self, Label};

/// Where the signatures begin in the last paragraph's lines.
pub(super) fn signatures(body: &[Line]) -> usize {
    let begins = |n: usize| {
        let line = &body[n];
        let label = words::label(&line.text).map(|l| l.0);
        let signs = matches!(label, Some(Label::Secretary | Label::Signatures | Label::Chair | Label::Adjusters));
        let near =
            body.iter().skip(n).take(14).filter(|l| words::label(&l.text).is_some_and(|(w, _)| is_signing(w))).count();
        let clear = line.text.to_lowercase().starts_with("vid protokollet") || near >= 2;
        signs
            && line.apart
            && line.text.len() < 90
            && clear
            && body[n + 1..].iter().all(|l| words::part(&l.text).is_none())
    };
    (0..body.len()).find(|n| begins(*n)).unwrap_or(body.len())
}

fn is_signing(label: Label) -> bool {
    matches!(label, Label::Secretary | Label::Chair | Label::Adjusters | Label::Signatures)
}

/// Reads `Mötet öppnas kl. 8.15`, `Sammanträdet avslutades kl. 9.00` and `Sammanträde den 4 februari kl. 13–15 i …`
/// where no label told it.
pub(super) fn times(preface: &[Line], lines: &[Line], reading: &mut Reading) {
    let head = re!(r"(?i)^(?:sammanträde|möte|protokoll)\b.*\bkl");
    if let Some(line) = preface.iter().find(|l| head.is_match(&l.text)).filter(|_| reading.read.start.is_none()) {
        let times = values::times(&line.text);
        set(times.first(), times.get(1), line, reading);
        let place =
            re!(r"\d\s+(?:i|på)\s+(\p{Lu}.*)$").captures(&line.text).map(|c| c[1].trim_end_matches('.').to_string());
        if let (None, Some(place)) = (&reading.read.place, place) {
            reading.found("place", &place, line.at);
            reading.read.place = Some(place);
        }
    }
    let opens = re!(
        r"(?i)(?:mötet|sammanträdet|ordföranden?)\s+(?:öppna|inled|börja|startar|förklara\p{L}*\s+\p{L}+\s+öppna)\p{L}*\b[^.]{0,60}?\b(kl.{0,14})"
    );
    let closes = re!(
        r"(?i)(?:mötet|sammanträdet|ordföranden?)\s+(?:avsluta|slut|förklara\p{L}*\s+\p{L}+\s+avsluta)\p{L}*\b[^.]{0,60}?\b(kl.{0,14})"
    );
    for line in lines.iter().filter(|l| !l.annexed) {
        let first =
            |pattern: &regex::Regex| pattern.captures(&line.text).and_then(|c| values::times(&c[1]).first().cloned());
        let (start, end) = (first(opens), first(closes));
        set(start.as_ref(), end.as_ref(), line, reading);
    }
}

fn set(start: Option<&String>, end: Option<&String>, line: &Line, reading: &mut Reading) {
    if let (None, Some(start)) = (&reading.read.start, start) {
        reading.found("start", start, line.at);
        reading.read.start = Some(start.clone());
    }
    if let (None, Some(end)) = (&reading.read.end, end) {
        reading.found("end", end, line.at);
        reading.lost.retain(|l| l.field != "end");
        reading.read.end = Some(end.clone());
    }
}
