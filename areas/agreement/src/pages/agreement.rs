//! The agreement: of which kind, between whom, for how long, and who is host.

use super::{gap_notice, gaps, saved_notice, until};
use crate::rules::{Kind, Party, Terms, needs_host};
use crate::store;
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let terms = store::find_terms(&mut tx, ctx.coop()).await?;
    let parties = store::list_parties_on(&mut tx, ctx.coop(), ctx.today).await?;
    let Some(terms) = terms else { return Ok(ctx.show(empty(&ctx))) };
    let gaps = gaps(&ctx, &mut tx, Some(terms.kind)).await?;
    let main = html! {
        (parts::card(&ctx.t("agreement-about"), facts(&ctx, &terms, &parties)))
        (parts::card(&ctx.t("agreement-parties"), party_table(&ctx, &parties)))
    };
    let side = parts::card(&ctx.t("agreement-kinds"), kinds(&ctx, terms.kind));
    let body = html! {
        (saved_notice(&ctx)) (ended_notice(&ctx, &terms)) (gap_notice(&ctx, &gaps)) (parts::columns(main, side))
    };
    let frame = tabs(&ctx, Frame::new(&terms.name), "")
        .chip(Chip::new(ChipKind::Quiet, kind_name(&ctx, terms.kind)))
        .lead(lead(&ctx, terms.kind, &parties));
    Ok(ctx.show(frame.body(body)))
}

/// That the last day has passed, since parties and seats run on without asking the agreement.
fn ended_notice(ctx: &Ctx, terms: &Terms) -> Markup {
    let ended = terms.to.filter(|to| *to < ctx.today);
    html! {
        @if let Some(to) = ended {
            (parts::notice_warn(&ctx.tv("agreement-ended", &[("day", ctx.day(to).into())])))
        }
    }
}

/// The tabs of the agreement: address, message, and whether only those who may change the agreement see it.
const TABS: [(&str, &str, bool); 6] = [
    ("", "agreement-tab-show", false),
    ("/uppgifter", "agreement-tab-tasks", false),
    ("/beslut", "agreement-tab-matters", false),
    ("/fragor", "agreement-tab-questions", false),
    ("/andra", "agreement-tab-edit", true),
    ("/vard", "agreement-tab-host", true),
];

/// The tabs of the agreement.
pub fn tabs(ctx: &Ctx, frame: Frame, open: &str) -> Frame {
    let shown = TABS.iter().filter(|(_, _, editors)| !editors || ctx.may("agreement.edit"));
    shown.fold(frame, |frame, (path, id, _)| frame.tab(ctx.t(id), ctx.url(&format!("/avtal{path}")), *path == open))
}

fn empty(ctx: &Ctx) -> Frame {
    let action = ctx.t("agreement-empty-action");
    let href = ctx.url("/avtal/andra");
    let action = ctx.may("agreement.edit").then_some((action.as_str(), href.as_str()));
    let body = html! {
        (parts::empty(&ctx.t("agreement-empty-title"), &ctx.t("agreement-empty-text"), action))
    };
    Frame::new(ctx.t("agreement-title")).lead(ctx.t("agreement-empty-lead")).body(body)
}

fn lead(ctx: &Ctx, kind: Kind, parties: &[Party]) -> String {
    let host = parties.iter().find(|p| p.is_host).map(|p| p.short.clone());
    let n = ("n", parties.len().into());
    match host {
        Some(host) if needs_host(Some(kind)) => ctx.tv("agreement-lead-host", &[n, ("host", host.into())]),
        _ => ctx.tv("agreement-lead", &[n]),
    }
}

fn facts(ctx: &Ctx, terms: &Terms, parties: &[Party]) -> Markup {
    let from = terms.from.map_or_else(|| ctx.t("agreement-from-unknown"), |d| ctx.day(d));
    let host = parties.iter().find(|p| p.is_host);
    let mut rows = vec![
        (ctx.t("agreement-kind"), html! { (kind_name(ctx, terms.kind)) }),
        (ctx.t("agreement-name"), html! { (terms.name) }),
        (ctx.t("agreement-decided"), decided(ctx, terms)),
        (ctx.t("agreement-from"), html! { (from) }),
        (ctx.t("agreement-to"), html! { (until(ctx, terms.to)) }),
    ];
    if let Some(host) = host {
        let href = ctx.url(&format!("/parter/{}", host.id));
        rows.push((ctx.t("agreement-host"), html! { a href=(href) { (host.name) } }));
    }
    parts::facts(&rows)
}

fn decided(ctx: &Ctx, terms: &Terms) -> Markup {
    html! {
        @if terms.decided.is_empty() { (parts::missing(&ctx.t("agreement-decided-missing"))) }
        @else { @for (i, line) in terms.decided.lines().enumerate() { @if i > 0 { br; } (line) } }
    }
}

fn party_table(ctx: &Ctx, parties: &[Party]) -> Markup {
    let heads =
        [head(ctx.t("agreement-party")), head(ctx.t("agreement-party-from")), head(ctx.t("agreement-party-to"))];
    let rows: Vec<Vec<Markup>> = parties.iter().map(|p| party_row(ctx, p)).collect();
    html! {
        @if parties.is_empty() { p { (ctx.t("agreement-parties-none")) } }
        @else { (table(&heads, &rows, &ctx.tv("agreement-parties-on", &[("day", ctx.day(ctx.today).into())]))) }
        p { a href=(ctx.url("/parter")) { (ctx.t("agreement-parties-all")) } }
    }
}

fn party_row(ctx: &Ctx, party: &Party) -> Vec<Markup> {
    vec![
        html! {
            a href=(ctx.url(&format!("/parter/{}", party.id))) { (party.name) }
            @if party.is_host { " " (host_chip(ctx)) }
        },
        html! { (ctx.day(party.from)) },
        html! { (until(ctx, party.to)) },
    ]
}

/// The mark of the host, the same everywhere.
pub fn host_chip(ctx: &Ctx) -> Markup {
    parts::chip(&Chip::new(ChipKind::Info, ctx.t("agreement-host-chip")))
}

/// What the kind is called.
pub fn kind_name(ctx: &Ctx, kind: Kind) -> String {
    ctx.t(&format!("agreement-kind-{}", kind.word()))
}

fn kinds(ctx: &Ctx, own: Kind) -> Markup {
    html! {
        @for kind in Kind::ALL {
            h3 {
                (kind_name(ctx, kind))
                @if kind == own { " " (parts::chip(&Chip::new(ChipKind::Good, ctx.t("agreement-kind-own")))) }
            }
            p { (ctx.t(&format!("agreement-kind-{}-means", kind.word()))) }
            @if let Some(law) = kind_law(kind) { (parts::law(&ctx.t(law))) }
        }
    }
}

/// Where the kind stands in the act; the section on federations has not been read here, so none is cited.
fn kind_law(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::JointBoard => Some("agreement-law-joint-board"),
        Kind::ContractCooperation => Some("agreement-law-contract-cooperation"),
        Kind::Federation => None,
    }
}
