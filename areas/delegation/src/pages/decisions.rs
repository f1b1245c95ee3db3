//! The register of delegated decisions, narrowed by words, days, point and party, also as a file.

use super::frame::{sees_secret, standing_chip, tab, with_party};
use crate::rules::{Decision, List};
use crate::store::{DecisionFilter, list_decisions, list_lists};
use basics::Day;
use web::look::parts::{Chip, ChipKind, button, chip, empty};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

fn asked(ctx: &Ctx) -> DecisionFilter {
    let day = |name: &str| ctx.query.get(name).parse::<Day>().ok();
    DecisionFilter {
        board: 0,
        query: ctx.query.get("q"),
        from: day("fran"),
        to: day("till"),
        item_number: ctx.query.get("punkt"),
        party: ctx.query.number("part"),
    }
}

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = list_decisions(&mut tx, ctx.coop(), &DecisionFilter::default()).await?;
    let shown = list_decisions(&mut tx, ctx.coop(), &asked(&ctx)).await?;
    let lists = list_lists(&mut tx, ctx.coop(), 0).await?;
    let waiting = all.iter().filter(|d| d.is_reported && d.list.is_none() && d.reported.is_none()).count();
    let lead = if all.is_empty() {
        ctx.t("delegation-lead-none")
    } else {
        ctx.tv("delegation-lead", &[("n", all.len().into()), ("waiting", waiting.into())])
    };
    let mut frame = tab(&ctx, "/delegation", "delegation-title", lead);
    let new = ctx.url("/delegation/nytt");
    if ctx.may("delegation.register") && !all.is_empty() {
        frame = frame.actions(button(&ctx.t("delegation-new"), &new));
    }
    let body = if all.is_empty() {
        let name = ctx.t("delegation-new");
        let action = ctx.may("delegation.register").then_some((name.as_str(), new.as_str()));
        empty(&ctx.t("delegation-empty"), &ctx.t("delegation-empty-text"), action)
    } else {
        html! {
            (filter(&ctx, &all))
            @if shown.is_empty() { (empty(&ctx.t("delegation-none-match"), &ctx.t("delegation-none-match-text"), None)) }
            @else { (decision_table(&ctx, &shown, &lists)) }
        }
    };
    Ok(ctx.show(frame.body(body)))
}

fn filter(ctx: &Ctx, all: &[Decision]) -> Markup {
    let mut numbers: Vec<&str> = all.iter().map(|d| d.item_number.as_str()).filter(|n| !n.is_empty()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let day = |name: &str, id: &str| {
        html! {
            div.field {
                label for={ "u-" (name) } { (ctx.t(id)) }
                input id={ "u-" (name) } name=(name) type="date" value=(ctx.query.get(name));
            }
        }
    };
    html! {
        form.filter action=(ctx.url("/delegation")) method="get" role="search" aria-label=(ctx.t("delegation-filter")) {
            div.field.q {
                label for="u-q" { (ctx.t("delegation-filter-words")) }
                input #u-q name="q" type="search" value=(ctx.query.get("q"));
            }
            (day("fran", "delegation-filter-from"))
            (day("till", "delegation-filter-to"))
            div.field {
                label for="u-punkt" { (ctx.t("delegation-filter-item")) }
                select #u-punkt name="punkt" {
                    option value="" { (ctx.t("delegation-filter-all")) }
                    @for n in numbers { option value=(n) selected[ctx.query.get("punkt") == n] { "§ " (n) } }
                }
            }
            div.field {
                label for="u-part" { (ctx.t("delegation-filter-party")) }
                select #u-part name="part" {
                    option value="" { (ctx.t("delegation-filter-all")) }
                    @for (id, name) in &ctx.parties {
                        option value=(id) selected[ctx.query.number("part") == Some(*id)] { (name) }
                    }
                }
            }
            button.btn.sec { (ctx.t("delegation-filter-show")) }
            button.btn.sec formaction=(ctx.url("/delegation.csv")) { (ctx.t("delegation-filter-csv")) }
        }
    }
}

/// `§ 4`, or that it was urgent.
pub fn point_chip(ctx: &Ctx, d: &Decision) -> Markup {
    if d.is_urgent() {
        chip(&Chip::new(ChipKind::Warn, ctx.t("delegation-chip-urgent")))
    } else {
        html! { span.nowrap { "§ " (d.item_number) } }
    }
}

/// The decisions as rows that lead to each.
pub fn decision_table(ctx: &Ctx, decisions: &[Decision], lists: &[List]) -> Markup {
    let heads = ["number", "day", "heading", "item", "delegate", "standing"]
        .map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let rows: Vec<Vec<Markup>> = decisions
        .iter()
        .map(|d| {
            vec![
                html! { a.nowrap href=(ctx.url(&format!("/delegation/beslut/{}", d.id))) { (d.number) } },
                html! { span.day { (d.text.day) } },
                html! { (d.text.heading) },
                point_chip(ctx, d),
                html! { (d.text.name) br; span.small { (with_party(ctx, &d.text.function, d.text.party)) } },
                chip(&standing_chip(ctx, d, lists)),
            ]
        })
        .collect();
    table(&heads, &rows, &ctx.tv("delegation-shown", &[("n", decisions.len().into())]))
}

pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let shown = list_decisions(&mut tx, ctx.coop(), &asked(&ctx)).await?;
    let lists = list_lists(&mut tx, ctx.coop(), 0).await?;
    let heads = [
        "number", "day", "heading", "decision", "item", "name", "function", "party", "basis", "affected", "standing",
        "list",
    ]
    .map(|h| ctx.t(&format!("delegation-head-{h}")));
    let masked = ctx.t("delegation-masked");
    let row = |d: &Decision| {
        vec![
            d.number.clone(),
            d.text.day.to_string(),
            d.text.heading.clone(),
            d.text.decision.clone(),
            d.item_number.clone(),
            d.text.name.clone(),
            d.text.function.clone(),
            d.text.party.map(|p| ctx.party_name(p)).unwrap_or_default(),
            ctx.t(&format!("delegation-basis-{}", d.basis.code())),
            d.affected_for(sees_secret(&ctx), &masked).to_string(),
            standing_chip(&ctx, d, &lists).text,
            lists.iter().find(|l| Some(l.id) == d.list).map(List::period).unwrap_or_default(),
        ]
    };
    let rows: Vec<Vec<String>> = shown.iter().map(row).collect();
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", "delegationsbeslut.csv", true))
}
