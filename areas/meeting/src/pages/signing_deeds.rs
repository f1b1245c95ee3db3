//! The forms of a round of adjustment, received: each leads back to the page of the round, or says what was refused.

use super::answer::{Outcome, outcome, refused};
use super::frame::address;
use super::signing::{View, page};
use super::signing_send::read_signers;
use crate::rules::{Signing, TextPart};
use crate::signing::{self, Sending, Signed, candidates};
use crate::store::NotDone;
use ::store::Tx;
use basics::Refusal;
use web::{Ctx, Fault, Reply};

/// The open round of the form; any other is over.
fn round<'a>(ctx: &Ctx, view: &'a View) -> Result<&'a Signing, Fault> {
    let id = ctx.form.number("round");
    let found = view.all.iter().find(|s| Some(s.round.id) == id || id.is_none() && s.is_open());
    found.ok_or_else(|| refused(vec![Refusal::new("meeting-sign-closed")]))
}

/// Commits and goes on to an address under the meeting, or shows the page with what was refused.
async fn finish<T>(ctx: &Ctx, mut tx: Tx, view: &View, done: Result<T, NotDone>, to: String) -> Result<Reply, Fault> {
    match outcome(done)? {
        Outcome::Done(_) => {
            tx.commit().await?;
            Ok(Reply::redirect(to))
        }
        Outcome::Refused(no) => {
            // What was written before the refusal is undone with its transaction.
            drop(tx);
            tx = ctx.read().await?;
            page(ctx, &mut tx, view, &no).await
        }
        Outcome::Stale => Err(::store::Fault::Stale.into()),
    }
}

pub async fn send(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let all = candidates(&mut tx, ctx.coop(), view.meeting.id).await?;
    let faults = super::faults::of_minutes(&ctx, &mut tx, &view).await?;
    let done = match read_signers(&ctx, &all) {
        Err(no) => Err(NotDone::Refused(no)),
        Ok(signers) => {
            let (late, lacks) = (ctx.form.get("skal"), ctx.form.get("brister"));
            let sending = Sending {
                paragraph: view.paragraph,
                signers: &signers,
                late_reason: &late,
                lacks_reason: &lacks,
                faults: faults.len(),
            };
            signing::send(&ctx.site.store, &mut tx, &ctx.by(), &view.meeting, &sending).await
        }
    };
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

pub async fn send_again(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let done = signing::send_again(&ctx.site.store, &mut tx, &ctx.by(), &view.meeting, s).await;
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

pub async fn propose(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let part = TextPart::of(&ctx.form.get("del")).ok_or(Fault::NotFound)?;
    let paragraph = ctx.form.number("i_paragraf").ok_or(Fault::NotFound)?;
    let (new, reason) = (ctx.form.get("nytt"), ctx.form.get("skal"));
    let about = (&view.meeting, s);
    let done = signing::propose(&mut tx, &ctx.by(), about, (paragraph, part), &new, &reason).await;
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

pub async fn answer(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let change = ctx.form.number("andring").ok_or(Fault::NotFound)?;
    let (accepted, reason) = (ctx.form.get("godta") == "1", ctx.form.get("svar"));
    let (store, by, about) = (&ctx.site.store, ctx.by(), (&view.meeting, s));
    let done = signing::answer(store, &mut tx, &by, about, change, (accepted, &reason)).await;
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

pub async fn refuse(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let paragraph = ctx.form.number("i_paragraf");
    let number = view.paragraphs.iter().find(|p| Some(p.id) == paragraph).and_then(|p| p.number);
    let label = number.map_or_else(String::new, |n| crate::rules::paragraph_label(&view.board.label, n));
    let (reason, about) = (ctx.form.get("skal"), (&view.meeting, s));
    let done = signing::refuse(&mut tx, &ctx.by(), about, (paragraph, &label), &reason).await;
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

/// Signs with the own password entered again. It is tried before anything is opened, with the bound on attempts that
/// signing in has.
pub async fn sign(ctx: Ctx) -> Result<Reply, Fault> {
    let is_own = access::confirm(&ctx, ctx.form.raw("losenord")).await?;
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    if !is_own {
        let no = vec![Refusal::new("meeting-sign-password-wrong").at("losenord")];
        return finish::<()>(&ctx, tx, &view, Err(NotDone::Refused(no)), String::new()).await;
    }
    let (hash, late_reason) = (ctx.form.get("hash"), ctx.form.get("skal"));
    let signed = Signed { hash: &hash, late_reason: &late_reason, has_read: ctx.form.ticked("last") };
    let done = signing::sign(&mut tx, &ctx.by(), &view.meeting, s, &signed).await;
    let to = match &done {
        Ok(true) => address(&ctx, view.meeting.id, "/anslag"),
        Ok(false) | Err(_) => view.address(&ctx),
    };
    finish(&ctx, tx, &view, done, to).await
}

pub async fn complete(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let done = signing::finish(&mut tx, &ctx.by(), &view.meeting, s, &ctx.form.get("skal")).await;
    let to = address(&ctx, view.meeting.id, "/anslag");
    finish(&ctx, tx, &view, done, to).await
}

pub async fn take_back(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.write().await?;
    let view = View::load(&ctx, &mut tx).await?;
    let s = round(&ctx, &view)?;
    let done = signing::take_back(&mut tx, &ctx.by(), &view.meeting, s, &ctx.form.get("aterkalla_skal")).await;
    let to = view.address(&ctx);
    finish(&ctx, tx, &view, done, to).await
}

/// The file that is signed, byte by byte.
pub async fn file(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, _) = super::frame::asked(&ctx, &mut tx).await?;
    let hash = ctx.params.get("hash").cloned().unwrap_or_default();
    let all = crate::store::list_signings(&mut tx, ctx.coop(), meeting.id).await?;
    if !all.iter().any(|s| s.drafts.iter().any(|d| d.hash == hash)) {
        return Err(Fault::NotFound);
    }
    let bytes = ctx.site.store.read_file(&mut tx, ctx.coop(), &hash).await?.ok_or(Fault::NotFound)?;
    let name = format!("Justering {} {}.json", meeting.day(), hash.get(..12).unwrap_or_default());
    Ok(Reply::file(bytes, "application/json", &name, true))
}
