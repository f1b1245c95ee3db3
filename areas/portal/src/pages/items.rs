//! Items of an agenda as everybody may see them: as the meeting was called until its minutes are public.

use super::found::Found;
use crate::rules::{PublicItem, called_item, public_item, state_of};
use ::store::Tx;
use meeting::{CalledAgenda, Meeting, Paragraph};
use registry::{Case, Document};
use web::{Ctx, Fault};

/// The agenda; empty while it is a draft.
pub async fn agenda(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<Vec<PublicItem>, Fault> {
    if !state_of(meeting).has_agenda() {
        return Ok(Vec::new());
    }
    let paragraphs = meeting::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
    match meeting::called_agenda(tx, ctx.coop(), meeting).await? {
        Some(called) => as_called(ctx, tx, &called, &paragraphs, meeting.stage.is_held()).await,
        None => as_they_stand(ctx, tx, &paragraphs).await,
    }
}

/// The paragraphs that are adjusted: all when the minutes are, else those adjusted at once.
pub async fn adjusted(ctx: &Ctx, tx: &mut Tx, f: &Found) -> Result<Vec<PublicItem>, Fault> {
    let mut paragraphs = meeting::list_paragraphs(tx, ctx.coop(), f.meeting.id).await?;
    paragraphs.retain(|p| f.meeting.is_locked() || f.at_once().any(|s| s.paragraph == Some(p.id)));
    as_they_stand(ctx, tx, &paragraphs).await
}

async fn as_they_stand(ctx: &Ctx, tx: &mut Tx, paragraphs: &[Paragraph]) -> Result<Vec<PublicItem>, Fault> {
    let mut all = Vec::new();
    for p in paragraphs {
        let case = match &p.text.case {
            Some(c) => registry::find_case(tx, ctx.coop(), c.id).await?,
            None => None,
        };
        let papers = documents(ctx, tx, p.text.basis.iter().filter_map(|b| b.document)).await?;
        all.push(public_item(p, case.as_ref(), &papers));
    }
    Ok(all)
}

/// `is_held`: from then on a paragraph's number is its own.
async fn as_called(
    ctx: &Ctx,
    tx: &mut Tx,
    called: &CalledAgenda,
    paragraphs: &[Paragraph],
    is_held: bool,
) -> Result<Vec<PublicItem>, Fault> {
    let mut all = Vec::new();
    for (at, i) in (1_i64..).zip(&called.items) {
        let case: Option<Case> = match &i.case {
            Some(number) => registry::find_case_by_number(tx, ctx.coop(), number).await?,
            None => None,
        };
        let papers = documents(ctx, tx, i.papers.iter().filter_map(|p| p.document)).await?;
        let now = paragraphs.iter().find(|p| p.id == i.paragraph);
        let item = called_item(i, at, now, case.as_ref(), &papers);
        all.push(PublicItem { number: item.number.filter(|_| is_held), ..item });
    }
    Ok(all)
}

async fn documents(ctx: &Ctx, tx: &mut Tx, ids: impl Iterator<Item = i64>) -> Result<Vec<Document>, Fault> {
    let mut all = Vec::new();
    for id in ids {
        all.extend(registry::find_document(tx, ctx.coop(), id).await?);
    }
    Ok(all)
}
