//! Statutory announcements: putting one up, and taking it down.

use crate::rules::{self, Announcement, validate_announcement};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::{card, empty, press};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = store::list_announcements(&mut tx, ctx.coop()).await?;
    Ok(page(&ctx, &all, &fields(&ctx), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let new = Announcement {
        id: 0,
        statute: ctx.form.get("forfattning"),
        heading: ctx.form.get("rubrik"),
        text: ctx.form.get("text"),
        posted: ctx.today,
        posted_by: ctx.by().name,
        removed: None,
        version: 0,
    };
    if let Err(no) = validate_announcement(&new, ctx.today) {
        let all = store::list_announcements(&mut tx, ctx.coop()).await?;
        return Ok(page(&ctx, &all, &filled(fields(&ctx), &ctx.form), &no).refused());
    }
    store::create_announcement(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/offentliga-sidor/kungorelser")))
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = store::find_announcement(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    if let Err(no) = rules::remove_announcement(&old, ctx.today, ctx.today) {
        let all = store::list_announcements(&mut tx, ctx.coop()).await?;
        return Ok(page(&ctx, &all, &fields(&ctx), &no).refused());
    }
    store::remove_announcement(&mut tx, &ctx.by(), &old, ctx.today).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/offentliga-sidor/kungorelser")))
}

fn fields(ctx: &Ctx) -> Vec<Field> {
    let field = |name: &str, kind: Kind| Field::new(name, ctx.t(&format!("portal-field-{name}")), kind, "").required();
    vec![
        field("forfattning", Kind::Text).hint(ctx.t("portal-hint-forfattning")),
        field("rubrik", Kind::Text),
        field("text", Kind::Lines(6)),
    ]
}

fn page(ctx: &Ctx, all: &[Announcement], fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if all.is_empty() {
            (empty(&ctx.t("portal-announcements-none-title"), &ctx.t("portal-announcements-none"), None))
        } @else {
            section.card { h2 { (ctx.t("portal-announcements-all")) } ul.rows { @for a in all { li {
                p { strong { (a.heading) } } p.small { (a.statute) }
                p.small { (ctx.tv("portal-announced", &[("day", ctx.day(a.posted).into())])) " "
                    @if let Some(day) = a.removed { (ctx.tv("portal-lamp-down", &[("day", ctx.day(day).into())])) } }
                @if a.removed.is_none() {
                    (press(ctx, &ctx.url(&format!("/offentliga-sidor/kungorelser/{}/ta-ned", a.id)), &ctx.t("portal-announcement-remove"), &[], false))
                }
            } } } }
        }
        (card(&ctx.t("portal-announcement-new"), form(ctx, &ctx.url("/offentliga-sidor/kungorelser"), fields, no, &ctx.t("portal-announcement-post"))))
    };
    let frame = Frame::new(ctx.t("portal-announcements")).lead(ctx.t("portal-announcements-lead"));
    ctx.show(frame.crumb(ctx.t("portal-settings-title"), ctx.url("/offentliga-sidor")).body(body))
}
