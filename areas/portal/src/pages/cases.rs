//! A matter over all meetings: the cases that have been up, and one of them from meeting to meeting.

use super::found;
use super::frame::{open, shown};
use super::items::agenda;
use super::parts::{heading, state_chip};
use crate::rules::PublicItem;
use meeting::{CaseRef, Meeting};
use registry::{Case, Document};
use web::look::parts::{Chip, ChipKind, card, chip, empty, facts};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let asked = ctx.query.get("q");
    let mut cases = Vec::new();
    for id in meeting::list_called_cases(&mut tx, ctx.coop()).await? {
        cases.extend(registry::find_case(&mut tx, ctx.coop(), id).await?);
    }
    let is_asked = |c: &&Case| {
        let whole = format!("{} {}", c.number, c.title_for(false)).to_lowercase();
        asked.to_lowercase().split_whitespace().all(|word| whole.contains(word))
    };
    let found: Vec<&Case> = cases.iter().filter(is_asked).collect();
    let body = html! {
        form.filter method="get" action=(ctx.path) role="search" {
            div.field.q { label for="q" { (ctx.t("portal-cases-search")) } input #q name="q" type="search" value=(asked); }
            button.btn.sec { (ctx.t("portal-search")) }
        }
        @if found.is_empty() {
            (empty(&ctx.t("portal-cases-none-title"), &ctx.t("portal-cases-none"), None))
        } @else {
            section.card { ul.rows { @for c in found { li {
                p { a.to href=(ctx.public_url(&format!("/arenden/{}", c.id))) { (title(&ctx, c)) } }
                p.small { (c.number) " · " (ctx.tv("portal-case-opened", &[("day", ctx.day(c.opened).into())])) }
            } } } }
        }
    };
    Ok(shown(&ctx, portal.frame(&ctx, ctx.t("portal-cases-title")).lead(ctx.t("portal-cases-lead")).body(body)))
}

/// The title everybody may see; where there is none, that it is protected.
fn title(ctx: &Ctx, c: &Case) -> String {
    let title = c.title_for(false);
    if title == c.number { ctx.t("portal-protected") } else { meeting::without_private(title) }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let case = registry::find_case(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    let known = CaseRef { id: case.id, number: case.number.clone() };
    let over = meeting::list_paragraphs_of_case(&mut tx, ctx.coop(), &known).await?;
    if over.is_empty() {
        // The register as a whole is not published: only what has been up at a meeting.
        return Err(Fault::NotFound);
    }
    let mut steps = Vec::new();
    for (m, paragraph) in over {
        let own = |i: &PublicItem| i.id == paragraph;
        let Some(item) = agenda(&ctx, &mut tx, &m).await?.into_iter().find(own) else { continue };
        let f = found::around(&ctx, &mut tx, m).await?;
        steps.push(Step { item, label: f.label, has_minutes: f.has_minutes, meeting: f.meeting });
    }
    let documents = registry::list_documents_in_case(&mut tx, ctx.coop(), case.id).await?;
    let body = html! {
        (card(&ctx.t("portal-case-at-meetings"), over_meetings(&ctx, &steps)))
        (papers(&ctx, &documents))
        (card(&ctx.t("portal-case-facts"), details(&ctx, &case)))
    };
    let frame = portal.frame(&ctx, title(&ctx, &case)).crumb(ctx.t("portal-cases-title"), ctx.public_url("/arenden"));
    let state =
        if case.is_open() { (ChipKind::Info, "portal-case-open") } else { (ChipKind::Quiet, "portal-case-closed") };
    Ok(shown(&ctx, frame.chip(Chip::new(state.0, ctx.t(state.1))).lead(case.number.clone()).body(body)))
}

/// One meeting at which the case was up.
struct Step {
    meeting: Meeting,
    item: PublicItem,
    label: String,
    has_minutes: bool,
}

fn over_meetings(ctx: &Ctx, steps: &[Step]) -> Markup {
    html! {
        ol.rows {
            @for s in steps {
                @let address = ctx.public_url(&format!("/moten/{}", s.meeting.id));
                li {
                    p { a.to href={ (address) "#p-" (s.item.id) } {
                        (ctx.day(s.meeting.day()))
                        @if let Some(n) = s.item.number { ", " (meeting::rules::paragraph_label(&s.label, n)) }
                    } }
                    p { (heading(ctx, &s.item)) }
                    p {
                        (chip(&state_chip(ctx, &s.meeting)))
                        @if s.has_minutes { " " a href={ (address) "/protokoll" } { (ctx.t("portal-read-minutes")) } }
                    }
                }
            }
        }
    }
}

/// The papers of the case that are public in the register and carry no mark.
fn papers(ctx: &Ctx, documents: &[Document]) -> Markup {
    let shown: Vec<&Document> = documents.iter().filter(|d| d.is_public() && !d.is_secret()).collect();
    if shown.is_empty() {
        return html! {};
    }
    let body = html! {
        ul.rows { @for d in shown { li {
            p { (meeting::without_private(d.title_for(false))) }
            p.small { (d.number) " · " (ctx.day(d.day)) }
        } } }
        p.small { (ctx.t("portal-case-papers-on-request")) }
    };
    card(&ctx.t("portal-case-papers"), body)
}

fn details(ctx: &Ctx, case: &Case) -> Markup {
    let mut rows = vec![
        (ctx.t("portal-case-number"), html! { (case.number) }),
        (ctx.t("portal-case-opened-label"), html! { (ctx.day(case.opened)) }),
    ];
    if let Some(closed) = case.closed {
        rows.push((ctx.t("portal-case-closed"), html! { (ctx.day(closed)) }));
    }
    facts(&rows)
}
