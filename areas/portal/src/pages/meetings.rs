//! The meetings of a year.

use super::frame::{open, shown};
use super::parts::meeting_rows;
use meeting::Meeting;
use web::look::parts::{button_second, card, empty};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let asked = ctx.query.get("ar").parse().ok().filter(|y| (1900..=9000).contains(y));
    let year: i16 = asked.unwrap_or_else(|| ctx.today.year());
    let mut years = meeting::list_years(&mut tx, ctx.coop()).await?;
    years.extend([year, ctx.today.year()]);
    years.sort_unstable();
    years.dedup();
    let meetings = meeting::list_meetings_of_year(&mut tx, ctx.coop(), year).await?;
    let title = ctx.tv("portal-meetings-title", &[("year", year.to_string().into())]);
    let coming: Vec<&Meeting> = meetings.iter().filter(|m| m.day() >= ctx.today).collect();
    let past: Vec<&Meeting> = meetings.iter().rev().filter(|m| m.day() < ctx.today).collect();
    let body = html! {
        @if meetings.is_empty() {
            (empty(&ctx.tv("portal-meetings-none-title", &[("year", year.to_string().into())]), &ctx.t("portal-meetings-none"), None))
        }
        @if !coming.is_empty() { (card(&ctx.t("portal-coming"), meeting_rows(&ctx, &coming))) }
        @if !past.is_empty() { (card(&ctx.t("portal-past"), meeting_rows(&ctx, &past))) }
    };
    let mut frame = portal.frame(&ctx, title).lead(ctx.t("portal-meetings-lead"));
    for y in years.into_iter().rev() {
        frame = frame.tab(y.to_string(), ctx.public_url(&format!("/moten?ar={y}")), y == year);
    }
    frame = frame.actions(button_second(&ctx.t("portal-foot-calendar"), &ctx.public_url("/moten.ics")));
    Ok(shown(&ctx, frame.body(body)))
}
