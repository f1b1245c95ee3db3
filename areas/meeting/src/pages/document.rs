//! The documents as pages and as PDF, at the same address.

use super::frame::{address, asked, frame, under};
use super::paragraph::{asked_paragraph, paragraph_address};
use crate::documents::{self, Papers};
use crate::papers::{self, gather};
use crate::rules::{Meeting, Paragraph};
use agreement::Party;
use press::Document;
use web::look::document::document as sheet;
use web::look::frame::Frame;
use web::look::parts::{button, button_second};
use web::{Ctx, Fault, Reply, html};

async fn of_meeting(ctx: &Ctx) -> Result<Papers, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(ctx, &mut tx).await?;
    gather(&mut tx, ctx.coop(), meeting).await?.ok_or(Fault::NotFound)
}

async fn of_paragraph(ctx: &Ctx) -> Result<(Papers, Paragraph), Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _, p) = asked_paragraph(ctx, &mut tx).await?;
    let papers = gather(&mut tx, ctx.coop(), meeting).await?.ok_or(Fault::NotFound)?;
    Ok((papers, p))
}

/// A document on its own sheet, with the PDF one press away.
fn page(ctx: &Ctx, frame: Frame, pdf: &str, document: &Document) -> Reply {
    let frame = frame.actions(button(&ctx.t("meeting-pdf"), pdf));
    ctx.show(frame.body(sheet(ctx, document)))
}

pub async fn minutes(ctx: Ctx) -> Result<Reply, Fault> {
    let papers = of_meeting(&ctx).await?;
    let document = documents::minutes(&papers);
    let meeting = &papers.meeting;
    let may_adjust = ctx.may("minutes.adjust") && meeting.stage.is_held() && !meeting.is_locked();
    let actions = html! {
        @if ctx.may("mask.confirm") && meeting.stage.is_held() {
            (button_second(&ctx.t("mask-title"), &address(&ctx, meeting.id, "/maskning")))
        }
        @if may_adjust { (button(&ctx.t("meeting-step-adjust"), &address(&ctx, meeting.id, "/justering"))) }
        (button_second(&ctx.t("meeting-pdf"), &address(&ctx, meeting.id, "/protokoll.pdf")))
        @if meeting.is_locked() {
            (button_second(&ctx.t("meeting-corrections"), &address(&ctx, meeting.id, "/rattelser")))
        }
    };
    let frame = frame(&ctx, meeting, "/protokoll", minutes_lead(&ctx, meeting, &document)).actions(actions);
    Ok(ctx.show(frame.body(sheet(&ctx, &document))))
}

fn minutes_lead(ctx: &Ctx, meeting: &Meeting, document: &Document) -> String {
    let lacks = document.blocks.iter().filter(|b| matches!(b, press::Block::Missing { .. })).count();
    match meeting.stage.adjusted() {
        Some(on) => ctx.tv("meeting-minutes-lead-locked", &[("day", ctx.day(on).into())]),
        None => ctx.tv("meeting-minutes-lead", &[("n", lacks.into())]),
    }
}

pub async fn minutes_pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let papers = of_meeting(&ctx).await?;
    ctx.pdf(documents::minutes(&papers), &papers::minutes_name(&papers)).await
}

/// One party's notice as a page, or as a PDF when the address ends in `.pdf`.
pub async fn notice(ctx: Ctx) -> Result<Reply, Fault> {
    let papers = of_meeting(&ctx).await?.about(ctx.query.number("paragraf")).ok_or(Fault::NotFound)?;
    let asked = ctx.params.get("party").cloned().unwrap_or_default();
    let (id, is_pdf) = match asked.strip_suffix(".pdf") {
        Some(id) => (id, true),
        None => (asked.as_str(), false),
    };
    let id: i64 = id.parse().map_err(|_| Fault::NotFound)?;
    let party: &Party = papers.parties.iter().find(|p| p.id == id).ok_or(Fault::NotFound)?;
    let document = documents::notice(&papers, party);
    if is_pdf {
        return ctx.pdf(document, &papers::notice_name(&papers, party)).await;
    }
    let title = ctx.tv("meeting-notice-at", &[("party", (&party.short).into())]);
    let frame = under(&ctx, &papers.meeting, title)
        .crumb(ctx.t("meeting-tab-notices"), address(&ctx, papers.meeting.id, "/anslag"))
        .lead(ctx.t("meeting-notice-lead"));
    let about = papers.subject.paragraph.map(|id| format!("?paragraf={id}")).unwrap_or_default();
    Ok(page(&ctx, frame, &format!("{}.pdf{about}", ctx.path), &document))
}

pub async fn extract(ctx: Ctx) -> Result<Reply, Fault> {
    let (papers, p) = of_paragraph(&ctx).await?;
    let document = documents::extract(&papers, &p, &papers::seal_of(&papers, &p));
    let frame = under_paragraph(&ctx, &papers, &p, document.title.clone()).lead(ctx.t("meeting-extract-lead"));
    Ok(page(&ctx, frame, &format!("{}.pdf", ctx.path), &document))
}

pub async fn extract_pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let (papers, p) = of_paragraph(&ctx).await?;
    let document = documents::extract(&papers, &p, &papers::seal_of(&papers, &p));
    ctx.pdf(document, &papers::extract_name(&papers, &p)).await
}

pub async fn memo(ctx: Ctx) -> Result<Reply, Fault> {
    let (papers, p) = of_paragraph(&ctx).await?;
    let memo = papers.memo_of(p.id).ok_or(Fault::NotFound)?;
    let document = documents::memo(&papers, &p, memo);
    let frame = under_paragraph(&ctx, &papers, &p, ctx.t("meeting-memo")).lead(ctx.t("meeting-memo-page-lead"));
    let may_write = ctx.may("memo.write") && !memo.text.is_dispatched && !papers.meeting.is_locked();
    let frame = frame.actions(html! {
        (button(&ctx.t("meeting-pdf"), &format!("{}.pdf", ctx.path)))
        @if may_write { (button_second(&ctx.t("meeting-memo-edit"), &format!("{}/andra", ctx.path))) }
    });
    let body = html! { (super::paragraph::diverged(&ctx, memo, &p.text.description)) (sheet(&ctx, &document)) };
    Ok(ctx.show(frame.body(body)))
}

pub async fn memo_pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let (papers, p) = of_paragraph(&ctx).await?;
    let memo = papers.memo_of(p.id).ok_or(Fault::NotFound)?;
    ctx.pdf(documents::memo(&papers, &p, memo), &papers::memo_name(&papers, &p)).await
}

fn under_paragraph(ctx: &Ctx, papers: &Papers, p: &Paragraph, title: String) -> Frame {
    let name = format!("{} {}", papers.label(p), p.text.heading);
    under(ctx, &papers.meeting, title).crumb(name, paragraph_address(ctx, p, ""))
}
