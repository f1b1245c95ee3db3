//! Opening the meeting: who is there, taken from the seats; and ending it.

use super::desk::{Desk, call_in};
use super::page;
use super::slot::{Refused, Slot, now_field, sent_time};
use crate::pages::answer::{Outcome, outcome, version};
use crate::pages::frame::address;
use crate::rules::{self, Attendee, Presence};
use crate::store::{self, NotDone};
use ::store::Tx;
use basics::Refusal;
use minutes::same_person;
use web::look::parts::{card, law as law_line, notice_warn};
use web::{Ctx, Fault, Markup, Reply, html};

/// Those who may be there: of the roll if there is one, else the seats of the day.
fn expected(desk: &Desk) -> Vec<Attendee> {
    if desk.roll.is_empty() { rules::prefill(&desk.sittings) } else { desk.elected().map(|a| a.who.clone()).collect() }
}

/// Everybody with a tick: members, but for those who have reported that they cannot come, and the substitutes called in
/// for them.
pub fn form(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "borja", refused);
    let people = expected(desk);
    let sent = ctx.form.all("har");
    let here = |who: &Attendee| {
        if slot.is_refused() {
            return sent.contains(&who.name);
        }
        if who.role.is_member() {
            desk.absence_of(&who.name).is_none()
        } else {
            desk.called_in_for(&who.name).is_some()
        }
    };
    let tick = |i: usize, who: &Attendee| {
        let id = slot.id(&format!("har-{i}"));
        html! {
            label.tick for=(id) {
                input id=(id) type="checkbox" name="har" value=(who.name) checked[here(who)]; " "
                (who.name_with_party()) " " span.small { (ctx.t(&format!("meeting-role-{}", who.role.code())))
                    @if let Some(party) = who.party { ", " (ctx.party_name(party)) }
                    @if desk.absence_of(&who.name).is_some() { " – " (ctx.t("meeting-live-reported-away")) }
                    @if let Some(a) = desk.called_in_for(&who.name) {
                        " – " (ctx.tv("meeting-live-called-in", &[("name", (&a.name).into())]))
                    } }
            }
        }
    };
    let start = if desk.meeting.head.start.is_empty() { ctx.now.clock() } else { desk.meeting.head.start.clone() };
    let body = html! {
        @if desk.paragraphs.is_empty() { (notice_warn(&ctx.t("meeting-live-no-agenda"))) }
        @if people.is_empty() { (notice_warn(&ctx.t("meeting-attendance-no-seats"))) }
        (now_field(&slot, &ctx.t("meeting-field-start"), &start))
        fieldset.ticks id=(slot.id("har")) {
            legend { (ctx.t("meeting-live-here")) }
            @for (i, who) in people.iter().enumerate().filter(|(_, w)| w.role.is_member()) { (tick(i, who)) }
        }
        fieldset.ticks {
            legend { (ctx.t("meeting-live-here-substitutes")) }
            @for (i, who) in people.iter().enumerate().filter(|(_, w)| !w.role.is_member()) { (tick(i, who)) }
        }
    };
    let to = address(ctx, desk.meeting.id, "/pagar/borja");
    card(
        &ctx.t("meeting-live-begin"),
        html! {
            p { (ctx.t("meeting-live-begin-lead")) }
            (slot.form_with(&to, body, html! { button.btn { (ctx.t("meeting-live-begin-save")) } }))
            (law_line(&ctx.t("meeting-live-begin-law")))
        },
    )
}

/// Opens the meeting: the roll is taken from the seats, the agenda numbered, those who are there logged with a
/// substitute for every member who is not, and the first paragraph taken up.
pub async fn begin(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let desk = Desk::load(&ctx, &mut tx, None).await?;
    match outcome(open(&ctx, &mut tx, &desk).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, desk.meeting.id, "/pagar")))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &desk, Refused { form: "borja", no: &no })),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

async fn open(ctx: &Ctx, tx: &mut Tx, desk: &Desk) -> Result<(), NotDone> {
    let (by, meeting) = (ctx.by(), desk.meeting.id);
    desk.meeting.unlocked()?;
    if desk.is_begun() {
        return Err(vec![Refusal::new("meeting-live-begun")].into());
    }
    if desk.paragraphs.is_empty() {
        return Err(vec![Refusal::new("meeting-live-no-agenda")].into());
    }
    if desk.roll.is_empty() {
        store::prefill_attendance(tx, &by, meeting, &rules::prefill(&desk.sittings)).await?;
    }
    store::refresh_follow_up(tx, &by, &desk.meeting).await?;
    if desk.paragraphs.iter().any(|p| p.number.is_none()) {
        store::number_agenda(tx, &by, meeting).await?;
    }
    let paragraphs = store::list_paragraphs(tx, by.cooperation, meeting).await?;
    let roll = store::list_attendance(tx, by.cooperation, meeting).await?;
    let first = paragraphs.iter().filter_map(|p| p.number).min().unwrap_or(1);
    let named = |member: bool| -> Vec<String> {
        let of = roll.iter().filter(|a| a.who.role.is_elected() && a.who.role.is_member() == member);
        of.map(|a| a.who.name.clone()).collect()
    };
    // Whoever was called in for a member serves for that member; then the order of the board.
    let order = |member: &str| {
        let mut all: Vec<String> = desk.called_in_instead(member).into_iter().collect();
        all.extend(call_in(&desk.sittings, &roll, member).into_iter().filter(|n| !all.contains(n)).collect::<Vec<_>>());
        all
    };
    let at = start_time(ctx, desk);
    let lines = rules::opening(&named(true), &named(false), &ctx.form.all("har"), &order, &at, first)?;
    for event in lines {
        let person = roll.iter().find(|a| same_person(&a.who.name, &event.name)).and_then(|a| a.who.person);
        store::log_presence(tx, &by, meeting, &Presence::of(person, event)).await?;
    }
    // Whoever opens the meeting at the live page keeps the minutes, unless somebody is named already.
    let own = &desk.meeting.head;
    let secretary = if own.secretary.is_empty() { by.name.clone() } else { own.secretary.clone() };
    let head = rules::Head { start: at.clone(), secretary, ..own.clone() };
    if head != *own {
        store::update_meeting(tx, &by, meeting, &head, desk.meeting.version).await?;
    }
    if let Some(p) = paragraphs.iter().find(|p| !p.text.is_concluded() && p.text.proceedings.opened.is_none()) {
        let mut text = p.text.clone();
        text.proceedings.opened = Some(at);
        store::minute_paragraph(tx, &by, p.id, &text, p.version).await?;
    }
    Ok(())
}

/// The meeting's own time stands unless somebody writes another.
fn start_time(ctx: &Ctx, desk: &Desk) -> String {
    let sent = ctx.form.get("tid");
    let own = &desk.meeting.head.start;
    match (sent.is_empty(), own.is_empty()) {
        (true, true) => ctx.now.clock(),
        (true, false) => own.clone(),
        (false, _) => sent,
    }
}

/// The card that ends the meeting, with what the rules still find.
pub fn end_card(ctx: &Ctx, desk: &Desk, refused: Refused<'_>) -> Markup {
    let slot = Slot::new(ctx, "slut", refused);
    let left = desk.paragraphs.iter().filter(|p| !p.text.is_concluded()).count();
    let body = html! {
        input type="hidden" name="version" value=(desk.meeting.version);
        (now_field(&slot, &ctx.t("meeting-field-end"), &ctx.now.clock()))
    };
    let to = address(ctx, desk.meeting.id, "/pagar/sluta");
    card(
        &ctx.t("meeting-live-end"),
        html! {
            @if desk.meeting.stage.is_held() {
                p { (ctx.tv("meeting-live-over", &[("end", (&desk.meeting.head.end).into())])) }
            } @else {
                @if left > 0 { p.small { (ctx.tv("meeting-live-left", &[("n", left.into())])) } }
                (slot.form_with(&to, body, html! { button class=(if left == 0 { "btn" } else { "btn sec" }) { (ctx.t("meeting-live-end-save")) } }))
            }
        },
    )
}

/// Ends the meeting at the time given.
pub async fn end(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let desk = Desk::load(&ctx, &mut tx, None).await?;
    let at = sent_time(&ctx);
    match outcome(store::hold_meeting(&mut tx, &ctx.by(), desk.meeting.id, &at, version(&ctx)).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(&ctx, desk.meeting.id, "/granska")))
        }
        Outcome::Refused(no) => {
            let no: Vec<Refusal> = no.into_iter().map(|r| r.at("tid")).collect();
            Ok(page(&ctx, &desk, Refused { form: "slut", no: &no }))
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
