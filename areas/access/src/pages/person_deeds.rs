//! Deeds on a person's page: grant a role, withdraw one, make a link for choosing a password.

use crate::pages::admission::world_now;
use crate::pages::person::{Refused, address, fields, load, page};
use crate::rules::{ROLES, grant_refusals, withdraw_refusals};
use crate::store::{Person, Purpose, create_invitation, grant_role, list_held, withdraw_role};
use basics::{PartyId, Refusal};
use maud::html;
use web::look::form::{Field, Kind, form};
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply};

pub async fn show_grant(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let record = load(&ctx, &mut tx).await?;
    Ok(grant_page(&ctx, &record.person, &[]))
}

pub async fn grant(ctx: Ctx) -> Result<Reply, Fault> {
    let role = ctx.form.get("role");
    // A party that is no number is no party of ours: the rule refuses it.
    let party: Option<PartyId> = match ctx.form.get("party").as_str() {
        "" => None,
        sent => Some(sent.parse().unwrap_or(-1)),
    };
    let mut tx = ctx.write().await?;
    let record = load(&ctx, &mut tx).await?;
    let parties: Vec<PartyId> = ctx.parties.iter().map(|p| p.0).collect();
    let refusals = grant_refusals(&record.held, &role, party, &parties);
    if !refusals.is_empty() {
        return Ok(grant_page(&ctx, &record.person, &refusals).refused());
    }
    grant_role(&mut tx, &ctx.by(), record.person.id, &role, party).await?;
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, &record.person)))
}

fn grant_page(ctx: &Ctx, person: &Person, refusals: &[Refusal]) -> Reply {
    let action = format!("{}/roll", address(ctx, person));
    let body = html! {
        section.card { (form(ctx, &action, &role_fields(ctx), refusals, &ctx.t("access-role-grant"))) }
        section.card {
            h2 { (ctx.t("access-role-about")) }
            dl.facts {
                @for role in ROLES {
                    div { dt { (ctx.t(&format!("role-{role}"))) } dd { (ctx.t(&format!("role-{role}-lead"))) } }
                }
            }
        }
    };
    let frame = Frame::new(ctx.tv("access-role-grant-to", &[("name", person.name.as_str().into())]))
        .crumb(ctx.t("access-persons-title"), ctx.url("/personer"))
        .crumb(&person.name, address(ctx, person))
        .lead(ctx.t("access-role-grant-lead"));
    ctx.show(frame.body(body))
}

/// Role and party, as sent when the form comes back.
fn role_fields(ctx: &Ctx) -> Vec<Field> {
    let roles = ROLES.iter().map(|r| (r.to_string(), ctx.t(&format!("role-{r}"))));
    let no_role = (String::new(), ctx.t("access-role-choose"));
    let whole = (String::new(), ctx.t("access-reach-all"));
    let parties = ctx.parties.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let role = Kind::Choice(std::iter::once(no_role).chain(roles).collect());
    let party = Kind::Choice(std::iter::once(whole).chain(parties).collect());
    vec![
        Field::new("role", ctx.t("access-field-role"), role, ctx.form.get("role")).required(),
        Field::new("party", ctx.t("access-field-party"), party, ctx.form.get("party"))
            .hint(ctx.t("access-field-party-hint")),
    ]
}

pub async fn withdraw(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let record = load(&ctx, &mut tx).await?;
    let id = ctx.form.number("held").unwrap_or(0);
    // Withdrawn already, by somebody else: then it is done.
    let Some(held) = record.held.iter().find(|h| h.id == id) else {
        return Ok(Reply::redirect(address(&ctx, &record.person)));
    };
    let all = list_held(&mut tx, ctx.coop()).await?;
    let refusals: Vec<Refusal> = withdraw_refusals(&all, id);
    if !refusals.is_empty() {
        let fields = fields(&ctx, Some(&record.person));
        return Ok(page(&ctx, &record, &fields, Refused { roles: &refusals, ..Refused::default() }).refused());
    }
    withdraw_role(&mut tx, &ctx.by(), held).await?;
    tx.commit().await?;
    let to = if ctx.person() == Some(record.person.id) { "/".to_string() } else { address(&ctx, &record.person) };
    Ok(Reply::redirect(to))
}

/// The link is shown once, on the answer to the form; only its hash is kept.
pub async fn make_link(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let record = load(&ctx, &mut tx).await?;
    let refusals = record.link_refusals(&ctx);
    if !refusals.is_empty() {
        let fields = fields(&ctx, Some(&record.person));
        return Ok(page(&ctx, &record, &fields, Refused { link: &refusals, ..Refused::default() }).refused());
    }
    let token = ctx.site.token();
    let what = (Purpose::Reset, record.person.email.as_str());
    create_invitation(&mut tx, &ctx.by(), &token, what, world_now(&ctx)).await?;
    tx.commit().await?;
    let link = ctx.whole_address(&format!("/losenord/{token}"));
    let name = [("name", record.person.name.as_str().into())];
    let body = html! {
        section.card {
            p { (ctx.t("access-link-once")) }
            p { code { (link) } }
            p.small { (ctx.t("access-link-hours")) }
        }
        p { (parts::button_second(&ctx.tv("access-link-back", &name), &address(&ctx, &record.person))) }
    };
    let frame = Frame::new(ctx.tv("access-link-title", &name))
        .crumb(ctx.t("access-persons-title"), ctx.url("/personer"))
        .crumb(&record.person.name, address(&ctx, &record.person))
        .lead(ctx.tv("access-link-made", &name));
    Ok(ctx.show(frame.body(body)))
}
