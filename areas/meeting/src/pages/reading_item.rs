//! One item among the papers: what is proposed, its papers, earlier decisions in the case, and the own note.

use super::frame::address;
use crate::documents::Papers;
use crate::rules::{CalledItem, CalledPaper, Memo, paragraph_label};
use crate::store::{self, Note};
use ::store::Tx;
use web::look::document::piece;
use web::look::parts::press;
use web::{Ctx, Fault, Markup, html};

/// A paper and where it is read.
pub struct PaperLink {
    paper: CalledPaper,
    /// Empty when it is only named.
    href: String,
    is_secret: bool,
}

/// A decision of an earlier meeting in the same case.
pub struct Earlier {
    pub meeting: i64,
    pub paragraph: i64,
    pub title: String,
    pub decision: String,
}

/// Everything shown of an item.
pub struct Entry {
    pub item: CalledItem,
    case: Option<i64>,
    papers: Vec<PaperLink>,
    memo: Option<Memo>,
    /// What the item itself tells, where no memo does.
    description: String,
    /// The memo is another now than the one that was sent.
    memo_changed: bool,
    earlier: Vec<Earlier>,
    note: Option<Note>,
    pub is_read: bool,
}

impl Entry {
    pub async fn of(
        ctx: &Ctx,
        tx: &mut Tx,
        papers: &Papers,
        item: &CalledItem,
        notes: &[Note],
        read: &[i64],
    ) -> Result<Entry, Fault> {
        let p = papers.paragraphs.iter().find(|p| p.id == item.paragraph);
        let case = p.and_then(|p| p.text.case.as_ref()).map(|c| c.id);
        let mut links = Vec::new();
        for paper in &item.papers {
            links.push(link(ctx, tx, paper).await?);
        }
        let mut earlier = Vec::new();
        if let Some(case) = case {
            for (m, p) in store::list_earlier_in_case(tx, ctx.coop(), case, papers.meeting.id).await? {
                let label = p.number.map(|n| paragraph_label(&papers.board.label, n)).unwrap_or_default();
                let title = format!("{} {label} {}", m.day(), p.text.heading);
                let decision = p.text.decision.join(" ");
                earlier.push(Earlier { meeting: m.id, paragraph: p.id, title, decision });
            }
        }
        let memo = papers.memo_of(item.paragraph).cloned();
        let description = p
            .filter(|p| memo.is_none() && !p.text.has_secret_part)
            .map(|p| p.text.description.clone())
            .unwrap_or_default();
        Ok(Entry {
            item: item.clone(),
            case,
            papers: links,
            description,
            memo_changed: item.memo.is_some() && memo.as_ref().map(|m| m.version) != item.memo,
            memo,
            earlier,
            note: notes.iter().find(|n| n.paragraph == item.paragraph).cloned(),
            is_read: read.contains(&item.paragraph),
        })
    }
}

/// A document's file at once when the visitor may read it, else the page that says what it is.
async fn link(ctx: &Ctx, tx: &mut Tx, paper: &CalledPaper) -> Result<PaperLink, Fault> {
    let mut found = PaperLink { paper: paper.clone(), href: String::new(), is_secret: false };
    let Some(id) = paper.document else { return Ok(found) };
    if let Some(d) = registry::find_document(tx, ctx.coop(), id).await? {
        found.is_secret = d.is_secret() && !ctx.may("registry.read-secret");
        let rest = if d.file.is_some() && !found.is_secret { "/fil" } else { "" };
        found.href = ctx.url(&format!("/handlingar/{id}{rest}"));
    }
    Ok(found)
}

pub fn article(ctx: &Ctx, meeting: i64, n: usize, e: &Entry) -> Markup {
    let i = &e.item;
    html! {
        article.item id={ "punkt-" (i.paragraph) } {
            header {
                span.nr { (n) }
                div {
                    h2 { (i.heading) }
                    p.small {
                        (ctx.t(&format!("meeting-kind-{}", i.kind)))
                        @if let Some(case) = &i.case {
                            " · "
                            @if let Some(id) = e.case { a href=(ctx.url(&format!("/arenden/{id}"))) { (case) } } @else { (case) }
                        }
                        @if !i.presenter.is_empty() { " · " (i.presenter) }
                        @if !i.booked.is_empty() { " " (ctx.tv("meeting-at-time", &[("time", (&i.booked).into())])) }
                    }
                }
            }
            @if !e.description.is_empty() {
                h3 { (ctx.t("meeting-doc-description")) }
                @for block in crate::documents::prose(&e.description) { (piece(ctx, &block)) }
            }
            @if !i.proposal.is_empty() {
                h3 { (ctx.t("meeting-doc-proposal")) }
                @if let [only] = &i.proposal[..] { p { (only) } }
                @else { ol { @for p in &i.proposal { li { (p) } } } }
            }
            @if e.memo.is_some() || !e.papers.is_empty() || !i.omitted.is_empty() { (papers(ctx, e)) }
            @if !e.earlier.is_empty() {
                h3 { (ctx.t("meeting-reading-earlier")) }
                ul.papers {
                    @for d in &e.earlier {
                        li { a href=(address(ctx, d.meeting, &format!("/paragrafer/{}", d.paragraph))) {
                            span { (d.title) @if !d.decision.is_empty() { span.small { (d.decision) } } }
                        } }
                    }
                }
            }
            (own(ctx, meeting, e))
        }
    }
}

fn papers(ctx: &Ctx, e: &Entry) -> Markup {
    html! {
        h3 { (ctx.t("meeting-doc-papers")) }
        @if let Some(memo) = &e.memo { (memo_inline(ctx, e, memo)) }
        @if !e.papers.is_empty() {
            ul.papers {
                @for p in &e.papers {
                    li {
                        @if p.href.is_empty() { span.named { (p.paper.text) } }
                        @else { a href=(p.href) { span { (p.paper.text) @if p.is_secret { span.small { (ctx.t("meeting-reading-secret")) } } } } }
                    }
                }
            }
        }
        @if !e.item.omitted.is_empty() {
            p.small { (ctx.tv("meeting-item-omitted", &[("what", (&e.item.omitted).into())])) }
        }
    }
}

/// The covering memo, opened in place.
fn memo_inline(ctx: &Ctx, e: &Entry, memo: &Memo) -> Markup {
    let m = &memo.text;
    let parts = [
        ("meeting-doc-summary", &m.summary),
        ("meeting-doc-background", &m.background),
        ("meeting-doc-analysis", &m.analysis),
        ("meeting-doc-conclusion", &m.conclusion),
        ("meeting-doc-economy", &m.economy),
        ("meeting-doc-economy-per-party", &m.economy_per_party),
    ];
    html! {
        details.fold-card {
            summary {
                (ctx.t("meeting-doc-memo"))
                @if let Some(day) = m.day { " " span.small { (day) } }
                @if e.memo_changed { " " span.small { (ctx.t("meeting-reading-memo-changed")) } }
            }
            @for (title, text) in parts {
                @if !text.is_empty() {
                    h4 { (ctx.t(title)) }
                    @for part in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) { p { (part) } }
                }
            }
        }
    }
}

/// The own note and mark, which nobody else sees.
fn own(ctx: &Ctx, meeting: i64, e: &Entry) -> Markup {
    if ctx.person().is_none() {
        return html! {};
    }
    let id = e.item.paragraph.to_string();
    let text = e.note.as_ref().map(|n| n.text.clone()).unwrap_or_default();
    let (mark, value) = if e.is_read { ("meeting-reading-unmark", "0") } else { ("meeting-reading-mark", "1") };
    html! {
        div.own {
            details.fold-card open[!text.is_empty()] {
                summary { (ctx.t(if text.is_empty() { "meeting-note-write" } else { "meeting-note-own" })) }
                form action=(address(ctx, meeting, "/handlingar/anteckning")) method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    input type="hidden" name="punkt" value=(id);
                    label.hidden for={ "f-anteckning-" (id) } { (ctx.tv("meeting-note-for", &[("item", (&e.item.heading).into())])) }
                    textarea id={ "f-anteckning-" (id) } name="anteckning" rows="3" { (text) }
                    p.small { (ctx.t("meeting-note-private")) }
                    div.row {
                        button.btn.sec.small { (ctx.t("meeting-note-save")) }
                        @if !text.is_empty() { button.btn.sec.small name="ta_bort" value="1" { (ctx.t("meeting-note-remove")) } }
                    }
                }
            }
            (press(ctx, &address(ctx, meeting, "/handlingar/last"), &ctx.t(mark), &[("punkt", &id), ("last", value)], false))
        }
    }
}
