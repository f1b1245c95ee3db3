//! What waits in the agreement: answers of the councils that are due, and questions without answer.

use crate::rules::{MatterKind, Standing, standing};
use crate::store;
use ::store::Tx;
use web::{Ctx, Fault, Later, Need, Tone};

/// How many days ahead a last day to answer begins to show.
const AHEAD: i64 = 30;

/// What waits for the visitor.
pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        let mut all = Vec::new();
        all.extend(matters(ctx, tx).await?);
        all.extend(questions(ctx, tx).await?);
        Ok(all)
    })
}

async fn matters(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    if !ctx.may("matter.answer") {
        return Ok(Vec::new());
    }
    let parties = store::list_parties(tx, ctx.coop()).await?;
    let answers = store::list_answers(tx, ctx.coop()).await?;
    let mut all = Vec::new();
    for m in store::list_matters(tx, ctx.coop()).await? {
        let Standing::Waiting { missing } = standing(&m, &answers, &parties, ctx.today) else { continue };
        let Some(due) = m.due.filter(|due| due.days_since(ctx.today) <= AHEAD) else { continue };
        let own: Vec<String> =
            missing.iter().filter(|p| ctx.may_for("matter.answer", **p)).map(|p| ctx.party_name(*p)).collect();
        if own.is_empty() {
            continue;
        }
        let law = if m.kind == MatterKind::Discharge { "KL 5:24, 9:34, 9:35" } else { "KL 9:26" };
        all.push(Need {
            day: Some(due),
            tone: if due < ctx.today { Tone::Late } else { Tone::Soon },
            title: ctx.tv("agreement-need-answer", &[("title", m.title.clone().into())]),
            detail: own.join(", "),
            law: law.to_string(),
            action: ctx.t("agreement-answer-register"),
            href: ctx.url(&format!("/avtal/beslut/{}", m.id)),
        });
    }
    Ok(all)
}

async fn questions(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let open = store::list_questions(tx, ctx.coop()).await?.into_iter();
    let waits = |q: &crate::rules::CouncilQuestion| q.answered.is_none() && ctx.may_for("question.register", q.party);
    let need = |q: crate::rules::CouncilQuestion| Need {
        day: None,
        tone: Tone::Soon,
        title: ctx.tv("agreement-need-question", &[("party", ctx.party_name(q.party).into())]),
        detail: ctx.tv("agreement-need-question-from", &[("day", ctx.day(q.received).into())]),
        law: "KL 9:27, 9:29".to_string(),
        action: ctx.t("agreement-question-answer-action"),
        href: ctx.url(&format!("/avtal/fragor/{}", q.id)),
    };
    Ok(open.filter(waits).map(need).collect())
}
