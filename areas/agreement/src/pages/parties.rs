//! The list of parties, those of today first.

use super::agreement::host_chip;
use super::{EVERY_PARTY, gap_notice, gaps, until};
use crate::rules::{Party, is_party_on};
use crate::store;
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = store::list_parties(&mut tx, ctx.coop()).await?;
    let today = store::list_parties_on(&mut tx, ctx.coop(), ctx.today).await?;
    let kind = store::find_terms(&mut tx, ctx.coop()).await?.map(|t| t.kind);
    let gaps = gaps(&ctx, &mut tx, kind).await?;
    let frame = Frame::new(ctx.t("agreement-parties"));
    let may_add = ctx.may_for("party.edit", EVERY_PARTY);
    let (add, href) = (ctx.t("agreement-party-add"), ctx.url("/parter/ny"));
    if all.is_empty() {
        let action = may_add.then_some((add.as_str(), href.as_str()));
        let empty =
            parts::empty(&ctx.t("agreement-parties-empty-title"), &ctx.t("agreement-parties-empty-text"), action);
        return Ok(ctx.show(frame.lead(ctx.t("agreement-parties-empty-lead")).body(empty)));
    }
    let others: Vec<Party> = all.into_iter().filter(|p| !is_party_on(p, ctx.today)).collect();
    let heading = ctx.tv("agreement-parties-on", &[("day", ctx.day(ctx.today).into())]);
    let body = html! {
        (gap_notice(&ctx, &gaps))
        (parts::card(&heading, rows(&ctx, &today)))
        @if !others.is_empty() { (parts::card(&ctx.t("agreement-parties-others"), rows(&ctx, &others))) }
    };
    let mut frame = frame.lead(lead(&ctx, &today)).body(body);
    if may_add {
        frame = frame.actions(parts::button(&add, &href));
    }
    Ok(ctx.show(frame))
}

fn lead(ctx: &Ctx, today: &[Party]) -> String {
    let n = ("n", today.len().into());
    let lacking = today.iter().filter(|p| p.notice_board.is_empty()).count();
    let who = match today.iter().find(|p| p.is_host) {
        Some(host) => ctx.tv("agreement-lead-host", &[n, ("host", host.short.clone().into())]),
        None => ctx.tv("agreement-lead", &[n]),
    };
    match lacking {
        0 => who,
        lacking => format!("{who} {}", ctx.tv("agreement-lead-lacking", &[("lacking", lacking.into())])),
    }
}

fn rows(ctx: &Ctx, parties: &[Party]) -> Markup {
    if parties.is_empty() {
        return html! { p { (ctx.t("agreement-parties-none")) } };
    }
    let heads = [
        head(ctx.t("agreement-party")),
        head(ctx.t("agreement-short")),
        head(ctx.t("agreement-code")),
        head(ctx.t("agreement-party-from")),
        head(ctx.t("agreement-party-to")),
        head(ctx.t("agreement-notice-board")),
    ];
    let rows: Vec<Vec<Markup>> = parties.iter().map(|p| row(ctx, p)).collect();
    table(&heads, &rows, "")
}

fn row(ctx: &Ctx, party: &Party) -> Vec<Markup> {
    let is_today = is_party_on(party, ctx.today);
    vec![
        html! {
            a href=(ctx.url(&format!("/parter/{}", party.id))) { (party.name) }
            @if party.is_host && is_today { " " (host_chip(ctx)) }
            @if !is_today { " " (parts::chip(&state(ctx, party))) }
        },
        html! { (party.short) },
        html! { @if party.code.is_empty() { (ctx.t("agreement-none")) } @else { (party.code) } },
        html! { (ctx.day(party.from)) },
        html! { (until(ctx, party.to)) },
        html! {
            @if party.notice_board.is_empty() { (parts::missing(&ctx.t("agreement-notice-board-missing"))) }
            @else { (parts::chip(&Chip::new(ChipKind::Good, ctx.t("agreement-notice-board-known")))) }
        },
    ]
}

/// Where the party stands today: a party, not yet one, or no longer one.
pub fn state(ctx: &Ctx, party: &Party) -> Chip {
    if is_party_on(party, ctx.today) {
        Chip::new(ChipKind::Good, ctx.t("agreement-state-party"))
    } else if party.from > ctx.today {
        Chip::new(ChipKind::Info, ctx.t("agreement-state-coming"))
    } else {
        Chip::new(ChipKind::Quiet, ctx.t("agreement-state-left"))
    }
}
