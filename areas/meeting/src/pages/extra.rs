//! Registering that an extra meeting is wanted, and planning it: by a third of the members, or by the chair.

use super::answer::{Outcome, outcome};
use super::frame::{address, no_board};
use super::standing::of_board;
use crate::rules::{Extra, Head, Reader, is_planned_already, members_needed, written_name};
use crate::store;
use ::store::Tx;
use basics::Refusal;
use board::{Board, SeatKind, Sitting};
use law::Rule;
use web::look::form::{Field, Kind, filled, form};
use web::look::frame::Frame;
use web::look::parts::{card, law as law_line};
use web::{Ctx, Fault, Reply, html};

/// The board with its members today; `None` before a board is set up.
async fn facts(ctx: &Ctx, tx: &mut Tx) -> Result<Option<(Board, Vec<Sitting>)>, Fault> {
    let Some(board) = board::list_boards(tx, ctx.coop()).await?.into_iter().next() else { return Ok(None) };
    let mut members = board::sitting_on(tx, ctx.coop(), board.id, ctx.today).await?;
    members.retain(|s| s.seat.kind == SeatKind::Member);
    Ok(Some((board, members)))
}

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let Some((_, members)) = facts(&ctx, &mut tx).await? else { return Ok(no_board(&ctx, "meeting-extra")) };
    Ok(page(&ctx, &members, &fields(&ctx, &members), &[]))
}

pub async fn save(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let Some((board, members)) = facts(&ctx, &mut tx).await? else {
        return Ok(no_board(&ctx, "meeting-extra").refused());
    };
    let get = |name: &str| ctx.form.get(name);
    let asking = members.iter().filter(|m| m.mandate.is_some() && ctx.form.ticked(&tick_name(m))).map(written_name);
    let extra = Extra::read(Reader::new(&get), members.len(), asking.collect(), ctx.today);
    let head = Head::read(Reader::new(&get));
    let mut no = extra.as_ref().err().cloned().unwrap_or_default();
    no.extend(head.as_ref().err().cloned().unwrap_or_default());
    if let Ok(head) = &head {
        let others = store::list_meetings_of_year(&mut tx, ctx.coop(), head.day.year()).await?;
        no.extend(is_planned_already(&others, board.id, head));
    }
    let (Ok(extra), Ok(head), true) = (extra, head, no.is_empty()) else {
        let fields = filled(fields(&ctx, &members), &ctx.form);
        return Ok(page(&ctx, &members, &fields, &no).refused());
    };
    let by = ctx.by();
    let meeting = store::create_meeting(&mut tx, &by, board.id, &head).await?;
    store::create_extra(&mut tx, &by, meeting.id, &extra).await?;
    for item in of_board(&mut tx, ctx.coop(), board.id).await?.iter().filter(|i| i.is_usual) {
        match outcome(store::add_standing(&mut tx, &by, meeting.id, item).await)? {
            Outcome::Done(_) => {}
            Outcome::Refused(no) => return Err(super::answer::refused(no)),
            Outcome::Stale => return Err(::store::Fault::Stale.into()),
        }
    }
    tx.commit().await?;
    Ok(Reply::redirect(address(&ctx, meeting.id, "/dagordning")))
}

fn tick_name(s: &Sitting) -> String {
    format!("ledamot-{}", s.seat.id)
}

fn fields(ctx: &Ctx, members: &[Sitting]) -> Vec<Field> {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let mut all = vec![
        Field::new("begard", label("extra-day"), Kind::Date, ctx.today.to_string()).required(),
        Field::new("arende", label("extra-reason"), Kind::Text, "").required(),
        Field::new("ordforande", label("extra-chair"), Kind::Tick, ""),
    ];
    for m in members.iter().filter(|m| m.mandate.is_some()) {
        let values = [("name", written_name(m).into()), ("party", ctx.party_name(m.seat.party).into())];
        all.push(Field::new(&tick_name(m), ctx.tv("meeting-extra-asks", &values), Kind::Tick, ""));
    }
    all.push(Field::new("dag", label("day"), Kind::Date, "").required());
    all.push(Field::new("start", label("start"), Kind::Time, "13:00"));
    all.push(Field::new("plats", label("place"), Kind::Text, ""));
    all
}

fn page(ctx: &Ctx, members: &[Sitting], fields: &[Field], no: &[Refusal]) -> Reply {
    let rule = law::cite(&[Rule::Meet1], ctx.today, ctx.lang());
    let values =
        [("needed", members_needed(members.len()).into()), ("members", members.len().into()), ("law", rule.into())];
    let body = html! {
        (card(&ctx.t("meeting-extra-card"), form(ctx, &ctx.path, fields, no, &ctx.t("meeting-plan-save"))))
        (law_line(&ctx.tv("meeting-extra-rule", &values)))
    };
    let frame = Frame::new(ctx.t("meeting-extra")).crumb(ctx.t("meeting-year-title"), ctx.url("/moten"));
    ctx.show(frame.lead(ctx.t("meeting-extra-lead")).body(body))
}
