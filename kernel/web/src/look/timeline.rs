//! A timeline: days on a line, drawn on the server with the same data as text.

use crate::{Ctx, Markup};
use basics::Day;
use maud::html;

/// A day on the line.
pub struct Stop {
    pub day: Day,
    pub label: String,
    /// Passed or in force: drawn filled.
    pub filled: bool,
    /// The one that matters: drawn in bold.
    pub main: bool,
}

const WIDTH: i64 = 420;
const LEFT: i64 = 46;
const RIGHT: i64 = 374;
/// Height of the line itself.
const TRACK: i64 = 58;
/// Labels closer than this take turns: below the line, above it, further below.
const NEAR: i64 = 110;
const LABEL_Y: [i64; 3] = [90, 18, 134];

/// The stops in order of day. `title` says in one sentence what the picture shows.
pub fn timeline(ctx: &Ctx, title: &str, stops: &[Stop]) -> Markup {
    let (Some(first), Some(last)) = (stops.first(), stops.last()) else { return html! {} };
    let span = last.day.days_since(first.day).max(1);
    let mut placed: Vec<(i64, usize)> = Vec::new();
    for stop in stops {
        let x = LEFT + (RIGHT - LEFT) * stop.day.days_since(first.day) / span;
        let x = placed.last().map_or(x, |(before, _)| x.max(before + 22));
        let row = placed.last().map_or(0, |(before, row)| if x - before < NEAR { (row + 1) % 3 } else { 0 });
        placed.push((x.min(WIDTH - 14), row));
    }
    let has_third = placed.iter().any(|p| p.1 == 2);
    let height = if has_third { 160 } else { 116 };
    html! {
        svg.timeline viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(title) {
            line.track x1="20" y1=(TRACK) x2="400" y2=(TRACK) {}
            @for (stop, (x, row)) in stops.iter().zip(&placed) {
                @let y = LABEL_Y[*row];
                @let anchor = if *x < 90 { "start" } else if *x > 330 { "end" } else { "middle" };
                @let tx = if *x < 90 { x - 10 } else if *x > 330 { x + 10 } else { *x };
                @if *row == 2 { line.lead x1=(x) y1=(TRACK + 8) x2=(x) y2=(y - 14) {} }
                circle class=(if stop.filled { "stop filled" } else { "stop" }) cx=(x) cy=(TRACK) r="7" {}
                text class=[stop.main.then_some("main")] x=(tx) y=(y) text-anchor=(anchor) {
                    (text::day_short(ctx.lang(), stop.day))
                }
                text.label x=(tx) y=(y + 16) text-anchor=(anchor) { (stop.label) }
            }
        }
    }
}
