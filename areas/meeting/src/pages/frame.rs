//! The frame that the tabs of one meeting share: title, stage, where things stand, next step.

use crate::rules::{Clock, Meeting, Stage, limits_of};
use crate::store;
use ::store::Tx;
use board::Board;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, button, button_second, empty};
use web::{Ctx, Fault, Markup, Reply, html};

/// The meeting of the address with its board.
pub async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<(Meeting, Board), Fault> {
    let id = ctx.id("id")?;
    let meeting = store::find_meeting(tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
    let board = store::board_of(tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    Ok((meeting, board))
}

/// An address under the meeting.
pub fn address(ctx: &Ctx, meeting: i64, rest: &str) -> String {
    ctx.url(&format!("/moten/{meeting}{rest}"))
}

pub fn title(ctx: &Ctx, meeting: &Meeting) -> String {
    ctx.tv("meeting-title", &[("day", ctx.day(meeting.day()).into())])
}

pub fn stage_chip(ctx: &Ctx, meeting: &Meeting) -> Chip {
    if meeting.is_imported() && !meeting.is_locked() {
        return Chip::new(ChipKind::Quiet, ctx.t("meeting-chip-imported"));
    }
    if meeting.cancelled.is_some() {
        return Chip::new(ChipKind::Bad, ctx.t("meeting-chip-cancelled"));
    }
    match &meeting.stage {
        Stage::Planned => Chip::new(ChipKind::Quiet, ctx.t("meeting-chip-planned")),
        Stage::Called { .. } => Chip::new(ChipKind::Info, ctx.t("meeting-chip-called")),
        Stage::Held { .. } => Chip::new(ChipKind::Warn, ctx.t("meeting-chip-held")),
        Stage::Adjusted { on, .. } => {
            let day = text::day_short(ctx.lang(), *on);
            Chip::new(ChipKind::Good, ctx.tv("meeting-chip-adjusted", &[("day", day.into())]))
        }
    }
}

/// Where things stand, in one sentence.
pub fn lead(ctx: &Ctx, meeting: &Meeting, board: &Board, clock: &Clock) -> String {
    let limits = limits_of(meeting, board.call_days, clock);
    let day = |d| ("day", text::Value::from(ctx.day(d)));
    if meeting.is_imported() && !meeting.is_locked() {
        return meeting.head.source_note.clone();
    }
    if let Some(c) = &meeting.cancelled {
        return ctx.tv("meeting-lead-cancelled", &[day(c.on), ("reason", (&c.reason).into())]);
    }
    match (&meeting.stage, clock) {
        (Stage::Planned, _) if meeting.day() < ctx.today => ctx.t("meeting-lead-passed"),
        (Stage::Planned, _) => ctx.tv("meeting-lead-planned", &[day(limits.summons.day)]),
        (Stage::Called { on }, _) => ctx.tv("meeting-lead-called", &[day(*on)]),
        (Stage::Held { .. }, _) if limits.adjust.is_late(ctx.today) => {
            ctx.tv("meeting-lead-held-late", &[day(limits.adjust.day)])
        }
        (Stage::Held { .. }, _) => ctx.tv("meeting-lead-held", &[day(limits.adjust.day)]),
        (Stage::Adjusted { .. }, Clock::Waiting { missing }) => {
            let names: Vec<String> = missing.iter().map(|p| ctx.party_name(*p)).collect();
            ctx.tv("meeting-lead-waiting", &[("parties", law::listed(ctx.lang(), &names).into())])
        }
        (Stage::Adjusted { .. }, Clock::Broken { .. }) => ctx.t("meeting-lead-broken"),
        (Stage::Adjusted { .. }, Clock::Running { appeal, .. }) if clock.is_over(ctx.today) => {
            ctx.tv("meeting-lead-over", &[day(appeal.day)])
        }
        (Stage::Adjusted { .. }, Clock::Running { appeal, .. }) => ctx.tv("meeting-lead-running", &[day(appeal.day)]),
        (Stage::Adjusted { on, .. }, Clock::NotAdjusted) => ctx.tv("meeting-lead-adjusted", &[day(*on)]),
    }
}

/// The frame of a tab. `open` is the tab's address under the meeting, empty for the overview.
pub fn frame(ctx: &Ctx, meeting: &Meeting, open: &str, lead: String) -> Frame {
    let mut frame = Frame::new(title(ctx, meeting))
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", meeting.day().year())))
        .chip(stage_chip(ctx, meeting))
        .lead(lead);
    for (tab, path) in [
        ("meeting-tab-overview", ""),
        ("meeting-tab-agenda", "/dagordning"),
        ("meeting-tab-summons", "/kallelse"),
        ("meeting-tab-papers", "/handlingar"),
        ("meeting-tab-attendance", "/narvaro"),
        ("meeting-tab-minutes", "/protokoll"),
        ("meeting-tab-notices", "/anslag"),
        ("meeting-dispatch", "/expediering"),
    ] {
        frame = frame.tab(ctx.t(tab), address(ctx, meeting.id, path), open == path);
    }
    if !meeting.is_locked() && !meeting.is_imported() {
        let (tab, path) =
            if ctx.may("paragraph.minute") { ("meeting-tab-live", "/pagar") } else { ("meeting-tab-follow", "/folj") };
        frame = frame.tab(ctx.t(tab), address(ctx, meeting.id, path), open == path);
    }
    if ctx.may("journal.read") {
        frame = frame.tab(ctx.t("meeting-tab-history"), address(ctx, meeting.id, "/historik"), open == "/historik");
    }
    frame
}

/// A page under a meeting that is no tab: a form, a document.
pub fn under(ctx: &Ctx, meeting: &Meeting, title: String) -> Frame {
    Frame::new(title)
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", meeting.day().year())))
        .crumb(ctx.day(meeting.day()), address(ctx, meeting.id, ""))
}

/// The one next step, and the change of the meeting's details.
pub fn next_step(ctx: &Ctx, meeting: &Meeting) -> Markup {
    if meeting.cancelled.is_some() {
        return html! {};
    }
    let to = |path: &str| address(ctx, meeting.id, path);
    let step = match &meeting.stage {
        Stage::Planned if meeting.day() > ctx.today => Some(("meeting-step-call", "/kalla", "meeting.edit")),
        Stage::Planned | Stage::Called { .. } if meeting.day() <= ctx.today => {
            Some(("meeting-step-hold", "/avsluta", "meeting.edit"))
        }
        Stage::Planned | Stage::Called { .. } => None,
        // The minutes were adjusted long ago, on paper; nothing presses.
        Stage::Held { .. } if meeting.is_imported() => None,
        Stage::Held { .. } => Some(("meeting-step-adjust", "/justering", "minutes.adjust")),
        Stage::Adjusted { .. } => Some(("meeting-step-notices", "/anslag", "meeting.read")),
    };
    let is_live = !meeting.stage.is_held() && meeting.day() <= ctx.today && ctx.may("paragraph.minute");
    html! {
        @if is_live { (button(&ctx.t("meeting-step-live"), &to("/pagar"))) }
        @if let Some((name, path, deed)) = step {
            @if ctx.may(deed) {
                @if is_live { (button_second(&ctx.t(name), &to(path))) } @else { (button(&ctx.t(name), &to(path))) }
            }
        }
        @if ctx.may("meeting.edit") && !meeting.is_locked() {
            (button_second(&ctx.t("meeting-edit"), &to("/andra")))
        }
    }
}

/// Instead of the form that plans a meeting, while there is no board to meet.
pub fn no_board(ctx: &Ctx, title: &str) -> Reply {
    let (name, to) = (ctx.t("meeting-no-board-action"), ctx.url("/namnden"));
    let action = ctx.may("board.edit").then_some((name.as_str(), to.as_str()));
    let body = empty(&ctx.t("meeting-no-board"), &ctx.t("meeting-no-board-text"), action);
    ctx.show(Frame::new(ctx.t(title)).crumb(ctx.t("meeting-year-title"), ctx.url("/moten")).body(body))
}
