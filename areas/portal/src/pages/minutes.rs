//! The public version of the minutes, as a page and as a PDF.

use super::found::{Found, asked};
use super::frame::{open, shown};
use super::parts::{marked, state_chip};
use meeting::PublicText;
use web::look::document::document as sheet;
use web::look::parts::{button, button_second};
use web::{Ctx, Fault, Keep, Reply, html};

/// The minutes of the meeting in the address, when they are public; otherwise there is no such page.
async fn public(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<(Found, PublicText), Fault> {
    let f = asked(ctx, tx).await?;
    let text = meeting::public_text(tx, ctx.coop(), f.meeting.id, None).await?.ok_or(Fault::NotFound)?;
    Ok((f, text))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let (f, text) = public(&ctx, &mut tx).await?;
    let address = |path: &str| ctx.public_url(&format!("/moten/{}{path}", f.meeting.id));
    let values = [("day", ctx.day(f.meeting.day()).into())];
    let actions = html! {
        (button(&ctx.t("portal-menu-appeal"), &address("/overklaga")))
        (button_second(&ctx.t("portal-minutes-pdf"), &address("/protokoll.pdf")))
    };
    let frame = portal
        .frame(&ctx, ctx.tv("portal-minutes-title", &values))
        .crumb(ctx.tv("portal-meeting-title", &values), address(""))
        .chip(state_chip(&ctx, &f.meeting))
        .lead(ctx.t("portal-minutes-lead"))
        .actions(actions);
    Ok(shown(&ctx, marked(&ctx, frame, &text).body(sheet(&ctx, &text.document))))
}

pub async fn pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    open(&ctx, &mut tx).await?;
    let (f, text) = public(&ctx, &mut tx).await?;
    drop(tx);
    let name = format!("{} {}.pdf", ctx.t("portal-minutes"), f.meeting.day());
    Ok(ctx.pdf(text.document, &name).await?.kept(Keep::Browser))
}
