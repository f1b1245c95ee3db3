//! The meeting while it is held: the secretary's working page. Every form works without script and comes back to
//! the same paragraph.

mod begin;
mod changes;
mod desk;
mod matter;
mod notes;
mod presence;
mod room;
mod slot;
mod voting;

pub use begin::{begin, end};
pub use changes::{
    abstain, add_motion, decide, elect, open, put_order, reserve, state, take_back, unreserve, unstate, vote,
};
pub use desk::Desk;
pub use presence::{happen, strike};
pub use room::{count, told};
pub use voting::result as vote_result;

use super::frame::{address, frame};
use crate::rules::{Paragraph, motion_code, paragraph_label};
use minutes::{MotionKind, Put};
use slot::Refused;
use text::Words;
use web::look::parts::{Chip, ChipKind, button_second, card, chip};
use web::{Ctx, Fault, Markup, Reply, html};

/// The secretary's page, at the paragraph asked for (`?paragraf=`) or the one under way.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let desk = Desk::load(&ctx, &mut tx, ctx.query.number("paragraf")).await?;
    if let Err(no) = desk.meeting.unlocked() {
        return Err(super::answer::refused(no));
    }
    Ok(page(&ctx, &desk, Refused::default()))
}

/// The page with what was refused, if anything.
pub fn page(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Reply {
    let lead = ctx.t("meeting-live-lead");
    let body = if desk.is_begun() {
        html! {
            (slot::faults(ctx, refused))
            div.desk {
                nav.way aria-label=(ctx.t("meeting-tab-agenda")) { (way(ctx, desk)) }
                div.matter { @if let Some(p) = desk.paragraph() { (matter::matter(ctx, desk, p, refused)) } }
                div.side-by { (room::room(ctx, desk, refused)) (lacks(ctx, desk)) (begin::end_card(ctx, desk, refused)) }
            }
        }
    } else {
        html! { (slot::faults(ctx, refused)) (begin::form(ctx, desk, refused)) }
    };
    // Behind closed doors unless the council lets the public in and the board decides so (MEET-5).
    let form = ctx.t(if desk.meeting.head.is_open { "meeting-open" } else { "meeting-closed" });
    let mut frame = frame(ctx, &desk.meeting, "/pagar", lead);
    if let Some(chip) = desk.under_way_chip(ctx) {
        frame = frame.chip(chip);
    }
    let frame = frame.chip(Chip::new(ChipKind::Quiet, form)).actions(html! {
        (button_second(&ctx.t("meeting-follow"), &address(ctx, desk.meeting.id, "/folj")))
        (button_second(&ctx.t("meeting-review"), &address(ctx, desk.meeting.id, "/granska")))
    });
    let reply = ctx.show(frame.body(body));
    if refused.no.is_empty() { reply } else { reply.refused() }
}

/// The paragraphs in order, each with how far it has come.
fn way(ctx: &Ctx, desk: &Desk) -> Markup {
    html! {
        ol.plain {
            @for (i, p) in desk.paragraphs.iter().enumerate() {
                @let label = p.number.map_or_else(|| format!("{}.", p.position), |n| paragraph_label(&desk.board.label, n));
                li class=[p.text.is_done().then_some("done")] {
                    a href=(at(ctx, p)) aria-current=[(desk.at == Some(i)).then_some("true")] {
                        span.nr { (label) } " " (p.text.heading)
                        @if p.text.is_done() { " " span.sign aria-hidden="true" { "✓" } span.hidden { (ctx.t("meeting-live-ended")) } }
                    }
                }
            }
        }
        p { a.small href=(address(ctx, desk.meeting.id, "/paragrafer/ny")) { (ctx.t("meeting-item-new")) } }
    }
}

/// What the rules find missing in this paragraph.
fn lacks(ctx: &Ctx, desk: &Desk) -> Markup {
    let found = super::review::findings_of(ctx, &desk.record, desk.paragraph().and_then(|p| p.number));
    let count = super::review::count(&desk.record);
    card(
        &ctx.t("meeting-live-lacks"),
        html! {
            @if found.is_empty() { p { (chip(&Chip::new(ChipKind::Good, ctx.t("meeting-live-lacks-none")))) } }
            @else { ul { @for text in &found { li { (text) } } } }
            p.small { a href=(address(ctx, desk.meeting.id, "/granska")) { (ctx.tv("meeting-review-count", &[("n", count.into())])) } }
        },
    )
}

/// The live page at a paragraph.
fn at(ctx: &Ctx, p: &Paragraph) -> String {
    address(ctx, p.meeting, &format!("/pagar?paragraf={}", p.id))
}

/// Where a form of a paragraph is sent.
fn anchored(ctx: &Ctx, p: &Paragraph, rest: &str) -> String {
    address(ctx, p.meeting, &format!("/pagar/{}/{rest}", p.id))
}

/// Minutes are Swedish, so what the program proposes for them is too.
fn motion_words() -> Words {
    crate::papers::swedish()
}

/// What is shown of the minutes' own sentences: as they will stand.
fn said_words(_ctx: &Ctx) -> Words {
    crate::papers::swedish()
}

/// The usual words of a motion that needs none of its own.
fn usual(kind: MotionKind) -> String {
    crate::papers::swedish().t(&format!("meeting-motion-usual-{}", motion_code(kind)))
}

/// The order suggested for a paragraph's motions.
fn suggested(p: &crate::rules::ParagraphText) -> Vec<Put> {
    minutes::suggest_puts(&p.proceedings.motions, &motion_words())
}
