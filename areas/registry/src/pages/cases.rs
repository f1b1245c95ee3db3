//! The list of cases, narrowed by words, year, series and state, also as a file.

use super::list::{self, Narrow, ROWS};
use super::show;
use crate::rules::{Case, Series};
use crate::store::{CaseFilter, CaseState, count_cases, list_case_years, list_cases, list_series};
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

fn asked(ctx: &Ctx) -> CaseFilter {
    CaseFilter {
        query: ctx.query.get("q"),
        sees_secret: show::sees_secret(ctx),
        year: ctx.query.number("ar").and_then(|y| i16::try_from(y).ok()),
        series: ctx.query.number("serie"),
        state: match ctx.query.get("lage").as_str() {
            "oppna" => CaseState::Open,
            "avslutade" => CaseState::Closed,
            _ => CaseState::Any,
        },
        ..CaseFilter::default()
    }
}

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let series = list_series(&mut tx, ctx.coop()).await?;
    let years = list_case_years(&mut tx, ctx.coop()).await?;
    let (all, closed) = count_cases(&mut tx, ctx.coop()).await?;
    let page = list::page_asked(&ctx);
    let filter = CaseFilter { limit: ROWS + 1, offset: page * ROWS, ..asked(&ctx) };
    let mut cases = list_cases(&mut tx, ctx.coop(), &filter).await?;
    let more = cases.len() > ROWS as usize;
    cases.truncate(ROWS as usize);

    let may_register = ctx.may("registry.register");
    let lead = if all == 0 {
        ctx.t("registry-cases-lead-none")
    } else {
        ctx.tv("registry-cases-lead", &[("open", (all - closed).into()), ("closed", closed.into())])
    };
    let new = ctx.url("/arenden/nytt");
    let mut frame = Frame::new(ctx.t("registry-cases-title")).lead(lead);
    if may_register && all > 0 {
        frame = frame.actions(parts::button(&ctx.t("registry-case-new"), &new));
    }
    let body = if all == 0 {
        let action = ctx.t("registry-case-new");
        let action = may_register.then_some((action.as_str(), new.as_str()));
        parts::empty(&ctx.t("registry-cases-empty"), &ctx.t("registry-cases-empty-text"), action)
    } else {
        let address = ctx.url("/arenden");
        html! {
            (list::filter(&ctx, &address, &ctx.url("/arenden.csv"), &narrows(&ctx, &series, &years)))
            @if cases.is_empty() {
                (parts::empty(&ctx.t("registry-none-match"), &ctx.t("registry-none-match-text"), None))
            } @else {
                (case_table(&ctx, &cases))
            }
            (list::pager(&ctx, &address, page, more))
        }
    };
    Ok(ctx.show(frame.body(body)))
}

fn narrows(ctx: &Ctx, series: &[Series], years: &[i16]) -> Vec<Narrow> {
    let all = |id: &str| (String::new(), ctx.t(id));
    let mut found = vec![Narrow::Words { value: ctx.query.get("q") }];
    found.push(Narrow::Choice {
        name: "ar",
        label: ctx.t("registry-filter-year"),
        value: ctx.query.get("ar"),
        choices: std::iter::once(all("registry-filter-all-years"))
            .chain(years.iter().map(|y| (y.to_string(), y.to_string())))
            .collect(),
    });
    if series.len() > 1 {
        found.push(Narrow::Choice {
            name: "serie",
            label: ctx.t("registry-filter-series"),
            value: ctx.query.get("serie"),
            choices: std::iter::once(all("registry-filter-all-series"))
                .chain(series.iter().map(|s| (s.id.to_string(), s.name.clone())))
                .collect(),
        });
    }
    found.push(Narrow::Choice {
        name: "lage",
        label: ctx.t("registry-filter-state"),
        value: ctx.query.get("lage"),
        choices: vec![
            all("registry-filter-all-states"),
            ("oppna".into(), ctx.t("registry-filter-open")),
            ("avslutade".into(), ctx.t("registry-filter-closed")),
        ],
    });
    found
}

pub fn state_chip(ctx: &Ctx, case: &Case) -> Chip {
    if case.is_open() {
        Chip::new(ChipKind::Info, ctx.t("registry-chip-open"))
    } else {
        Chip::new(ChipKind::Quiet, ctx.t("registry-chip-closed"))
    }
}

fn case_table(ctx: &Ctx, cases: &[Case]) -> Markup {
    let sees = show::sees_secret(ctx);
    let heads = [
        head(ctx.t("registry-head-number")),
        head(ctx.t("registry-head-title")),
        head(ctx.t("registry-head-opened")),
        head(ctx.t("registry-head-closed")),
        head(ctx.t("registry-head-state")),
    ];
    let rows: Vec<Vec<Markup>> = cases
        .iter()
        .map(|c| {
            vec![
                html! { a.nowrap href=(ctx.url(&format!("/arenden/{}", c.id))) { (c.number) } },
                html! { (c.title_for(sees)) @if c.is_secret() { " " (parts::chip(&show::secrecy_chip(ctx))) } },
                html! { span.day { (c.opened) } },
                html! { span.day { (c.closed.map_or_else(|| "–".to_string(), |d| d.to_string())) } },
                parts::chip(&state_chip(ctx, c)),
            ]
        })
        .collect();
    table(&heads, &rows, &ctx.tv("registry-cases-shown", &[("n", cases.len().into())]))
}

pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let filter = asked(&ctx);
    let cases = list_cases(&mut tx, ctx.coop(), &filter).await?;
    let series = list_series(&mut tx, ctx.coop()).await?;
    let name_of = |id: i64| series.iter().find(|s| s.id == id).map(|s| s.name.clone()).unwrap_or_default();
    let heads =
        ["number", "title", "series", "opened", "closed", "secrecy"].map(|h| ctx.t(&format!("registry-head-{h}")));
    let rows: Vec<Vec<String>> = cases
        .iter()
        .map(|c| {
            vec![
                c.number.clone(),
                c.title_for(filter.sees_secret).to_string(),
                name_of(c.series),
                c.opened.to_string(),
                c.closed.map(|d| d.to_string()).unwrap_or_default(),
                c.secrecy.as_ref().map(|s| s.provision.clone()).unwrap_or_default(),
            ]
        })
        .collect();
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", "arenden.csv", true))
}
