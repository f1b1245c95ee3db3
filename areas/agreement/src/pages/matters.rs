//! What every party's council decides: the list, a matter with each party's answer, and the forms.

use super::agreement::tabs;
use super::{form_page, saved_notice, with_version, written};
use crate::rules::{
    CouncilAnswer, Matter, MatterKind, Party, Standing, WrittenAnswer, WrittenMatter, is_party_on, standing,
    validate_answer, validate_matter,
};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::{PartyId, Refusal};
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let matters = store::list_matters(&mut tx, ctx.coop()).await?;
    let answers = store::list_answers(&mut tx, ctx.coop()).await?;
    let parties = store::list_parties(&mut tx, ctx.coop()).await?;
    let heads = [
        head(ctx.t("agreement-matter")),
        head(ctx.t("agreement-matter-kind")),
        head(ctx.t("agreement-matter-answered")),
        head(ctx.t("agreement-matter-due")),
        head(ctx.t("agreement-matter-standing")),
    ];
    let now = |m: &Matter| parties.iter().filter(|p| is_party_on(p, ctx.today)).filter(|p| has(&answers, m, p)).count();
    let all = parties.iter().filter(|p| is_party_on(p, ctx.today)).count();
    let rows: Vec<Vec<Markup>> = matters
        .iter()
        .map(|m| {
            let counts = [("n", now(m).into()), ("of", all.into())];
            vec![
                html! { a href=(ctx.url(&format!("/avtal/beslut/{}", m.id))) { (m.title) } },
                html! { (kind_name(&ctx, m.kind)) },
                html! { (ctx.tv("agreement-matter-count", &counts)) },
                html! { (m.due.map(|d| ctx.day(d)).unwrap_or_default()) },
                parts::chip(&standing_chip(&ctx, m, &standing(m, &answers, &parties, ctx.today))),
            ]
        })
        .collect();
    let href = ctx.url("/avtal/beslut/nytt");
    let new = ctx.t("agreement-matter-new");
    let action = ctx.may("matter.edit").then_some((new.as_str(), href.as_str()));
    let body = html! {
        (saved_notice(&ctx))
        @if rows.is_empty() {
            (parts::empty(&ctx.t("agreement-matters-empty"), &ctx.t("agreement-matters-empty-text"), action))
        } @else { section.card { (table(&heads, &rows, "")) } }
    };
    let mut frame =
        tabs(&ctx, Frame::new(ctx.t("agreement-matters-title")), "/beslut").lead(ctx.t("agreement-matters-lead"));
    if !matters.is_empty() && ctx.may("matter.edit") {
        frame = frame.actions(parts::button(&new, &href));
    }
    Ok(ctx.show(frame.body(body)))
}

fn has(answers: &[CouncilAnswer], m: &Matter, p: &Party) -> bool {
    answers.iter().any(|a| a.matter == m.id && a.party == p.id)
}

fn kind_name(ctx: &Ctx, kind: MatterKind) -> String {
    ctx.t(&format!("agreement-matter-{}", kind.word()))
}

fn standing_chip(ctx: &Ctx, m: &Matter, s: &Standing) -> Chip {
    let late = m.due.is_some_and(|due| due < ctx.today);
    match s {
        Standing::Waiting { .. } if late => Chip::new(ChipKind::Bad, ctx.t("agreement-standing-late")),
        Standing::Waiting { missing } => {
            Chip::new(ChipKind::Warn, ctx.tv("agreement-standing-waiting", &[("n", missing.len().into())]))
        }
        Standing::Carried { from: Some(day) } => {
            Chip::new(ChipKind::Good, ctx.tv("agreement-standing-carried", &[("day", ctx.day(*day).into())]))
        }
        Standing::Carried { from: None } => Chip::new(ChipKind::Good, ctx.t("agreement-standing-all")),
        Standing::Fallen { .. } => Chip::new(ChipKind::Bad, ctx.t("agreement-standing-fallen")),
        Standing::Consulted { silent } if silent.is_empty() => {
            Chip::new(ChipKind::Good, ctx.t("agreement-standing-consulted"))
        }
        Standing::Consulted { silent } => {
            Chip::new(ChipKind::Good, ctx.tv("agreement-standing-consulted-silent", &[("n", silent.len().into())]))
        }
        Standing::Split => Chip::new(ChipKind::Warn, ctx.t("agreement-standing-split")),
    }
}

async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<Matter, Fault> {
    store::find_matter(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let m = asked(&ctx, &mut tx).await?;
    let answers = store::list_answers(&mut tx, ctx.coop()).await?;
    let parties = store::list_parties(&mut tx, ctx.coop()).await?;
    let answers: Vec<CouncilAnswer> = answers.into_iter().filter(|a| a.matter == m.id).collect();
    let stands = standing(&m, &answers, &parties, ctx.today);
    let shown = parties.iter().filter(|p| is_party_on(p, ctx.today) || has(&answers, &m, p));
    let rows: Vec<Vec<Markup>> = shown.map(|p| answer_row(&ctx, &m, p, &answers)).collect();
    let heads = [
        head(ctx.t("agreement-party")),
        head(ctx.t("agreement-answer")),
        head(ctx.t("agreement-answer-day")),
        head(ctx.t("agreement-answer-reference")),
        head(ctx.t("agreement-mend")),
    ];
    let mut facts = vec![(ctx.t("agreement-matter-kind"), html! { (kind_name(&ctx, m.kind)) })];
    let optional = [
        ("agreement-matter-year", m.year.map(|y| y.to_string())),
        ("agreement-matter-from", m.from.map(|d| ctx.day(d))),
        ("agreement-matter-due", m.due.map(|d| ctx.day(d))),
        ("agreement-matter-note", Some(m.note.clone()).filter(|n| !n.is_empty())),
    ];
    facts.extend(optional.into_iter().filter_map(|(id, value)| Some((ctx.t(id), html! { (value?) }))));
    let law = parts::law(&ctx.t(&format!("agreement-law-{}", m.kind.word())));
    let body = html! {
        (saved_notice(&ctx))
        (parts::columns(
            parts::card(&ctx.t("agreement-answers"), html! { (table(&heads, &rows, "")) (law) }),
            parts::card(&ctx.t("agreement-matter"), parts::facts(&facts)),
        ))
    };
    let mut frame = Frame::new(&m.title)
        .crumb(ctx.t("agreement-matters-title"), ctx.url("/avtal/beslut"))
        .chip(standing_chip(&ctx, &m, &stands));
    if ctx.may("matter.edit") {
        let href = ctx.url(&format!("/avtal/beslut/{}/andra", m.id));
        frame = frame.actions(parts::button_second(&ctx.t("agreement-matter-edit"), &href));
    }
    Ok(ctx.show(frame.body(body)))
}

fn answer_row(ctx: &Ctx, m: &Matter, p: &Party, answers: &[CouncilAnswer]) -> Vec<Markup> {
    let answer = answers.iter().find(|a| a.party == p.id);
    let href = ctx.url(&format!("/avtal/beslut/{}/part/{}", m.id, p.id));
    let may = ctx.may_for("matter.answer", p.id);
    let label = ctx.t(if answer.is_some() { "agreement-answer-edit" } else { "agreement-answer-register" });
    vec![
        html! { (p.name) },
        html! {
            @match answer {
                Some(a) => {
                    (ctx.t(&format!("agreement-outcome-{}", a.outcome.word())))
                    @if !a.note.is_empty() { p.small { (a.note) } }
                }
                None => (parts::missing(&ctx.t("agreement-answer-missing"))),
            }
        },
        html! { (answer.map(|a| ctx.day(a.day)).unwrap_or_default()) },
        html! { @if let Some(a) = answer { (a.reference) @if !a.case_number.is_empty() { ", " (a.case_number) } } },
        html! { @if may { a href=(href) { (label) } } },
    ]
}

pub async fn show_new(ctx: Ctx) -> Result<Reply, Fault> {
    Ok(matter_page(&ctx, None, &matter_fields(&ctx, None), &[]))
}

pub async fn create(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let new = match validate_matter(&read_matter(&ctx)) {
        Ok(new) => new,
        Err(no) => return Ok(matter_page(&ctx, None, &filled(matter_fields(&ctx, None), &ctx.form), &no)),
    };
    let id = store::create_matter(&mut tx, &ctx.by(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.url(&format!("/avtal/beslut/{id}?sparat=1"))))
}

pub async fn show_edit(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let m = asked(&ctx, &mut tx).await?;
    Ok(matter_page(&ctx, Some(&m), &matter_fields(&ctx, Some(&m)), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let old = asked(&ctx, &mut tx).await?;
    let sent = || with_version(filled(matter_fields(&ctx, Some(&old)), &ctx.form), &ctx.form);
    let mut written = read_matter(&ctx);
    written.kind = old.kind.word().to_string();
    let new = match validate_matter(&written) {
        Ok(new) => new,
        Err(no) => return Ok(matter_page(&ctx, Some(&old), &sent(), &no)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::update_matter(&mut tx, &ctx.by(), &old, version, &new).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent(), &matter_fields(&ctx, Some(&old))));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/avtal/beslut/{}?sparat=1", old.id))))
}

fn read_matter(ctx: &Ctx) -> WrittenMatter {
    let get = |name: &str| ctx.form.get(name);
    WrittenMatter {
        kind: get("kind"),
        title: get("title"),
        year: get("year"),
        from: get("from"),
        due: get("due"),
        note: get("note"),
    }
}

fn matter_fields(ctx: &Ctx, m: Option<&Matter>) -> Vec<Field> {
    let kinds = MatterKind::ALL.iter().map(|k| (k.word().to_string(), kind_name(ctx, *k))).collect();
    let text = |id: &str| ctx.t(id);
    let year = m.and_then(|m| m.year).map(|y| y.to_string()).unwrap_or_default();
    let mut fields = Vec::new();
    if m.is_none() {
        fields.push(Field::new("kind", text("agreement-matter-kind"), Kind::Choice(kinds), "formation").required());
    }
    let title = m.map(|m| m.title.clone()).unwrap_or_default();
    fields.extend([
        Field::new("title", text("agreement-matter-title"), Kind::Text, title).required(),
        Field::new("year", text("agreement-matter-year"), Kind::Number, year).hint(text("agreement-matter-year-hint")),
        Field::new("from", text("agreement-matter-from"), Kind::Date, written(m.and_then(|m| m.from)))
            .hint(text("agreement-matter-from-hint")),
        Field::new("due", text("agreement-matter-due"), Kind::Date, written(m.and_then(|m| m.due)))
            .hint(text("agreement-matter-due-hint")),
        Field::new(
            "note",
            text("agreement-matter-note"),
            Kind::Lines(3),
            m.map(|m| m.note.clone()).unwrap_or_default(),
        ),
        Field::hidden("version", m.map_or(0, |m| m.version)),
    ]);
    fields
}

fn matter_page(ctx: &Ctx, m: Option<&Matter>, fields: &[Field], no: &[Refusal]) -> Reply {
    let title = m.map_or_else(|| ctx.t("agreement-matter-new"), |m| m.title.clone());
    let frame = Frame::new(title).crumb(ctx.t("agreement-matters-title"), ctx.url("/avtal/beslut"));
    form_page(ctx, frame, fields, no, "agreement-matter-save")
}

async fn asked_answer(ctx: &Ctx, tx: &mut Tx) -> Result<(Matter, Party, Option<CouncilAnswer>), Fault> {
    let m = asked(ctx, tx).await?;
    let id: PartyId = ctx.id("party")?;
    ctx.require_for("matter.answer", id)?;
    let party = store::list_parties(tx, ctx.coop()).await?.into_iter().find(|p| p.id == id).ok_or(Fault::NotFound)?;
    let old = store::list_answers(tx, ctx.coop()).await?.into_iter().find(|a| a.matter == m.id && a.party == id);
    Ok((m, party, old))
}

pub async fn show_answer(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (m, party, old) = asked_answer(&ctx, &mut tx).await?;
    Ok(answer_page(&ctx, &m, &party, &answer_fields(&ctx, &m, old.as_ref()), &[]))
}

pub async fn answer(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (m, party, old) = asked_answer(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let written = WrittenAnswer {
        outcome: get("outcome"),
        day: get("day"),
        reference: get("reference"),
        case_number: get("case_number"),
        note: get("note"),
    };
    let sent = || with_version(filled(answer_fields(&ctx, &m, old.as_ref()), &ctx.form), &ctx.form);
    let new = match validate_answer(&m, party.id, &written, ctx.today) {
        Ok(new) => new,
        Err(no) => return Ok(answer_page(&ctx, &m, &party, &sent(), &no)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    match store::save_answer(&mut tx, &ctx.by(), &new, version).await {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent(), &answer_fields(&ctx, &m, old.as_ref())));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url(&format!("/avtal/beslut/{}?sparat=1", m.id))))
}

fn answer_fields(ctx: &Ctx, m: &Matter, old: Option<&CouncilAnswer>) -> Vec<Field> {
    let mut choices = vec![(String::new(), ctx.t("agreement-choose"))];
    let outcomes = m.kind.outcomes().iter();
    choices.extend(outcomes.map(|o| (o.word().to_string(), ctx.t(&format!("agreement-outcome-{}", o.word())))));
    let outcome = old.map(|a| a.outcome.word()).unwrap_or_default();
    let value = |of: fn(&CouncilAnswer) -> &String| old.map(|a| of(a).clone()).unwrap_or_default();
    vec![
        Field::new("outcome", ctx.t("agreement-answer"), Kind::Choice(choices), outcome).required(),
        Field::new("day", ctx.t("agreement-answer-day"), Kind::Date, written(old.map(|a| a.day))).required(),
        Field::new("reference", ctx.t("agreement-answer-reference"), Kind::Text, value(|a| &a.reference))
            .hint(ctx.t("agreement-answer-reference-hint"))
            .required(),
        Field::new("case_number", ctx.t("agreement-answer-case"), Kind::Text, value(|a| &a.case_number)),
        Field::new("note", ctx.t("agreement-matter-note"), Kind::Lines(3), value(|a| &a.note)),
        Field::hidden("version", old.map_or(0, |a| a.version)),
    ]
}

fn answer_page(ctx: &Ctx, m: &Matter, party: &Party, fields: &[Field], no: &[Refusal]) -> Reply {
    let title = ctx.tv("agreement-answer-of", &[("party", party.name.clone().into())]);
    let frame = Frame::new(title)
        .crumb(ctx.t("agreement-matters-title"), ctx.url("/avtal/beslut"))
        .crumb(&m.title, ctx.url(&format!("/avtal/beslut/{}", m.id)));
    form_page(ctx, frame, fields, no, "agreement-answer-save")
}
