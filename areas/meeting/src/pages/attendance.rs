//! Who attended: by role, with the quorum line.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked, frame};
use crate::rules::{Attendance, Frozen, Meeting, Role, paragraph_label, prefill, range_label, seats_served};
use crate::store;
use basics::PartyId;
use board::Board;
use law::Rule;
use minutes::Minutes;
use web::look::parts::{Chip, ChipKind, button, button_second, chip, empty, law as law_line, press};
use web::look::table::{head, table};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let lines = store::list_attendance(&mut tx, ctx.coop(), meeting.id).await?;
    let said = store::frozen_or_now(&mut tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    let record = store::record_of(&mut tx, ctx.coop(), &meeting).await?.filter(|m| !m.log.is_empty());
    let may_edit = ctx.may("meeting.edit") && !meeting.is_locked();
    let new = address(&ctx, meeting.id, "/narvaro/ny");
    let fetch =
        press(&ctx, &address(&ctx, meeting.id, "/narvaro/hamta"), &ctx.t("meeting-attendance-fetch"), &[], true);
    let body = if lines.is_empty() {
        html! {
            (empty(&ctx.t("meeting-attendance-empty-title"), &ctx.t("meeting-attendance-empty"), None))
            @if may_edit { div.row { (fetch) (button_second(&ctx.t("meeting-attendance-add"), &new)) } }
        }
    } else {
        html! { (quorum(&ctx, &meeting, &lines, said.seats, record.as_ref()))
        section.card { (list(&ctx, (&meeting, &board, &said), &lines, record.as_ref(), may_edit)) } }
    };
    let lead = ctx.tv("meeting-attendance-lead", &[("n", lines.len().into())]);
    let mut frame = frame(&ctx, &meeting, "/narvaro", lead);
    if may_edit && !lines.is_empty() {
        frame = frame.actions(button(&ctx.t("meeting-attendance-add"), &new));
    }
    Ok(ctx.show(frame.body(body)))
}

/// Seats that decided, how many are needed, and the rule. With a log: the fewest at any paragraph.
fn quorum(ctx: &Ctx, meeting: &Meeting, lines: &[Attendance], seats: usize, log: Option<&Minutes>) -> Markup {
    if seats == 0 {
        return html! { p { (web::look::parts::missing(&ctx.t("meeting-lacks-seats"))) } };
    }
    let counted = |m: &Minutes, n: i64| minutes::table_at(m, n).deciding.len();
    let fewest = log.and_then(|m| m.paragraphs.iter().filter_map(|p| p.number).map(|n| counted(m, n)).min());
    let (served, needed) = (fewest.unwrap_or_else(|| seats_served(lines)), minutes::quorum(seats));
    let values = [("served", served.into()), ("seats", seats.into()), ("needed", needed.into())];
    let mark = if served >= needed {
        Chip::new(ChipKind::Good, ctx.tv("meeting-quorum-yes", &values))
    } else {
        Chip::new(ChipKind::Bad, ctx.tv("meeting-quorum-no", &values))
    };
    let rule = law::cite(&[Rule::Meet3], meeting.day(), ctx.lang());
    html! {
        p { strong { (ctx.tv("meeting-quorum", &values)) } " " (chip(&mark)) }
        (law_line(&ctx.tv("meeting-quorum-law", &[("law", rule.into())])))
    }
}

/// Where somebody was, as the log has it: there all the time, for some paragraphs, or not at all.
fn presence(ctx: &Ctx, board: &Board, a: &Attendance, log: Option<&Minutes>) -> String {
    let how = ctx.t(if a.who.is_remote { "meeting-at-distance" } else { "meeting-in-room" });
    let Some(m) = log.filter(|_| a.who.role.is_elected()) else { return how };
    let numbers: Vec<i64> = m.paragraphs.iter().filter_map(|p| p.number).collect();
    let is_there = |n: &i64| {
        let table = minutes::table_at(m, *n);
        table.deciding.iter().chain(&table.attending).any(|s| minutes::same_person(&s.name, &a.who.name))
    };
    let there: Vec<i64> = numbers.iter().copied().filter(is_there).collect();
    match there.len() {
        0 => ctx.t("meeting-not-there-at-all"),
        n if n == numbers.len() => how,
        _ => format!("{how}, {}", range_label(&board.label, &there)),
    }
}

fn list(
    ctx: &Ctx,
    (meeting, board, said): (&Meeting, &Board, &Frozen),
    lines: &[Attendance],
    log: Option<&Minutes>,
    may_edit: bool,
) -> Markup {
    let short = |id: PartyId| said.parties.iter().find(|p| p.party == id).map(|p| p.short.clone());
    let mut heads = vec![
        head(ctx.t("meeting-col-name")),
        head(ctx.t("meeting-col-party")),
        head(ctx.t("meeting-col-role")),
        head(ctx.t("meeting-col-presence")),
    ];
    if may_edit {
        heads.push(head(ctx.t("meeting-col-change")));
    }
    let row = |a: &Attendance| {
        let mut cells = vec![
            html! { (a.who.name_with_party()) },
            html! { (a.who.party.map(|p| short(p).unwrap_or_else(|| ctx.party_name(p))).unwrap_or_default()) },
            html! { (role(ctx, board, a)) },
            html! { (presence(ctx, board, a, log)) },
        ];
        if may_edit {
            cells.push(changers(ctx, meeting.id, a));
        }
        cells
    };
    table(&heads, &lines.iter().map(row).collect::<Vec<_>>(), "")
}

fn role(ctx: &Ctx, board: &Board, a: &Attendance) -> Markup {
    let label = |n: Option<i64>| n.map(|n| paragraph_label(&board.label, n)).unwrap_or_default();
    html! {
        (ctx.t(&format!("meeting-role-{}", a.who.role.code())))
        @match &a.who.role {
            Role::ServingSubstitute(s) => {
                @if s.for_whom.is_empty() { " " (web::look::parts::missing(&ctx.t("meeting-lacks-for-whom"))) }
                @else { " " (ctx.tv("meeting-serving-for", &[("name", (&s.for_whom).into())])) }
                @if s.from.is_some() { " " (ctx.tv("meeting-serving-from", &[("label", label(s.from).into())])) }
                @if s.to.is_some() { " " (ctx.tv("meeting-serving-to", &[("label", label(s.to).into())])) }
            }
            Role::Other { function, paragraphs, .. } => {
                @if !function.is_empty() { ", " (function) }
                @if !paragraphs.is_empty() { ", " (paragraphs) }
            }
            Role::Chair | Role::ViceChair | Role::SecondViceChair | Role::Member | Role::Substitute => {}
        }
    }
}

fn changers(ctx: &Ctx, meeting: i64, a: &Attendance) -> Markup {
    let to = address(ctx, meeting, &format!("/narvaro/{}", a.id));
    let of = |id: &str| ctx.tv(id, &[("name", (&a.who.name).into())]);
    html! {
        form.press.nowrap action={ (to) "/ta-bort" } method="post" {
            input type="hidden" name="form_token" value=(ctx.form_token);
            a class="btn sec small" href=(to) aria-label=(of("meeting-attendance-edit-of")) { (ctx.t("meeting-change")) }
            " "
            button class="btn sec small" aria-label=(of("meeting-attendance-remove-of")) { (ctx.t("meeting-remove")) }
        }
    }
}

pub async fn fetch(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let sittings = board::sitting_on(&mut tx, ctx.coop(), board.id, meeting.day()).await?;
    let lines = prefill(&sittings);
    finish(&ctx, &meeting, outcome(store::prefill_attendance(&mut tx, &ctx.by(), meeting.id, &lines).await)?, tx).await
}

pub async fn remove(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, _) = asked(&ctx, &mut tx).await?;
    let line = asked_line(&ctx, &mut tx, &meeting).await?;
    finish(&ctx, &meeting, outcome(store::remove_attendance(&mut tx, &ctx.by(), line.id).await)?, tx).await
}

/// The line of the address; it must belong to the meeting of the address.
pub async fn asked_line(ctx: &Ctx, tx: &mut ::store::Tx, meeting: &Meeting) -> Result<Attendance, Fault> {
    let found = store::find_attendance(tx, ctx.coop(), ctx.id("aid")?).await?;
    found.filter(|a| a.meeting == meeting.id).ok_or(Fault::NotFound)
}

async fn finish(ctx: &Ctx, meeting: &Meeting, done: Outcome<()>, tx: ::store::Tx) -> Result<Reply, Fault> {
    match done {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(address(ctx, meeting.id, "/narvaro")))
        }
        Outcome::Refused(no) => Err(refused(no)),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}
