//! Which court tries the board's decisions.

use super::{board_tabs, form_page, own_board, with_version};
use crate::rules::{Court, validate_court};
use crate::store;
use ::store::Fault as StoreFault;
use law::{Rule, cite};
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let board = own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let court = store::find_court(&mut tx, ctx.coop(), board.id).await?.unwrap_or_default();
    Ok(page(&ctx, &fields(&ctx, &court), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let board = own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let old = store::find_court(&mut tx, ctx.coop(), board.id).await?.unwrap_or_default();
    let sent = || with_version(filled(fields(&ctx, &old), &ctx.form), &ctx.form);
    let new = match validate_court(&ctx.form.get("name"), &ctx.form.get("address")) {
        Ok(new) => Court { version: ctx.form.number("version").unwrap_or(0), ..new },
        Err(refusals) => return Ok(page(&ctx, &sent(), &refusals)),
    };
    match store::save_court(&mut tx, &ctx.by(), board.id, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => return Ok(merge_page(&ctx, &ctx.path, &sent(), &fields(&ctx, &old))),
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/namnden?sparat=1")))
}

fn fields(ctx: &Ctx, court: &Court) -> Vec<Field> {
    vec![
        Field::new("name", ctx.t("board-court-name"), Kind::Text, &court.name)
            .hint(ctx.t("board-court-name-hint"))
            .required(),
        Field::new("address", ctx.t("board-court-address"), Kind::Lines(3), &court.address)
            .hint(ctx.t("board-court-address-hint"))
            .required(),
        Field::hidden("version", court.version),
    ]
}

fn page(ctx: &Ctx, fields: &[Field], refusals: &[basics::Refusal]) -> Reply {
    let law = ctx.tv("board-law-court", &[("law", cite(&[Rule::Prot9], ctx.today, ctx.lang()).into())]);
    let frame = board_tabs(ctx, Frame::new(ctx.t("board-court-title")), "/domstol").lead(ctx.t("board-court-lead"));
    form_page(ctx, frame, fields, refusals, "board-save", parts::law(&law))
}
