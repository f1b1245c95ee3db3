//! What waits: drafts of orders, and decisions that nobody has announced. What the next meeting must hear of is told by
//! the meeting, which knows its day.

use crate::store::{list_orders, unreported_announcements};
use ::store::Tx;
use law::Rule;
use web::{Ctx, Fault, Later, Need, Tone};

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        let mut needs = Vec::new();
        if !ctx.may("delegation.list") {
            return Ok(needs);
        }
        for board in board::list_boards(tx, ctx.coop()).await? {
            let drafts = list_orders(tx, ctx.coop(), board.id).await?;
            for order in drafts.iter().filter(|o| o.adopted.is_none()) {
                needs.push(Need {
                    day: None,
                    tone: Tone::Calm,
                    title: ctx.tv("delegation-need-draft", &[("name", (&order.name).into())]),
                    detail: String::new(),
                    law: String::new(),
                    action: ctx.t("delegation-need-open"),
                    href: ctx.url(&format!("/delegation/ordning/{}", order.id)),
                });
            }
        }
        let announced = unreported_announcements(tx, ctx.coop()).await?;
        for (d, _) in announced.into_iter().filter(|(_, postings)| postings.is_empty()) {
            needs.push(Need {
                day: None,
                tone: Tone::Soon,
                title: ctx.tv("delegation-need-announce", &[("number", (&d.number).into())]),
                detail: ctx.tv(
                    "delegation-need-announce-detail",
                    &[("heading", (&d.text.heading).into()), ("day", ctx.day(d.text.day).into())],
                ),
                law: law::cite(&[Rule::Prot14], d.text.day, ctx.lang()),
                action: ctx.t("delegation-need-open"),
                href: ctx.url(&format!("/delegation/beslut/{}", d.id)),
            });
        }
        Ok(needs)
    })
}
