//! Editing a draft, and correcting what the register says of a public document.

use super::document::{asked_document, case_of, crumbs};
use super::document_form::{case_field, chosen_case, direction_field, entry, fact_fields};
use super::show;
use crate::rules::{
    Case, Document, DocumentEntry, DocumentFacts, Status, check_correction, check_first_status, read_correction_reason,
    read_document,
};
use crate::store::{Placing, correct_document, update_draft};
use basics::Refusal;
use store::Tx;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

async fn fields(ctx: &Ctx, tx: &mut Tx, d: &Document) -> Result<Vec<Field>, Fault> {
    let mut fields = fact_fields(ctx, Some(d));
    if !d.is_public() {
        fields.insert(0, direction_field(ctx, d.direction.code()));
    }
    if d.case.is_none() {
        let case = case_field(ctx, tx, None).await?;
        fields.insert(0, case.hint(ctx.t("registry-hint-place")));
    }
    if d.is_public() {
        let reason = Field::new("reason", ctx.t("registry-head-reason"), Kind::Text, "").required();
        fields.push(reason.hint(ctx.t("registry-hint-reason")));
    }
    fields.push(Field::hidden("version", d.version));
    Ok(fields)
}

fn page(ctx: &Ctx, d: &Document, case: Option<&Case>, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let address = ctx.url(&format!("/handlingar/{}", d.id));
    let (title, lead, submit) = if d.is_public() {
        ("registry-correct-title", "registry-correct-lead", "registry-correct-submit")
    } else {
        ("registry-edit-title", "registry-edit-lead", "registry-save")
    };
    let frame = Frame::new(ctx.tv(title, &[("number", (&d.number).into())]));
    let frame = crumbs(ctx, frame, case).crumb(&d.number, &address).lead(ctx.t(lead));
    let body = html! {
        @if d.is_public() { (parts::notice_info(&ctx.t("registry-correct-notice"))) }
        (form(ctx, &format!("{address}/redigera"), fields, refusals, &ctx.t(submit)))
    };
    ctx.show(frame.body(body))
}

/// The document to edit; whoever does not see its protected title cannot edit it either.
async fn editable(ctx: &Ctx, tx: &mut Tx) -> Result<(Document, Option<Case>), Fault> {
    let d = asked_document(ctx, tx).await?;
    if d.is_hidden_from(show::sees_secret(ctx)) {
        return Err(Fault::Forbidden);
    }
    let case = case_of(ctx, tx, &d).await?;
    Ok((d, case))
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (d, case) = editable(&ctx, &mut tx).await?;
    let fields = fields(&ctx, &mut tx, &d).await?;
    Ok(page(&ctx, &d, case.as_ref(), &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (d, case) = editable(&ctx, &mut tx).await?;
    let address = ctx.url(&format!("/handlingar/{}", d.id));
    let saved = fields(&ctx, &mut tx, &d).await?;
    let sent = filled(saved.clone(), &ctx.form);
    if ctx.form.number("version") != Some(d.version) {
        return Ok(merge_page(&ctx, &format!("{address}/redigera"), &sent, &saved));
    }
    let mut refusals = Vec::new();
    let placed = if d.case.is_none() { chosen_case(&ctx, &mut tx, &mut refusals).await? } else { None };
    let placing = placed.as_ref().map_or(Placing::AsBefore, |c| Placing::InCase(c.id));
    let facts = read(&ctx, &d, case.as_ref().or(placed.as_ref()), placed.as_ref(), &mut refusals);
    let reason = if d.is_public() { read_correction_reason(&ctx.form.get("reason")) } else { Ok(String::new()) };
    let reason = reason.map_err(|more| refusals.extend(more)).ok();
    let (Some(facts), Some(reason), true) = (facts, reason, refusals.is_empty()) else {
        return Ok(page(&ctx, &d, case.as_ref(), &sent, &refusals).refused());
    };
    if d.is_public() {
        correct_document(&mut tx, &ctx.by(), &d, &facts, placing, &reason).await?;
    } else {
        update_draft(&mut tx, &ctx.by(), &d, &facts, placing).await?;
    }
    tx.commit().await?;
    Ok(Reply::redirect(address))
}

/// What the form says, held against what the document already is.
fn read(
    ctx: &Ctx,
    d: &Document,
    case: Option<&Case>,
    placed: Option<&Case>,
    refusals: &mut Vec<Refusal>,
) -> Option<DocumentFacts> {
    let mut entry = DocumentEntry { number: String::new(), ..entry(ctx, case) };
    if d.is_public() {
        entry.direction = d.direction.code().to_string();
    }
    let facts = read_document(&entry, ctx.today).map_err(|more| refusals.extend(more)).ok()?;
    let checked = match d.status {
        Status::Public { .. } => check_correction(d, &facts, placed.is_some()),
        Status::Draft => check_first_status(facts.direction, d.status, case.is_some_and(|c| !c.is_open())),
    };
    refusals.extend(checked.err().unwrap_or_default());
    Some(facts)
}
