//! Setting a paragraph's number by hand, and striking a paragraph.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, under};
use super::paragraph::{asked_paragraph, paragraph_address, title};
use crate::rules::{Meeting, Paragraph, Reader, next_number};
use crate::store;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, notice_warn};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    let used = store::list_used_numbers(&mut tx, ctx.coop(), meeting.board, meeting.day().year()).await?;
    Ok(page(&ctx, &meeting, &board, &p, &fields(&ctx, &p, next_number(&used)), &[]))
}

pub async fn set(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    if r.raw("nummer").is_empty() {
        r.refuse(Refusal::new("meeting-number-missing").at("nummer"));
    }
    let (number, reason) = (r.number("nummer"), r.line("skal"));
    let done = match r.done(number) {
        Err(no) => Outcome::Refused(no),
        Ok(number) => outcome(store::set_number(&mut tx, &ctx.by(), p.id, number, &reason).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(paragraph_address(&ctx, &p, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &p, 0), &ctx.form);
            Ok(page(&ctx, &meeting, &board, &p, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn fields(ctx: &Ctx, p: &Paragraph, next: i64) -> Vec<Field> {
    let number = p.number.unwrap_or(next).to_string();
    let mut all = vec![
        Field::new("nummer", ctx.t("meeting-field-number"), Kind::Number, number)
            .hint(ctx.t("meeting-hint-number"))
            .required(),
    ];
    if p.number.is_some() {
        let reason = Field::new("skal", ctx.t("meeting-field-number-reason"), Kind::Text, "");
        all.push(reason.hint(ctx.t("meeting-hint-number-reason")).required());
    }
    all
}

fn page(ctx: &Ctx, meeting: &Meeting, board: &Board, p: &Paragraph, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = card(&ctx.t("meeting-paragraph-number"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save")));
    let frame =
        under(ctx, meeting, ctx.t("meeting-paragraph-number")).crumb(title(p, board), paragraph_address(ctx, p, ""));
    ctx.show(frame.lead(ctx.t("meeting-number-lead")).body(body))
}

pub async fn show_strike(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(strike_page(&ctx, &meeting, &board, &p, &strike_fields(&ctx), &[]))
}

pub async fn strike(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board, p) = asked_paragraph(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let reason = r.line("skal");
    let done = match r.done(Some(reason)) {
        Err(no) => Outcome::Refused(no),
        Ok(reason) => outcome(store::strike_paragraph(&mut tx, &ctx.by(), p.id, &reason).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
        }
        Outcome::Refused(no) => {
            let fields = filled(strike_fields(&ctx), &ctx.form);
            Ok(strike_page(&ctx, &meeting, &board, &p, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn strike_fields(ctx: &Ctx) -> Vec<Field> {
    vec![Field::new("skal", ctx.t("meeting-field-strike-reason"), Kind::Text, "").required()]
}

fn strike_page(ctx: &Ctx, meeting: &Meeting, board: &Board, p: &Paragraph, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if let Some(number) = p.number {
            (notice_warn(&ctx.tv("meeting-strike-numbered", &[("number", number.into())])))
        }
        (card(&title(p, board), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-strike-save"))))
    };
    let frame =
        under(ctx, meeting, ctx.t("meeting-paragraph-strike")).crumb(title(p, board), paragraph_address(ctx, p, ""));
    ctx.show(frame.lead(ctx.t("meeting-strike-lead")).body(body))
}
