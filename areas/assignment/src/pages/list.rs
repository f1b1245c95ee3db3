//! Assignments: a tab for each kind, narrowed by words and party, also as a file.

use super::show::{Shown, chips, due, source, tabs, who};
use crate::rules::{Answer, Assignment};
use crate::store::{list_all, list_answers};
use web::look::parts::{Chip, ChipKind, button, button_second, chip, empty};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// Those the tab, the words and the party let through.
fn narrowed<'a>(ctx: &Ctx, all: &'a [Assignment], shown: Shown) -> Vec<&'a Assignment> {
    let words = text::search_words(&ctx.query.get("q"));
    let party = ctx.query.number("part");
    let has_words = |a: &Assignment| {
        let own = text::search_words(&format!("{} {} {}", a.text.what, a.text.responsible, a.source.label));
        words.split_whitespace().all(|w| own.contains(w))
    };
    let fits = |a: &&Assignment| shown.holds(ctx, a) && party.is_none_or(|p| a.text.party == Some(p)) && has_words(a);
    all.iter().filter(fits).collect()
}

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = list_all(&mut tx, ctx.coop()).await?;
    let answers = list_answers(&mut tx, ctx.coop(), 0).await?;
    let shown = Shown::asked(&ctx);
    let open = all.iter().filter(|a| a.is_ongoing()).count();
    let late = all.iter().filter(|a| a.is_overdue(ctx.today)).count();
    let lead = if all.is_empty() {
        ctx.t("assignment-lead-none")
    } else {
        ctx.tv("assignment-lead", &[("open", open.into()), ("late", late.into())])
    };
    let new = ctx.url("/uppdrag/nytt");
    let may = ctx.may("assignment.write");
    if all.is_empty() {
        let name = ctx.t("assignment-new");
        let action = may.then_some((name.as_str(), new.as_str()));
        let body = empty(&ctx.t("assignment-empty"), &ctx.t("assignment-empty-text"), action);
        return Ok(ctx.show(tabs(&ctx, &all, shown).lead(lead).body(body)));
    }
    let rows = narrowed(&ctx, &all, shown);
    let frame = tabs(&ctx, &all, shown).lead(lead).actions(html! {
        @if may { (button(&ctx.t("assignment-new"), &new)) }
        (button_second(&ctx.t("assignment-control"), &ctx.url("/uppdrag/verkstalls")))
    });
    let body = html! {
        (filter(&ctx, shown))
        @if rows.is_empty() { (empty(&ctx.t("assignment-none-match"), &ctx.t("assignment-none-match-text"), None)) }
        @else { (assignment_table(&ctx, &rows, &answers)) }
    };
    Ok(ctx.show(frame.body(body)))
}

fn filter(ctx: &Ctx, shown: Shown) -> Markup {
    html! {
        form.filter action=(ctx.url("/uppdrag")) method="get" role="search" aria-label=(ctx.t("assignment-filter")) {
            input type="hidden" name="visa" value=(shown.code());
            div.field.q {
                label for="u-q" { (ctx.t("assignment-filter-words")) }
                input #u-q name="q" type="search" value=(ctx.query.get("q"));
            }
            div.field {
                label for="u-part" { (ctx.t("assignment-head-party")) }
                select #u-part name="part" {
                    option value="" { (ctx.t("assignment-filter-all")) }
                    @for (id, name) in &ctx.parties {
                        option value=(id) selected[ctx.query.number("part") == Some(*id)] { (name) }
                    }
                }
            }
            button.btn.sec { (ctx.t("assignment-filter-show")) }
            button.btn.sec formaction=(ctx.url("/uppdrag.csv")) { (ctx.t("assignment-filter-csv")) }
        }
    }
}

/// How many of the asked parties have not answered.
fn missing_of(answers: &[(i64, Answer)], a: &Assignment) -> usize {
    answers.iter().filter(|(id, x)| *id == a.id && x.day.is_none()).count()
}

fn assignment_table(ctx: &Ctx, rows: &[&Assignment], answers: &[(i64, Answer)]) -> Markup {
    let heads = ["what", "responsible", "due", "source", "state"].map(|h| head(ctx.t(&format!("assignment-head-{h}"))));
    let row = |a: &&Assignment| {
        let missing = missing_of(answers, a);
        vec![
            html! { a href=(ctx.url(&format!("/uppdrag/{}", a.id))) { (a.text.what) } },
            html! { (who(ctx, a)) },
            due(a),
            source(ctx, a),
            html! {
                (chips(ctx, a))
                @if missing > 0 && a.is_ongoing() {
                    " " (chip(&Chip::new(ChipKind::Warn, ctx.tv("assignment-missing-answers", &[("n", missing.into())]))))
                }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = rows.iter().map(row).collect();
    table(&heads, &rows, &ctx.tv("assignment-shown", &[("n", rows.len().into())]))
}

pub async fn export(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let all = list_all(&mut tx, ctx.coop()).await?;
    let answers = list_answers(&mut tx, ctx.coop(), 0).await?;
    let heads = ["what", "responsible", "party", "due", "source", "state", "late", "unanswered", "created"]
        .map(|h| ctx.t(&format!("assignment-head-{h}")));
    let row = |a: &&Assignment| {
        vec![
            a.text.what.clone(),
            a.text.responsible.clone(),
            a.text.party.map(|p| ctx.party_name(p)).unwrap_or_default(),
            a.due.map(|d| d.to_string()).unwrap_or_default(),
            a.source.label.clone(),
            ctx.t(&format!("assignment-state-{}", a.state.kind().code())),
            ctx.t(if a.is_overdue(ctx.today) { "assignment-yes" } else { "assignment-no" }),
            missing_of(&answers, a).to_string(),
            a.created.to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = narrowed(&ctx, &all, Shown::asked(&ctx)).iter().map(row).collect();
    Ok(Reply::file(web::csv(&heads, &rows), "text/csv; charset=utf-8", "uppdrag.csv", true))
}
