//! Turning the public pages on or off, and what they say of contact and court.

use crate::rules::{Settings, validate_settings};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts::{button_second, card, law as law_line};
use web::{Ctx, Fault, Form, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let settings = store::find_settings(&mut tx, ctx.coop()).await?;
    Ok(page(&ctx, &settings, &fields(&ctx, &settings), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = store::find_settings(&mut tx, ctx.coop()).await?;
    let new = read(&ctx.form);
    let sent = || filled(fields(&ctx, &old), &ctx.form);
    if let Err(no) = validate_settings(&new) {
        return Ok(page(&ctx, &old, &sent(), &no).refused());
    }
    match store::save_settings(&mut tx, &ctx.by(), &new).await {
        Ok(()) => tx.commit().await?,
        Err(::store::Fault::Stale) => return Ok(merge_page(&ctx, &ctx.path, &sent(), &fields(&ctx, &old))),
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/offentliga-sidor")))
}

fn read(form: &Form) -> Settings {
    Settings {
        is_on: form.get("paslaget") == "1",
        about: form.get("om"),
        contact: form.get("kontakt"),
        email: form.get("epost"),
        phone: form.get("telefon"),
        court: form.get("domstol"),
        court_address: form.get("domstolsadress"),
        version: form.number("version").unwrap_or(0),
    }
}

fn fields(ctx: &Ctx, s: &Settings) -> Vec<Field> {
    let on = vec![("0".to_string(), ctx.t("portal-off")), ("1".to_string(), ctx.t("portal-on"))];
    let field =
        |name: &str, kind: Kind, value: &str| Field::new(name, ctx.t(&format!("portal-field-{name}")), kind, value);
    vec![
        field("paslaget", Kind::Choice(on), if s.is_on { "1" } else { "0" }),
        field("om", Kind::Lines(5), &s.about).hint(ctx.t("portal-hint-om")),
        field("kontakt", Kind::Lines(4), &s.contact).hint(ctx.t("portal-hint-kontakt")),
        field("epost", Kind::Email, &s.email),
        field("telefon", Kind::Text, &s.phone),
        field("domstol", Kind::Text, &s.court).hint(ctx.t("portal-hint-domstol")),
        field("domstolsadress", Kind::Lines(3), &s.court_address),
        Field::hidden("version", s.version),
    ]
}

fn page(ctx: &Ctx, saved: &Settings, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        (card(&ctx.t("portal-settings"), form(ctx, &ctx.path, fields, no, &ctx.t("portal-save"))))
        (law_line(&ctx.t("portal-notice-board-law")))
    };
    let lead = if saved.is_on { "portal-settings-lead-on" } else { "portal-settings-lead-off" };
    let actions = html! {
        @if saved.is_on { (button_second(&ctx.t("portal-look"), &ctx.public_url(""))) }
        @if ctx.may("announcement.post") { (button_second(&ctx.t("portal-announcements"), &ctx.url("/offentliga-sidor/kungorelser"))) }
    };
    ctx.show(Frame::new(ctx.t("portal-settings-title")).lead(ctx.t(lead)).actions(actions).body(body))
}
