//! Questions from the parties' councils: which wait for an answer, and what was answered.

use super::agreement::tabs;
use super::{form_page, saved_notice, with_version, written};
use crate::rules::{CouncilQuestion, Party, QuestionKind, WrittenQuestion, validate_question};
use crate::store;
use ::store::{Fault as StoreFault, Tx};
use basics::Refusal;
use web::look::form::{Field, Kind, filled};
use web::look::frame::Frame;
use web::look::merge::merge_page;
use web::look::parts::{self, Chip, ChipKind};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn list(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let questions = store::list_questions(&mut tx, ctx.coop()).await?;
    let heads = [
        head(ctx.t("agreement-question-received")),
        head(ctx.t("agreement-party")),
        head(ctx.t("agreement-question")),
        head(ctx.t("agreement-question-answered")),
    ];
    let rows: Vec<Vec<Markup>> = questions.iter().map(|q| row(&ctx, q)).collect();
    let (href, new) = (ctx.url("/avtal/fragor/ny"), ctx.t("agreement-question-new"));
    let action = ctx.may("question.register").then_some((new.as_str(), href.as_str()));
    let body = html! {
        (saved_notice(&ctx))
        @if rows.is_empty() {
            (parts::empty(&ctx.t("agreement-questions-empty"), &ctx.t("agreement-questions-empty-text"), action))
        } @else { section.card { (table(&heads, &rows, "")) (parts::law(&ctx.t("agreement-law-questions"))) } }
    };
    let mut frame =
        tabs(&ctx, Frame::new(ctx.t("agreement-questions-title")), "/fragor").lead(ctx.t("agreement-questions-lead"));
    if !questions.is_empty() && action.is_some() {
        frame = frame.actions(parts::button(&new, &href));
    }
    Ok(ctx.show(frame.body(body)))
}

fn row(ctx: &Ctx, q: &CouncilQuestion) -> Vec<Markup> {
    let short: String = q.text.chars().take(120).collect();
    let label = if short.len() < q.text.len() { format!("{short} …") } else { short };
    vec![
        html! { (ctx.day(q.received)) },
        html! { (ctx.party_name(q.party)) },
        html! {
            @if ctx.may_for("question.register", q.party) {
                a href=(ctx.url(&format!("/avtal/fragor/{}", q.id))) { (label) }
            } @else { (q.text) @if !q.answer.is_empty() { p.small { (q.answer) } } }
            p.small { (kind_name(ctx, q.kind)) " · " (q.asked_by) }
        },
        match q.answered {
            Some(day) => html! { (ctx.day(day)) p.small { (q.answered_by) } },
            None => parts::chip(&Chip::new(ChipKind::Warn, ctx.t("agreement-question-waits"))),
        },
    ]
}

fn kind_name(ctx: &Ctx, kind: QuestionKind) -> String {
    ctx.t(&format!("agreement-question-kind-{}", kind.word()))
}

/// The question asked for, and the parties it may come from.
async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<(Option<CouncilQuestion>, Vec<Party>), Fault> {
    let mut parties = store::list_parties(tx, ctx.coop()).await?;
    parties.retain(|p| ctx.may_for("question.register", p.id));
    if !ctx.params.contains_key("id") {
        return Ok((None, parties));
    }
    let old = store::find_question(tx, ctx.coop(), ctx.id("id")?).await?.ok_or(Fault::NotFound)?;
    ctx.require_for("question.register", old.party)?;
    Ok((Some(old), parties))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (old, parties) = load(&ctx, &mut tx).await?;
    Ok(page(&ctx, &fields(&ctx, old.as_ref(), &parties), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (old, parties) = load(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let w = WrittenQuestion {
        kind: get("kind"),
        party: get("party"),
        received: get("received"),
        asked_by: get("asked_by"),
        text: get("text"),
        answered: get("answered"),
        answered_by: get("answered_by"),
        answer: get("answer"),
    };
    let sent = || with_version(filled(fields(&ctx, old.as_ref(), &parties), &ctx.form), &ctx.form);
    let new = match validate_question(&w, &parties, ctx.today) {
        Ok(new) => new,
        Err(no) => return Ok(page(&ctx, &sent(), &no)),
    };
    let version = ctx.form.number("version").unwrap_or(0);
    let saved = match &old {
        None => store::create_question(&mut tx, &ctx.by(), &new).await.map(|_| ()),
        Some(old) => store::update_question(&mut tx, &ctx.by(), old, version, &new).await,
    };
    match saved {
        Ok(()) => tx.commit().await?,
        Err(StoreFault::Stale) => {
            return Ok(merge_page(&ctx, &ctx.path, &sent(), &fields(&ctx, old.as_ref(), &parties)));
        }
        Err(fault) => return Err(fault.into()),
    }
    Ok(Reply::redirect(ctx.url("/avtal/fragor?sparat=1")))
}

fn fields(ctx: &Ctx, q: Option<&CouncilQuestion>, parties: &[Party]) -> Vec<Field> {
    let kinds = QuestionKind::ALL.iter().map(|k| (k.word().to_string(), kind_name(ctx, *k))).collect();
    let mut choices = vec![(String::new(), ctx.t("agreement-choose"))];
    choices.extend(parties.iter().map(|p| (p.id.to_string(), p.name.clone())));
    let value = |of: fn(&CouncilQuestion) -> &String| q.map(|q| of(q).clone()).unwrap_or_default();
    let t = |id: &str| ctx.t(id);
    let kind = q.map_or(QuestionKind::Information, |q| q.kind).word();
    let party = q.map(|q| q.party.to_string()).unwrap_or_default();
    let received = written(Some(q.map_or(ctx.today, |q| q.received)));
    vec![
        Field::new("kind", t("agreement-question-kind"), Kind::Choice(kinds), kind).required(),
        Field::new("party", t("agreement-party"), Kind::Choice(choices), party).required(),
        Field::new("received", t("agreement-question-received"), Kind::Date, received).required(),
        Field::new("asked_by", t("agreement-question-asker"), Kind::Text, value(|q| &q.asked_by)).required(),
        Field::new("text", t("agreement-question"), Kind::Lines(5), value(|q| &q.text)).required(),
        Field::new("answered", t("agreement-question-answered"), Kind::Date, written(q.and_then(|q| q.answered))),
        Field::new("answered_by", t("agreement-question-answered-by"), Kind::Text, value(|q| &q.answered_by)),
        Field::new("answer", t("agreement-question-answer"), Kind::Lines(5), value(|q| &q.answer))
            .hint(t("agreement-question-answer-hint")),
        Field::hidden("version", q.map_or(0, |q| q.version)),
    ]
}

fn page(ctx: &Ctx, fields: &[Field], no: &[Refusal]) -> Reply {
    let frame =
        Frame::new(ctx.t("agreement-question-one")).crumb(ctx.t("agreement-questions-title"), ctx.url("/avtal/fragor"));
    form_page(ctx, frame, fields, no, "agreement-question-save")
}
