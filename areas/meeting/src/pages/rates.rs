//! What each party pays: a table, and a form that sets a rate from a day on.

use super::answer::{Outcome, outcome};
use crate::rules::{Amounts, Rate, Reader, kronor};
use crate::store;
use basics::{PartyId, Refusal};
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::{card, columns, law};
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let rates = store::list_rates(&mut tx, ctx.coop()).await?;
    Ok(page(&ctx, &rates, &fields(&ctx), &[]))
}

pub async fn set(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let rates = store::list_rates(&mut tx, ctx.coop()).await?;
    let party: Option<PartyId> = ctx.form.number("part").filter(|p| ctx.parties.iter().any(|(id, _)| id == p));
    if let Some(party) = party {
        ctx.require_for("fees.edit", party)?;
    }
    let get = |name: &str| ctx.form.get(name);
    let read = Amounts::read(Reader::new(&get));
    let mut no = read.as_ref().err().cloned().unwrap_or_default();
    if party.is_none() {
        no.push(Refusal::new("meeting-rate-party-missing").at("part"));
    }
    let (Ok((from, amounts)), Some(party), true) = (read, party, no.is_empty()) else {
        return Ok(page(&ctx, &rates, &filled(fields(&ctx), &ctx.form), &no).refused());
    };
    match outcome(store::set_rate(&mut tx, &ctx.by(), party, from, amounts).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url("/arvoden/satser")))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &rates, &filled(fields(&ctx), &ctx.form), &no).refused()),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn fields(ctx: &Ctx) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-rate-{id}"));
    let mine = ctx.parties.iter().filter(|(id, _)| ctx.may_for("fees.edit", *id));
    let choices: Vec<(String, String)> = mine.map(|(id, name)| (id.to_string(), name.clone())).collect();
    vec![
        Field::new("part", label("party"), Kind::Choice(choices), "").required(),
        Field::new("fran", label("from"), Kind::Date, "").required(),
        Field::new("sammantrade", label("meeting"), Kind::Text, "").hint(ctx.t("meeting-hint-rate")),
        Field::new("timme", label("hour"), Kind::Text, ""),
        Field::new("forlorad", label("lost"), Kind::Text, ""),
    ]
}

fn page(ctx: &Ctx, rates: &[Rate], fields: &[Field], no: &[Refusal]) -> Reply {
    let heads = [
        head(ctx.t("meeting-field-rate-party")),
        head(ctx.t("meeting-field-rate-from")),
        head_figures(ctx.t("meeting-field-rate-meeting")),
        head_figures(ctx.t("meeting-field-rate-hour")),
        head_figures(ctx.t("meeting-field-rate-lost")),
    ];
    let rows: Vec<Vec<Markup>> = rates
        .iter()
        .filter(|r| ctx.may_for("fees.read", r.party))
        .map(|r| {
            vec![
                html! { (ctx.party_name(r.party)) },
                html! { span.day { (r.from) } },
                html! { (kronor(r.amounts.meeting)) },
                html! { (kronor(r.amounts.hour)) },
                html! { (kronor(r.amounts.lost)) },
            ]
        })
        .collect();
    let list = html! {
        @if rows.is_empty() { p { (ctx.t("meeting-rates-none")) } }
        @else { (table(&heads, &rows, &ctx.t("meeting-rates-caption"))) }
        (law(&ctx.t("meeting-fees-law")))
    };
    let body = if ctx.may("fees.edit") {
        let set = form(ctx, &ctx.path, fields, no, &ctx.t("meeting-rate-save"));
        columns(card(&ctx.t("meeting-rates"), list), card(&ctx.t("meeting-rate-set"), set))
    } else {
        card(&ctx.t("meeting-rates"), list)
    };
    let frame = Frame::new(ctx.t("meeting-rates")).crumb(ctx.t("meeting-fees"), ctx.url("/arvoden"));
    ctx.show(frame.lead(ctx.t("meeting-rates-lead")).body(body))
}
