//! The page behind a one-time link, where somebody chooses a password.

use crate::pages::admission::{enter, hashed, password_fields, world_now};
use crate::rules::{Password, password_refusals};
use crate::store::{Purpose, find_invitation, set_password, use_invitation};
use basics::Refusal;
use maud::html;
use store::{By, Tx};
use web::look::form::form;
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let Some(email) = address(&ctx, &mut tx).await? else { return Ok(gone(&ctx, "access-link-gone")) };
    Ok(page(&ctx, &email, &[]))
}

pub async fn receive(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let Some(email) = address(&ctx, &mut tx).await? else { return Ok(gone(&ctx, "access-link-gone")) };
    drop(tx);
    let (new, again) = (ctx.form.raw("losenord"), ctx.form.raw("losenord_igen"));
    let refusals = password_refusals(&Password { new: &new, again: &again, email: &email });
    if !refusals.is_empty() {
        return Ok(page(&ctx, &email, &refusals).refused());
    }
    let hash = hashed(&ctx, new).await?;
    let mut tx = ctx.write().await?;
    let Some(email) = address(&ctx, &mut tx).await? else { return Ok(gone(&ctx, "access-link-gone")) };
    let by = By { cooperation: 0, person: None, name: email.clone(), party: None, at: ctx.now };
    use_invitation(&mut tx, &by, &ctx.params["token"]).await?;
    set_password(&mut tx, &by, &email, &hash).await?;
    let reply = enter(&ctx, &mut tx, &email, "").await?;
    tx.commit().await?;
    Ok(reply)
}

/// Whose password the link sets; `None` when it cannot be used.
async fn address(ctx: &Ctx, tx: &mut Tx) -> Result<Option<String>, Fault> {
    let token = ctx.params.get("token").map(String::as_str).unwrap_or_default();
    Ok(find_invitation(tx, token, Purpose::Reset, world_now(ctx)).await?.map(|i| i.email))
}

fn page(ctx: &Ctx, email: &str, refusals: &[Refusal]) -> Reply {
    let body = html! {
        section.card {
            (form(ctx, &ctx.path, &password_fields(ctx), refusals, &ctx.t("access-password-submit")))
        }
    };
    let lead = ctx.tv("access-password-lead", &[("email", email.into())]);
    ctx.show(Frame::new(ctx.t("access-password-title")).lead(lead).body(body))
}

/// A one-time link that is used, too old or never was: 404, with what to do instead.
pub fn gone(ctx: &Ctx, message: &str) -> Reply {
    let body = html! {
        (parts::notice_bad(&ctx.t(message)))
        p { (parts::button_second(&ctx.t("access-sign-in-title"), "/logga-in")) }
    };
    ctx.show(Frame::new(ctx.t("access-gone-title")).body(body)).with_status(Fault::NotFound.status())
}
