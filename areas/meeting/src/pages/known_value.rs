//! Records of the journal as people read them: every field with its name, whatever the record is.

use serde_json::Value as Json;
use web::look::parts::facts;
use web::{Ctx, Markup, html};

/// Fields that are shown first, in this order; the others follow by name.
const FIRST: [&str; 22] = [
    "number",
    "heading",
    "name",
    "role",
    "political_party",
    "party",
    "day",
    "start",
    "end",
    "place",
    "remote",
    "secretary",
    "adjusters",
    "adjust_place",
    "kind",
    "case",
    "presenter",
    "description",
    "proposal",
    "decision",
    "basis",
    "dispatch",
];

/// Fields that tell a reader nothing.
const HIDDEN: [&str; 6] = ["id", "meeting", "version", "person", "form", "paragraph"];

/// The record as label and value pairs, empty fields left out.
pub fn record(ctx: &Ctx, value: &Json) -> Markup {
    let Json::Object(fields) = value else { return html! { div { (shown(ctx, "", value)) } } };
    let place = |key: &str| FIRST.iter().position(|f| *f == key).unwrap_or(FIRST.len());
    let mut keys: Vec<&String> = fields.keys().filter(|k| !HIDDEN.contains(&k.as_str())).collect();
    keys.sort_by_key(|k| (place(k), k.as_str()));
    let rows: Vec<(String, Markup)> = keys
        .into_iter()
        .filter(|k| !is_empty(&fields[*k]))
        .map(|k| (label(ctx, k), shown(ctx, k, &fields[k])))
        .collect();
    facts(&rows)
}

/// The name of a field: a message, or the key in plain letters when there is none.
pub fn label(ctx: &Ctx, key: &str) -> String {
    let id = format!("meeting-key-{}", key.replace('_', "-"));
    if ctx.words.has(&id) { ctx.t(&id) } else { key.replace('_', " ") }
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::String(s) => s.is_empty(),
        Json::Array(all) => all.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        Json::Bool(true) | Json::Number(_) => false,
    }
}

/// One value in words.
pub fn shown(ctx: &Ctx, key: &str, value: &Json) -> Markup {
    match value {
        Json::Null => html! { "–" },
        Json::Bool(yes) => html! { (ctx.t(if *yes { "meeting-known-yes" } else { "meeting-known-no" })) },
        Json::Number(n) => html! { (number(ctx, key, n)) },
        Json::String(s) => html! { @for part in word(ctx, s).split("\n\n") { p { (part) } } },
        Json::Array(all) => html! { ul.plain { @for one in all { li { (shown(ctx, key, one)) } } } },
        Json::Object(fields) if fields.len() == 1 && is_variant(fields.keys().next()) => {
            let (name, inner) = fields.iter().next().expect("one field");
            html! { (word(ctx, name)) @if !is_empty(inner) { (shown(ctx, key, inner)) } }
        }
        Json::Object(_) => record(ctx, value),
    }
}

/// A party's number is shown as its name.
fn number(ctx: &Ctx, key: &str, n: &serde_json::Number) -> String {
    let party = n.as_i64().filter(|_| key == "party").map(|id| ctx.party_name(id)).unwrap_or_default();
    if party.is_empty() { n.to_string() } else { party }
}

/// A word of the program, such as `ServingSubstitute`, in the reader's language; any other text as it is.
fn word(ctx: &Ctx, s: &str) -> String {
    let id = format!("meeting-value-{}", kebab(s));
    if is_variant(Some(&s.to_string())) && ctx.words.has(&id) { ctx.t(&id) } else { s.to_string() }
}

fn is_variant(name: Option<&String>) -> bool {
    name.is_some_and(|n| {
        n.starts_with(|c: char| c.is_ascii_uppercase()) && n.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
