//! How one appeals (laglighetsprövning, KL chapter 13), in general and of one meeting's decisions.

use super::found::{Found, asked};
use super::frame::{Portal, open, shown};
use super::items;
use super::parts::{clock, contact, heading};
use crate::rules::{Posting, PublicItem};
use basics::Day;
use law::Rule;
use meeting::Clock;
use meeting::rules::{APPEAL_RULES, Subject};
use web::look::parts::{card, columns, law as law_line, missing};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let running = running(&ctx, &mut tx, &portal).await?;
    let main = html! { (how(&ctx, &portal, None)) };
    let side = html! {
        (card(&ctx.t("portal-appeal-days"), days(&ctx, &running)))
        (card(&ctx.t("portal-appeal-where"), court(&ctx, &portal, None)))
        (card(&ctx.t("portal-contact"), contact(&ctx, &portal)))
    };
    let frame = portal.frame(&ctx, ctx.t("portal-menu-appeal")).lead(ctx.t("portal-appeal-lead"));
    Ok(shown(&ctx, frame.body(columns(main, side))))
}

/// Decisions that can still be appealed, or may come to be: of minutes, of a paragraph adjusted at once, or one made
/// by delegation.
struct Running {
    title: String,
    address: String,
    /// `None` while the time does not run.
    last_day: Option<Day>,
}

async fn running(ctx: &Ctx, tx: &mut ::store::Tx, portal: &Portal) -> Result<Vec<Running>, Fault> {
    let mut ids: Vec<i64> = meeting::list_notices_up(tx, ctx.coop()).await?.iter().map(|n| n.meeting).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut all = Vec::new();
    for id in ids.into_iter().rev() {
        let Some(m) = meeting::find_meeting(tx, ctx.coop(), id).await? else { continue };
        let f = super::found::around(ctx, tx, m).await?;
        all.extend(f.subjects.iter().filter_map(|s| of_subject(ctx, &f, s)));
    }
    for p in super::found::notice_board(ctx, tx, portal, None).await? {
        let Posting::Delegation(d) = p else { continue };
        if d.last_day.is_none_or(|last| ctx.today <= last) {
            let title = ctx.tv("portal-running-delegated", &[("number", (&d.number).into())]);
            let address = ctx.public_url(&format!("/anslagstavla#d-{}", d.decision));
            all.push(Running { title, address, last_day: d.last_day });
        }
    }
    Ok(all)
}

/// `None` of what is not adjusted, and when the time is over.
fn of_subject(ctx: &Ctx, f: &Found, s: &Subject) -> Option<Running> {
    let clock = f.clock_of(s.paragraph, Some(s.adjusted?));
    let day = ("day", ctx.day(f.meeting.day()).into());
    let title = match s.paragraph {
        None => ctx.tv("portal-meeting-title", &[day]),
        Some(_) => ctx.tv("portal-paragraph-title", &[("label", f.range(s).into()), day]),
    };
    let last_day = match &clock {
        Clock::Running { appeal, .. } => Some(appeal.day),
        _ => None,
    };
    let address = ctx.public_url(&format!("/moten/{}/overklaga", f.meeting.id));
    (!clock.is_over(ctx.today)).then_some(Running { title, address, last_day })
}

fn days(ctx: &Ctx, running: &[Running]) -> Markup {
    if running.is_empty() {
        return html! { p { (ctx.t("portal-appeal-nothing-running")) } };
    }
    html! {
        ul.rows {
            @for r in running {
                li {
                    p { a.to href=(r.address) { (r.title) } }
                    @match r.last_day {
                        Some(last) => p { (ctx.tv("portal-last-day-is", &[("day", ctx.day(last).into())])) },
                        None => p { (ctx.t("portal-clock-not-running")) },
                    }
                }
            }
        }
    }
}

/// The steps, in the order one takes them.
fn how(ctx: &Ctx, portal: &Portal, board: Option<i64>) -> Markup {
    let cite = |rules: &[Rule]| law::cite(rules, ctx.today, ctx.lang());
    let values = [
        ("parties", portal.party_names(ctx).into()),
        ("court", portal.court_name(ctx, board).into()),
        ("board", portal.name(ctx).into()),
    ];
    html! {
        section.card {
            h2 { (ctx.t("portal-appeal-do")) }
            ol.steps {
                @for id in ["write", "which", "why", "sign", "send"] { li { (ctx.tv(&format!("portal-appeal-step-{id}"), &values)) } }
            }
            p { (ctx.tv("portal-appeal-any-party", &values)) }
            (law_line(&cite(&[Rule::Prot9])))
        }
        section.card {
            h2 { (ctx.t("portal-appeal-who")) }
            p { (ctx.tv("portal-appeal-who-text", &values)) }
            p { (ctx.t("portal-appeal-what")) }
            (law_line(&cite(&[Rule::Prot8])))
        }
        section.card {
            h2 { (ctx.t("portal-appeal-grounds")) }
            p { (ctx.t("portal-appeal-grounds-lead")) }
            ul { @for id in ["order", "matter", "power", "law"] { li { (ctx.t(&format!("portal-appeal-ground-{id}"))) } } }
            p { (ctx.t("portal-appeal-outcome")) }
            (law_line(&cite(&[Rule::Prot10])))
        }
        section.card {
            h2 { (ctx.t("portal-appeal-when")) }
            p { (ctx.tv("portal-appeal-when-text", &values)) }
            (law_line(&cite(&[Rule::Prot6])))
        }
    }
}

fn court(ctx: &Ctx, portal: &Portal, board: Option<i64>) -> Markup {
    html! {
        @match portal.court(board) {
            Some(c) => p { strong { (c.name) } @for line in c.address.lines().filter(|l| !l.is_empty()) { br; (line) } },
            None => p { (missing(&ctx.t("portal-court-untold"))) },
        }
        p.small { (ctx.tv("portal-appeal-reaches", &[("parties", portal.party_names(ctx).into())])) }
    }
}

pub async fn of_meeting(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let f = asked(&ctx, &mut tx).await?;
    if f.subjects.iter().all(|s| s.adjusted.is_none()) {
        return Err(Fault::NotFound);
    }
    let items = items::adjusted(&ctx, &mut tx, &f).await?;
    let values = [("day", ctx.day(f.meeting.day()).into())];
    let main = html! {
        (card(&ctx.t("portal-last-day"), clock(&ctx, &f, &f.clock())))
        @for s in f.at_once() {
            @let title = ctx.tv("portal-last-day-at-once", &[("paragraphs", f.range(s).into())]);
            (card(&title, clock(&ctx, &f, &f.clock_of(s.paragraph, s.adjusted))))
        }
        (card(&ctx.t("portal-appeal-paragraphs"), paragraphs(&ctx, &f, &items)))
        (how(&ctx, &portal, Some(f.meeting.board)))
    };
    let side = html! {
        (card(&ctx.t("portal-appeal-where"), court(&ctx, &portal, Some(f.meeting.board))))
        (card(&ctx.t("portal-contact"), contact(&ctx, &portal)))
    };
    let frame = portal
        .frame(&ctx, ctx.tv("portal-appeal-of-meeting", &values))
        .crumb(ctx.tv("portal-meeting-title", &values), ctx.public_url(&format!("/moten/{}", f.meeting.id)))
        .lead(ctx.t("portal-appeal-lead"));
    Ok(shown(&ctx, frame.body(columns(main, side))))
}

/// Which paragraphs hold a decision that can be appealed; those that do not say so (PROT-8).
fn paragraphs(ctx: &Ctx, f: &Found, items: &[PublicItem]) -> Markup {
    html! {
        ol.points {
            @for i in items {
                li #{ "p-" (i.id) } {
                    span.no { (i.number.map(|n| meeting::rules::paragraph_label(&f.label, n)).unwrap_or_default()) }
                    div {
                        p { (heading(ctx, i)) }
                        @if i.is_appealable { p.small { strong { (ctx.t("portal-appealable")) } } }
                        @else { p.small { (ctx.t("portal-not-appealable")) } }
                    }
                }
            }
        }
        (law_line(&law::cite(&APPEAL_RULES, f.meeting.day(), ctx.lang())))
    }
}
