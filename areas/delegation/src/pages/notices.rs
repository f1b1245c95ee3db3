//! Decisions announced by themselves, since they are not reported: who has put up the notice, until when.

use super::answer::pressed;
use super::decision::asked_decision;
use super::frame::tab;
use crate::rules::{self, Decision, Posting, clock_of};
use crate::store::{list_postings, post_announcement, remove_announcement, unreported_announcements};
use ::store::Tx;
use basics::{Day, PartyId, Refusal};
use law::{Deadline, Rule};
use web::look::parts::{Chip, ChipKind, card, chip, empty, law as law_line};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = unreported_announcements(&mut tx, ctx.coop()).await?;
    let frame = tab(&ctx, "/delegation/anslag", "delegation-notices-title", ctx.t("delegation-notices-lead"));
    if all.is_empty() {
        let body = empty(&ctx.t("delegation-notices-empty"), &ctx.t("delegation-notices-empty-text"), None);
        return Ok(ctx.show(frame.body(body)));
    }
    let heads =
        ["number", "day", "heading", "posted", "last-day"].map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let mut rows = Vec::new();
    for (d, postings) in &all {
        let parties = parties_of(&ctx, &mut tx, d).await?;
        let last = clock_of(d.text.day, &parties, postings).ok();
        rows.push(vec![
            html! { a.nowrap href=(ctx.url(&format!("/delegation/beslut/{}", d.id))) { (d.number) } },
            html! { span.day { (d.text.day) } },
            html! { (d.text.heading) },
            html! { (ctx.tv("delegation-posted-of", &[("n", postings.len().into()), ("of", parties.len().into())])) },
            html! { @if let Some(last) = last { span.day { (last.day) } } @else { (ctx.t("delegation-clock-waiting")) } },
        ]);
    }
    let body = html! {
        (table(&heads, &rows, &ctx.tv("delegation-shown", &[("n", all.len().into())])))
        (law_line(&law::cite(&[Rule::Prot14], ctx.today, ctx.lang())))
    };
    Ok(ctx.show(frame.body(body)))
}

async fn parties_of(ctx: &Ctx, tx: &mut Tx, d: &Decision) -> Result<Vec<PartyId>, Fault> {
    Ok(agreement::list_parties_on(tx, ctx.coop(), d.text.day).await?.iter().map(|p| p.id).collect())
}

/// The card on a decision's page: each party's notice, and the clock.
pub async fn of_decision(ctx: &Ctx, tx: &mut Tx, d: &Decision) -> Result<Markup, Fault> {
    let parties = parties_of(ctx, tx, d).await?;
    let postings = list_postings(tx, ctx.coop(), d.id).await?;
    let clock = clock_of(d.text.day, &parties, &postings);
    let heads = ["party", "notice", "deed"].map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let row = |party: &PartyId| {
        let posting = postings.iter().find(|p| p.party == *party);
        let deed = html! { @if ctx.may_for("notice.post", *party) { (deed_form(ctx, *party, posting, &clock)) } };
        vec![html! { (ctx.party_name(*party)) }, chip(&posting_chip(ctx, posting)), deed]
    };
    let rows: Vec<Vec<Markup>> = parties.iter().map(row).collect();
    let body = html! {
        p { @match &clock {
            Ok(last) => { (ctx.tv("delegation-clock", &[("day", ctx.day(last.day).into())])) " " span.small { (last.why(ctx.lang())) } },
            Err(_) => (ctx.t("delegation-clock-waiting-long")),
        } }
        (table(&heads, &rows, ""))
        (law_line(&law::cite(&[Rule::Prot14, Rule::Prot5], d.text.day, ctx.lang())))
    };
    Ok(card(&ctx.t("delegation-card-notices"), body))
}

fn posting_chip(ctx: &Ctx, posting: Option<&Posting>) -> Chip {
    let day = |d: Day| [("day", ctx.day(d).into())];
    match posting {
        None => Chip::new(ChipKind::Warn, ctx.t("delegation-notice-missing")),
        Some(Posting { removed: Some(on), .. }) => {
            Chip::new(ChipKind::Quiet, ctx.tv("delegation-notice-removed", &day(*on)))
        }
        Some(p) => Chip::new(ChipKind::Good, ctx.tv("delegation-notice-up", &day(p.posted))),
    }
}

/// One field for the day and one button; nothing once the notice is down. While it must stay up, until when.
fn deed_form(ctx: &Ctx, party: PartyId, posting: Option<&Posting>, clock: &Result<Deadline, Vec<PartyId>>) -> Markup {
    if let Some(p) = posting.filter(|p| p.removed.is_none())
        && rules::remove_announcement(p, clock, ctx.today, ctx.today).is_err()
    {
        return match clock {
            Ok(last) => {
                let first = law::earliest_removal_day(last).day;
                html! { p.small { (ctx.tv("delegation-notice-down-from", &[("day", ctx.day(first).into())])) } }
            }
            Err(_) => html! { p.small { (ctx.t("delegation-notice-stays")) } },
        };
    }
    let id = format!("f-dag-{party}");
    let (what, name) = match posting {
        None => ("upp", "delegation-notice-post"),
        Some(p) if p.removed.is_none() => ("ned", "delegation-notice-remove"),
        Some(_) => return html! {},
    };
    html! {
        form.row action={ (ctx.path) "/anslag" } method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="part" value=(party);
            input type="hidden" name="vad" value=(what);
            div.field { label for=(id) { (ctx.t("delegation-field-day")) } input id=(id) type="date" name="dag" value=(ctx.today); }
            button.btn.sec { (ctx.t(name)) }
        }
    }
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let d = asked_decision(&ctx, &mut tx).await?;
    let party = ctx.form.number("part").ok_or(Fault::Bad(Refusal::new("delegation-notice-party")))?;
    ctx.require_for("notice.post", party)?;
    let day = ctx.form.get("dag").parse().map_err(|_| Fault::Bad(Refusal::new("delegation-day-missing")))?;
    let by = ctx.by();
    if ctx.form.get("vad") == "ned" {
        pressed(remove_announcement(&mut tx, &by, d.id, party, day).await)?;
    } else {
        pressed(post_announcement(&mut tx, &by, d.id, party, day).await)?;
    }
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/delegation/beslut/{}", d.id))))
}
