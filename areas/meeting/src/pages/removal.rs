//! Taking away a meeting that was planned by mistake: asked first, then done.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, title, under};
use crate::store;
use web::look::form::{Field, form};
use web::look::parts::{card, notice_warn};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let fields: [Field; 0] = [];
    let body = html! {
        (notice_warn(&ctx.t("meeting-unplan-warning")))
        (card(&title(&ctx, &meeting), form(&ctx, &ctx.path, &fields, &[], &ctx.t("meeting-unplan-save"))))
        p { a href=(address(&ctx, meeting.id, "")) { (ctx.t("meeting-unplan-keep")) } }
    };
    Ok(ctx.show(under(&ctx, &meeting, ctx.t("meeting-unplan")).lead(ctx.t("meeting-unplan-lead")).body(body)))
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    match outcome(store::remove_meeting(&mut tx, &ctx.by(), meeting.id).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/moten?ar={}", meeting.day().year()))))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
