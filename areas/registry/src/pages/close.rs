//! Closing a case, with its drafts shown first since closing makes them public, and opening it again.

use super::case::asked_case;
use super::show;
use crate::rules::{Case, Document, check_close, check_reopen};
use crate::store::{close_case, list_drafts_in_case, reopen_case};
use basics::{Day, Refusal};
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

fn fields(ctx: &Ctx, case: &Case) -> Vec<Field> {
    vec![
        Field::new("day", ctx.t("registry-field-closed"), Kind::Date, ctx.today.to_string()).required(),
        Field::hidden("version", case.version),
    ]
}

fn page(ctx: &Ctx, case: &Case, drafts: &[Document], fields: &[Field], refusals: &[Refusal]) -> Reply {
    let address = ctx.url(&format!("/arenden/{}", case.id));
    let frame = Frame::new(ctx.tv("registry-close-title", &[("number", (&case.number).into())]))
        .crumb(ctx.t("registry-cases-title"), ctx.url("/arenden"))
        .crumb(&case.number, &address)
        .lead(ctx.tv("registry-close-lead", &[("n", drafts.len().into())]));
    let body = html! {
        @if !drafts.is_empty() {
            (parts::notice_warn(&ctx.tv("registry-close-warning", &[("n", drafts.len().into())])))
            (show::document_table(ctx, drafts, &ctx.t("registry-close-caption")))
        }
        (parts::law(&ctx.t("registry-law-close")))
        (form(ctx, &format!("{address}/avsluta"), fields, refusals, &ctx.t("registry-close-submit")))
    };
    ctx.show(frame.body(body))
}

pub async fn confirm(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    let drafts = list_drafts_in_case(&mut tx, ctx.coop(), case.id).await?;
    Ok(page(&ctx, &case, &drafts, &fields(&ctx, &case), &[]))
}

pub async fn close(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    let checked = read_day(&ctx).and_then(|day| check_close(&case, day, ctx.today).map(|()| day));
    let checked = match checked {
        Ok(_) if ctx.form.number("version") != Some(case.version) => Err(vec![Refusal::new("registry-case-changed")]),
        other => other,
    };
    let day = match checked {
        Ok(day) => day,
        Err(refusals) => {
            let drafts = list_drafts_in_case(&mut tx, ctx.coop(), case.id).await?;
            let fields = filled(fields(&ctx, &case), &ctx.form);
            return Ok(page(&ctx, &case, &drafts, &fields, &refusals).refused());
        }
    };
    close_case(&mut tx, &ctx.by(), &case, day).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/arenden/{}", case.id))))
}

/// The day in the form's field `day`.
pub fn read_day(ctx: &Ctx) -> Result<Day, Vec<Refusal>> {
    let text = ctx.form.get("day");
    text.parse().map_err(|_| {
        let refusal = if text.is_empty() {
            Refusal::new("registry-day-missing")
        } else {
            Refusal::new("registry-day-unreadable").with("text", text.chars().take(40).collect::<String>())
        };
        vec![refusal.at("day")]
    })
}

pub async fn reopen(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let case = asked_case(&ctx, &mut tx).await?;
    check_reopen(&case).map_err(|mut r| Fault::Bad(r.remove(0)))?;
    reopen_case(&mut tx, &ctx.by(), &case).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/arenden/{}", case.id))))
}
