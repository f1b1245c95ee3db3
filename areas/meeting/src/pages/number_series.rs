//! The paragraph numbers of a board's year: where each was used, which were struck and why, and which are not here.

use super::frame::address;
use crate::rules::{UsedNumber, missing_numbers, paragraph_label};
use crate::store;
use board::Board;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, chip, empty, law, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let year: i16 = ctx.query.get("ar").parse().ok().filter(|y| (1900..=9000).contains(y)).unwrap_or(ctx.today.year());
    let mut tx = ctx.read().await?;
    let mut cards = Vec::new();
    for board in board::list_boards(&mut tx, ctx.coop()).await? {
        let used = store::list_used_numbers(&mut tx, ctx.coop(), board.id, year).await?;
        if !used.is_empty() {
            cards.push(series(&ctx, &board, &used));
        }
    }
    let text = year.to_string();
    let title = ctx.tv("meeting-series-title", &[("year", text.as_str().into())]);
    let body = html! {
        @if cards.is_empty() { (empty(&ctx.t("meeting-series-none-title"), &ctx.t("meeting-series-none"), None)) }
        @for one in &cards { (one) }
        (law(&ctx.t("meeting-series-rule")))
    };
    let frame = Frame::new(title).crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={year}")));
    Ok(ctx.show(frame.lead(ctx.t("meeting-series-lead")).body(body)))
}

fn series(ctx: &Ctx, board: &Board, used: &[UsedNumber]) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-number")),
        head(ctx.t("meeting-col-day")),
        head(ctx.t("meeting-col-item")),
        head(ctx.t("meeting-col-state")),
    ];
    let row = |u: &UsedNumber| {
        vec![
            html! { span.nowrap { (paragraph_label(&board.label, u.number)) } },
            html! { a href=(address(ctx, u.meeting, "")) { (ctx.day(u.meeting_day)) } },
            html! {
                @if let Some(p) = u.paragraph { a href=(address(ctx, u.meeting, &format!("/paragrafer/{p}"))) { (u.heading) } }
                @else { (u.heading) }
            },
            html! {
                @if u.struck.is_empty() { (chip(&Chip::new(ChipKind::Good, ctx.t("meeting-series-used")))) }
                @else { (chip(&Chip::new(ChipKind::Quiet, ctx.t("meeting-series-struck")))) " " span.small { (u.struck) } }
            },
        ]
    };
    let gaps: Vec<String> = missing_numbers(used)
        .into_iter()
        .map(|(from, to)| if from == to { from.to_string() } else { format!("{from}–{to}") })
        .collect();
    html! {
        section.card {
            h2 { (board.name) }
            @if !gaps.is_empty() { (notice_warn(&ctx.tv("meeting-series-gaps", &[("numbers", gaps.join(", ").into())]))) }
            (table(&heads, &used.iter().map(row).collect::<Vec<_>>(), &ctx.t("meeting-series-caption")))
        }
    }
}
