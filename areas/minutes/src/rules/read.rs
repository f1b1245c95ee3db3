//! Reads the record from JSON as people and programs write it: one meeting or several, numbers as words, `null`
//! as absent, a list where a text stands and the other way round. Unknown names are passed over.

use super::Minutes;
use serde_json::{Map, Value};

/// Why a text is not a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Not JSON. Line and column count from 1.
    NotJson { line: usize, column: usize, said: String },
    /// JSON, but a field holds something else than it should.
    Field { meeting: usize, field: String, said: String },
    /// JSON, but neither an object nor a list of objects.
    NotMeetings,
}

/// Every meeting in the text: an object, a list of objects, or an object whose `meetings` is such a list.
pub fn read_minutes(text: &str) -> Result<Vec<Minutes>, Unread> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|e| Unread::NotJson {
        line: e.line(),
        column: e.column(),
        said: e.to_string().split(" at line").next().unwrap_or_default().to_string(),
    })?;
    let all = match value {
        Value::Array(all) => all,
        Value::Object(mut fields) => match fields.remove("meetings") {
            Some(Value::Array(all)) => all,
            _ => vec![Value::Object(fields)],
        },
        _ => return Err(Unread::NotMeetings),
    };
    if all.is_empty() || !all.iter().all(Value::is_object) {
        return Err(Unread::NotMeetings);
    }
    all.into_iter().enumerate().map(|(i, v)| one(i, v)).collect()
}

fn one(meeting: usize, value: Value) -> Result<Minutes, Unread> {
    let value = tidy("", value).unwrap_or(Value::Object(Map::new()));
    match serde_json::from_value::<Minutes>(value.clone()) {
        Ok(minutes) => Ok(minutes),
        Err(e) => Err(Unread::Field { meeting: meeting + 1, field: fault_in(&value), said: e.to_string() }),
    }
}

/// The smallest field whose value alone cannot be read.
fn fault_in(value: &Value) -> String {
    let Value::Object(fields) = value else { return String::new() };
    for (name, v) in fields {
        if reads(name, v) {
            continue;
        }
        let Value::Array(items) = v else { return name.clone() };
        for (i, item) in items.iter().enumerate() {
            if reads(name, &Value::Array(vec![item.clone()])) {
                continue;
            }
            let Value::Object(inner) = item else { return format!("{name}[{i}]") };
            let alone = inner.iter().find(|(k, x)| {
                let only = Value::Object(Map::from_iter([((*k).clone(), (*x).clone())]));
                name == "paragraphs" && !reads(name, &Value::Array(vec![only]))
            });
            return alone.map_or(format!("{name}[{i}]"), |(k, _)| format!("{name}[{i}].{k}"));
        }
    }
    String::new()
}

fn reads(name: &str, v: &Value) -> bool {
    let only = Value::Object(Map::from_iter([(name.to_string(), v.clone())]));
    serde_json::from_value::<Minutes>(only).is_ok()
}

/// The largest number that is taken for one; sums of such never run over.
const MOST: i64 = 1_000_000_000;

/// Fields that hold whole numbers. `from`, `to` and `abstained` may also hold something else.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "seats", "first_number", "number", "first", "last", "from", "to", "yes", "no", "abstained", "votes", "places",
    "blank", "invalid", "counted", "count", "won", "yes_motion", "no_motion", "motion", "ground", "paragraph",
    "motions",
];
#[rustfmt::skip]
const FLAGS: &[&str] = &[
    "remote_allowed", "withdrawn", "deciding", "remote", "on", "needs_no_decision", "closed", "employment",
    "text_promised", "authority", "secret",
];
const DAYS: &[&str] =
    &["date", "adjusted", "posted", "taken_down", "adjusted_at_once", "day", "delegation_reported_until", "from", "to"];
/// Lists of texts, for which one text alone may stand.
#[rustfmt::skip]
const TEXT_LISTS: &[&str] = &[
    "parties", "case_prefixes", "adjusters", "decision", "dispatch", "basis", "participants", "abstained",
    "speakers", "supported_by", "elected", "among", "reports_urgent", "decisions",
];
/// Texts for which a list may stand: its lines.
const TEXTS: &[&str] = &["proposal", "description", "heading", "text", "place", "question", "yes_means", "no_means"];
/// Names of people, for which an object with a name may stand.
const NAMES: &[&str] =
    &["chair", "secretary", "adjusters", "by", "participants", "abstained", "elected", "supported_by"];

/// The value as the record wants it; `None` when it says nothing.
fn tidy(name: &str, value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(s) => text(name, s.trim()),
        Value::Number(n) => Some(number(name, &n)),
        Value::Bool(b) => flag(name, b),
        Value::Array(items) => Some(list(name, items)),
        Value::Object(fields) => object(name, fields),
    }
}

fn text(name: &str, s: &str) -> Option<Value> {
    if s.is_empty() {
        return None;
    }
    let bare = s.trim_start_matches('§').trim();
    if NUMBERS.contains(&name)
        && let Ok(n) = bare.parse::<i64>()
        && (-MOST..=MOST).contains(&n)
    {
        return Some(n.into());
    }
    if FLAGS.contains(&name) {
        match s.to_lowercase().as_str() {
            "ja" | "yes" | "true" => return Some(true.into()),
            "nej" | "no" | "false" => return Some(false.into()),
            _ => {}
        }
    }
    if DAYS.contains(&name) && s.len() > 10 && s.is_char_boundary(10) && matches!(s.as_bytes()[10], b'T' | b' ') {
        return Some(s[..10].into());
    }
    if matches!(name, "tie" | "outcome") && matches!(s.to_lowercase().as_str(), "none" | "ingen" | "inget" | "-" | "–")
    {
        return None;
    }
    if let Some(whole) = alone(name, s) {
        return Some(whole);
    }
    if let Some(word) = of_a_list(name, s) {
        return Some(word.into());
    }
    if TEXT_LISTS.contains(&name) {
        return Some(Value::Array(vec![s.into()]));
    }
    Some(s.into())
}

/// What one text alone says where the record has several fields: `§§ 14–20`, or the name that was drawn.
fn alone(name: &str, s: &str) -> Option<Value> {
    let of = |field: &str, value: Value| Value::Object(Map::from_iter([(field.to_string(), value)]));
    let heads = [
        ("agenda", "heading"),
        ("present", "name"),
        ("urgent", "name"),
        ("reservations", "name"),
        ("candidates", "name"),
    ];
    if let Some((_, field)) = heads.iter().find(|(list, _)| *list == name) {
        return Some(of(field, s.into()));
    }
    match name {
        "lot" => Some(of("drawn", s.into())),
        "covers" => {
            let numbers: Vec<i64> = s.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
            let (first, last) = (numbers.first()?, numbers.last()?);
            let both = [("first".to_string(), Value::from(*first)), ("last".to_string(), Value::from(*last))];
            Some(Value::Object(Map::from_iter(both)))
        }
        _ => None,
    }
}

/// The record's own word for one written in Swedish or with another hyphen.
fn of_a_list(name: &str, s: &str) -> Option<String> {
    let low = s.to_lowercase().replace(['_', ' '], "-");
    let own = match (name, low.as_str()) {
        ("answer" | "outcome", "ja") => "yes",
        ("answer" | "outcome", "nej") => "no",
        ("answer" | "outcome", "avstår" | "avstod" | "abstained") => "abstain",
        ("tie", "utslagsröst" | "casting" | "casting-vote") => "casting-vote",
        ("tie", "lott" | "lottning") => "lot",
        ("tie" | "what" | "answer" | "outcome", other) => other,
        ("by", "omröstning" | "votering") => "vote",
        ("by", "acklamation") => "acclamation",
        ("kind", "avslag" | "avslagsyrkande") => "reject",
        ("kind", "bifall" | "bifallsyrkande") => "approve",
        ("kind", "ändring" | "ändringsyrkande" | "motförslag" | "yrkande" | "amendment" | "counter") => "amend",
        ("kind", "tillägg" | "tilläggsyrkande" | "addition") => "add",
        ("kind", "bordläggning") => "table",
        ("kind", "återremiss") => "refer",
        ("kind", "förslag") => "proposal",
        _ => return None,
    };
    Some(own.to_string())
}

fn number(name: &str, n: &serde_json::Number) -> Value {
    if NUMBERS.contains(&name) {
        let whole =
            n.as_i64().or_else(|| n.as_f64().filter(|f| f.fract() == 0.0).and_then(|f| format!("{f:.0}").parse().ok()));
        let whole = whole.filter(|n| (-MOST..=MOST).contains(n));
        return whole.map_or_else(|| n.to_string().into(), Value::from);
    }
    if TEXT_LISTS.contains(&name) { Value::Array(vec![n.to_string().into()]) } else { n.to_string().into() }
}

fn flag(name: &str, b: bool) -> Option<Value> {
    match name {
        "serving" => b.then(|| Value::Object(Map::new())),
        _ if FLAGS.contains(&name) => Some(b.into()),
        _ => None,
    }
}

fn list(name: &str, items: Vec<Value>) -> Value {
    if TEXTS.contains(&name) && items.iter().all(|i| i.is_string() || i.is_null()) {
        let lines: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        return lines.join("\n").into();
    }
    // A ballot that says nothing is none: then somebody's vote is missing.
    let says =
        |item: &Value| name != "ballots" || !item.is_object() || item.get("answer").is_some_and(|a| !a.is_null());
    let flatten = |item: Value| match tidy(name, item) {
        Some(Value::Array(one)) => one,
        Some(Value::Object(fields)) if TEXT_LISTS.contains(&name) => vec![joined(&fields).into()],
        Some(other) => vec![other],
        None => Vec::new(),
    };
    Value::Array(items.into_iter().filter(says).flat_map(flatten).collect())
}

/// The texts of an object where a text was wanted: its `name` or `text`, else all of them.
fn joined(fields: &Map<String, Value>) -> String {
    let one = ["name", "text"].iter().find_map(|n| fields.get(*n).and_then(Value::as_str));
    let all = || fields.values().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
    one.map_or_else(all, str::to_string)
}

fn object(name: &str, fields: Map<String, Value>) -> Option<Value> {
    if NAMES.contains(&name) && fields.contains_key("name") {
        return text(name, &joined(&fields));
    }
    if name == "ballots" && !fields.contains_key("answer") {
        let ballot = |(who, answer): (String, Value)| {
            let answer = answer.as_str().map(str::trim).unwrap_or_default();
            let answer = text("answer", answer).unwrap_or(Value::Null);
            Value::Object(Map::from_iter([("name".to_string(), who.into()), ("answer".to_string(), answer)]))
        };
        return Some(Value::Array(fields.into_iter().map(ballot).collect()));
    }
    let mut out = Map::new();
    for (key, value) in fields {
        let key = match (name, key.as_str()) {
            ("serving", "for") => "for_whom".to_string(),
            _ => key,
        };
        let date = (key == "adjusted_at_once" && value == Value::Bool(true)).then_some(());
        if date.is_some() {
            continue;
        }
        if let Some(v) = tidy(&key, value) {
            out.insert(key, v);
        }
    }
    Some(Value::Object(out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Answer, MotionKind, TieRule};

    #[test]
    fn one_meeting_a_list_or_a_list_under_a_name() {
        for text in
            [r#"{"board":"A"}"#, r#"[{"board":"A"}]"#, r#"{"meetings":[{"board":"A"}]}"#, "\u{feff}{\"board\":\"A\"}"]
        {
            let all = read_minutes(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
            assert_eq!(all.len(), 1);
            assert_eq!(all[0].board.as_deref(), Some("A"));
        }
        assert_eq!(read_minutes("[]"), Err(Unread::NotMeetings));
        assert_eq!(read_minutes("3"), Err(Unread::NotMeetings));
        assert!(matches!(read_minutes("{\n \"a\": }"), Err(Unread::NotJson { line: 2, .. })));
    }

    #[test]
    fn fields_are_read_as_people_write_them() {
        let text = r#"{
            "date": "2021-02-10T13:00:00", "start": 1300, "end": null, "seats": "4", "covers": "§§ 3–9", "agenda": ["Budget"], "unknown": {"a": 1},
            "chair": {"name": "Ada Alm", "political_party": "S"}, "adjusters": "Bo Ek", "remote_allowed": "ja",
            "present": [{"name": "Eva Gran", "role": "substitute", "serving": "Bo Ek"},
                        {"name": "Gun Ask", "role": "substitute", "serving": true},
                        {"name": "Ada Alm", "role": "chair", "serving": null}],
            "log": [{"paragraph": 3, "name": "Ada Alm", "what": "recused_out", "ground": "2"},
                    {"paragraph": 3, "name": "Bo Ek", "what": "recused-out"}],
            "paragraphs": [{
                "number": "§ 3", "heading": "Budget", "proposal": ["antar budget", "ger uppdrag"], "decision": "antar budget",
                "kind": null, "dispatch": [{"name": "Ekonomi"}], "abstained": "Cia Dal",
                "motions": [{"number": "2", "kind": "avslag", "by": "Bo Ek"}],
                "order": [{"question": "Bifall?", "by": "omröstning", "motions": ["2"]}],
                "elections": [{"post": "ombud", "lot": "Bo Ek", "candidates": ["Bo Ek"]}],
                "votes": [{"yes": "3", "no": 1, "abstained": "0", "tie": "utslagsröst", "ballots": {"Ada Alm": "ja"}}]
            }]
        }"#;
        let m = &read_minutes(text).unwrap_or_else(|e| panic!("{e:?}"))[0];
        assert_eq!(m.date, "2021-02-10".parse().ok());
        assert_eq!((m.start.as_deref(), m.end.as_deref(), m.seats), (Some("1300"), None, Some(4)));
        assert_eq!((m.chair.as_deref(), m.adjusters.as_slice()), (Some("Ada Alm"), &["Bo Ek".to_string()][..]));
        assert_eq!(m.remote_allowed, Some(true));
        assert_eq!(m.present[0].serving.as_ref().and_then(|s| s.for_whom.as_deref()), Some("Bo Ek"));
        assert!(m.present[1].serving.as_ref().is_some_and(|s| s.for_whom.is_none()));
        assert!(m.present[2].serving.is_none());
        assert_eq!((m.covers.map(|c| (c.first, c.last)), m.agenda[0].heading.as_str()), (Some((3, 9)), "Budget"));
        let p = &m.paragraphs[0];
        assert_eq!(
            (p.proceedings.order[0].by, p.proceedings.order[0].motions.as_slice()),
            (crate::rules::Means::Vote, &[2][..])
        );
        assert_eq!(p.proceedings.elections[0].lot.as_ref().map(|l| l.drawn.as_str()), Some("Bo Ek"));
        assert_eq!(p.number, Some(3));
        assert_eq!(p.proposal.as_deref(), Some("antar budget\nger uppdrag"));
        assert_eq!(
            (p.decision.as_slice(), p.dispatch.as_slice()),
            (&["antar budget".to_string()][..], &["Ekonomi".to_string()][..])
        );
        assert_eq!(p.proceedings.motions[0].kind, MotionKind::Reject);
        assert_eq!(p.proceedings.abstained, ["Cia Dal"]);
        let v = &p.proceedings.votes[0];
        assert_eq!((v.yes, v.no, v.abstained, v.tie), (Some(3), Some(1), Some(0), Some(TieRule::CastingVote)));
        assert_eq!((v.ballots[0].name.as_str(), v.ballots[0].answer), ("Ada Alm", Answer::Yes));
    }

    #[test]
    fn a_field_that_cannot_be_read_is_named() {
        for (text, field) in [
            (r#"{"date": "10/2 2021"}"#, "date"),
            (r#"{"paragraphs": [{"number": 1}, {"number": "tre"}]}"#, "paragraphs[1].number"),
            (r#"{"paragraphs": [{"votes": [{"outcome": "kanske"}]}]}"#, "paragraphs[0].votes"),
            (r#"{"first_number": 9223372036854775807}"#, "first_number"),
            (r#"{"log": [{"name": "Ada Alm", "what": "sov"}]}"#, "log[0]"),
        ] {
            match read_minutes(text) {
                Err(Unread::Field { field: named, .. }) => assert_eq!(named, field, "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back_the_same() {
        for text in crate::RECORDS {
            let m = read_minutes(text.1).unwrap_or_else(|e| panic!("{}: {e:?}", text.0));
            let written = serde_json::to_string(&m).expect("it writes");
            assert_eq!(read_minutes(&written).unwrap_or_else(|e| panic!("{}: {e:?}", text.0)), m);
        }
    }
}
