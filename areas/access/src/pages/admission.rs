//! Proving a password and opening a session: what sign-in, links and a change of password share.

use crate::pages::AccessGate;
use crate::rules::{hash_password, local_path, matches_hash};
use crate::store::{Login, clear_attempts, find_login, open_session, remove_session, reserve_attempt};
use basics::Moment;
use std::sync::LazyLock;
use store::Tx;
use tokio::sync::Semaphore;
use web::look::form::{Field, Kind};
use web::{Ctx, Fault, Gate as _, Reply, Visitor};

/// How many passwords are worked on at once; each takes 19 MiB.
static HASHING: Semaphore = Semaphore::const_new(4);

/// Compared with when an address has no login, so that the time taken does not tell.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody has this password", &[7; 16]));

/// The world's clock, also in the demo, whose own day can be moved back and forth.
pub fn world_now(ctx: &Ctx) -> Moment {
    (ctx.site.clock.now)()
}

/// The login when the password is its own; `None` for a wrong password and an unknown address alike.
///
/// # Errors
/// [`Fault::TooMany`] after five failures within a quarter of an hour from the same place.
pub async fn prove(ctx: &Ctx, email: &str, password: String) -> Result<Option<Login>, Fault> {
    let mut tx = ctx.write().await?;
    if let Some(wait_seconds) = reserve_attempt(&mut tx, &ctx.from_address, email, world_now(ctx)).await? {
        return Err(Fault::TooMany { wait_seconds });
    }
    let login = find_login(&mut tx, email).await?;
    tx.end().await?;
    let hash = login.as_ref().map(|l| l.password_hash.clone());
    let matches = aside(move || matches_hash(&password, hash.as_deref().unwrap_or(&NOBODY))).await?;
    let Some(login) = login.filter(|_| matches) else { return Ok(None) };
    let mut tx = ctx.write().await?;
    clear_attempts(&mut tx, &ctx.from_address, email).await?;
    tx.end().await?;
    Ok(Some(login))
}

/// Whether who asks has entered the own password again, as one does before signing or certifying. Called before
/// the page opens its own transaction.
///
/// In the demo its people have no passwords; there, and only for somebody without one, an empty field will do.
///
/// # Errors
/// [`Fault::TooMany`] as for [`prove`].
pub async fn confirm(ctx: &Ctx, password: String) -> Result<bool, Fault> {
    let visitor = ctx.visitor.as_ref().ok_or(Fault::Forbidden)?;
    if needs_no_password(ctx) && password.is_empty() {
        return Ok(true);
    }
    Ok(prove(ctx, &visitor.email, password).await?.is_some())
}

/// Whether who asks is one of the demo's people, who have no password to enter again.
pub fn needs_no_password(ctx: &Ctx) -> bool {
    ctx.site.is_demo() && ctx.visitor.as_ref().is_some_and(|v| v.login == 0)
}

/// A new password as it will be kept.
pub async fn hashed(ctx: &Ctx, password: String) -> Result<String, Fault> {
    let mut salt = [0u8; 16];
    (ctx.site.chance)(&mut salt);
    aside(move || hash_password(&password, &salt)).await
}

/// Heavy work outside the threads that answer requests.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    let _slot = HASHING.acquire().await.map_err(|e| Fault::Mistake(e.to_string()))?;
    tokio::task::spawn_blocking(work).await.map_err(|e| Fault::Mistake(e.to_string()))
}

/// Opens a fresh session in the transaction, which the caller ends, and goes on to `till` when it is an
/// address of ours, else home. An earlier session of the same browser ends.
pub async fn enter(ctx: &Ctx, tx: &mut Tx, email: &str, till: &str) -> Result<Reply, Fault> {
    let token = ctx.site.token();
    let now = world_now(ctx);
    if !ctx.session.is_empty() {
        remove_session(tx, &ctx.session).await?;
    }
    open_session(tx, &token, email, now).await?;
    let visitor = AccessGate.visitor(tx, &token, now).await?;
    let to = local_path(till).map(str::to_string).unwrap_or_else(|| home(visitor.as_ref()));
    Ok(Reply::redirect(to).with_cookie(web::session_cookie(&ctx.site, &token)))
}

/// The only cooperation one has a role in, or the start page when there are several or none.
pub fn home(visitor: Option<&Visitor>) -> String {
    let memberships = visitor.map(|v| v.memberships.as_slice()).unwrap_or_default();
    let mut active = memberships.iter().filter(|m| !m.acting.is_empty());
    match (active.next(), active.next()) {
        (Some(only), None) => format!("/{}", only.slug),
        _ => "/".to_string(),
    }
}

/// The two fields of a new password.
pub fn password_fields(ctx: &Ctx) -> [Field; 2] {
    let field = |name: &str, label: &str| Field::new(name, ctx.t(label), Kind::Password { new: true }, "").required();
    [
        field("losenord", "access-field-password-new").hint(ctx.t("access-field-password-hint")),
        field("losenord_igen", "access-field-password-again"),
    ]
}
