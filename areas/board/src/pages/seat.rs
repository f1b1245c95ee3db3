//! One seat: whose it is, who holds it today, and everybody who has held it.

use super::{saved_notice, seat_name, span, with_party};
use crate::rules::{Mandate, Seat, SeatTerm, holder_on, unkept_balance};
use crate::store;
use ::store::Tx;
use basics::{PartyId, Refusal};
use web::look::frame::Frame;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// A seat with what its pages need to know.
pub struct Loaded {
    pub term: SeatTerm,
    /// Every mandate of the board.
    pub mandates: Vec<Mandate>,
    pub names: Vec<(PartyId, String)>,
}

impl Loaded {
    /// The seat with this number, or no such page.
    pub async fn read(ctx: &Ctx, tx: &mut Tx, id: i64) -> Result<Loaded, Fault> {
        let term = store::find_seat(tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
        let mandates = store::list_mandates(tx, ctx.coop(), term.seat.board).await?;
        Ok(Loaded { term, mandates, names: agreement::party_names(tx, ctx.coop()).await? })
    }

    /// The mandates of this seat, the latest first.
    pub fn own(&self) -> Vec<&Mandate> {
        let mut own: Vec<&Mandate> = self.mandates.iter().filter(|m| m.seat == self.term.seat.id).collect();
        own.reverse();
        own
    }

    pub fn name(&self, ctx: &Ctx) -> String {
        seat_name(ctx, &self.term.seat, &self.names)
    }
}

/// A page of the seat, under the board.
pub fn frame(ctx: &Ctx, loaded: &Loaded, open: &str) -> Frame {
    let frame = Frame::new(loaded.name(ctx)).crumb(ctx.t("board-title"), ctx.url("/namnden"));
    if !ctx.may("board.edit") {
        return frame;
    }
    let at = ctx.url(&format!("/namnden/platser/{}", loaded.term.seat.id));
    let tabs = [("board-tab-seat", ""), ("board-tab-new-holder", "/mandat"), ("board-tab-seat-edit", "/andra")];
    tabs.into_iter().fold(frame, |frame, (id, path)| frame.tab(ctx.t(id), format!("{at}{path}"), path == open))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let loaded = Loaded::read(&ctx, &mut tx, ctx.id("id")?).await?;
    Ok(page(&ctx, &loaded, None))
}

/// Takes the seat away, if nobody ever held it.
pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let loaded = Loaded::read(&ctx, &mut tx, ctx.id("id")?).await?;
    if !loaded.own().is_empty() {
        return Ok(page(&ctx, &loaded, Some(&Refusal::new("board-seat-has-history"))).refused());
    }
    store::remove_seat(&mut tx, &ctx.by(), &loaded.term, ctx.form.number("version").unwrap_or(0)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/namnden?sparat=1")))
}

fn page(ctx: &Ctx, loaded: &Loaded, refusal: Option<&Refusal>) -> Reply {
    let seat = &loaded.term.seat;
    let holder = holder_on(&loaded.mandates, seat.id, ctx.today);
    let own = loaded.own();
    let history = html! { @if own.is_empty() { (no_history(ctx, seat)) } @else { (history(ctx, &own)) (unkept(ctx, &own, &loaded.mandates)) } };
    let body = html! {
        (saved_notice(ctx))
        @if let Some(refusal) = refusal { (parts::notice_bad(&ctx.refusal(refusal))) }
        (parts::columns(
            parts::card(&ctx.t("board-holders"), history),
            parts::card(&ctx.t("board-seat-about"), facts(ctx, loaded)),
        ))
    };
    let mut frame = frame(ctx, loaded, "").lead(lead(ctx, holder));
    if holder.is_none() {
        frame = frame.chip(Chip::new(ChipKind::Warn, ctx.t("board-nobody")));
    }
    if ctx.may("board.edit") {
        let href = ctx.url(&format!("/namnden/platser/{}/mandat", seat.id));
        let name = ctx.t(if holder.is_some() { "board-holder-change" } else { "board-gap-fill" });
        frame = frame.actions(parts::button(&name, &href));
    }
    ctx.show(frame.body(body))
}

fn lead(ctx: &Ctx, holder: Option<&Mandate>) -> String {
    match holder {
        Some(m) => ctx.tv(
            "board-seat-lead",
            &[("name", with_party(&m.name, &m.political_party).into()), ("from", ctx.day(m.from).into())],
        ),
        None => ctx.tv("board-seat-lead-gap", &[("day", ctx.day(ctx.today).into())]),
    }
}

fn facts(ctx: &Ctx, loaded: &Loaded) -> Markup {
    let SeatTerm { seat, from, to } = &loaded.term;
    let exists = match (from, to) {
        (None, None) => html! { (ctx.t("board-seat-always")) },
        (Some(from), to) => span(ctx, *from, *to),
        (None, Some(to)) => html! { (ctx.tv("board-seat-until", &[("to", to.to_string().into())])) },
    };
    let party = ctx.url(&format!("/parter/{}", seat.party));
    parts::facts(&[
        (ctx.t("board-party"), html! { a href=(party) { (super::party_name(&loaded.names, seat.party)) } }),
        (ctx.t("board-seat"), html! { (ctx.tv("board-seat-kind", &[("kind", seat.kind.word().into())])) }),
        (ctx.tv("board-order", &[("kind", seat.kind.word().into())]), html! { (seat.order) }),
        (ctx.t("board-seat-exists"), exists),
    ])
}

fn no_history(ctx: &Ctx, seat: &Seat) -> Markup {
    let action = ctx.url(&format!("/namnden/platser/{}/ta-bort", seat.id));
    html! {
        p { (ctx.t("board-holders-none")) }
        @if ctx.may("board.edit") {
            (parts::press(ctx, &action, &ctx.t("board-seat-remove"), &[("version", &seat.version.to_string())], false))
        }
    }
}

fn history(ctx: &Ctx, own: &[&Mandate]) -> Markup {
    let may_edit = ctx.may("board.edit");
    let mut heads = vec![head(ctx.t("board-holder")), head(ctx.t("board-mandate-period")), head(ctx.t("board-state"))];
    if may_edit {
        heads.push(head(ctx.t("board-mend")));
    }
    let rows: Vec<Vec<Markup>> = own.iter().map(|m| history_row(ctx, m, may_edit)).collect();
    table(&heads, &rows, "")
}

/// Changes within a term that moved the seat to another political party.
fn unkept(ctx: &Ctx, own: &[&Mandate], all: &[Mandate]) -> Markup {
    let changed: Vec<(&Mandate, &Mandate)> = own.iter().filter_map(|m| Some((*m, unkept_balance(m, all)?))).collect();
    let law = |day| law::cite(&[law::Rule::Gn15], day, ctx.lang());
    html! {
        @for (new, old) in changed {
            p.notice.warn { (ctx.tv("board-balance-unkept", &[
                ("new", with_party(&new.name, &new.political_party).into()),
                ("old", with_party(&old.name, &old.political_party).into()),
                ("law", law(new.from).into()),
            ])) }
        }
    }
}

fn history_row(ctx: &Ctx, m: &Mandate, may_edit: bool) -> Vec<Markup> {
    let state = if m.covers(ctx.today) {
        Chip::new(ChipKind::Good, ctx.t("board-state-now"))
    } else if m.from > ctx.today {
        Chip::new(ChipKind::Info, ctx.t("board-state-coming"))
    } else {
        Chip::new(ChipKind::Quiet, ctx.t("board-state-left"))
    };
    let mut row = vec![
        html! { (with_party(&m.name, &m.political_party)) },
        html! { (span(ctx, m.from, m.to)) },
        parts::chip(&state),
    ];
    if may_edit {
        let href = ctx.url(&format!("/namnden/mandat/{}", m.id));
        row.push(html! { a href=(href) { (ctx.t("board-mandate-edit")) span.hidden { ", " (m.name) } } });
    }
    row
}
