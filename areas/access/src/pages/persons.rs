//! All persons of the cooperation, with their roles.

use crate::rules::Held;
use crate::store::{Person, list_held, list_persons, list_persons_with_password};
use basics::PartyId;
use maud::html;
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let persons = list_persons(&mut tx, ctx.coop()).await?;
    let held = list_held(&mut tx, ctx.coop()).await?;
    let logins = list_persons_with_password(&mut tx, ctx.coop()).await?;
    let rows: Vec<Vec<Markup>> = persons
        .iter()
        .map(|p| {
            let roles: Vec<&Held> = held.iter().filter(|h| h.person == p.id).collect();
            row(&ctx, p, &roles, logins.contains(&p.id))
        })
        .collect();
    let values = [("n", persons.len().into()), ("logins", logins.len().into())];
    let mut frame = Frame::new(ctx.t("access-persons-title")).lead(ctx.tv("access-persons-lead", &values));
    if ctx.may("person.edit") {
        frame = frame.actions(parts::button(&ctx.t("access-persons-new"), &ctx.url("/personer/ny")));
    }
    Ok(ctx.show(frame.body(html! { section.card { (table(&heads(&ctx), &rows, "")) } })))
}

fn heads(ctx: &Ctx) -> Vec<web::look::table::Head> {
    ["access-field-name", "access-head-roles", "access-field-email", "access-field-phone", "access-head-sign-in"]
        .map(|id| head(ctx.t(id)))
        .into()
}

fn row(ctx: &Ctx, p: &Person, roles: &[&Held], has_login: bool) -> Vec<Markup> {
    vec![
        html! { a href=(ctx.url(&format!("/personer/{}", p.id))) { (p.name) } },
        html! { @for (i, h) in roles.iter().enumerate() { @if i > 0 { br; } (role_in_words(ctx, &h.role, h.party)) } },
        html! { (p.email) },
        html! { (p.phone) },
        parts::chip(&sign_in_chip(ctx, p, !roles.is_empty(), has_login)),
    ]
}

/// Whether the person can sign in, and if not, what is missing.
pub fn sign_in_chip(ctx: &Ctx, p: &Person, has_role: bool, has_login: bool) -> Chip {
    match (p.email.is_empty(), has_role, has_login) {
        (true, _, _) => Chip::new(ChipKind::Quiet, ctx.t("access-sign-in-no-email")),
        (false, false, _) => Chip::new(ChipKind::Warn, ctx.t("access-sign-in-no-role")),
        (false, true, false) => Chip::new(ChipKind::Warn, ctx.t("access-sign-in-no-password")),
        (false, true, true) => Chip::new(ChipKind::Good, ctx.t("access-sign-in-ready")),
    }
}

/// `Ledamot, Lekeberg`; the role alone when it is held for the whole cooperation.
pub fn role_in_words(ctx: &Ctx, role: &str, party: Option<PartyId>) -> String {
    let name = ctx.t(&format!("role-{role}"));
    let party = party.map(|p| ctx.party_name(p)).unwrap_or_default();
    if party.is_empty() { name } else { format!("{name}, {party}") }
}
