//! Delegating further: registering what the head of administration has handed on, and ending it.

use super::answer::{Outcome, outcome, pressed, version};
use super::frame::party_choices;
use super::order::{address, asked_order, under_order};
use crate::rules::{Order, SubText};
use crate::store::{create_sub, end_sub, list_items, list_subs};
use ::store::Tx;
use basics::{Refusal, Written};
use law::Rule;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, law as law_line};
use web::{Ctx, Fault, Reply, html};

async fn fields(ctx: &Ctx, tx: &mut Tx, order: &Order) -> Result<Vec<Field>, Fault> {
    let items = list_items(tx, ctx.coop(), order.id).await?;
    let subs = list_subs(tx, ctx.coop(), order.id).await?;
    let may: Vec<(String, String)> =
        items.iter().filter(|i| i.text.may_sub).map(|i| (i.id.to_string(), i.title())).collect();
    let mut from = vec![(String::new(), ctx.t("delegation-giver-chief"))];
    from.extend(subs.iter().map(|s| (s.id.to_string(), s.text.function.clone())));
    let field = |name: &str, id: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("delegation-field-{id}")), kind, value)
    };
    Ok(vec![
        field("punkt", "item", Kind::Choice(may), String::new()),
        field("genom", "giver", Kind::Choice(from), String::new()).hint(ctx.t("delegation-hint-giver")),
        field("funktion", "function", Kind::Text, String::new()).required(),
        field("part", "party", Kind::Choice(party_choices(ctx, "delegation-party-any")), String::new()),
        field("fran", "from", Kind::Date, ctx.today.to_string()).required(),
        field("till", "to", Kind::Date, String::new()),
        field("beslut", "sub-reference", Kind::Text, String::new())
            .hint(ctx.t("delegation-hint-sub-reference"))
            .required(),
    ])
}

fn page(ctx: &Ctx, order: &Order, fields: &[Field], no: &[Refusal]) -> Reply {
    let action = address(ctx, order, "/vidare");
    let body = html! {
        (card(&ctx.t("delegation-subs"), form(ctx, &action, fields, no, &ctx.t("delegation-save"))))
        (law_line(&law::cite(&[Rule::Prot13], ctx.today, ctx.lang())))
    };
    ctx.show(under_order(ctx, order, ctx.t("delegation-sub-new")).lead(ctx.t("delegation-sub-lead")).body(body))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let fields = fields(&ctx, &mut tx, &order).await?;
    Ok(page(&ctx, &order, &fields, &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let items = list_items(&mut tx, ctx.coop(), order.id).await?;
    let asked = ctx.form.number("punkt");
    let item = items.iter().find(|i| Some(i.id) == asked);
    let get = |name: &str| ctx.form.get(name);
    let done = match (SubText::read(Written::new(&get)), item) {
        (Ok(text), Some(item)) => outcome(create_sub(&mut tx, &ctx.by(), item.id, &text).await)?,
        (read, item) => {
            let mut no = read.err().unwrap_or_default();
            if item.is_none() {
                no.insert(0, Refusal::new("delegation-item-missing").at("punkt"));
            }
            Outcome::Refused(no)
        }
    };
    match done {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, &order, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &mut tx, &order).await?, &ctx.form);
            Ok(page(&ctx, &order, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn end(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let id = ctx.id("sub")?;
    let subs = list_subs(&mut tx, ctx.coop(), order.id).await?;
    let sub = subs.iter().find(|s| s.id == id).ok_or(Fault::NotFound)?;
    let last = ctx.form.get("till").parse().map_err(|_| Fault::Bad(Refusal::new("delegation-day-missing")))?;
    pressed(end_sub(&mut tx, &ctx.by(), sub, last, version(&ctx)).await)?;
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, &order, "")))
}
