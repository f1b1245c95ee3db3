//! Laying up a seat and changing one.

use super::seat::{Loaded, frame};
use super::{form_page, own_board, with_version, written};
use crate::rules::{SeatKind, SeatTerm, WrittenSeat, validate_seat};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use agreement::Party;
use basics::{PartyId, Refusal};
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::{Ctx, Fault, Form, Reply, html};

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let parties = agreement::list_parties(&mut tx, ctx.coop()).await?;
    Ok(new_page(&ctx, &fields(&ctx, &parties, None), &[]))
}

pub async fn save_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let board = own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let parties = agreement::list_parties(&mut tx, ctx.coop()).await?;
    let new = match validate_seat(&read(&ctx.form), board.id, &ids(&parties), None) {
        Ok(new) => new,
        Err(refusals) => return Ok(new_page(&ctx, &filled(fields(&ctx, &parties, None), &ctx.form), &refusals)),
    };
    let id = store::create_seat(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/namnden/platser/{id}?sparat=1"))))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (loaded, parties) = load(&ctx, &mut tx).await?;
    Ok(edit_page(&ctx, &loaded, &fields(&ctx, &parties, Some(&loaded.term)), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (loaded, parties) = load(&ctx, &mut tx).await?;
    let seat = &loaded.term.seat;
    let held: Vec<_> = loaded.own().iter().map(|m| (m.from, m.to)).collect();
    let sent_fields = || with_version(filled(fields(&ctx, &parties, Some(&loaded.term)), &ctx.form), &ctx.form);
    let new = match validate_seat(&read(&ctx.form), seat.board, &ids(&parties), Some((seat, &held))) {
        Ok(new) => new,
        Err(refusals) => return Ok(edit_page(&ctx, &loaded, &sent_fields(), &refusals)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::update_seat(&mut tx, &ctx.by(), seat.id, version, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            let theirs = fields(&ctx, &parties, Some(&loaded.term));
            return Ok(merge_page(&ctx, &ctx.path, &sent_fields(), &theirs));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/namnden/platser/{}?sparat=1", seat.id))))
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<(Loaded, Vec<Party>), Fault> {
    let loaded = Loaded::read(ctx, tx, ctx.id("id")?).await?;
    Ok((loaded, agreement::list_parties(tx, ctx.coop()).await?))
}

fn ids(parties: &[Party]) -> Vec<PartyId> {
    parties.iter().map(|p| p.id).collect()
}

fn new_page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = Frame::new(ctx.t("board-seat-add")).crumb(ctx.t("board-title"), ctx.url("/namnden"));
    form_page(ctx, frame.lead(ctx.t("board-seat-add-lead")), fields, refusals, "board-seat-add-save", html! {})
}

fn edit_page(ctx: &Ctx, loaded: &Loaded, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = frame(ctx, loaded, "/andra").lead(ctx.t("board-seat-edit-lead"));
    form_page(ctx, frame, fields, refusals, "board-save", html! {})
}

fn read(form: &Form) -> WrittenSeat {
    WrittenSeat {
        party: form.get("party"),
        kind: form.get("kind"),
        order: form.get("order"),
        from: form.get("from"),
        to: form.get("to"),
    }
}

fn fields(ctx: &Ctx, parties: &[Party], term: Option<&SeatTerm>) -> Vec<Field> {
    let seat = term.map(|t| &t.seat);
    let mut choices = vec![(String::new(), ctx.t("board-choose"))];
    choices.extend(parties.iter().map(|p| (p.id.to_string(), p.name.clone())));
    let kind_name = |k: SeatKind| ctx.tv("board-seat-kind", &[("kind", k.word().into())]);
    let kinds = SeatKind::ALL.iter().map(|k| (k.word().to_string(), kind_name(*k))).collect();
    let text = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let mut fields = vec![
        Field::new("party", ctx.t("board-party"), Kind::Choice(choices), text(seat.map(|s| s.party))).required(),
        Field::new("kind", ctx.t("board-seat"), Kind::Choice(kinds), seat.map_or(SeatKind::Member, |s| s.kind).word()),
        Field::new("order", ctx.t("board-seat-order"), Kind::Number, text(seat.map(|s| s.order)))
            .hint(ctx.t("board-seat-order-hint")),
        Field::new("from", ctx.t("board-seat-from"), Kind::Date, written(term.and_then(|t| t.from)))
            .hint(ctx.t("board-seat-from-hint")),
        Field::new("to", ctx.t("board-seat-to"), Kind::Date, written(term.and_then(|t| t.to)))
            .hint(ctx.t("board-seat-to-hint")),
    ];
    if let Some(seat) = seat {
        fields.push(Field::hidden("version", seat.version));
    }
    fields
}
