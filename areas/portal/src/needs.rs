//! What of the public pages waits for somebody: adjusted minutes that nobody has reviewed are shown to nobody.

use crate::store;
use ::store::Tx;
use meeting::Meeting;
use web::{Ctx, Fault, Later, Need, Tone};

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        if !ctx.may("mask.confirm") || !store::find_settings(tx, ctx.coop()).await?.is_on {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for year in [ctx.today.year() - 1, ctx.today.year()] {
            for m in meeting::list_meetings_of_year(tx, ctx.coop(), year).await? {
                let waits = m.is_locked() && !m.is_imported();
                if waits && meeting::public_minutes(tx, ctx.coop(), m.id).await?.is_none() {
                    all.push(need(ctx, &m));
                }
            }
        }
        Ok(all)
    })
}

fn need(ctx: &Ctx, m: &Meeting) -> Need {
    Need {
        day: None,
        tone: Tone::Soon,
        title: ctx.tv("portal-need", &[("day", ctx.day(m.day()).into())]),
        detail: ctx.t("portal-need-detail"),
        law: String::new(),
        action: ctx.t("portal-need-action"),
        href: ctx.url(&format!("/moten/{}/maskning", m.id)),
    }
}
