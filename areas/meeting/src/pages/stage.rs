//! Registering that the summons went out and that the meeting was held.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::{address, asked, title, under};
use crate::rules::{Meeting, Reader};
use crate::store;
use basics::Refusal;
use board::Board;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, law, notice_warn};
use web::{Ctx, Fault, Reply, html};

pub async fn show_call(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    Ok(call_page(&ctx, &meeting, &board, &call_fields(&ctx, &meeting), &[]))
}

pub async fn call(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-day-missing");
    let done = match r.done(day) {
        Err(no) => Outcome::Refused(no),
        Ok(day) => outcome(store::call_meeting(&mut tx, &ctx.by(), meeting.id, day, version(&ctx)).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(call_fields(&ctx, &meeting), &ctx.form);
            Ok(call_page(&ctx, &meeting, &board, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn call_fields(ctx: &Ctx, meeting: &Meeting) -> Vec<Field> {
    let day = meeting.stage.called().unwrap_or(ctx.today).to_string();
    vec![
        Field::hidden("version", meeting.version),
        Field::new("dag", ctx.t("meeting-field-called"), Kind::Date, day).required(),
    ]
}

fn call_page(ctx: &Ctx, meeting: &Meeting, board: &Board, fields: &[Field], no: &[Refusal]) -> Reply {
    let due = meeting.day().plus_days(-board.call_days);
    let values = [("day", ctx.day(due).into()), ("days", board.call_days.into())];
    let body = html! {
        (card(&ctx.t("meeting-step-call"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-call-save"))))
        (law(&ctx.tv("meeting-call-rule", &values)))
    };
    ctx.show(under(ctx, meeting, ctx.t("meeting-step-call")).lead(ctx.t("meeting-call-lead")).body(body))
}

pub async fn show_hold(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(hold_page(&ctx, &meeting, &hold_fields(&ctx, &meeting), &[]))
}

pub async fn hold(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let end = r.time("slut");
    let done = match r.done(Some(end)) {
        Err(no) => Outcome::Refused(no),
        Ok(end) => outcome(store::hold_meeting(&mut tx, &ctx.by(), meeting.id, &end, version(&ctx)).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(hold_fields(&ctx, &meeting), &ctx.form);
            Ok(hold_page(&ctx, &meeting, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn hold_fields(ctx: &Ctx, meeting: &Meeting) -> Vec<Field> {
    vec![
        Field::hidden("version", meeting.version),
        Field::new("slut", ctx.t("meeting-field-end"), Kind::Time, &meeting.head.end).required(),
    ]
}

fn hold_page(ctx: &Ctx, meeting: &Meeting, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if meeting.day() > ctx.today {
            (notice_warn(&ctx.tv("meeting-hold-early", &[("day", ctx.day(meeting.day()).into())])))
        }
        (card(&title(ctx, meeting), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-hold-save"))))
    };
    ctx.show(under(ctx, meeting, ctx.t("meeting-step-hold")).lead(ctx.t("meeting-hold-lead")).body(body))
}
