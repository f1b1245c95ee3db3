//! A document value as a page: the same blocks, in the same order, as in its PDF.

use crate::{Ctx, Markup};
use maud::html;
use press::{Align, Block, Document, Inline, Mark, Table};

/// The document on its own sheet of paper.
pub fn document(ctx: &Ctx, d: &Document) -> Markup {
    html! {
        article.sheet lang=(d.lang) aria-label=(d.title) {
            header {
                div { strong { (d.authority) } span { (d.body) } }
                div { span { (d.kind) } @if !d.number.is_empty() { span { (d.number) } } @if !d.day.is_empty() { span { (d.day) } } }
            }
            h2.title { (d.title) }
            @for (i, b) in d.blocks.iter().enumerate() { (block(ctx, &d.blocks, b, i)) }
        }
    }
}

/// One block on its own, outside a sheet.
pub fn piece(ctx: &Ctx, b: &Block) -> Markup {
    block(ctx, &[], b, 0)
}

fn block(ctx: &Ctx, all: &[Block], b: &Block, at: usize) -> Markup {
    match b {
        Block::Heading { level, text } => heading(*level, text, at),
        Block::Paragraph { text } => html! { p { (run(text)) } },
        Block::List { numbered: true, items } => html! { ol { @for i in items { li { (run(i)) } } } },
        Block::List { numbered: false, items } => html! { ul { @for i in items { li { (run(i)) } } } },
        Block::Facts { rows } => html! {
            dl.facts { @for (label, value) in rows { div { dt { (label) } dd { (run(value)) } } } }
        },
        Block::Table(t) => table(t),
        Block::Frame { blocks } => html! {
            div.boxed { @for (i, inner) in blocks.iter().enumerate() { (block(ctx, all, inner, at * 1000 + i)) } }
        },
        Block::Law { text } => html! { p.law { (text) } },
        Block::Missing { text } => {
            html! { p.missing { span aria-hidden="true" { "! " } (ctx.t("document-missing")) " " (text) } }
        }
        Block::Correction { place, old, new, note } => correction(ctx, place, old, new, note),
        Block::Signatures { lines } => html! {
            div.signatures { @for (role, name) in lines { div { span.line {} span { (role) } strong { (name) } } } }
        },
        Block::Contents { title, .. } => contents(all, title),
        Block::PageBreak => html! { hr.break; },
    }
}

/// Both wordings, each with its name in words: a struck line alone is not heard.
fn correction(ctx: &Ctx, place: &str, old: &str, new: &str, note: &str) -> Markup {
    html! {
        div.correction role="note" aria-label=(ctx.tv("document-corrected", &[("place", place.into())])) {
            p.label { (ctx.tv("document-corrected", &[("place", place.into())])) }
            @if !old.is_empty() { p { span.small { (ctx.t("document-corrected-old")) } " " del { (old) } } }
            @if !new.is_empty() { p { span.small { (ctx.t("document-corrected-new")) } " " ins { (new) } } }
            p.small { (note) }
        }
    }
}

fn heading(level: u8, text: &str, at: usize) -> Markup {
    let id = format!("avsnitt-{at}");
    match level {
        1 => html! { h3 id=(id) { (text) } },
        2 => html! { h4 id=(id) { (text) } },
        _ => html! { h5 id=(id) { (text) } },
    }
}

fn contents(all: &[Block], title: &str) -> Markup {
    let headings = all.iter().enumerate().filter_map(|(i, b)| match b {
        Block::Heading { level: 1, text } => Some((i, text)),
        _ => None,
    });
    html! {
        nav.contents aria-label=(title) {
            p { strong { (title) } }
            ul { @for (i, text) in headings { li { a href={ "#avsnitt-" (i) } { (text) } } } }
        }
    }
}

/// Like every table it becomes cards on a phone, so each cell repeats its heading.
fn table(t: &Table) -> Markup {
    let class = |a: Align| (a == Align::Right).then_some("n");
    html! {
        table.cards {
            @if !t.caption.is_empty() { caption { (t.caption) } }
            thead { tr { @for c in &t.columns { th scope="col" class=[class(c.align)] { (c.title) } } } }
            tbody {
                @for row in &t.rows {
                    tr { @for (cell, c) in row.iter().zip(&t.columns) { td class=[class(c.align)] data-label=(c.title) { (run(cell)) } } }
                }
            }
        }
    }
}

fn run(inlines: &[Inline]) -> Markup {
    html! {
        @for i in inlines {
            @match i.mark {
                Mark::Plain => (i.text),
                Mark::Strong => strong { (i.text) },
                Mark::Emphasis => em { (i.text) },
            }
        }
    }
}
