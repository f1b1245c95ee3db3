//! The versions of the delegation order, and beginning a new one.

use super::answer::{Outcome, outcome};
use super::frame::{board_asked, board_field, no_board, tab, under_orders};
use crate::rules::{Order, in_force, replaced_from};
use crate::store::{create_order, list_orders};
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{Chip, ChipKind, button, card, chip, empty};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Draft, coming, in force or replaced.
pub fn order_chip(ctx: &Ctx, order: &Order, orders: &[Order]) -> Chip {
    let own: Vec<Order> = orders.iter().filter(|o| o.board == order.board).cloned().collect();
    let Some(adopted) = &order.adopted else { return Chip::new(ChipKind::Warn, ctx.t("delegation-chip-draft")) };
    let id = if in_force(&own, ctx.today).is_some_and(|o| o.id == order.id) {
        return Chip::new(ChipKind::Good, ctx.t("delegation-chip-in-force"));
    } else if adopted.from > ctx.today {
        "delegation-chip-coming"
    } else {
        "delegation-chip-replaced"
    };
    Chip::new(ChipKind::Quiet, ctx.t(id))
}

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let orders = list_orders(&mut tx, ctx.coop(), 0).await?;
    let lead = ctx.t("delegation-orders-lead");
    let mut frame = tab(&ctx, "/delegation/ordning", "delegation-orders-title", lead);
    let new = ctx.url("/delegation/ordning/ny");
    if ctx.may("delegation.order") && !orders.is_empty() {
        frame = frame.actions(button(&ctx.t("delegation-order-new"), &new));
    }
    if orders.is_empty() {
        let name = ctx.t("delegation-order-new");
        let action = ctx.may("delegation.order").then_some((name.as_str(), new.as_str()));
        let body = empty(&ctx.t("delegation-orders-empty"), &ctx.t("delegation-orders-empty-text"), action);
        return Ok(ctx.show(frame.body(body)));
    }
    let heads =
        ["name", "adopted", "from", "replaced", "standing"].map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let row = |o: &Order| {
        let own: Vec<Order> = orders.iter().filter(|x| x.board == o.board).cloned().collect();
        let adopted = o.adopted.as_ref();
        let day =
            |d: Option<basics::Day>| html! { span.day { (d.map_or_else(|| "–".to_string(), |d| d.to_string())) } };
        vec![
            html! { a href=(ctx.url(&format!("/delegation/ordning/{}", o.id))) { (o.name) } },
            html! { @match adopted { Some(a) => { (a.reference) }, None => "–" } },
            day(adopted.map(|a| a.from)),
            day(replaced_from(&own, o)),
            chip(&order_chip(&ctx, o, &orders)),
        ]
    };
    let rows: Vec<Vec<Markup>> = orders.iter().map(row).collect();
    Ok(ctx.show(frame.body(table(&heads, &rows, &ctx.t("delegation-orders-caption")))))
}

async fn fields(ctx: &Ctx) -> Result<Option<Vec<Field>>, Fault> {
    let mut tx = ctx.read().await?;
    let (chosen, boards) = board_asked(ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(None) };
    let orders = list_orders(&mut tx, ctx.coop(), board.id).await?;
    let mut like = vec![(String::new(), ctx.t("delegation-like-none"))];
    like.extend(orders.iter().map(|o| (o.id.to_string(), o.name.clone())));
    let latest = in_force(&orders, ctx.today).map(|o| o.id.to_string()).unwrap_or_default();
    Ok(Some(vec![
        board_field(ctx, board.id, &boards),
        Field::new("namn", ctx.t("delegation-field-name"), Kind::Text, "")
            .hint(ctx.t("delegation-hint-name"))
            .required(),
        Field::new("lik", ctx.t("delegation-field-like"), Kind::Choice(like), latest),
    ]))
}

fn page(ctx: &Ctx, fields: Option<&[Field]>, no: &[Refusal]) -> Reply {
    let body = match fields {
        None => no_board(ctx),
        Some(fields) => {
            let action = ctx.url("/delegation/ordning/ny");
            card(&ctx.t("delegation-order"), form(ctx, &action, fields, no, &ctx.t("delegation-order-begin")))
        }
    };
    ctx.show(under_orders(ctx, ctx.t("delegation-order-new")).lead(ctx.t("delegation-order-new-lead")).body(body))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let fields = fields(&ctx).await?;
    Ok(page(&ctx, fields.as_deref(), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (chosen, _) = board_asked(&ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(page(&ctx, None, &[])) };
    let like = ctx.form.number("lik");
    match outcome(create_order(&mut tx, &ctx.by(), board.id, &ctx.form.get("namn"), like).await)? {
        Outcome::Done(id) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/delegation/ordning/{id}"))))
        }
        Outcome::Refused(no) => {
            drop(tx);
            let fields = fields(&ctx).await?.map(|f| filled(f, &ctx.form));
            Ok(page(&ctx, fields.as_deref(), &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
