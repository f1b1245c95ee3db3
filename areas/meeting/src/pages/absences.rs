//! For the secretary: who cannot come, and which substitute to call in.

use super::answer::{Outcome, outcome, refused};
use super::frame::{address, asked};
use crate::rules::{Absence, CallIn, Meeting, called_in, substitutes_for, written_name};
use crate::store;
use ::store::Tx;
use board::Sitting;
use web::look::parts::{Chip, ChipKind, chip, press};
use web::{Ctx, Fault, Markup, Reply, html};

/// Who is away and who is called in, with the seats they hold.
pub struct Away {
    pub absences: Vec<Absence>,
    pub call_ins: Vec<CallIn>,
    pub sittings: Vec<Sitting>,
}

impl Away {
    pub async fn of(ctx: &Ctx, tx: &mut Tx, meeting: &Meeting) -> Result<Away, Fault> {
        Ok(Away {
            absences: store::list_absences(tx, ctx.coop(), meeting.id).await?,
            call_ins: store::list_call_ins(tx, ctx.coop(), meeting.id).await?,
            sittings: board::sitting_on(tx, ctx.coop(), meeting.board, meeting.day()).await?,
        })
    }

    /// Members who are away and for whom nobody has been called in though somebody can be.
    pub fn waiting(&self) -> Vec<&Absence> {
        let lacks = |a: &&Absence| {
            !a.is_back
                && called_in(a, &self.call_ins).is_none()
                && !substitutes_for(a, &self.sittings, &self.absences, &self.call_ins).is_empty()
        };
        self.absences.iter().filter(lacks).collect()
    }
}

pub fn list(ctx: &Ctx, meeting: &Meeting, away: &Away) -> Markup {
    let may = ctx.may("meeting.edit") && meeting.unlocked().is_ok() && !meeting.stage.is_held();
    let now: Vec<&Absence> = away.absences.iter().filter(|a| !a.is_back).collect();
    let is_away = |s: &&Sitting| s.mandate.as_ref().is_some_and(|m| now.iter().any(|a| a.person == m.person));
    let there: Vec<&Sitting> = away.sittings.iter().filter(|s| s.mandate.is_some() && !is_away(s)).collect();
    html! {
        @if now.is_empty() { p { (ctx.t("meeting-absence-none")) } }
        ul.picks {
            @for a in &now { li { (line(ctx, meeting, away, a, may)) } }
        }
        @if may && !there.is_empty() {
            form.filter action=(address(ctx, meeting.id, "/forhinder")) method="post" {
                input type="hidden" name="form_token" value=(ctx.form_token);
                div.field.wide {
                    label for="f-person" { (ctx.t("meeting-absence-for")) }
                    select id="f-person" name="person" {
                        @for s in there {
                            @if let Some(m) = &s.mandate { option value=(m.person) { (written_name(s)) } }
                        }
                    }
                }
                button.btn.sec { (ctx.t("meeting-absence-register")) }
            }
        }
    }
}

fn line(ctx: &Ctx, meeting: &Meeting, away: &Away, a: &Absence, may: bool) -> Markup {
    let when = [("day", a.at.day().to_string().into()), ("time", a.at.clock().into()), ("who", (&a.by).into())];
    let free = substitutes_for(a, &away.sittings, &away.absences, &away.call_ins);
    let call = address(ctx, meeting.id, "/forhinder/kalla-in");
    html! {
        div {
            p { strong { (a.name) } }
            p.small { (ctx.tv("meeting-absence-reported", &when)) @if !a.message.is_empty() { " ”" (a.message) "”" } }
            @if let Some(c) = called_in(a, &away.call_ins) {
                p { (chip(&Chip::new(ChipKind::Good, ctx.tv("meeting-call-in-done", &[("name", (&c.name).into())])))) }
            } @else if may {
                @for (i, s) in free.iter().take(3).enumerate() {
                    @if let Some(m) = &s.mandate {
                        @let name = ctx.tv("meeting-call-in-name", &[("name", written_name(s).into()), ("party", ctx.party_name(s.seat.party).into())]);
                        (press(ctx, &call, &name, &[("forhinder", &a.id.to_string()), ("person", &m.person.to_string())], i == 0))
                    }
                }
            }
        }
        @if may {
            (press(ctx, &address(ctx, meeting.id, "/forhinder/ater"), &ctx.t("meeting-absence-back-other"), &[("forhinder", &a.id.to_string())], false))
        }
    }
}

/// Calls in a substitute for somebody away.
pub async fn call_in(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let sittings = board::sitting_on(&mut tx, ctx.coop(), board.id, meeting.day()).await?;
    let absence = ctx.form.number("forhinder").ok_or(Fault::NotFound)?;
    let person = ctx.form.number("person").ok_or(Fault::NotFound)?;
    let done = store::call_in_substitute(&mut tx, &ctx.by(), meeting.id, &sittings, absence, person).await;
    match outcome(done)? {
        Outcome::Done(()) => tx.commit().await?,
        Outcome::Refused(no) => return Err(refused(no)),
        Outcome::Stale => return Err(::store::Fault::Stale.into()),
    }
    Ok(Reply::redirect(address(&ctx, meeting.id, "/kallelse")))
}
