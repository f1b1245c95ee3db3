//! One search over registry and minutes.

use maud::{Markup, html};
use web::look::frame::Frame;
use web::look::parts::empty;
use web::{Ctx, Fault, Reply};

/// One thing found: what kind of thing, its number, title and address.
struct Found {
    kind: String,
    number: String,
    title: String,
    href: String,
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let query = ctx.query.get("q");
    let found = if query.is_empty() { Vec::new() } else { look(&ctx, &query).await? };
    let title = ctx.t("search-title");
    let frame = if query.is_empty() {
        Frame::new(title).body(empty(&ctx.t("search-empty"), &ctx.t("search-empty-lead"), None))
    } else if found.is_empty() {
        let nothing = ctx.tv("search-nothing", &[("query", (&query).into())]);
        Frame::new(title).body(empty(&nothing, &ctx.t("search-nothing-lead"), None))
    } else {
        let lead = ctx.tv("search-lead", &[("n", found.len().into()), ("query", (&query).into())]);
        Frame::new(title).lead(lead).body(list(&found))
    };
    Ok(ctx.show(frame))
}

async fn look(ctx: &Ctx, query: &str) -> Result<Vec<Found>, Fault> {
    let mut tx = ctx.read().await?;
    let mut found = Vec::new();
    if ctx.may("registry.read") {
        let sees_secret = ctx.may("registry.read-secret");
        for hit in registry::search(&mut tx, ctx.coop(), query, sees_secret).await? {
            let kind = ctx.t(match hit.kind {
                registry::HitKind::Case => "search-kind-case",
                registry::HitKind::Document => "search-kind-document",
            });
            found.push(Found { kind, number: hit.number, title: hit.title, href: ctx.url(&hit.href_path) });
        }
    }
    if ctx.may("meeting.read") {
        let boards = board::list_boards(&mut tx, ctx.coop()).await?;
        for hit in meeting::search(&mut tx, ctx.coop(), query).await? {
            let label = boards.iter().find(|b| b.id == hit.board).map(|b| b.label.as_str()).unwrap_or("§ {n}");
            let number = hit.number.map(|n| label.replace("{n}", &n.to_string()).replace("§ ", "§\u{a0}"));
            let kind = ctx.tv("search-kind-paragraph", &[("day", ctx.day(hit.day).into())]);
            let href = ctx.url(&format!("/moten/{}/paragrafer/{}", hit.meeting, hit.paragraph));
            found.push(Found { kind, number: number.unwrap_or_default(), title: hit.heading, href });
        }
    }
    Ok(found)
}

fn list(found: &[Found]) -> Markup {
    html! {
        section.card {
            ul.hits {
                @for f in found {
                    li { p { a href=(f.href) { (f.number) " " (f.title) } } p.small { (f.kind) } }
                }
            }
        }
    }
}
