//! The meeting as the others see it: read only, and by itself up to date.

use super::frame::{address, asked, frame};
use super::live::{self, Desk};
use crate::rules::{Paragraph, motion_code, paragraph_label};
use minutes::{Means, Motion};
use web::look::parts::{Chip, ChipKind, card, chip};
use web::{Ctx, Fault, Later, Markup, Reply, follow, html};

/// The page with the meeting as it stands; the script keeps it so.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let desk = Desk::load(&ctx, &mut tx, None).await?;
    let hidden = hidden(&ctx, &mut tx, &desk).await?;
    let events = address(&ctx, desk.meeting.id, "/handelser");
    let is_over = desk.meeting.stage.is_held();
    let body = html! {
        @if !is_over {
            p.small role="status" data-live-state="" data-on=(ctx.t("meeting-follow-on")) data-off=(ctx.t("meeting-follow-off")) {
                (ctx.t("meeting-follow-by-hand"))
            }
        }
        div #lage data-live=[(!is_over).then_some(events)] { (part(&ctx, &desk, &hidden)) }
    };
    let lead = ctx.t(if is_over { "meeting-follow-over" } else { "meeting-follow-lead" });
    let mut frame = frame(&ctx, &desk.meeting, "/folj", lead);
    if let Some(chip) = desk.under_way_chip(&ctx) {
        frame = frame.chip(chip);
    }
    Ok(ctx.show(frame.body(body)))
}

/// The stream of the part above. A meeting that is not there has none.
pub async fn events(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    asked(&ctx, &mut tx).await?;
    drop(tx);
    follow(ctx, "meeting.read", key, render)
}

/// The same for everybody with the same language and the same right to what is secret.
fn key(ctx: &Ctx) -> String {
    let id = ctx.id("id").unwrap_or_default();
    format!("meeting/{}/{id}/{}/{}", ctx.coop(), ctx.lang().tag(), ctx.may("registry.read-secret"))
}

fn render(ctx: &Ctx) -> Later<'_, Result<String, Fault>> {
    Box::pin(async move {
        let mut tx = ctx.site.store.read().await?;
        let desk = Desk::load(ctx, &mut tx, None).await?;
        let hidden = hidden(ctx, &mut tx, &desk).await?;
        Ok(part(ctx, &desk, &hidden).into_string())
    })
}

/// Paragraphs whose handling the visitor may not see: those with a secret part, or in a case marked secret.
async fn hidden(ctx: &Ctx, tx: &mut ::store::Tx, desk: &Desk) -> Result<Vec<i64>, Fault> {
    let mut all = Vec::new();
    if ctx.may("registry.read-secret") {
        return Ok(all);
    }
    for p in &desk.paragraphs {
        let case = match &p.text.case {
            Some(case) => registry::find_case(tx, ctx.coop(), case.id).await?,
            None => None,
        };
        if p.text.has_secret_part || case.is_some_and(|c| c.secrecy.is_some()) {
            all.push(p.id);
        }
    }
    Ok(all)
}

fn part(ctx: &Ctx, desk: &Desk, hidden: &[i64]) -> Markup {
    html! {
        div.desk.follow {
            nav.way aria-label=(ctx.t("meeting-tab-agenda")) {
                ol.plain {
                    @for (i, p) in desk.paragraphs.iter().enumerate() {
                        li class=[p.text.is_done().then_some("done")] {
                            span aria-current=[(desk.at == Some(i)).then_some("true")] {
                                span.nr { (label(desk, p)) } " " (p.text.heading)
                                @if p.text.is_done() { " " span.sign { "✓" } }
                            }
                        }
                    }
                }
            }
            div.matter {
                @if !desk.is_begun() { (card(&ctx.t("meeting-follow-not-begun"), html! { p { (ctx.t("meeting-follow-not-begun-lead")) } })) }
                @else if let Some(p) = desk.paragraph() { (paragraph(ctx, desk, p, hidden.contains(&p.id))) }
            }
            div.side-by { @if desk.is_begun() { (room(ctx, desk)) } }
        }
    }
}

fn label(desk: &Desk, p: &Paragraph) -> String {
    p.number.map_or_else(|| format!("{}.", p.position), |n| paragraph_label(&desk.board.label, n))
}

fn paragraph(ctx: &Ctx, desk: &Desk, p: &Paragraph, is_hidden: bool) -> Markup {
    let state = match (&p.text.proceedings.opened, p.text.is_done()) {
        (_, true) => Chip::new(ChipKind::Good, ctx.t("meeting-live-ended")),
        (Some(at), false) => Chip::new(ChipKind::Info, ctx.tv("meeting-live-opened", &[("at", at.into())])),
        (None, false) => Chip::new(ChipKind::Quiet, ctx.t("meeting-live-waiting")),
    };
    let title = format!("{} {}", label(desk, p), p.text.heading);
    let all = &p.text.proceedings;
    if is_hidden {
        return card(&title, html! { p.chips { (chip(&state)) } p { (ctx.t("meeting-follow-secret")) } });
    }
    html! {
        (card(&title, html! {
            p.chips { (chip(&state)) }
            @if all.motions.is_empty() && !p.text.proposal.is_empty() {
                h3 { (ctx.t("meeting-doc-proposal")) }
                (points(&p.text.proposal))
            }
            @if !all.motions.is_empty() {
                h3 { (ctx.t("meeting-live-motions")) }
                ol.motions { @for m in all.motions.iter().filter(|m| !m.withdrawn) { (motion(ctx, desk, m)) } }
            }
            @if !all.order.is_empty() {
                h3 { (ctx.t("meeting-live-order")) }
                ol { @for put in &all.order { li { (put.question) " " strong { (outcome(ctx, put)) } } } }
            }
            @for vote in &all.votes { (live::vote_result(ctx, desk, vote)) }
            @for e in &all.elections { p { strong { (minutes::election_result(e).said(&crate::papers::swedish())) } } }
            @if !p.text.decision.is_empty() { h3 { (ctx.t("meeting-doc-decision")) } (points(&p.text.decision)) }
            @for r in &all.reservations { p { (ctx.tv("meeting-follow-reserved", &[("name", desk.told(&r.name).into()), ("at", (&r.at).into())])) } }
        }))
    }
}

fn outcome(ctx: &Ctx, put: &minutes::Put) -> String {
    match (put.by, put.won) {
        (_, Some(n)) => ctx.tv("meeting-follow-won", &[("n", n.into())]),
        (Means::Vote, None) => ctx.t("meeting-live-vote-asked"),
        (Means::Acclamation, None) => String::new(),
    }
}

fn motion(ctx: &Ctx, desk: &Desk, m: &Motion) -> Markup {
    let by = if m.by.is_empty() { ctx.t("meeting-live-administration") } else { desk.told(&m.by) };
    html! {
        li value=(m.number) {
            span.pre { (m.text) } " "
            span.small { (by) ", " (ctx.t(&format!("meeting-motion-{}", motion_code(m.kind)))) }
        }
    }
}

fn points(points: &[String]) -> Markup {
    match points {
        [only] => html! { p { (only) } },
        all => html! { ol { @for p in all { li { (p) } } } },
    }
}

fn room(ctx: &Ctx, desk: &Desk) -> Markup {
    let lines = desk.log.iter().rev().filter(|l| l.entry.holds()).take(8);
    html! {
        (card(&ctx.t("meeting-live-room"), html! {
            (live::count(ctx, desk))
            ul.people {
                @for s in &desk.table.deciding {
                    li {
                        (desk.told(&s.name))
                        @if let Some(member) = &s.for_whom { " " span.small { (ctx.tv("meeting-serving-for", &[("name", desk.told(member).into())])) } }
                        @if s.remote { " " span.small { (ctx.t("meeting-at-distance")) } }
                    }
                }
            }
        }))
        (card(&ctx.t("meeting-live-log"), html! { ul.log { @for l in lines { li { (live::told(ctx, desk, l)) } } } }))
    }
}
