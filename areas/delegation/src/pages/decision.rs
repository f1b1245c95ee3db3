//! One decision: what was decided, by whom, on what ground, and how it reaches the board.

use super::decisions::point_chip;
use super::frame::{sees_secret, standing_chip, under, with_party};
use super::notices;
use crate::rules::{Decision, List, in_kronor, is_editable};
use crate::store::{find_decision, list_lists};
use ::store::Tx;
use law::Rule;
use web::look::parts::{Chip, ChipKind, button_second, card, columns, facts, law as law_line, notice_info};
use web::{Ctx, Fault, Markup, Reply, html};

/// The decision of the address.
pub async fn asked_decision(ctx: &Ctx, tx: &mut Tx) -> Result<Decision, Fault> {
    find_decision(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

/// Whether the visitor may correct it: everybody's, or one's own.
pub fn may_edit(ctx: &Ctx, d: &Decision) -> bool {
    let own = d.text.person.is_some() && d.text.person == ctx.person();
    is_editable(d) && ctx.may("delegation.register") && (own || ctx.may("delegation.register-others"))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = asked_decision(&ctx, &mut tx).await?;
    let lists = list_lists(&mut tx, ctx.coop(), d.board).await?;
    let mut frame = under(&ctx, format!("{} {}", d.number, d.text.heading))
        .chip(standing_chip(&ctx, &d, &lists))
        .lead(lead(&ctx, &d, &lists));
    if d.is_urgent() {
        frame = frame.chip(Chip::new(ChipKind::Warn, ctx.t("delegation-chip-urgent")));
    }
    if may_edit(&ctx, &d) {
        let href = format!("{}/andra", ctx.path);
        frame = frame.actions(button_second(&ctx.t("delegation-edit"), &href));
    }
    let side = html! {
        (card(&ctx.t("delegation-card-board"), to_board(&ctx, &d, &lists)))
        (card(&ctx.t("delegation-card-appeal"), appeal(&ctx, &d)))
    };
    let main = html! {
        (card(&ctx.t("delegation-card-decision"), what(&ctx, &d)))
        @if d.is_announced() { (notices::of_decision(&ctx, &mut tx, &d).await?) }
    };
    Ok(ctx.show(frame.body(columns(main, side))))
}

fn lead(ctx: &Ctx, d: &Decision, lists: &[List]) -> String {
    let list = lists.iter().find(|l| Some(l.id) == d.list);
    let place = d.reported.as_ref().or(list.and_then(|l| l.reported.as_ref())).map(|r| r.place.label.clone());
    match (place, list, d.is_reported) {
        (Some(place), ..) => ctx.tv("delegation-lead-reported", &[("place", place.into())]),
        (None, Some(list), _) => ctx.tv("delegation-lead-listed", &[("period", list.period().into())]),
        (None, None, true) if d.is_urgent() => ctx.t("delegation-lead-urgent"),
        (None, None, true) => ctx.t("delegation-lead-waiting"),
        (None, None, false) if d.is_appealable => ctx.t("delegation-lead-announced"),
        (None, None, false) => ctx.t("delegation-lead-not-reported"),
    }
}

fn what(ctx: &Ctx, d: &Decision) -> Markup {
    let t = &d.text;
    let row = |id: &str, value: Markup| (ctx.t(&format!("delegation-head-{id}")), value);
    let masked = ctx.t("delegation-masked");
    let mut rows = vec![
        row("decision", html! { @for l in t.decision.lines() { (l) br; } }),
        row("day", html! { (ctx.day(t.day)) }),
        row("delegate", html! { (t.name) ", " (with_party(ctx, &t.function, t.party)) }),
        row("item", point_chip(ctx, d)),
        row("basis", html! { (ctx.t(&format!("delegation-basis-{}", d.basis.code()))) }),
        row(
            "document",
            html! {
                a href=(ctx.url(&format!("/handlingar/{}", d.document))) { (d.number) } " "
                a href=(ctx.url(&format!("/arenden/{}", d.case))) { (ctx.t("delegation-to-case")) }
            },
        ),
    ];
    if let Some(ore) = t.amount_ore {
        rows.push(row("amount", html! { (in_kronor(ore)) }));
    }
    if !t.affected.is_empty() {
        rows.push(row("affected", html! { (d.affected_for(sees_secret(ctx), &masked)) }));
    }
    if d.is_urgent() {
        rows.push(row("urgent", html! { (t.urgent) }));
    }
    if !t.appointed.is_empty() {
        rows.push(row("appointed", html! { (t.appointed) }));
    }
    facts(&rows)
}

fn to_board(ctx: &Ctx, d: &Decision, lists: &[List]) -> Markup {
    let list = lists.iter().find(|l| Some(l.id) == d.list);
    let at = d.reported.as_ref().map(|r| &r.place).or(d.attached.as_ref());
    let rule = if d.is_urgent() { Rule::Meet14 } else { Rule::Prot14 };
    html! {
        p { (lead(ctx, d, lists)) }
        @if let Some(list) = list {
            p { a href=(ctx.url(&format!("/delegation/listor/{}", list.id))) { (ctx.tv("delegation-to-list", &[("period", list.period().into())])) } }
        }
        @if let Some(at) = at {
            p { a href=(ctx.url(&at.address)) { (at.label) } }
        }
        (law_line(&law::cite(&[rule], d.text.day, ctx.lang())))
    }
}

fn appeal(ctx: &Ctx, d: &Decision) -> Markup {
    let (id, rules) = match (d.is_appealable, d.is_reported) {
        (false, _) => ("delegation-appeal-none", vec![Rule::Prot8]),
        (true, true) => ("delegation-appeal-reported", vec![Rule::Prot14, Rule::Prot6]),
        (true, false) => ("delegation-appeal-announced", vec![Rule::Prot14, Rule::Prot6]),
    };
    html! {
        p { (ctx.t(id)) }
        @if d.is_reported && d.is_appealable { (notice_info(&ctx.t("delegation-appeal-source"))) }
        (law_line(&law::cite(&rules, d.text.day, ctx.lang())))
    }
}
