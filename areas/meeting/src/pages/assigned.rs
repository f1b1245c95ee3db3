//! Assignments on the pages of a meeting: made from a decision point in two presses, seen beside it, followed up
//! and taken up at the next meeting.

use super::answer::{Outcome, outcome, refused, version};
use super::paragraph::{asked_paragraph, paragraph_address};
use crate::papers::swedish;
use crate::rules::{Kind, Meeting, Paragraph};
use crate::store::{self, NotDone, follow_up_of, paragraph_path, place_label, take_up_assignment, take_up_follow_up};
use ::store::Tx;
use assignment::Assignment;
use basics::Refusal;
use board::Board;
use web::look::parts::{Chip, ChipKind, button_second, card, chip, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// The decision, point by point, each with the way to make an assignment of it.
pub fn points(ctx: &Ctx, meeting: &Meeting, board: &Board, p: &Paragraph) -> Markup {
    let may = ctx.may("assignment.write") && meeting.stage.is_held();
    let label = place_label(p, meeting, board);
    let link = |n: usize, point: &str| {
        let source = match p.text.decision.len() {
            0 | 1 => label.clone(),
            _ => swedish().tv("meeting-assignment-source", &[("place", (&label).into()), ("n", n.into())]),
        };
        let query = query(&[
            ("kalla", &source),
            ("adress", &paragraph_path(p)),
            ("text", point),
            ("dag", &meeting.day().to_string()),
            ("arende", &p.text.case.as_ref().map(|c| c.id.to_string()).unwrap_or_default()),
        ]);
        html! {
            @if may {
                " " a.small href=(ctx.url(&format!("/uppdrag/nytt?{query}"))) {
                    (ctx.t("meeting-assignment-new")) span.hidden { " " (point) }
                }
            }
        }
    };
    match p.text.decision.as_slice() {
        [only] => html! { p { (only) } @if may { p { (link(1, only)) } } },
        all => html! { ol { @for (n, point) in (1usize..).zip(all) { li { (point) (link(n, point)) } } } },
    }
}

/// The fields as the query of an address.
fn query(fields: &[(&str, &str)]) -> String {
    let written = fields.iter().filter(|(_, value)| !value.is_empty());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(written).finish()
}

/// The cards beside a paragraph: the assignments that come from it, and on an item of information what a
/// follow-up would say.
pub async fn side(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting, p: &Paragraph) -> Result<Markup, Fault> {
    if !ctx.may("assignment.read") {
        return Ok(html! {});
    }
    let own = assignment::list_for_source(tx, ctx.coop(), &paragraph_path(p)).await?;
    let follow = if p.text.kind == Kind::Information {
        Some(follow_up_of(tx, ctx.coop(), meeting, ctx.today).await?)
    } else {
        None
    };
    let may = ctx.may("paragraph.edit") && !meeting.is_locked() && !meeting.is_imported();
    Ok(html! {
        @if !own.is_empty() { (card(&ctx.t("meeting-assignments"), list(ctx, &own))) }
        @if let Some(f) = follow.filter(|f| !(f.late.is_empty() && f.open.is_empty() && f.finished.is_empty())) {
            (card(&ctx.t("meeting-follow-up"), html! {
                p { (ctx.tv("meeting-follow-up-counts", &[
                    ("late", f.late.len().into()), ("open", (f.open.len() + f.late.len()).into()), ("finished", f.finished.len().into()),
                ])) }
                @if may {
                    p.small { (ctx.t("meeting-follow-up-by-itself")) }
                    (press(ctx, &paragraph_address(ctx, p, "/uppdrag"), &ctx.t("meeting-follow-up-fetch"),
                        &[("version", &p.version.to_string())], false))
                } @else { p { (button_second(&ctx.t("meeting-assignments-all"), &ctx.url("/uppdrag"))) } }
            }))
        }
    })
}

fn list(ctx: &Ctx, all: &[Assignment]) -> Markup {
    let state = |a: &Assignment| match (a.is_overdue(ctx.today), a.is_ongoing()) {
        (true, _) => Chip::new(ChipKind::Bad, ctx.t("assignment-late")),
        (false, true) => Chip::new(ChipKind::Info, ctx.t(&format!("assignment-state-{}", a.state.kind().code()))),
        (false, false) => Chip::new(ChipKind::Good, ctx.t(&format!("assignment-state-{}", a.state.kind().code()))),
    };
    html! {
        ul {
            @for a in all {
                li {
                    a href=(ctx.url(&format!("/uppdrag/{}", a.id))) { (a.text.what) } " " (chip(&state(a))) br;
                    span.small { (a.text.responsible) @if let Some(due) = a.due { ", " (ctx.day(due)) } }
                }
            }
        }
    }
}

/// Writes the follow-up's lines into an item of information.
pub async fn fetch(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    let done = take_up_follow_up(&mut tx, &ctx.by(), p.id, &ctx.parties, version(&ctx)).await;
    answer(&ctx, tx, done, &p).await
}

async fn answer(ctx: &Ctx, tx: Tx, done: Result<(), NotDone>, p: &Paragraph) -> Result<Reply, Fault> {
    match outcome(done)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(ctx, p, "")))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// Takes one assignment up at the next meeting: in its item of follow-up, which is put on the agenda when it is
/// not there.
pub async fn take_up(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let id = ctx.id("id")?;
    let found = assignment::find_assignment(&mut tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
    let next = store::next_meeting(&mut tx, ctx.coop(), ctx.today).await?;
    let next = next.ok_or(Fault::Bad(Refusal::new("meeting-assignment-no-meeting")))?;
    match outcome(take_up_assignment(&mut tx, &ctx.by(), &next, &found, &ctx.parties).await)? {
        Outcome::Done(paragraph) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/moten/{}/paragrafer/{paragraph}", next.id))))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
