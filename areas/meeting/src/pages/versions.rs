//! The summons of a meeting: its versions as they went out, what has changed since, and whom they reached.

use super::absences::{Away, list};
use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, frame, under};
use super::send::{Draft, changes, lacks};
use crate::documents;
use crate::papers;
use crate::rules::{CallChannel, SentLine, Summons, differences};
use crate::store;
use ::store::Tx;
use press::Document;
use web::look::document::document as sheet;
use web::look::parts::{
    Chip, ChipKind, button, button_second, card, chip, columns, notice_info, press as press_button,
};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = Draft::of(&ctx, &mut tx).await?;
    let log = store::list_sent_log(&mut tx, ctx.coop(), d.papers.meeting.id).await?;
    let away = Away::of(&ctx, &mut tx, &d.papers.meeting).await?;
    let m = &d.papers.meeting;
    let may_send = ctx.may("meeting.edit") && m.unlocked().is_ok() && !m.stage.is_held() && m.day() >= ctx.today;
    let to = |rest: &str| address(&ctx, m.id, rest);
    let Some(last) = d.sent.last() else {
        let lead = if m.stage.called().is_some() { "meeting-summons-on-paper" } else { "meeting-summons-not-sent" };
        let actions = html! {
            @if may_send { (button(&ctx.t("meeting-step-call"), &to("/kalla"))) }
            (button_second(&ctx.t("meeting-pdf"), &to("/kallelse/utkast.pdf")))
        };
        let body = html! {
            @if may_send { (card(&ctx.t("meeting-send-lacks"), lacks(&ctx, &d))) }
            (sheet(&ctx, &documents::summons(&d.papers)))
        };
        return Ok(ctx.show(frame(&ctx, m, "/kallelse", ctx.t(lead)).actions(actions).body(body)));
    };
    let is_changed = !differences(&last.agenda, &d.agenda).is_empty();
    let main = html! {
        (card(&ctx.t("meeting-versions"), versions(&ctx, m.id, &d.sent)))
        (card(&ctx.tv("meeting-sent-log", &[("number", last.number.into())]), sent_log(&ctx, m.id, &of_version(&log, last.id))))
    };
    let unsent = html! {
            (changes(&ctx, &d, &last.agenda))
            @if is_changed && may_send {
                p { (button(&ctx.t(&format!("meeting-send-title-{}", d.kind().code())), &to("/kalla"))) }
            }
            p { a href=(to("/kallelse/utkast")) { (ctx.t("meeting-summons-as-now")) } }
    };
    let side = html! {
        (card(&ctx.t("meeting-changes"), unsent))
        (card(&ctx.t("meeting-absence-card"), list(&ctx, m, &away)))
    };
    let lead = ctx.t(if is_changed { "meeting-summons-lead-changed" } else { "meeting-summons-lead-same" });
    let actions = button_second(&ctx.t("meeting-read-papers"), &to("/handlingar"));
    Ok(ctx.show(frame(&ctx, m, "/kallelse", lead).actions(actions).body(columns(main, side))))
}

fn versions(ctx: &Ctx, meeting: i64, sent: &[Summons]) -> Markup {
    html! {
        ol.picks {
            @for s in sent.iter().rev() {
                @let href = address(ctx, meeting, &format!("/kallelse/{}", s.number));
                @let name = version_name(ctx, s);
                li {
                    div {
                        p { a href=(href) { (name) } }
                        p.small { (sent_said(ctx, s)) }
                        @if !s.reason.is_empty() { p.small { (ctx.tv("meeting-version-why", &[("reason", (&s.reason).into())])) } }
                        @if !s.late_reason.is_empty() { p.small { (ctx.tv("meeting-version-late", &[("reason", (&s.late_reason).into())])) } }
                    }
                    a.small href={ (href) ".pdf" } aria-label=(ctx.tv("meeting-pdf-of", &[("name", name.into())])) { "PDF" }
                }
            }
        }
    }
}

fn version_name(ctx: &Ctx, s: &Summons) -> String {
    ctx.tv(&format!("meeting-version-{}", s.kind.code()), &[("number", s.number.into())])
}

fn sent_said(ctx: &Ctx, s: &Summons) -> String {
    let values =
        [("day", ctx.day(s.sent_at.day()).into()), ("time", s.sent_at.clock().into()), ("who", (&s.sent_by).into())];
    ctx.tv("meeting-version-sent", &values)
}

fn of_version(log: &[SentLine], summons: i64) -> Vec<&SentLine> {
    log.iter().filter(|l| l.summons == summons).collect()
}

fn sent_log(ctx: &Ctx, meeting: i64, lines: &[&SentLine]) -> Markup {
    let heads = [
        head(ctx.t("meeting-col-name")),
        head(ctx.t("meeting-col-called-as")),
        head(ctx.t("meeting-col-call-channel")),
        head(ctx.t("meeting-col-delivered")),
    ];
    let rows: Vec<Vec<Markup>> = lines.iter().map(|l| log_row(ctx, meeting, l)).collect();
    table(&heads, &rows, &ctx.t("meeting-sent-caption"))
}

fn log_row(ctx: &Ctx, meeting: i64, l: &SentLine) -> Vec<Markup> {
    let moment =
        |id: &str, at: basics::Moment| ctx.tv(id, &[("day", at.day().to_string().into()), ("time", at.clock().into())]);
    let may_mark = ctx.may("meeting.edit") && l.delivered.is_none();
    let id = l.id.to_string();
    let mail = format!("mailto:{}", l.to.email);
    vec![
        html! { (l.to.name) @if let Some(p) = l.to.party { " " span.small { (ctx.party_name(p)) } } },
        html! { (ctx.t(&format!("meeting-called-as-{}", l.to.role.code()))) },
        html! {
            (ctx.t(&format!("meeting-call-channel-{}", l.to.channel.code())))
            @if l.to.channel == CallChannel::Email && !l.to.email.is_empty() { " " a href=(mail) { (l.to.email) } }
        },
        html! {
            @match (l.delivered, l.opened) {
                (_, Some(at)) => (chip(&Chip::new(ChipKind::Good, moment("meeting-sent-opened", at)))),
                (Some(at), None) => (moment("meeting-sent-delivered", at)),
                (None, None) => (ctx.t("meeting-sent-not-yet")),
            }
            @if may_mark {
                (press_button(ctx, &address(ctx, meeting, "/kallelse/levererad"), &ctx.t("meeting-sent-mark"), &[("rad", &id)], false))
            }
        },
    ]
}

/// Registers that a version reached somebody by mail, letter or otherwise.
pub async fn delivered(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let line = ctx.form.number("rad").ok_or(Fault::NotFound)?;
    match outcome(store::mark_delivered(&mut tx, &ctx.by(), meeting.id, line).await)? {
        Outcome::Done(()) => tx.end().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/kallelse")))
}

/// The summons as it would go out now.
pub async fn draft(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = Draft::of(&ctx, &mut tx).await?;
    let document = documents::summons(&d.papers);
    let frame = under(&ctx, &d.papers.meeting, document.title.clone())
        .crumb(ctx.t("meeting-tab-summons"), address(&ctx, d.papers.meeting.id, "/kallelse"))
        .lead(ctx.t("meeting-summons-lead"))
        .actions(button(&ctx.t("meeting-pdf"), &format!("{}.pdf", ctx.path)));
    Ok(ctx.show(frame.body(sheet(&ctx, &document))))
}

pub async fn draft_pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let d = Draft::of(&ctx, &mut tx).await?;
    drop(tx);
    ctx.pdf(documents::summons(&d.papers), &papers::summons_name(&d.papers)).await
}

/// The latest version as it went out, or the draft while there is none.
pub async fn latest_pdf(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    match store::list_summons(&mut tx, ctx.coop(), meeting.id).await?.pop() {
        Some(last) => pdf_of(&ctx, &mut tx, &last).await,
        None => {
            drop(tx);
            draft_pdf(ctx).await
        }
    }
}

/// One version as it went out: as a page, or its PDF when the address ends in `.pdf`.
pub async fn version(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let asked = ctx.params.get("number").cloned().unwrap_or_default();
    let (number, is_pdf) = match asked.strip_suffix(".pdf") {
        Some(number) => (number, true),
        None => (asked.as_str(), false),
    };
    let number: i64 = number.parse().map_err(|_| Fault::NotFound)?;
    let sent = store::list_summons(&mut tx, ctx.coop(), meeting.id).await?;
    let s = sent.iter().find(|s| s.number == number).ok_or(Fault::NotFound)?;
    if is_pdf {
        return pdf_of(&ctx, &mut tx, s).await;
    }
    let document = kept_document(&ctx, &mut tx, s).await?;
    let log = store::list_sent_log(&mut tx, ctx.coop(), meeting.id).await?;
    let is_last = sent.last().is_some_and(|l| l.number == number);
    let mut frame = under(&ctx, &meeting, version_name(&ctx, s))
        .crumb(ctx.t("meeting-tab-summons"), address(&ctx, meeting.id, "/kallelse"))
        .chip(Chip::new(ChipKind::Good, ctx.t("meeting-version-frozen")))
        .lead(sent_said(&ctx, s));
    frame = frame.actions(button(&ctx.t("meeting-pdf"), &format!("{}.pdf", ctx.path)));
    let body = html! {
        @if !is_last { (notice_info(&ctx.t("meeting-version-not-last"))) }
        (sheet(&ctx, &document))
        (card(&ctx.tv("meeting-sent-log", &[("number", s.number.into())]), sent_log(&ctx, meeting.id, &of_version(&log, s.id))))
        p.small { (ctx.tv("meeting-version-hash", &[("hash", (&s.document).into())])) }
    };
    Ok(ctx.show(frame.body(body)))
}

async fn kept_document(ctx: &Ctx, tx: &mut Tx, s: &Summons) -> Result<Document, Fault> {
    let damaged = || ::store::Fault::Damaged(format!("kallelse {}", s.document));
    let bytes = ctx.site.store.read_file(tx, ctx.coop(), &s.document).await?.ok_or_else(damaged)?;
    Ok(serde_json::from_slice(&bytes).map_err(|_| damaged())?)
}

async fn pdf_of(ctx: &Ctx, tx: &mut Tx, s: &Summons) -> Result<Reply, Fault> {
    let damaged = || ::store::Fault::Damaged(format!("kallelse {}", s.pdf));
    let bytes = ctx.site.store.read_file(tx, ctx.coop(), &s.pdf).await?.ok_or_else(damaged)?;
    let name = format!("{} {} {}.pdf", papers::swedish().t("meeting-doc-summons"), s.agenda.day, s.number);
    Ok(Reply::file(bytes, "application/pdf", &name, false))
}
