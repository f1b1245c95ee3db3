//! Taking a step: begin, report, move the day, put aside, finish, take back, register an answer.

use super::answer::{Outcome, outcome};
use super::record::{asked, may_step, under};
use crate::rules::{Assignment, Step, StepEntry};
use crate::store::{answer_assignment, step_assignment};
use ::store::Tx;
use basics::{PartyId, Refusal, Written};
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, notice_warn};
use web::{Ctx, Fault, Reply, html};

/// The assignment and step of the address; stops unless the visitor may take it.
async fn asked_step(ctx: &Ctx, tx: &mut Tx) -> Result<(Assignment, Step), Fault> {
    let step = ctx.params.get("steg").and_then(|s| Step::of(s)).ok_or(Fault::NotFound)?;
    let a = asked(ctx, tx).await?;
    if !step.fits(a.state.kind()) {
        return Err(Fault::Bad(Refusal::new("assignment-step-unfit")));
    }
    if step == Step::Answer {
        let party = asked_party(ctx);
        let may = ctx.may("assignment.write") || party.is_some_and(|p| ctx.may_for("assignment.report", p));
        return if may { Ok((a, step)) } else { Err(Fault::Forbidden) };
    }
    if may_step(ctx, &a, step) { Ok((a, step)) } else { Err(Fault::Forbidden) }
}

/// The party whose answer it is.
fn asked_party(ctx: &Ctx) -> Option<PartyId> {
    ctx.form.number("part").or(ctx.query.number("part"))
}

fn fields(ctx: &Ctx, a: &Assignment, step: Step) -> Vec<Field> {
    let mut all = vec![
        Field::hidden("version", a.version),
        Field::new("dag", ctx.t("assignment-field-day"), Kind::Date, ctx.today.to_string()).required(),
    ];
    if step == Step::Move {
        let due = a.due.map(|d| d.to_string()).unwrap_or_default();
        all.push(Field::new("senast", ctx.t("assignment-field-new-due"), Kind::Date, due));
    }
    if step == Step::Answer {
        all.push(Field::hidden("part", asked_party(ctx).unwrap_or(0)));
    }
    let text = Field::new("text", ctx.t(&format!("assignment-field-{}", step.code())), Kind::Lines(4), "");
    all.push(if step == Step::Start { text } else { text.required() });
    if step == Step::Done {
        let hint = ctx.t("assignment-hint-evidence");
        all.push(Field::new("handling", ctx.t("assignment-field-evidence"), Kind::Text, "").hint(hint));
    }
    all
}

fn page(ctx: &Ctx, a: &Assignment, step: Step, fields: &[Field], no: &[Refusal]) -> Reply {
    let name = ctx.t(&format!("assignment-step-{}", step.code()));
    let what = a.text.what.lines().next().unwrap_or_default().to_string();
    let lead = match asked_party(ctx).filter(|_| step == Step::Answer) {
        Some(party) => ctx.tv("assignment-step-lead-party", &[("party", ctx.party_name(party).into())]),
        None => ctx.t(&format!("assignment-step-lead-{}", step.code())),
    };
    let body = html! {
        @if matches!(step, Step::Done | Step::Cancel) { (notice_warn(&ctx.t("assignment-step-final"))) }
        (card(&what, form(ctx, &ctx.path, fields, no, &ctx.t("assignment-save"))))
    };
    let frame = under(ctx, name).crumb(what, ctx.url(&format!("/uppdrag/{}", a.id))).lead(lead);
    ctx.show(frame.body(body))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (a, step) = asked_step(&ctx, &mut tx).await?;
    Ok(page(&ctx, &a, step, &fields(&ctx, &a, step), &[]))
}

/// Reads the form; a document is named by its number and must be registered.
async fn read(ctx: &Ctx, tx: &mut Tx, step: Step) -> Result<Result<StepEntry, Vec<Refusal>>, Fault> {
    let get = |name: &str| ctx.form.get(name);
    let mut entry = match StepEntry::read(step, Written::new(&get)) {
        Ok(entry) => entry,
        Err(no) => return Ok(Err(no)),
    };
    let number = ctx.form.get("handling");
    if step == Step::Done && !number.is_empty() {
        match registry::find_document_by_number(tx, ctx.coop(), &number).await? {
            Some(d) => entry.evidence = Some(d.id),
            None => return Ok(Err(vec![Refusal::new("assignment-evidence-missing").at("handling")])),
        }
    }
    Ok(Ok(entry))
}

pub async fn take(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (a, step) = asked_step(&ctx, &mut tx).await?;
    let version = ctx.form.number("version").unwrap_or(0);
    let done = match read(&ctx, &mut tx, step).await? {
        Err(no) => Outcome::Refused(no),
        Ok(entry) if step == Step::Answer => {
            let party = asked_party(&ctx).unwrap_or(0);
            outcome(answer_assignment(&mut tx, &ctx.by(), a.id, party, entry.day, &entry.text).await)?
        }
        Ok(entry) => outcome(step_assignment(&mut tx, &ctx.by(), a.id, &entry, version).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/uppdrag/{}", a.id))))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &a, step), &ctx.form);
            Ok(page(&ctx, &a, step, &fields, &no).refused())
        }
        Outcome::Stale => {
            // Somebody else took a step in between: the form comes back with what was written, on the new state.
            let mut sent = filled(fields(&ctx, &a, step), &ctx.form);
            for f in sent.iter_mut().filter(|f| f.name == "version") {
                f.value = a.version.to_string();
            }
            Ok(page(&ctx, &a, step, &sent, &[Refusal::new("assignment-overtaken")]).conflict())
        }
    }
}
