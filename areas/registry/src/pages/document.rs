//! One document: what the register says, its file, what has been corrected, its history.

use super::show;
use crate::rules::{Case, Direction, Document, PublicWhy, Status, check_file_change};
use crate::store::{CorrectionLine, find_case, find_document, list_corrections};
use store::{JournalFilter, Tx, list_journal};
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// The document of the address, if it is this cooperation's.
pub async fn asked_document(ctx: &Ctx, tx: &mut Tx) -> Result<Document, Fault> {
    find_document(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

pub async fn case_of(ctx: &Ctx, tx: &mut Tx, document: &Document) -> Result<Option<Case>, Fault> {
    match document.case {
        Some(id) => Ok(find_case(tx, ctx.coop(), id).await?),
        None => Ok(None),
    }
}

/// The way to the document: its case, or the list.
pub fn crumbs(ctx: &Ctx, frame: Frame, case: Option<&Case>) -> Frame {
    match case {
        Some(case) => frame
            .crumb(ctx.t("registry-cases-title"), ctx.url("/arenden"))
            .crumb(&case.number, ctx.url(&format!("/arenden/{}", case.id))),
        None => frame.crumb(ctx.t("registry-documents-title"), ctx.url("/handlingar")),
    }
}

fn frame(ctx: &Ctx, d: &Document, case: Option<&Case>, corrected: bool, open: &str) -> Frame {
    let address = ctx.url(&format!("/handlingar/{}", d.id));
    let title = d.title_for(show::sees_secret(ctx));
    // A document shown by its number alone does not say it twice.
    let title = if title == d.number { d.number.clone() } else { format!("{} {title}", d.number) };
    let mut frame =
        crumbs(ctx, Frame::new(title), case).chip(show::status_chip(ctx, d)).chip(show::direction_chip(ctx, d));
    if corrected {
        frame = frame.chip(Chip::new(ChipKind::Warn, ctx.t("registry-chip-corrected")));
    }
    if d.is_secret() {
        frame = frame.chip(show::secrecy_chip(ctx));
    }
    frame
        .lead(lead(ctx, d))
        .tab(ctx.t("registry-tab-overview"), &address, open.is_empty())
        .tab(ctx.t("registry-tab-history"), format!("{address}/historik"), open == "historik")
        .actions(actions(ctx, d))
}

/// `Inkom 3 februari 2021 från Laxå kommun. Allmän handling sedan …`
fn lead(ctx: &Ctx, d: &Document) -> String {
    let counterpart = d.counterpart_for(show::sees_secret(ctx));
    let values = [("day", ctx.day(d.day).into()), ("counterpart", counterpart.into())];
    let whole = if counterpart.is_empty() { "-alone" } else { "" };
    let came = match d.direction {
        Direction::In => ctx.tv(&format!("registry-lead-in{whole}"), &values),
        Direction::Out => ctx.tv(&format!("registry-lead-out{whole}"), &values),
        Direction::DrawnUp => ctx.tv("registry-lead-drawn-up", &values),
    };
    let status = match d.status {
        Status::Public { since, why: PublicWhy::Received } if since == d.day => ctx.t("registry-lead-since-then"),
        _ => status_sentence(ctx, d),
    };
    format!("{came} {status}")
}

fn status_sentence(ctx: &Ctx, d: &Document) -> String {
    match d.status {
        Status::Draft => ctx.t("registry-status-draft"),
        Status::Public { since, why } => {
            ctx.tv(&format!("registry-status-{}", why.code()), &[("day", ctx.day(since).into())])
        }
    }
}

fn actions(ctx: &Ctx, d: &Document) -> Markup {
    let address = |rest: &str| ctx.url(&format!("/handlingar/{}{rest}", d.id));
    let may_edit = ctx.may("registry.register") && !d.is_hidden_from(show::sees_secret(ctx));
    let may_publish = !d.is_public() && ctx.may("registry.publish");
    let edit = ctx.t(if d.is_public() { "registry-document-correct" } else { "registry-document-edit" });
    html! {
        @if may_publish { (parts::button(&ctx.t("registry-document-publish"), &address("/offentliggor"))) }
        @if may_edit { (parts::button_second(&edit, &address("/redigera"))) }
    }
}

pub async fn overview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = asked_document(&ctx, &mut tx).await?;
    let case = case_of(&ctx, &mut tx, &d).await?;
    let corrections = list_corrections(&mut tx, ctx.coop(), d.id).await?;
    let main = html! {
        (parts::card(&ctx.t("registry-document-facts"), parts::facts(&facts(&ctx, &d, case.as_ref()))))
        @if !corrections.is_empty() {
            (parts::card(&ctx.t("registry-corrections"), correction_table(&ctx, &d, &corrections)))
        }
    };
    let body = parts::columns(main, parts::card(&ctx.t("registry-file"), file_card(&ctx, &d)));
    Ok(ctx.show(frame(&ctx, &d, case.as_ref(), !corrections.is_empty(), "").body(body)))
}

fn facts(ctx: &Ctx, d: &Document, case: Option<&Case>) -> Vec<(String, Markup)> {
    let sees = show::sees_secret(ctx);
    let mut facts = vec![
        (ctx.t("registry-head-number"), html! { (d.number) }),
        (ctx.t("registry-head-title"), html! { (d.title_for(sees)) }),
    ];
    if sees && !d.public_title.is_empty() {
        facts.push((ctx.t("registry-field-public-title"), html! { (d.public_title) }));
    }
    let in_case = match case {
        Some(case) => html! {
            a href=(ctx.url(&format!("/arenden/{}", case.id))) { (case.number) } " " (case.title_for(sees))
        },
        None => parts::missing(&ctx.t("registry-no-case")),
    };
    facts.push((ctx.t("registry-head-case"), in_case));
    facts.push((ctx.t("registry-head-direction"), html! { (show::direction_name(ctx, d)) }));
    facts.push((ctx.t(&format!("registry-day-{}", d.direction.code())), html! { (ctx.day(d.day)) }));
    if !d.counterpart.is_empty() {
        let shown = d.counterpart_for(sees);
        let shown = if shown.is_empty() { ctx.t("registry-kept-back") } else { shown.to_string() };
        facts.push((ctx.t(&format!("registry-counterpart-{}", d.direction.code())), html! { (shown) }));
    }
    facts.push((
        ctx.t("registry-head-status"),
        html! { (status_sentence(ctx, d)) (parts::law(&ctx.t(&status_law(d)))) },
    ));
    match &d.secrecy {
        Some(mark) => facts.push((ctx.t("registry-head-secrecy"), show::secrecy_fact(ctx, mark))),
        None if d.case_is_secret => {
            facts.push((ctx.t("registry-head-secrecy"), html! { (ctx.t("registry-secrecy-of-case")) }));
        }
        None => {}
    }
    facts
}

fn status_law(d: &Document) -> String {
    match d.status {
        Status::Draft => "registry-law-draft".to_string(),
        Status::Public { why, .. } => format!("registry-law-{}", why.code()),
    }
}

fn file_card(ctx: &Ctx, d: &Document) -> Markup {
    let address = |rest: &str| ctx.url(&format!("/handlingar/{}{rest}", d.id));
    let may_see = !d.is_secret() || show::sees_secret(ctx);
    let may_attach = ctx.may("registry.register") && may_see && check_file_change(d).is_ok();
    html! {
        @match &d.file {
            None => p { (ctx.t("registry-file-none")) },
            Some(_) if !may_see => p { (ctx.t("registry-file-secret")) },
            Some(file) => {
                (parts::facts(&[
                    (ctx.t("registry-file-name"), html! { (file.name) }),
                    (ctx.t("registry-file-size"), html! { (show::file_size(file.size)) }),
                    (ctx.t("registry-file-hash"), html! { code.hash { (file.hash) } }),
                ]))
                p { a.btn.sec href=(address("/fil")) { (ctx.t("registry-file-open")) } }
            },
        }
        @if may_attach {
            @let name = ctx.t(if d.file.is_some() { "registry-file-replace" } else { "registry-file-attach" });
            p { a href=(address("/bifoga")) { (name) } }
        }
    }
}

fn correction_table(ctx: &Ctx, d: &Document, corrections: &[CorrectionLine]) -> Markup {
    let heads = [
        head(ctx.t("registry-head-when")),
        head(ctx.t("registry-head-who")),
        head(ctx.t("registry-head-changes")),
        head(ctx.t("registry-head-reason")),
    ];
    let sees = show::sees_secret(ctx);
    let rows: Vec<Vec<Markup>> = corrections
        .iter()
        .map(|line| {
            let c = &line.correction;
            let kept_back = [d, &c.before, &c.after].iter().any(|v| v.is_hidden_from(sees));
            let changes = if kept_back {
                html! { (ctx.t("registry-kept-back")) }
            } else {
                changes(ctx, c)
            };
            vec![
                html! { span.day { (line.at.day()) " " (line.at.clock()) } },
                html! { (line.by_name) },
                changes,
                html! { (c.reason) },
            ]
        })
        .collect();
    table(&heads, &rows, &ctx.t("registry-corrections-caption"))
}

/// Each field that changed: as it stood and as it stands.
fn changes(ctx: &Ctx, c: &crate::store::Correction) -> Markup {
    let (b, a) = (&c.before, &c.after);
    let mark = |d: &Document| d.secrecy.as_ref().map(|s| s.provision.clone()).unwrap_or_default();
    let rows = [
        ("registry-head-title", b.title.clone(), a.title.clone()),
        ("registry-field-public-title", b.public_title.clone(), a.public_title.clone()),
        ("registry-head-day", b.day.to_string(), a.day.to_string()),
        ("registry-head-counterpart", b.counterpart.clone(), a.counterpart.clone()),
        ("registry-head-secrecy", mark(b), mark(a)),
    ];
    html! {
        @for (label, before, after) in rows.iter().filter(|(_, before, after)| before != after) {
            p {
                (ctx.t(label)) ": " del { (show::or_dash(before)) } " → " ins { (show::or_dash(after)) }
            }
        }
        @if b.case != a.case { p { (ctx.t("registry-change-placed")) } }
    }
}

pub async fn history(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = asked_document(&ctx, &mut tx).await?;
    let case = case_of(&ctx, &mut tx, &d).await?;
    let subject = format!("document/{}", d.id);
    let filter = JournalFilter { subject: subject.clone(), limit: 200, ..JournalFilter::default() };
    let lines = list_journal(&mut tx, ctx.coop(), &filter).await?;
    let corrected = lines.iter().any(|l| l.deed == "document.correct");
    let body = show::history_table(&ctx, &lines, &[(subject, d.number.clone())]);
    Ok(ctx.show(frame(&ctx, &d, case.as_ref(), corrected, "historik").body(body)))
}
