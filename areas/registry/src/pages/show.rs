//! What several pages of the register show alike: chips, secrecy, rows of documents, history.

use crate::rules::{Document, FileRef, Secrecy, SecrecyEntry, Status};
use store::JournalLine;
use web::look::form::{Field, Kind};
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Form, Markup, html};

/// Whether the visitor sees protected titles and secret files.
pub fn sees_secret(ctx: &Ctx) -> bool {
    ctx.may("registry.read-secret")
}

pub fn secrecy_chip(ctx: &Ctx) -> Chip {
    Chip::new(ChipKind::Warn, ctx.t("registry-chip-secret"))
}

pub fn status_chip(ctx: &Ctx, document: &Document) -> Chip {
    match document.status {
        Status::Draft => Chip::new(ChipKind::Quiet, ctx.t("registry-chip-draft")),
        Status::Public { .. } => Chip::new(ChipKind::Good, ctx.t("registry-chip-public")),
    }
}

pub fn direction_chip(ctx: &Ctx, document: &Document) -> Chip {
    Chip::new(ChipKind::Info, direction_name(ctx, document).to_lowercase())
}

pub fn direction_name(ctx: &Ctx, document: &Document) -> String {
    ctx.t(&format!("registry-direction-{}", document.direction.code()))
}

/// The mark with its three parts, and that it is only a reminder (REG-3).
pub fn secrecy_fact(ctx: &Ctx, mark: &Secrecy) -> Markup {
    let day = ctx.day(mark.day);
    let values =
        [("provision", (&mark.provision).into()), ("day", day.into()), ("authority", (&mark.authority).into())];
    html! {
        (ctx.tv("registry-secrecy-mark", &values))
        (parts::law(&ctx.t("registry-secrecy-law")))
    }
}

/// The fields of a secrecy mark; the day and the authority are filled in beforehand.
pub fn secrecy_fields(ctx: &Ctx, mark: Option<&Secrecy>) -> Vec<Field> {
    let authority = ctx.cooperation.as_ref().map(|c| c.name.clone()).unwrap_or_default();
    let day = mark.map_or(ctx.today, |m| m.day).to_string();
    vec![
        Field::new("secret", ctx.t("registry-field-secret"), Kind::Tick, if mark.is_some() { "1" } else { "" })
            .hint(ctx.t("registry-hint-secret")),
        Field::new(
            "provision",
            ctx.t("registry-field-provision"),
            Kind::Text,
            mark.map(|m| m.provision.clone()).unwrap_or_default(),
        )
        .hint(ctx.t("registry-hint-provision")),
        Field::new("secrecy_day", ctx.t("registry-field-secrecy-day"), Kind::Date, day),
        Field::new(
            "secrecy_authority",
            ctx.t("registry-field-secrecy-authority"),
            Kind::Text,
            mark.map_or(authority, |m| m.authority.clone()),
        ),
    ]
}

pub fn secrecy_entry(form: &Form) -> SecrecyEntry {
    SecrecyEntry {
        // The merge page sends an unticked box as an empty field.
        marked: form.get("secret") == "1",
        provision: form.get("provision"),
        day: form.get("secrecy_day"),
        authority: form.get("secrecy_authority"),
    }
}

/// Documents as a table, each with its status in words.
pub fn document_table(ctx: &Ctx, documents: &[Document], caption: &str) -> Markup {
    let sees = sees_secret(ctx);
    let heads = [
        head(ctx.t("registry-head-number")),
        head(ctx.t("registry-head-title")),
        head(ctx.t("registry-head-direction")),
        head(ctx.t("registry-head-day")),
        head(ctx.t("registry-head-counterpart")),
        head(ctx.t("registry-head-status")),
    ];
    let rows: Vec<Vec<Markup>> = documents
        .iter()
        .map(|d| {
            vec![
                html! { a.nowrap href=(ctx.url(&format!("/handlingar/{}", d.id))) { (d.number) } },
                html! { (d.title_for(sees)) @if d.is_secret() { " " (parts::chip(&secrecy_chip(ctx))) } },
                html! { (direction_name(ctx, d)) },
                html! { span.day { (d.day) } },
                html! { (or_dash(d.counterpart_for(sees))) },
                parts::chip(&status_chip(ctx, d)),
            ]
        })
        .collect();
    table(&heads, &rows, caption)
}

pub fn or_dash(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

/// `12 kB`, `3,4 MB`: rounded, never zero.
pub fn file_size(bytes: i64) -> String {
    const MB: i64 = 1024 * 1024;
    if bytes < MB {
        return format!("{} kB", text::number(((bytes + 512) / 1024).max(1)));
    }
    let tenths = (bytes * 10 + MB / 2) / MB;
    format!("{},{} MB", text::number(tenths / 10), tenths % 10)
}

/// A file in one line: its name and size.
pub fn file_line(file: &FileRef) -> String {
    format!("{} ({})", file.name, file_size(file.size))
}

/// Deeds on the record, the latest first; `names` gives each subject's number.
pub fn history_table(ctx: &Ctx, lines: &[JournalLine], names: &[(String, String)]) -> Markup {
    let heads = [
        head(ctx.t("registry-head-when")),
        head(ctx.t("registry-head-who")),
        head(ctx.t("registry-head-deed")),
        head(ctx.t("registry-head-subject")),
    ];
    let name_of = |subject: &str| names.iter().find(|(s, _)| s == subject).map_or("", |(_, n)| n.as_str());
    let rows: Vec<Vec<Markup>> = lines
        .iter()
        .map(|line| {
            vec![
                html! { span.day { (line.at.day()) " " (line.at.clock()) } },
                html! { (line.person_name) },
                html! { (ctx.t(&format!("deed-{}", line.deed.replace('.', "-")))) },
                html! { span.nowrap { (name_of(&line.subject)) } },
            ]
        })
        .collect();
    table(&heads, &rows, &ctx.t("registry-history-caption"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_round_numbers() {
        for (bytes, told) in [
            (1, "1 kB"),
            (1536, "2 kB"),
            (1_048_575, "1\u{a0}024 kB"),
            (1_048_576, "1,0 MB"),
            (26_214_400, "25,0 MB"),
            (3_565_158, "3,4 MB"),
        ] {
            assert_eq!(file_size(bytes), told);
        }
    }
}
