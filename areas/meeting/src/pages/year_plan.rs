//! The year's plan: the version in force, what each version changed, and the draft of the next.

use super::answer::{Outcome, outcome, refused};
use super::frame::address;
use crate::documents::{capital, change_said, plan as plan_document};
use crate::papers::swedish;
use crate::rules::{Meeting, PlanWarning, YearPlan, plan_differences, plan_warnings};
use crate::store;
use ::store::Tx;
use board::Board;
use press::Document;
use web::look::document::document as sheet;
use web::look::frame::Frame;
use web::look::parts::{
    Chip, ChipKind, button, button_second, card, chip, columns, empty, notice_warn, press as press_button,
};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

/// A year's plan with everything it is judged by.
pub struct Facts {
    pub board: Board,
    pub plans: Vec<YearPlan>,
    /// The meetings of the year and those the versions planned.
    pub meetings: Vec<Meeting>,
}

impl Facts {
    pub async fn of(ctx: &Ctx, tx: &mut Tx, year: i16) -> Result<Facts, Fault> {
        let board = own_board(ctx, tx).await?;
        let plans = store::list_plans(tx, ctx.coop(), board.id, year).await?;
        let mut meetings = store::list_meetings_of_year(tx, ctx.coop(), year).await?;
        for plan in &plans {
            let planned = store::meetings_of(tx, ctx.coop(), Some(plan)).await?;
            meetings.extend(planned.into_iter().filter(|m| m.day().year() != year));
        }
        Ok(Facts { board, plans, meetings })
    }

    pub fn in_force(&self) -> Option<&YearPlan> {
        self.plans.iter().rev().find(|p| !p.is_draft())
    }

    pub fn draft(&self) -> Option<&YearPlan> {
        self.plans.iter().find(|p| p.is_draft())
    }

    /// The adopted version before one.
    pub fn before(&self, plan: &YearPlan) -> Option<&YearPlan> {
        self.plans.iter().rev().find(|p| p.number < plan.number && !p.is_draft())
    }
}

async fn own_board(ctx: &Ctx, tx: &mut Tx) -> Result<Board, Fault> {
    board::list_boards(tx, ctx.coop()).await?.into_iter().next().ok_or(Fault::NotFound)
}

fn asked_year(ctx: &Ctx) -> Result<i16, Fault> {
    let year = ctx.params.get("year").and_then(|y| y.parse().ok()).ok_or(Fault::NotFound)?;
    if (1900..=9000).contains(&year) { Ok(year) } else { Err(Fault::NotFound) }
}

pub fn year_address(ctx: &Ctx, year: i16) -> String {
    ctx.url(&format!("/moten/plan/{year}"))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let year = asked_year(&ctx)?;
    let mut tx = ctx.read().await?;
    let f = Facts::of(&ctx, &mut tx, year).await?;
    let may = ctx.may("meeting.plan");
    let mut frame = Frame::new(ctx.tv("meeting-plan-title", &[("year", year.to_string().into())]))
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={year}")))
        .lead(lead(&ctx, &f));
    if may && let Some(draft) = f.draft() {
        frame = frame.actions(button(&ctx.t("meeting-plan-draft-open"), &plan_address(&ctx, draft, "/andra")));
    } else if may {
        let begin = if f.plans.is_empty() { "meeting-plan-begin" } else { "meeting-plan-change" };
        frame = frame.actions(press_button(&ctx, &format!("{}/utkast", ctx.path), &ctx.t(begin), &[], true));
    }
    if f.plans.is_empty() {
        let title = ctx.tv("meeting-plan-empty-title", &[("year", year.to_string().into())]);
        return Ok(ctx.show(frame.body(empty(&title, &ctx.t("meeting-plan-empty-lead"), None))));
    }
    let main = html! {
        @if let Some(draft) = f.draft() { (card(&ctx.t("meeting-plan-draft"), draft_said(&ctx, &f, draft))) }
        @if let Some(plan) = f.in_force() { (card(&ctx.t("meeting-plan-in-force"), days(&ctx, &f, plan))) }
    };
    Ok(ctx.show(frame.body(columns(main, card(&ctx.t("meeting-versions"), versions(&ctx, &f))))))
}

fn lead(ctx: &Ctx, f: &Facts) -> String {
    match f.in_force() {
        None => ctx.t("meeting-plan-lead-none"),
        Some(p) => {
            let adopted = p.adopted.as_ref().map(|a| (ctx.day(a.on), a.by.clone())).unwrap_or_default();
            let values = [("number", p.number.into()), ("day", adopted.0.into()), ("by", adopted.1.into())];
            ctx.tv("meeting-plan-lead-adopted", &values)
        }
    }
}

pub fn plan_address(ctx: &Ctx, plan: &YearPlan, rest: &str) -> String {
    ctx.url(&format!("/moten/planer/{}{rest}", plan.id))
}

fn draft_said(ctx: &Ctx, f: &Facts, draft: &YearPlan) -> Markup {
    let before = f.before(draft).map(|p| p.days.as_slice()).unwrap_or_default();
    let changes = plan_differences(before, &draft.days);
    html! {
        @if changes.is_empty() { p { (ctx.t("meeting-plan-draft-same")) } }
        ul { @for c in &changes { li { (change_said(&ctx.words, c)) } } }
        (warnings(ctx, f, draft))
        @if ctx.may("meeting.plan") {
            div.row {
                (button(&ctx.t("meeting-plan-adopt"), &plan_address(ctx, draft, "/faststall")))
                (button_second(&ctx.t("meeting-plan-draft-open"), &plan_address(ctx, draft, "/andra")))
                (press_button(ctx, &plan_address(ctx, draft, "/kasta"), &ctx.t("meeting-plan-discard"), &[], false))
            }
        }
    }
}

/// Free days and collisions, each as a sentence.
pub fn warnings(ctx: &Ctx, f: &Facts, plan: &YearPlan) -> Markup {
    let said = |w: &PlanWarning| match w {
        PlanWarning::FreeDay { day, why } => {
            let full = law::day_in_full(ctx.lang(), *day);
            match why.name(ctx.lang()) {
                Some(name) => ctx.tv("meeting-plan-free-named", &[("day", full.into()), ("name", name.into())]),
                None => ctx.tv("meeting-plan-free", &[("day", full.into())]),
            }
        }
        PlanWarning::Collision { day } => {
            ctx.tv("meeting-plan-collision", &[("day", law::day_in_full(ctx.lang(), *day).into())])
        }
    };
    html! { @for w in plan_warnings(&plan.days, &f.meetings) { (notice_warn(&capital(&said(&w)))) } }
}

fn days(ctx: &Ctx, f: &Facts, plan: &YearPlan) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-day")),
        head(ctx.t("meeting-col-place")),
        head(ctx.t("meeting-col-turn")),
        head(ctx.t("meeting-col-stage")),
    ];
    let rows = plan.days.iter().map(|d| {
        let m = f.meetings.iter().find(|m| Some(m.id) == d.meeting);
        let outside = store::moved_outside(d, &f.meetings);
        vec![
            html! {
                @match m {
                    Some(m) => a href=(address(ctx, m.id, "")) { (law::day_in_full(ctx.lang(), d.day)) },
                    None => (law::day_in_full(ctx.lang(), d.day)),
                }
                @if !d.start.is_empty() { " " span.small.nowrap { (ctx.tv("meeting-at-time", &[("time", (&d.start).into())])) } }
            },
            html! { (d.place) },
            html! { (d.turn) },
            html! {
                @if let Some(m) = m { (chip(&super::frame::stage_chip(ctx, m))) }
                @else { (chip(&Chip::new(ChipKind::Quiet, ctx.t("meeting-plan-gone")))) }
                @if let Some(day) = outside { " " span.small { (ctx.tv("meeting-plan-outside", &[("day", ctx.day(day).into())])) } }
            },
        ]
    });
    table(&heads, &rows.collect::<Vec<_>>(), "")
}

fn versions(ctx: &Ctx, f: &Facts) -> Markup {
    html! {
        ol.picks {
            @for p in f.plans.iter().rev() {
                @let href = plan_address(ctx, p, "");
                @let name = ctx.tv("meeting-plan-version", &[("number", p.number.into())]);
                li {
                    div {
                        p { a href=(href) { (name) } }
                        @match &p.adopted {
                            None => p.small { (ctx.t("meeting-plan-is-draft")) },
                            Some(a) => p.small { (ctx.tv("meeting-plan-adopted-on", &[("day", ctx.day(a.on).into()), ("by", (&a.by).into())])) },
                        }
                        @if !p.reason.is_empty() { p.small { (p.reason) } }
                        @if let Some(before) = f.before(p) {
                            ul.small { @for c in plan_differences(&before.days, &p.days) { li { (change_said(&ctx.words, &c)) } } }
                        }
                    }
                    a.small href={ (href) ".pdf" } aria-label=(ctx.tv("meeting-pdf-of", &[("name", name.into())])) { "PDF" }
                }
            }
        }
    }
}

/// The plan of the address with its year's facts; a trailing `.pdf` is told apart.
pub async fn asked_plan(ctx: &Ctx, tx: &mut Tx) -> Result<(Facts, YearPlan, bool), Fault> {
    let asked = ctx.params.get("pid").cloned().unwrap_or_default();
    let (id, is_pdf) = match asked.strip_suffix(".pdf") {
        Some(id) => (id, true),
        None => (asked.as_str(), false),
    };
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let plan = store::find_plan(tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
    let f = Facts::of(ctx, tx, plan.year).await?;
    Ok((f, plan, is_pdf))
}

/// One version as a document, or its PDF.
pub async fn version(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, plan, is_pdf) = asked_plan(&ctx, &mut tx).await?;
    let host = agreement::find_host(&mut tx, ctx.coop(), first_day(plan.year)).await?;
    let host = host.map(|h| h.name).unwrap_or_default();
    drop(tx);
    let document: Document = plan_document(&swedish(), &f.board.name, &host, &plan, f.before(&plan));
    if is_pdf {
        let name = format!("{} {}.pdf", document.title, plan.number);
        return ctx.pdf(document, &name).await;
    }
    let frame = Frame::new(document.title.clone())
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", plan.year)))
        .crumb(ctx.tv("meeting-plan-title", &[("year", plan.year.to_string().into())]), year_address(&ctx, plan.year))
        .lead(ctx.t(if plan.is_draft() { "meeting-plan-is-draft" } else { "meeting-plan-is-adopted" }))
        .actions(button(&ctx.t("meeting-pdf"), &format!("{}.pdf", ctx.path)));
    Ok(ctx.show(frame.body(sheet(&ctx, &document))))
}

fn first_day(year: i16) -> basics::Day {
    basics::Day::of(year, 1, 1).expect("a year between 1900 and 9000")
}

/// Begins the next draft.
pub async fn begin(ctx: Ctx) -> Result<Reply, Fault> {
    let year = asked_year(&ctx)?;
    let mut tx = ctx.write().await?;
    let board = own_board(&ctx, &mut tx).await?;
    match outcome(store::create_plan(&mut tx, &ctx.by(), board.id, year).await)? {
        Outcome::Done(id) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/moten/planer/{id}/andra"))))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// Throws the draft away.
pub async fn discard(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, plan, _) = asked_plan(&ctx, &mut tx).await?;
    match outcome(store::remove_plan(&mut tx, &ctx.by(), plan.id).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(year_address(&ctx, plan.year)))
}
