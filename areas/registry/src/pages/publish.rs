//! Making a draft public: what will be public is shown first, since there is no way back (REG-4).

use super::close::read_day;
use super::document::{asked_document, case_of, crumbs};
use super::show;
use crate::rules::{Case, Document, PublicWhy, Status, check_publish};
use crate::store::publish_document;
use basics::{Day, Refusal};
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

fn fields(ctx: &Ctx, d: &Document) -> Vec<Field> {
    let whys = [PublicWhy::Expedited, PublicWhy::Adjusted].map(PublicWhy::code);
    let choices = whys.map(|c| (c.to_string(), ctx.t(&format!("registry-first-status-{c}"))));
    vec![
        Field::new("why", ctx.t("registry-field-why"), Kind::Choice(choices.into()), "expedited"),
        Field::new("day", ctx.t("registry-field-public-day"), Kind::Date, ctx.today.to_string()).required(),
        Field::hidden("version", d.version),
    ]
}

fn page(ctx: &Ctx, d: &Document, case: Option<&Case>, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let address = ctx.url(&format!("/handlingar/{}", d.id));
    let sees = show::sees_secret(ctx);
    let file = match &d.file {
        Some(_) if d.is_secret() && !sees => html! { (ctx.t("registry-file-secret")) },
        Some(file) => html! { (show::file_line(file)) },
        None => parts::missing(&ctx.t("registry-file-none")),
    };
    let facts = [
        (ctx.t("registry-head-number"), html! { (d.number) }),
        (ctx.t("registry-head-title"), html! { (d.title_for(sees)) }),
        (ctx.t("registry-head-direction"), html! { (show::direction_name(ctx, d)) }),
        (ctx.t("registry-head-day"), html! { (ctx.day(d.day)) }),
        (ctx.t("registry-head-counterpart"), html! { (show::or_dash(d.counterpart_for(sees))) }),
        (ctx.t("registry-file"), file),
    ];
    let frame = Frame::new(ctx.tv("registry-publish-title", &[("number", (&d.number).into())]));
    let frame = crumbs(ctx, frame, case).crumb(&d.number, &address).lead(ctx.t("registry-publish-lead"));
    let body = html! {
        (parts::card(&ctx.t("registry-publish-check"), parts::facts(&facts)))
        (parts::notice_warn(&ctx.t("registry-publish-warning")))
        (parts::law(&ctx.t("registry-law-publish")))
        (form(ctx, &format!("{address}/offentliggor"), fields, refusals, &ctx.t("registry-publish-submit")))
    };
    ctx.show(frame.body(body))
}

pub async fn confirm(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = asked_document(&ctx, &mut tx).await?;
    if d.is_public() {
        return Ok(Reply::redirect(ctx.url(&format!("/handlingar/{}", d.id))));
    }
    let case = case_of(&ctx, &mut tx, &d).await?;
    Ok(page(&ctx, &d, case.as_ref(), &fields(&ctx, &d), &[]))
}

pub async fn publish(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let d = asked_document(&ctx, &mut tx).await?;
    let (day, why) = match read(&ctx, &d) {
        Ok(read) => read,
        Err(refusals) => {
            let case = case_of(&ctx, &mut tx, &d).await?;
            let fields = filled(fields(&ctx, &d), &ctx.form);
            return Ok(page(&ctx, &d, case.as_ref(), &fields, &refusals).refused());
        }
    };
    publish_document(&mut tx, &ctx.by(), d.id, why, day).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/handlingar/{}", d.id))))
}

fn read(ctx: &Ctx, d: &Document) -> Result<(Day, PublicWhy), Vec<Refusal>> {
    let why = PublicWhy::read(&ctx.form.get("why"));
    let why = why.ok_or_else(|| vec![Refusal::new("registry-public-why").at("why")])?;
    let day = read_day(ctx)?;
    check_publish(d, why, day, ctx.today)?;
    if ctx.form.number("version") != Some(d.version) && d.status == Status::Draft {
        return Err(vec![Refusal::new("registry-document-changed")]);
    }
    Ok((day, why))
}
