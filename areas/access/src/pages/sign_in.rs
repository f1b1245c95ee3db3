//! Signing in and out.

use crate::pages::admission::{enter, home, prove};
use crate::rules::local_path;
use crate::store::{find_login, remove_session};
use basics::Refusal;
use maud::html;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::{Ctx, Fault, Reply};

/// Who is signed in already goes on at once.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let till = ctx.query.get("till");
    if ctx.visitor.is_some() {
        let to = local_path(&till).map(str::to_string);
        return Ok(Reply::redirect(to.unwrap_or_else(|| home(ctx.visitor.as_ref()))));
    }
    let fields = fields(&ctx, local_path(&till).unwrap_or_default());
    Ok(page(&ctx, &fields, &[]))
}

pub async fn receive(ctx: Ctx) -> Result<Reply, Fault> {
    let email = ctx.form.get("email").to_lowercase();
    let Some(login) = prove(&ctx, &email, ctx.form.raw("losenord")).await? else {
        return Ok(refused(&ctx));
    };
    let mut tx = ctx.write().await?;
    // The password may have been changed while this one was compared.
    let now = find_login(&mut tx, &email).await?;
    if now.is_none_or(|l| l.password_hash != login.password_hash) {
        return Ok(refused(&ctx));
    }
    let reply = enter(&ctx, &mut tx, &login.email, &ctx.form.get("till")).await?;
    tx.end().await?;
    Ok(reply)
}

pub async fn sign_out(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    remove_session(&mut tx, &ctx.session).await?;
    tx.end().await?;
    Ok(Reply::redirect("/").with_cookie(web::end_session_cookie(&ctx.site)))
}

/// The same for a wrong password and an unknown address.
fn refused(ctx: &Ctx) -> Reply {
    let fields = filled(fields(ctx, ""), &ctx.form);
    page(ctx, &fields, &[Refusal::new("access-sign-in-wrong").at("email")]).refused()
}

fn fields(ctx: &Ctx, till: &str) -> Vec<Field> {
    vec![
        Field::hidden("till", till),
        Field::new("email", ctx.t("access-field-email"), Kind::Email, "").required(),
        Field::new("losenord", ctx.t("access-field-password"), Kind::Password { new: false }, "").required(),
    ]
}

fn page(ctx: &Ctx, fields: &[Field], refusals: &[Refusal]) -> Reply {
    let body = html! {
        @if ctx.site.is_demo() {
            div.notice.info { p { (ctx.t("access-sign-in-demo")) " " a href="/" { (ctx.t("access-sign-in-demo-link")) } } }
        }
        section.card {
            (form(ctx, "/logga-in", fields, refusals, &ctx.t("access-sign-in-submit")))
        }
        p.small { (ctx.t("access-sign-in-help")) }
        p { a href="/offentligt" { (ctx.t("access-sign-in-public")) } }
    };
    ctx.show(Frame::new(ctx.t("access-sign-in-title")).lead(ctx.t("access-sign-in-lead")).body(body))
}
