//! One person: details, roles and way in. A new one, and changes to one.

use crate::pages::persons::{role_in_words, sign_in_chip};
use crate::rules::{Details, Held, WayIn, email_change_refusals, link_refusals, person_refusals};
use crate::store::{
    NewPerson, Person, create_person, find_login, find_person, find_person_by_email, is_known_elsewhere, list_held_by,
    update_person,
};
use basics::Refusal;
use maud::html;
use store::Tx;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Markup, Reply};

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    Ok(new_page(&ctx, &fields(&ctx, None), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let details = sent(&ctx);
    let mut tx = ctx.write().await?;
    let mut refusals = person_refusals(&details);
    if find_person_by_email(&mut tx, ctx.coop(), &details.email).await?.is_some() {
        refusals.push(Refusal::new("access-person-email-taken").at("email"));
    }
    if !refusals.is_empty() {
        return Ok(new_page(&ctx, &filled(fields(&ctx, None), &ctx.form), &refusals).refused());
    }
    let new = NewPerson { name: &details.name, email: &details.email, phone: &details.phone };
    let id = create_person(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/personer/{id}"))))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let record = load(&ctx, &mut tx).await?;
    let fields = fields(&ctx, Some(&record.person));
    Ok(page(&ctx, &record, &fields, Refused::default()))
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let details = sent(&ctx);
    let mut tx = ctx.write().await?;
    let record = load(&ctx, &mut tx).await?;
    let before = &record.person;
    let mut refusals = person_refusals(&details);
    if details.email != before.email {
        let other = find_person_by_email(&mut tx, ctx.coop(), &details.email).await?;
        refusals.extend(record.way_in(&ctx, |way| email_change_refusals(way, other.is_some())));
    }
    let mine = filled(fields(&ctx, Some(before)), &ctx.form);
    if !refusals.is_empty() {
        return Ok(page(&ctx, &record, &mine, Refused { details: &refusals, ..Refused::default() }).refused());
    }
    let seen = ctx.form.number("version").unwrap_or(0);
    match update_person(&mut tx, &ctx.by(), before, seen, &details).await {
        Err(store::Fault::Stale) => Ok(merge_page(&ctx, &address(&ctx, before), &mine, &fields(&ctx, Some(before)))),
        Err(other) => Err(other.into()),
        Ok(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, before)))
        }
    }
}

/// A person with everything its page shows.
pub struct Record {
    pub person: Person,
    pub held: Vec<Held>,
    has_login: bool,
    is_known_elsewhere: bool,
}

impl Record {
    /// Asks a rule about the person's way in, with the visitor's own roles beside the person's.
    fn way_in(&self, ctx: &Ctx, rule: impl FnOnce(&WayIn<'_>) -> Vec<Refusal>) -> Vec<Refusal> {
        let own: Vec<&str> = ctx.membership().iter().flat_map(|m| m.acting.iter().map(|a| a.role.as_str())).collect();
        let theirs: Vec<&str> = self.held.iter().map(|h| h.role.as_str()).collect();
        rule(&WayIn {
            own: &own,
            grants_roles: ctx.may("role.grant"),
            theirs: &theirs,
            is_self: ctx.person() == Some(self.person.id),
        })
    }

    /// Why the visitor cannot make a link for the person to choose a password.
    pub fn link_refusals(&self, ctx: &Ctx) -> Vec<Refusal> {
        self.way_in(ctx, |way| link_refusals(way, !self.person.email.is_empty(), self.is_known_elsewhere))
    }
}

/// What was refused, by form of the page.
#[derive(Default)]
pub struct Refused<'a> {
    pub details: &'a [Refusal],
    pub roles: &'a [Refusal],
    pub link: &'a [Refusal],
}

/// The person in the address.
pub async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<Record, Fault> {
    let person = find_person(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    let held = list_held_by(tx, ctx.coop(), person.id).await?;
    let has_login = find_login(tx, &person.email).await?.is_some();
    let is_known_elsewhere = is_known_elsewhere(tx, ctx.coop(), &person.email).await?;
    Ok(Record { person, held, has_login, is_known_elsewhere })
}

pub fn address(ctx: &Ctx, person: &Person) -> String {
    ctx.url(&format!("/personer/{}", person.id))
}

fn sent(ctx: &Ctx) -> Details {
    Details::tidied(&ctx.form.get("name"), &ctx.form.get("email"), &ctx.form.get("phone"))
}

/// The person's fields; of a new one without version.
pub fn fields(ctx: &Ctx, person: Option<&Person>) -> Vec<Field> {
    let value = |of: fn(&Person) -> &String| person.map(|p| of(p).clone()).unwrap_or_default();
    let email_hint = if person.is_some() { "access-field-email-change-hint" } else { "access-field-email-hint" };
    let mut fields = vec![
        Field::new("name", ctx.t("access-field-name"), Kind::Text, value(|p| &p.name)).required(),
        Field::new("email", ctx.t("access-field-email"), Kind::Text, value(|p| &p.email)).hint(ctx.t(email_hint)),
        Field::new("phone", ctx.t("access-field-phone"), Kind::Text, value(|p| &p.phone)),
    ];
    if let Some(p) = person {
        fields.push(Field::hidden("version", p.version));
    }
    fields
}

fn new_page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let submit = ctx.t("access-person-create");
    let body = html! { section.card { (form(ctx, &ctx.url("/personer/ny"), fields, refusals, &submit)) } };
    let frame = Frame::new(ctx.t("access-person-new-title"))
        .crumb(ctx.t("access-persons-title"), ctx.url("/personer"))
        .lead(ctx.t("access-person-new-lead"));
    ctx.show(frame.body(body))
}

/// The person's page, with what was refused in the form it belongs to.
pub fn page(ctx: &Ctx, record: &Record, fields: &[Field], refused: Refused<'_>) -> Reply {
    let p = &record.person;
    let main = parts::card(&ctx.t("access-person-details"), details_card(ctx, p, fields, refused.details));
    let side = html! {
        (parts::card(&ctx.t("access-head-roles"), roles_card(ctx, record, refused.roles)))
        (parts::card(&ctx.t("access-head-sign-in"), way_in_card(ctx, record, refused.link)))
    };
    let frame = Frame::new(&p.name)
        .crumb(ctx.t("access-persons-title"), ctx.url("/personer"))
        .chip(sign_in_chip(ctx, p, !record.held.is_empty(), record.has_login))
        .lead(lead(ctx, record));
    ctx.show(frame.body(parts::columns(main, side)))
}

/// The roles in a row, or that there is none.
fn lead(ctx: &Ctx, record: &Record) -> String {
    let roles: Vec<String> = record.held.iter().map(|h| role_in_words(ctx, &h.role, h.party)).collect();
    if roles.is_empty() { ctx.t("access-person-no-role") } else { roles.join(" · ") }
}

fn details_card(ctx: &Ctx, p: &Person, fields: &[Field], refusals: &[Refusal]) -> Markup {
    if ctx.may("person.edit") {
        return form(ctx, &address(ctx, p), fields, refusals, &ctx.t("access-person-save"));
    }
    let shown = fields.iter().filter(|f| !matches!(f.kind, Kind::Hidden));
    parts::facts(&shown.map(|f| (f.label.clone(), html! { (f.value) })).collect::<Vec<_>>())
}

fn roles_card(ctx: &Ctx, record: &Record, refused: &[Refusal]) -> Markup {
    let grants = ctx.may("role.grant");
    html! {
        @for r in refused { (parts::notice_bad(&ctx.refusal(r))) }
        @if record.held.is_empty() { p { (ctx.t("access-person-no-role-lead")) } }
        @for h in &record.held { (role_row(ctx, &record.person, h, grants)) }
        @if grants {
            p { (parts::button_second(&ctx.t("access-role-grant-title"), &format!("{}/roll", address(ctx, &record.person)))) }
        }
    }
}

fn role_row(ctx: &Ctx, person: &Person, held: &Held, grants: bool) -> Markup {
    let name = role_in_words(ctx, &held.role, held.party);
    html! {
        div.row {
            strong { (name) }
            @if grants {
                form.press action={ (address(ctx, person)) "/roll/ta-bort" } method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    input type="hidden" name="held" value=(held.id);
                    button.link aria-label=(ctx.tv("access-role-withdraw-this", &[("role", name.as_str().into())])) {
                        (ctx.t("access-role-withdraw"))
                    }
                }
            }
        }
    }
}

fn way_in_card(ctx: &Ctx, record: &Record, refused: &[Refusal]) -> Markup {
    if !ctx.may("person.edit") {
        let message = if record.has_login { "access-way-in-has" } else { "access-way-in-has-not" };
        return html! { p { (ctx.t(message)) } };
    }
    let why_not = record.link_refusals(ctx);
    let action = format!("{}/lank", address(ctx, &record.person));
    html! {
        @for r in refused { (parts::notice_bad(&ctx.refusal(r))) }
        p { (ctx.t(if record.has_login { "access-way-in-has" } else { "access-way-in-has-not" })) }
        @if why_not.is_empty() {
            p.small { (ctx.t("access-link-lead")) }
            (parts::press(ctx, &action, &ctx.t("access-link-make"), &[], false))
        } @else if refused.is_empty() {
            @for r in &why_not { p.small { (ctx.refusal(r)) } }
        }
    }
}
