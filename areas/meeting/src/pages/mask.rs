//! Reviewing the minutes, or one paragraph adjusted at once, before they are published: each place the rules propose is masked or shown, words can be
//! added, and the whole is confirmed over the text as it stands.

use super::answer::refused;
use super::frame::{address, asked, under};
use crate::public::{self, Review, review_of};
use crate::rules::{Mask, MaskLayer, confirm_masks};
use crate::{documents, store};
use basics::Refusal;
use text::Value;
use web::look::document::document as sheet;
use web::look::parts::{button_second, card, columns, facts, notice_done, notice_info, notice_warn};
use web::{Ctx, Fault, Markup, Reply, Right, html};

/// Who reviews.
pub const RIGHT: Right = Right::Deed("mask.confirm");

/// How much of the text stands on either side of a proposed place, in characters.
const AROUND: usize = 60;

/// The review of the minutes, or of the paragraph in the address when there is one.
async fn asked_review(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<Review, Fault> {
    let (meeting, _) = asked(ctx, tx).await?;
    let Ok(paragraph) = ctx.id("pid") else {
        if !meeting.stage.is_held() {
            return Err(refused(vec![Refusal::new("mask-not-held")]));
        }
        return review_of(tx, ctx.coop(), meeting, None).await?.ok_or(Fault::NotFound);
    };
    let found = store::find_paragraph(tx, ctx.coop(), paragraph).await?.filter(|p| p.meeting == meeting.id);
    let p = found.ok_or(Fault::NotFound)?;
    let review = review_of(tx, ctx.coop(), meeting, Some(p.id)).await?;
    review.ok_or_else(|| refused(vec![Refusal::new("mask-not-at-once")]))
}

/// An address under the text that is reviewed.
fn place(ctx: &Ctx, r: &Review, rest: &str) -> String {
    let of = r.paragraph.map(|id| format!("/paragrafer/{id}")).unwrap_or_default();
    address(ctx, r.papers.meeting.id, &format!("{of}{rest}"))
}

/// The message that speaks of the minutes, or of the one paragraph.
fn said(r: &Review, id: &str) -> String {
    if r.paragraph.is_some() { format!("{id}-one") } else { id.to_string() }
}

/// `§ 3`; empty of the minutes.
fn label(r: &Review) -> String {
    let own = r.papers.paragraphs.iter().find(|p| Some(p.id) == r.paragraph);
    own.map(|p| r.papers.label(p)).unwrap_or_default()
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let r = asked_review(&ctx, &mut tx).await?;
    Ok(page(&ctx, &r, &r.proposals(), &ctx.query.get("egna"), &[]))
}

pub async fn confirm(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let r = asked_review(&ctx, &mut tx).await?;
    let mut masks = chosen(&ctx, r.proposals());
    let mut missing = Vec::new();
    let written = ctx.form.get("egna");
    for words in written.lines().map(str::trim).filter(|l| !l.is_empty()) {
        match documents::own(&r.reviewed, words) {
            found if found.is_empty() => missing.push(words.to_string()),
            found => masks.extend(found.into_iter().filter(|m| !is_within(m, &r.proposals()))),
        }
    }
    if let Err(no) = confirm_masks(&ctx.form.get("text"), &r.text_hash, &missing) {
        return Ok(page(&ctx, &r, &masks, &written, &no).refused());
    }
    let seen = ctx.form.number("lager").unwrap_or(-1);
    match public::confirm_masks(&mut tx, &ctx.by(), &r, masks, seen).await {
        Ok(_) => tx.commit().await?,
        Err(::store::Fault::Stale) => {
            let no = [Refusal::new("mask-confirmed-by-other")];
            return Ok(page(&ctx, &r, &r.proposals(), &written, &no).conflict());
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(place(&ctx, &r, "/maskning")))
}

/// The public version as it will be read.
pub async fn preview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let r = asked_review(&ctx, &mut tx).await?;
    let masks = r.layer.as_ref().filter(|_| r.holds()).map_or_else(|| r.proposals(), |l| l.masks.clone());
    let document = r.published(&masks);
    let frame = under(&ctx, &r.papers.meeting, ctx.t("mask-preview"))
        .crumb(title(&ctx, &r), place(&ctx, &r, "/maskning"))
        .lead(ctx.t("mask-preview-lead"));
    Ok(ctx.show(frame.body(sheet(&ctx, &document))))
}

/// The proposals with what the form says of each, in the same order.
fn chosen(ctx: &Ctx, proposals: Vec<Mask>) -> Vec<Mask> {
    let decided = |(i, m): (usize, Mask)| {
        let is_masked = ctx.form.get(&format!("m{i}")) != "0";
        let why = ctx.form.get(&format!("s{i}")).chars().take(300).collect();
        Mask { is_masked, why, ..m }
    };
    proposals.into_iter().enumerate().map(decided).collect()
}

fn is_within(own: &Mask, proposals: &[Mask]) -> bool {
    proposals.iter().any(|p| p.place == own.place && p.run == own.run && p.from <= own.from && own.to <= p.to)
}

fn page(ctx: &Ctx, r: &Review, masks: &[Mask], written: &str, no: &[Refusal]) -> Reply {
    let own: Vec<String> = r.layer.as_ref().map_or(Vec::new(), |l| own_words(&l.masks));
    let written = if written.is_empty() { own.join("\n") } else { written.to_string() };
    let proposed: Vec<&Mask> = masks.iter().filter(|m| m.rule != "own").collect();
    let main = html! {
        (state(ctx, r))
        @if !no.is_empty() { div.notice.bad role="alert" { ul { @for n in no { li { (ctx.refusal(n)) } } } } }
        form action=(place(ctx, r, "/maskning")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="text" value=(r.text_hash);
            input type="hidden" name="lager" value=(r.layer.as_ref().map_or(0, |l| l.number));
            section.card {
                h2 { (ctx.tv("mask-proposals", &[("n", proposed.len().into())])) }
                @if proposed.is_empty() { p { (ctx.t("mask-none-proposed")) } }
                ol.rows { @for (i, m) in proposed.iter().enumerate() { li { (proposal(ctx, i, m)) } } }
            }
            section.card {
                div.field {
                    label for="f-egna" { (ctx.t("mask-own")) }
                    p.hint #egna-hjalp { (ctx.t("mask-own-hint")) }
                    textarea #f-egna name="egna" rows="3" aria-describedby="egna-hjalp" { (written) }
                }
                div.row { button.btn { (ctx.t(if proposed.is_empty() { "mask-confirm-none" } else { "mask-confirm" })) } }
            }
        }
    };
    let side = html! { (card(&ctx.t("mask-log"), log(ctx, r))) (notice_info(&ctx.t("mask-keeps"))) };
    let mut frame = under(ctx, &r.papers.meeting, title(ctx, r)).lead(ctx.t(&said(r, "mask-lead")));
    if r.paragraph.is_some() {
        frame = frame.crumb(label(r), place(ctx, r, ""));
    }
    let actions = button_second(&ctx.t("mask-preview"), &place(ctx, r, "/maskning/visa"));
    ctx.show(frame.actions(actions).body(columns(main, side)))
}

fn title(ctx: &Ctx, r: &Review) -> String {
    ctx.tv(&said(r, "mask-title"), &[("label", label(r).into())])
}

fn own_words(masks: &[Mask]) -> Vec<String> {
    let mut all: Vec<String> = masks.iter().filter(|m| m.rule == "own").map(|m| m.text.clone()).collect();
    all.dedup();
    all
}

/// Whether the review holds, is yet to be made, or must be made again.
fn state(ctx: &Ctx, r: &Review) -> Markup {
    match &r.layer {
        None => notice_warn(&ctx.t(&said(r, "mask-not-reviewed"))),
        Some(_) if !r.holds() => {
            notice_warn(&ctx.t(if r.is_adjusted() { "mask-kept-until" } else { "mask-text-changed" }))
        }
        Some(l) => {
            let values =
                [("by", Value::from(&l.by)), ("day", ctx.day(l.at.day()).into()), ("time", l.at.clock().into())];
            notice_done(
                &ctx.tv(if r.is_adjusted() { "mask-confirmed-public" } else { "mask-confirmed-waits" }, &values),
            )
        }
    }
}

/// One place: what was found, where, why, and the choice.
fn proposal(ctx: &Ctx, i: usize, m: &Mask) -> Markup {
    let letters: Vec<char> = m.run.chars().collect();
    let cut = |from: usize, to: usize| letters.get(from..to).unwrap_or_default().iter().collect::<String>();
    let (before, after) = (m.from.saturating_sub(AROUND), (m.to + AROUND).min(letters.len()));
    let place = if m.place.is_empty() { ctx.t("mask-front") } else { m.place.clone() };
    let legend = format!("{}: {}", ctx.t(&format!("mask-kind-{}", m.kind.code())), m.text);
    html! {
        fieldset {
            legend { (legend) }
            p.small { (place) " · " (ctx.t(&format!("mask-rule-{}", m.rule))) }
            p {
                @if before > 0 { "…" } (cut(before, m.from)) mark { (cut(m.from, m.to)) } (cut(m.to, after))
                @if after < letters.len() { "…" }
            }
            div.row {
                @for (value, id) in [("1", "mask-choose"), ("0", "mask-show")] {
                    div.field.tick {
                        input type="radio" id={ "m" (i) "-" (value) } name={ "m" (i) } value=(value) checked[m.is_masked == (value == "1")];
                        label for={ "m" (i) "-" (value) } { (ctx.t(id)) }
                    }
                }
            }
            div.field {
                label for={ "s" (i) } { (ctx.t("mask-why")) }
                input id={ "s" (i) } name={ "s" (i) } value=(m.why);
            }
        }
    }
}

/// Who decided what, and when.
fn log(ctx: &Ctx, r: &Review) -> Markup {
    html! {
        @if r.layers.is_empty() { p { (ctx.t("mask-log-empty")) } }
        @for (n, l) in r.layers.iter().enumerate().rev() { (layer(ctx, n + 1, l)) }
    }
}

fn layer(ctx: &Ctx, n: usize, l: &MaskLayer) -> Markup {
    let masked = l.masks.iter().filter(|m| m.is_masked).count();
    let shown = l.masks.len() - masked;
    facts(&[
        (ctx.tv("mask-log-number", &[("n", n.into())]), html! { (ctx.day(l.at.day())) " " (l.at.clock()) }),
        (ctx.t("mask-log-by"), html! { (l.by) }),
        (
            ctx.t("mask-log-decided"),
            html! { (ctx.tv("mask-log-count", &[("masked", masked.into()), ("shown", shown.into())])) },
        ),
    ])
}
