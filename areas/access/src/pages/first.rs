//! The first administrator of an installation: a page behind a one-time link that the program prints.

use crate::pages::admission::{enter, hashed, password_fields, world_now};
use crate::pages::password_link::gone;
use crate::rules::{
    ADMINISTRATOR, Details, Password, SECRETARY, cooperation_refusals, password_refusals, person_refusals,
};
use crate::store::{
    NewPerson, Purpose, create_person, end_first_invitations, find_invitation, find_person_by_email, grant_role,
    has_logins, set_password, use_invitation,
};
use basics::Refusal;
use maud::html;
use serde::Serialize;
use store::{By, Cooperation, Deed, Tx, create_cooperation, list_cooperations};
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::{Ctx, Fault, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    if !is_good(&ctx, &mut tx).await? {
        return Ok(gone(&ctx, "access-first-gone"));
    }
    let known = list_cooperations(&mut tx).await?;
    Ok(page(&ctx, &fields(&ctx, &known), &[]))
}

pub async fn receive(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    if !is_good(&ctx, &mut tx).await? {
        return Ok(gone(&ctx, "access-first-gone"));
    }
    let known = list_cooperations(&mut tx).await?;
    drop(tx);
    let details = Details::tidied(&ctx.form.get("name"), &ctx.form.get("email"), "");
    let refusals = refusals(&ctx, &known, &details);
    if !refusals.is_empty() {
        return Ok(page(&ctx, &filled(fields(&ctx, &known), &ctx.form), &refusals).refused());
    }
    let hash = hashed(&ctx, ctx.form.raw("losenord")).await?;
    let mut tx = ctx.write().await?;
    if !is_good(&ctx, &mut tx).await? {
        return Ok(gone(&ctx, "access-first-gone"));
    }
    let reply = begin(&ctx, &mut tx, &details, &hash).await?;
    tx.commit().await?;
    Ok(reply)
}

/// Whether the link can be used: its time is not out, and nobody has a password yet.
async fn is_good(ctx: &Ctx, tx: &mut Tx) -> Result<bool, Fault> {
    let token = ctx.params.get("token").map(String::as_str).unwrap_or_default();
    let found = find_invitation(tx, token, Purpose::FirstAdministrator, world_now(ctx)).await?;
    Ok(found.is_some() && !has_logins(tx).await?)
}

fn refusals(ctx: &Ctx, known: &[Cooperation], details: &Details) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if known.is_empty() {
        refusals.extend(cooperation_refusals(&ctx.form.get("cooperation"), &ctx.form.get("slug")));
    } else if chosen(ctx, known).is_none() {
        refusals.push(Refusal::new("access-first-choose").at("slug"));
    }
    refusals.extend(person_refusals(details));
    if details.email.is_empty() {
        refusals.push(Refusal::new("access-first-email-missing").at("email"));
    }
    let (new, again) = (ctx.form.raw("losenord"), ctx.form.raw("losenord_igen"));
    refusals.extend(password_refusals(&Password { new: &new, again: &again, email: &details.email }));
    refusals
}

fn chosen(ctx: &Ctx, known: &[Cooperation]) -> Option<Cooperation> {
    known.iter().find(|c| c.slug == ctx.form.get("slug")).cloned()
}

/// Makes the cooperation (or takes the chosen one), the person with both roles, and the login.
async fn begin(ctx: &Ctx, tx: &mut Tx, details: &Details, hash: &str) -> Result<Reply, Fault> {
    let known = list_cooperations(tx).await?;
    let (cooperation, is_new) = match chosen(ctx, &known) {
        Some(c) => (c, false),
        None => (create_cooperation(tx, &ctx.form.get("slug"), &ctx.form.get("cooperation")).await?, true),
    };
    let mut by = By { cooperation: cooperation.id, person: None, name: details.name.clone(), party: None, at: ctx.now };
    if is_new {
        let made = Made { slug: &cooperation.slug, name: &cooperation.name };
        tx.log(&by, Deed::new("cooperation.create", "cooperation").after(&made)).await?;
    }
    let person = match find_person_by_email(tx, cooperation.id, &details.email).await? {
        Some(person) => person.id,
        None => {
            let new = NewPerson { name: &details.name, email: &details.email, phone: "" };
            create_person(tx, &by, &new).await?
        }
    };
    by.person = Some(person);
    grant_role(tx, &by, person, ADMINISTRATOR, None).await?;
    grant_role(tx, &by, person, SECRETARY, None).await?;
    set_password(tx, &by, &details.email, hash).await?;
    use_invitation(tx, &by, &ctx.params["token"]).await?;
    end_first_invitations(tx, &by).await?;
    enter(ctx, tx, &details.email, &format!("/{}", cooperation.slug)).await
}

/// A new cooperation as the journal tells it.
#[derive(Serialize)]
struct Made<'a> {
    slug: &'a str,
    name: &'a str,
}

fn fields(ctx: &Ctx, known: &[Cooperation]) -> Vec<Field> {
    let mut fields = if known.is_empty() {
        vec![
            Field::new("cooperation", ctx.t("access-field-cooperation"), Kind::Text, "")
                .hint(ctx.t("access-field-cooperation-hint"))
                .required(),
            Field::new("slug", ctx.t("access-field-slug"), Kind::Text, "")
                .hint(ctx.t("access-field-slug-hint"))
                .required(),
        ]
    } else {
        let choices = known.iter().map(|c| (c.slug.clone(), c.name.clone())).collect();
        vec![Field::new("slug", ctx.t("access-field-cooperation-choose"), Kind::Choice(choices), "").required()]
    };
    fields.push(Field::new("name", ctx.t("access-field-own-name"), Kind::Text, "").required());
    fields.push(
        Field::new("email", ctx.t("access-field-email"), Kind::Email, "")
            .hint(ctx.t("access-field-email-own-hint"))
            .required(),
    );
    fields.extend(password_fields(ctx));
    fields
}

fn page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let body = html! {
        section.card { (form(ctx, &ctx.path, fields, refusals, &ctx.t("access-first-submit"))) }
    };
    ctx.show(Frame::new(ctx.t("access-first-title")).lead(ctx.t("access-first-lead")).body(body))
}
