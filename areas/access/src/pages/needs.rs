//! What in access waits for somebody, and what does not hold together.

use crate::rules::ROLES;
use crate::store::{Person, list_held, list_persons};
use basics::{CooperationId, Refusal};
use store::{Store, Tx};
use web::{Ctx, Fault, Later, Need, Tone};

/// For those who grant roles: persons with an address but no role, who cannot come in.
pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        if !ctx.may("role.grant") {
            return Ok(Vec::new());
        }
        let held = list_held(tx, ctx.coop()).await?;
        let mut waiting = list_persons(tx, ctx.coop()).await?;
        waiting.retain(|p| !p.email.is_empty() && held.iter().all(|h| h.person != p.id));
        Ok(need(ctx, &waiting).into_iter().collect())
    })
}

fn need(ctx: &Ctx, waiting: &[Person]) -> Option<Need> {
    let first = waiting.first()?;
    let names: Vec<&str> = waiting.iter().map(|p| p.name.as_str()).take(5).collect();
    let path = if waiting.len() == 1 { format!("/personer/{}", first.id) } else { "/personer".to_string() };
    Some(Need {
        day: None,
        tone: Tone::Calm,
        title: ctx.tv("access-need-role", &[("n", waiting.len().into())]),
        detail: names.join(", "),
        law: String::new(),
        action: ctx.t("access-need-role-action"),
        href: ctx.url(&path),
    })
}

/// Roles that the rights table does not know: nobody gets anything by them.
pub fn check<'a>(
    _store: &'a Store,
    tx: &'a mut Tx,
    coop: CooperationId,
) -> Later<'a, Result<Vec<Refusal>, store::Fault>> {
    Box::pin(async move {
        let held = list_held(tx, coop).await?;
        let unknown = held.iter().filter(|h| !ROLES.contains(&h.role.as_str()));
        let fault = |h: &crate::rules::Held| {
            Refusal::new("access-check-role-unknown").with("role", &h.role).with("person", h.person)
        };
        Ok(unknown.map(fault).collect())
    })
}
