//! The start page: in the demo a choice of roles, otherwise the way in.

use crate::demo::people::PEOPLE;
use maud::{Markup, html};
use web::look::frame::Frame;
use web::look::parts::press;
use web::{Ctx, Fault, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    if ctx.site.is_demo() {
        return Ok(demo(&ctx));
    }
    let Some(visitor) = &ctx.visitor else { return Ok(Reply::redirect("/logga-in")) };
    let homes: Vec<_> = visitor.memberships.iter().filter(|m| !m.acting.is_empty()).collect();
    if let [only] = homes[..] {
        return Ok(Reply::redirect(format!("/{}", only.slug)));
    }
    let body = html! {
        ul.roles {
            @for m in &homes { li { p { strong { (m.cooperation_name) } } p { a href={ "/" (m.slug) } { (ctx.t("start-open")) } } } }
        }
        @if homes.is_empty() { p { (ctx.t("start-no-home")) } }
    };
    Ok(ctx.show(Frame::new(ctx.t("start-choose")).body(body)))
}

fn demo(ctx: &Ctx) -> Reply {
    let home = ctx.visitor.as_ref().and_then(|v| v.memberships.first());
    let body = html! {
        @if let Some(m) = home {
            div.notice.info {
                p { (ctx.tv("start-signed-in", &[("name", (&m.name).into())])) " " a href={ "/" (m.slug) } { (ctx.t("start-to-overview")) } }
            }
        }
        h2 { (ctx.t("start-roles")) }
        ul.roles { @for person in PEOPLE { (role_card(ctx, person)) } }
        section.card {
            h2 { (ctx.t("start-about")) }
            p { (ctx.t("start-about-facts")) }
            p { (ctx.t("start-about-names")) }
            p { (ctx.t("start-about-day")) }
        }
    };
    let frame = Frame::new(ctx.t("start-title")).heading(ctx.t("start-heading")).lead(ctx.t("start-lead"));
    ctx.show(frame.body(body))
}

fn role_card(ctx: &Ctx, person: &crate::demo::people::DemoPerson) -> Markup {
    html! {
        li {
            p { strong { (ctx.t(&format!("role-{}", person.role))) } }
            p.small { (person.name) @if !person.party.is_empty() { ", " (person.party) } }
            p.small.grow { (ctx.t(&format!("role-{}-lead", person.role))) }
            (press(ctx, "/demo/logga-in", &ctx.t("start-sign-in"), &[("epost", person.email)], person.role == "secretary"))
        }
    }
}

/// For a balancer: whether the program and its database answer.
pub async fn health(ctx: Ctx) -> Result<Reply, Fault> {
    store::list_cooperations(&mut ctx.read().await?).await?;
    Ok(Reply::text("ok\n".to_string(), "text/plain; charset=utf-8"))
}
