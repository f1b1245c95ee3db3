//! Cancelling a meeting: asked with a reason, then it stays, marked.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::{address, asked, title, under};
use crate::rules::{Meeting, Reader};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, notice_warn};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(page(&ctx, &meeting, &fields(&ctx, &meeting), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let reason = r.line("skal");
    let done = match r.done(Some(())) {
        Err(no) => Outcome::Refused(no),
        Ok(()) => outcome(store::cancel_meeting(&mut tx, &ctx.by(), meeting.id, &reason, version(&ctx)).await)?,
    };
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, meeting.id, "")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &meeting), &ctx.form);
            Ok(page(&ctx, &meeting, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn fields(ctx: &Ctx, meeting: &Meeting) -> Vec<Field> {
    vec![
        Field::hidden("version", meeting.version),
        Field::new("skal", ctx.t("meeting-field-cancel-reason"), Kind::Text, "")
            .hint(ctx.t("meeting-hint-cancel-reason"))
            .required(),
    ]
}

fn page(ctx: &Ctx, meeting: &Meeting, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        @if meeting.stage.called().is_some() { (notice_warn(&ctx.t("meeting-cancel-called"))) }
        (card(&title(ctx, meeting), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-cancel-save"))))
        p { a href=(address(ctx, meeting.id, "")) { (ctx.t("meeting-unplan-keep")) } }
    };
    ctx.show(under(ctx, meeting, ctx.t("meeting-cancel")).lead(ctx.t("meeting-cancel-lead")).body(body))
}
