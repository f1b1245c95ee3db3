//! What waits: one's own assignments, all that are not set aside; all late ones for the secretary.

use crate::store::list_open;
use ::store::Tx;
use web::{Ctx, Fault, Later, Need, Tone};

/// Days ahead that an assignment is pressing.
const AHEAD: i64 = 14;

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        if !ctx.may("assignment.read") {
            return Ok(Vec::new());
        }
        let sees_all = ctx.may("assignment.write");
        let mut needs = Vec::new();
        for a in list_open(tx, ctx.coop()).await? {
            let own = a.text.person.is_some() && a.text.person == ctx.person();
            let late = a.is_overdue(ctx.today);
            let is_shown = (late && (own || sees_all)) || (own && a.state.kind().code() != "deprioritised");
            if !is_shown {
                continue;
            }
            let is_soon = a.due.is_some_and(|due| due.days_since(ctx.today) <= AHEAD);
            let (id, tone) = match (late, is_soon) {
                (true, _) => ("assignment-need-late", Tone::Late),
                (false, true) => ("assignment-need-soon", Tone::Soon),
                (false, false) => ("assignment-need-soon", Tone::Calm),
            };
            let detail = if a.source.label.is_empty() { a.text.responsible.clone() } else { a.source.label.clone() };
            needs.push(Need {
                day: a.due,
                tone,
                title: ctx.tv(id, &[("what", (&a.text.what).into())]),
                detail,
                law: String::new(),
                action: ctx.t("assignment-need-open"),
                href: ctx.url(&format!("/uppdrag/{}", a.id)),
            });
        }
        Ok(needs)
    })
}
