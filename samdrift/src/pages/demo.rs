//! The demo's own: signing in with one press, and moving the day.

use crate::demo::people::PEOPLE;
use basics::Refusal;
use web::{Ctx, Fault, Reply};

pub async fn sign_in(ctx: Ctx) -> Result<Reply, Fault> {
    let email = ctx.form.get("epost");
    let known = PEOPLE.iter().any(|p| p.email == email);
    if !known {
        return Err(Fault::NotFound);
    }
    let token = ctx.site.token();
    // Sessions live by the clock of the world: the day of the demo moves.
    let mut tx = ctx.write().await?;
    access::open_session(&mut tx, &token, &email, (ctx.site.clock.now)()).await?;
    tx.end().await?;
    Ok(Reply::redirect(format!("/{}", crate::demo::SLUG)).with_cookie(web::session_cookie(&ctx.site, &token)))
}

pub async fn move_day(ctx: Ctx) -> Result<Reply, Fault> {
    let written = ctx.form.get("dag");
    let day = written.parse().map_err(|_| {
        Fault::Bad(Refusal::new("demo-bad-day").with("written", written.chars().take(40).collect::<String>()))
    })?;
    web::move_demo_day(&ctx, day).await?;
    // What comes down by itself comes down when the day turns.
    meeting::take_down_due(&ctx.site.store, ctx.now.on(day)).await?;
    let back = ctx.form.get("till");
    let local = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\n', '\r']);
    Ok(Reply::redirect(if local { back } else { "/".to_string() }))
}
