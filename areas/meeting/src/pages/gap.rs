//! That a notice was out of sight for a while, registered by whoever answers for the board (PROT-7).

use super::answer::{Outcome, outcome, version};
use super::clock::Facts;
use super::notice_forms::{about, asked_party, finish, page, standing};
use crate::rules::{Gap, Notice, Reader};
use crate::store;
use basics::{Moment, Refusal};
use law::Rule;
use web::look::form::{Field, Kind, filled};
use web::look::parts::law as law_line;
use web::{Ctx, Fault, Markup, Reply};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let fields = fields(&ctx, &f, standing(&f, &party)?);
    Ok(page(&ctx, &f, &party, "meeting-notice-gap", &fields, &[], rule(&ctx, &f)))
}

pub async fn register(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let notice = standing(&f, &party)?;
    let done = match read(&ctx) {
        Err(no) => Outcome::Refused(no),
        Ok(gap) => outcome(store::register_gap(&mut tx, &ctx.by(), notice.id, &gap, version(&ctx)).await)?,
    };
    let again = |no: &[Refusal]| {
        let fields = filled(fields(&ctx, &f, notice), &ctx.form);
        page(&ctx, &f, &party, "meeting-notice-gap", &fields, no, rule(&ctx, &f))
    };
    finish(&ctx, tx, f.meeting.id, done, again).await
}

fn read(ctx: &Ctx) -> Result<Gap, Vec<Refusal>> {
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-notice-day-missing");
    let last = r.day("till_dag").or(day);
    let (from, to, note) = (r.time("fran"), r.time("till"), r.line("anteckning"));
    let mut at = |day: Option<basics::Day>, clock: &str, field: &'static str| {
        let found = day.and_then(|d| Moment::of(d, clock));
        if found.is_none() && day.is_some() {
            r.refuse(Refusal::new("meeting-gap-time-missing").at(field));
        }
        found
    };
    let (from, to) = (at(day, &from, "fran"), at(last, &to, "till"));
    let gap = from.zip(to).map(|(from, to)| Gap { from, to, note, by: ctx.by().name });
    r.done(gap)
}

fn fields(ctx: &Ctx, f: &Facts, notice: &Notice) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = vec![
        Field::hidden("version", notice.version),
        Field::new("dag", label("gap-day"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("fran", label("gap-from"), Kind::Time, "").required(),
        Field::new("till", label("gap-to"), Kind::Time, "").required(),
        Field::new("till_dag", label("gap-to-day"), Kind::Date, "").hint(ctx.t("meeting-hint-gap-to-day")),
        Field::new("anteckning", label("gap-note"), Kind::Text, ""),
    ];
    all.extend(about(f));
    all
}

fn rule(ctx: &Ctx, f: &Facts) -> Markup {
    let law = law::cite(&[Rule::Prot7], f.meeting.day(), ctx.lang());
    law_line(&ctx.tv("meeting-gap-law", &[("law", law.into())]))
}
