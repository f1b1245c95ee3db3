//! Giving a seat a new holder, and correcting or ending a mandate.

use super::seat::{Loaded, frame};
use super::{form_page, seat_name, with_version, written};
use crate::rules::{Ground, Mandate, WrittenMandate, holder_on, validate_mandate, with_current_ended};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use access::Person;
use basics::{PersonId, Refusal};
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts;
use web::{Ctx, Fault, Form, Reply, html};

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let loaded = Loaded::read(&ctx, &mut tx, ctx.id("id")?).await?;
    let persons = access::list_persons(&mut tx, ctx.coop()).await?;
    Ok(new_page(&ctx, &loaded, &new_fields(&ctx, &loaded, &persons), &[]))
}

/// Gives the seat to somebody; when so ticked, its holder leaves the day before, in the same transaction.
pub async fn save_new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let loaded = Loaded::read(&ctx, &mut tx, ctx.id("id")?).await?;
    let persons = access::list_persons(&mut tx, ctx.coop()).await?;
    let sent = read(&ctx.form);
    let (mandates, ended) = match (ctx.form.ticked("ends_current"), sent.from.parse()) {
        (true, Ok(from)) => with_current_ended(&loaded.mandates, loaded.term.seat.id, from),
        _ => (loaded.mandates.clone(), None),
    };
    let (ids, heads) = (ids(&persons), heads(&ctx, &mut tx).await?);
    let ground = Ground { seat: &loaded.term, mandates: &mandates, persons: &ids, heads: &heads };
    let new = match validate_mandate(&sent, &ground, None) {
        Ok(new) => new,
        Err(refusals) => {
            let fields = filled(new_fields(&ctx, &loaded, &persons), &ctx.form);
            return Ok(new_page(&ctx, &loaded, &fields, &refusals));
        }
    };
    if let Some((before, last)) = ended.and_then(|m| Some((loaded.mandates.iter().find(|o| o.id == m.id)?, m.to?))) {
        store::end_mandate(&mut tx, &ctx.by(), before, last).await?;
    }
    store::create_mandate(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/namnden/platser/{}?sparat=1", new.seat))))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (old, loaded, persons) = load(&ctx, &mut tx).await?;
    Ok(edit_page(&ctx, &old, &loaded, &edit_fields(&ctx, &old, &persons), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (old, loaded, persons) = load(&ctx, &mut tx).await?;
    let sent = read(&ctx.form);
    let (ids, heads) = (ids(&persons), heads(&ctx, &mut tx).await?);
    let ground = Ground { seat: &loaded.term, mandates: &loaded.mandates, persons: &ids, heads: &heads };
    let sent_fields = || with_version(filled(edit_fields(&ctx, &old, &persons), &ctx.form), &ctx.form);
    let new = match validate_mandate(&sent, &ground, Some(old.id)) {
        Ok(new) => new,
        Err(refusals) => return Ok(edit_page(&ctx, &old, &loaded, &sent_fields(), &refusals)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::update_mandate(&mut tx, &ctx.by(), old.id, version, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent_fields(), &edit_fields(&ctx, &old, &persons)));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/namnden/platser/{}?sparat=1", old.seat))))
}

/// Takes away a mandate that was entered by mistake; the journal keeps what it was.
pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = store::find_mandate(&mut tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    store::remove_mandate(&mut tx, &ctx.by(), &old, ctx.form.number("version").unwrap_or(0)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/namnden/platser/{}?sparat=1", old.seat))))
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<(Mandate, Loaded, Vec<Person>), Fault> {
    let mandate = store::find_mandate(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    let loaded = Loaded::read(ctx, tx, mandate.seat).await?;
    Ok((mandate, loaded, access::list_persons(tx, ctx.coop()).await?))
}

/// Who is head of the administration today.
async fn heads(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<PersonId>, Fault> {
    Ok(access::list_persons_in_role(tx, ctx.coop(), "head").await?)
}

fn ids(persons: &[Person]) -> Vec<PersonId> {
    persons.iter().map(|p| p.id).collect()
}

fn new_page(ctx: &Ctx, loaded: &Loaded, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let holder = holder_on(&loaded.mandates, loaded.term.seat.id, ctx.today);
    let lead = match holder {
        Some(m) => ctx.tv("board-new-holder-lead", &[("name", m.name.clone().into())]),
        None => ctx.t("board-new-holder-lead-gap"),
    };
    let under = html! { p.small { a href=(ctx.url("/personer")) { (ctx.t("board-persons")) } } };
    form_page(ctx, frame(ctx, loaded, "/mandat").lead(lead), fields, refusals, "board-mandate-save", under)
}

fn edit_page(ctx: &Ctx, old: &Mandate, loaded: &Loaded, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let seat = &loaded.term.seat;
    let frame = Frame::new(ctx.tv("board-mandate-title", &[("name", old.name.clone().into())]))
        .crumb(ctx.t("board-title"), ctx.url("/namnden"))
        .crumb(seat_name(ctx, seat, &loaded.names), ctx.url(&format!("/namnden/platser/{}", seat.id)))
        .lead(ctx.t("board-mandate-lead"));
    let action = ctx.url(&format!("/namnden/mandat/{}/ta-bort", old.id));
    let version = old.version.to_string();
    let remove = html! {
        p { (ctx.t("board-mandate-remove-text")) }
        (parts::press(ctx, &action, &ctx.t("board-mandate-remove"), &[("version", &version)], false))
    };
    form_page(ctx, frame, fields, refusals, "board-save", parts::card(&ctx.t("board-mistake"), remove))
}

fn read(form: &Form) -> WrittenMandate {
    WrittenMandate {
        person: form.get("person"),
        political_party: form.get("political_party"),
        from: form.get("from"),
        to: form.get("to"),
    }
}

fn new_fields(ctx: &Ctx, loaded: &Loaded, persons: &[Person]) -> Vec<Field> {
    let mut fields = fields(ctx, None, persons);
    if let Some(m) = holder_on(&loaded.mandates, loaded.term.seat.id, ctx.today) {
        let label = ctx.tv("board-ends-current", &[("name", m.name.clone().into())]);
        fields.push(Field::new("ends_current", label, Kind::Tick, "1").hint(ctx.t("board-ends-current-hint")));
    }
    fields
}

fn edit_fields(ctx: &Ctx, old: &Mandate, persons: &[Person]) -> Vec<Field> {
    let mut fields = fields(ctx, Some(old), persons);
    fields.push(Field::hidden("version", old.version));
    fields
}

fn fields(ctx: &Ctx, old: Option<&Mandate>, persons: &[Person]) -> Vec<Field> {
    let mut choices = vec![(String::new(), ctx.t("board-choose"))];
    choices.extend(persons.iter().map(|p| (p.id.to_string(), p.name.clone())));
    let person = old.map(|m| m.person.to_string()).unwrap_or_default();
    let party = old.map(|m| m.political_party.clone()).unwrap_or_default();
    vec![
        Field::new("person", ctx.t("board-person"), Kind::Choice(choices), person)
            .hint(ctx.t("board-person-hint"))
            .required(),
        Field::new("political_party", ctx.t("board-political-party"), Kind::Text, party)
            .hint(ctx.t("board-political-party-hint")),
        Field::new("from", ctx.t("board-from"), Kind::Date, written(old.map(|m| m.from))).required(),
        Field::new("to", ctx.t("board-to"), Kind::Date, written(old.and_then(|m| m.to))).hint(ctx.t("board-to-hint")),
    ]
}
