//! The certificate of a notice that has come down, as it was kept that day: a document on its sheet, and as a PDF.

use super::frame::{address, asked, under};
use crate::documents::certificate;
use crate::rules::Meeting;
use crate::store::{self, Certificate};
use basics::PartyId;
use press::Document;
use web::look::document::document as sheet;
use web::look::parts::{button, card, facts};
use web::{Ctx, Fault, Reply, html};

/// The certificate kept of the notice of the address.
async fn kept(ctx: &Ctx, id: i64) -> Result<(Meeting, PartyId, Certificate), Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(ctx, &mut tx).await?;
    let notice = store::find_notice(&mut tx, ctx.coop(), id).await?.filter(|n| n.meeting == meeting.id);
    let notice = notice.ok_or(Fault::NotFound)?;
    let all = store::list_certificates(&mut tx, ctx.coop(), meeting.id).await?;
    let kept = all.into_iter().rfind(|c| c.notice == id).ok_or(Fault::NotFound)?;
    Ok((meeting, notice.party, kept))
}

/// What was kept, set as a document; its title is that of the page when the text has none.
fn document_of(ctx: &Ctx, kept: &Certificate, title: String) -> Document {
    let made = ctx.tv(
        "meeting-certificate-made-at",
        &[("day", ctx.day(kept.made.day()).into()), ("time", kept.made.clock().into()), ("hash", (&kept.hash).into())],
    );
    certificate(&kept.text, title, kept.made.day().to_string(), made)
}

/// The certificate as a page, or as a PDF when the address ends in `.pdf`.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let asked = ctx.params.get("notice").cloned().unwrap_or_default();
    let (id, is_pdf) = match asked.strip_suffix(".pdf") {
        Some(id) => (id, true),
        None => (asked.as_str(), false),
    };
    let (meeting, party, kept) = kept(&ctx, id.parse().map_err(|_| Fault::NotFound)?).await?;
    let title = ctx.tv("meeting-certificate-title", &[("party", ctx.party_name(party).into())]);
    let document = document_of(&ctx, &kept, title.clone());
    if is_pdf {
        return ctx.pdf(document, &format!("bevis-{}.pdf", kept.notice)).await;
    }
    let rows = [
        (ctx.t("meeting-certificate-made"), html! { (ctx.day(kept.made.day())) " " (kept.made.clock()) }),
        (ctx.t("meeting-checksum"), html! { span.hash { (kept.hash) } }),
    ];
    let body = html! {
        (sheet(&ctx, &document))
        (card(&ctx.t("meeting-certificate-about"), facts(&rows)))
    };
    let frame = under(&ctx, &meeting, title)
        .crumb(ctx.t("meeting-tab-notices"), address(&ctx, meeting.id, "/anslag"))
        .lead(ctx.t("meeting-certificate-lead"))
        .actions(button(&ctx.t("meeting-pdf"), &format!("{}.pdf", ctx.path)));
    Ok(ctx.show(frame.body(body)))
}
