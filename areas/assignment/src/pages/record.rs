//! One assignment: what, who, by when, where it stands, and everything that has happened to it.

use super::show::{chips, is_own, source, who};
use crate::rules::{Answer, Assignment, Event, EventKind, State, Step};
use crate::store::{find_assignment, list_answers, list_events};
use ::store::Tx;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, button, button_second, card, chip, columns, facts, press};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// The assignment of the address.
pub async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<Assignment, Fault> {
    find_assignment(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

/// A page below the list.
pub fn under(ctx: &Ctx, title: String) -> Frame {
    Frame::new(title).crumb(ctx.t("assignment-title"), ctx.url("/uppdrag"))
}

/// Whether the visitor may take the step: everything for those who write assignments; telling how it goes for the
/// responsible person and the responsible party's own.
pub fn may_step(ctx: &Ctx, a: &Assignment, step: Step) -> bool {
    let writes = ctx.may("assignment.write");
    let reports = is_own(ctx, a) || a.text.party.is_some_and(|p| ctx.may_for("assignment.report", p));
    step.fits(a.state.kind()) && (writes || (reports && !step.is_for_secretary()))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let a = asked(&ctx, &mut tx).await?;
    let events = list_events(&mut tx, ctx.coop(), a.id).await?;
    let answers: Vec<Answer> = list_answers(&mut tx, ctx.coop(), a.id).await?.into_iter().map(|(_, x)| x).collect();
    let case = match a.text.case {
        Some(id) => registry::find_case(&mut tx, ctx.coop(), id).await?.map(|c| (c.id, c.number)),
        None => None,
    };
    let mut frame = under(&ctx, a.text.what.lines().next().unwrap_or_default().to_string())
        .lead_markup(html! { (lead(&ctx, &a)) " " (chips(&ctx, &a)) });
    if a.is_ongoing() {
        frame = frame.actions(actions(&ctx, &a));
    }
    let main = html! {
        (card(&ctx.t("assignment-card"), about(&ctx, &a, case.as_ref())))
        @if !answers.is_empty() { (card(&ctx.t("assignment-answers"), answer_table(&ctx, &a, &answers))) }
    };
    let side = card(&ctx.t("assignment-history"), history(&ctx, &events));
    Ok(ctx.show(frame.body(columns(main, side))))
}

fn lead(ctx: &Ctx, a: &Assignment) -> String {
    let day = |d| ("day", text::Value::from(ctx.day(d)));
    match (&a.state, a.due) {
        (State::Done { on, .. }, _) => ctx.tv("assignment-lead-done", &[day(*on)]),
        (State::Cancelled { on, .. }, _) => ctx.tv("assignment-lead-cancelled", &[day(*on)]),
        (State::Deprioritised { on, reason }, _) => {
            ctx.tv("assignment-lead-aside", &[day(*on), ("reason", reason.into())])
        }
        (State::Open | State::InProgress { .. }, Some(due)) if due < ctx.today => {
            ctx.tv("assignment-lead-late", &[day(due)])
        }
        (State::Open | State::InProgress { .. }, Some(due)) => ctx.tv("assignment-lead-due", &[day(due)]),
        (State::Open | State::InProgress { .. }, None) => ctx.t("assignment-lead-no-due"),
    }
}

fn actions(ctx: &Ctx, a: &Assignment) -> Markup {
    let to = |step: Step| ctx.url(&format!("/uppdrag/{}/steg/{}", a.id, step.code()));
    let name = |step: Step| ctx.t(&format!("assignment-step-{}", step.code()));
    html! {
        @if may_step(ctx, a, Step::Done) { (button(&name(Step::Done), &to(Step::Done))) }
        @for step in [Step::Start, Step::Report, Step::Move, Step::Deprioritise, Step::Cancel] {
            @if may_step(ctx, a, step) { (button_second(&name(step), &to(step))) }
        }
        @if ctx.may("assignment.write") {
            (button_second(&ctx.t("assignment-edit"), &ctx.url(&format!("/uppdrag/{}/andra", a.id))))
        }
        @if ctx.may("paragraph.edit") {
            (press(ctx, &ctx.url(&format!("/uppdrag/{}/ta-upp", a.id)), &ctx.t("assignment-take-up"), &[], false))
        }
    }
}

fn about(ctx: &Ctx, a: &Assignment, case: Option<&(i64, String)>) -> Markup {
    let row = |id: &str, value: Markup| (ctx.t(&format!("assignment-head-{id}")), value);
    let mut rows = vec![
        row("what", html! { @for l in a.text.what.lines() { (l) br; } }),
        row("responsible", html! { (who(ctx, a)) }),
        row("due", html! { (a.due.map_or_else(|| ctx.t("assignment-no-day"), |d| ctx.day(d))) }),
        row("report", html! { (ctx.t(&format!("assignment-report-{}", a.text.report.code()))) }),
        row("created", html! { (ctx.day(a.created)) }),
    ];
    if !a.source.label.is_empty() || !a.source.address.is_empty() {
        rows.insert(1, row("source", source(ctx, a)));
    }
    if let Some((id, number)) = case {
        rows.push(row("case", html! { a href=(ctx.url(&format!("/arenden/{id}"))) { (number) } }));
    }
    match &a.state {
        State::Done { what, evidence, .. } => {
            rows.push(row("done", html! { (what) }));
            if let Some(id) = evidence {
                let link =
                    html! { a href=(ctx.url(&format!("/handlingar/{id}"))) { (ctx.t("assignment-to-document")) } };
                rows.push(row("evidence", link));
            }
        }
        State::Deprioritised { reason, .. } => rows.push(row("reason", html! { (reason) })),
        State::Cancelled { decision, .. } => rows.push(row("decision", html! { (decision) })),
        State::Open | State::InProgress { .. } => {}
    }
    facts(&rows)
}

/// Who was asked and what they answered; who has not is said plainly.
fn answer_table(ctx: &Ctx, a: &Assignment, answers: &[Answer]) -> Markup {
    let heads = ["party", "answered", "answer"].map(|h| head(ctx.t(&format!("assignment-head-{h}"))));
    let row = |x: &Answer| {
        let may = a.is_ongoing() && (ctx.may("assignment.write") || ctx.may_for("assignment.report", x.party));
        let to = ctx.url(&format!("/uppdrag/{}/steg/svar?part={}", a.id, x.party));
        match x.day {
            Some(day) => vec![html! { (ctx.party_name(x.party)) }, html! { span.day { (day) } }, html! { (x.text) }],
            None => vec![
                html! { (ctx.party_name(x.party)) },
                chip(&Chip::new(ChipKind::Warn, ctx.t("assignment-answer-missing"))),
                html! { @if may { a href=(to) { (ctx.t("assignment-answer-register")) span.hidden { " " (ctx.party_name(x.party)) } } } },
            ],
        }
    };
    let rows: Vec<Vec<Markup>> = answers.iter().map(row).collect();
    let missing = answers.iter().filter(|x| x.day.is_none()).count();
    let caption = ctx.tv("assignment-answers-caption", &[("n", missing.into()), ("of", answers.len().into())]);
    table(&heads, &rows, &caption)
}

/// The history, the latest first. Nothing in it is ever changed.
fn history(ctx: &Ctx, events: &[Event]) -> Markup {
    html! {
        ol.history {
            @for e in events.iter().rev() {
                li {
                    p { strong { (happening(ctx, e)) } }
                    @if !e.text.is_empty() { p { (e.text) } }
                    p.small { (ctx.day(e.day)) " · " (e.by) }
                }
            }
        }
    }
}

fn happening(ctx: &Ctx, e: &Event) -> Markup {
    let name = |id: &str| ctx.t(&format!("assignment-event-{id}"));
    let day = |d: Option<basics::Day>| d.map_or_else(|| ctx.t("assignment-no-day"), |d| ctx.day(d));
    match &e.kind {
        EventKind::Moved { from, to } => {
            html! { (ctx.tv("assignment-event-moved", &[("from", day(*from).into()), ("to", day(*to).into())])) }
        }
        EventKind::Reported { place: Some(place) } => html! {
            (name("reported")) " " a href=(ctx.url(&place.address)) { (place.label) }
        },
        EventKind::Answered { party } => {
            html! { (ctx.tv("assignment-event-answered", &[("party", ctx.party_name(*party).into())])) }
        }
        EventKind::Done { evidence: Some(id) } => html! {
            (name("done")) " " a href=(ctx.url(&format!("/handlingar/{id}"))) { (ctx.t("assignment-to-document")) }
        },
        other => html! { (name(other.code())) },
    }
}
