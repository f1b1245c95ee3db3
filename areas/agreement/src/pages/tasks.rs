//! The tasks the agreement gives the board.

use super::agreement::tabs;
use super::{form_page, saved_notice, until, with_version, written};
use crate::rules::{TaskClause, WrittenTask, validate_task};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::Refusal;
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let tasks = store::list_tasks(&mut tx, ctx.coop()).await?;
    let heads = [head(ctx.t("agreement-task-number")), head(ctx.t("agreement-task")), head(ctx.t("agreement-to"))];
    let may = ctx.may("agreement.edit");
    let row = |t: &TaskClause| -> Vec<Markup> {
        let href = ctx.url(&format!("/avtal/uppgifter/{}", t.id));
        vec![
            html! { @if may { a href=(href) { (t.number) } } @else { (t.number) } },
            html! { (t.text) },
            html! { (until(&ctx, t.to)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = tasks.iter().map(row).collect();
    let (href, new) = (ctx.url("/avtal/uppgifter/ny"), ctx.t("agreement-task-new"));
    let action = may.then_some((new.as_str(), href.as_str()));
    let body = html! {
        (saved_notice(&ctx))
        @if rows.is_empty() {
            (parts::empty(&ctx.t("agreement-tasks-empty"), &ctx.t("agreement-tasks-empty-text"), action))
        } @else { section.card { (table(&heads, &rows, "")) (parts::law(&ctx.t("agreement-law-tasks"))) } }
    };
    let mut frame =
        tabs(&ctx, Frame::new(ctx.t("agreement-tasks-title")), "/uppgifter").lead(ctx.t("agreement-tasks-lead"));
    if !tasks.is_empty() && may {
        frame = frame.actions(parts::button(&new, &href));
    }
    Ok(ctx.show(frame.body(body)))
}

async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<Option<TaskClause>, Fault> {
    if !ctx.params.contains_key("id") {
        return Ok(None);
    }
    let id = ctx.id("id")?;
    store::list_tasks(tx, ctx.coop()).await?.into_iter().find(|t| t.id == id).map(Some).ok_or(Fault::NotFound)
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let old = asked(&ctx, &mut tx).await?;
    Ok(page(&ctx, &fields(&ctx, old.as_ref()), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = asked(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let w = WrittenTask { number: get("number"), text: get("text"), from: get("from"), to: get("to") };
    let sent = || with_version(filled(fields(&ctx, old.as_ref()), &ctx.form), &ctx.form);
    let new = match validate_task(&w) {
        Ok(new) => new,
        Err(no) => return Ok(page(&ctx, &sent(), &no)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::save_task(&mut tx, &ctx.by(), old.as_ref().map(|t| t.id), version, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => return Ok(merge_page(&ctx, &ctx.path, &sent(), &fields(&ctx, old.as_ref()))),
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/avtal/uppgifter?sparat=1")))
}

fn fields(ctx: &Ctx, t: Option<&TaskClause>) -> Vec<Field> {
    let text = |of: fn(&TaskClause) -> &String| t.map(|t| of(t).clone()).unwrap_or_default();
    vec![
        Field::new("number", ctx.t("agreement-task-number"), Kind::Text, text(|t| &t.number)).required(),
        Field::new("text", ctx.t("agreement-task"), Kind::Lines(4), text(|t| &t.text)).required(),
        Field::new("from", ctx.t("agreement-from"), Kind::Date, written(t.and_then(|t| t.from))),
        Field::new("to", ctx.t("agreement-to"), Kind::Date, written(t.and_then(|t| t.to))),
        Field::hidden("version", t.map_or(0, |t| t.version)),
    ]
}

fn page(ctx: &Ctx, fields: &[Field], no: &[Refusal]) -> Reply {
    let frame =
        Frame::new(ctx.t("agreement-task-one")).crumb(ctx.t("agreement-tasks-title"), ctx.url("/avtal/uppgifter"));
    form_page(ctx, frame, fields, no, "agreement-task-save")
}
