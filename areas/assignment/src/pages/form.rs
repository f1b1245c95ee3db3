//! A new assignment, prefilled from the decision point it comes from, and changing what one says.

use super::answer::{Outcome, outcome};
use super::record::{asked, under};
use crate::rules::{Assignment, AssignmentText, NewAssignment, ReportTo, read_address};
use crate::store::{create_assignment, update_assignment};
use ::store::Tx;
use basics::{PartyId, Refusal, Written};
use registry::{CaseFilter, CaseState};
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::card;
use web::{Ctx, Fault, Reply, html};

/// Most cases offered in the list.
const CASES: i64 = 300;

/// The fields that a new assignment and a changed one share.
async fn fields(ctx: &Ctx, tx: &mut Tx, a: Option<&Assignment>) -> Result<Vec<Field>, Fault> {
    let t = a.map(|a| &a.text);
    let sees = ctx.may("registry.read-secret");
    let filter = CaseFilter { limit: CASES, sees_secret: sees, state: CaseState::Open, ..CaseFilter::default() };
    let mut cases = vec![(String::new(), ctx.t("assignment-case-none"))];
    let found = registry::list_cases(tx, ctx.coop(), &filter).await?;
    if let Some(id) = t.and_then(|t| t.case).filter(|id| !found.iter().any(|c| c.id == *id)) {
        let number = registry::find_case(tx, ctx.coop(), id).await?.map(|c| c.number).unwrap_or_default();
        cases.push((id.to_string(), number));
    }
    cases.extend(found.iter().map(|c| (c.id.to_string(), format!("{} {}", c.number, c.title_for(sees)))));
    let parties = std::iter::once((String::new(), ctx.t("assignment-party-none")))
        .chain(ctx.parties.iter().map(|(id, name)| (id.to_string(), name.clone())))
        .collect();
    let reports = ReportTo::ALL.map(|r| (r.code().to_string(), ctx.t(&format!("assignment-report-{}", r.code()))));
    let id = |value: Option<i64>| value.map(|v| v.to_string()).unwrap_or_default();
    let asked = |name: &str| if a.is_none() { ctx.query.get(name) } else { String::new() };
    let field = |name: &str, label: &str, kind: Kind, value: String| {
        Field::new(name, ctx.t(&format!("assignment-field-{label}")), kind, value)
    };
    let what = t.map_or_else(|| asked("text"), |t| t.what.clone());
    let responsible = t.map_or_else(|| asked("ansvarig"), |t| t.responsible.clone());
    let case = t.map_or_else(|| asked("arende"), |t| id(t.case));
    let report = t.map_or(ReportTo::NextMeeting, |t| t.report).code().to_string();
    Ok(vec![
        field("vad", "what", Kind::Lines(3), what).required(),
        field("ansvarig", "responsible", Kind::Text, responsible).hint(ctx.t("assignment-hint-responsible")).required(),
        field("part", "party", Kind::Choice(parties), id(t.and_then(|t| t.party))),
        field("redovisas", "report", Kind::Choice(reports.to_vec()), report),
        field("arende", "case", Kind::Choice(cases), case),
    ])
}

/// The fields of a new one: the address may carry the decision point, the text and the day.
async fn new_fields(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Field>, Fault> {
    let sent = |name: &str| ctx.query.get(name);
    let given = if sent("dag").is_empty() { ctx.today.to_string() } else { sent("dag") };
    let label = sent("kalla");
    let mut all = fields(ctx, tx, None).await?;
    let due = Field::new("senast", ctx.t("assignment-field-due"), Kind::Date, sent("senast"));
    all.insert(3, due.hint(ctx.t("assignment-hint-due")));
    all.push(
        Field::new("kalla", ctx.t("assignment-field-source"), Kind::Text, label).hint(ctx.t("assignment-hint-source")),
    );
    all.push(Field::hidden("adress", read_address(&sent("adress"))));
    all.push(Field::new("dag", ctx.t("assignment-field-given"), Kind::Date, given).required());
    all.push(
        Field::new("h-svar", ctx.t("assignment-asked-title"), Kind::Heading, "").hint(ctx.t("assignment-asked-hint")),
    );
    all.extend(ctx.parties.iter().map(|(id, name)| Field::new(&asked_name(*id), name.clone(), Kind::Tick, "")));
    Ok(all)
}

fn asked_name(party: PartyId) -> String {
    format!("svar-{party}")
}

fn new_page(ctx: &Ctx, fields: &[Field], no: &[Refusal]) -> Reply {
    let action = ctx.url("/uppdrag/nytt");
    let body = card(&ctx.t("assignment-card"), form(ctx, &action, fields, no, &ctx.t("assignment-create")));
    ctx.show(under(ctx, ctx.t("assignment-new")).lead(ctx.t("assignment-new-lead")).body(body))
}

pub async fn new(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let fields = new_fields(&ctx, &mut tx).await?;
    Ok(new_page(&ctx, &fields, &[]))
}

/// The person of this name, so that the assignment is found as one's own.
async fn person_named(ctx: &Ctx, tx: &mut Tx) -> Result<String, Fault> {
    let name = ctx.form.get("ansvarig").to_lowercase();
    let all = access::list_persons(tx, ctx.coop()).await?;
    Ok(all.iter().find(|p| p.name.to_lowercase() == name).map(|p| p.id.to_string()).unwrap_or_default())
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let person = person_named(&ctx, &mut tx).await?;
    let get = |field: &str| if field == "person" { person.clone() } else { ctx.form.get(field) };
    let asked = ctx.parties.iter().map(|p| p.0).filter(|id| ctx.form.ticked(&asked_name(*id))).collect();
    match NewAssignment::read(Written::new(&get), asked, ctx.today) {
        Ok(new) => {
            let made = create_assignment(&mut tx, &ctx.by(), &new).await?;
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/uppdrag/{}", made.id))))
        }
        Err(no) => {
            let fields = filled(new_fields(&ctx, &mut tx).await?, &ctx.form);
            Ok(new_page(&ctx, &fields, &no).refused())
        }
    }
}

async fn edit_fields(ctx: &Ctx, tx: &mut Tx, a: &Assignment) -> Result<Vec<Field>, Fault> {
    let mut all = vec![Field::hidden("version", a.version)];
    all.extend(fields(ctx, tx, Some(a)).await?);
    Ok(all)
}

fn edit_page(ctx: &Ctx, a: &Assignment, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! { (card(&ctx.t("assignment-card"), form(ctx, &ctx.path, fields, no, &ctx.t("assignment-save")))) };
    let what = a.text.what.lines().next().unwrap_or_default();
    let frame = under(ctx, ctx.t("assignment-edit")).crumb(what, ctx.url(&format!("/uppdrag/{}", a.id)));
    ctx.show(frame.lead(ctx.t("assignment-edit-lead")).body(body))
}

pub async fn edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let a = asked(&ctx, &mut tx).await?;
    let fields = edit_fields(&ctx, &mut tx, &a).await?;
    Ok(edit_page(&ctx, &a, &fields, &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let a = asked(&ctx, &mut tx).await?;
    let person = person_named(&ctx, &mut tx).await?;
    let get = |field: &str| if field == "person" { person.clone() } else { ctx.form.get(field) };
    let version = ctx.form.number("version").unwrap_or(0);
    let done = match AssignmentText::read_alone(Written::new(&get)) {
        Err(no) => Outcome::Refused(no),
        Ok(text) => outcome(update_assignment(&mut tx, &ctx.by(), &a, &text, version).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.url(&format!("/uppdrag/{}", a.id))))
        }
        Outcome::Refused(no) => {
            let fields = filled(edit_fields(&ctx, &mut tx, &a).await?, &ctx.form);
            Ok(edit_page(&ctx, &a, &fields, &no).refused())
        }
        Outcome::Stale => {
            let theirs = edit_fields(&ctx, &mut tx, &a).await?;
            Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}
