//! Writing the draft of a year's plan, and adopting it.

use super::answer::{Outcome, outcome, refused, version};
use super::standing::of_board;
use super::year_plan::{Facts, asked_plan, plan_address, warnings, year_address};
use crate::documents::change_said;
use crate::rules::{Adoption, PlannedDay, Reader, YearPlan, called_ones, plan_differences};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, fault_list, filled, form};
use web::look::frame::Frame;
use web::look::parts::{card, columns, notice_warn};
use web::{Ctx, Fault, Markup, Reply, html};

/// Empty lines offered for days that are to be added.
const SPARE: usize = 4;

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, plan, _) = asked_plan(&ctx, &mut tx).await?;
    plan.unlocked().map_err(refused)?;
    let lines: Vec<Line> = plan.days.iter().map(Line::of).collect();
    Ok(page(&ctx, &f, &plan, &lines, plan.version, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, plan, _) = asked_plan(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let lines = sent(&ctx);
    let mut r = Reader::new(&get);
    let reason = r.line("skal");
    let days: Vec<PlannedDay> = lines.iter().filter_map(|l| l.read(&mut r)).collect();
    if f.before(&plan).is_some() && reason.is_empty() {
        r.refuse(Refusal::new("meeting-plan-no-reason").at("skal"));
    }
    let seen = version(&ctx);
    let done = match r.done(Some(())) {
        Err(no) => Outcome::Refused(no),
        Ok(()) => outcome(store::update_plan(&mut tx, &ctx.by(), plan.id, &reason, days, seen).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(year_address(&ctx, plan.year)))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &f, &plan, &lines, seen, &no).refused()),
        Outcome::Stale => {
            let no = [Refusal::new("meeting-plan-overtaken")];
            Ok(page(&ctx, &f, &plan, &lines, plan.version, &no).conflict())
        }
    }
}

/// A line of the form as it is written.
struct Line {
    key: i64,
    at: usize,
    day: String,
    start: String,
    place: String,
    turn: String,
}

impl Line {
    fn of(d: &PlannedDay) -> Line {
        let (start, place, turn) = (d.start.clone(), d.place.clone(), d.turn.clone());
        Line { key: d.line, at: 0, day: d.day.to_string(), start, place, turn }
    }

    /// The day it names; a line whose day is emptied is taken away.
    fn read(&self, r: &mut Reader<'_>) -> Option<PlannedDay> {
        let name = |part: &str| format!("{part}-{}", self.at);
        let day = r.day(&name("dag"));
        let start = r.time(&name("tid"));
        let (place, turn) = (r.line(&name("plats")), r.line(&name("tur")));
        day.map(|day| PlannedDay { line: self.key, day, start, place, turn, meeting: None })
    }
}

fn sent(ctx: &Ctx) -> Vec<Line> {
    let keys = ctx.form.all("rad");
    let line = |(at, key): (usize, &String)| {
        let get = |part: &str| ctx.form.get(&format!("{part}-{at}"));
        let key = key.parse().unwrap_or(0);
        Line { key, at, day: get("dag"), start: get("tid"), place: get("plats"), turn: get("tur") }
    };
    keys.iter().enumerate().map(line).collect()
}

fn page(ctx: &Ctx, f: &Facts, plan: &YearPlan, lines: &[Line], seen: i64, no: &[Refusal]) -> Reply {
    let is_change = f.before(plan).is_some();
    let reason = if ctx.form.ticked("skal") { ctx.form.get("skal") } else { plan.reason.clone() };
    let spare = if no.is_empty() { SPARE } else { 0 };
    let form = html! {
        (fault_list(ctx, &[], no))
        form.form action=(plan_address(ctx, plan, "/andra")) method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            input type="hidden" name="version" value=(seen);
            @if is_change {
                div.field {
                    label for="f-skal" { (ctx.t("meeting-field-plan-reason")) span.must { " " (ctx.t("form-required")) } }
                    p.hint id="f-skal-hint" { (ctx.t("meeting-hint-plan-reason")) }
                    input id="f-skal" name="skal" type="text" value=(reason) aria-describedby="f-skal-hint";
                }
            }
            @for (at, l) in lines.iter().enumerate() { (line_fields(ctx, at, l, no)) }
            @for at in lines.len()..lines.len() + spare {
                (line_fields(ctx, at, &Line { key: 0, at, day: String::new(), start: String::new(), place: String::new(), turn: String::new() }, no))
            }
            p.small { (ctx.t("meeting-plan-lines-hint")) }
            div.row { button.btn { (ctx.t("meeting-save")) } }
        }
    };
    let frame = Frame::new(ctx.tv("meeting-plan-draft-title", &[("year", plan.year.to_string().into())]))
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", plan.year)))
        .crumb(ctx.tv("meeting-plan-title", &[("year", plan.year.to_string().into())]), year_address(ctx, plan.year))
        .lead(ctx.t("meeting-plan-draft-lead"));
    let body = html! { (card(&f.board.name, form)) (warnings(ctx, f, plan)) };
    ctx.show(frame.body(body))
}

fn line_fields(ctx: &Ctx, at: usize, l: &Line, no: &[Refusal]) -> Markup {
    let name = |part: &str| format!("{part}-{at}");
    let id = |part: &str| format!("f-{part}-{at}");
    let bad = |part: &str| no.iter().any(|r| r.field == name(part)).then_some("true");
    let title = if l.day.is_empty() { ctx.t("meeting-plan-line-new") } else { l.day.clone() };
    html! {
        fieldset.line {
            legend.hidden { (title) }
            input type="hidden" name="rad" value=(l.key);
            div.field {
                label for=(id("dag")) { (ctx.t("meeting-field-day")) }
                input id=(id("dag")) name=(name("dag")) type="date" value=(l.day) aria-invalid=[bad("dag")];
            }
            div.field {
                label for=(id("tid")) { (ctx.t("meeting-field-start")) }
                input id=(id("tid")) name=(name("tid")) type="time" value=(l.start) aria-invalid=[bad("tid")];
            }
            div.field.wide {
                label for=(id("plats")) { (ctx.t("meeting-field-place")) }
                input id=(id("plats")) name=(name("plats")) type="text" value=(l.place);
            }
            div.field {
                label for=(id("tur")) { (ctx.t("meeting-field-turn")) }
                input id=(id("tur")) name=(name("tur")) type="text" value=(l.turn);
            }
        }
    }
}

pub async fn show_adopt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, plan, _) = asked_plan(&ctx, &mut tx).await?;
    plan.unlocked().map_err(refused)?;
    Ok(adopt_page(&ctx, &f, &plan, &adopt_fields(&ctx, &plan), &[]))
}

pub async fn adopt(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, plan, _) = asked_plan(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let (on, by) = (r.must_day("dag", "meeting-plan-no-day"), r.line("beslut"));
    let standing = of_board(&mut tx, ctx.coop(), plan.board).await?;
    let done = match r.done(on) {
        Err(no) => Outcome::Refused(no),
        Ok(on) => {
            let adoption = Adoption { on, by };
            let seen = version(&ctx);
            outcome(store::adopt_plan(&mut tx, &ctx.by(), plan.id, &adoption, seen, &standing).await)?
        }
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(year_address(&ctx, plan.year)))
        }
        Outcome::Refused(no) => {
            let fields = filled(adopt_fields(&ctx, &plan), &ctx.form);
            Ok(adopt_page(&ctx, &f, &plan, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn adopt_fields(ctx: &Ctx, plan: &YearPlan) -> Vec<Field> {
    vec![
        Field::hidden("version", plan.version),
        Field::new("dag", ctx.t("meeting-field-plan-day"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("beslut", ctx.t("meeting-field-plan-decision"), Kind::Text, "")
            .hint(ctx.t("meeting-hint-plan-decision"))
            .required(),
    ]
}

fn adopt_page(ctx: &Ctx, f: &Facts, plan: &YearPlan, fields: &[Field], no: &[Refusal]) -> Reply {
    let before = f.before(plan).map(|p| p.days.as_slice()).unwrap_or_default();
    let changes = plan_differences(before, &plan.days);
    let main = html! {
        @for m in called_ones(&changes, &f.meetings) {
            (notice_warn(&ctx.tv("meeting-plan-recall", &[("day", ctx.day(m.day()).into())])))
        }
        (warnings(ctx, f, plan))
        (card(&ctx.t("meeting-plan-adopt"), form(ctx, &plan_address(ctx, plan, "/faststall"), fields, no, &ctx.t("meeting-plan-adopt-save"))))
    };
    let side = card(
        &ctx.t("meeting-changes"),
        html! {
            @if !plan.reason.is_empty() { p { (plan.reason) } }
            ul { @for c in &changes { li { (change_said(&ctx.words, c)) } } }
        },
    );
    let frame = Frame::new(ctx.tv("meeting-plan-adopt-title", &[("year", plan.year.to_string().into())]))
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", plan.year)))
        .crumb(ctx.tv("meeting-plan-title", &[("year", plan.year.to_string().into())]), year_address(ctx, plan.year))
        .lead(ctx.t("meeting-plan-adopt-lead"));
    ctx.show(frame.body(columns(main, side)))
}
