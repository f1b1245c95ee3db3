//! One notice at its permanent address. When it has been taken down the page says so, and when it was up.

use super::found::{around, notices_of};
use super::frame::{open, shown};
use super::notice_board::{one, title};
use super::parts::clock;
use crate::rules::AdjustedNotice;
use meeting::Notice;
use web::look::parts::{Chip, ChipKind, button, card, columns};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let asked = meeting::find_notice(&mut tx, ctx.coop(), ctx.id("id")?).await?;
    let asked: Notice = asked.filter(|n| n.withdrawn.is_none()).ok_or(Fault::NotFound)?;
    let m = meeting::find_meeting(&mut tx, ctx.coop(), asked.meeting).await?.ok_or(Fault::NotFound)?;
    let f = around(&ctx, &mut tx, m).await?;
    let about = |n: &AdjustedNotice| n.paragraph == asked.paragraph;
    let mut n = notices_of(&f).into_iter().find(about).ok_or(Fault::NotFound)?;
    // An earlier posting of the same party keeps its own days.
    for p in n.postings.iter_mut().filter(|p| p.party == asked.party) {
        p.notice = Some(asked.id);
        p.posted = Some(asked.posted);
        p.removed = asked.removal.as_ref().map(|r| r.day);
    }
    let party = f.parties.iter().find(|p| p.id == asked.party).map(|p| p.name.clone()).unwrap_or_default();
    let (kind, chip) = match &asked.removal {
        None => (ChipKind::Good, ctx.tv("portal-lamp-up", &[("day", ctx.day(asked.posted).into())])),
        Some(r) => (ChipKind::Quiet, ctx.tv("portal-lamp-down", &[("day", ctx.day(r.day).into())])),
    };
    let side = html! {
        section.card {
            h2 { (ctx.t("portal-last-day")) }
            (clock(&ctx, &f, &n.clock))
            p { (button(&ctx.t("portal-menu-appeal"), &ctx.public_url(&format!("/moten/{}/overklaga", n.meeting)))) }
        }
        (card(&ctx.t("portal-minutes"), html! {
            @match n.paragraph.filter(|_| n.has_text) {
                Some(id) => p { a href=(ctx.public_url(&format!("/moten/{}/paragrafer/{id}", n.meeting))) { (ctx.t("portal-read-paragraph")) } },
                None if n.has_text => p { a href=(ctx.public_url(&format!("/moten/{}/protokoll", n.meeting))) { (ctx.t("portal-read-minutes")) } },
                None => {}
            }
            p { a href=(ctx.public_url(&format!("/moten/{}", n.meeting))) { (ctx.t("portal-to-meeting")) } } }))
    };
    let frame = portal
        .frame(&ctx, title(&ctx, &n))
        .crumb(ctx.t("portal-menu-notices"), ctx.public_url("/anslagstavla"))
        .chip(Chip::new(kind, chip))
        .lead(ctx.tv("portal-notice-lead", &[("party", party.into())]));
    Ok(shown(&ctx, frame.body(columns(one(&ctx, &f, &n, asked.party), side))))
}
