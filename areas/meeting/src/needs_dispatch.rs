//! What waits of the dispatch: receipts that have not come, and recalled extracts that have not gone out anew.

use crate::panels::LOOK_BACK;
use crate::rules::{Delivery, delivery};
use crate::store;
use ::store::Tx;
use web::{Ctx, Fault, Need, Tone};

/// Receivers to remind and extracts to send again, one need each for every meeting.
pub async fn dispatch_needs(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    if !ctx.may("extract.dispatch") {
        return Ok(Vec::new());
    }
    let coop = ctx.coop();
    let mut found = Vec::new();
    for id in store::list_sent_meetings(tx, coop, ctx.today.plus_days(-LOOK_BACK)).await? {
        let Some(meeting) = store::find_meeting(tx, coop, id).await? else { continue };
        let sent = store::list_sent(tx, coop, id).await?;
        let corrections = store::list_corrections(tx, coop, id).await?;
        let mut pairs: Vec<_> = sent.dispatches.iter().map(|d| (d.paragraph, &d.to)).collect();
        pairs.sort_by_key(|(paragraph, to)| (*paragraph, to.line()));
        pairs.dedup();
        let states: Vec<Delivery> = pairs
            .into_iter()
            .map(|(p, to)| {
                let (s, c) = (&sent, &corrections);
                delivery(p, to, &s.extracts, c, &s.dispatches, &s.receipts, ctx.today).0
            })
            .collect();
        let overdue = states.iter().filter(|s| matches!(s, Delivery::Overdue { .. })).count();
        let recalled = states.iter().filter(|s| matches!(s, Delivery::Recalled { .. })).count();
        for (id, count, path, tone) in [
            ("meeting-need-receipts", overdue, "/expediering", Tone::Soon),
            ("meeting-need-resend", recalled, "/expediering/alla", Tone::Late),
        ] {
            if count > 0 {
                let values = [("day", ctx.day(meeting.day()).into()), ("n", count.into())];
                found.push(Need {
                    day: None,
                    tone,
                    title: ctx.tv(id, &values),
                    detail: ctx.tv(&format!("{id}-detail"), &values),
                    law: String::new(),
                    action: ctx.t(&format!("{id}-action")),
                    href: ctx.url(&format!("/moten/{}{path}", meeting.id)),
                });
            }
        }
    }
    Ok(found)
}
