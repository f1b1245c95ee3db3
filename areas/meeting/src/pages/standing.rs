//! The board's standing items: which stand on every agenda, where, and in which order.

use super::answer::{Outcome, outcome};
use crate::papers::swedish;
use crate::rules::{Kind as Sort, Reader, Slot, Standing, StandingItem, read_standing};
use crate::store;
use ::store::{Tx, hash_of};
use basics::{CooperationId, Refusal};
use board::Board;
use web::look::form::{Field, Kind, fault_list};
use web::look::frame::Frame;
use web::look::parts::{card, notice_done};
use web::{Ctx, Fault, Markup, Reply, html};

/// Empty lines offered for items of the board's own.
const SPARE: usize = 2;

/// The standing items of a board: its own list, or the usual ones while it has made none.
pub async fn of_board(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Vec<StandingItem>, ::store::Fault> {
    let own = store::list_standing(tx, coop, board).await?;
    if !own.is_empty() {
        return Ok(own);
    }
    // Headings stand in the minutes and are Swedish, whatever the visitor's language.
    let words = swedish();
    Ok(Standing::ALL.map(|s| s.item(&words.t(&format!("meeting-standing-{}", s.code())))).to_vec())
}

/// The name of an item's tick when a meeting is planned.
pub fn tick_name(item: &StandingItem, at: usize) -> String {
    if item.code.is_empty() { format!("egen-{at}") } else { format!("stadig-{}", item.code) }
}

async fn asked_board(ctx: &Ctx, tx: &mut Tx) -> Result<Board, Fault> {
    let boards = board::list_boards(tx, ctx.coop()).await?;
    let asked = ctx.query.number("namnd").or_else(|| ctx.form.number("namnd"));
    boards.into_iter().find(|b| asked.is_none_or(|id| b.id == id)).ok_or(Fault::NotFound)
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let board = asked_board(&ctx, &mut tx).await?;
    let items = of_board(&mut tx, ctx.coop(), board.id).await?;
    let seen = seen_hash(&store::list_standing(&mut tx, ctx.coop(), board.id).await?);
    let checks = store::list_memo_checks(&mut tx, ctx.coop(), board.id).await?;
    Ok(page(&ctx, &board, (&items, &checks), &seen, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let board = asked_board(&ctx, &mut tx).await?;
    let old = store::list_standing(&mut tx, ctx.coop(), board.id).await?;
    let checks = store::list_memo_checks(&mut tx, ctx.coop(), board.id).await?;
    let sent = sent(&ctx);
    let list = match read_standing(sent.clone()) {
        Ok(list) => list,
        Err(no) => return Ok(page(&ctx, &board, (&sent, &checks), &ctx.form.get("sett"), &no).refused()),
    };
    if ctx.form.get("sett") != seen_hash(&old) {
        let no = [Refusal::new("meeting-standing-overtaken")];
        return Ok(page(&ctx, &board, (&sent, &checks), &seen_hash(&old), &no).conflict());
    }
    match outcome(store::save_standing(&mut tx, &ctx.by(), board.id, &old, &list).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Ok(page(&ctx, &board, (&sent, &checks), &ctx.form.get("sett"), &no).refused()),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/moten/stadiga?namnd={}&sparat=1", board.id))))
}

/// The list as it was when the form was opened.
fn seen_hash(list: &[StandingItem]) -> String {
    hash_of(format!("{list:?}").as_bytes())
}

/// The lines of the form, in the order of their numbers; a line whose heading is emptied is taken away.
fn sent(ctx: &Ctx) -> Vec<StandingItem> {
    let count = ctx.form.all("kod").len();
    let mut all: Vec<(i64, StandingItem)> = (0..count)
        .map(|i| {
            let get = |name: &str| ctx.form.get(&format!("{name}-{i}"));
            let item = StandingItem {
                code: ctx.form.all("kod").get(i).cloned().unwrap_or_default(),
                heading: get("rubrik"),
                kind: Sort::of(&get("slag")).unwrap_or_default(),
                slot: Slot::of(&get("plats")).unwrap_or(Slot::End),
                is_usual: ctx.form.ticked(&format!("vanlig-{i}")),
            };
            (get("nr").parse().unwrap_or(99), item)
        })
        .collect();
    all.sort_by_key(|(nr, _)| *nr);
    all.into_iter().map(|(_, item)| item).collect()
}

/// Saves what every covering memo of the board is to look at.
pub async fn save_checks(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let board = asked_board(&ctx, &mut tx).await?;
    let old = store::list_memo_checks(&mut tx, ctx.coop(), board.id).await?;
    let seen = ctx.form.lines("sett-provningar");
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    // A colon parts the name from what is said of it, so none stands in the name.
    let mut new: Vec<String> = r.lines("provningar").iter().map(|l| l.replace(':', " ").trim().to_string()).collect();
    new.dedup();
    r.done(Some(())).map_err(super::answer::refused)?;
    let done = if seen == old {
        store::save_memo_checks(&mut tx, &ctx.by(), board.id, &old, &new).await
    } else {
        Err(::store::Fault::Stale.into())
    };
    match outcome(done)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(super::answer::refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/moten/stadiga?namnd={}&sparat=1", board.id))))
}

fn page(ctx: &Ctx, board: &Board, (items, checks): (&[StandingItem], &[String]), seen: &str, no: &[Refusal]) -> Reply {
    let mut lines = items.to_vec();
    if no.is_empty() {
        lines.extend((0..SPARE).map(|_| StandingItem {
            code: String::new(),
            heading: String::new(),
            kind: Sort::Information,
            slot: Slot::End,
            is_usual: true,
        }));
    }
    let form = html! {
        (fault_list(ctx, &[], no))
        form.form action=(ctx.url("/moten/stadiga")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="sett" value=(seen);
            input type="hidden" name="namnd" value=(board.id);
            @for (i, item) in lines.iter().enumerate() { (line(ctx, i, item)) }
            div.row { button.btn { (ctx.t("meeting-save")) } }
        }
    };
    let frame = Frame::new(ctx.t("meeting-standing-title"))
        .crumb(ctx.t("meeting-year-title"), ctx.url("/moten"))
        .lead(ctx.t("meeting-standing-lead"));
    let body = html! {
        @if ctx.query.get("sparat") == "1" { (notice_done(&ctx.t("meeting-standing-saved"))) }
        (card(&board.name, form))
        (card(&ctx.t("meeting-checks-card"), web::look::form::form(ctx, &ctx.url("/moten/stadiga/provningar"), &[
            Field::hidden("namnd", board.id),
            Field::hidden("sett-provningar", checks.join("\n")),
            Field::new("provningar", ctx.t("meeting-field-checks"), Kind::Lines(5), checks.join("\n")).hint(ctx.t("meeting-hint-checks")),
        ], &[], &ctx.t("meeting-save"))))
    };
    ctx.show(frame.body(body))
}

fn line(ctx: &Ctx, i: usize, item: &StandingItem) -> Markup {
    let id = |name: &str| format!("f-{name}-{i}");
    let name = |name: &str| format!("{name}-{i}");
    let title = if item.heading.is_empty() { ctx.t("meeting-standing-new") } else { item.heading.clone() };
    html! {
        fieldset.line {
            legend.hidden { (title) }
            input type="hidden" name="kod" value=(item.code);
            div.field.nr {
                label for=(id("nr")) { (ctx.t("meeting-standing-order")) }
                input id=(id("nr")) name=(name("nr")) type="text" inputmode="numeric" value=((i + 1) * 10);
            }
            div.field.wide {
                label for=(id("rubrik")) { (ctx.t("meeting-field-heading")) }
                input id=(id("rubrik")) name=(name("rubrik")) type="text" value=(item.heading);
            }
            div.field {
                label for=(id("slag")) { (ctx.t("meeting-field-kind")) }
                select id=(id("slag")) name=(name("slag")) {
                    @for k in Sort::ALL {
                        option value=(k.code()) selected[k == item.kind] { (ctx.t(&format!("meeting-kind-{}", k.code()))) }
                    }
                }
            }
            div.field {
                label for=(id("plats")) { (ctx.t("meeting-standing-slot")) }
                select id=(id("plats")) name=(name("plats")) {
                    @for s in [Slot::Begin, Slot::End] {
                        option value=(s.code()) selected[s == item.slot] { (ctx.t(&format!("meeting-slot-{}", s.code()))) }
                    }
                }
            }
            div.field.tick {
                input id=(id("vanlig")) name=(name("vanlig")) type="checkbox" value="1" checked[item.is_usual];
                label for=(id("vanlig")) { (ctx.t("meeting-standing-usual")) }
            }
        }
    }
}
