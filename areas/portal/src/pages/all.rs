//! All cooperations with public pages, and what robots may read.

use crate::store;
use ::store::list_cooperations;
use web::look::frame::Frame;
use web::look::parts::empty;
use web::{Ctx, Fault, Keep, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let mut shown = Vec::new();
    for c in list_cooperations(&mut tx).await? {
        if store::find_settings(&mut tx, c.id).await?.is_on {
            let parties = agreement::list_parties_on(&mut tx, c.id, ctx.today).await?;
            shown.push((c, parties.into_iter().map(|p| p.short).collect::<Vec<_>>()));
        }
    }
    let body = html! {
        @if shown.is_empty() {
            (empty(&ctx.t("portal-all-empty-title"), &ctx.t("portal-all-empty"), None))
        } @else {
            ul.roles {
                @for (c, parties) in &shown {
                    li {
                        h2 { a href={ "/offentligt/" (c.slug) } { (c.name) } }
                        p.small { (law::listed(ctx.lang(), parties)) }
                    }
                }
            }
        }
        p { a href="/logga-in" { (ctx.t("frame-public-staff")) } }
    };
    Ok(ctx.show(Frame::new(ctx.t("portal-all-title")).lead(ctx.t("portal-all-lead")).body(body)))
}

/// Only the public pages are for search engines.
pub async fn robots(_ctx: Ctx) -> Result<Reply, Fault> {
    let lines = "User-agent: *\nAllow: /offentligt\nDisallow: /\n";
    Ok(Reply::text(lines.to_string(), "text/plain; charset=utf-8").kept(Keep::Anybody))
}
