//! The list of documents, narrowed by words, direction, status and days, also as a file.

use super::list::{self, Narrow, ROWS};
use super::show;
use crate::rules::{Direction, Status};
use crate::store::{DocumentFilter, count_documents, list_documents};
use basics::Day;
use web::look::frame::Frame;
use web::look::parts;
use web::{Ctx, Fault, Reply, html};

fn asked(ctx: &Ctx) -> DocumentFilter {
    let day = |name: &str| ctx.query.get(name).parse::<Day>().ok();
    DocumentFilter {
        query: ctx.query.get("q"),
        sees_secret: show::sees_secret(ctx),
        loose: ctx.query.get("arende") == "utan",
        direction: Direction::read(&ctx.query.get("riktning")),
        public: match ctx.query.get("status").as_str() {
            "utkast" => Some(false),
            "allmanna" => Some(true),
            _ => None,
        },
        from: day("fran"),
        to: day("till"),
        ..DocumentFilter::default()
    }
}

/// A day was written that is no day, so it does not narrow.
fn has_bad_day(ctx: &Ctx) -> bool {
    ["fran", "till"].into_iter().map(|n| ctx.query.get(n)).any(|t| !t.is_empty() && t.parse::<Day>().is_err())
}

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let page = list::page_asked(&ctx);
    let filter = DocumentFilter { limit: ROWS + 1, offset: page * ROWS, ..asked(&ctx) };
    let mut documents = list_documents(&mut tx, ctx.coop(), &filter).await?;
    let more = documents.len() > ROWS as usize;
    documents.truncate(ROWS as usize);
    let count = count_documents(&mut tx, ctx.coop()).await?;
    let is_new = count.all == 0;
    let lead = ctx.tv("registry-documents-lead", &[("n", count.all.into()), ("drafts", count.drafts.into())]);

    let (address, new) = (ctx.url("/handlingar"), ctx.url("/handlingar/ny"));
    let may_register = ctx.may("registry.register");
    let mut frame = Frame::new(ctx.t("registry-documents-title")).lead(lead);
    if may_register && !is_new {
        frame = frame.actions(parts::button(&ctx.t("registry-document-new"), &new));
    }
    let body = if is_new {
        let action = ctx.t("registry-document-new");
        let action = may_register.then_some((action.as_str(), new.as_str()));
        parts::empty(&ctx.t("registry-documents-empty"), &ctx.t("registry-documents-empty-text"), action)
    } else {
        let caption = ctx.tv("registry-documents-shown", &[("n", documents.len().into())]);
        html! {
            @if has_bad_day(&ctx) { (parts::notice_warn(&ctx.t("registry-filter-bad-day"))) }
            (list::filter(&ctx, &address, &ctx.url("/handlingar.csv"), &narrows(&ctx)))
            @if documents.is_empty() {
                (parts::empty(&ctx.t("registry-none-match"), &ctx.t("registry-none-match-text"), None))
            } @else {
                (show::document_table(&ctx, &documents, &caption))
            }
            (list::pager(&ctx, &address, page, more))
        }
    };
    Ok(ctx.show(frame.body(body)))
}

fn narrows(ctx: &Ctx) -> Vec<Narrow> {
    let choice = |name, label: &str, choices: Vec<(&str, &str)>| Narrow::Choice {
        name,
        label: ctx.t(label),
        value: ctx.query.get(name),
        choices: choices.into_iter().map(|(v, id)| (v.to_string(), ctx.t(id))).collect(),
    };
    vec![
        Narrow::Words { value: ctx.query.get("q") },
        choice(
            "riktning",
            "registry-head-direction",
            vec![
                ("", "registry-filter-all-directions"),
                ("in", "registry-direction-in"),
                ("out", "registry-direction-out"),
                ("drawn-up", "registry-direction-drawn-up"),
            ],
        ),
        choice(
            "status",
            "registry-head-status",
            vec![
                ("", "registry-filter-all-states"),
                ("utkast", "registry-filter-drafts"),
                ("allmanna", "registry-filter-public"),
            ],
        ),
        choice(
            "arende",
            "registry-filter-case",
            vec![("", "registry-filter-all-cases"), ("utan", "registry-filter-loose")],
        ),
        Narrow::Day { name: "fran", label: ctx.t("registry-filter-from"), value: ctx.query.get("fran") },
        Narrow::Day { name: "till", label: ctx.t("registry-filter-to"), value: ctx.query.get("till") },
    ]
}

pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let filter = asked(&ctx);
    let sees = filter.sees_secret;
    let documents = list_documents(&mut tx, ctx.coop(), &filter).await?;
    let heads = ["number", "title", "direction", "day", "counterpart", "status", "public-since", "secrecy"]
        .map(|h| ctx.t(&format!("registry-head-{h}")));
    let rows: Vec<Vec<String>> = documents
        .iter()
        .map(|d| {
            let (status, since) = match d.status {
                Status::Draft => (ctx.t("registry-chip-draft"), String::new()),
                Status::Public { since, .. } => (ctx.t("registry-chip-public"), since.to_string()),
            };
            vec![
                d.number.clone(),
                d.title_for(sees).to_string(),
                show::direction_name(&ctx, d),
                d.day.to_string(),
                d.counterpart_for(sees).to_string(),
                status,
                since,
                d.secrecy.as_ref().map(|s| s.provision.clone()).unwrap_or_default(),
            ]
        })
        .collect();
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", "handlingar.csv", true))
}
