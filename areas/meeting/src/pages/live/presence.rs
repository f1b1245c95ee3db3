//! What happens in the room: one press, one or more lines in the log.

use super::desk::Desk;
use super::page;
use super::slot::{Refused, sent_time};
use crate::pages::answer::{Outcome, outcome, version};
use crate::pages::frame::address;
use crate::rules::{self, Moment, Move, Presence};
use crate::store::{self, NotDone};
use ::store::Tx;
use basics::Refusal;
use minutes::same_person;
use web::{Ctx, Fault, Reply};

/// Somebody comes, goes, serves, leads: the button says what and who.
pub async fn happen(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let desk = Desk::load(&ctx, &mut tx, ctx.form.number("paragraf")).await?;
    match outcome(log(&ctx, &mut tx, &desk).await)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(back(&ctx, &desk)))
        }
        Outcome::Refused(no) => Ok(page(&ctx, &desk, Refused { form: "narvaro", no: &no })),
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

async fn log(ctx: &Ctx, tx: &mut Tx, desk: &Desk) -> Result<(), NotDone> {
    let sent = ctx.form.get("gor");
    let mut parts = sent.splitn(3, ':');
    let (code, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let for_whom = parts.next().unwrap_or_default();
    let line = desk.roll.iter().find(|a| same_person(&a.who.name, name));
    let key = line.map_or(0, |a| a.id);
    let ground = ctx.form.number(&format!("grund-{key}")).and_then(|g| u8::try_from(g).ok()).unwrap_or(1);
    let what = Move::of(code, ground, for_whom);
    let pauses = matches!(what, Some(Move::Adjourns | Move::Resumes));
    let Some(what) = what.filter(|_| line.is_some() || pauses) else {
        return Err(vec![Refusal::new("meeting-presence-nobody")].into());
    };
    let from = ctx.form.number("fran").unwrap_or_else(|| desk.number());
    let table = minutes::table_at(&desk.record, from);
    let next = desk.paragraphs.iter().filter_map(|p| p.number).filter(|n| *n > from).min().unwrap_or(from + 1);
    let instead = match ctx.form.get(&format!("ersattare-{key}")) {
        name if name.is_empty() => None,
        name => Some(name),
    };
    let at = sent_time(ctx);
    let now = Moment { table: &table, log: desk.standing(), at: &at, from, next };
    for event in rules::lines_of(now, name, &what, instead.as_deref())? {
        let person = desk.roll.iter().find(|a| same_person(&a.who.name, &event.name)).and_then(|a| a.who.person);
        store::log_presence(tx, &ctx.by(), desk.meeting.id, &Presence::of(person, event)).await?;
    }
    Ok(())
}

/// Strikes a mistaken line.
pub async fn strike(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let desk = Desk::load(&ctx, &mut tx, ctx.form.number("paragraf")).await?;
    let id = ctx.id("lid")?;
    if !desk.log.iter().any(|l| l.id == id) {
        return Err(Fault::NotFound);
    }
    let done = store::correct_presence(&mut tx, &ctx.by(), id, &ctx.form.get("skal"), version(&ctx)).await;
    match outcome(done)? {
        Outcome::Done(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(back(&ctx, &desk)))
        }
        Outcome::Refused(no) => {
            let no: Vec<Refusal> = no.into_iter().map(|r| r.at("")).collect();
            Ok(page(&ctx, &desk, Refused { form: "rad", no: &no }))
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

fn back(ctx: &Ctx, desk: &Desk) -> String {
    match desk.paragraph() {
        Some(p) => super::at(ctx, p),
        None => address(ctx, desk.meeting.id, "/pagar"),
    }
}
