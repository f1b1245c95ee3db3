//! Turning the public pages on or off, and what they say of contact. Where appeals go the board says.

use super::frame::courts;
use crate::rules::{Settings, validate_settings};
use crate::store;
use basics::Refusal;
use board::Court;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts::{button_second, card, law as law_line, missing};
use web::{Ctx, Fault, Form, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let settings = store::find_settings(&mut tx, ctx.coop()).await?;
    let court = court(&ctx, &mut tx).await?;
    Ok(page(&ctx, (&settings, court.as_ref()), &fields(&ctx, &settings), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = store::find_settings(&mut tx, ctx.coop()).await?;
    let new = read(&ctx.form);
    let court = court(&ctx, &mut tx).await?;
    let sent = || filled(fields(&ctx, &old), &ctx.form);
    let mut checked = validate_settings(&new, court.is_some());
    if old.is_on && !new.is_on && stands_there(&ctx, &mut tx).await? {
        checked = Err(checked
            .err()
            .into_iter()
            .flatten()
            .chain([Refusal::new("portal-off-notices").at("paslaget")])
            .collect());
    }
    if let Err(no) = checked {
        return Ok(page(&ctx, (&old, court.as_ref()), &sent(), &no).refused());
    }
    match store::save_settings(&mut tx, &ctx.by(), &new).await {
        Ok(()) => tx.commit().await?,
        Err(::store::Fault::Stale) => return Ok(merge_page(&ctx, &ctx.path, &sent(), &fields(&ctx, &old))),
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/offentliga-sidor")))
}

/// Whether a notice stands on the page and must stay up: taking the page away would take the notice down (KL 13:5).
async fn stands_there(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<bool, Fault> {
    let up = meeting::notices_up_on(tx, ctx.coop(), ctx.today).await?;
    Ok(up.iter().any(|n| n.is_automatic))
}

/// The court the boards have named; `None` while any of them has not.
async fn court(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<Option<Court>, Fault> {
    let boards = board::list_boards(tx, ctx.coop()).await?;
    let mut named = courts(ctx, tx, &boards).await?;
    Ok((named.len() == boards.len() && !boards.is_empty()).then(|| named.remove(0).1))
}

fn read(form: &Form) -> Settings {
    Settings {
        is_on: form.get("paslaget") == "1",
        about: form.get("om"),
        contact: form.get("kontakt"),
        email: form.get("epost"),
        phone: form.get("telefon"),
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
        Field::hidden("version", s.version),
    ]
}

fn page(ctx: &Ctx, (saved, court): (&Settings, Option<&Court>), fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        (card(&ctx.t("portal-settings"), form(ctx, &ctx.path, fields, no, &ctx.t("portal-save"))))
        (card(&ctx.t("portal-court"), html! {
            @match court {
                Some(c) => p { strong { (c.name) } @for line in c.address.lines().filter(|l| !l.is_empty()) { br; (line) } },
                None => p { (missing(&ctx.t("portal-court-missing"))) },
            }
            @if ctx.may("board.edit") { p { a href=(ctx.url("/namnden/domstol")) { (ctx.t("portal-court-change")) } } }
        }))
        (law_line(&ctx.t("portal-notice-board-law")))
    };
    let lead = if saved.is_on { "portal-settings-lead-on" } else { "portal-settings-lead-off" };
    let actions = html! {
        @if saved.is_on { (button_second(&ctx.t("portal-look"), &ctx.public_url(""))) }
        @if ctx.may("announcement.post") { (button_second(&ctx.t("portal-announcements"), &ctx.url("/offentliga-sidor/kungorelser"))) }
    };
    ctx.show(Frame::new(ctx.t("portal-settings-title")).lead(ctx.t(lead)).actions(actions).body(body))
}
