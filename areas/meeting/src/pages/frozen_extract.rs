//! A certified extract as it was frozen: read back from its bytes, never made anew.

use super::frame::{address, asked, under};
use crate::rules::Extract;
use crate::store;
use ::store::Tx;
use press::Document;
use web::look::document::document as sheet;
use web::look::parts::{button, notice_done, notice_warn};
use web::{Ctx, Fault, Reply, html};

async fn asked_extract(ctx: &Ctx, tx: &mut Tx) -> Result<Extract, Fault> {
    let meeting = ctx.id("id")?;
    let found = store::find_extract(tx, ctx.coop(), ctx.id("eid")?).await?;
    found.filter(|e| e.meeting == meeting).ok_or(Fault::NotFound)
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let e = asked_extract(&ctx, &mut tx).await?;
    let bytes = ctx.site.store.read_file(&mut tx, ctx.coop(), &e.document_hash).await?.ok_or(Fault::NotFound)?;
    let document: Document =
        serde_json::from_slice(&bytes).map_err(|_| ::store::Fault::Damaged(format!("fil {}", e.document_hash)))?;
    let corrections = store::list_corrections(&mut tx, ctx.coop(), meeting.id).await?;
    let values = [
        ("name", (&e.certificate.name).into()),
        ("function", (&e.certificate.function).into()),
        ("day", ctx.day(e.certificate.at.day()).into()),
        ("clock", e.certificate.at.clock().into()),
    ];
    let body = html! {
        @if e.is_recalled(&corrections) { (notice_warn(&ctx.t("meeting-extract-recalled"))) }
        @else { (notice_done(&ctx.tv("meeting-extract-certified", &values))) }
        (sheet(&ctx, &document))
        p.small { (ctx.t("meeting-extract-hash")) " " code { (e.document_hash) } }
    };
    let frame = under(&ctx, &meeting, document.title.clone())
        .crumb(ctx.t("meeting-dispatch"), address(&ctx, meeting.id, "/expediering"))
        .actions(button(&ctx.t("meeting-pdf"), &format!("{}/pdf", ctx.path)));
    Ok(ctx.show(frame.lead(ctx.t("meeting-extract-frozen-lead")).body(body)))
}

pub async fn pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let e = asked_extract(&ctx, &mut tx).await?;
    let bytes = ctx.site.store.read_file(&mut tx, ctx.coop(), &e.pdf_hash).await?.ok_or(Fault::NotFound)?;
    Ok(Reply::file(bytes, "application/pdf", &ctx.t("meeting-extract-file"), false))
}
