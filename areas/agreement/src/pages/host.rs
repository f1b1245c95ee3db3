//! Who is host from which day: the list, the next change, and taking a change back.

use super::agreement::tabs;
use super::{gap_notice, gaps};
use crate::rules::{HostTerm, Kind, Party, needs_host, validate_host_change, validate_host_removal};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use web::look::form::{self, Field, filled};
use web::look::frame::Frame;
use web::look::parts;
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    page(&ctx, &mut tx, &[], false).await
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (kind, parties, hosts) = load(&ctx, &mut tx).await?;
    let (party, from) = (ctx.form.number("party"), ctx.form.get("from").parse().ok());
    let refusals = validate_host_change(kind, &parties, &hosts, party, from);
    if !refusals.is_empty() {
        return Ok(page(&ctx, &mut tx, &refusals, true).await?.refused());
    }
    let (party, from) = (party.expect("the rule saw a party"), from.expect("the rule saw a day"));
    store::create_host(&mut tx, &ctx.by(), party, from).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/avtal?sparat=1")))
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let id = ctx.id("id")?;
    let mut tx = ctx.write().await?;
    let (kind, parties, hosts) = load(&ctx, &mut tx).await?;
    let term = hosts.iter().find(|h| h.id == id).ok_or(Fault::NotFound)?;
    let refusals = validate_host_removal(kind, &parties, &hosts, id);
    if !refusals.is_empty() {
        return Ok(page(&ctx, &mut tx, &refusals, false).await?.refused());
    }
    store::remove_host(&mut tx, &ctx.by(), term).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/avtal?sparat=1")))
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<(Option<Kind>, Vec<Party>, Vec<HostTerm>), Fault> {
    let kind = store::find_terms(tx, ctx.coop()).await?.map(|t| t.kind);
    Ok((kind, store::list_parties(tx, ctx.coop()).await?, store::list_hosts(tx, ctx.coop()).await?))
}

async fn page(ctx: &Ctx, tx: &mut Tx, refusals: &[Refusal], is_sent: bool) -> Result<Reply, Fault> {
    let (kind, parties, hosts) = load(ctx, tx).await?;
    let gaps = gaps(ctx, tx, kind).await?;
    let fields = if is_sent { filled(fields(ctx, &parties), &ctx.form) } else { fields(ctx, &parties) };
    let action = ctx.url("/avtal/vard");
    let form = html! {
        p { (ctx.t("agreement-host-change-text")) }
        (form::form(ctx, &action, &fields, refusals, &ctx.t("agreement-host-change-save")))
    };
    let body = html! {
        (gap_notice(ctx, &gaps))
        (parts::columns(
            parts::card(&ctx.t("agreement-host-change"), form),
            parts::card(&ctx.t("agreement-hosts"), host_table(ctx, kind, &parties, &hosts)),
        ))
    };
    let frame = tabs(ctx, Frame::new(ctx.t("agreement-host-title")), "/vard").lead(ctx.t(if needs_host(kind) {
        "agreement-host-lead"
    } else {
        "agreement-host-lead-free"
    }));
    Ok(ctx.show(frame.body(body)))
}

fn fields(ctx: &Ctx, parties: &[Party]) -> Vec<Field> {
    let mut choices = vec![(String::new(), ctx.t("agreement-choose"))];
    choices.extend(parties.iter().map(|p| (p.id.to_string(), p.name.clone())));
    vec![
        Field::new("party", ctx.t("agreement-host-new"), form::Kind::Choice(choices), "").required(),
        Field::new("from", ctx.t("agreement-host-from"), form::Kind::Date, "").required(),
    ]
}

fn host_table(ctx: &Ctx, kind: Option<Kind>, parties: &[Party], hosts: &[HostTerm]) -> Markup {
    let name =
        |term: &HostTerm| parties.iter().find(|p| p.id == term.party).map(|p| p.name.clone()).unwrap_or_default();
    let heads = [head(ctx.t("agreement-host")), head(ctx.t("agreement-host-from")), head(ctx.t("agreement-mend"))];
    let rows: Vec<Vec<Markup>> = hosts
        .iter()
        .map(|term| {
            let action = ctx.url(&format!("/avtal/vard/{}/ta-bort", term.id));
            vec![
                html! { (name(term)) },
                html! { (ctx.day(term.from)) },
                parts::press(ctx, &action, &ctx.t("agreement-host-remove"), &[], false),
            ]
        })
        .collect();
    html! {
        @if hosts.is_empty() { p { (ctx.t("agreement-hosts-none")) } } @else { (table(&heads, &rows, "")) }
        @if needs_host(kind) { (parts::law(&ctx.t("agreement-law-host"))) }
    }
}
