//! What has been done to a meeting, by whom and when.

use super::frame::{asked, frame};
use ::store::{JournalFilter, JournalLine, list_journal};
use web::look::parts::empty;
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Most lines shown.
const LINES: i64 = 300;

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let filter = JournalFilter { subject: format!("meeting/{}", meeting.id), limit: LINES, ..JournalFilter::default() };
    let lines = list_journal(&mut tx, ctx.coop(), &filter).await?;
    let heads = [head(ctx.t("meeting-col-when")), head(ctx.t("meeting-col-who")), head(ctx.t("meeting-col-what"))];
    let body = if lines.is_empty() {
        empty(&ctx.t("meeting-history-empty-title"), &ctx.t("meeting-history-empty"), None)
    } else {
        let rows: Vec<Vec<Markup>> = lines.iter().map(|l| row(&ctx, l)).collect();
        html! { section.card { (table(&heads, &rows, &ctx.t("meeting-history-caption"))) } }
    };
    let lead = ctx.tv("meeting-history-lead", &[("n", lines.len().into())]);
    Ok(ctx.show(frame(&ctx, &meeting, "/historik", lead).body(body)))
}

fn row(ctx: &Ctx, l: &JournalLine) -> Vec<Markup> {
    let party = l.party.map(|p| ctx.party_name(p)).filter(|n| !n.is_empty());
    vec![
        html! { span.day { (l.at.day()) } " " (l.at.clock()) },
        html! { (l.person_name) @if let Some(p) = party { " " span.small { (p) } } },
        html! {
            a href=(ctx.url(&format!("/logg/{}", l.number))) { (ctx.t(&format!("deed-{}", l.deed.replace('.', "-")))) }
        },
    ]
}
