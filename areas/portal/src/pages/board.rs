//! The board's own page: what it is, what comes next, what was decided, who sits, whom to ask.

use super::found::{self, all_meetings};
use super::frame::{Portal, open, shown};
use super::notice_board::teaser;
use super::parts::{contact, meeting_rows, prose};
use crate::rules::{MeetingState, Posting, state_of};
use ::store::Tx;
use board::{SeatKind, Sitting};
use meeting::Meeting;
use web::look::parts::{button, card, columns};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let meetings = all_meetings(&ctx, &mut tx).await?;
    let postings = found::notice_board(&ctx, &mut tx, &portal, None).await?;
    let members = members(&ctx, &mut tx, &portal).await?;
    let main = html! {
        @if !portal.settings.about.is_empty() { (card(&ctx.t("portal-about"), about(&ctx, &portal))) }
        (next(&ctx, &meetings))
        (latest(&ctx, &meetings))
        (card(&ctx.t("portal-menu-notices"), notices(&ctx, &postings)))
    };
    let side = html! {
        section.card {
            h2 { (ctx.t("portal-appeal-card")) }
            p { (ctx.t("portal-appeal-short")) }
            p { (button(&ctx.t("portal-menu-appeal"), &ctx.public_url("/overklaga"))) }
        }
        (members)
        (card(&ctx.t("portal-contact"), contact(&ctx, &portal)))
    };
    let host = portal.parties.iter().find(|p| p.is_host).map(|p| p.name.clone()).unwrap_or_default();
    let values = [("parties", portal.party_names(&ctx).into()), ("host", host.clone().into())];
    let lead = ctx.tv(if host.is_empty() { "portal-board-lead" } else { "portal-board-lead-host" }, &values);
    let frame = portal.frame(&ctx, portal.name(&ctx)).lead(lead);
    Ok(shown(&ctx, frame.body(columns(main, side))))
}

fn about(ctx: &Ctx, portal: &Portal) -> Markup {
    html! { (prose(&portal.settings.about)) p.law { (ctx.t("portal-about-law")) } }
}

/// The meetings to come, the nearest first.
fn next(ctx: &Ctx, meetings: &[Meeting]) -> Markup {
    let coming: Vec<&Meeting> =
        meetings.iter().filter(|m| m.day() >= ctx.today && !m.stage.is_held()).take(3).collect();
    let body = html! {
        @if coming.is_empty() { p { (ctx.t("portal-no-coming")) } } @else { (meeting_rows(ctx, &coming)) }
        p { a href=(ctx.public_url("/moten")) { (ctx.t("portal-all-meetings")) } }
    };
    card(&ctx.t("portal-next-meetings"), body)
}

/// The meetings whose minutes were adjusted last.
fn latest(ctx: &Ctx, meetings: &[Meeting]) -> Markup {
    let done: Vec<&Meeting> = meetings.iter().rev().filter(|m| state_of(m) == MeetingState::Adjusted).take(3).collect();
    if done.is_empty() {
        return html! {};
    }
    card(&ctx.t("portal-latest-minutes"), meeting_rows(ctx, &done))
}

fn notices(ctx: &Ctx, postings: &[Posting]) -> Markup {
    let up: Vec<&Posting> = postings.iter().filter(|p| matches!(p, Posting::Adjusted(_))).collect();
    html! {
        @if up.is_empty() {
            p { (ctx.t("portal-no-notices")) }
        } @else {
            ul.rows { @for p in up { li { (teaser(ctx, p)) } } }
        }
        p { a href=(ctx.public_url("/anslagstavla")) { (ctx.t("portal-to-notice-board")) } }
    }
}

/// Who sits today, by party, each board on its own card.
async fn members(ctx: &Ctx, tx: &mut Tx, portal: &Portal) -> Result<Markup, Fault> {
    let mut cards = html! {};
    for b in &portal.boards {
        let sittings = board::sitting_on(tx, ctx.coop(), b.id, ctx.today).await?;
        let title = match portal.boards.len() {
            1 => ctx.t("portal-members"),
            _ => ctx.tv("portal-members-of", &[("board", (&b.name).into())]),
        };
        let body = html! {
            @for party in &portal.parties {
                @let own: Vec<&Sitting> = sittings.iter().filter(|s| s.seat.party == party.id && s.mandate.is_some()).collect();
                @if !own.is_empty() {
                    h3 { (party.short) }
                    ul.people { @for s in own { li { (person(ctx, s)) } } }
                }
            }
            @if sittings.iter().all(|s| s.mandate.is_none()) { p { (ctx.t("portal-no-members")) } }
        };
        cards = html! { (cards) (card(&title, body)) };
    }
    Ok(cards)
}

/// `Karin Strand (M), ordförande`.
fn person(ctx: &Ctx, s: &Sitting) -> Markup {
    let Some(m) = &s.mandate else { return html! {} };
    let party = if m.political_party.is_empty() { String::new() } else { format!(" ({})", m.political_party) };
    let post = match (s.post, s.seat.kind) {
        (Some(post), _) => ctx.t(&format!("portal-post-{}", post.word())),
        (None, SeatKind::Member) => ctx.t("portal-post-member"),
        (None, SeatKind::Substitute) => ctx.t("portal-post-substitute"),
    };
    html! { (m.name) (party) ", " span class=[s.post.map(|_| "post")] { (post) } }
}
