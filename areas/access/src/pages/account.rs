//! One's own page: who one is here, what one may, and a change of password.

use crate::pages::admission::{enter, hashed, password_fields, prove};
use crate::pages::persons::role_in_words;
use crate::rules::{Extent, Password, deeds, extent, password_refusals};
use crate::store::{find_login, set_password};
use basics::Refusal;
use maud::html;
use web::look::form::{Field, Kind, form};
use web::look::frame::Frame;
use web::look::parts;
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Membership, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    page(&ctx, &[]).await
}

/// The old password first, then the new one; other sessions of the login end.
pub async fn change_password(ctx: Ctx) -> Result<Reply, Fault> {
    let email = ctx.visitor.as_ref().map(|v| v.email.clone()).ok_or(Fault::Forbidden)?;
    let (new, again) = (ctx.form.raw("losenord"), ctx.form.raw("losenord_igen"));
    let mut refusals = password_refusals(&Password { new: &new, again: &again, email: &email });
    let proven = prove(&ctx, &email, ctx.form.raw("losenord_nuvarande")).await?;
    if proven.is_none() {
        refusals.insert(0, Refusal::new("access-password-old-wrong").at("losenord_nuvarande"));
    }
    let (Some(proven), true) = (proven, refusals.is_empty()) else { return Ok(page(&ctx, &refusals).await?.refused()) };
    let hash = hashed(&ctx, new).await?;
    let mut tx = ctx.write().await?;
    let now = find_login(&mut tx, &email).await?;
    if now.is_none_or(|l| l.password_hash != proven.password_hash) {
        return Err(Fault::Store(store::Fault::Stale));
    }
    set_password(&mut tx, &ctx.by(), &email, &hash).await?;
    let reply = enter(&ctx, &mut tx, &email, &ctx.url("/mitt-konto?bytt=1")).await?;
    tx.commit().await?;
    Ok(reply)
}

async fn page(ctx: &Ctx, refusals: &[Refusal]) -> Result<Reply, Fault> {
    let member = ctx.membership().ok_or(Fault::Forbidden)?;
    let has_password = ctx.visitor.as_ref().is_some_and(|v| v.login != 0);
    let main = html! {
        @if ctx.query.ticked("bytt") { (parts::notice_done(&ctx.t("access-account-changed"))) }
        (parts::card(&ctx.t("access-account-who"), who(ctx, member)))
        (parts::card(&ctx.t("access-account-rights"), rights(ctx, member)))
    };
    let side = parts::card(
        &ctx.t("access-account-password"),
        if has_password {
            password_form(ctx, refusals)
        } else {
            html! { p { (ctx.t("access-account-no-password")) } }
        },
    );
    let email = ctx.visitor.as_ref().map(|v| v.email.as_str()).unwrap_or_default();
    let lead = ctx.tv("access-account-lead", &[("email", email.into())]);
    let frame = Frame::new(ctx.t("access-account-title")).lead(lead).body(parts::columns(main, side));
    Ok(ctx.show(frame))
}

fn who(ctx: &Ctx, member: &Membership) -> Markup {
    let roles = html! {
        ul { @for a in &member.acting { li { (role_in_words(ctx, &a.role, a.party)) } } }
    };
    parts::facts(&[
        (ctx.t("access-field-name"), html! { (member.name) }),
        (ctx.t("access-head-roles"), roles),
        (ctx.t("access-field-cooperation"), html! { (member.cooperation_name) }),
    ])
}

/// Own rights in words, each with how far it reaches.
fn rights(ctx: &Ctx, member: &Membership) -> Markup {
    let row = |deed: String| {
        let reach = reach_in_words(ctx, member, &deed)?;
        Some(vec![html! { (right_in_words(ctx, &deed)) }, html! { (reach) }])
    };
    let rows: Vec<Vec<Markup>> = deeds().into_iter().filter_map(row).collect();
    table(&[head(ctx.t("access-head-right")), head(ctx.t("access-head-reach"))], &rows, "")
}

fn right_in_words(ctx: &Ctx, deed: &str) -> String {
    ctx.t(&format!("right-{}", deed.replace('.', "-")))
}

/// `None` when the visitor may not do it at all.
fn reach_in_words(ctx: &Ctx, member: &Membership, deed: &str) -> Option<String> {
    if member.acting.iter().any(|a| extent(&a.role, deed) == Extent::Everywhere) {
        return Some(ctx.t("access-reach-all"));
    }
    let own = member.acting.iter().filter(|a| extent(&a.role, deed) == Extent::OwnParty);
    let parties: Vec<String> = own.filter_map(|a| a.party).map(|p| ctx.party_name(p)).collect();
    if parties.is_empty() { None } else { Some(ctx.tv("access-reach-party", &[("party", parties.join(", ").into())])) }
}

fn password_form(ctx: &Ctx, refusals: &[Refusal]) -> Markup {
    let old = Field::new("losenord_nuvarande", ctx.t("access-field-password-old"), Kind::Password { new: false }, "");
    let [new, again] = password_fields(ctx);
    html! {
        p { (ctx.t("access-account-password-lead")) }
        (form(ctx, &ctx.url("/mitt-konto"), &[old.required(), new, again], refusals, &ctx.t("access-account-password-submit")))
    }
}
