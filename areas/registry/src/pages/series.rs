//! The series of case numbers: how numbers are written, and what the next one is.

use crate::rules::{Series, SeriesEntry, SeriesFacts, read_series, validate_series};
use crate::store::{NewSeries, create_series, find_series, list_series, next_case_number, update_series};
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = list_series(&mut tx, ctx.coop()).await?;
    let new = (ctx.t("registry-series-new"), ctx.url("/diarieserier/ny"));
    let frame = Frame::new(ctx.t("registry-series-title")).lead(ctx.t("registry-series-lead"));
    if all.is_empty() {
        let text = ctx.t("registry-no-series-text");
        let body = parts::empty(&ctx.t("registry-no-series"), &text, Some((&new.0, &new.1)));
        return Ok(ctx.show(frame.body(body)));
    }
    let heads = ["name", "case-template", "document-template", "yearly", "next"]
        .map(|h| head(ctx.t(&format!("registry-head-{h}"))));
    let mut rows: Vec<Vec<Markup>> = Vec::new();
    for s in &all {
        let next = next_case_number(&mut tx, ctx.coop(), s, ctx.today.year()).await?;
        let yearly = ctx.t(if s.yearly { "registry-yes" } else { "registry-no" });
        rows.push(vec![
            html! { a href=(ctx.url(&format!("/diarieserier/{}", s.id))) { (s.name) } },
            html! { code { (s.case_template) } },
            html! { code { (s.document_template) } },
            html! { (yearly) },
            html! { span.nowrap { (next) } },
        ]);
    }
    let body = html! {
        (table(&heads, &rows, &ctx.t("registry-series-caption")))
    };
    Ok(ctx.show(frame.actions(parts::button(&new.0, &new.1)).body(body)))
}

fn fields(ctx: &Ctx, s: Option<&Series>) -> Vec<Field> {
    let text = |of: fn(&Series) -> &String, fresh: &str| s.map_or_else(|| fresh.to_string(), |s| of(s).clone());
    let yearly = s.is_none_or(|s| s.yearly);
    let mut fields = vec![
        Field::new("name", ctx.t("registry-head-name"), Kind::Text, text(|s| &s.name, "")).required(),
        Field::new("case_template", ctx.t("registry-head-case-template"), Kind::Text, text(|s| &s.case_template, ""))
            .hint(ctx.t("registry-hint-case-template"))
            .required(),
        Field::new(
            "document_template",
            ctx.t("registry-head-document-template"),
            Kind::Text,
            text(|s| &s.document_template, "{case}-{n}"),
        )
        .hint(ctx.t("registry-hint-document-template"))
        .required(),
        Field::new("yearly", ctx.t("registry-field-yearly"), Kind::Tick, if yearly { "1" } else { "" }),
    ];
    if let Some(s) = s {
        fields.push(Field::hidden("version", s.version));
    }
    fields
}

fn read(ctx: &Ctx) -> Result<SeriesFacts, Vec<Refusal>> {
    read_series(&SeriesEntry {
        name: ctx.form.get("name"),
        case_template: ctx.form.get("case_template"),
        document_template: ctx.form.get("document_template"),
        // The merge page sends an unticked box as an empty field.
        yearly: ctx.form.get("yearly") == "1",
    })
}

fn page(ctx: &Ctx, title: String, lead: &str, action: &str, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let frame = Frame::new(title).crumb(ctx.t("registry-series-title"), ctx.url("/diarieserier")).lead(ctx.t(lead));
    ctx.show(frame.body(form(ctx, action, fields, refusals, &ctx.t("registry-save"))))
}

fn new_page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let action = ctx.url("/diarieserier/ny");
    page(ctx, ctx.t("registry-series-new"), "registry-series-new-lead", &action, fields, refusals)
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    Ok(new_page(&ctx, &fields(&ctx, None), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let facts = match read(&ctx) {
        Ok(facts) => facts,
        Err(refusals) => return Ok(new_page(&ctx, &filled(fields(&ctx, None), &ctx.form), &refusals).refused()),
    };
    let mut tx = ctx.write().await?;
    let refusals = validate_series(&facts, &list_series(&mut tx, ctx.coop()).await?, None);
    if !refusals.is_empty() {
        return Ok(new_page(&ctx, &filled(fields(&ctx, None), &ctx.form), &refusals).refused());
    }
    let new = NewSeries {
        name: &facts.name,
        case_template: &facts.case_template,
        document_template: &facts.document_template,
        yearly: facts.yearly,
    };
    create_series(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/diarieserier")))
}

fn edit_page(ctx: &Ctx, s: &Series, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let action = ctx.url(&format!("/diarieserier/{}", s.id));
    page(ctx, s.name.clone(), "registry-series-edit-lead", &action, fields, refusals)
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let s = find_series(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    Ok(edit_page(&ctx, &s, &fields(&ctx, Some(&s)), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let s = find_series(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    let saved = fields(&ctx, Some(&s));
    let sent = filled(saved.clone(), &ctx.form);
    if ctx.form.number("version") != Some(s.version) {
        return Ok(merge_page(&ctx, &ctx.url(&format!("/diarieserier/{}", s.id)), &sent, &saved));
    }
    let facts = match read(&ctx) {
        Ok(facts) => facts,
        Err(refusals) => return Ok(edit_page(&ctx, &s, &sent, &refusals).refused()),
    };
    let refusals = validate_series(&facts, &list_series(&mut tx, ctx.coop()).await?, Some(s.id));
    if !refusals.is_empty() {
        return Ok(edit_page(&ctx, &s, &sent, &refusals).refused());
    }
    update_series(&mut tx, &ctx.by(), &s, &facts).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/diarieserier")))
}
