//! How one appeals (laglighetsprövning, KL chapter 13), in general and of one meeting's decisions.

use super::found::{Found, asked};
use super::frame::{Portal, open, shown};
use super::items;
use super::parts::{clock, contact, heading};
use crate::rules::PublicItem;
use law::Rule;
use meeting::{Clock, Meeting, rules::APPEAL_RULES};
use web::look::parts::{card, columns, law as law_line, missing};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let running = running(&ctx, &mut tx).await?;
    let main = html! { (how(&ctx, &portal, None)) };
    let side = html! {
        (card(&ctx.t("portal-appeal-days"), days(&ctx, &running)))
        (card(&ctx.t("portal-appeal-where"), court(&ctx, &portal, None)))
        (card(&ctx.t("portal-contact"), contact(&ctx, &portal)))
    };
    let frame = portal.frame(&ctx, ctx.t("portal-menu-appeal")).lead(ctx.t("portal-appeal-lead"));
    Ok(shown(&ctx, frame.body(columns(main, side))))
}

/// The meetings whose decisions can still be appealed, or may come to be.
async fn running(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<Vec<(Meeting, Clock)>, Fault> {
    let mut ids: Vec<i64> = meeting::list_notices_up(tx, ctx.coop()).await?.iter().map(|n| n.meeting).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut all = Vec::new();
    for id in ids.into_iter().rev() {
        let Some(m) = meeting::find_meeting(tx, ctx.coop(), id).await? else { continue };
        let f = super::found::around(ctx, tx, m).await?;
        let clock = f.clock();
        if !clock.is_over(ctx.today) {
            all.push((f.meeting, clock));
        }
    }
    Ok(all)
}

fn days(ctx: &Ctx, running: &[(Meeting, Clock)]) -> Markup {
    if running.is_empty() {
        return html! { p { (ctx.t("portal-appeal-nothing-running")) } };
    }
    html! {
        ul.rows {
            @for (m, clock) in running {
                li {
                    p { a.to href=(ctx.public_url(&format!("/moten/{}/overklaga", m.id))) { (ctx.tv("portal-meeting-title", &[("day", ctx.day(m.day()).into())])) } }
                    @match clock {
                        Clock::Running { appeal, .. } => p { (ctx.tv("portal-last-day-is", &[("day", ctx.day(appeal.day).into())])) },
                        _ => p { (ctx.t("portal-clock-not-running")) },
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
    let heads = [head(ctx.t("portal-paragraph")), head(ctx.t("portal-heading")), head(ctx.t("portal-can-be-appealed"))];
    let row = |i: &PublicItem| {
        let number = i.number.map(|n| meeting::rules::paragraph_label(&f.label, n)).unwrap_or_default();
        let can = if i.is_appealable { "portal-appealable" } else { "portal-not-appealable" };
        vec![html! { span #{ "p-" (i.id) } .nowrap { (number) } }, html! { (heading(ctx, i)) }, html! { (ctx.t(can)) }]
    };
    html! {
        (table(&heads, &items.iter().map(row).collect::<Vec<_>>(), &ctx.t("portal-appeal-paragraphs-caption")))
        (law_line(&law::cite(&APPEAL_RULES, f.meeting.day(), ctx.lang())))
    }
}
