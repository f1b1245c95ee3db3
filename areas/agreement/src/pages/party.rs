//! One party: its facts and where its notice board is.

use super::parties::state;
use super::{saved_notice, until};
use crate::rules::{Kind, Party, host_on, is_party_on};
use crate::store;
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let id = ctx.id("id")?;
    let mut tx = ctx.read().await?;
    let party = store::find_party(&mut tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
    let all = store::list_parties(&mut tx, ctx.coop()).await?;
    let hosts = store::list_hosts(&mut tx, ctx.coop()).await?;
    let kind = store::find_terms(&mut tx, ctx.coop()).await?.map(|t| t.kind);
    let is_host = host_on(&all, &hosts, ctx.today) == Some(id);
    let terms: Vec<String> = hosts
        .iter()
        .filter(|h| h.party == id)
        .map(|h| ctx.tv("agreement-host-since", &[("day", ctx.day(h.from).into())]))
        .collect();
    let body = html! {
        (saved_notice(&ctx))
        (parts::columns(
            parts::card(&ctx.t("agreement-party-about"), facts(&ctx, &party, &terms)),
            parts::card(&ctx.t("agreement-notice-board"), notice_board(&ctx, kind, &party)),
        ))
    };
    let mut frame = tabs(&ctx, frame(&ctx, &party), &party, false).chip(state(&ctx, &party)).lead(lead(&ctx, &party));
    if is_host {
        frame = frame.chip(Chip::new(ChipKind::Info, ctx.t("agreement-host-chip")));
    }
    Ok(ctx.show(frame.body(body)))
}

/// A page of the party, under the list.
pub fn frame(ctx: &Ctx, party: &Party) -> Frame {
    Frame::new(&party.name).crumb(ctx.t("agreement-parties"), ctx.url("/parter"))
}

/// The tabs of the party, for those who may change something of it.
pub fn tabs(ctx: &Ctx, frame: Frame, party: &Party, is_edit: bool) -> Frame {
    if !ctx.may_for("party.edit", party.id) {
        return frame;
    }
    let at = ctx.url(&format!("/parter/{}", party.id));
    let edit = format!("{at}/andra");
    frame.tab(ctx.t("agreement-tab-facts"), at, !is_edit).tab(ctx.t("agreement-tab-edit"), edit, is_edit)
}

fn lead(ctx: &Ctx, party: &Party) -> String {
    let from = ("from", ctx.day(party.from).into());
    match party.to {
        _ if party.from > ctx.today => ctx.tv("agreement-party-lead-coming", &[from]),
        None => ctx.tv("agreement-party-lead", &[from]),
        Some(to) if is_party_on(party, ctx.today) => {
            ctx.tv("agreement-party-lead-until", &[from, ("to", ctx.day(to).into())])
        }
        Some(to) => ctx.tv("agreement-party-lead-left", &[from, ("to", ctx.day(to).into())]),
    }
}

fn facts(ctx: &Ctx, party: &Party, hosts: &[String]) -> Markup {
    let code = if party.code.is_empty() { ctx.t("agreement-none") } else { party.code.clone() };
    let mut rows = vec![
        (ctx.t("agreement-party-name"), html! { (party.name) }),
        (ctx.t("agreement-short"), html! { (party.short) }),
        (ctx.t("agreement-code"), html! { (code) }),
        (ctx.t("agreement-party-from"), html! { (ctx.day(party.from)) }),
        (ctx.t("agreement-party-to"), html! { (until(ctx, party.to)) }),
    ];
    if !hosts.is_empty() {
        rows.push((ctx.t("agreement-host"), html! { (hosts.join(", ")) }));
    }
    parts::facts(&rows)
}

fn notice_board(ctx: &Ctx, kind: Option<Kind>, party: &Party) -> Markup {
    html! {
        @if party.notice_board.is_empty() {
            p { (parts::missing(&ctx.t("agreement-notice-board-missing"))) }
            @if ctx.may_for("party.edit", party.id) {
                p { (parts::button_second(&ctx.t("agreement-notice-board-add"), &ctx.url(&format!("/parter/{}/andra", party.id)))) }
            }
        } @else {
            p { a href=(party.notice_board) rel="noopener noreferrer" { (party.notice_board) } }
        }
        p.small { (ctx.t("agreement-notice-board-why")) }
        // Only the minutes of a joint board go up with every party (KL 9:32).
        @if matches!(kind, None | Some(Kind::JointBoard)) { (parts::law(&ctx.t("agreement-law-notice-board"))) }
    }
}
