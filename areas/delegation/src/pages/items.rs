//! The points of a draft order: new, changed, taken out.

use super::answer::{Outcome, outcome, pressed, version};
use super::frame::party_choices;
use super::order::{address, asked_order, must_be_draft, under_order};
use crate::rules::{DelegateKind, Item, ItemText, Order};
use crate::store::{create_item, find_item, remove_item, update_item};
use ::store::Tx;
use basics::{Refusal, Written};
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::{card, press};
use web::{Ctx, Fault, Reply, html};

fn fields(ctx: &Ctx, item: Option<&Item>) -> Vec<Field> {
    let t = item.map(|i| &i.text);
    let text = |of: fn(&ItemText) -> &String| t.map(of).cloned().unwrap_or_default();
    let tick = |is: bool| if is { "1".to_string() } else { String::new() };
    let field = |name: &str, id: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("delegation-field-{id}")), kind, value)
    };
    let hint = |id: &str| ctx.t(&format!("delegation-hint-{id}"));
    let kinds = DelegateKind::ALL.map(|k| (k.code().to_string(), ctx.t(&format!("delegation-kind-{}", k.code()))));
    let kind = t.map_or(DelegateKind::default(), |t| t.delegate).code().to_string();
    let limit = t.and_then(|t| t.limit_ore).map(|ore| format!("{},{:02}", ore / 100, ore % 100)).unwrap_or_default();
    let party = t.and_then(|t| t.party).map(|p| p.to_string()).unwrap_or_default();
    let mut all = Vec::new();
    all.extend(item.map(|i| Field::hidden("version", i.version)));
    all.extend([
        field("nummer", "number", Kind::Text, text(|t| &t.number)).hint(hint("number")).required(),
        field("grupp", "group", Kind::Text, text(|t| &t.group)),
        field("vad", "matter", Kind::Text, text(|t| &t.matter)).required(),
        field("slag", "kind", Kind::Choice(kinds.to_vec()), kind).hint(hint("kind")),
        field("funktion", "function", Kind::Text, text(|t| &t.function)).required(),
        field("part", "party", Kind::Choice(party_choices(ctx, "delegation-party-any")), party).hint(hint("any-party")),
        field("belopp", "limit", Kind::Number, limit).hint(hint("limit")),
        field("villkor", "conditions", Kind::Lines(2), text(|t| &t.conditions)),
        field("vidare", "may-sub", Kind::Tick, tick(t.is_some_and(|t| t.may_sub))).hint(hint("may-sub")),
        field("anmals", "reported", Kind::Tick, tick(t.is_none_or(|t| t.is_reported))).hint(hint("reported")),
        field("overklagas", "appealable", Kind::Tick, tick(t.is_none_or(|t| t.is_appealable))),
    ]);
    all
}

fn read(ctx: &Ctx) -> Result<ItemText, Vec<Refusal>> {
    let get = |name: &str| ctx.form.get(name);
    ItemText::read(Written::new(&get))
}

fn page(ctx: &Ctx, order: &Order, title: String, fields: &[Field], no: &[Refusal], item: Option<&Item>) -> Reply {
    let body = html! {
        (card(&ctx.t("delegation-item"), form(ctx, &ctx.path, fields, no, &ctx.t("delegation-save"))))
        @if let Some(item) = item {
            (press(ctx, &format!("{}/ta-bort", ctx.path), &ctx.t("delegation-item-remove"),
                &[("version", &item.version.to_string())], false))
        }
    };
    ctx.show(under_order(ctx, order, title).lead(ctx.t("delegation-item-lead")).body(body))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    must_be_draft(&order)?;
    Ok(page(&ctx, &order, ctx.t("delegation-item-new"), &fields(&ctx, None), &[], None))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let done = match read(&ctx) {
        Err(no) => Outcome::Refused(no),
        Ok(text) => outcome(create_item(&mut tx, &ctx.by(), order.id, &text).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, &order, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, None), &ctx.form);
            Ok(page(&ctx, &order, ctx.t("delegation-item-new"), &fields, &no, None).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// The point of the address; it must belong to the order of the address.
async fn asked_item(ctx: &Ctx, tx: &mut Tx) -> Result<(Order, Item), Fault> {
    let order = asked_order(ctx, tx).await?;
    let found = find_item(tx, ctx.coop(), ctx.id("item")?).await?;
    let item = found.filter(|i| i.order == order.id).ok_or(Fault::NotFound)?;
    Ok((order, item))
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (order, item) = asked_item(&ctx, &mut tx).await?;
    must_be_draft(&order)?;
    Ok(page(&ctx, &order, item.title(), &fields(&ctx, Some(&item)), &[], Some(&item)))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (order, item) = asked_item(&ctx, &mut tx).await?;
    let done = match read(&ctx) {
        Err(no) => Outcome::Refused(no),
        Ok(text) => outcome(update_item(&mut tx, &ctx.by(), &item, &text, version(&ctx)).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, &order, "")))
        }
        Outcome::Refused(no) => {
            let sent = filled(fields(&ctx, Some(&item)), &ctx.form);
            Ok(page(&ctx, &order, item.title(), &sent, &no, Some(&item)).refused())
        }
        Outcome::Stale => {
            let theirs = fields(&ctx, Some(&item));
            Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (order, item) = asked_item(&ctx, &mut tx).await?;
    pressed(remove_item(&mut tx, &ctx.by(), &item, version(&ctx)).await)?;
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, &order, "")))
}
