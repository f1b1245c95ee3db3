//! Writing a covering memo, and carrying its summary into the paragraph.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::under;
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{Consulted, Meeting, Memo, MemoText, Paragraph, Reader, SEND_ANYWAY, check_field};
use crate::store;
use ::store::Tx;
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
    let checks = checks(&ctx, &mut tx, board.id, memo.as_ref()).await?;
    Ok(page(&ctx, &meeting, &board, &p, &fields(&ctx, &p, memo.as_ref(), &checks), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let memo = store::find_memo(&mut tx, ctx.coop(), p.id).await?;
    let checks = checks(&ctx, &mut tx, board.id, memo.as_ref()).await?;
    let get = |name: &str| ctx.form.get(name);
    let done = match (MemoText::read(Reader::new(&get), &checks), &memo) {
        (Err(no), _) => Outcome::Refused(no),
        (Ok(text), None) => outcome(store::create_memo(&mut tx, &ctx.by(), p.id, &text).await.map(|_| ()))?,
        (Ok(text), Some(_)) => outcome(store::update_memo(&mut tx, &ctx.by(), p.id, &text, version(&ctx)).await)?,
    };
    let theirs = fields(&ctx, &p, memo.as_ref(), &checks);
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "/tjansteskrivelse")))
        }
        Outcome::Refused(no) => {
            let mut again = theirs;
            if no.iter().any(|r| r.id == "meeting-memo-lacks") {
                again.push(Field::new(SEND_ANYWAY, ctx.t("meeting-field-send-anyway"), Kind::Tick, ""));
            }
            let no = no.into_iter().map(|r| named(&ctx, r)).collect::<Vec<_>>();
            Ok(page(&ctx, &meeting, &board, &p, &filled(again, &ctx.form), &no).refused())
        }
        Outcome::Stale => Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs)),
    }
}

/// The refusal of a memo that lacks parts, with the parts by the names of their fields.
fn named(ctx: &Ctx, refusal: Refusal) -> Refusal {
    if refusal.id != "meeting-memo-lacks" {
        return refusal;
    }
    let written = refusal.values.first().map(|(_, parts)| parts.clone()).unwrap_or_default();
    let name = |part: &str| ctx.t(&format!("meeting-field-{part}")).to_lowercase();
    let parts: Vec<String> = written.split(',').map(name).collect();
    Refusal::new(refusal.id).at("expedierad").with("parts", law::listed(ctx.lang(), &parts))
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

/// What this memo is to look at: the board's own list, and what the memo has already answered.
async fn checks(ctx: &Ctx, tx: &mut Tx, board: i64, memo: Option<&Memo>) -> Result<Vec<String>, Fault> {
    let mut all = store::list_memo_checks(tx, ctx.coop(), board).await?;
    let answered = memo.into_iter().flat_map(|m| &m.text.checks).filter(|c| !c.said.is_empty());
    let more: Vec<String> = answered.map(|c| c.name.clone()).filter(|n| !all.contains(n)).collect();
    all.extend(more);
    Ok(all)
}

/// A new memo begins with the paragraph's proposal, so that the two say the same.
fn fields(ctx: &Ctx, p: &Paragraph, memo: Option<&Memo>, checks: &[String]) -> Vec<Field> {
    let begun = MemoText { day: Some(ctx.today), proposal: p.text.proposal.clone(), ..MemoText::default() };
    let t = memo.map_or(&begun, |m| &m.text);
    let field = |name: &str, id: &str, kind: Kind, value: &str| {
        Field::new(name, ctx.t(&format!("meeting-field-{id}")), kind, value)
    };
    let hint = |id: &str| ctx.t(&format!("meeting-hint-{id}"));
    let said = |name: &str| t.checks.iter().find(|c| c.name == name).map(|c| c.said.clone()).unwrap_or_default();
    let consulted: Vec<String> = t.consulted.iter().map(Consulted::written).collect();
    let looked_at = checks
        .iter()
        .enumerate()
        .map(|(at, name)| Field::new(&check_field(at), name, Kind::Text, said(name)).hint(ctx.t("meeting-hint-check")));
    let mut all = vec![
        Field::hidden("version", memo.map_or(0, |m| m.version)),
        field("dag", "memo-day", Kind::Date, &t.day.map(|d| d.to_string()).unwrap_or_default()),
        field("sammanfattning", "summary", Kind::Lines(6), &t.summary).hint(hint("summary")),
        field("bakgrund", "background", Kind::Lines(5), &t.background),
        field("analys", "analysis", Kind::Lines(6), &t.analysis),
        field("alternativ", "alternatives", Kind::Lines(3), &t.alternatives).hint(hint("alternatives")),
        field("slutsats", "conclusion", Kind::Lines(4), &t.conclusion),
        field("ekonomi", "economy", Kind::Lines(4), &t.economy),
        field("ekonomi_per_part", "economy-per-party", Kind::Lines(4), &t.economy_per_party)
            .hint(hint("economy-per-party")),
        field("samrad", "consulted", Kind::Lines(3), &consulted.join("\n")).hint(hint("consulted")),
        field("forslag", "memo-proposal", Kind::Lines(4), &t.proposal.join("\n")).hint(hint("memo-proposal")),
        field("mottagare", "receivers", Kind::Lines(3), &t.receivers.join("\n")).hint(hint("receivers")),
        field("chef", "chief", Kind::Text, &t.chief_name),
        field("chefstitel", "chief-title", Kind::Text, &t.chief_title),
        field("handlaggare", "handler", Kind::Text, &t.handler_name),
        field("handlaggartitel", "handler-title", Kind::Text, &t.handler_title),
        field("expedierad", "dispatched", Kind::Tick, if t.is_dispatched { "1" } else { "" }).hint(hint("dispatched")),
    ];
    // What the board's own rules ask for stands after the economy, before who was asked.
    let at = all.iter().position(|f| f.name == "samrad").unwrap_or(all.len());
    all.splice(at..at, looked_at);
    all
}

fn page(ctx: &Ctx, meeting: &Meeting, board: &Board, p: &Paragraph, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = card(&title(p, board), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save")));
    let frame = under(ctx, meeting, ctx.t("meeting-memo")).crumb(title(p, board), paragraph_address(ctx, p, ""));
    ctx.show(frame.lead(ctx.t("meeting-memo-lead")).body(body))
}
