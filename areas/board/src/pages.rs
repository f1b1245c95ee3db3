//! The pages of the board: who sits, its seats with their holders, its presidium and its settings.

mod board;
mod court;
mod faults;
mod followed;
mod mandate;
mod post_form;
mod posts;
mod seat;
mod seat_form;
mod settings;

pub(crate) use faults::vacancy;

use crate::rules::{Board, Post, Seat};
use crate::store;
use ::store::Tx;
use basics::{Day, PartyId, Refusal};
use web::look::{form, frame::Frame, parts};
use web::{Ctx, Fault, Form, Markup, Page, Reply, Right, html, page};

/// The addresses, from the board down to its parts.
pub fn list() -> Vec<Page> {
    let (read, edit) = (Right::Deed("board.read"), Right::Deed("board.edit"));
    vec![
        Page::get("/{coop}/namnden", read, page!(board::show)),
        Page::get("/{coop}/namnden/installningar", edit, page!(settings::show)),
        Page::post("/{coop}/namnden/installningar", edit, page!(settings::save)),
        Page::get("/{coop}/namnden/domstol", edit, page!(court::show)),
        Page::post("/{coop}/namnden/domstol", edit, page!(court::save)),
        Page::get("/{coop}/namnden/regler", read, page!(followed::show)),
        Page::get("/{coop}/namnden/platser/ny", edit, page!(seat_form::show_new)),
        Page::post("/{coop}/namnden/platser/ny", edit, page!(seat_form::save_new)),
        Page::get("/{coop}/namnden/platser/{id}", read, page!(seat::show)),
        Page::get("/{coop}/namnden/platser/{id}/andra", edit, page!(seat_form::show)),
        Page::post("/{coop}/namnden/platser/{id}/andra", edit, page!(seat_form::save)),
        Page::post("/{coop}/namnden/platser/{id}/ta-bort", edit, page!(seat::remove)),
        Page::get("/{coop}/namnden/platser/{id}/mandat", edit, page!(mandate::show_new)),
        Page::post("/{coop}/namnden/platser/{id}/mandat", edit, page!(mandate::save_new)),
        Page::get("/{coop}/namnden/mandat/{id}", edit, page!(mandate::show)),
        Page::post("/{coop}/namnden/mandat/{id}", edit, page!(mandate::save)),
        Page::post("/{coop}/namnden/mandat/{id}/ta-bort", edit, page!(mandate::remove)),
        Page::get("/{coop}/namnden/poster", read, page!(posts::show)),
        Page::get("/{coop}/namnden/poster/ny", edit, page!(post_form::show_new)),
        Page::post("/{coop}/namnden/poster/ny", edit, page!(post_form::save_new)),
        Page::get("/{coop}/namnden/poster/{id}", edit, page!(post_form::show)),
        Page::post("/{coop}/namnden/poster/{id}", edit, page!(post_form::save)),
        Page::post("/{coop}/namnden/poster/{id}/ta-bort", edit, page!(post_form::remove)),
    ]
}

/// The board these pages are about: the oldest one. `None` until somebody has laid one up.
async fn own_board(ctx: &Ctx, tx: &mut Tx) -> Result<Option<Board>, Fault> {
    Ok(store::list_boards(tx, ctx.coop()).await?.into_iter().next())
}

/// The tabs of the board.
fn board_tabs(ctx: &Ctx, frame: Frame, open: &str) -> Frame {
    let mut tabs = vec![("board-tab-board", ""), ("board-tab-posts", "/poster"), ("board-tab-rules", "/regler")];
    if ctx.may("board.edit") {
        tabs.push(("board-tab-settings", "/installningar"));
        tabs.push(("board-tab-court", "/domstol"));
    }
    tabs.into_iter()
        .fold(frame, |frame, (id, path)| frame.tab(ctx.t(id), ctx.url(&format!("/namnden{path}")), path == open))
}

/// What a seat is called: its kind and whose it is.
fn seat_name(ctx: &Ctx, seat: &Seat, names: &[(PartyId, String)]) -> String {
    let party = party_name(names, seat.party);
    ctx.tv("board-seat-name", &[("kind", seat.kind.word().into()), ("party", party.into())])
}

fn party_name(names: &[(PartyId, String)], party: PartyId) -> String {
    names.iter().find(|n| n.0 == party).map(|n| n.1.clone()).unwrap_or_default()
}

/// What a post is called.
fn post_name(ctx: &Ctx, post: Post) -> String {
    ctx.tv("board-post-name", &[("post", post.word().into())])
}

/// From the first day to the last, both counted.
fn span(ctx: &Ctx, from: Day, to: Option<Day>) -> Markup {
    html! {
        span.nowrap {
            @if to.is_none() { (ctx.tv("board-span-open", &[("from", from.to_string().into())])) } @else { (from) }
        }
        @if let Some(to) = to { " – " span.nowrap { (to) } }
    }
}

/// A person and their political party in brackets, if they have one.
fn with_party(name: &str, political_party: &str) -> String {
    if political_party.is_empty() { name.to_string() } else { format!("{name} ({political_party})") }
}

/// A day as a form field holds it.
fn written(day: Option<Day>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// The confirmation after a save, when the address says that one was made.
fn saved_notice(ctx: &Ctx) -> Markup {
    html! { @if ctx.query.get("sparat") == "1" { (parts::notice_done(&ctx.t("board-saved"))) } }
}

/// A page that is one form with its faults on top, and what stands under the form.
fn form_page(
    ctx: &Ctx,
    frame: Frame,
    fields: &[form::Field],
    refusals: &[Refusal],
    submit: &str,
    under: Markup,
) -> Reply {
    let form = form::form(ctx, &ctx.path, fields, refusals, &ctx.t(submit));
    let reply = ctx.show(frame.body(html! { section.card { (form) } (under) }));
    if refusals.is_empty() { reply } else { reply.refused() }
}

/// The fields with the version the visitor saw, so that a refused form that is sent again still meets what
/// somebody else saved in between.
fn with_version(mut fields: Vec<form::Field>, sent: &Form) -> Vec<form::Field> {
    for field in fields.iter_mut().filter(|f| f.name == "version") {
        field.value = sent.get("version");
    }
    fields
}
