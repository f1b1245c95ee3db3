//! Planning a meeting: when, where, and which standing items go on its agenda.

use super::frame::address;
use crate::rules::{Head, Reader, Standing, is_planned_already};
use crate::store;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::card;
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    let fields = fields(&ctx, &boards);
    Ok(page(&ctx, &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
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
        let fields = filled(fields(&ctx, &boards), &ctx.form);
        return Ok(page(&ctx, &fields, &no).refused());
    };
    let by = ctx.by();
    let meeting = store::create_meeting(&mut tx, &by, board.id, &head).await?;
    for item in Standing::ALL {
        if ctx.form.ticked(&tick_name(item)) {
            // Headings stand in the minutes and are Swedish, whatever the visitor's language.
            let heading = crate::papers::swedish().t(&format!("meeting-standing-{}", item.code()));
            let made = store::create_paragraph(&mut tx, &by, meeting.id, &item.item(&heading), None).await;
            super::answer::outcome(made)?;
        }
    }
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

fn tick_name(item: Standing) -> String {
    format!("stadig-{}", item.code())
}

fn fields(ctx: &Ctx, boards: &[Board]) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = Vec::new();
    if boards.len() > 1 {
        let choices = boards.iter().map(|b| (b.id.to_string(), b.name.clone())).collect();
        all.push(Field::new("namnd", label("board"), Kind::Choice(choices), "").required());
    }
    all.push(Field::new("dag", label("day"), Kind::Date, ctx.query.get("dag")).required());
    all.push(Field::new("start", label("start"), Kind::Time, "13:00"));
    all.push(Field::new("plats", label("place"), Kind::Text, ""));
    for item in Standing::ALL {
        let name = ctx.t(&format!("meeting-standing-{}", item.code()));
        let ticked = if item.is_usual() { "1" } else { "" };
        all.push(Field::new(&tick_name(item), name, Kind::Tick, ticked));
    }
    all
}

fn page(ctx: &Ctx, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        (card(&ctx.t("meeting-plan-card"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-plan-save"))))
    };
    let frame = Frame::new(ctx.t("meeting-plan")).crumb(ctx.t("meeting-year-title"), ctx.url("/moten"));
    ctx.show(frame.lead(ctx.t("meeting-plan-lead")).body(body))
}
