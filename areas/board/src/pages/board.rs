//! The board on a day: what is wrong, who sits for whom, who is called in, and how many must be there.

use super::faults::faults;
use super::{board_tabs, own_board, party_name, post_name, saved_notice, seat_name, span, with_party};
use crate::rules::{Board, Mandate, Post, PostTerm, SeatKind, Settings, Sitting, quorum};
use crate::store;
use agreement::Party;
use basics::{Day, PartyId, Refusal};
use law::{Rule, cite};
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Everything the page shows, on one day.
struct View {
    day: Day,
    settings: Settings,
    sittings: Vec<Sitting>,
    posts: Vec<PostTerm>,
    mandates: Vec<Mandate>,
    parties: Vec<Party>,
    names: Vec<(PartyId, String)>,
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let asked = ctx.query.get("dag");
    let read: Option<Day> = asked.parse().ok();
    let is_bad = read.is_none() && !asked.is_empty();
    let day = read.unwrap_or(ctx.today);
    let mut tx = ctx.read().await?;
    let Some(board) = own_board(&ctx, &mut tx).await? else { return Ok(ctx.show(empty(&ctx))) };
    let view = View {
        day,
        settings: store::find_settings(&mut tx, ctx.coop(), board.id).await?.ok_or(Fault::NotFound)?,
        sittings: store::sitting_on(&mut tx, ctx.coop(), board.id, day).await?,
        posts: store::list_posts(&mut tx, ctx.coop(), board.id).await?,
        mandates: store::list_mandates(&mut tx, ctx.coop(), board.id).await?,
        parties: agreement::list_parties_on(&mut tx, ctx.coop(), day).await?,
        names: agreement::party_names(&mut tx, ctx.coop()).await?,
    };
    let mut frame = board_tabs(&ctx, Frame::new(&board.name), "").lead(lead(&ctx, &view));
    if day != ctx.today {
        frame = frame.chip(Chip::new(ChipKind::Info, ctx.tv("board-shows-day", &[("day", ctx.day(day).into())])));
    }
    if ctx.may("board.edit") {
        frame = frame.actions(parts::button(&ctx.t("board-seat-add"), &ctx.url("/namnden/platser/ny")));
    }
    let body = html! {
        (saved_notice(&ctx))
        @if is_bad { (parts::notice_bad(&ctx.refusal(&Refusal::new("board-day-bad")))) }
        (body(&ctx, &view))
    };
    Ok(ctx.show(frame.body(body)))
}

fn empty(ctx: &Ctx) -> Frame {
    let (action, href) = (ctx.t("board-empty-action"), ctx.url("/namnden/installningar"));
    let action = ctx.may("board.edit").then_some((action.as_str(), href.as_str()));
    let body = parts::empty(&ctx.t("board-empty-title"), &ctx.t("board-empty-text"), action);
    Frame::new(ctx.t("board-title")).lead(ctx.t("board-empty-lead")).body(body)
}

fn members(view: &View) -> usize {
    view.sittings.iter().filter(|s| s.seat.kind == SeatKind::Member).count()
}

fn lead(ctx: &Ctx, view: &View) -> String {
    let (members, all) = (members(view), view.sittings.len());
    let values = [
        ("day", ctx.day(view.day).into()),
        ("members", members.into()),
        ("substitutes", (all - members).into()),
        ("held", view.sittings.iter().filter(|s| s.mandate.is_some()).count().into()),
        ("all", all.into()),
    ];
    ctx.tv(if all == 0 { "board-lead-none" } else { "board-lead" }, &values)
}

fn body(ctx: &Ctx, view: &View) -> Markup {
    if view.sittings.is_empty() {
        let (action, href) = (ctx.t("board-seat-add"), ctx.url("/namnden/platser/ny"));
        let action = ctx.may("board.edit").then_some((action.as_str(), href.as_str()));
        let empty = parts::empty(&ctx.t("board-no-seats-title"), &ctx.t("board-no-seats-text"), action);
        return html! { (parts::columns(empty, html! { (day_card(ctx, view)) (rules_card(ctx, &view.settings)) })) };
    }
    let parties: Vec<PartyId> = view.parties.iter().map(|p| p.id).collect();
    let main = html! {
        (parts::card(&ctx.t("board-presidium"), presidium(ctx, view)))
        (parts::card(&ctx.t("board-seats"), seats(ctx, view)))
        (parts::card(&ctx.t("board-call-in"), call_in(ctx, view)))
    };
    let side = html! {
        (quorum_card(ctx, view))
        (day_card(ctx, view))
        (rules_card(ctx, &view.settings))
    };
    html! {
        (faults(ctx, &view.sittings, &view.posts, &view.mandates, &parties, &view.names, view.day))
        (parts::columns(main, side))
    }
}

fn presidium(ctx: &Ctx, view: &View) -> Markup {
    let holder = |post| view.sittings.iter().find(|s| s.post == Some(post));
    let shown = Post::ALL.into_iter().filter(|p| *p != Post::SecondViceChair || holder(*p).is_some());
    let rows: Vec<(String, Markup)> = shown
        .map(|post| {
            let held = holder(post).and_then(|s| s.mandate.as_ref().map(|m| (s, m)));
            let value = html! {
                @if let Some((s, m)) = held {
                    (with_party(&m.name, &m.political_party)) ", " (party_name(&view.names, s.seat.party))
                } @else { (parts::missing(&ctx.t("board-nobody"))) }
            };
            (post_name(ctx, post), value)
        })
        .collect();
    html! {
        (parts::facts(&rows))
        p { a href=(ctx.url("/namnden/poster")) { (ctx.t("board-posts-see")) } }
    }
}

/// Every seat, by party: members first and then substitutes.
fn seats(ctx: &Ctx, view: &View) -> Markup {
    let mut sittings: Vec<&Sitting> = view.sittings.iter().collect();
    let place = |id: PartyId| view.names.iter().position(|n| n.0 == id);
    sittings.sort_by_key(|s| (place(s.seat.party), s.seat.kind));
    let heads = [
        head(ctx.t("board-party")),
        head(ctx.t("board-seat")),
        head(ctx.t("board-holder")),
        head(ctx.t("board-mandate-period")),
    ];
    // A seat is named by its number among those of its party and kind.
    let is_like = |a: &Sitting, b: &Sitting| a.seat.party == b.seat.party && a.seat.kind == b.seat.kind;
    let number = |at: usize| sittings[..=at].iter().filter(|s| is_like(s, sittings[at])).count();
    let rows: Vec<Vec<Markup>> =
        sittings.iter().enumerate().map(|(at, s)| seat_row(ctx, view, s, number(at))).collect();
    html! {
        (table(&heads, &rows, &ctx.tv("board-seats-caption", &[("n", rows.len().into())])))
        @if ctx.may("board.edit") { p.small { (ctx.t("board-change-holder")) } }
    }
}

fn seat_row(ctx: &Ctx, view: &View, s: &Sitting, number: usize) -> Vec<Markup> {
    let is_host = view.parties.iter().any(|p| p.id == s.seat.party && p.is_host);
    let kind = ctx.tv("board-seat-kind", &[("kind", s.seat.kind.word().into())]);
    let href = ctx.url(&format!("/namnden/platser/{}", s.seat.id));
    let m = s.mandate.as_ref();
    vec![
        html! {
            (party_name(&view.names, s.seat.party))
            @if is_host { " " (parts::chip(&Chip::new(ChipKind::Quiet, ctx.t("board-host")))) }
        },
        html! { a href=(href) { (kind) span.hidden { " " (party_name(&view.names, s.seat.party)) " " (number) } } },
        html! {
            @match m { Some(m) => (with_party(&m.name, &m.political_party)), None => (parts::missing(&ctx.t("board-nobody"))) }
            @if let Some(post) = s.post { " " (parts::chip(&Chip::new(ChipKind::Info, post_name(ctx, post).to_lowercase()))) }
        },
        html! { @if let Some(m) = m { (span(ctx, m.from, m.to)) } },
    ]
}

fn call_in(ctx: &Ctx, view: &View) -> Markup {
    let substitutes = view.sittings.iter().filter(|s| s.seat.kind == SeatKind::Substitute);
    html! {
        p { (ctx.t("board-call-in-rule")) }
        ol {
            @for s in substitutes {
                li {
                    @match &s.mandate {
                        Some(m) => {
                            (with_party(&m.name, &m.political_party)) ", " (party_name(&view.names, s.seat.party))
                        }
                        None => { (seat_name(ctx, &s.seat, &view.names)) ": " (parts::missing(&ctx.t("board-nobody"))) }
                    }
                }
            }
        }
        p.small { (ctx.t("board-call-in-default")) }
    }
}

fn quorum_card(ctx: &Ctx, view: &View) -> Markup {
    let members = members(view);
    let values = [("needed", quorum(members).into()), ("members", members.into())];
    let body = html! {
        p { strong { (ctx.tv("board-quorum", &values)) } }
        p.small { (ctx.t("board-quorum-text")) }
        (parts::law(&ctx.tv("board-law-quorum", &[("law", cite(&[Rule::Meet3], view.day, ctx.lang()).into())])))
    };
    parts::card(&ctx.t("board-quorum-title"), body)
}

fn day_card(ctx: &Ctx, view: &View) -> Markup {
    let body = html! {
        form.row action=(ctx.url("/namnden")) method="get" {
            div.field {
                label for="dag" { (ctx.t("board-day")) }
                input #dag name="dag" type="date" value=(view.day) required;
            }
            button.btn.sec { (ctx.t("board-day-show")) }
        }
        @if view.day != ctx.today { p { a href=(ctx.url("/namnden")) { (ctx.t("board-day-today")) } } }
    };
    parts::card(&ctx.t("board-day-title"), body)
}

fn rules_card(ctx: &Ctx, settings: &Settings) -> Markup {
    let Board { label, storage_place, remote_allowed, call_days, substitutes_say, .. } = &settings.board;
    let remote = ctx.t(if *remote_allowed { "board-remote-yes" } else { "board-remote-no" });
    let say = substitutes_say.map_or("unknown", minutes::SubstituteSay::code);
    let rows = [
        (ctx.t("board-label"), html! { (label.replace("{n}", "14")) }),
        (ctx.t("board-call-days"), html! { (ctx.tv("board-call-days-value", &[("days", (*call_days).into())])) }),
        (
            ctx.t("board-remote"),
            html! {
                (remote)
                @if *remote_allowed {
                    br;
                    @if settings.remote_decision.is_empty() { (parts::missing(&ctx.t("board-remote-decision-missing"))) }
                    @else { span.small { (settings.remote_decision) } }
                }
            },
        ),
        (
            ctx.t("board-substitutes"),
            html! {
                @if substitutes_say.is_none() { (parts::missing(&ctx.t("board-substitutes-unknown"))) }
                @else { (ctx.t(&format!("board-substitutes-{say}"))) }
                @if !settings.substitutes_decision.is_empty() { br; span.small { (settings.substitutes_decision) } }
            },
        ),
        (
            ctx.t("board-storage-place"),
            html! {
                @if storage_place.is_empty() { (parts::missing(&ctx.t("board-storage-place-missing"))) } @else { (storage_place) }
            },
        ),
    ];
    parts::card(&ctx.t("board-rules"), parts::facts(&rows))
}
