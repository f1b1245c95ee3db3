//! Certifying an extract: the document is frozen, and the one who certifies enters the own password again.

use super::answer::{Outcome, outcome};
use super::frame::under;
use super::paragraph::{asked_paragraph, paragraph_address};
use crate::documents::{self, Papers};
use crate::papers::{self, gather};
use crate::rules::{Certificate, Extract, Paragraph, adjusted_on};
use crate::store::{self, FrozenExtract};
use ::store::Tx;
use basics::Refusal;
use bytes::Bytes;
use press::Document;
use web::look::document::document as sheet;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, notice_info, notice_warn};
use web::{Ctx, Fault, Reply, html};

/// An extract made ready: its document, and the bytes that will be kept.
pub struct Prepared {
    pub paragraph: i64,
    pub document: Document,
    pub pdf: Bytes,
}

/// The certified document of a paragraph as it would be made now.
pub fn document_of(ctx: &Ctx, papers: &Papers, p: &Paragraph, certificate: &Certificate) -> Document {
    let slug = ctx.cooperation.as_ref().map(|c| c.slug.clone()).unwrap_or_default();
    let public = ctx.whole_address(&format!("/offentligt/{slug}/moten/{}", p.meeting));
    documents::certified_extract(papers, p, &papers::seal_of(papers, p), certificate, &public)
}

/// Draws the extracts before anything is written.
pub async fn prepare(
    ctx: &Ctx,
    papers: &Papers,
    of: &[&Paragraph],
    certificate: &Certificate,
) -> Result<Vec<Prepared>, Fault> {
    let mut all = Vec::new();
    for p in of {
        let document = document_of(ctx, papers, p, certificate);
        let pdf = ctx.pdf_bytes(document.clone()).await?;
        all.push(Prepared { paragraph: p.id, document, pdf });
    }
    Ok(all)
}

/// Keeps the bytes and certifies. Stale when the minutes have changed since the document was drawn.
pub async fn certify(
    ctx: &Ctx,
    tx: &mut Tx,
    now: &Papers,
    made: &Prepared,
    certificate: &Certificate,
) -> Result<Outcome<Extract>, Fault> {
    let p = now.paragraphs.iter().find(|p| p.id == made.paragraph).ok_or(Fault::NotFound)?;
    if document_of(ctx, now, p, certificate) != made.document {
        return Ok(Outcome::Stale);
    }
    let bytes = serde_json::to_vec(&made.document).map_err(|e| Fault::Mistake(e.to_string()))?;
    let coop = ctx.coop();
    let document = ctx.site.store.keep_file(tx, coop, "application/json", bytes.into()).await?;
    let pdf = ctx.site.store.keep_file(tx, coop, "application/pdf", made.pdf.clone()).await?;
    let frozen = FrozenExtract { document_hash: document.hash, pdf_hash: pdf.hash, pdf_size: pdf.size };
    outcome(store::certify_extract(tx, &ctx.by(), p.id, certificate, &frozen).await)
}

/// The certificate of who asks, with the function written in the form.
pub fn certificate(ctx: &Ctx) -> Certificate {
    Certificate { name: ctx.by().name, function: ctx.form.get("funktion"), at: ctx.now }
}

/// The two fields of every certification: the function, and the own password again.
pub fn fields(ctx: &Ctx) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all =
        vec![Field::new("funktion", label("certify-function"), Kind::Text, ctx.t("meeting-function-usual")).required()];
    let password = Field::new("losenord", label("own-password"), Kind::Password { new: false }, "");
    all.push(if access::needs_no_password(ctx) {
        password.hint(ctx.t("meeting-hint-password-demo"))
    } else {
        password.hint(ctx.t("meeting-hint-password")).required()
    });
    all
}

/// The refusal of a wrong password.
pub fn wrong_password() -> Refusal {
    Refusal::new("meeting-certify-password").at("losenord")
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (papers, p) = facts(&ctx, &mut tx).await?;
    Ok(page(&ctx, &papers, &p, &fields(&ctx), &[]))
}

async fn facts(ctx: &Ctx, tx: &mut Tx) -> Result<(Papers, Paragraph), Fault> {
    let (meeting, _, p) = asked_paragraph(ctx, tx).await?;
    let papers = gather(tx, ctx.coop(), meeting).await?.ok_or(Fault::NotFound)?;
    Ok((papers, p))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let is_own = access::confirm(&ctx, ctx.form.raw("losenord")).await?;
    let certificate = certificate(&ctx);
    let mut tx = ctx.read().await?;
    let (papers, p) = facts(&ctx, &mut tx).await?;
    drop(tx);
    let again = |no: &[Refusal]| page(&ctx, &papers, &p, &filled(fields(&ctx), &ctx.form), no).refused();
    if !is_own {
        return Ok(again(&[wrong_password()]));
    }
    let made = prepare(&ctx, &papers, &[&p], &certificate).await?;
    let mut tx = ctx.write().await?;
    let (now, _) = facts(&ctx, &mut tx).await?;
    for one in &made {
        match certify(&ctx, &mut tx, &now, one, &certificate).await? {
            Outcome::Done(_) => {}
            Outcome::Refused(no) => return Ok(again(&no)),
            Outcome::Stale => return Err(::store::Fault::Stale.into()),
        }
    }
    tx.commit().await?;
    Ok(Reply::redirect(paragraph_address(&ctx, &p, "/expediering/skicka")))
}

fn page(ctx: &Ctx, papers: &Papers, p: &Paragraph, fields: &[Field], no: &[Refusal]) -> Reply {
    let is_adjusted = adjusted_on(&papers.meeting, p).is_some();
    let body = html! {
        @if is_adjusted {
            (notice_info(&ctx.t("meeting-certify-promise")))
            (card(&ctx.t("meeting-certify"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-certify-save"))))
        } @else {
            (notice_warn(&ctx.t("meeting-extract-not-adjusted")))
        }
        (sheet(ctx, &documents::extract(papers, p, &papers::seal_of(papers, p))))
    };
    let name = format!("{} {}", papers.label(p), p.text.heading);
    let frame = under(ctx, &papers.meeting, ctx.t("meeting-certify"))
        .crumb(name, paragraph_address(ctx, p, ""))
        .crumb(ctx.t("meeting-dispatch"), paragraph_address(ctx, p, "/expediering"));
    ctx.show(frame.lead(ctx.t("meeting-certify-lead")).body(body))
}
