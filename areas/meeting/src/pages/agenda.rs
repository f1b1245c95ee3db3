//! The agenda: its items in order, dragged or moved with buttons, and numbered in one press.

use super::agenda_side::{Side, side};
use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, frame};
use crate::rules::{Item, Meeting, Memo, Paragraph, paragraph_label};
use crate::store;
use ::store::Tx;
use board::Board;
use web::look::parts::{Chip, ChipKind, button, button_second, chip, columns, missing, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the agenda is drawn from.
pub struct Facts {
    pub meeting: Meeting,
    pub board: Board,
    pub items: Vec<Paragraph>,
    /// What is known of some of them.
    pub known: Vec<Item>,
    pub memos: Vec<Memo>,
}

impl Facts {
    pub async fn of(ctx: &Ctx, tx: &mut Tx) -> Result<Facts, Fault> {
        let (meeting, board) = asked(ctx, tx).await?;
        let items = store::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
        let known = store::list_items(tx, ctx.coop(), meeting.id).await?;
        let memos = store::list_memos(tx, ctx.coop(), meeting.id).await?;
        Ok(Facts { meeting, board, items, known, memos })
    }

    fn item_of(&self, p: &Paragraph) -> Item {
        let found = self.known.iter().find(|i| i.paragraph == p.id).cloned();
        found.unwrap_or_else(|| Item { paragraph: p.id, ..Item::default() })
    }
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = Facts::of(&ctx, &mut tx).await?;
    let may_edit = ctx.may("paragraph.edit") && f.meeting.unlocked().is_ok();
    let list = html! {
        section.card {
            @if f.items.is_empty() {
                h2 { (ctx.t("meeting-agenda-empty-title")) }
                p { (ctx.t("meeting-agenda-empty")) }
            } @else { (list(&ctx, &f, may_edit)) }
        }
    };
    let frame = frame(&ctx, &f.meeting, "/dagordning", lead(&ctx, &f));
    if !may_edit {
        return Ok(ctx.show(frame.body(list)));
    }
    let beside = Side::of(&ctx, &mut tx, &f).await?;
    let actions = html! {
        (button(&ctx.t("meeting-item-new"), &address(&ctx, f.meeting.id, "/paragrafer/ny")))
        @if f.items.iter().any(|p| p.number.is_none()) {
            (press(&ctx, &address(&ctx, f.meeting.id, "/dagordning/numrera"), &ctx.t("meeting-number-all"), &[], false))
        }
    };
    Ok(ctx.show(frame.actions(actions).body(columns(list, side(&ctx, &f, &beside)))))
}

fn lead(ctx: &Ctx, f: &Facts) -> String {
    if f.meeting.is_locked() {
        return ctx.tv("meeting-agenda-lead-locked", &[("n", f.items.len().into())]);
    }
    let unnumbered = f.items.iter().filter(|p| p.number.is_none()).count();
    ctx.tv("meeting-agenda-lead", &[("n", f.items.len().into()), ("unnumbered", unnumbered.into())])
}

fn list(ctx: &Ctx, f: &Facts, may_edit: bool) -> Markup {
    let order = f.items.iter().map(|p| p.id.to_string()).collect::<Vec<_>>().join(",");
    let last = f.items.len();
    html! {
        ol.agenda data-order[may_edit] data-order-hint=[may_edit.then(|| ctx.t("meeting-order-drag"))] {
            @for (at, p) in (1..).zip(&f.items) { (row(ctx, f, p, (at, last), may_edit)) }
        }
        @if may_edit {
            form.press hidden data-order-form action=(address(ctx, f.meeting.id, "/dagordning/ordna")) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                input type="hidden" name="sett" value=(order);
                input type="hidden" name="ordning" value=(order);
            }
        }
        p.small { (ctx.t("meeting-agenda-caption")) }
    }
}

fn row(ctx: &Ctx, f: &Facts, p: &Paragraph, (at, last): (usize, usize), may_edit: bool) -> Markup {
    let number = p.number.map_or_else(|| format!("{at}."), |n| paragraph_label(&f.board.label, n));
    let to = |rest: &str| address(ctx, f.meeting.id, &format!("/paragrafer/{}{rest}", p.id));
    html! {
        li id={ "punkt-" (p.id) } data-item=(p.id) {
            span.nr { (number) }
            div.what {
                p.name {
                    a href=(to("")) { (p.text.heading) }
                    @if let Some(case) = &p.text.case { " " span.small.nowrap { (case.number) } }
                }
                (details(ctx, f, p))
                @if may_edit {
                    p.small { a href=(to("/punkt")) aria-label=(named(ctx, "meeting-item-papers-of", p)) { (ctx.t("meeting-item-papers")) } }
                }
            }
            @if f.meeting.stage.is_held() { div.state { (chip(&decision_chip(ctx, p))) } }
            @if may_edit { (movers(ctx, f.meeting.id, p, at == 1, at == last)) }
        }
    }
}

/// Kind, presenter with booked time, papers and what is missing of them, in a quiet line each.
fn details(ctx: &Ctx, f: &Facts, p: &Paragraph) -> Markup {
    let item = f.item_of(p);
    let papers = p.text.basis.iter().filter(|b| b.document.is_some()).count();
    let has_memo = f.memos.iter().any(|m| m.paragraph == p.id);
    let mut said = vec![ctx.t(&format!("meeting-kind-{}", p.text.kind.code()))];
    match (p.text.presenter.as_str(), item.booked.as_str()) {
        ("", "") => {}
        ("", time) => said.push(ctx.tv("meeting-item-booked", &[("time", time.into())])),
        (name, "") => said.push(ctx.tv("meeting-item-presenter", &[("name", name.into())])),
        (name, time) => {
            said.push(ctx.tv("meeting-item-presenter-at", &[("name", name.into()), ("time", time.into())]));
        }
    }
    if has_memo {
        said.push(ctx.t("meeting-item-has-memo"));
    }
    if papers > 0 {
        said.push(ctx.tv("meeting-item-documents", &[("n", papers.into())]));
    }
    let bare = p.text.case.is_some() && papers == 0 && !has_memo && item.omitted.is_empty();
    html! {
        p.small { (said.join(" · ")) }
        @if !item.omitted.is_empty() {
            p.small { (ctx.tv("meeting-item-omitted", &[("what", (&item.omitted).into())])) }
        }
        @if bare && !f.meeting.stage.is_held() { p.small { (missing(&ctx.t("meeting-item-no-papers"))) } }
    }
}

pub fn decision_chip(ctx: &Ctx, p: &Paragraph) -> Chip {
    match (p.text.decision.is_empty(), p.text.is_concluded()) {
        (false, _) => Chip::new(ChipKind::Good, ctx.t("meeting-chip-decided")),
        (true, true) => Chip::new(ChipKind::Quiet, ctx.t("meeting-chip-no-decision")),
        (true, false) => Chip::new(ChipKind::Warn, ctx.t("meeting-chip-undecided")),
    }
}

fn named(ctx: &Ctx, id: &str, p: &Paragraph) -> String {
    ctx.tv(id, &[("item", (&p.text.heading).into())])
}

/// Up and down, each named after its item so that they can be told apart when read aloud. After a move the
/// button that was pressed has the focus, so that an item can be moved on from the keyboard.
fn movers(ctx: &Ctx, meeting: i64, p: &Paragraph, is_first: bool, is_last: bool) -> Markup {
    let moved = ctx.query.number("flyttad") == Some(p.id);
    let focused = |dir: &str, ends: bool| moved && !ends && (ctx.query.get("hall") == dir || is_first || is_last);
    html! {
        form.press.nowrap.movers action=(address(ctx, meeting, "/dagordning/flytta")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="paragraf" value=(p.id);
            @if !is_first {
                button class="btn sec small" name="hall" value="upp" autofocus[focused("upp", is_first)]
                    aria-label=(named(ctx, "meeting-move-up", p)) { "↑" }
            }
            @if !is_last {
                button class="btn sec small" name="hall" value="ned" autofocus[focused("ned", is_last)]
                    aria-label=(named(ctx, "meeting-move-down", p)) { "↓" }
            }
        }
    }
}

pub async fn move_item(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let id = ctx.form.number("paragraf").ok_or(Fault::NotFound)?;
    let found = store::find_paragraph(&mut tx, ctx.coop(), id).await?;
    if found.is_none_or(|p| p.meeting != meeting.id) {
        return Err(Fault::NotFound);
    }
    let up = ctx.form.get("hall") == "upp";
    match outcome(store::move_paragraph(&mut tx, &ctx.by(), id, up).await)? {
        Outcome::Done(()) => tx.commit().await?,
        // Already at the end, as after a double press: the agenda is as wished.
        Outcome::Refused(no) if no.iter().any(|r| r.id == "meeting-move-end") => {}
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    let dir = if up { "upp" } else { "ned" };
    Ok(Reply::redirect(address(&ctx, meeting.id, &format!("/dagordning?flyttad={id}&hall={dir}#punkt-{id}"))))
}

/// The whole order at once, as it was dragged.
pub async fn order(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let ids = |field: &str| -> Vec<i64> { ctx.form.get(field).split(',').filter_map(|s| s.parse().ok()).collect() };
    let (seen, asked) = (ids("sett"), ids("ordning"));
    let there = address(&ctx, meeting.id, "/dagordning");
    if seen == asked {
        return Ok(Reply::redirect(there));
    }
    match outcome(store::order_agenda(&mut tx, &ctx.by(), meeting.id, &seen, &asked).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(there))
}

pub async fn number(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    match outcome(store::number_agenda(&mut tx, &ctx.by(), meeting.id).await)? {
        Outcome::Done(_) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

/// The way back to the agenda, under a form about one of its items.
pub fn back(ctx: &Ctx, meeting: i64) -> Markup {
    html! { p { (button_second(&ctx.t("meeting-to-agenda"), &address(ctx, meeting, "/dagordning"))) } }
}
