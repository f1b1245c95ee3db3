//! The agenda: its items in order, moved with buttons and numbered in one press.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, frame};
use crate::rules::{Meeting, Paragraph, paragraph_label};
use crate::store;
use board::Board;
use web::look::parts::{Chip, ChipKind, button, chip, empty, press};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let items = store::list_paragraphs(&mut tx, ctx.coop(), meeting.id).await?;
    let may_edit = ctx.may("paragraph.edit") && !meeting.is_locked();
    let new = address(&ctx, meeting.id, "/paragrafer/ny");
    let body = if items.is_empty() {
        let (name, new) = (ctx.t("meeting-item-new"), new.clone());
        let action = may_edit.then_some((name.as_str(), new.as_str()));
        empty(&ctx.t("meeting-agenda-empty-title"), &ctx.t("meeting-agenda-empty"), action)
    } else {
        html! { section.card { (list(&ctx, &meeting, &board, &items, may_edit)) } }
    };
    let mut frame = frame(&ctx, &meeting, "/dagordning", lead(&ctx, &meeting, &items));
    if may_edit && !items.is_empty() {
        frame = frame.actions(html! {
            (button(&ctx.t("meeting-item-new"), &new))
            @if items.iter().any(|p| p.number.is_none()) {
                (press(&ctx, &address(&ctx, meeting.id, "/dagordning/numrera"), &ctx.t("meeting-number-all"), &[], false))
            }
        });
    }
    Ok(ctx.show(frame.body(body)))
}

fn lead(ctx: &Ctx, meeting: &Meeting, items: &[Paragraph]) -> String {
    if meeting.is_locked() {
        return ctx.tv("meeting-agenda-lead-locked", &[("n", items.len().into())]);
    }
    let unnumbered = items.iter().filter(|p| p.number.is_none()).count();
    ctx.tv("meeting-agenda-lead", &[("n", items.len().into()), ("unnumbered", unnumbered.into())])
}

fn list(ctx: &Ctx, meeting: &Meeting, board: &Board, items: &[Paragraph], may_edit: bool) -> Markup {
    let mut heads = vec![
        head(ctx.t("meeting-col-number")),
        head(ctx.t("meeting-col-item")),
        head(ctx.t("meeting-col-kind")),
        head(ctx.t("meeting-col-decision")),
    ];
    if may_edit {
        heads.push(head(ctx.t("meeting-col-move")));
    }
    let last = items.len();
    let rows: Vec<Vec<Markup>> = (1..)
        .zip(items)
        .map(|(at, p)| {
            let number = p.number.map_or_else(|| format!("{at}."), |n| paragraph_label(&board.label, n));
            let mut row = vec![
                html! { span.nowrap { (number) } },
                html! {
                    a href=(address(ctx, meeting.id, &format!("/paragrafer/{}", p.id))) { (p.text.heading) }
                    @if let Some(case) = &p.text.case { " " span.small { (case.number) } }
                },
                html! { (ctx.t(&format!("meeting-kind-{}", p.text.kind.code()))) },
                chip(&decision_chip(ctx, p)),
            ];
            if may_edit {
                row.push(movers(ctx, meeting.id, p, at == 1, at == last));
            }
            row
        })
        .collect();
    table(&heads, &rows, &ctx.t("meeting-agenda-caption"))
}

pub fn decision_chip(ctx: &Ctx, p: &Paragraph) -> Chip {
    match (p.text.decision.is_empty(), p.text.is_concluded()) {
        (false, _) => Chip::new(ChipKind::Good, ctx.t("meeting-chip-decided")),
        (true, true) => Chip::new(ChipKind::Quiet, ctx.t("meeting-chip-no-decision")),
        (true, false) => Chip::new(ChipKind::Warn, ctx.t("meeting-chip-undecided")),
    }
}

/// Up and down, each named after its item so that they can be told apart when read aloud.
fn movers(ctx: &Ctx, meeting: i64, p: &Paragraph, is_first: bool, is_last: bool) -> Markup {
    let named = |label: &str| ctx.tv(label, &[("item", (&p.text.heading).into())]);
    html! {
        form.press.nowrap action=(address(ctx, meeting, "/dagordning/flytta")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="paragraf" value=(p.id);
            @if !is_first {
                button class="btn sec small" name="hall" value="upp" aria-label=(named("meeting-move-up")) { "↑" }
            }
            " "
            @if !is_last {
                button class="btn sec small" name="hall" value="ned" aria-label=(named("meeting-move-down")) { "↓" }
            }
        }
    }
}

pub async fn move_item(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let id = ctx.form.number("paragraf").ok_or(Fault::NotFound)?;
    let found = store::find_paragraph(&mut tx, ctx.coop(), id).await?;
    if found.is_none_or(|p| p.meeting != meeting.id) {
        return Err(Fault::NotFound);
    }
    let up = ctx.form.get("hall") == "upp";
    match outcome(store::move_paragraph(&mut tx, &ctx.by(), id, up).await)? {
        Outcome::Done(()) => tx.commit().await?,
        // Already at the end, as after a double press: the agenda is as wished.
        Outcome::Refused(no) if no.iter().any(|r| r.id == "meeting-move-end") => {}
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

pub async fn number(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    match outcome(store::number_agenda(&mut tx, &ctx.by(), meeting.id).await)? {
        Outcome::Done(_) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}
