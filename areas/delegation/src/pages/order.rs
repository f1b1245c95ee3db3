//! One version of the order: its points, what the head has handed on, and its adoption by the board.

use super::answer::{Outcome, outcome, pressed, version};
use super::frame::{under_orders, with_party};
use super::orders::order_chip;
use crate::rules::{Adopted, Item, Order, Question, Sub, doubtful, in_kronor, replaced_from};
use crate::store::{adopt_order, find_order, list_items, list_orders, list_subs, remove_order};
use ::store::Tx;
use basics::Refusal;
use law::Rule;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::{button, button_second, card, empty, law as law_line, missing, notice_warn, press};
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// The order of the address.
pub async fn asked_order(ctx: &Ctx, tx: &mut Tx) -> Result<Order, Fault> {
    find_order(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

/// A page below one order.
pub fn under_order(ctx: &Ctx, order: &Order, title: String) -> Frame {
    under_orders(ctx, title).crumb(&order.name, address(ctx, order, ""))
}

pub fn address(ctx: &Ctx, order: &Order, rest: &str) -> String {
    ctx.url(&format!("/delegation/ordning/{}{rest}", order.id))
}

/// Refuses what only a draft allows.
pub fn must_be_draft(order: &Order) -> Result<(), Fault> {
    if order.adopted.is_none() { Ok(()) } else { Err(Fault::Bad(Refusal::new("delegation-order-locked"))) }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let orders = list_orders(&mut tx, ctx.coop(), order.board).await?;
    let items = list_items(&mut tx, ctx.coop(), order.id).await?;
    let subs = list_subs(&mut tx, ctx.coop(), order.id).await?;
    let may = ctx.may("delegation.order");
    let is_draft = order.adopted.is_none();
    let mut frame = under_orders(&ctx, order.name.clone())
        .chip(order_chip(&ctx, &order, &orders))
        .lead(lead(&ctx, &order, &orders));
    if may && is_draft {
        frame = frame.actions(html! {
            @if !items.is_empty() { (button(&ctx.t("delegation-adopt"), &address(&ctx, &order, "/beslutad"))) }
            (button_second(&ctx.t("delegation-item-new"), &address(&ctx, &order, "/punkter/ny")))
            (button_second(&ctx.t("delegation-import"), &address(&ctx, &order, "/klistra")))
            (press(&ctx, &address(&ctx, &order, "/ta-bort"), &ctx.t("delegation-order-remove"),
                &[("version", &order.version.to_string())], false))
        });
    } else if may && items.iter().any(|i| i.text.may_sub) {
        frame = frame.actions(button_second(&ctx.t("delegation-sub-new"), &address(&ctx, &order, "/vidare")));
    }
    let body = html! {
        @if is_draft { (notice_warn(&ctx.t("delegation-draft-warning"))) }
        @if items.is_empty() { (empty(&ctx.t("delegation-items-empty"), &ctx.t("delegation-items-empty-text"), None)) }
        @else { (groups(&ctx, &order, &items, may && is_draft)) }
        @if !subs.is_empty() { (card(&ctx.t("delegation-subs"), sub_table(&ctx, &order, &items, &subs, may))) }
        (law_line(&law::cite(&[Rule::Prot12, Rule::Prot13, Rule::Gn11, Rule::Prot14], ctx.today, ctx.lang())))
    };
    Ok(ctx.show(frame.body(body)))
}

fn lead(ctx: &Ctx, order: &Order, orders: &[Order]) -> String {
    let Some(a) = &order.adopted else { return ctx.t("delegation-order-draft-lead") };
    let mut lead = ctx.tv(
        "delegation-order-lead",
        &[("reference", (&a.reference).into()), ("from", ctx.day(a.from).into()), ("on", ctx.day(a.on).into())],
    );
    if let Some(day) = replaced_from(orders, order) {
        lead.push(' ');
        lead.push_str(&ctx.tv("delegation-order-replaced", &[("day", ctx.day(day).into())]));
    }
    lead
}

/// The points under their headings, in their order.
fn groups(ctx: &Ctx, order: &Order, items: &[Item], may_edit: bool) -> Markup {
    let mut names: Vec<&str> = Vec::new();
    for item in items {
        if !names.contains(&item.text.group.as_str()) {
            names.push(&item.text.group);
        }
    }
    html! {
        @for name in names {
            @let own: Vec<&Item> = items.iter().filter(|i| i.text.group == name).collect();
            @let title = if name.is_empty() { ctx.t("delegation-group-none") } else { name.to_string() };
            (card(&title, item_table(ctx, order, &own, may_edit, &title)))
        }
    }
}

fn item_table(ctx: &Ctx, order: &Order, items: &[&Item], may_edit: bool, title: &str) -> Markup {
    let heads = [
        head(ctx.t("delegation-head-item")),
        head(ctx.t("delegation-head-matter")),
        head(ctx.t("delegation-head-delegate")),
        head_figures(ctx.t("delegation-head-limit")),
        head(ctx.t("delegation-head-reporting")),
    ];
    let row = |i: &&Item| {
        let t = &i.text;
        let number = html! { span.nowrap { "§ " (t.number) } };
        let edit = address(ctx, order, &format!("/punkter/{}", i.id));
        vec![
            html! { @if may_edit { a href=(edit) { (number) } } @else { (number) } },
            html! {
                (t.matter)
                @if !t.conditions.is_empty() { br; span.small { (t.conditions) } }
                @for q in doubtful(&t.matter) { br; (doubt(ctx, q)) }
                @if t.may_sub { br; span.small { (ctx.t("delegation-may-sub")) } }
            },
            html! {
                (with_party(ctx, &t.function, t.party)) br;
                span.small { (ctx.t(&format!("delegation-kind-{}", t.delegate.code()))) }
            },
            html! { span.nowrap { (t.limit_ore.map_or_else(|| "–".to_string(), in_kronor)) } },
            html! { (ctx.t(reporting(t.is_reported, t.is_appealable))) },
        ]
    };
    let rows: Vec<Vec<Markup>> = items.iter().map(row).collect();
    let caption = ctx.tv("delegation-points-of", &[("group", title.into()), ("n", rows.len().into())]);
    table(&heads, &rows, &caption)
}

/// What the words of a point give reason to ask.
pub fn doubt(ctx: &Ctx, q: Question) -> Markup {
    missing(&ctx.t(&format!("delegation-doubtful-{}", q.code())))
}

/// How decisions by a point reach the board (PROT-14).
pub fn reporting(is_reported: bool, is_appealable: bool) -> &'static str {
    match (is_reported, is_appealable) {
        (true, _) => "delegation-reporting-list",
        (false, true) => "delegation-reporting-notice",
        (false, false) => "delegation-reporting-none",
    }
}

fn sub_table(ctx: &Ctx, order: &Order, items: &[Item], subs: &[Sub], may_end: bool) -> Markup {
    let heads = ["item", "delegate", "from", "to", "reference"].map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let row = |s: &Sub| {
        let number = items.iter().find(|i| i.id == s.item).map(|i| i.text.number.clone()).unwrap_or_default();
        vec![
            html! { span.nowrap { "§ " (number) } },
            html! { (with_party(ctx, &s.text.function, s.text.party)) },
            html! { span.day { (s.text.from) } },
            html! {
                @match s.text.to {
                    Some(to) => span.day { (to) },
                    None if may_end => (end_form(ctx, order, s)),
                    None => (ctx.t("delegation-until-further")),
                }
            },
            html! { (s.text.reference) },
        ]
    };
    let rows: Vec<Vec<Markup>> = subs.iter().map(row).collect();
    table(&heads, &rows, "")
}

/// A day and a button that ends the delegation further.
fn end_form(ctx: &Ctx, order: &Order, s: &Sub) -> Markup {
    let id = format!("f-till-{}", s.id);
    html! {
        form.row action=(address(ctx, order, &format!("/vidare/{}/avsluta", s.id))) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="version" value=(s.version);
            div.field { label for=(id) { (ctx.t("delegation-field-last-day")) } input id=(id) type="date" name="till" value=(ctx.today); }
            button.btn.sec { (ctx.t("delegation-sub-end")) }
        }
    }
}

fn adopt_fields(ctx: &Ctx, order: &Order) -> Vec<Field> {
    vec![
        Field::hidden("version", order.version),
        Field::new("beslutad", ctx.t("delegation-field-adopted"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("paragraf", ctx.t("delegation-field-reference"), Kind::Text, "")
            .hint(ctx.t("delegation-hint-reference"))
            .required(),
        Field::new("fran", ctx.t("delegation-field-in-force"), Kind::Date, ctx.today.to_string()).required(),
    ]
}

fn adopt_page(ctx: &Ctx, order: &Order, items: &[Item], fields: &[Field], no: &[Refusal]) -> Reply {
    let action = address(ctx, order, "/beslutad");
    let asked = items.iter().filter(|i| !doubtful(&i.text.matter).is_empty());
    let numbers = asked.map(|i| i.text.number.as_str()).collect::<Vec<_>>().join(", ");
    let body = html! {
        @if !numbers.is_empty() {
            (notice_warn(&ctx.tv("delegation-doubtful-adopt", &[("numbers", numbers.into())])))
        }
        (notice_warn(&ctx.t("delegation-adopt-warning")))
        (card(&order.name, form(ctx, &action, fields, no, &ctx.t("delegation-adopt-save"))))
    };
    let frame = under_order(ctx, order, ctx.t("delegation-adopt")).lead(ctx.t("delegation-adopt-lead"));
    ctx.show(frame.body(body))
}

pub async fn show_adopt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    must_be_draft(&order)?;
    let items = list_items(&mut tx, ctx.coop(), order.id).await?;
    Ok(adopt_page(&ctx, &order, &items, &adopt_fields(&ctx, &order), &[]))
}

pub async fn adopt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    let days = ["beslutad", "fran"].map(|f| ctx.form.get(f).parse().ok());
    let done = match days {
        [Some(on), Some(from)] => {
            let adopted = Adopted { on, reference: ctx.form.get("paragraf"), from };
            outcome(adopt_order(&mut tx, &ctx.by(), order.id, &adopted, version(&ctx)).await)?
        }
        [on, _] => {
            let field = if on.is_none() { "beslutad" } else { "fran" };
            Outcome::Refused(vec![Refusal::new("delegation-day-missing").at(field)])
        }
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, &order, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(adopt_fields(&ctx, &order), &ctx.form);
            let items = list_items(&mut tx, ctx.coop(), order.id).await?;
            Ok(adopt_page(&ctx, &order, &items, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    pressed(remove_order(&mut tx, &ctx.by(), order.id, version(&ctx)).await)?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/delegation/ordning")))
}
