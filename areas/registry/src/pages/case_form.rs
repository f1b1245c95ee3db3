//! Registering a case and editing it.

use super::case::asked_case;
use super::show;
use crate::rules::{Case, CaseEntry, Series, read_case};
use crate::store::{NewCase, create_case, find_case_by_number, list_series, next_case_number, update_case};
use basics::Refusal;
use store::Tx;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Markup, Reply, html};

fn entry(ctx: &Ctx) -> CaseEntry {
    CaseEntry {
        number: ctx.form.get("number"),
        title: ctx.form.get("title"),
        public_title: ctx.form.get("public_title"),
        opened: ctx.form.get("opened"),
        secrecy: show::secrecy_entry(&ctx.form),
    }
}

/// The fields that a new case and an edited one share.
fn fields(ctx: &Ctx, case: Option<&Case>) -> Vec<Field> {
    let text = |of: fn(&Case) -> &String| case.map(of).cloned().unwrap_or_default();
    let opened = case.map_or(ctx.today, |c| c.opened).to_string();
    let mut fields = vec![
        Field::new("title", ctx.t("registry-field-title"), Kind::Text, text(|c| &c.title)).required(),
        Field::new("opened", ctx.t("registry-field-opened"), Kind::Date, opened).required(),
    ];
    fields.extend(show::secrecy_fields(ctx, case.and_then(|c| c.secrecy.as_ref())));
    fields.push(
        Field::new("public_title", ctx.t("registry-field-public-title"), Kind::Text, text(|c| &c.public_title))
            .hint(ctx.t("registry-hint-public-title")),
    );
    fields
}

/// The fields of a new case; the hint of the series tells the next number of each.
async fn new_fields(ctx: &Ctx, tx: &mut Tx, series: &[Series]) -> Result<Vec<Field>, Fault> {
    let mut next = Vec::new();
    for s in series {
        let number = next_case_number(tx, ctx.coop(), s, ctx.today.year()).await?;
        next.push(if series.len() == 1 { number } else { format!("{} ({})", number, s.name) });
    }
    let hint = ctx.tv("registry-hint-next-number", &[("numbers", next.join(", ").into())]);
    let mut fields = fields(ctx, None);
    let number = Field::new("number", ctx.t("registry-field-number"), Kind::Text, "");
    fields.insert(2, number.hint(format!("{hint} {}", ctx.t("registry-hint-number"))));
    let first = series.first().map(|s| s.id.to_string()).unwrap_or_default();
    fields.insert(
        2,
        match series {
            [only] => Field::hidden("series", only.id),
            _ => {
                let choices = series.iter().map(|s| (s.id.to_string(), s.name.clone())).collect();
                Field::new("series", ctx.t("registry-head-series"), Kind::Choice(choices), first)
            }
        },
    );
    Ok(fields)
}

fn new_page(ctx: &Ctx, body: Markup) -> Reply {
    let frame = Frame::new(ctx.t("registry-case-new"))
        .crumb(ctx.t("registry-cases-title"), ctx.url("/arenden"))
        .lead(ctx.t("registry-case-new-lead"));
    ctx.show(frame.body(body))
}

fn new_form(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Markup {
    html! {
        (form(ctx, &ctx.url("/arenden/nytt"), fields, refusals, &ctx.t("registry-case-create")))
        (parts::law(&ctx.t("registry-law-register")))
    }
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let series = list_series(&mut tx, ctx.coop()).await?;
    if series.is_empty() {
        return Ok(new_page(&ctx, no_series(&ctx)));
    }
    let fields = new_fields(&ctx, &mut tx, &series).await?;
    Ok(new_page(&ctx, new_form(&ctx, &fields, &[])))
}

fn no_series(ctx: &Ctx) -> Markup {
    let (name, href) = (ctx.t("registry-series-new"), ctx.url("/diarieserier/ny"));
    let action = ctx.may("registry.setup").then_some((name.as_str(), href.as_str()));
    parts::empty(&ctx.t("registry-no-series"), &ctx.t("registry-no-series-text"), action)
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let series = list_series(&mut tx, ctx.coop()).await?;
    let chosen = ctx.form.number("series").and_then(|id| series.iter().find(|s| s.id == id));
    let entry = entry(&ctx);
    let mut refusals = Vec::new();
    if chosen.is_none() {
        refusals.push(Refusal::new("registry-series-missing").at("series"));
    }
    if !entry.number.is_empty() && find_case_by_number(&mut tx, ctx.coop(), &entry.number).await?.is_some() {
        refusals.push(Refusal::new("registry-case-number-taken").with("number", &entry.number).at("number"));
    }
    let facts = read_case(&entry, ctx.today).map_err(|more| refusals.extend(more)).ok();
    let (Some(facts), Some(chosen), true) = (facts, chosen, refusals.is_empty()) else {
        let fields = filled(new_fields(&ctx, &mut tx, &series).await?, &ctx.form);
        return Ok(new_page(&ctx, new_form(&ctx, &fields, &refusals)).refused());
    };
    let new = NewCase {
        series: chosen.id,
        title: &facts.title,
        public_title: &facts.public_title,
        secrecy: facts.secrecy,
        opened: facts.opened,
        number: facts.number.as_deref(),
    };
    let made = create_case(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/arenden/{}", made.id))))
}

fn edit_fields(ctx: &Ctx, case: &Case) -> Vec<Field> {
    let mut fields = fields(ctx, Some(case));
    fields.push(Field::hidden("version", case.version));
    fields
}

fn edit_page(ctx: &Ctx, case: &Case, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let address = ctx.url(&format!("/arenden/{}", case.id));
    let action = format!("{address}/redigera");
    let frame = Frame::new(ctx.tv("registry-case-edit-title", &[("number", (&case.number).into())]))
        .crumb(ctx.t("registry-cases-title"), ctx.url("/arenden"))
        .crumb(&case.number, address)
        .lead(ctx.t("registry-case-edit-lead"));
    ctx.show(frame.body(form(ctx, &action, fields, refusals, &ctx.t("registry-save"))))
}

/// The case to edit; whoever does not see its protected title cannot edit it either.
async fn editable(ctx: &Ctx, tx: &mut Tx) -> Result<Case, Fault> {
    let case = asked_case(ctx, tx).await?;
    if case.is_hidden_from(show::sees_secret(ctx)) { Err(Fault::Forbidden) } else { Ok(case) }
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let case = editable(&ctx, &mut tx).await?;
    Ok(edit_page(&ctx, &case, &edit_fields(&ctx, &case), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let case = editable(&ctx, &mut tx).await?;
    let address = ctx.url(&format!("/arenden/{}", case.id));
    let saved = edit_fields(&ctx, &case);
    let sent = filled(saved.clone(), &ctx.form);
    if ctx.form.number("version") != Some(case.version) {
        return Ok(merge_page(&ctx, &format!("{address}/redigera"), &sent, &saved));
    }
    let entry = CaseEntry { number: String::new(), ..entry(&ctx) };
    let facts = match read_case(&entry, ctx.today) {
        Ok(facts) => facts,
        Err(refusals) => return Ok(edit_page(&ctx, &case, &sent, &refusals).refused()),
    };
    update_case(&mut tx, &ctx.by(), &case, &facts).await?;
    tx.commit().await?;
    Ok(Reply::redirect(address))
}
