//! One meeting: when and where, its agenda, and what has become of its minutes.

use super::found::{self, Found, agenda, asked};
use super::frame::{Portal, open, shown};
use super::parts::{heading, last_day, long_day, openness, state_chip, when_and_where};
use crate::rules::{MeetingState, PublicItem, state_of};
use meeting::Clock;
use web::look::parts::{button, card, columns, facts};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let f = asked(&ctx, &mut tx).await?;
    let items = agenda(&ctx, &mut tx, &f.meeting).await?;
    let has_minutes = found::has_public_minutes(&ctx, &mut tx, &f.meeting).await?;
    let main = card(&ctx.t("portal-agenda"), list(&ctx, &f, &items));
    let side = html! {
        (card(&ctx.t("portal-minutes"), minutes(&ctx, &f, has_minutes)))
        (card(&ctx.t("portal-meeting-facts"), details(&ctx, &f)))
    };
    let title = ctx.tv("portal-meeting-title", &[("day", ctx.day(f.meeting.day()).into())]);
    let frame = crumbed(&ctx, &portal, &f, title).chip(state_chip(&ctx, &f.meeting));
    let lead = [long_day(&ctx, f.meeting.day()), when_and_where(&ctx, &f.meeting)];
    let lead = lead.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ");
    Ok(shown(&ctx, frame.lead(lead).body(columns(main, side))))
}

fn crumbed(ctx: &Ctx, portal: &Portal, f: &Found, title: String) -> web::look::frame::Frame {
    let year = f.meeting.day().year();
    let name = ctx.tv("portal-meetings-title", &[("year", year.to_string().into())]);
    portal.frame(ctx, title).crumb(name, ctx.public_url(&format!("/moten?ar={year}")))
}

/// The agenda: number, heading, case and the public papers of each item.
fn list(ctx: &Ctx, f: &Found, items: &[PublicItem]) -> Markup {
    if f.meeting.cancelled.is_some() {
        return html! { p { (ctx.t("portal-is-cancelled")) } };
    }
    if !state_of(&f.meeting).has_agenda() {
        return html! { p { (ctx.t("portal-agenda-draft")) } };
    }
    if items.is_empty() {
        return html! { p { (ctx.t("portal-agenda-empty")) } };
    }
    html! {
        ol.points {
            @for item in items {
                li #{ "p-" (item.id) } {
                    span.no { (number(f, item)) }
                    div {
                        p { strong { (heading(ctx, item)) } }
                        @if let Some((id, number)) = &item.case {
                            p.small { a href=(ctx.public_url(&format!("/arenden/{id}"))) { (ctx.tv("portal-case", &[("number", number.into())])) } }
                        }
                        @if !item.papers.is_empty() {
                            ul.small { @for (number, title, day) in &item.papers { li { (meeting::without_private(title)) " (" (number) ", " (day) ")" } } }
                        }
                    }
                }
            }
        }
        @if items.iter().any(|i| !i.papers.is_empty()) { p.small { (ctx.t("portal-papers-on-request")) } }
    }
}

/// `§ 3`; before it has a number, its place.
fn number(f: &Found, item: &PublicItem) -> String {
    match item.number {
        Some(n) => meeting::rules::paragraph_label(&f.label, n),
        None => format!("{}.", item.position),
    }
}

/// Where the minutes are: to read here, to come, or only to ask for.
fn minutes(ctx: &Ctx, f: &Found, has_minutes: bool) -> Markup {
    let address = |path: &str| ctx.public_url(&format!("/moten/{}{path}", f.meeting.id));
    let clock = f.clock();
    match state_of(&f.meeting) {
        MeetingState::Cancelled => html! { p { (ctx.t("portal-minutes-none")) } },
        MeetingState::Planned | MeetingState::Called => html! { p { (ctx.t("portal-minutes-later")) } },
        MeetingState::Held => html! { p { (ctx.t("portal-minutes-being-adjusted")) } },
        MeetingState::Adjusted => html! {
            @if has_minutes {
                p { (button(&ctx.t("portal-read-minutes"), &address("/protokoll"))) }
                p { a href=(address("/protokoll.pdf")) { (ctx.t("portal-minutes-pdf")) } }
            } @else {
                p { (ctx.t("portal-minutes-under-review")) }
            }
            (facts(&[(ctx.t("portal-last-day"), last_day(ctx, f, &clock))]))
            @if !matches!(clock, Clock::NotAdjusted) { p { a href=(address("/overklaga")) { (ctx.t("portal-appeal-these")) } } }
        },
    }
}

fn details(ctx: &Ctx, f: &Found) -> Markup {
    let m = &f.meeting;
    let mut rows =
        vec![(ctx.t("portal-board"), html! { (f.board_name) }), (ctx.t("portal-day"), html! { (ctx.day(m.day())) })];
    for (id, text) in [("portal-start", &m.head.start), ("portal-end", &m.head.end), ("portal-place", &m.head.place)] {
        if !text.is_empty() {
            rows.push((ctx.t(id), html! { (text) }));
        }
    }
    rows.push((ctx.t("portal-form"), html! { (openness(ctx, m.head.is_open)) }));
    if let Some(on) = m.stage.called() {
        rows.push((ctx.t("portal-called"), html! { (ctx.day(on)) }));
    }
    if let Some(on) = m.stage.adjusted() {
        rows.push((ctx.t("portal-adjusted"), html! { (ctx.day(on)) }));
    }
    facts(&rows)
}
