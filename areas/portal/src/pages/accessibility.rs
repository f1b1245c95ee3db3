//! The statement of accessibility: what is tested, what falls short, how to tell us (2018:1937 13 §; DOS-2).

use super::frame::{open, shown};
use super::parts::contact;
use web::look::parts::card;
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let values = [("board", portal.name(&ctx).into())];
    let body = html! {
        section.card {
            h2 { (ctx.t("portal-access-how")) }
            p { (ctx.t("portal-access-how-text")) }
            p { (ctx.t("portal-access-tested")) }
        }
        section.card {
            h2 { (ctx.t("portal-access-short")) }
            ul { @for id in ["papers", "pdf", "names"] { li { (ctx.t(&format!("portal-access-short-{id}"))) } } }
            p { (ctx.t("portal-access-burden")) }
        }
        (card(&ctx.t("portal-access-tell"), html! {
            p { (ctx.t("portal-access-tell-text")) }
            (contact(&ctx, &portal))
        }))
        section.card {
            h2 { (ctx.t("portal-access-supervision")) }
            p { (ctx.t("portal-access-supervision-text")) " " a href="https://www.digg.se/tdosanmalan" rel="noreferrer" { (ctx.t("portal-access-digg")) } }
            p.law { (ctx.t("portal-access-law")) }
        }
    };
    let frame = portal.frame(&ctx, ctx.t("portal-foot-accessibility")).lead(ctx.tv("portal-access-lead", &values));
    Ok(shown(&ctx, frame.body(body)))
}
