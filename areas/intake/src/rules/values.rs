//! Days, times, number ranges and case numbers as they are written in minutes.

use basics::Day;
use minutes::Covers;

/// A pattern that is built once.
macro_rules! re {
    ($pattern:expr) => {{
        static RE: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| regex::Regex::new($pattern).expect("a pattern of this file"));
        &*RE
    }};
}
pub(super) use re;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

fn month_of(word: &str) -> Option<i8> {
    let low = word.to_lowercase();
    let short = low.trim_end_matches('.');
    let at = MONTHS.iter().position(|m| *m == short || (short.len() >= 3 && m.starts_with(short)))?;
    i8::try_from(at + 1).ok()
}

fn digital(text: &str) -> Vec<(usize, usize, Day)> {
    let iso = re!(r"\b((?:19|20)\d\d)\s?[-–‑]\s?(\d\d?)\s?[-–‑]\s?(\d\d?)\b");
    let slashed = re!(r"\b(\d\d?)/(\d\d?)[ -]?((?:19|20)\d\d)\b");
    let dotted = re!(r"\b(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)\b");
    let mut found = Vec::new();
    for (pattern, order) in [(iso, [1, 2, 3]), (slashed, [3, 2, 1]), (dotted, [3, 2, 1])] {
        for c in pattern.captures_iter(text) {
            let part = |n: usize| c.get(n).map_or("", |m| m.as_str());
            let day = of_parts(part(order[0]), part(order[1]), part(order[2]));
            if let (Some(day), Some(whole)) = (day, c.get(0)) {
                found.push((whole.start(), whole.end(), day));
            }
        }
    }
    found
}

fn of_parts(year: &str, month: &str, day: &str) -> Option<Day> {
    Day::of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Every whole day in a text, with where it begins and ends: `2015-05-27`, `den 27 maj 2015`, `27/5 2015`. A day
/// without a year is none.
pub(super) fn days_at(text: &str) -> Vec<(usize, usize, Day)> {
    let words = re!(
        r"(?i)\b(\d\d?)(?::?e)?\.?\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)([a-zåäö]*)\.?,?\s+((?:19|20)\d\d)\b"
    );
    let mut found = digital(text);
    for c in words.captures_iter(text) {
        let month = month_of(&format!("{}{}", &c[2], &c[3]));
        let day = month.and_then(|m| of_parts(&c[4], &m.to_string(), &c[1]));
        if let (Some(day), Some(whole)) = (day, c.get(0)) {
            found.push((whole.start(), whole.end(), day));
        }
    }
    found.sort_by_key(|f| f.0);
    found
}

/// Every whole day in a text, in order.
pub(super) fn days(text: &str) -> Vec<Day> {
    days_at(text).into_iter().map(|(_, _, d)| d).collect()
}

/// The first whole day in a text.
pub(super) fn day(text: &str) -> Option<Day> {
    days(text).first().copied()
}

/// Clock times in a text, in order, as `13:00`: `kl. 13.00–15.30`, `13:00`, `kl 13-15`, `8:15`. Times of a pause in
/// brackets are left out.
pub(super) fn times(text: &str) -> Vec<String> {
    let mut rest = without_days(text);
    let pause = re!(r"(?i)[(,;]?\s*(?:ajourner|paus|uppehåll|lunch)[^)]*\)?");
    rest = pause.replace_all(&rest, " ").into_owned();
    let exact = re!(r"(?:^|[^\d.:,]|\p{L}[.:,])(\d\d?)[:.](\d\d)(?:[^\d:]|$)");
    let mut found: Vec<String> = Vec::new();
    let mut from = 0;
    while let Some(c) = exact.captures_at(&rest, from) {
        if let Some(t) = clock(&c[1], &c[2]) {
            found.push(t);
        }
        from = c.get(2).map_or(rest.len(), |m| m.end());
    }
    if found.is_empty() {
        found = whole_hours(&rest);
    }
    found
}

fn whole_hours(text: &str) -> Vec<String> {
    let hours = re!(r"(?i)\bkl(?:ockan)?\.?\s*(\d\d?)(?:\s*[-–]\s*(\d\d?))?\b");
    let Some(c) = hours.captures(text) else { return Vec::new() };
    let parts = [c.get(1), c.get(2)];
    parts.into_iter().flatten().filter_map(|m| clock(m.as_str(), "00")).collect()
}

fn clock(hour: &str, minute: &str) -> Option<String> {
    let (h, m): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (h < 24 && m < 60).then(|| format!("{h:02}:{m:02}"))
}

/// A text without its days.
pub(super) fn without_days(text: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for (start, end, _) in days_at(text) {
        if start >= from {
            out.push_str(&text[from..start]);
            out.push(' ');
            from = end;
        }
    }
    out.push_str(&text[from..]);
    out
}

/// What is left of a line of place and time once day and time are taken away.
pub(super) fn place(text: &str) -> Option<String> {
    let weekday = re!(r"(?i)\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b,?\s*(?:den\b)?");
    let clock = re!(
        r"(?i),?\s*\b(?:kl(?:ockan)?\.?|tid:?)?\s*\d?\d[:.]\d\d\s*(?:(?:[-–—]|till|och|–)?\s*(?:ca\.?\s*)?\d?\d[:.]\d\d)*(?:\s*[-–]+)?"
    );
    let hours = re!(r"(?i),?\s*\bkl(?:ockan)?\.?(?:\s*\d\d?(?:\s*[-–]\s*\d\d?)?|\s*[:.]\d\d)?(?:\s|$|,)[-–]?");
    let pause = re!(r"(?i)[(,;]?\s*(?:sammanträdet\s+)?(?:ajourner|paus|uppehåll)[^)]*\)?");
    let mut rest = without_days(text);
    for pattern in [pause, weekday, clock, hours] {
        rest = pattern.replace_all(&rest, " ").into_owned();
    }
    let rest = re!(r"(?i)\b(?:den|starttid|sluttid|tid)\b:?\s*$").replace(rest.trim(), "").into_owned();
    let rest = squeeze(&rest).replace(" ,", ",").replace(" )", ")").replace("( ", "(").replace("()", "");
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || ",;:.–-".contains(c)).to_string();
    rest.chars().any(char::is_alphabetic).then_some(rest)
}

/// The paragraphs that minutes say they cover: `§§ 1-7`, `12–15`.
pub(super) fn covers(text: &str) -> Option<Covers> {
    let text = &re!(r"(?i)\(\d{1,3}\)|\[\d{1,3}\]|\bsida?\b\.?\s*\d*").replace_all(text, " ");
    let range =
        re!(r"(\d{1,4})(?:/\d{2,4})?\s*(?:[-–—]|till(?:\s+och\s+med)?|t\.?o\.?m\.?)\s*§?\s*(\d{1,4})(?:/\d{2,4})?\b");
    if let Some(c) = range.captures(text) {
        let (first, last) = (c[1].parse().ok()?, c[2].parse().ok()?);
        return (first <= last && last - first < 400).then_some(Covers { first, last });
    }
    let one = re!(r"^\D{0,40}?(\d{1,4})\D*$").captures(text)?;
    let only = one[1].parse().ok()?;
    Some(Covers { first: only, last: only })
}

/// What stood where a case number stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseText {
    /// A whole number, `Syd-IT 21-1`.
    Whole(String),
    /// The series without its figures, `KS `: they were lost.
    Lost(String),
}

/// Splits a heading from the case number beside it: `Årsredovisning (Syd-IT 21-1)`, `… Dnr KS 2014/0082`.
pub(super) fn split_case(text: &str) -> (String, Option<CaseText>) {
    let t = text.trim();
    if let Some(own) = t.strip_prefix("Ärende ").filter(|own| is_case(own)) {
        return (String::new(), Some(CaseText::Whole(own.to_string())));
    }
    let marked = re!(
        r"(?i)[(\[]?\s*\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärende (?:nr|nummer)|diarie-?nr|ä?dnr)\b\.?\s*:?\s*(.*)$"
    );
    if let Some(c) = marked.captures(t) {
        let at = c.get(0).map_or(0, |m| m.start());
        let value = c[1].trim().trim_end_matches([')', ']']).trim().to_string();
        let (value, after) = until_words(&value);
        let head = [t[..at].trim(), after.as_str()].join(" ").trim().to_string();
        let none = re!(r"(?i)^(?:inget|saknas|ej angivet|finns inte|[-–])$").is_match(&value);
        return (tidy(&head), (!none).then(|| whole_or_lost(&value)));
    }
    let bracket = re!(r"\s*\(([^()]*)\)\s*$");
    if let Some(c) = bracket.captures(t) {
        let inner = c[1].trim();
        let at = c.get(0).map_or(0, |m| m.start());
        if is_case(inner) {
            return (tidy(&t[..at]), Some(CaseText::Whole(inner.to_string())));
        }
        let lost = re!(r"^(?:KS|KF|SN|Syd-IT|[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,5}-?[A-ZÅÄÖ]{1,5})$");
        if c[1].ends_with(' ') && lost.is_match(inner) {
            return (tidy(&t[..at]), Some(CaseText::Lost(inner.to_string())));
        }
    }
    let free = re!(
        r"(?:^|\s)([A-ZÅÄÖ][A-Za-zÅÄÖåäö-]{1,9}[ /-]?(?:19|20)?\d\d[-/:]\d+(?:[-/:]\d+)*|(?:19|20)\d\d/\d{1,6}(?:[-.]\d+)*)\s*$"
    );
    if let Some(c) = free.captures(t) {
        let at = c.get(1).map_or(0, |m| m.start());
        return (tidy(&t[..at]), Some(CaseText::Whole(c[1].to_string())));
    }
    let first = re!(r"^([A-ZÅÄÖ]{2,6}[ /-]?(?:19|20)?\d\d[-/:]\d+(?:[-/:.]\d+)*)\s+(\p{Lu}.*)$");
    if let Some(c) = first.captures(t) {
        return (tidy(&c[2]), Some(CaseText::Whole(c[1].to_string())));
    }
    (tidy(t), None)
}

/// A number and the words that follow it on the same line.
fn until_words(value: &str) -> (String, String) {
    let joined = re!(r"^(\d{1,4}[A-ZÅÄÖ]{1,8}\d{1,6})\s+(\S.*)$");
    if let Some(c) = joined.captures(value) {
        return (c[1].to_string(), c[2].to_string());
    }
    let number = re!(r"^([A-Za-zÅÄÖåäö-]{0,12}[ /.:-]*\d[\d/:.\-–]*(?:\s\d[\d/:.\-–]*)*)(\s.*|)$");
    let series = re!(r"^(\p{Lu}{1,6}|\p{Lu}[\p{L}-]{0,6}-\p{Lu}{1,4})\s+(\p{Lu}\p{Ll}.*)$");
    if let Some(c) = series.captures(value) {
        return (c[1].to_string(), c[2].to_string());
    }
    let Some(c) = number.captures(value) else { return (value.to_string(), String::new()) };
    let rest = c[2].trim();
    if rest.chars().next().is_some_and(|x| x.is_uppercase()) && rest.len() > 3 {
        return (c[1].trim().to_string(), rest.to_string());
    }
    (value.to_string(), String::new())
}

fn whole_or_lost(value: &str) -> CaseText {
    let v = value.trim().trim_end_matches('.').to_string();
    if v.chars().any(|c| c.is_ascii_digit()) && !v.ends_with(['/', '-', ':']) {
        CaseText::Whole(v)
    } else {
        CaseText::Lost(v)
    }
}

/// Whether a text alone is a case number.
pub(super) fn is_case(text: &str) -> bool {
    let shape = re!(r"^(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö-]{0,11}[ /.:-]?\s?)?(?:(?:19|20)?\d\d)[-/:.]\d+(?:[-/:. ]\d+)*$");
    let t = text.trim();
    let year_last = re!(r"^[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}[ /-]\d{1,6}[/-](?:19|20)\d\d$");
    t.len() <= 30 && (shape.is_match(t) || year_last.is_match(t)) && !(day(t).is_some() && t.len() == 10)
}

/// A heading without what stands loose at its ends.
pub(super) fn tidy(text: &str) -> String {
    let t = squeeze(text);
    t.trim_matches(|c: char| c.is_whitespace() || "-–—:·•|".contains(c)).trim_end_matches(',').to_string()
}

/// One space where there were several, none at the ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_year_month_and_day() {
        for (text, expected) in [
            ("2015-05-27", "2015-05-27"),
            ("onsdagen den 27 maj 2015 kl. 13.00", "2015-05-27"),
            ("Torsdag 3 februari, 2011", "2011-02-03"),
            ("27/5 2015", "2015-05-27"),
            ("7.9.2011", "2011-09-07"),
            ("2015 - 05 - 27", "2015-05-27"),
            ("den 1 sept. 2009", "2009-09-01"),
        ] {
            assert_eq!(day(text).map(|d| d.to_string()).as_deref(), Some(expected), "{text}");
        }
        for none in ["den 27 maj kl 13", "2015-13-40", "KS 2014/0082", "201231", "onsdag - 27 maj kl"] {
            assert_eq!(day(none), None, "{none}");
        }
    }

    #[test]
    fn times_are_read_in_order_without_pauses() {
        let check = |text: &str, expected: &[&str]| assert_eq!(times(text), expected, "{text}");
        check("kl. 13.00–15.30", &["13:00", "15:30"]);
        check("kl 19.00 21.05", &["19:00", "21:05"]);
        check("Starttid 16:00 Sluttid:", &["16:00"]);
        check("Starttid 17:15 Sluttid:17:30", &["17:15", "17:30"]);
        check("2020-08-18 kl. 09.00-10:05", &["09:00", "10:05"]);
        check("8:15-11:30 (ajournering 10.00-10.20)", &["08:15", "11:30"]);
        check("Kommunhuset, kl 13-15", &["13:00", "15:00"]);
        check("kl :15", &[]);
        check("Rum 2.3, kl 16:00-17:15", &["16:00", "17:15"]);
        check("kl 26.00", &[]);
    }

    #[test]
    fn the_place_is_what_is_left() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(place(text).as_deref(), expected, "{text}");
        check("Kommunhuset, Norrby/Digitalt", Some("Kommunhuset, Norrby/Digitalt"));
        check("Stora salen, Kommunhuset, onsdag den 3 februari 2016 kl. 13.00–15.30", Some("Stora salen, Kommunhuset"));
        check("Sessionssalen kl 14.00-16.50", Some("Sessionssalen"));
        check("Vävsalen, Ekby, kl", Some("Vävsalen, Ekby"));
        check("13:00-13:45", None);
        check("Rådhuset, sal 2, 2017-03-01, kl 08.30–11.45 (ajournering 10.00–10.15)", Some("Rådhuset, sal 2"));
    }

    #[test]
    fn a_case_number_stands_apart_from_the_heading() {
        let check = |text: &str, head: &str, case: Option<CaseText>| {
            assert_eq!(split_case(text), (head.into(), case), "{text}")
        };
        let whole = |s: &str| Some(CaseText::Whole(s.into()));
        check("Årsredovisning 2020 (Syd-IT 21-1)", "Årsredovisning 2020", whole("Syd-IT 21-1"));
        check("Budget 2015 Dnr KS 2014/0082", "Budget 2015", whole("KS 2014/0082"));
        check("Dnr: Syd-IT 14-8", "", whole("Syd-IT 14-8"));
        check("Val KS/2020:248-003", "Val", whole("KS/2020:248-003"));
        check("Redovisning (KS )", "Redovisning", Some(CaseText::Lost("KS".into())));
        check("Sammanträdestider 2015", "Sammanträdestider 2015", None);
        check("Uppföljning 2020-12-31", "Uppföljning 2020-12-31", None);
        check("Bokslut (preliminärt)", "Bokslut (preliminärt)", None);
        check("Val av justerare Diarienr 16FSN2", "Val av justerare", whole("16FSN2"));
        check("Plan för 2016-2018", "Plan för 2016-2018", None);
        check("GN 2019-00123 Ny taxa", "Ny taxa", whole("GN 2019-00123"));
        check("Omställning 2010 (LS/1245/2008)", "Omställning 2010", whole("LS/1245/2008"));
        check("Delegation Dnr 14VN5 Ordföranden får besluta", "Delegation Ordföranden får besluta", whole("14VN5"));
    }

    #[test]
    fn what_the_minutes_cover() {
        let check = |text: &str, expected: Option<(i64, i64)>| {
            assert_eq!(covers(text).map(|c| (c.first, c.last)), expected, "{text}");
        };
        check("§§ 1-7", Some((1, 7)));
        check("Protokollet innehåller paragraferna §§1-7", Some((1, 7)));
        check("12 – 25", Some((12, 25)));
        check("63/20–73/20", Some((63, 73)));
        check("§ 14", Some((14, 14)));
        check("Sida 1 (10)", None);
        check("", None);
    }
}
