//! All extracts of a meeting at once: looked over, certified and sent in one step.

use super::answer::Outcome;
use super::certify::{self, certificate, prepare, wrong_password};
use super::dispatch::{Facts, registered_names};
use super::frame::{address, under};
use super::sending::{self, SendRow};
use crate::rules::{Certificate, Delivery, Paragraph, Receiver, Sending, adjusted_on};
use crate::store::{self, Registered};
use ::store::Tx;
use basics::Refusal;
use web::look::form::{Field, fault_list, field, filled};
use web::look::parts::{card, columns, empty};
use web::{Ctx, Fault, Markup, Reply, html};

/// A paragraph with the receivers it waits to be sent to.
struct Waiting<'a> {
    paragraph: &'a Paragraph,
    to: Vec<Receiver>,
    must_certify: bool,
}

fn waiting<'a>(ctx: &Ctx, f: &'a Facts) -> Vec<Waiting<'a>> {
    let ready = |p: &&Paragraph| adjusted_on(&f.papers.meeting, p).is_some() && p.number.is_some();
    let wait = |p: &'a Paragraph| {
        let waits = |d: &Delivery| matches!(d, Delivery::NotSent | Delivery::Recalled { .. });
        let to: Vec<Receiver> =
            f.deliveries(ctx, p).into_iter().filter(|(_, state, _)| waits(state)).map(|(to, ..)| to).collect();
        (!to.is_empty()).then(|| Waiting { paragraph: p, to, must_certify: f.current(p).is_none() })
    };
    f.papers.paragraphs.iter().filter(ready).filter_map(wait).collect()
}

/// Each receiver once, with the paragraphs that go there.
fn rows(f: &Facts, all: &[Waiting<'_>], latest: &[Sending]) -> Vec<SendRow> {
    let mut out: Vec<(Receiver, Vec<String>)> = Vec::new();
    for w in all {
        for to in &w.to {
            let label = f.papers.label(w.paragraph);
            match out.iter_mut().find(|(known, _)| known == to) {
                Some((_, labels)) => labels.push(label),
                None => out.push((to.clone(), vec![label])),
            }
        }
    }
    out.into_iter().map(|(to, labels)| SendRow::new(&to, labels.join(", "), true, latest)).collect()
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    let latest = store::list_latest_addresses(&mut tx, ctx.coop()).await?;
    let all = waiting(&ctx, &f);
    let rows = rows(&f, &all, &latest);
    Ok(page(&ctx, &f, &all, &rows, &certify::fields(&ctx), &[]))
}

pub async fn send(ctx: Ctx) -> Result<Reply, Fault> {
    if !ctx.may("extract.dispatch") {
        return Err(Fault::Forbidden);
    }
    let is_own = access::confirm(&ctx, ctx.form.raw("losenord")).await?;
    let certificate = certificate(&ctx);
    let mut tx = ctx.read().await?;
    let f = Facts::load(&ctx, &mut tx).await?;
    let latest = store::list_latest_addresses(&mut tx, ctx.coop()).await?;
    drop(tx);
    let all = waiting(&ctx, &f);
    let rows = sending::read(&ctx, rows(&f, &all, &latest));
    let again = |no: &[Refusal]| page(&ctx, &f, &all, &rows, &filled(certify::fields(&ctx), &ctx.form), no).refused();
    let mut no: Vec<Refusal> = (!is_own).then(wrong_password).into_iter().collect();
    if !rows.iter().any(|r| r.ticked) {
        no.push(Refusal::new("meeting-dispatch-nobody"));
    }
    if !no.is_empty() {
        return Ok(again(&no));
    }
    let goes = |w: &&Waiting<'_>| w.must_certify && rows.iter().any(|r| r.ticked && w.to.contains(&r.to));
    let of: Vec<&Paragraph> = all.iter().filter(goes).map(|w| w.paragraph).collect();
    let made = prepare(&ctx, &f.papers, &of, &certificate).await?;
    let mut tx = ctx.write().await?;
    match write(&ctx, &mut tx, &rows, &made, &certificate).await? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, f.papers.meeting.id, "/expediering")))
        }
        Outcome::Refused(no) => Ok(again(&no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

/// Certifies what has to be, then sends each paragraph to those of its receivers that are ticked.
async fn write(
    ctx: &Ctx,
    tx: &mut Tx,
    rows: &[SendRow],
    made: &[certify::Prepared],
    certificate: &Certificate,
) -> Result<Outcome<()>, Fault> {
    let before = Facts::load(ctx, tx).await?;
    for one in made {
        match certify::certify(ctx, tx, &before.papers, one, certificate).await? {
            Outcome::Done(_) => {}
            Outcome::Refused(no) => return Ok(Outcome::Refused(no)),
            Outcome::Stale => return Ok(Outcome::Stale),
        }
    }
    let f = Facts::load(ctx, tx).await?;
    let mut has_sent = false;
    for w in waiting(ctx, &f) {
        let ticked = |r: &&SendRow| r.ticked && w.to.contains(&r.to);
        let to: Vec<Sending> = rows.iter().filter(ticked).map(SendRow::sending).collect();
        if to.is_empty() {
            continue;
        }
        let Some(extract) = f.current(w.paragraph) else { return Ok(Outcome::Stale) };
        has_sent = true;
        let (title, public, file) = registered_names(&f.papers, w.paragraph);
        let names = Registered { title: &title, public_title: &public, file_name: &file };
        let sent = store::dispatch_extract(tx, &ctx.by(), extract.id, &to, &names).await;
        if let Outcome::Refused(no) = super::answer::outcome(sent)? {
            return Ok(Outcome::Refused(no));
        }
    }
    Ok(if has_sent { Outcome::Done(()) } else { Outcome::Refused(vec![Refusal::new("meeting-dispatch-nobody")]) })
}

fn page(ctx: &Ctx, f: &Facts, all: &[Waiting<'_>], rows: &[SendRow], fields: &[Field], no: &[Refusal]) -> Reply {
    let body = if all.is_empty() {
        let is_done = !f.sent.dispatches.is_empty();
        let id = if is_done { "meeting-dispatch-done" } else { "meeting-dispatch-empty" };
        empty(&ctx.t(&format!("{id}-title")), &ctx.t(id), None)
    } else {
        let main = card(
            &ctx.t("meeting-dispatch-all-check"),
            html! {
                (fault_list(ctx, fields, no))
                form.form action=(ctx.path) method="post" novalidate {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    (sending::fields(ctx, rows, false))
                    @for one in fields { (field(ctx, one, no)) }
                    div.row { button.btn { (ctx.t("meeting-dispatch-all-save")) } }
                }
            },
        );
        columns(main, card(&ctx.t("meeting-dispatch-all-what"), what(ctx, f, all)))
    };
    let frame = under(ctx, &f.papers.meeting, ctx.t("meeting-dispatch-all"))
        .crumb(ctx.t("meeting-dispatch"), address(ctx, f.papers.meeting.id, "/expediering"));
    ctx.show(frame.lead(ctx.t("meeting-dispatch-all-lead")).body(body))
}

fn what(ctx: &Ctx, f: &Facts, all: &[Waiting<'_>]) -> Markup {
    html! {
        ul.plain {
            @for w in all {
                li {
                    strong { (f.papers.label(w.paragraph)) } " " (w.paragraph.text.heading) " "
                    span.small {
                        @if w.must_certify { (ctx.t("meeting-dispatch-certified-now")) }
                        @else { (ctx.t("meeting-dispatch-certified-before")) }
                    }
                }
            }
        }
        p.small { (ctx.t("meeting-certify-promise")) }
    }
}
