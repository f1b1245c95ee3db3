//! A whole order pasted as lines: shown line by line as it was read, saved only when every line could be.

use super::answer::{Outcome, outcome};
use super::frame::with_party;
use super::order::{address, asked_order, doubt, must_be_draft, reporting, under_order};
use crate::rules::{ImportedItem, ItemText, Order, doubtful, in_kronor, read_lines};
use crate::store::create_items;
use basics::Refusal;
use web::look::form::{Field, Kind, form};
use web::look::parts::{Chip, ChipKind, card, chip, notice_info, press};
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Markup, Reply, html};

fn page(ctx: &Ctx, order: &Order, pasted: &str, no: &[Refusal], below: Markup) -> Reply {
    let field = Field::new("rader", ctx.t("delegation-field-lines"), Kind::Lines(10), pasted)
        .hint(ctx.t("delegation-hint-lines"))
        .required();
    let body = html! {
        (below)
        (card(&ctx.t("delegation-import"), form(ctx, &ctx.path, &[field], no, &ctx.t("delegation-import-show"))))
    };
    ctx.show(under_order(ctx, order, ctx.t("delegation-import")).lead(ctx.t("delegation-import-lead")).body(body))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    must_be_draft(&order)?;
    Ok(page(&ctx, &order, "", &[], html! {}))
}

/// Shows what was read; saves it when it was shown before and nothing is wrong.
pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let pasted = ctx.form.get("rader");
    let mut tx = ctx.write().await?;
    let order = asked_order(&ctx, &mut tx).await?;
    must_be_draft(&order)?;
    let read = read_lines(&pasted, &ctx.parties);
    if read.is_empty() {
        let no = [Refusal::new("delegation-import-none").at("rader")];
        return Ok(page(&ctx, &order, &pasted, &no, html! {}).refused());
    }
    let texts: Option<Vec<ItemText>> = read.iter().map(|i| i.read.clone().ok()).collect();
    let Some(texts) = texts else {
        let no: Vec<Refusal> = faults(&read);
        return Ok(page(&ctx, &order, &pasted, &no, preview(&ctx, &order, &pasted, &read)).refused());
    };
    if !ctx.form.ticked("spara") {
        return Ok(page(&ctx, &order, &pasted, &[], preview(&ctx, &order, &pasted, &read)));
    }
    match outcome(create_items(&mut tx, &ctx.by(), order.id, &texts).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, &order, "")))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &order, &pasted, &no, html! {}).refused()),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// That some lines could not be read; each says why in the table.
fn faults(read: &[ImportedItem]) -> Vec<Refusal> {
    let n = read.iter().filter(|i| i.read.is_err()).count();
    vec![Refusal::new("delegation-import-faults").with("n", n).at("rader")]
}

fn preview(ctx: &Ctx, order: &Order, pasted: &str, read: &[ImportedItem]) -> Markup {
    let heads = [
        head(ctx.t("delegation-head-line")),
        head(ctx.t("delegation-head-item")),
        head(ctx.t("delegation-head-matter")),
        head(ctx.t("delegation-head-delegate")),
        head_figures(ctx.t("delegation-head-limit")),
        head(ctx.t("delegation-head-reporting")),
    ];
    let rows: Vec<Vec<Markup>> = read.iter().map(|i| row(ctx, i)).collect();
    let is_whole = read.iter().all(|i| i.read.is_ok());
    let good = read.iter().filter(|i| i.read.is_ok()).count();
    card(
        &ctx.t("delegation-import-preview"),
        html! {
            (table(&heads, &rows, &ctx.tv("delegation-import-read", &[("n", good.into()), ("of", read.len().into())])))
            @if is_whole {
                (press(ctx, &address(ctx, order, "/klistra"), &ctx.t("delegation-import-save"),
                    &[("rader", pasted), ("spara", "1")], true))
            } @else { (notice_info(&ctx.t("delegation-import-nothing-saved"))) }
        },
    )
}

fn row(ctx: &Ctx, i: &ImportedItem) -> Vec<Markup> {
    let line = html! { (i.line) };
    match &i.read {
        Ok(t) => vec![
            line,
            html! { span.nowrap { "§ " (t.number) } },
            html! { (t.matter) @for q in doubtful(&t.matter) { br; (doubt(ctx, q)) } @if t.may_sub { br; span.small { (ctx.t("delegation-may-sub")) } } },
            html! { (with_party(ctx, &t.function, t.party)) },
            html! { (t.limit_ore.map_or_else(|| "–".to_string(), in_kronor)) },
            html! { (ctx.t(reporting(t.is_reported, t.is_appealable))) },
        ],
        Err(no) => vec![
            line,
            chip(&Chip::new(ChipKind::Bad, ctx.t("delegation-import-unread"))),
            html! { @for r in no { (ctx.refusal(r)) br; } },
            html! {},
            html! {},
            html! {},
        ],
    }
}
