//! Changing a meeting's details.

use super::answer::{Outcome, outcome, version};
use super::frame::{address, asked, under};
use crate::rules::{Head, Meeting, Reader, Stage};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::merge::merge_page;
use web::look::parts::{card, notice_info};
use web::{Ctx, Fault, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    if let Err(no) = meeting.unlocked() {
        return Err(super::answer::refused(no));
    }
    Ok(page(&ctx, &meeting, &fields(&ctx, &meeting), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let done = match Head::read(Reader::new(&get)) {
        Err(no) => Outcome::Refused(no),
        Ok(head) => outcome(store::update_meeting(&mut tx, &ctx.by(), meeting.id, &head, version(&ctx)).await)?,
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
        Outcome::Stale => {
            let theirs = fields(&ctx, &meeting);
            Ok(merge_page(&ctx, &ctx.path, &filled(theirs.clone(), &ctx.form), &theirs))
        }
    }
}

fn fields(ctx: &Ctx, m: &Meeting) -> Vec<Field> {
    let field = |name: &str, id: &str, kind: Kind, value: &str| {
        Field::new(name, ctx.t(&format!("meeting-field-{id}")), kind, value)
    };
    let hint = |id: &str| ctx.t(&format!("meeting-hint-{id}"));
    let h = &m.head;
    vec![
        Field::hidden("version", m.version),
        field("dag", "day", Kind::Date, &h.day.to_string()).required(),
        field("start", "start", Kind::Time, &h.start),
        field("slut", "end", Kind::Time, &h.end),
        field("plats", "place", Kind::Text, &h.place),
        field("distans", "remote", Kind::Text, &h.remote).hint(hint("remote")),
        field("offentligt", "open", Kind::Tick, if h.is_open { "1" } else { "" }).hint(hint("open")),
        field("forhinder", "absence", Kind::Text, &h.absence).hint(hint("absence")),
        field("sekreterare", "secretary", Kind::Text, &h.secretary),
        field("justerare", "adjusters", Kind::Lines(2), &h.adjusters.join("\n")).hint(hint("adjusters")),
        field("justeringsplats", "adjust-place", Kind::Text, &h.adjust_place),
        field("kallanmarkning", "source", Kind::Lines(2), &h.source_note).hint(hint("source")),
    ]
}

fn page(ctx: &Ctx, meeting: &Meeting, fields: &[Field], no: &[Refusal]) -> Reply {
    let body = html! {
        (card(&ctx.t("meeting-details"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-save"))))
        @if meeting.stage.called().is_some() && !meeting.stage.is_held() { (notice_info(&ctx.t("meeting-edit-called"))) }
        @if !meeting.stage.is_held() && ctx.may("meeting.plan") {
            p { a href=(super::frame::address(ctx, meeting.id, "/stall-in")) { (ctx.t("meeting-cancel")) } }
        }
        @if meeting.stage == Stage::Planned && ctx.may("meeting.plan") {
            p { a href=(super::frame::address(ctx, meeting.id, "/ta-bort")) { (ctx.t("meeting-unplan")) } }
        }
    };
    ctx.show(under(ctx, meeting, ctx.t("meeting-edit")).lead(super::frame::title(ctx, meeting)).body(body))
}
