//! One party's notice: putting it up, taking it down, withdrawing a mistaken posting.

use super::answer::{Outcome, outcome, refused, version};
use super::clock::{self, Facts};
use super::frame::{address, asked, under};
use crate::certificate;
use crate::rules::{Clock, Notice, Reader, current_notice, may_withdraw};
use crate::store::{self, Posting};
use agreement::Party;
use basics::Refusal;
use web::look::form::{Field, Kind, filled, form};
use web::look::parts::{card, law as law_line, notice_warn};
use web::{Ctx, Fault, Markup, Reply, html};

/// The notices of the subject asked for and the party of the address. Stops unless the visitor may post for that
/// party.
pub(super) async fn asked_party(ctx: &Ctx, tx: &mut ::store::Tx) -> Result<(Facts, Party), Fault> {
    let (meeting, _) = asked(ctx, tx).await?;
    let id = ctx.id("party")?;
    let sent = [&ctx.form, &ctx.query].map(|f| f.number("paragraf"));
    let paragraph = sent.into_iter().flatten().next();
    let all = clock::load(tx, ctx.coop(), &meeting).await?;
    let facts = all.into_iter().find(|f| f.subject.paragraph == paragraph).ok_or(Fault::NotFound)?;
    let party = facts.parties.iter().find(|p| p.id == id).cloned().ok_or(Fault::NotFound)?;
    ctx.require_for("notice.post", id)?;
    Ok((facts, party))
}

pub(super) fn standing<'a>(f: &'a Facts, party: &Party) -> Result<&'a Notice, Fault> {
    let found = current_notice(&f.notices, party.id);
    found.ok_or_else(|| refused(vec![Refusal::new("meeting-notice-already-down")]))
}

/// Saves and goes to the notices, or shows the form again.
pub(super) async fn finish(
    ctx: &Ctx,
    tx: ::store::Tx,
    meeting: i64,
    done: Outcome<()>,
    again: impl FnOnce(&[Refusal]) -> Reply,
) -> Result<Reply, Fault> {
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(ctx, meeting, "/anslag")))
        }
        Outcome::Refused(no) => Ok(again(&no).refused()),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn show_post(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    Ok(page(&ctx, &f, &party, "meeting-notice-post", &post_fields(&ctx, &f), &[], post_rule(&ctx, &f)))
}

pub async fn post(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let day = r.must_day("dag", "meeting-notice-day-missing");
    let (by, note) = (r.must_line("av", "meeting-notice-by-missing"), r.line("anteckning"));
    let done = match r.done(day) {
        Err(no) => Outcome::Refused(no),
        Ok(day) => {
            let (meeting, paragraph, ids) = (f.meeting.id, f.subject.paragraph, f.party_ids());
            let is_automatic = ctx.form.ticked("samdrift") && f.automatic.contains(&party.id) && day == ctx.today;
            let new = Posting { meeting, paragraph, party: party.id, day, posted_by: &by, note: &note, is_automatic };
            outcome(store::post(&mut tx, &ctx.by(), &ids, &new).await.map(|_| ()))?
        }
    };
    let again = |no: &[Refusal]| {
        let fields = filled(post_fields(&ctx, &f), &ctx.form);
        page(&ctx, &f, &party, "meeting-notice-post", &fields, no, post_rule(&ctx, &f))
    };
    finish(&ctx, tx, f.meeting.id, done, again).await
}

fn post_fields(ctx: &Ctx, f: &Facts) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = vec![
        Field::new("dag", label("posted"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("av", label("posted-by"), Kind::Text, ctx.by().name).required(),
        Field::new("anteckning", label("note"), Kind::Text, ""),
    ];
    all.extend(about(f));
    all
}

/// What the form is about, sent along; nothing for the minutes.
pub(super) fn about(f: &Facts) -> Option<Field> {
    f.subject.paragraph.map(|id| Field::hidden("paragraf", id))
}

fn post_rule(ctx: &Ctx, f: &Facts) -> Markup {
    let Some(adjusted) = f.subject.adjusted else { return html! {} };
    law_line(&law::post_by(adjusted).decided_on(f.meeting.day()).why(ctx.lang()))
}

pub async fn show_remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let fields = remove_fields(&ctx, &f, standing(&f, &party)?);
    Ok(page(&ctx, &f, &party, "meeting-notice-remove", &fields, &[], remove_rule(&ctx, &f)))
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let notice = standing(&f, &party)?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let (day, by, admits) = (r.must_day("dag", "meeting-notice-day-missing"), r.line("av"), r.ticked("fortidigt"));
    let done = match r.done(day) {
        Err(no) => Outcome::Refused(no),
        Ok(day) => {
            let (ids, seen) = (f.party_ids(), version(&ctx));
            outcome(certificate::remove_notice(&mut tx, &ctx.by(), notice.id, &ids, day, &by, admits, seen).await)?
        }
    };
    let again = |no: &[Refusal]| {
        let fields = filled(remove_fields(&ctx, &f, notice), &ctx.form);
        page(&ctx, &f, &party, "meeting-notice-remove", &fields, no, remove_rule(&ctx, &f))
    };
    finish(&ctx, tx, f.meeting.id, done, again).await
}

fn remove_fields(ctx: &Ctx, f: &Facts, notice: &Notice) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = vec![
        Field::hidden("version", notice.version),
        Field::new("dag", label("removed"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("av", label("removed-by"), Kind::Text, ctx.by().name).required(),
        Field::new("fortidigt", label("early"), Kind::Tick, "").hint(ctx.t("meeting-hint-early")),
    ];
    all.extend(about(f));
    all
}

fn remove_rule(ctx: &Ctx, f: &Facts) -> Markup {
    match f.clock() {
        Clock::Running { removal, .. } => html! {
            @if ctx.today < removal.day {
                (notice_warn(&ctx.tv("meeting-notice-down-early", &[("day", ctx.day(removal.day).into())])))
            }
            (law_line(&removal.why(ctx.lang())))
        },
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => {
            notice_warn(&ctx.t("meeting-notice-down-open"))
        }
    }
}

pub async fn show_withdraw(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let notice = standing(&f, &party)?;
    may_withdraw(notice, &f.clock(), ctx.today).map_err(refused)?;
    let fields = withdraw_fields(&ctx, &f, notice);
    Ok(page(&ctx, &f, &party, "meeting-notice-withdraw", &fields, &[], html! {}))
}

pub async fn withdraw(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (f, party) = asked_party(&ctx, &mut tx).await?;
    let notice = standing(&f, &party)?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = Reader::new(&get);
    let reason = r.line("skal");
    let done = match r.done(Some(reason)) {
        Err(no) => Outcome::Refused(no),
        Ok(reason) => outcome(store::withdraw_notice(&mut tx, &ctx.by(), notice.id, &reason, version(&ctx)).await)?,
    };
    let again = |no: &[Refusal]| {
        let fields = filled(withdraw_fields(&ctx, &f, notice), &ctx.form);
        page(&ctx, &f, &party, "meeting-notice-withdraw", &fields, no, html! {})
    };
    finish(&ctx, tx, f.meeting.id, done, again).await
}

fn withdraw_fields(ctx: &Ctx, f: &Facts, notice: &Notice) -> Vec<Field> {
    let mut all = vec![
        Field::hidden("version", notice.version),
        Field::new("skal", ctx.t("meeting-field-withdraw-reason"), Kind::Text, "").required(),
    ];
    all.extend(about(f));
    all
}

pub(super) fn page(
    ctx: &Ctx,
    f: &Facts,
    party: &Party,
    deed: &str,
    fields: &[Field],
    no: &[Refusal],
    rule: Markup,
) -> Reply {
    let body = html! {
        p { (f.name(ctx)) }
        (card(&party.name, form(ctx, &ctx.path, fields, no, &ctx.t(&format!("{deed}-save")))))
        (rule)
    };
    let title = format!("{}: {}", ctx.t(deed), party.short);
    let frame =
        under(ctx, &f.meeting, title).crumb(ctx.t("meeting-tab-notices"), address(ctx, f.meeting.id, "/anslag"));
    ctx.show(frame.lead(ctx.t(&format!("{deed}-lead"))).body(body))
}
