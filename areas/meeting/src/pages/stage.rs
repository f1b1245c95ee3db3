//! Registering that the meeting was held.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::{address, asked, title, under};
use crate::rules::{Meeting, Reader};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, notice_warn};
use web::{Ctx, Fault, Reply, html};

pub async fn show_hold(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    let record = store::record_of(&mut tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    Ok(hold_page(&ctx, &meeting, &record, &hold_fields(&ctx, &meeting), &[]))
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
            let record = store::record_of(&mut tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
            Ok(hold_page(&ctx, &meeting, &record, &fields, &no).refused())
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

fn hold_page(ctx: &Ctx, meeting: &Meeting, record: &minutes::Minutes, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if meeting.day() > ctx.today {
            (notice_warn(&ctx.tv("meeting-hold-early", &[("day", ctx.day(meeting.day()).into())])))
        }
        (card(&title(ctx, meeting), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-hold-save"))))
        (super::review::summary(ctx, meeting, record))
    };
    ctx.show(under(ctx, meeting, ctx.t("meeting-step-hold")).lead(ctx.t("meeting-hold-lead")).body(body))
}
