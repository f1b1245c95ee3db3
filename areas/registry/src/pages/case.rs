//! One case: overview, its documents, its history.

use super::cases::state_chip;
use super::show;
use crate::rules::{Case, Document};
use crate::store::{find_case, find_series, list_documents_in_case};
use store::{JournalFilter, Tx, list_journal};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Markup, Reply, html};

/// The case of the address, if it is this cooperation's.
pub async fn asked_case(ctx: &Ctx, tx: &mut Tx) -> Result<Case, Fault> {
    find_case(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

/// The frame that the case's tabs share.
fn frame(ctx: &Ctx, case: &Case, documents: &[Document], open: &str) -> Frame {
    let address = ctx.url(&format!("/arenden/{}", case.id));
    let title = case.title_for(show::sees_secret(ctx));
    let mut frame = Frame::new(format!("{} {title}", case.number))
        .crumb(ctx.t("registry-cases-title"), ctx.url("/arenden"))
        .chip(state_chip(ctx, case));
    if case.is_secret() {
        frame = frame.chip(show::secrecy_chip(ctx));
    }
    frame
        .lead(lead(ctx, case, documents))
        .tab(ctx.t("registry-tab-overview"), &address, open.is_empty())
        .tab(
            ctx.tv("registry-tab-documents", &[("n", documents.len().into())]),
            format!("{address}/handlingar"),
            open == "handlingar",
        )
        .tab(ctx.t("registry-tab-history"), format!("{address}/historik"), open == "historik")
        .actions(actions(ctx, case))
}

fn lead(ctx: &Ctx, case: &Case, documents: &[Document]) -> String {
    let drafts = documents.iter().filter(|d| !d.is_public()).count();
    let counts = [("n", documents.len().into()), ("drafts", drafts.into())];
    let since = match case.closed {
        None => ctx.tv("registry-case-open-since", &[("day", ctx.day(case.opened).into())]),
        Some(day) => ctx.tv("registry-case-closed-on", &[("day", ctx.day(day).into())]),
    };
    format!("{since} {}", ctx.tv("registry-case-counts", &counts))
}

fn actions(ctx: &Ctx, case: &Case) -> Markup {
    let address = |rest: &str| ctx.url(&format!("/arenden/{}{rest}", case.id));
    let register = ctx.may("registry.register");
    html! {
        @if register {
            (parts::button(&ctx.t("registry-document-new"), &ctx.url(&format!("/handlingar/ny?arende={}", case.id))))
            @if !case.is_hidden_from(show::sees_secret(ctx)) {
                (parts::button_second(&ctx.t("registry-case-edit"), &address("/redigera")))
            }
        }
        @if case.is_open() && ctx.may("registry.publish") {
            (parts::button_second(&ctx.t("registry-case-close"), &address("/avsluta")))
        }
        @if !case.is_open() && register {
            (parts::press(ctx, &address("/oppna"), &ctx.t("registry-case-reopen"), &[("version", &case.version.to_string())], false))
        }
    }
}

pub async fn overview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    let documents = list_documents_in_case(&mut tx, ctx.coop(), case.id).await?;
    let series = find_series(&mut tx, ctx.coop(), case.series).await?;
    let sees = show::sees_secret(&ctx);

    let mut facts = vec![
        (ctx.t("registry-head-number"), html! { (case.number) }),
        (ctx.t("registry-head-title"), html! { (case.title_for(sees)) }),
    ];
    if sees && !case.public_title.is_empty() {
        facts.push((ctx.t("registry-field-public-title"), html! { (case.public_title) }));
    }
    facts.push((ctx.t("registry-head-series"), html! { (series.map(|s| s.name).unwrap_or_default()) }));
    facts.push((ctx.t("registry-head-opened"), html! { (ctx.day(case.opened)) }));
    if let Some(day) = case.closed {
        facts.push((ctx.t("registry-head-closed"), html! { (ctx.day(day)) }));
    }
    if let Some(mark) = &case.secrecy {
        facts.push((ctx.t("registry-head-secrecy"), show::secrecy_fact(&ctx, mark)));
    }
    let main = html! {
        (parts::card(&ctx.t("registry-case-facts"), parts::facts(&facts)))
    };
    let side = parts::card(&ctx.t("registry-case-latest"), latest(&ctx, &documents));
    Ok(ctx.show(frame(&ctx, &case, &documents, "").body(parts::columns(main, side))))
}

/// The five documents registered last, the latest first.
fn latest(ctx: &Ctx, documents: &[Document]) -> Markup {
    let sees = show::sees_secret(ctx);
    html! {
        @if documents.is_empty() { p { (ctx.t("registry-case-no-documents")) } }
        @else {
            ul {
                @for d in documents.iter().rev().take(5) {
                    li {
                        a href=(ctx.url(&format!("/handlingar/{}", d.id))) { (d.number) }
                        " " (d.title_for(sees))
                    }
                }
            }
        }
    }
}

pub async fn documents(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    let documents = list_documents_in_case(&mut tx, ctx.coop(), case.id).await?;
    let body = if documents.is_empty() {
        parts::empty(&ctx.t("registry-case-no-documents"), &ctx.t("registry-case-no-documents-text"), None)
    } else {
        show::document_table(
            &ctx,
            &documents,
            &ctx.tv("registry-case-documents-shown", &[("n", documents.len().into())]),
        )
    };
    Ok(ctx.show(frame(&ctx, &case, &documents, "handlingar").body(body)))
}

pub async fn history(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    let documents = list_documents_in_case(&mut tx, ctx.coop(), case.id).await?;
    let mut names = vec![(format!("case/{}", case.id), case.number.clone())];
    names.extend(documents.iter().map(|d| (format!("document/{}", d.id), d.number.clone())));
    let mut lines = Vec::new();
    for (subject, _) in &names {
        let filter = JournalFilter { subject: subject.clone(), limit: 100, ..JournalFilter::default() };
        lines.extend(list_journal(&mut tx, ctx.coop(), &filter).await?);
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.number));
    let body = show::history_table(&ctx, &lines, &names);
    Ok(ctx.show(frame(&ctx, &case, &documents, "historik").body(body)))
}
