//! The presidium today, and everybody who has been in it.

use super::{board_tabs, own_board, post_name, saved_notice, span};
use crate::rules::{Post, PostTerm, presidium_faults};
use crate::store;
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let board = own_board(&ctx, &mut tx).await?.ok_or(Fault::NotFound)?;
    let posts = store::list_posts(&mut tx, ctx.coop(), board.id).await?;
    let sittings = store::sitting_on(&mut tx, ctx.coop(), board.id, ctx.today).await?;
    let faults = presidium_faults(&sittings, &posts, ctx.today);
    let law = ctx.tv("board-law-presidium", &[("law", law::cite(&[law::Rule::Gn13], ctx.today, ctx.lang()).into())]);
    let mut ordered: Vec<&PostTerm> = posts.iter().collect();
    ordered.sort_by_key(|p| (p.post, std::cmp::Reverse(p.from)));
    let body = html! {
        (saved_notice(&ctx))
        @if !faults.is_empty() {
            div.notice.warn { ul { @for fault in &faults { li { (ctx.refusal(fault)) } } } }
        }
        section.card {
            @if posts.is_empty() { p { (ctx.t("board-posts-none")) } } @else { (rows(&ctx, &ordered)) }
            (parts::law(&law))
        }
    };
    let mut frame = board_tabs(&ctx, Frame::new(ctx.t("board-presidium")), "/poster").lead(lead(&ctx, &posts));
    if ctx.may("board.edit") {
        frame = frame.actions(parts::button(&ctx.t("board-post-add"), &ctx.url("/namnden/poster/ny")));
    }
    Ok(ctx.show(frame.body(body)))
}

fn lead(ctx: &Ctx, posts: &[PostTerm]) -> String {
    match posts.iter().find(|p| p.post == Post::Chair && p.covers(ctx.today)) {
        Some(chair) => ctx.tv("board-posts-lead", &[("name", chair.name.clone().into())]),
        None => ctx.t("board-posts-lead-none"),
    }
}

fn rows(ctx: &Ctx, posts: &[&PostTerm]) -> Markup {
    let may_edit = ctx.may("board.edit");
    let mut heads = vec![
        head(ctx.t("board-post")),
        head(ctx.t("board-holder")),
        head(ctx.t("board-period")),
        head(ctx.t("board-state")),
    ];
    if may_edit {
        heads.push(head(ctx.t("board-mend")));
    }
    let rows: Vec<Vec<Markup>> = posts.iter().map(|p| row(ctx, p, may_edit)).collect();
    table(&heads, &rows, "")
}

fn row(ctx: &Ctx, p: &PostTerm, may_edit: bool) -> Vec<Markup> {
    let state = if p.covers(ctx.today) {
        Chip::new(ChipKind::Good, ctx.t("board-state-now"))
    } else if p.from > ctx.today {
        Chip::new(ChipKind::Info, ctx.t("board-state-coming"))
    } else {
        Chip::new(ChipKind::Quiet, ctx.t("board-state-left"))
    };
    let mut row = vec![
        html! { (post_name(ctx, p.post)) },
        html! { (p.name) },
        html! { (span(ctx, p.from, p.to)) },
        parts::chip(&state),
    ];
    if may_edit {
        let href = ctx.url(&format!("/namnden/poster/{}", p.id));
        row.push(html! { a href=(href) { (ctx.t("board-mandate-edit")) span.hidden { ", " (p.name) } } });
    }
    row
}
