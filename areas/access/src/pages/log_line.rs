//! One line of the journal with all its fields.

use crate::pages::log::{deed_in_words, time_in_words, who_in_words};
use maud::html;
use store::{JournalLine, find_journal_line};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Markup, Reply};

/// Nouns whose records hold nothing secret, whoever reads the journal.
const NEVER_SECRET: [&str; 5] = ["person", "role", "invitation", "password", "cooperation"];

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let number = ctx.id("number")?;
    let mut tx = ctx.read().await?;
    let line = find_journal_line(&mut tx, ctx.coop(), number).await?.ok_or(Fault::NotFound)?;
    let later = find_journal_line(&mut tx, ctx.coop(), number.saturating_add(1)).await?;
    let body = html! {
        (parts::card(&ctx.t("access-log-line-what"), facts(&ctx, &line)))
        (parts::card(&ctx.t("access-log-content"), content(&ctx, &line)))
        (parts::card(&ctx.t("access-log-chain"), chain(&ctx, &line)))
        nav.row aria-label=(ctx.t("access-log-leaves")) {
            @if number > 1 { a.btn.sec rel="prev" href=(at(&ctx, number - 1)) { (ctx.t("access-log-line-before")) } }
            @if later.is_some() { a.btn.sec rel="next" href=(at(&ctx, number + 1)) { (ctx.t("access-log-line-after")) } }
        }
    };
    let frame = Frame::new(ctx.tv("access-log-line-title", &[("number", number.to_string().into())]))
        .crumb(ctx.t("access-log-title"), ctx.url("/logg"))
        .lead(deed_in_words(&ctx, &line.deed));
    Ok(ctx.show(frame.body(body)))
}

fn at(ctx: &Ctx, number: i64) -> String {
    ctx.url(&format!("/logg/{number}"))
}

fn facts(ctx: &Ctx, line: &JournalLine) -> Markup {
    parts::facts(&[
        (ctx.t("access-log-time"), html! { (time_in_words(line)) " (" (line.at) ")" }),
        (ctx.t("access-log-who"), html! { (who_in_words(ctx, line)) }),
        (ctx.t("access-log-deed"), html! { (deed_in_words(ctx, &line.deed)) " (" code { (line.deed) } ")" }),
        (ctx.t("access-log-subject"), html! { code { (line.subject) } }),
    ])
}

/// The record after the deed. What the registry marks as secret stands there too, so records of other
/// areas are shown only to those who may read secrets.
fn content(ctx: &Ctx, line: &JournalLine) -> Markup {
    let noun = line.deed.split('.').next().unwrap_or_default();
    if !NEVER_SECRET.contains(&noun) && !ctx.may("registry.read-secret") {
        return html! { p { (ctx.t("access-log-content-secret")) } };
    }
    let pretty = serde_json::from_str::<serde_json::Value>(&line.content)
        .and_then(|json| serde_json::to_string_pretty(&json))
        .unwrap_or_else(|_| line.content.clone());
    html! { pre.kept { code { (pretty) } } }
}

fn chain(ctx: &Ctx, line: &JournalLine) -> Markup {
    let hash = |h: &str| html! { @if h.is_empty() { (ctx.t("access-log-no-hash")) } @else { code { (h) } } };
    html! {
        p.small { (ctx.t("access-log-chain-lead")) }
        (parts::facts(&[
            (ctx.t("access-log-before"), hash(&line.before_hash)),
            (ctx.t("access-log-after"), hash(&line.after_hash)),
            (ctx.t("access-log-previous"), hash(&line.previous)),
            (ctx.t("access-log-hash"), hash(&line.hash)),
        ]))
    }
}
