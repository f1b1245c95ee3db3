//! "Are the decisions carried out?": the live table of a period, as page, document and file.

use super::record::under;
use super::show::{late_chip, source, state_chip, who};
use crate::documents::{Papers, control_report, control_sentence, count_rows, state_words, swedish};
use crate::rules::{Answer, Assignment, Control, ControlRow, Event, control};
use crate::store::{list_all, list_answers, list_events};
use ::store::Tx;
use basics::Day;
use web::look::parts::{Chip, ChipKind, button, button_second, card, chip, empty, facts, notice_warn};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// The period asked for: the year so far when the address does not say.
fn period(ctx: &Ctx) -> (Day, Day) {
    let day = |name: &str| ctx.query.get(name).parse::<Day>().ok();
    let first = Day::of(ctx.today.year(), 1, 1).unwrap_or(ctx.today);
    (day("fran").unwrap_or(first), day("till").unwrap_or(ctx.today))
}

async fn load(ctx: &Ctx, tx: &mut Tx, (from, to): (Day, Day)) -> Result<(Vec<Assignment>, Control), Fault> {
    let all = list_all(tx, ctx.coop()).await?;
    let events = list_events(tx, ctx.coop(), 0).await?;
    let answers = list_answers(tx, ctx.coop(), 0).await?;
    let of = |a: &Assignment| {
        let own: Vec<Event> = events.iter().filter(|e| e.assignment == a.id).cloned().collect();
        let said: Vec<Answer> = answers.iter().filter(|x| x.0 == a.id).map(|x| x.1.clone()).collect();
        (a.clone(), own, said)
    };
    let whole: Vec<_> = all.iter().map(of).collect();
    let found = control(&whole, from, to);
    Ok((all, found))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (from, to) = period(&ctx);
    let (all, found) = load(&ctx, &mut tx, (from, to)).await?;
    let query = format!("?fran={from}&till={to}");
    let address = ctx.url("/uppdrag/verkstalls");
    let frame = under(&ctx, ctx.t("assignment-control")).lead(control_sentence(&ctx.words, &found)).actions(html! {
        (button(&ctx.t("assignment-pdf"), &format!("{address}.pdf{query}")))
        (button_second(&ctx.t("assignment-filter-csv"), &format!("{address}.csv{query}")))
    });
    let body = html! {
        (filter(&ctx, &address, (from, to)))
        @if to < from { (notice_warn(&ctx.t("assignment-period-backwards"))) }
        (card(&ctx.t("assignment-doc-counts"), facts(&counts(&ctx, &found))))
        @if found.rows.is_empty() { (empty(&ctx.t("assignment-control-none"), &ctx.t("assignment-control-none-text"), None)) }
        @else { (ledger(&ctx, &all, &found)) }
        p.small { (ctx.t("assignment-doc-how")) }
    };
    Ok(ctx.show(frame.body(body)))
}

fn filter(ctx: &Ctx, address: &str, (from, to): (Day, Day)) -> Markup {
    html! {
        form.filter action=(address) method="get" aria-label=(ctx.t("assignment-period")) {
            div.field { label for="u-fran" { (ctx.t("assignment-period-from")) } input #u-fran name="fran" type="date" value=(from); }
            div.field { label for="u-till" { (ctx.t("assignment-period-to")) } input #u-till name="till" type="date" value=(to); }
            button.btn.sec { (ctx.t("assignment-filter-show")) }
        }
    }
}

fn counts(ctx: &Ctx, c: &Control) -> Vec<(String, Markup)> {
    count_rows(c).into_iter().map(|(id, n)| (ctx.t(id), html! { (n) })).collect()
}

fn ledger(ctx: &Ctx, all: &[Assignment], c: &Control) -> Markup {
    let heads = ["what", "responsible", "due", "source", "state"].map(|h| head(ctx.t(&format!("assignment-head-{h}"))));
    let row = |r: &ControlRow| {
        let a = all.iter().find(|a| a.id == r.assignment)?;
        Some(vec![
            html! { a href=(ctx.url(&format!("/uppdrag/{}", a.id))) { (a.text.what) } },
            html! { (who(ctx, a)) },
            html! { span.day { (r.due.map_or_else(|| "–".to_string(), |d| d.to_string())) } },
            source(ctx, a),
            html! {
                (chip(&state_chip(ctx, r.state)))
                @if r.is_late { " " (chip(&late_chip(ctx))) }
                @if r.missing_answers > 0 {
                    " " (chip(&Chip::new(ChipKind::Warn, ctx.tv("assignment-missing-answers", &[("n", r.missing_answers.into())]))))
                }
            },
        ])
    };
    let rows: Vec<Vec<Markup>> = c.rows.iter().filter_map(row).collect();
    table(&heads, &rows, &ctx.tv("assignment-shown", &[("n", rows.len().into())]))
}

pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (all, found) = load(&ctx, &mut tx, period(&ctx)).await?;
    let heads =
        ["what", "responsible", "party", "due", "source", "state"].map(|h| ctx.t(&format!("assignment-head-{h}")));
    let row = |r: &ControlRow| {
        let a = all.iter().find(|a| a.id == r.assignment)?;
        Some(vec![
            a.text.what.clone(),
            a.text.responsible.clone(),
            a.text.party.map(|p| ctx.party_name(p)).unwrap_or_default(),
            r.due.map(|d| d.to_string()).unwrap_or_default(),
            a.source.label.clone(),
            state_words(&ctx.words, r),
        ])
    };
    let rows: Vec<Vec<String>> = found.rows.iter().filter_map(row).collect();
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", "verkstalls-besluten.csv", true))
}

pub async fn pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (from, to) = period(&ctx);
    let (assignments, control) = load(&ctx, &mut tx, (from, to)).await?;
    let host = agreement::find_host(&mut tx, ctx.coop(), to).await?.map(|p| p.name).unwrap_or_default();
    drop(tx);
    let body = ctx.cooperation.as_ref().map(|c| c.name.clone()).unwrap_or_default();
    let papers = Papers { words: swedish(), host, body, from, to, control, assignments, parties: ctx.parties.clone() };
    ctx.pdf(control_report(&papers), &format!("Verkställs besluten {from}–{to}.pdf")).await
}
