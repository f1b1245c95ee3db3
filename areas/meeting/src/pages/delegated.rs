//! On a paragraph that reports delegated decisions: the list of its period, and one press that fetches it.

use super::answer::{Outcome, outcome, refused, version};
use super::paragraph::{asked_paragraph, paragraph_address};
use crate::rules::{BasisKind, Kind, Meeting, Paragraph};
use crate::store::{clear_delegation, paragraph_path, take_up_delegation, taken_up_at};
use ::store::Tx;
use basics::Refusal;
use web::look::parts::{card, law as law_line, notice_warn, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// The card beside the paragraph; nothing on any other kind.
pub async fn side(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting, p: &Paragraph) -> Result<Markup, Fault> {
    if p.text.kind != Kind::DelegationReport || !ctx.may("delegation.read") {
        return Ok(html! {});
    }
    let list = delegation::find_list_at(tx, ctx.coop(), &paragraph_path(p)).await?;
    let mut urgent = Vec::new();
    let mut is_urgent_here = false;
    for d in delegation::unreported_urgent(tx, ctx.coop(), meeting.board, meeting.day()).await? {
        match taken_up_at(tx, ctx.coop(), &d).await? {
            Some(at) if at.address == paragraph_path(p) => is_urgent_here = true,
            _ => urgent.push(d),
        }
    }
    let is_left_over =
        list.is_none() && !is_urgent_here && p.text.basis.iter().any(|b| b.kind == BasisKind::Delegation);
    let may_fetch = ctx.may("paragraph.edit")
        && ctx.may("delegation.list")
        && !meeting.is_locked()
        && !meeting.is_imported()
        && list.as_ref().is_none_or(|l| l.reported.is_none());
    let until = meeting.day().min(ctx.today);
    Ok(card(
        &ctx.t("meeting-delegation"),
        html! {
            @if let Some(list) = &list {
                p {
                    a href=(ctx.url(&format!("/delegation/listor/{}", list.id))) { (list.period()) } " "
                    (ctx.tv("meeting-delegation-count", &[("n", list.count.into())]))
                }
            } @else { p { (ctx.t("meeting-delegation-none")) } }
            @if !urgent.is_empty() {
                (notice_warn(&ctx.tv("meeting-delegation-urgent", &[("n", urgent.len().into())])))
                ul { @for d in &urgent { li { a href=(ctx.url(&format!("/delegation/beslut/{}", d.id))) { (d.line()) } } } }
            }
            @if is_left_over && may_fetch {
                (notice_warn(&ctx.t("meeting-delegation-left-over")))
                (press(ctx, &paragraph_address(ctx, p, "/delegationslista/rensa"), &ctx.t("meeting-delegation-clear"),
                    &[("version", &p.version.to_string())], false))
            }
            @if may_fetch {
                form.form action=(paragraph_address(ctx, p, "/delegationslista")) method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    input type="hidden" name="version" value=(p.version);
                    div.field {
                        label for="f-till" { (ctx.t("meeting-delegation-field-until")) }
                        input #f-till type="date" name="till" value=(until);
                    }
                    div.row { button.btn.sec { (ctx.t("meeting-delegation-fetch")) } }
                }
            }
            (law_line(&law::cite(&[law::Rule::Prot14, law::Rule::Meet14], meeting.day(), ctx.lang())))
        },
    ))
}

/// Takes away what an undone list left in the paragraph.
pub async fn clear(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    match outcome(clear_delegation(&mut tx, &ctx.by(), p.id, version(&ctx)).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "")))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// Fetches the list into the paragraph.
pub async fn fetch(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    let until = ctx.form.get("till").parse().map_err(|_| Fault::Bad(Refusal::new("meeting-delegation-day")))?;
    match outcome(take_up_delegation(&mut tx, &ctx.by(), p.id, until, version(&ctx)).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "")))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
