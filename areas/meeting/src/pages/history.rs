//! What has been done to a meeting, by whom and when; each line is also a moment to look back to.

use super::frame::{address, asked, frame};
use super::known::chooser;
use ::store::{JournalFilter, JournalLine, list_journal};
use web::look::parts::{card, columns, empty};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Most lines shown.
const LINES: i64 = 300;

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let filter = JournalFilter { subject: format!("meeting/{}", meeting.id), limit: LINES, ..JournalFilter::default() };
    let lines = list_journal(&mut tx, ctx.coop(), &filter).await?;
    let heads = [
        head(ctx.t("meeting-col-when")),
        head(ctx.t("meeting-col-who")),
        head(ctx.t("meeting-col-what")),
        head(ctx.t("meeting-known")),
    ];
    let body = if lines.is_empty() {
        empty(&ctx.t("meeting-history-empty-title"), &ctx.t("meeting-history-empty"), None)
    } else {
        let last = lines.first().map_or(0, |l| l.number);
        let rows: Vec<Vec<Markup>> = lines.iter().map(|l| row(&ctx, meeting.id, l, last)).collect();
        columns(
            html! { section.card { (table(&heads, &rows, &ctx.t("meeting-history-caption"))) } },
            card(&ctx.t("meeting-known"), chooser(&ctx, &meeting)),
        )
    };
    let lead = ctx.tv("meeting-history-lead", &[("n", lines.len().into())]);
    Ok(ctx.show(frame(&ctx, &meeting, "/historik", lead).body(body)))
}

fn row(ctx: &Ctx, meeting: i64, l: &JournalLine, last: i64) -> Vec<Markup> {
    let party = l.party.map(|p| ctx.party_name(p)).filter(|n| !n.is_empty());
    let moment = format!("{} {}", l.at.day(), l.at.clock());
    let then = address(ctx, meeting, &format!("/historik/da?rad={}", l.number));
    let difference = address(ctx, meeting, &format!("/historik/skillnad?fran={}&till={last}", l.number));
    vec![
        html! { span.day { (l.at.day()) } " " (l.at.clock()) },
        html! { (l.person_name) @if let Some(p) = party { " " span.small { (p) } } },
        html! {
            a href=(ctx.url(&format!("/logg/{}", l.number))) { (ctx.t(&format!("deed-{}", l.deed.replace('.', "-")))) }
        },
        html! {
            a href=(then) aria-label=(ctx.tv("meeting-known-then-of", &[("moment", (&moment).into())])) { (ctx.t("meeting-known-then")) }
            @if l.number != last {
                " " a.small href=(difference) aria-label=(ctx.tv("meeting-known-difference-of", &[("moment", (&moment).into())])) { (ctx.t("meeting-known-difference")) }
            }
        },
    ]
}
