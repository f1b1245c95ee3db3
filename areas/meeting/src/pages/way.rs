//! How each party's board is reached: Samdrift's own page, or the party's board by its contact's hand.

use crate::store::{self, Way};
use agreement::Party;
use law::Rule;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, chip, law as law_line, notice_warn, press};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let parties = agreement::list_parties_on(&mut tx, ctx.coop(), ctx.today).await?;
    let ways = store::list_ways(&mut tx, ctx.coop(), &parties).await?;
    let heads = [
        head(ctx.t("meeting-col-party")),
        head(ctx.t("meeting-col-way")),
        head(ctx.t("meeting-col-board-address")),
        head(ctx.t("meeting-col-change")),
    ];
    let rows: Vec<Vec<Markup>> = parties.iter().zip(&ways).map(|(p, w)| row(&ctx, p, *w)).collect();
    let law = law::cite(&[Rule::Prot5], ctx.today, ctx.lang());
    let is_on = store::has_public_pages(&mut tx, ctx.coop()).await?;
    let is_meant = ways.iter().any(|w| w.is_automatic);
    let body = html! {
        @if is_meant && !is_on {
            (notice_warn(&ctx.t("meeting-ways-off")))
            @if ctx.may("portal.edit") { p { a href=(ctx.url("/offentliga-sidor")) { (ctx.t("meeting-ways-turn-on")) } } }
        }
        section.card { (table(&heads, &rows, &ctx.t("meeting-ways-caption"))) }
        (law_line(&ctx.tv("meeting-ways-law", &[("law", law.into())])))
    };
    Ok(ctx.show(Frame::new(ctx.t("meeting-ways-title")).lead(ctx.t("meeting-ways-lead")).body(body)))
}

fn row(ctx: &Ctx, p: &Party, way: Way) -> Vec<Markup> {
    let (kind, name, other) = if way.is_automatic {
        (ChipKind::Info, "meeting-way-samdrift", "meeting-way-choose-own")
    } else {
        (ChipKind::Quiet, "meeting-way-own", "meeting-way-choose-samdrift")
    };
    let (party, version) = (p.id.to_string(), way.version.to_string());
    let new = if way.is_automatic { "" } else { "1" };
    let fields = [("part", &*party), ("version", &*version), ("samdrift", new)];
    let label = ctx.tv(other, &[("party", (&p.short).into())]);
    vec![
        html! { (p.short) },
        chip(&Chip::new(kind, ctx.t(name))),
        html! { @if !p.notice_board.is_empty() { a href=(p.notice_board) rel="noreferrer" { (p.notice_board) } } },
        html! {
            @if ctx.may_for("notice.post", p.id) {
                (press(ctx, &ctx.url("/anslagstavlor"), &label, &fields, false))
            }
        },
    ]
}

pub async fn choose(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let parties = agreement::list_parties_on(&mut tx, ctx.coop(), ctx.today).await?;
    let asked = ctx.form.number("part");
    let party = parties.iter().find(|p| Some(p.id) == asked).ok_or(Fault::NotFound)?;
    ctx.require_for("notice.post", party.id)?;
    let is_automatic = ctx.form.get("samdrift") == "1";
    let version = ctx.form.number("version").unwrap_or(0);
    let now = store::list_ways(&mut tx, ctx.coop(), std::slice::from_ref(party)).await?;
    if now.first().is_some_and(|w| w.version != version) {
        return Err(::store::Fault::Stale.into());
    }
    store::choose_way(&mut tx, &ctx.by(), party.id, is_automatic, version).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/anslagstavlor")))
}
