//! A paragraph adjusted at once, as a page and as a PDF: its text is public before the rest of the minutes (PROT-3).

use super::found::{Found, asked};
use super::frame::{open, shown};
use super::parts::{clock, marked};
use meeting::PublicText;
use meeting::rules::Subject;
use web::look::document::document as sheet;
use web::look::parts::{Chip, ChipKind, button, button_second, card};
use web::{Ctx, Fault, Keep, Reply, html};

/// The paragraph in the address, when it was adjusted at once and its masks are confirmed; otherwise there is no such
/// page.
async fn public(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<(Found, Subject, PublicText), Fault> {
    let f = asked(ctx, tx).await?;
    let id = ctx.id("pid")?;
    let subject = f.at_once().find(|s| s.paragraph == Some(id)).cloned().ok_or(Fault::NotFound)?;
    let text = meeting::public_text(tx, ctx.coop(), f.meeting.id, Some(id)).await?.ok_or(Fault::NotFound)?;
    Ok((f, subject, text))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let (f, subject, text) = public(&ctx, &mut tx).await?;
    let address = |path: &str| ctx.public_url(&format!("/moten/{}{path}", f.meeting.id));
    let day = ("day", ctx.day(f.meeting.day()).into());
    let actions = html! {
        (button(&ctx.t("portal-menu-appeal"), &address("/overklaga")))
        (button_second(&ctx.t("portal-paragraph-pdf"), &ctx.public_url(&pdf_path(&f, &subject))))
    };
    let mut frame = portal
        .frame(&ctx, ctx.tv("portal-paragraph-title", &[("label", f.range(&subject).into()), day.clone()]))
        .crumb(ctx.tv("portal-meeting-title", &[day]), address(""))
        .lead(ctx.t("portal-paragraph-lead"))
        .actions(actions);
    if let Some(on) = subject.adjusted {
        let said = ctx.tv("portal-at-once-chip", &[("day", ctx.day(on).into())]);
        frame = frame.chip(Chip::new(ChipKind::Good, said));
    }
    let last = clock(&ctx, &f, &f.clock_of(subject.paragraph, subject.adjusted));
    let body = html! {
        (sheet(&ctx, &text.document))
        (card(&ctx.t("portal-last-day"), last))
    };
    Ok(shown(&ctx, marked(&ctx, frame, &text).body(body)))
}

pub async fn pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    open(&ctx, &mut tx).await?;
    let (f, subject, text) = public(&ctx, &mut tx).await?;
    drop(tx);
    let name = format!("{} {} {}.pdf", ctx.t("portal-minutes"), f.meeting.day(), f.range(&subject));
    Ok(ctx.pdf(text.document, &name).await?.kept(Keep::Browser))
}

/// The page of the paragraph's text, under the cooperation.
pub fn path(f: &Found, subject: &Subject) -> String {
    format!("/moten/{}/paragrafer/{}", f.meeting.id, subject.paragraph.unwrap_or_default())
}

fn pdf_path(f: &Found, subject: &Subject) -> String {
    format!("{}/protokoll.pdf", path(f, subject))
}
