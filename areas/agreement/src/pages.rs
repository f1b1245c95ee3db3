//! The pages of the agreement and its parties.

mod agreement;
mod host;
mod matters;
mod parties;
mod party;
mod party_form;
mod questions;
mod tasks;
mod terms_form;

use crate::rules::{Gap, Kind, days_without_host, needs_host};
use crate::store;
use ::store::Tx;
use basics::{Day, PartyId, Refusal};
use web::look::{form, frame::Frame, parts};
use web::{Ctx, Fault, Markup, Page, Right, html, page};

/// No party: only somebody whose right reaches every party may do something for it.
const EVERY_PARTY: PartyId = 0;

/// The addresses, as the menu shows them.
pub fn list() -> Vec<Page> {
    let (read, edit) = (Right::Deed("agreement.read"), Right::Deed("agreement.edit"));
    let (matter, answer) = (Right::Deed("matter.edit"), Right::Deed("matter.answer"));
    let question = Right::Deed("question.register");
    let (read_party, edit_party) = (Right::Deed("party.read"), Right::Deed("party.edit"));
    vec![
        Page::get("/{coop}/avtal", read, page!(agreement::show)),
        Page::get("/{coop}/avtal/andra", edit, page!(terms_form::show)),
        Page::post("/{coop}/avtal/andra", edit, page!(terms_form::save)),
        Page::get("/{coop}/avtal/vard", edit, page!(host::show)),
        Page::post("/{coop}/avtal/vard", edit, page!(host::save)),
        Page::post("/{coop}/avtal/vard/{id}/ta-bort", edit, page!(host::remove)),
        Page::get("/{coop}/avtal/beslut", read, page!(matters::list)),
        Page::get("/{coop}/avtal/beslut/nytt", matter, page!(matters::show_new)),
        Page::post("/{coop}/avtal/beslut/nytt", matter, page!(matters::create)),
        Page::get("/{coop}/avtal/beslut/{id}", read, page!(matters::show)),
        Page::get("/{coop}/avtal/beslut/{id}/andra", matter, page!(matters::show_edit)),
        Page::post("/{coop}/avtal/beslut/{id}/andra", matter, page!(matters::save)),
        Page::get("/{coop}/avtal/beslut/{id}/part/{party}", answer, page!(matters::show_answer)),
        Page::post("/{coop}/avtal/beslut/{id}/part/{party}", answer, page!(matters::answer)),
        Page::get("/{coop}/avtal/fragor", read, page!(questions::list)),
        Page::get("/{coop}/avtal/fragor/ny", question, page!(questions::show)),
        Page::post("/{coop}/avtal/fragor/ny", question, page!(questions::save)),
        Page::get("/{coop}/avtal/fragor/{id}", question, page!(questions::show)),
        Page::post("/{coop}/avtal/fragor/{id}", question, page!(questions::save)),
        Page::get("/{coop}/avtal/uppgifter", read, page!(tasks::list)),
        Page::get("/{coop}/avtal/uppgifter/ny", edit, page!(tasks::show)),
        Page::post("/{coop}/avtal/uppgifter/ny", edit, page!(tasks::save)),
        Page::get("/{coop}/avtal/uppgifter/{id}", edit, page!(tasks::show)),
        Page::post("/{coop}/avtal/uppgifter/{id}", edit, page!(tasks::save)),
        Page::get("/{coop}/parter", read_party, page!(parties::show)),
        Page::get("/{coop}/parter/ny", edit_party, page!(party_form::show_new)),
        Page::post("/{coop}/parter/ny", edit_party, page!(party_form::save_new)),
        Page::get("/{coop}/parter/{id}", read_party, page!(party::show)),
        Page::get("/{coop}/parter/{id}/andra", edit_party, page!(party_form::show)),
        Page::post("/{coop}/parter/{id}/andra", edit_party, page!(party_form::save)),
    ]
}

/// Days without host, as sentences with what to do about it. Nothing when there are none.
fn gap_notice(ctx: &Ctx, gaps: &[Gap]) -> Markup {
    let sentence = |gap: &Gap| match gap.to {
        Some(to) => ctx.tv("agreement-gap", &[("from", ctx.day(gap.from).into()), ("to", ctx.day(to).into())]),
        None => ctx.tv("agreement-gap-open", &[("from", ctx.day(gap.from).into())]),
    };
    html! {
        @if !gaps.is_empty() {
            div.notice.warn {
                @for gap in gaps { p { (sentence(gap)) } }
                @if ctx.may("agreement.edit") {
                    p { a href=(ctx.url("/avtal/vard")) { (ctx.t("agreement-gap-mend")) } }
                }
                (parts::law(&ctx.t("agreement-law-host")))
            }
        }
    }
}

/// The days on which a host is missing and should not be.
async fn gaps(ctx: &Ctx, tx: &mut Tx, kind: Option<Kind>) -> Result<Vec<Gap>, Fault> {
    if !needs_host(kind) {
        return Ok(Vec::new());
    }
    let parties = store::list_parties(tx, ctx.coop()).await?;
    let hosts = store::list_hosts(tx, ctx.coop()).await?;
    Ok(days_without_host(&parties, &hosts))
}

/// A day in a table or among facts; "until further notice" when there is none.
fn until(ctx: &Ctx, day: Option<Day>) -> String {
    day.map_or_else(|| ctx.t("agreement-until-further-notice"), |d| ctx.day(d))
}

/// A day as a form field holds it.
fn written(day: Option<Day>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// The confirmation after a save, when the address says that one was made.
fn saved_notice(ctx: &Ctx) -> Markup {
    html! { @if ctx.query.get("sparat") == "1" { (parts::notice_done(&ctx.t("agreement-saved"))) } }
}

/// A page that is one form, with its faults on top.
fn form_page(ctx: &Ctx, frame: Frame, fields: &[form::Field], refusals: &[Refusal], submit: &str) -> web::Reply {
    let form = form::form(ctx, &ctx.path, fields, refusals, &ctx.t(submit));
    let reply = ctx.show(frame.body(html! { section.card { (form) } }));
    if refusals.is_empty() { reply } else { reply.refused() }
}

/// The fields with the version the visitor saw, so that a refused form that is sent again still meets what
/// somebody else saved in between.
fn with_version(mut fields: Vec<form::Field>, sent: &web::Form) -> Vec<form::Field> {
    for field in fields.iter_mut().filter(|f| f.name == "version") {
        field.value = sent.get("version");
    }
    fields
}
