//! Meetings as JSON: the fields of the import's format always and in its order, absent ones as null; further ones
//! only when they hold something.

use super::report::Reading;
use minutes::Minutes;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

const MEETING: &[&str] = &[
    "board",
    "date",
    "start",
    "end",
    "place",
    "paragraphs",
    "present",
    "chair",
    "adjusters",
    "secretary",
    "notice",
    "unreadable",
];
const PARAGRAPH: &[&str] = &["number", "heading", "case", "description", "proposal", "decision", "dispatch"];
const PRESENT: &[&str] = &["name", "political_party", "municipality", "role", "serving"];
const NOTICE: &[&str] = &["posted", "taken_down", "stored_at"];

/// The text of an array with one object a meeting.
pub fn json(readings: &[Reading], words: &text::Words) -> String {
    let all: Vec<Ordered> = readings.iter().map(|r| meeting(&r.minutes(words))).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

/// A value whose fields keep the order they were given in.
enum Ordered {
    Fields(Vec<(String, Ordered)>),
    List(Vec<Ordered>),
    Plain(Value),
}

impl Serialize for Ordered {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Ordered::Fields(fields) => {
                let mut map = to.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Ordered::List(all) => to.collect_seq(all),
            Ordered::Plain(value) => value.serialize(to),
        }
    }
}

/// One meeting as the format writes it.
fn meeting(m: &Minutes) -> Ordered {
    let whole = Minutes { notice: Some(m.notice.clone().unwrap_or_default()), ..m.clone() };
    fields(serde_json::to_value(&whole).unwrap_or_default(), MEETING, |name, value| match (name, value) {
        ("paragraphs", Value::Array(all)) => list(all, PARAGRAPH),
        ("present", Value::Array(all)) => list(all, PRESENT),
        ("notice", value) => fields(value, NOTICE, |_, v| Ordered::Plain(v)),
        (_, value) => Ordered::Plain(value),
    })
}

fn list(all: Vec<Value>, always: &[&str]) -> Ordered {
    Ordered::List(all.into_iter().map(|v| fields(v, always, |_, v| Ordered::Plain(v))).collect())
}

/// The named fields in their order, whatever they hold, then those of the others that hold something.
fn fields(value: Value, always: &[&str], inside: impl Fn(&str, Value) -> Ordered) -> Ordered {
    let Value::Object(mut all) = value else { return Ordered::Plain(value) };
    let mut out: Vec<(String, Ordered)> = Vec::new();
    for name in always {
        let value = all.remove(*name).unwrap_or_default();
        out.push((name.to_string(), inside(name, value)));
    }
    for (name, value) in all {
        if says_something(&value) {
            let value = inside(&name, value);
            out.push((name, value));
        }
    }
    Ordered::Fields(out)
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(s) => !s.is_empty(),
        Value::Array(a) => !a.is_empty(),
        Value::Object(o) => o.values().any(says_something),
        Value::Bool(true) | Value::Number(_) => true,
    }
}
