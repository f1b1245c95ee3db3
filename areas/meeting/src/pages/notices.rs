//! The notices of a meeting's minutes: a lamp per party, the clock, and both days apart.

use super::clock::{self, Facts};
use super::frame::{address, asked, frame, lead};
use crate::rules::{Clock, Gap, Notice, current_notice, may_withdraw};
use crate::store::{self, Certificate};
use agreement::Party;
use web::look::parts::{card, chip, columns, empty, facts, law as law_line};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let all = clock::load(&mut tx, ctx.coop(), &meeting).await?;
    let certificates = store::list_certificates(&mut tx, ctx.coop(), meeting.id).await?;
    let lead = match all.first() {
        Some(minutes) => lead(&ctx, &meeting, &board, &minutes.clock()),
        None => String::new(),
    };
    let running: Vec<&Facts> = all.iter().filter(|f| f.subject.adjusted.is_some()).collect();
    let body = if all.iter().all(|f| f.parties.is_empty()) {
        empty(&ctx.t("meeting-notices-no-parties-title"), &ctx.t("meeting-notices-no-parties"), None)
    } else if running.is_empty() {
        empty(&ctx.t("meeting-notices-later-title"), &ctx.t("meeting-notices-later"), None)
    } else {
        html! { @for f in &running { (block(&ctx, f, &certificates, running.len() > 1)) } (ways_link(&ctx)) }
    };
    Ok(ctx.show(frame(&ctx, &meeting, "/anslag", lead).body(body)))
}

/// One subject: its lamps, its clock, and what was registered before. Named when there are several.
fn block(ctx: &Ctx, f: &Facts, certificates: &[Certificate], is_named: bool) -> Markup {
    let main = html! {
        section.card { (lines(ctx, f)) (post_rule(ctx, f)) }
        (gaps(ctx, f))
        (past(ctx, f))
        (kept(ctx, f, certificates))
    };
    html! {
        @if is_named { h2 { (f.name(ctx)) } }
        (columns(main, card(&ctx.t("meeting-clock"), clock_card(ctx, f, &f.clock()))))
    }
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
        let to = f.about(&address(ctx, f.meeting.id, &format!("/anslag/{}", p.id)));
        vec![
            html! {
                a href=(to) { (p.short) }
                @if f.automatic.contains(&p.id) { " " span.small { (ctx.t("meeting-way-samdrift")) } }
                @else if !p.notice_board.is_empty() {
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
        let to = f.about(&address(ctx, f.meeting.id, &format!("/anslag/{}/{path}", p.id)));
        html! { a class="btn sec small" href=(to) aria-label=(label) { (ctx.t(name)) } }
    };
    let may_withdraw = notice.is_some_and(|n| may_withdraw(n, &f.clock(), ctx.today).is_ok());
    if clock::waits_for(f, p.id) {
        let name = if f.automatic.contains(&p.id) { "meeting-post-samdrift" } else { "meeting-post-confirm" };
        let other = if notice.is_some() { "meeting-notice-post-again" } else { "meeting-post-other-day" };
        return html! { div.row { (clock::press_up(ctx, f, p, name, false)) " " (button("satt-upp", other)) } };
    }
    match notice {
        Some(n) if n.removal.is_none() => html! {
            div.row {
                (button("ta-ned", "meeting-notice-remove"))
                (button("avbrott", "meeting-notice-gap"))
                @if may_withdraw { (button("aterkalla", "meeting-notice-withdraw")) }
            }
        },
        Some(_) => button("avbrott", "meeting-notice-gap"),
        None => html! {},
    }
}

fn post_rule(ctx: &Ctx, f: &Facts) -> Markup {
    let Some(adjusted) = f.subject.adjusted else { return html! {} };
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
        let id = match (&n.withdrawn, &n.removal) {
            (Some(_), _) => "meeting-past-withdrawn",
            (None, Some(_)) => "meeting-past-early",
            (None, None) => "meeting-past-gap",
        };
        ctx.tv(id, &values)
    };
    card(&ctx.t("meeting-past-notices"), html! { ul { @for n in old { li { (line(n)) } } } })
}

/// Times a notice was out of sight, and whether that breaks the time for appeal (PROT-7).
fn gaps(ctx: &Ctx, f: &Facts) -> Markup {
    let broken = |n: &Notice| current_notice(&f.notices, n.party).is_some_and(|c| c.id == n.id) && f.is_early(n.party);
    let all: Vec<(&Notice, &Gap)> = f.notices.iter().flat_map(|n| n.gaps.iter().map(move |g| (n, g))).collect();
    if all.is_empty() {
        return html! {};
    }
    let line = |n: &Notice, g: &Gap| {
        let values = [
            ("party", ctx.party_name(n.party).into()),
            ("from", format!("{} {}", ctx.day(g.from.day()), g.from.clock()).into()),
            ("to", format!("{} {}", ctx.day(g.to.day()), g.to.clock()).into()),
            ("minutes", ((g.to.seconds() - g.from.seconds()) / 60).into()),
            ("by", (&g.by).into()),
        ];
        ctx.tv("meeting-gap-line", &values)
    };
    let rule = law::cite(&[law::Rule::Prot7], f.meeting.day(), ctx.lang());
    card(
        &ctx.t("meeting-gaps"),
        html! {
            ul {
                @for (n, g) in all {
                    li {
                        (line(n, g)) @if !g.note.is_empty() { " " (g.note) }
                        @if broken(n) { " " strong.neg { (ctx.t("meeting-gap-breaks")) } }
                    }
                }
            }
            (law_line(&ctx.tv("meeting-gap-law", &[("law", rule.into())])))
        },
    )
}

/// The certificates of notices that have come down, as they were kept.
fn kept(ctx: &Ctx, f: &Facts, certificates: &[Certificate]) -> Markup {
    let of = |c: &&Certificate| f.notices.iter().any(|n| n.id == c.notice);
    let mine: Vec<&Certificate> = certificates.iter().filter(of).collect();
    if mine.is_empty() {
        return html! {};
    }
    let party = |c: &Certificate| f.notices.iter().find(|n| n.id == c.notice).map_or(0, |n| n.party);
    card(
        &ctx.t("meeting-certificates"),
        html! {
            ul.plain {
                @for c in mine {
                    @let name = ctx.tv("meeting-certificate-of", &[("party", ctx.party_name(party(c)).into()), ("day", ctx.day(c.made.day()).into())]);
                    li {
                        a href=(address(ctx, f.meeting.id, &format!("/bevis/{}", c.notice))) { (name) }
                        " " span.small.hash { (c.hash.get(..16).unwrap_or_default()) }
                    }
                }
            }
        },
    )
}

fn ways_link(ctx: &Ctx) -> Markup {
    html! { p.small { a href=(ctx.url("/anslagstavlor")) { (ctx.t("meeting-ways-link")) } } }
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
