//! The papers as those who are called read them, on a phone as well: the agenda with every paper one tap away,
//! earlier decisions in the same case, one's own notes, and a way to say that one cannot come.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked};
use super::reading_item::{Entry, article};
use crate::documents::{agenda_now, said};
use crate::papers::gather;
use crate::rules::{Absence, AgendaChange, CallIn, CalledAgenda, Meeting, SentLine, Summons, Withdrawn, differences};
use crate::store::{self, Note};
use ::store::Tx;
use basics::PersonId;
use board::Sitting;
use web::look::frame::Frame;
use web::look::parts::{Chip, ChipKind, button_second, notice_info, notice_warn};
use web::{Ctx, Fault, Markup, Reply, html};

/// What the page is made of.
struct Facts {
    meeting: Meeting,
    sent: Vec<Summons>,
    agenda: CalledAgenda,
    withdrawn: Vec<Withdrawn>,
    entries: Vec<Entry>,
    absences: Vec<Absence>,
    call_ins: Vec<CallIn>,
    sittings: Vec<Sitting>,
    /// The version the visitor had opened last before now, if it is not the latest.
    before: Option<i64>,
}

/// Opening the page for the first time after a version went out is registered in the log of who it was sent to.
pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let log = store::list_sent_log(&mut tx, ctx.coop(), meeting.id).await?;
    let before = opened_before(&ctx, &log);
    let mine = ctx.person().filter(|p| log.iter().any(|l| l.to.person == Some(*p) && l.opened.is_none()));
    if let Some(person) = mine {
        drop(tx);
        let mut write = ctx.write().await?;
        store::mark_opened(&mut write, &ctx.by(), meeting.id, person).await?;
        write.end().await?;
        tx = ctx.read().await?;
    }
    let f = facts(&ctx, &mut tx, meeting, before).await?;
    Ok(page(&ctx, &f))
}

/// The latest version the visitor has opened.
fn opened_before(ctx: &Ctx, log: &[SentLine]) -> Option<i64> {
    let person = ctx.person()?;
    log.iter().filter(|l| l.to.person == Some(person) && l.opened.is_some()).map(|l| l.summons).max()
}

async fn facts(ctx: &Ctx, tx: &mut Tx, meeting: Meeting, before: Option<i64>) -> Result<Facts, Fault> {
    let coop = ctx.coop();
    let sent = store::list_summons(tx, coop, meeting.id).await?;
    let absences = store::list_absences(tx, coop, meeting.id).await?;
    let call_ins = store::list_call_ins(tx, coop, meeting.id).await?;
    let papers = gather(tx, coop, meeting.clone()).await?.ok_or(Fault::NotFound)?;
    let agenda = sent.last().map_or_else(|| agenda_now(&papers), |s| s.agenda.clone());
    let (notes, read): (Vec<Note>, Vec<i64>) = match ctx.person() {
        Some(p) => {
            (store::list_notes(tx, coop, meeting.id, p).await?, store::list_read(tx, coop, meeting.id, p).await?)
        }
        None => (Vec::new(), Vec::new()),
    };
    let mut entries = Vec::new();
    for item in &agenda.items {
        entries.push(Entry::of(ctx, tx, &papers, item, &notes, &read).await?);
    }
    let (sittings, withdrawn) = (papers.sittings, papers.call.withdrawn);
    Ok(Facts { meeting, sent, agenda, withdrawn, entries, absences, call_ins, sittings, before })
}

fn page(ctx: &Ctx, f: &Facts) -> Reply {
    let m = &f.meeting;
    let mut frame = Frame::new(ctx.tv("meeting-reading-title", &[("day", ctx.day(f.agenda.day).into())]))
        .crumb(ctx.t("meeting-year-title"), ctx.url(&format!("/moten?ar={}", m.day().year())))
        .crumb(ctx.day(m.day()), address(ctx, m.id, ""))
        .lead_markup(lead(ctx, f));
    frame = match (&m.cancelled, f.sent.last()) {
        (Some(_), _) => frame.chip(Chip::new(ChipKind::Bad, ctx.t("meeting-chip-cancelled"))),
        (None, Some(s)) => frame.chip(Chip::new(
            ChipKind::Info,
            ctx.tv(&format!("meeting-version-{}", s.kind.code()), &[("number", s.number.into())]),
        )),
        (None, None) => frame.chip(Chip::new(ChipKind::Quiet, ctx.t("meeting-reading-draft"))),
    };
    if let Some(s) = f.sent.last() {
        let href = address(ctx, m.id, &format!("/kallelse/{}", s.number));
        frame = frame.actions(button_second(&ctx.t("meeting-doc-summons-open"), &href));
    }
    let read = f.entries.iter().filter(|e| e.is_read).count();
    let body = html! {
        div.reading {
            @if let Some(c) = &m.cancelled {
                (notice_warn(&ctx.tv("meeting-cancelled-said", &[("day", ctx.day(c.on).into()), ("reason", (&c.reason).into())])))
            }
            (news(ctx, f))
            (own_place(ctx, f))
            nav.toc aria-label=(ctx.t("meeting-doc-agenda")) {
                p.small { (ctx.tv("meeting-reading-count", &[("read", read.into()), ("n", f.entries.len().into())])) }
                ol {
                    @for (n, e) in (1..).zip(&f.entries) {
                        li {
                            a href={ "#punkt-" (e.item.paragraph) } {
                                span.nr { (n) } span { (e.item.heading) }
                                @if e.is_read { span.done { "✓" span.hidden { " " (ctx.t("meeting-reading-read")) } } }
                            }
                        }
                    }
                }
            }
            @for (n, e) in (1..).zip(&f.entries) { (article(ctx, m.id, n, e)) }
            (gone(ctx, f))
        }
    };
    ctx.show(frame.body(body))
}

fn lead(ctx: &Ctx, f: &Facts) -> Markup {
    let a = &f.agenda;
    html! {
        @if !a.start.is_empty() { (ctx.tv("meeting-at-time", &[("time", (&a.start).into())])) }
        @if !a.place.is_empty() { ", " (a.place) }
        @if !a.remote.is_empty() { ". " (a.remote) }
    }
}

/// What is new since the visitor read last.
fn news(ctx: &Ctx, f: &Facts) -> Markup {
    let (Some(before), Some(last)) = (f.before, f.sent.last()) else { return html! {} };
    let Some(old) = f.sent.iter().find(|s| s.id == before && s.id != last.id) else { return html! {} };
    let found: Vec<AgendaChange> = differences(&old.agenda, &last.agenda);
    html! {
        div.notice.info {
            h2 { (ctx.t("meeting-reading-news")) }
            @if !last.reason.is_empty() { p { (last.reason) } }
            ul { @for c in &found { li { (said(&ctx.words, c, &f.withdrawn)) } } }
        }
    }
}

/// Whether the visitor is coming: they can say that they cannot, and a substitute sees that they are called in.
fn own_place(ctx: &Ctx, f: &Facts) -> Markup {
    let Some(person) = ctx.person() else { return html! {} };
    let called = f.call_ins.iter().find(|c| c.person == person && !c.is_released);
    let for_whom = called.and_then(|c| f.absences.iter().find(|a| a.id == c.absence));
    let away = f.absences.iter().find(|a| a.person == person && !a.is_back);
    let has_seat = f.sittings.iter().any(|s| s.mandate.as_ref().is_some_and(|m| m.person == person));
    let open = f.meeting.unlocked().is_ok() && !f.meeting.stage.is_held();
    html! {
        @if let Some(a) = for_whom {
            (notice_info(&ctx.tv("meeting-reading-called-in", &[("name", (&a.name).into())])))
        }
        @if let Some(a) = away {
            div.notice.warn {
                p { (ctx.tv("meeting-reading-away", &[("day", ctx.day(a.at.day()).into())])) }
                @if !a.message.is_empty() { p { "”" (a.message) "”" } }
                @if open {
                    (web::look::parts::press(ctx, &address(ctx, f.meeting.id, "/forhinder/ater"), &ctx.t("meeting-absence-back"),
                        &[("forhinder", &a.id.to_string())], false))
                }
            }
        } @else if has_seat && open {
            details.fold-card {
                summary { (ctx.t("meeting-absence-ask")) }
                form.form action=(address(ctx, f.meeting.id, "/forhinder")) method="post" {
                    input type="hidden" name="form_token" value=(ctx.form_token);
                    div.field {
                        label for="f-meddelande" { (ctx.t("meeting-field-absence-message")) }
                        p.hint id="f-meddelande-hint" { (ctx.t("meeting-hint-absence-message")) }
                        textarea id="f-meddelande" name="meddelande" rows="2" aria-describedby="f-meddelande-hint" {}
                    }
                    div.row { button.btn { (ctx.t("meeting-absence-save")) } }
                }
            }
        }
    }
}

/// Items that had been sent and were then taken off.
fn gone(ctx: &Ctx, f: &Facts) -> Markup {
    let there = |w: &&Withdrawn| !f.agenda.items.iter().any(|i| i.paragraph == w.paragraph);
    let gone: Vec<&Withdrawn> = f.withdrawn.iter().filter(there).collect();
    html! {
        @if !gone.is_empty() {
            section.card {
                h2 { (ctx.t("meeting-reading-gone")) }
                ul { @for w in gone { li { s { (w.heading) } " – " (w.reason) } } }
            }
        }
    }
}

/// The meeting of the address, and who asks; nobody without a place among the persons has notes or a seat.
async fn asked_with_person(ctx: &Ctx, tx: &mut Tx) -> Result<(Meeting, PersonId), Fault> {
    let (meeting, _) = asked(ctx, tx).await?;
    Ok((meeting, ctx.person().ok_or(Fault::Forbidden)?))
}

/// The item of the form, which must have been sent for this meeting or stand on its agenda.
async fn asked_item(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<i64, Fault> {
    let id = ctx.form.number("punkt").ok_or(Fault::NotFound)?;
    let sent = store::list_summons(tx, ctx.coop(), meeting.id).await?;
    let is_sent = sent.iter().any(|s| s.agenda.items.iter().any(|i| i.paragraph == id));
    let p = store::find_paragraph(tx, ctx.coop(), id).await?;
    if is_sent || p.is_some_and(|p| p.meeting == meeting.id) { Ok(id) } else { Err(Fault::NotFound) }
}

fn back_to(ctx: &Ctx, meeting: i64, item: i64) -> Reply {
    Reply::redirect(address(ctx, meeting, &format!("/handlingar#punkt-{item}")))
}

/// Keeps the visitor's own note, or takes it away when it is empty.
pub async fn note(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, person) = asked_with_person(&ctx, &mut tx).await?;
    let item = asked_item(&ctx, &mut tx, &meeting).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = crate::rules::Reader::new(&get);
    let text = if ctx.form.ticked("ta_bort") { String::new() } else { r.text("anteckning") };
    r.done(Some(())).map_err(refused)?;
    store::save_note(&mut tx, &ctx.by(), meeting.id, item, person, &text).await?;
    tx.end().await?;
    Ok(back_to(&ctx, meeting.id, item))
}

/// Marks an item as read, or as not.
pub async fn mark(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, person) = asked_with_person(&ctx, &mut tx).await?;
    let item = asked_item(&ctx, &mut tx, &meeting).await?;
    let is_read = ctx.form.get("last") == "1";
    store::mark_read(&mut tx, &ctx.by(), meeting.id, item, person, is_read).await?;
    tx.end().await?;
    Ok(back_to(&ctx, meeting.id, item))
}

/// Says that the visitor cannot come; the secretary says it for somebody else.
pub async fn report(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let other = ctx.form.number("person").filter(|_| ctx.may("meeting.edit"));
    let person = other.or(ctx.person()).ok_or(Fault::Forbidden)?;
    let sittings = board::sitting_on(&mut tx, ctx.coop(), board.id, meeting.day()).await?;
    let get = |name: &str| ctx.form.get(name);
    let mut r = crate::rules::Reader::new(&get);
    let message = r.line("meddelande");
    r.done(Some(())).map_err(refused)?;
    let done = store::report_absence(&mut tx, &ctx.by(), meeting.id, &sittings, person, &message).await;
    match outcome(done)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, if other.is_some() { "/kallelse" } else { "/handlingar" })))
}

/// Says that they can come after all: they themselves, or the secretary.
pub async fn take_back(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let id = ctx.form.number("forhinder").ok_or(Fault::NotFound)?;
    let all = store::list_absences(&mut tx, ctx.coop(), meeting.id).await?;
    let away = all.iter().find(|a| a.id == id).ok_or(Fault::NotFound)?;
    let is_own = ctx.person() == Some(away.person);
    if !is_own && !ctx.may("meeting.edit") {
        return Err(Fault::Forbidden);
    }
    match outcome(store::withdraw_absence(&mut tx, &ctx.by(), meeting.id, id).await)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, if is_own { "/handlingar" } else { "/kallelse" })))
}
