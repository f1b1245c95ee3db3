//! The lists to the board: the next one with its count, those that were, each as a document.

use super::answer::{Outcome, outcome, pressed, version};
use super::frame::{board_asked, board_field, no_board, sees_secret, tab, under};
use crate::documents::{Papers, report, swedish};
use crate::rules::{Line, List};
use crate::store::{
    create_list, find_list, list_decisions_between, list_lines, list_lists, next_period, open_list, remove_list,
};
use ::store::Tx;
use basics::{Day, Refusal};
use board::Board;
use law::Rule;
use press::Document;
use web::look::document::document as sheet;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, button, button_second, card, chip, empty, law as law_line, notice_info, press};
use web::look::table::{head, head_figures, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let lists = list_lists(&mut tx, ctx.coop(), 0).await?;
    let boards = board::list_boards(&mut tx, ctx.coop()).await?;
    let lead = match lists.first() {
        Some(last) => ctx.tv("delegation-lists-lead", &[("period", last.period().into())]),
        None => ctx.t("delegation-lists-lead-none"),
    };
    let mut frame = tab(&ctx, "/delegation/listor", "delegation-lists-title", lead);
    let new = ctx.url("/delegation/listor/ny");
    if ctx.may("delegation.list") && !lists.is_empty() {
        frame = frame.actions(button(&ctx.t("delegation-list-new"), &new));
    }
    if lists.is_empty() {
        let name = ctx.t("delegation-list-new");
        let action = ctx.may("delegation.list").then_some((name.as_str(), new.as_str()));
        let body = empty(&ctx.t("delegation-lists-empty"), &ctx.t("delegation-lists-empty-text"), action);
        return Ok(ctx.show(frame.body(body)));
    }
    Ok(ctx.show(frame.body(list_table(&ctx, &lists, &boards))))
}

fn list_table(ctx: &Ctx, lists: &[List], boards: &[Board]) -> Markup {
    let heads = [
        head(ctx.t("delegation-head-period")),
        head_figures(ctx.t("delegation-head-count")),
        head(ctx.t("delegation-head-standing")),
        head(ctx.t("delegation-head-place")),
    ];
    let row = |l: &List| {
        let place = l.reported.as_ref().map(|r| &r.place).or(l.attached.as_ref());
        let name = boards.iter().find(|b| b.id == l.board).map(|b| b.name.clone()).unwrap_or_default();
        vec![
            html! {
                a.nowrap href=(ctx.url(&format!("/delegation/listor/{}", l.id))) { (l.period()) }
                @if boards.len() > 1 { " " span.small { (name) } }
            },
            html! { (l.count) },
            chip(&list_chip(ctx, l)),
            html! { @if let Some(p) = place { a href=(ctx.url(&p.address)) { (p.label) } } @else { "–" } },
        ]
    };
    let rows: Vec<Vec<Markup>> = lists.iter().map(row).collect();
    table(&heads, &rows, &ctx.t("delegation-lists-caption"))
}

fn list_chip(ctx: &Ctx, l: &List) -> Chip {
    match (&l.reported, &l.attached) {
        (Some(_), _) => Chip::new(ChipKind::Good, ctx.t("delegation-chip-reported")),
        (None, Some(_)) => Chip::new(ChipKind::Info, ctx.t("delegation-chip-attached")),
        (None, None) => Chip::new(ChipKind::Warn, ctx.t("delegation-chip-open")),
    }
}

/// The period asked for, or the next one up to today; `None` when the last list reaches today.
async fn period(ctx: &Ctx, tx: &mut Tx, board: i64) -> Result<Option<(Day, Day)>, Fault> {
    let day = |name: &str| {
        let sent = ctx.form.get(name);
        if sent.is_empty() { ctx.query.get(name) } else { sent }.parse::<Day>().ok()
    };
    let until = day("till").unwrap_or(ctx.today);
    let next = next_period(tx, ctx.coop(), board, until).await?;
    Ok(next.map(|(from, to)| (day("fran").unwrap_or(from), to)))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (chosen, boards) = board_asked(&ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(new_page(&ctx, no_board(&ctx))) };
    if let Some(open) = open_list(&mut tx, ctx.coop(), board.id).await? {
        return Ok(new_page(&ctx, waits(&ctx, &open)));
    }
    let Some((from, to)) = period(&ctx, &mut tx, board.id).await? else {
        let body = empty(&ctx.t("delegation-list-upto-date"), &ctx.t("delegation-list-upto-date-text"), None);
        return Ok(new_page(&ctx, body));
    };
    let lines = list_decisions_between(&mut tx, ctx.coop(), board.id, from, to).await?;
    let body = preview(&ctx, &board, &boards, (from, to), &lines, &[]);
    Ok(new_page(&ctx, body))
}

fn new_page(ctx: &Ctx, body: Markup) -> Reply {
    let frame = under(ctx, ctx.t("delegation-list-new"))
        .crumb(ctx.t("delegation-tab-lists"), ctx.url("/delegation/listor"))
        .lead(ctx.t("delegation-list-new-lead"));
    ctx.show(frame.body(body))
}

/// A list already waits for the board.
fn waits(ctx: &Ctx, open: &List) -> Markup {
    let (name, href) = (ctx.t("delegation-list-open-action"), ctx.url(&format!("/delegation/listor/{}", open.id)));
    let text = ctx.tv("delegation-list-open-text", &[("period", open.period().into())]);
    empty(&ctx.t("delegation-list-open-title"), &text, Some((&name, &href)))
}

/// The period with its decisions, and the button that freezes them.
fn preview(
    ctx: &Ctx,
    board: &Board,
    boards: &[Board],
    (from, to): (Day, Day),
    lines: &[Line],
    no: &[Refusal],
) -> Markup {
    let action = ctx.url("/delegation/listor/ny");
    let n = lines.len();
    let mut fields = vec![board_field(ctx, board.id, boards)];
    fields.extend([
        Field::new("fran", ctx.t("delegation-field-from"), Kind::Date, from.to_string()).required(),
        Field::new("till", ctx.t("delegation-field-to"), Kind::Date, to.to_string()).required(),
        Field::hidden("antal", n),
    ]);
    let fields = if no.is_empty() {
        fields
    } else {
        let mut sent = filled(fields, &ctx.form);
        // The count to confirm is the count now, not the one refused.
        sent.retain(|f| f.name != "antal");
        sent.push(Field::hidden("antal", n));
        sent
    };
    let heads = ["number", "day", "heading", "item", "delegate"].map(|h| head(ctx.t(&format!("delegation-head-{h}"))));
    let row = |l: &Line| {
        let d = &l.decision;
        vec![
            html! { a.nowrap href=(ctx.url(&format!("/delegation/beslut/{}", d.id))) { (d.number) } },
            html! {
                span.day { (d.text.day) }
                @if l.is_late { " " (chip(&Chip::new(ChipKind::Warn, ctx.t("delegation-chip-late")))) }
            },
            html! { (d.text.heading) },
            super::decisions::point_chip(ctx, d),
            html! { (d.text.name) },
        ]
    };
    let rows: Vec<Vec<Markup>> = lines.iter().map(row).collect();
    html! {
        (card(&ctx.tv("delegation-list-preview", &[("n", n.into())]), html! {
            @if rows.is_empty() { p { (ctx.t("delegation-list-preview-none")) } }
            @else { (table(&heads, &rows, &ctx.tv("delegation-shown", &[("n", n.into())]))) }
        }))
        (card(&ctx.t("delegation-list-period"), html! {
            (form(ctx, &action, &fields, no, &ctx.t("delegation-list-create")))
            p.small { (ctx.t("delegation-list-period-text")) }
        }))
        (law_line(&law::cite(&[Rule::Prot14], ctx.today, ctx.lang())))
    }
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (chosen, boards) = board_asked(&ctx, &mut tx).await?;
    let Some(board) = chosen else { return Ok(new_page(&ctx, no_board(&ctx))) };
    let days = (ctx.form.get("fran").parse::<Day>(), ctx.form.get("till").parse::<Day>());
    let announced = ctx.form.number("antal").unwrap_or(-1);
    let days = (days.0.ok(), days.1.ok());
    let done = match days {
        (Some(from), Some(to)) => outcome(create_list(&mut tx, &ctx.by(), board.id, (from, to), announced).await)?,
        (from, _) => {
            let field = if from.is_none() { "fran" } else { "till" };
            Outcome::Refused(vec![Refusal::new("delegation-list-days").at(field)])
        }
    };
    match done {
        Outcome::Done(made) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/delegation/listor/{}", made.id))))
        }
        Outcome::Refused(no) => {
            let shown = match days {
                (Some(from), Some(to)) => Some((from, to)),
                _ => period(&ctx, &mut tx, board.id).await?,
            };
            let (from, to) = shown.unwrap_or((ctx.today, ctx.today));
            let lines = list_decisions_between(&mut tx, ctx.coop(), board.id, from, to).await?;
            Ok(new_page(&ctx, preview(&ctx, &board, &boards, (from, to), &lines, &no)).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<List, Fault> {
    find_list(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

/// The list as the document that goes to the board; masked for whoever sees no secrets, or when asked so.
async fn document_of(ctx: &Ctx, tx: &mut Tx, list: &List) -> Result<Document, Fault> {
    let board = board::find_board(tx, ctx.coop(), list.board).await?.ok_or(Fault::NotFound)?;
    let host = agreement::find_host(tx, ctx.coop(), list.to).await?.map(|p| p.name).unwrap_or_default();
    let papers = Papers {
        words: swedish(),
        board: board.name,
        host,
        lines: list_lines(tx, ctx.coop(), list.id).await?,
        list: list.clone(),
        parties: ctx.parties.clone(),
    };
    Ok(report(&papers, !sees_secret(ctx) || !ctx.query.get("offentlig").is_empty()))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let list = asked(&ctx, &mut tx).await?;
    let document = document_of(&ctx, &mut tx, &list).await?;
    let pdf = format!("{}/redovisning.pdf", ctx.path);
    let may_undo = ctx.may("delegation.list") && list.reported.is_none();
    let frame = Frame::new(ctx.tv("delegation-list-title", &[("period", list.period().into())]))
        .crumb(ctx.t("delegation-title"), ctx.url("/delegation"))
        .crumb(ctx.t("delegation-tab-lists"), ctx.url("/delegation/listor"))
        .chip(list_chip(&ctx, &list))
        .lead(ctx.tv("delegation-list-lead", &[("n", list.count.into())]))
        .actions(html! {
            (button(&ctx.t("delegation-pdf"), &pdf))
            @if sees_secret(&ctx) { (button_second(&ctx.t("delegation-pdf-public"), &format!("{pdf}?offentlig=1"))) }
            @if may_undo {
                (press(&ctx, &format!("{}/ta-bort", ctx.path), &ctx.t("delegation-list-undo"),
                    &[("version", &list.version.to_string())], false))
            }
        });
    let body = html! {
        @if list.reported.is_none() && list.attached.is_none() { (notice_info(&ctx.t("delegation-list-next"))) }
        (sheet(&ctx, &document))
    };
    Ok(ctx.show(frame.body(body)))
}

pub async fn pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let list = asked(&ctx, &mut tx).await?;
    let document = document_of(&ctx, &mut tx, &list).await?;
    drop(tx);
    ctx.pdf(document, &format!("Delegationsbeslut {}.pdf", list.period())).await
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let list = asked(&ctx, &mut tx).await?;
    pressed(remove_list(&mut tx, &ctx.by(), list.id, version(&ctx)).await)?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url("/delegation/listor")))
}
