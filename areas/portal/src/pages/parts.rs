//! Parts several public pages show: a meeting's line, where the clock stands, contact.

use super::found::Found;
use super::frame::Portal;
use crate::rules::{MeetingState, PublicItem, state_of};
use basics::Day;
use meeting::{Clock, Meeting, PublicText};
use text::Value;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, chip, facts, law as law_line, missing};
use web::{Ctx, Markup, html};

/// `onsdag 10 februari 2021`, with a capital where it begins a line.
pub fn long_day(ctx: &Ctx, day: Day) -> String {
    let weekday = text::weekday_name(ctx.lang(), day.weekday());
    let mut letters = weekday.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{} {}", letters.as_str(), ctx.day(day))
}

pub fn state_chip(ctx: &Ctx, m: &Meeting) -> Chip {
    let state = state_of(m);
    let kind = match state {
        MeetingState::Planned => ChipKind::Quiet,
        MeetingState::Called => ChipKind::Info,
        MeetingState::Held => ChipKind::Warn,
        MeetingState::Adjusted => ChipKind::Good,
        MeetingState::Cancelled => ChipKind::Bad,
    };
    Chip::new(kind, ctx.t(&format!("portal-state-{}", state.code())))
}

/// `13:00, Kommunhuset i Hallsberg. Stängt sammanträde.`
pub fn when_and_where(ctx: &Ctx, m: &Meeting) -> String {
    let h = &m.head;
    let time = match (h.start.as_str(), h.end.as_str()) {
        ("", _) => String::new(),
        (start, "") => ctx.tv("portal-time-from", &[("start", Value::from(start))]),
        (start, end) => ctx.tv("portal-time-span", &[("start", Value::from(start)), ("end", Value::from(end))]),
    };
    [time, h.place.clone()].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Whether the public may attend (MEET-5).
pub fn openness(ctx: &Ctx, is_open: bool) -> String {
    ctx.t(if is_open { "portal-open" } else { "portal-closed" })
}

/// Meetings as a list: the day leads to the meeting.
pub fn meeting_rows(ctx: &Ctx, meetings: &[&Meeting]) -> Markup {
    html! {
        ul.rows {
            @for m in meetings {
                li {
                    p { a.to href=(ctx.public_url(&format!("/moten/{}", m.id))) { (long_day(ctx, m.day())) } }
                    p.small { (when_and_where(ctx, m)) }
                    p { (chip(&state_chip(ctx, m))) " " span.small { (openness(ctx, m.head.is_open)) } }
                }
            }
        }
    }
}

/// The heading of an item, or that it may not be told.
pub fn heading(ctx: &Ctx, item: &PublicItem) -> String {
    if item.heading.is_empty() { ctx.t("portal-protected") } else { meeting::without_private(&item.heading) }
}

/// The last day to appeal with its reckoning, or why there is none yet (PROT-6, PROT-7).
pub fn clock(ctx: &Ctx, f: &Found, clock: &Clock) -> Markup {
    match clock {
        Clock::NotAdjusted => html! { p { (ctx.t("portal-clock-not-adjusted")) } },
        Clock::Waiting { missing } => {
            let parties = f.named(ctx, missing);
            html! { p { strong { (ctx.tv("portal-clock-waiting", &[("parties", parties.into())])) } } p { (ctx.t("portal-clock-waiting-why")) } }
        }
        Clock::Broken { parties } => {
            let parties = f.named(ctx, parties);
            html! { p { strong { (ctx.tv("portal-clock-broken", &[("parties", parties.into())])) } } }
        }
        Clock::Running { appeal, .. } => html! {
            p.big { (long_day(ctx, appeal.day)) }
            @if appeal.day < ctx.today { p { (ctx.t("portal-clock-over")) } }
            @if appeal.is_rolled() {
                p { (ctx.tv("portal-clock-rolled", &[("raw", law::day_in_full(ctx.lang(), appeal.raw).into()), ("day", law::day_in_full(ctx.lang(), appeal.day).into())])) }
            }
            (law_line(&appeal.why(ctx.lang())))
        },
    }
}

/// The last day in one cell: the day, or why there is none.
pub fn last_day(ctx: &Ctx, f: &Found, clock: &Clock) -> Markup {
    match clock {
        Clock::Running { appeal, .. } => html! { strong { (ctx.day(appeal.day)) } },
        Clock::NotAdjusted => html! { (ctx.t("portal-clock-not-adjusted")) },
        Clock::Waiting { missing: lacking } => {
            missing(&ctx.tv("portal-clock-waiting", &[("parties", f.named(ctx, lacking).into())]))
        }
        Clock::Broken { parties } => {
            missing(&ctx.tv("portal-clock-broken", &[("parties", f.named(ctx, parties).into())]))
        }
    }
}

/// The page of a public text, marked when it is from before a correction that nobody has reviewed. The text says so too.
pub fn marked(ctx: &Ctx, frame: Frame, text: &PublicText) -> Frame {
    if !text.is_corrected_since {
        return frame;
    }
    frame.chip(Chip::new(ChipKind::Warn, ctx.t("portal-corrected-since")))
}

/// How to reach the board.
pub fn contact(ctx: &Ctx, portal: &Portal) -> Markup {
    let s = &portal.settings;
    let mut rows = Vec::new();
    if !s.email.is_empty() {
        rows.push((ctx.t("portal-email"), html! { a href={ "mailto:" (s.email) } { (s.email) } }));
    }
    if !s.phone.is_empty() {
        let dial: String = s.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        rows.push((ctx.t("portal-phone"), html! { a href={ "tel:" (dial) } { (s.phone) } }));
    }
    html! {
        @if !s.contact.is_empty() { p { @for line in s.contact.lines() { (line) br; } } }
        (facts(&rows))
    }
}

/// Text in paragraphs as it was written.
pub fn prose(text: &str) -> Markup {
    html! { @for part in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) { p { (part) } } }
}
