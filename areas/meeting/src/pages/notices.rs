//! The notices of a meeting's minutes: a lamp per party, the clock, and both days apart.

use super::clock::{self, Facts};
use super::frame::{address, asked, frame, lead};
use crate::rules::{Clock, Notice, current_notice, may_withdraw};
use crate::store;
use agreement::Party;
use web::look::parts::{card, chip, columns, empty, facts, law as law_line};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let parties = store::parties_of(&mut tx, ctx.coop(), &meeting).await?;
    let notices = store::list_notices(&mut tx, ctx.coop(), meeting.id).await?;
    let f = Facts { meeting, parties, notices };
    let clock = f.clock();
    let lead = lead(&ctx, &f.meeting, &board, &clock);
    let body = if f.parties.is_empty() {
        empty(&ctx.t("meeting-notices-no-parties-title"), &ctx.t("meeting-notices-no-parties"), None)
    } else if f.meeting.stage.adjusted().is_none() {
        empty(&ctx.t("meeting-notices-later-title"), &ctx.t("meeting-notices-later"), None)
    } else {
        let main = html! {
            section.card { (lines(&ctx, &f)) (post_rule(&ctx, &f)) }
            (past(&ctx, &f))
        };
        columns(main, card(&ctx.t("meeting-clock"), clock_card(&ctx, &f, &clock)))
    };
    Ok(ctx.show(frame(&ctx, &f.meeting, "/anslag", lead).body(body)))
}

fn lines(ctx: &Ctx, f: &Facts) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-party")),
        head(ctx.t("meeting-col-notice")),
        head(ctx.t("meeting-col-posted-by")),
        head(ctx.t("meeting-col-change")),
    ];
    let row = |p: &Party| {
        let notice = current_notice(&f.notices, p.id);
        vec![
            html! {
                a href=(address(ctx, f.meeting.id, &format!("/anslag/{}", p.id))) { (p.short) }
                @if !p.notice_board.is_empty() {
                    " " a.small href=(p.notice_board) rel="noreferrer" { (ctx.t("meeting-notice-board")) }
                }
            },
            chip(&clock::lamp(ctx, f, p.id)),
            html! {
                @if let Some(n) = notice { (n.posted_by) @if !n.note.is_empty() { " " span.small { (n.note) } } }
            },
            actions(ctx, f, p, notice),
        ]
    };
    table(&heads, &f.parties.iter().map(row).collect::<Vec<_>>(), &ctx.t("meeting-notices-caption"))
}

/// What the visitor may do about this party's notice.
fn actions(ctx: &Ctx, f: &Facts, p: &Party, notice: Option<&Notice>) -> Markup {
    if !ctx.may_for("notice.post", p.id) {
        return html! {};
    }
    let button = |path: &str, name: &str| {
        let label = format!("{}, {}", ctx.t(name), p.short);
        html! {
            a class="btn sec small" href=(address(ctx, f.meeting.id, &format!("/anslag/{}/{path}", p.id))) aria-label=(label) {
                (ctx.t(name))
            }
        }
    };
    let may_withdraw = notice.is_some_and(|n| may_withdraw(n, &f.clock(), ctx.today).is_ok());
    match notice.map(|n| &n.removal) {
        None => button("satt-upp", "meeting-notice-post"),
        Some(Some(_)) if f.is_early(p.id) => button("satt-upp", "meeting-notice-post-again"),
        Some(Some(_)) => html! {},
        Some(None) => html! {
            div.nowrap {
                (button("ta-ned", "meeting-notice-remove"))
                @if may_withdraw { " " (button("aterkalla", "meeting-notice-withdraw")) }
            }
        },
    }
}

fn post_rule(ctx: &Ctx, f: &Facts) -> Markup {
    let Some(adjusted) = f.meeting.stage.adjusted() else { return html! {} };
    law_line(&law::post_by(adjusted).decided_on(f.meeting.day()).why(ctx.lang()))
}

/// Postings that no longer count: withdrawn, or taken down too early and posted again.
fn past(ctx: &Ctx, f: &Facts) -> Markup {
    let current = |n: &&Notice| current_notice(&f.notices, n.party).is_some_and(|c| c.id == n.id);
    let old: Vec<&Notice> = f.notices.iter().filter(|n| !current(n)).collect();
    if old.is_empty() {
        return html! {};
    }
    let line = |n: &Notice| {
        let values = [
            ("party", ctx.party_name(n.party).into()),
            ("day", ctx.day(n.posted).into()),
            ("reason", n.withdrawn.clone().unwrap_or_default().into()),
            ("down", n.removal.as_ref().map(|r| ctx.day(r.day)).unwrap_or_default().into()),
        ];
        ctx.tv(if n.withdrawn.is_some() { "meeting-past-withdrawn" } else { "meeting-past-early" }, &values)
    };
    card(&ctx.t("meeting-past-notices"), html! { ul { @for n in old { li { (line(n)) } } } })
}

/// Timeline, both days with rule and why, and what tomorrow would mean.
fn clock_card(ctx: &Ctx, f: &Facts, clock: &Clock) -> Markup {
    html! {
        (clock::line(ctx, f))
        @if let Clock::Running { appeal, removal, .. } = clock {
            (facts(&[
                (ctx.t("meeting-last-day"), html! { strong { (ctx.day(appeal.day)) } }),
                (ctx.t("meeting-first-removal"), html! { strong { (ctx.day(removal.day)) } }),
            ]))
            (law_line(&appeal.why(ctx.lang())))
            (law_line(&removal.why(ctx.lang())))
        } @else {
            (facts(&[
                (ctx.t("meeting-last-day"), html! { (web::look::parts::missing(&ctx.t("meeting-clock-not-running"))) }),
                (ctx.t("meeting-first-removal"), html! { (web::look::parts::missing(&ctx.t("meeting-clock-not-running"))) }),
            ]))
            (clock::sentence(ctx, f))
            (law_line(&ctx.tv("meeting-clock-law", &[("law", law::cite(&[law::Rule::Prot6], f.meeting.day(), ctx.lang()).into())])))
        }
    }
}
