//! Writing a covering memo, and carrying its summary into the paragraph.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::under;
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{Meeting, Memo, MemoText, Paragraph, Reader};
use crate::store;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::card;
use web::{Ctx, Fault, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let memo = store::find_memo(&mut tx, ctx.coop(), p.id).await?;
    meeting.unlocked().map_err(refused)?;
    if let Some(Err(no)) = memo.as_ref().map(Memo::unlocked) {
        return Err(refused(no));
    }
    Ok(page(&ctx, &meeting, &board, &p, &fields(&ctx, &p, memo.as_ref()), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let memo = store::find_memo(&mut tx, ctx.coop(), p.id).await?;
    let get = |name: &str| ctx.form.get(name);
    let done = match (MemoText::read(Reader::new(&get)), &memo) {
        (Err(no), _) => Outcome::Refused(no),
        (Ok(text), None) => outcome(store::create_memo(&mut tx, &ctx.by(), p.id, &text).await.map(|_| ()))?,
        (Ok(text), Some(_)) => outcome(store::update_memo(&mut tx, &ctx.by(), p.id, &text, version(&ctx)).await)?,
    };
    let theirs = fields(&ctx, &p, memo.as_ref());
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "/tjansteskrivelse")))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &meeting, &board, &p, &filled(theirs, &ctx.form), &no).refused()),
        Outcome::Stale => Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs)),
    }
}

pub async fn carry(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (_, _, p) = asked_paragraph(&ctx, &mut tx).await?;
    match outcome(store::carry_summary(&mut tx, &ctx.by(), p.id).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(paragraph_address(&ctx, &p, "")))
}

/// A new memo begins with the paragraph's proposal, so that the two say the same.
fn fields(ctx: &Ctx, p: &Paragraph, memo: Option<&Memo>) -> Vec<Field> {
    let begun = MemoText { day: Some(ctx.today), proposal: p.text.proposal.clone(), ..MemoText::default() };
    let t = memo.map_or(&begun, |m| &m.text);
    let field = |name: &str, id: &str, kind: Kind, value: &str| {
        Field::new(name, ctx.t(&format!("meeting-field-{id}")), kind, value)
    };
    let hint = |id: &str| ctx.t(&format!("meeting-hint-{id}"));
    vec![
        Field::hidden("version", memo.map_or(0, |m| m.version)),
        field("dag", "memo-day", Kind::Date, &t.day.map(|d| d.to_string()).unwrap_or_default()),
        field("sammanfattning", "summary", Kind::Lines(6), &t.summary).hint(hint("summary")),
        field("bakgrund", "background", Kind::Lines(5), &t.background),
        field("analys", "analysis", Kind::Lines(6), &t.analysis),
        field("slutsats", "conclusion", Kind::Lines(4), &t.conclusion),
        field("ekonomi", "economy", Kind::Lines(4), &t.economy),
        field("ekonomi_per_part", "economy-per-party", Kind::Lines(4), &t.economy_per_party)
            .hint(hint("economy-per-party")),
        field("forslag", "memo-proposal", Kind::Lines(4), &t.proposal.join("\n")).hint(hint("memo-proposal")),
        field("mottagare", "receivers", Kind::Lines(3), &t.receivers.join("\n")).hint(hint("receivers")),
        field("chef", "chief", Kind::Text, &t.chief_name),
        field("chefstitel", "chief-title", Kind::Text, &t.chief_title),
        field("handlaggare", "handler", Kind::Text, &t.handler_name),
        field("handlaggartitel", "handler-title", Kind::Text, &t.handler_title),
        field("expedierad", "dispatched", Kind::Tick, if t.is_dispatched { "1" } else { "" }).hint(hint("dispatched")),
    ]
}

fn page(ctx: &Ctx, meeting: &Meeting, board: &Board, p: &Paragraph, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = card(&title(p, board), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save")));
    let frame = under(ctx, meeting, ctx.t("meeting-memo")).crumb(title(p, board), paragraph_address(ctx, p, ""));
    ctx.show(frame.lead(ctx.t("meeting-memo-lead")).body(body))
}
