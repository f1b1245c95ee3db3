//! A document's file: received, checked by its bytes, kept by its content, handed out with care.

use super::document::{asked_document, case_of, crumbs};
use super::show;
use crate::rules::{Case, Document, FileRef, FileType, check_file_change, plain_name, read_file_type};
use crate::store::save_document_file;
use basics::Refusal;
use bytes::Bytes;
use store::Tx;
use web::look::form::{Field, Kind, form};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

/// An uploaded file of an accepted type.
pub struct Sent {
    name: String,
    kind: FileType,
    bytes: Bytes,
}

impl Sent {
    pub async fn keep(self, ctx: &Ctx, tx: &mut Tx) -> Result<FileRef, Fault> {
        let kind = self.kind.media_type();
        let kept = ctx.site.store.keep_file(tx, ctx.coop(), kind, self.bytes).await?;
        Ok(FileRef { hash: kept.hash, name: self.name, kind: kind.to_string(), size: kept.size })
    }
}

/// The form's file; `None` when none was sent.
pub fn read_upload(ctx: &Ctx) -> Result<Option<Sent>, Refusal> {
    let Some(upload) = ctx.uploads.iter().find(|u| u.field == "file") else { return Ok(None) };
    let kind = read_file_type(&upload.name, &upload.bytes)?;
    Ok(Some(Sent { name: plain_name(&upload.name), kind, bytes: upload.bytes.clone() }))
}

/// The form again: 415 when the file's type is at fault, else 422.
pub fn refused(reply: Reply, refusals: &[Refusal]) -> Reply {
    let by_type = refusals.iter().find(|r| matches!(r.id, "registry-file-ending" | "registry-file-other"));
    match by_type {
        Some(refusal) => reply.with_status(Fault::WrongType(refusal.clone()).status()),
        None => reply.refused(),
    }
}

/// Sends the file to those who may read it. Only what a browser shows safely is shown in it.
pub async fn download(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = asked_document(&ctx, &mut tx).await?;
    if d.is_secret() && !show::sees_secret(&ctx) {
        return Err(Fault::Forbidden);
    }
    let file = d.file.ok_or(Fault::NotFound)?;
    let bytes = ctx.site.store.read_file(&mut tx, ctx.coop(), &file.hash).await?;
    let bytes = bytes.ok_or_else(|| store::Fault::Damaged(format!("file {}", file.hash)))?;
    Ok(Reply::file(bytes, &file.kind, &file.name, !FileType::is_shown(&file.kind)))
}

async fn attachable(ctx: &Ctx, tx: &mut Tx) -> Result<(Document, Option<Case>), Fault> {
    let d = asked_document(ctx, tx).await?;
    if d.is_secret() && !show::sees_secret(ctx) {
        return Err(Fault::Forbidden);
    }
    let case = case_of(ctx, tx, &d).await?;
    Ok((d, case))
}

/// Which files are taken, and how large.
pub fn file_hint(ctx: &Ctx) -> String {
    ctx.tv("registry-hint-file", &[("mb", (ctx.site.limits.upload / (1024 * 1024)).into())])
}

fn page(ctx: &Ctx, d: &Document, case: Option<&Case>, refusals: &[Refusal]) -> Reply {
    let address = ctx.url(&format!("/handlingar/{}", d.id));
    let fields = [
        Field::new("file", ctx.t("registry-file"), Kind::File(FileType::ACCEPT), "").hint(file_hint(ctx)).required(),
        Field::hidden("version", d.version),
    ];
    let frame = Frame::new(ctx.tv("registry-attach-title", &[("number", (&d.number).into())]));
    let lead = ctx.t(if d.is_public() { "registry-attach-lead-public" } else { "registry-attach-lead" });
    let frame = crumbs(ctx, frame, case).crumb(&d.number, &address).lead(lead);
    let body = html! {
        @if let Some(file) = &d.file {
            (parts::notice_info(&ctx.tv("registry-attach-now", &[("file", show::file_line(file).into())])))
        }
        (form(ctx, &format!("{address}/bifoga"), &fields, refusals, &ctx.t("registry-attach-submit")))
    };
    ctx.show(frame.body(body))
}

pub async fn form_page(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (d, case) = attachable(&ctx, &mut tx).await?;
    Ok(page(&ctx, &d, case.as_ref(), &check_file_change(&d).err().unwrap_or_default()))
}

pub async fn attach(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (d, case) = attachable(&ctx, &mut tx).await?;
    let mut refusals = check_file_change(&d).err().unwrap_or_default();
    if ctx.form.number("version") != Some(d.version) {
        refusals.push(Refusal::new("registry-document-changed"));
    }
    let sent = read_upload(&ctx).and_then(|s| s.ok_or_else(|| Refusal::new("registry-file-missing").at("file")));
    let sent = sent.map_err(|r| refusals.push(r)).ok();
    let (Some(sent), true) = (sent, refusals.is_empty()) else {
        return Ok(refused(page(&ctx, &d, case.as_ref(), &refusals), &refusals));
    };
    let file = sent.keep(&ctx, &mut tx).await?;
    save_document_file(&mut tx, &ctx.by(), &d, file).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/handlingar/{}", d.id))))
}
