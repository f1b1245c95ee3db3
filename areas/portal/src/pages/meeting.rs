//! One meeting: when and where, its agenda, and what has become of its minutes.

use super::found::{Found, asked};
use super::frame::{Portal, open, shown};
use super::items::agenda;
use super::parts::{heading, last_day, long_day, openness, state_chip, when_and_where};
use super::{papers, paragraph};
use crate::rules::{MeetingState, PublicFile, PublicItem, PublicPaper, state_of};
use meeting::Clock;
use web::look::parts::{button, card, columns, facts};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let f = asked(&ctx, &mut tx).await?;
    let items = agenda(&ctx, &mut tx, &f.meeting).await?;
    let main = card(&ctx.t("portal-agenda"), list(&ctx, &f, &items));
    let side = html! {
        (card(&ctx.t("portal-minutes"), minutes(&ctx, &f)))
        @if f.at_once().next().is_some() { (card(&ctx.t("portal-at-once"), at_once(&ctx, &f))) }
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
                        @if let Some(c) = &item.case {
                            p.small { a href=(ctx.public_url(&format!("/arenden/{}", c.id))) { (ctx.tv("portal-case", &[("number", (&c.number).into())])) } }
                        }
                        @if !item.papers.is_empty() { ul.papers { @for p in &item.papers { li { (paper(ctx, f, p)) } } } }
                    }
                }
            }
        }
        @if items.iter().flat_map(|i| &i.papers).any(|p| p.file.is_none()) { p.small { (ctx.t("portal-papers-on-request")) } }
    }
}

/// A paper, to be saved when its file is handed out.
fn paper(ctx: &Ctx, f: &Found, p: &PublicPaper) -> Markup {
    let title = meeting::without_private(&p.title);
    let told = format!("{}, {}", p.number, ctx.day(p.day));
    match p.file.as_ref().filter(|file| papers::is_within(ctx, file)) {
        Some(file) => {
            let address = ctx.public_url(&format!("/moten/{}/handlingar/{}", f.meeting.id, p.document));
            html! { a.file href=(address) { span { (title) span.small { (told) ", " (kind_and_size(file)) } } } }
        }
        None => html! { span.named { span { (title) span.small { (told) } } } },
    }
}

/// `pdf, 1,2 MB`: what one gets before one asks for it.
fn kind_and_size(file: &PublicFile) -> String {
    const MB: i64 = 1024 * 1024;
    let ending = file.name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let size = match file.size {
        small if small < MB => format!("{} kB", ((small + 512) / 1024).max(1)),
        large => {
            let tenths = (large * 10 + MB / 2) / MB;
            format!("{},{} MB", tenths / 10, tenths % 10)
        }
    };
    [ending, &size].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The paragraphs adjusted at once: each with its text, when that is public, and the last day to appeal.
fn at_once(ctx: &Ctx, f: &Found) -> Markup {
    html! {
        ul.rows {
            @for s in f.at_once() {
                li {
                    @if s.paragraph.is_some_and(|id| f.texts.contains(&id)) {
                        p { a.to href=(ctx.public_url(&paragraph::path(f, s))) { (ctx.tv("portal-read-paragraph-of", &[("label", f.range(s).into())])) } }
                    } @else {
                        p { strong { (f.range(s)) } }
                        p.small { (ctx.t("portal-paragraph-under-review")) }
                    }
                    p.small { (ctx.t("portal-last-day")) ": " (last_day(ctx, f, &f.clock_of(s.paragraph, s.adjusted))) }
                }
            }
        }
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
fn minutes(ctx: &Ctx, f: &Found) -> Markup {
    let address = |path: &str| ctx.public_url(&format!("/moten/{}{path}", f.meeting.id));
    let clock = f.clock();
    match state_of(&f.meeting) {
        MeetingState::Cancelled => html! { p { (ctx.t("portal-minutes-none")) } },
        MeetingState::Planned | MeetingState::Called => html! { p { (ctx.t("portal-minutes-later")) } },
        MeetingState::Held => html! { p { (ctx.t("portal-minutes-being-adjusted")) } },
        MeetingState::Adjusted => html! {
            @if f.has_minutes {
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
