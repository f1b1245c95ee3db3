//! Laying the agreement down and changing it.

use super::agreement::{kind_name, tabs};
use super::{form_page, written};
use crate::rules::{Kind, Terms, WrittenTerms, validate_terms};
use crate::store;
use ::store::Fault as StoreFault;
use basics::Refusal;
use web::look::form::{self, Field, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::{Ctx, Fault, Form, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let terms = store::find_terms(&mut tx, ctx.coop()).await?;
    let fields = fields(&ctx, terms.as_ref());
    Ok(page(&ctx, &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let sent = read(&ctx.form);
    let mut tx = ctx.write().await?;
    let old = store::find_terms(&mut tx, ctx.coop()).await?;
    let new = match validate_terms(&sent) {
        Ok(new) => new,
        Err(refusals) => return Ok(page(&ctx, &sent_fields(&ctx, old.as_ref()), &refusals)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    let saved = match old {
        None => store::create_terms(&mut tx, &ctx.by(), &new).await,
        Some(_) => store::update_terms(&mut tx, &ctx.by(), version, &new).await,
    };
    match saved {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            let yours = sent_fields(&ctx, old.as_ref());
            return Ok(merge_page(&ctx, &ctx.path, &yours, &fields(&ctx, old.as_ref())));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/avtal?sparat=1")))
}

fn page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = tabs(ctx, Frame::new(ctx.t("agreement-edit-title")), "/andra").lead(ctx.t("agreement-edit-lead"));
    form_page(ctx, frame, fields, refusals, "agreement-save")
}

fn read(form: &Form) -> WrittenTerms {
    WrittenTerms {
        kind: form.get("kind"),
        name: form.get("name"),
        decided: form.get("decided"),
        from: form.get("from"),
        to: form.get("to"),
    }
}

fn fields(ctx: &Ctx, terms: Option<&Terms>) -> Vec<Field> {
    let kinds = Kind::ALL.iter().map(|k| (k.word().to_string(), kind_name(ctx, *k))).collect();
    let kind = terms.map_or(Kind::JointBoard, |t| t.kind);
    let name =
        terms.map_or_else(|| ctx.cooperation.as_ref().map(|c| c.name.clone()).unwrap_or_default(), |t| t.name.clone());
    let decided = terms.map(|t| t.decided.clone()).unwrap_or_default();
    vec![
        Field::new("kind", ctx.t("agreement-kind"), form::Kind::Choice(kinds), kind.word()),
        Field::new("name", ctx.t("agreement-name"), form::Kind::Text, name).required(),
        Field::new("decided", ctx.t("agreement-decided"), form::Kind::Lines(5), decided)
            .hint(ctx.t("agreement-decided-hint")),
        Field::new("from", ctx.t("agreement-from"), form::Kind::Date, written(terms.and_then(|t| t.from))),
        Field::new("to", ctx.t("agreement-to"), form::Kind::Date, written(terms.and_then(|t| t.to)))
            .hint(ctx.t("agreement-to-hint")),
        Field::hidden("version", terms.map_or(0, |t| t.version)),
    ]
}

/// The form as it was sent, with the version the visitor saw.
fn sent_fields(ctx: &Ctx, terms: Option<&Terms>) -> Vec<Field> {
    super::with_version(filled(fields(ctx, terms), &ctx.form), &ctx.form)
}
