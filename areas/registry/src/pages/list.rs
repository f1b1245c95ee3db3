//! What the two lists share: the filter above, the pages below.

use web::{Ctx, Markup, html};

/// Rows on one page.
pub const ROWS: i64 = 50;

/// One narrowing of a list.
pub enum Narrow {
    Words { value: String },
    Choice { name: &'static str, label: String, value: String, choices: Vec<(String, String)> },
    Day { name: &'static str, label: String, value: String },
}

/// The filter, with a second button that gives the same rows as a file.
pub fn filter(ctx: &Ctx, action: &str, csv: &str, narrows: &[Narrow]) -> Markup {
    html! {
        form.filter action=(action) method="get" role="search" aria-label=(ctx.t("registry-filter")) {
            @for n in narrows { (narrow(ctx, n)) }
            button.btn.sec { (ctx.t("registry-filter-show")) }
            button.btn.sec formaction=(csv) { (ctx.t("registry-filter-csv")) }
        }
    }
}

fn narrow(ctx: &Ctx, n: &Narrow) -> Markup {
    match n {
        Narrow::Words { value } => html! {
            div.field.q {
                label for="u-q" { (ctx.t("registry-filter-words")) }
                input #u-q name="q" type="search" value=(value);
            }
        },
        Narrow::Choice { name, label, value, choices } => html! {
            div.field {
                label for={ "u-" (name) } { (label) }
                select id={ "u-" (name) } name=(name) {
                    @for (v, text) in choices { option value=(v) selected[v == value] { (text) } }
                }
            }
        },
        Narrow::Day { name, label, value } => html! {
            div.field {
                label for={ "u-" (name) } { (label) }
                input id={ "u-" (name) } name=(name) type="date" value=(value);
            }
        },
    }
}

/// Which page of the list is asked for, from 0.
pub fn page_asked(ctx: &Ctx) -> i64 {
    ctx.query.number("sida").map_or(0, |n| (n - 1).clamp(0, 1_000_000))
}

/// Steps to the pages before and after; the filter goes along.
pub fn pager(ctx: &Ctx, action: &str, page: i64, more: bool) -> Markup {
    if page == 0 && !more {
        return html! {};
    }
    html! {
        nav.row aria-label=(ctx.t("registry-pages")) {
            @if page > 0 { (step(ctx, action, page, &ctx.t("registry-page-newer"))) }
            @if more { (step(ctx, action, page + 2, &ctx.t("registry-page-older"))) }
        }
    }
}

fn step(ctx: &Ctx, action: &str, number: i64, name: &str) -> Markup {
    html! {
        form.inline action=(action) method="get" {
            @for (field, value) in ctx.query.fields().iter().filter(|(f, v)| f != "sida" && !v.is_empty()) {
                input type="hidden" name=(field) value=(value);
            }
            button.btn.sec name="sida" value=(number) { (name) }
        }
    }
}
