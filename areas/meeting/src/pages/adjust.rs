//! Registering that the minutes have been adjusted; after that they are locked.

use super::answer::{Outcome, outcome, refused, version};
use super::frame::{address, asked, under};
use crate::rules::{Adjustment, Attendance, Meeting, Paragraph, Reader, Role, adjust_minutes};
use crate::store;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, columns, law, notice_warn};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the page is made of.
struct Facts {
    meeting: Meeting,
    paragraphs: Vec<Paragraph>,
    attendance: Vec<Attendance>,
}

async fn facts(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<Facts, Fault> {
    let (meeting, _) = asked(ctx, tx).await?;
    let paragraphs = store::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
    let attendance = store::list_attendance(tx, ctx.coop(), meeting.id).await?;
    Ok(Facts { meeting, paragraphs, attendance })
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = facts(&ctx, &mut tx).await?;
    if let Err(no) = f.meeting.unlocked() {
        return Err(refused(no));
    }
    Ok(page(&ctx, &f, &fields(&ctx, &f), &[]))
}

pub async fn adjust(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let f = facts(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let (day, by, late_reason) = (r.must_day("dag", "meeting-adjust-day-missing"), r.line("av"), r.text("skal"));
    let done = match r.done(day) {
        Err(no) => Outcome::Refused(no),
        Ok(_) if is_in_round(&ctx, &mut tx, f.meeting.id).await? => {
            Outcome::Refused(vec![Refusal::new("meeting-paper-round-open")])
        }
        Ok(on) => {
            let adjustment = Adjustment { on, by, late_reason };
            let id = f.meeting.id;
            let mut done = store::adjust_minutes(&mut tx, &ctx.by(), id, &adjustment, version(&ctx)).await;
            if done.is_ok() {
                done = crate::signing::post_automatic(&mut tx, &ctx.by(), id, None).await;
            }
            outcome(done)?
        }
    };
    match done {
        Outcome::Done(()) => {
            crate::public::keep_public(&mut tx, &ctx.by(), f.meeting.id, None).await?;
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, f.meeting.id, "/anslag")))
        }
        Outcome::Refused(no) => {
            let fields = filled(fields(&ctx, &f), &ctx.form);
            Ok(page(&ctx, &f, &fields, &no).refused())
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// Whether the minutes are out for signatures in Samdrift: then they are not adjusted on paper as well.
async fn is_in_round(ctx: &Ctx, tx: &mut ::store::Tx, meeting: i64) -> Result<bool, Fault> {
    let all = store::list_signings(tx, ctx.coop(), meeting).await?;
    Ok(all.iter().any(|s| s.is_open() && s.round.paragraph.is_none()))
}

fn fields(ctx: &Ctx, f: &Facts) -> Vec<Field> {
    let chair = f.attendance.iter().find(|a| a.who.role == Role::Chair).map(|a| a.who.name_with_party());
    let by: Vec<String> = chair.into_iter().chain(f.meeting.head.adjusters.clone()).collect();
    let mut all = vec![
        Field::hidden("version", f.meeting.version),
        Field::new("dag", ctx.t("meeting-field-adjusted"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("av", ctx.t("meeting-field-adjusted-by"), Kind::Text, law::listed(ctx.lang(), &by)).required(),
    ];
    let reason = Field::new("skal", ctx.t("meeting-field-late-reason"), Kind::Lines(3), "");
    all.push(reason.hint(ctx.t("meeting-hint-late-reason")));
    all
}

fn page(ctx: &Ctx, f: &Facts, fields: &[Field], no: &[Refusal]) -> Reply {
    let limit = law::adjust_by(f.meeting.day());
    let late = ctx.today > limit.day;
    let main = html! {
        @if late {
            (notice_warn(&ctx.tv("meeting-adjust-is-late", &[("day", ctx.day(limit.day).into())])))
        }
        (card(&ctx.t("meeting-step-adjust"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-adjust-save"))))
        (law(&limit.why(ctx.lang())))
    };
    let body = columns(main, card(&ctx.t("meeting-adjust-lacks"), lacks(ctx, f)));
    let lead = ctx.t("meeting-adjust-lead");
    ctx.show(under(ctx, &f.meeting, ctx.t("meeting-step-adjust")).lead(lead).body(body))
}

/// What stands in the way, before anybody presses the button.
fn lacks(ctx: &Ctx, f: &Facts) -> Markup {
    let trial = Adjustment { on: ctx.today.max(f.meeting.day()), by: "–".into(), late_reason: "–".into() };
    let found = adjust_minutes(&f.meeting, &f.paragraphs, &trial, trial.on).err().unwrap_or_default();
    html! {
        @if found.is_empty() {
            p { (ctx.t("meeting-adjust-nothing-lacks")) }
        } @else {
            ul { @for r in &found { li { (ctx.refusal(r)) } } }
        }
        p { a href=(address(ctx, f.meeting.id, "/protokoll")) { (ctx.t("meeting-read-minutes")) } }
    }
}
