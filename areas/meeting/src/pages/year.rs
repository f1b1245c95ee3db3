//! The year's meetings, month by month, with what comes next for each.

use super::frame::{address, stage_chip};
use crate::documents::capital;
use crate::rules::{Clock, Meeting, Stage, clock_of, limits_of};
use crate::store;
use basics::Day;
use board::Board;
use web::look::frame::Frame;
use web::look::parts::{button, button_second, chip, empty};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// A meeting with the clock of its notices.
struct Row {
    meeting: Meeting,
    clock: Clock,
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let year = asked_year(&ctx);
    let coop = ctx.coop();
    let mut tx = ctx.read().await?;
    let boards = board::list_boards(&mut tx, coop).await?;
    let meetings = store::list_meetings_of_year(&mut tx, coop, year).await?;
    let years = store::list_years(&mut tx, coop).await?;
    let notices = store::list_recent_notices(&mut tx, coop, first_day(year)).await?;
    let parties = store::party_ids_of(&mut tx, coop, &meetings).await?;
    let mut rows = Vec::new();
    for (meeting, ids) in meetings.into_iter().zip(parties) {
        let own: Vec<_> = notices.iter().filter(|n| n.meeting == meeting.id).cloned().collect();
        let clock = clock_of(meeting.day(), meeting.stage.adjusted(), &ids, &own);
        rows.push(Row { meeting, clock });
    }
    let may_plan = ctx.may("meeting.plan") && !boards.is_empty();
    let mut frame = Frame::new(ctx.tv("meeting-year-heading", &[("year", year.to_string().into())]))
        .lead(lead(&ctx, &rows))
        .body(html! {
            (plan_link(&ctx, year, &boards))
            (body(&ctx, year, &rows, &boards))
            p.small { a href=(ctx.url(&format!("/moten/nummer?ar={year}"))) { (ctx.t("meeting-series")) } }
        });
    for y in years_shown(&ctx, year, &years) {
        frame = frame.tab(y.to_string(), ctx.url(&format!("/moten?ar={y}")), y == year);
    }
    if may_plan && !rows.is_empty() {
        frame = frame.actions(html! {
            (button(&ctx.t("meeting-plan"), &ctx.url("/moten/nytt")))
            (button_second(&ctx.t("meeting-extra"), &ctx.url("/moten/extra")))
        });
    }
    Ok(ctx.show(frame))
}

/// The way to the year's plan, once there is a board.
fn plan_link(ctx: &Ctx, year: i16, boards: &[Board]) -> Markup {
    let plan = super::year_plan::year_address(ctx, year);
    html! {
        @if !boards.is_empty() {
            p { a href=(plan) { (ctx.tv("meeting-plan-title", &[("year", year.to_string().into())])) } }
        }
    }
}

fn asked_year(ctx: &Ctx) -> i16 {
    let asked = ctx.query.get("ar").parse().ok();
    asked.filter(|y| (1900..=9000).contains(y)).unwrap_or_else(|| ctx.today.year())
}

fn first_day(year: i16) -> Day {
    Day::of(year, 1, 1).expect("a year between 1900 and 9000")
}

fn lead(ctx: &Ctx, rows: &[Row]) -> String {
    let next = rows.iter().find(|r| r.meeting.day() >= ctx.today && r.meeting.cancelled.is_none());
    match next {
        Some(r) if r.meeting.head.place.is_empty() => {
            ctx.tv("meeting-year-lead-next", &[("day", ctx.day(r.meeting.day()).into())])
        }
        Some(r) => {
            let place = (&r.meeting.head.place).into();
            ctx.tv("meeting-year-lead-next-place", &[("day", ctx.day(r.meeting.day()).into()), ("place", place)])
        }
        None => ctx.tv("meeting-year-lead", &[("n", rows.len().into())]),
    }
}

/// The years that have meetings, with the asked and the present one.
fn years_shown(ctx: &Ctx, year: i16, years: &[i16]) -> Vec<i16> {
    let mut all = years.to_vec();
    all.extend([year, ctx.today.year()]);
    all.sort_unstable();
    all.dedup();
    all
}

fn body(ctx: &Ctx, year: i16, rows: &[Row], boards: &[Board]) -> Markup {
    if rows.is_empty() {
        let values = [("year", year.to_string().into())];
        let title = ctx.tv("meeting-year-empty-title", &values);
        if boards.is_empty() {
            return empty(&title, &ctx.t("meeting-year-no-board"), None);
        }
        let (name, href) = (ctx.t("meeting-plan"), ctx.url("/moten/nytt"));
        let action = ctx.may("meeting.plan").then_some((name.as_str(), href.as_str()));
        return empty(&title, &ctx.t("meeting-year-empty"), action);
    }
    let heads = [
        head(ctx.t("meeting-col-day")),
        head(ctx.t("meeting-col-place")),
        head(ctx.t("meeting-col-stage")),
        head(ctx.t("meeting-col-next")),
    ];
    html! {
        @for month in 1..=12 {
            @let of_month: Vec<&Row> = rows.iter().filter(|r| r.meeting.day().month() == month).collect();
            @if !of_month.is_empty() {
                section.card {
                    h2 { (capital(text::month_name(ctx.lang(), month))) }
                    @let values = [("month", text::month_name(ctx.lang(), month).into()), ("n", of_month.len().into())];
                    @let caption = ctx.tv("meeting-month-caption", &values);
                    (table(&heads, &of_month.iter().map(|r| row(ctx, r, boards)).collect::<Vec<_>>(), &caption))
                }
            }
        }
    }
}

fn row(ctx: &Ctx, r: &Row, boards: &[Board]) -> Vec<Markup> {
    let m = &r.meeting;
    let board = boards.iter().find(|b| b.id == m.board);
    vec![
        html! {
            a href=(address(ctx, m.id, "")) { (ctx.day(m.day())) }
            @if !m.head.start.is_empty() { " " span.small.nowrap { (ctx.tv("meeting-at-time", &[("time", (&m.head.start).into())])) } }
            @if boards.len() > 1 { @if let Some(b) = board { " " span.small { (b.name) } } }
        },
        html! { @if m.head.place.is_empty() { (web::look::parts::missing(&ctx.t("meeting-no-place"))) } @else { (m.head.place) } },
        chip(&stage_chip(ctx, m)),
        html! { (next_limit(ctx, r, board.map_or(0, |b| b.call_days))) },
    ]
}

/// The next day to keep for a meeting.
fn next_limit(ctx: &Ctx, r: &Row, call_days: i64) -> String {
    let limits = limits_of(&r.meeting, call_days, &r.clock);
    let said = |id: &str, day: Day| {
        let due = due_in_words(ctx, day);
        ctx.tv(id, &[("day", ctx.day(day).into()), ("due", due.into())])
    };
    if r.meeting.is_imported() && !r.meeting.is_locked() {
        return ctx.t("meeting-next-imported");
    }
    match (&r.meeting.stage, &r.clock) {
        _ if r.meeting.cancelled.is_some() => {
            r.meeting.cancelled.as_ref().map(|c| c.reason.clone()).unwrap_or_default()
        }
        (Stage::Planned, _) => said("meeting-next-call", limits.summons.day),
        (Stage::Called { .. }, _) => said("meeting-next-hold", limits.meeting),
        (Stage::Held { .. }, _) => said("meeting-next-adjust", limits.adjust.day),
        (Stage::Adjusted { .. }, Clock::Running { appeal, .. }) if appeal.day >= ctx.today => {
            said("meeting-next-appeal", appeal.day)
        }
        (Stage::Adjusted { .. }, Clock::Running { .. }) => ctx.t("meeting-next-over"),
        (Stage::Adjusted { .. }, Clock::Broken { .. }) => ctx.t("meeting-next-broken"),
        (Stage::Adjusted { on, .. }, Clock::Waiting { .. } | Clock::NotAdjusted) => {
            said("meeting-next-post", law::post_by(*on).day)
        }
    }
}

/// `om 5 dagar`, `för 3 dagar sedan`.
pub fn due_in_words(ctx: &Ctx, day: Day) -> String {
    let due = match day.days_since(ctx.today) {
        0 => law::Due::Today,
        days if days > 0 => law::Due::In { days },
        days => law::Due::Passed { days: -days },
    };
    due.in_words(ctx.lang())
}
