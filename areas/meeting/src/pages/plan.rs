//! Planning a meeting: when, where, and which standing items go on its agenda.

use super::frame::{address, no_board};
use super::standing::{of_board, tick_name};
use crate::rules::{Head, Reader, StandingItem, is_planned_already};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::card;
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    if boards.is_empty() {
        return Ok(no_board(&ctx, "meeting-plan"));
    }
    let fields = fields(&ctx, &boards, &first_standing(&ctx, &mut tx, &boards).await?);
    Ok(page(&ctx, &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    if boards.is_empty() {
        return Ok(no_board(&ctx, "meeting-plan").refused());
    }
    let get = |name: &str| ctx.form.get(name);
    let read = Head::read(Reader::new(&get));
    let board = boards.iter().find(|b| boards.len() == 1 || Some(b.id) == ctx.form.number("namnd"));
    let mut no = read.as_ref().err().cloned().unwrap_or_default();
    if board.is_none() {
        no.push(Refusal::new("meeting-board-missing").at("namnd"));
    }
    if let (Ok(head), Some(board)) = (&read, board) {
        let others = store::list_meetings_of_year(&mut tx, ctx.coop(), head.day.year()).await?;
        no.extend(is_planned_already(&others, board.id, head));
    }
    let (Ok(head), Some(board), true) = (read, board, no.is_empty()) else {
        let fields = filled(fields(&ctx, &boards, &first_standing(&ctx, &mut tx, &boards).await?), &ctx.form);
        return Ok(page(&ctx, &fields, &no).refused());
    };
    let by = ctx.by();
    let meeting = store::create_meeting(&mut tx, &by, board.id, &head).await?;
    for (at, item) in of_board(&mut tx, ctx.coop(), board.id).await?.iter().enumerate() {
        if ctx.form.ticked(&tick_name(item, at)) {
            super::answer::outcome(store::add_standing(&mut tx, &by, meeting.id, item).await)?;
        }
    }
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

/// The standing items of the board that is offered first.
async fn first_standing(ctx: &Ctx, tx: &mut Tx, boards: &[Board]) -> Result<Vec<StandingItem>, Fault> {
    match boards.first() {
        Some(board) => Ok(of_board(tx, ctx.coop(), board.id).await?),
        None => Ok(Vec::new()),
    }
}

fn fields(ctx: &Ctx, boards: &[Board], standing: &[StandingItem]) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = Vec::new();
    if boards.len() > 1 {
        let choices = boards.iter().map(|b| (b.id.to_string(), b.name.clone())).collect();
        all.push(Field::new("namnd", label("board"), Kind::Choice(choices), "").required());
    }
    all.push(Field::new("dag", label("day"), Kind::Date, ctx.query.get("dag")).required());
    all.push(Field::new("start", label("start"), Kind::Time, "13:00"));
    all.push(Field::new("plats", label("place"), Kind::Text, ""));
    for (at, item) in standing.iter().enumerate() {
        let ticked = if item.is_usual { "1" } else { "" };
        all.push(Field::new(&tick_name(item, at), &item.heading, Kind::Tick, ticked));
    }
    all
}

fn page(ctx: &Ctx, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if ctx.may("meeting.plan") { p.small { a href=(ctx.url("/moten/stadiga")) { (ctx.t("meeting-standing-settings")) } } }
        (card(&ctx.t("meeting-plan-card"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-plan-save"))))
    };
    let frame = Frame::new(ctx.t("meeting-plan")).crumb(ctx.t("meeting-year-title"), ctx.url("/moten"));
    ctx.show(frame.lead(ctx.t("meeting-plan-lead")).body(body))
}
