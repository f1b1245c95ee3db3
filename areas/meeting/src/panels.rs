//! The overview's card on the appeal time of the latest minutes whose clock is not over.

use crate::pages::clock::{self, Facts};
use crate::rules::Meeting;
use crate::store;
use ::store::Tx;
use web::look::parts::{card, law as law_line};
use web::{Ctx, Fault, Later, Markup, html};

/// Meetings older than this many days raise no card and no reminder once adjusted.
pub const LOOK_BACK: i64 = 400;

pub fn panels<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Markup>, Fault>> {
    Box::pin(async move {
        if !ctx.may("meeting.read") {
            return Ok(Vec::new());
        }
        let since = ctx.today.plus_days(-LOOK_BACK);
        let mut meetings = store::list_open_meetings(tx, ctx.coop(), since).await?;
        meetings.retain(Meeting::is_locked);
        meetings.sort_by_key(|m| std::cmp::Reverse(m.stage.adjusted()));
        for meeting in meetings {
            let parties = store::parties_of(tx, ctx.coop(), &meeting).await?;
            let notices = store::list_notices(tx, ctx.coop(), meeting.id).await?;
            let facts = Facts { meeting, parties, notices };
            if !facts.clock().is_over(ctx.today) {
                return Ok(vec![appeal_card(ctx, &facts)]);
            }
        }
        Ok(Vec::new())
    })
}

fn appeal_card(ctx: &Ctx, facts: &Facts) -> Markup {
    let href = ctx.url(&format!("/moten/{}/anslag", facts.meeting.id));
    let day = ctx.day(facts.meeting.day());
    let rule = law::cite(&[law::Rule::Prot6], facts.meeting.day(), ctx.lang());
    card(
        &ctx.t("meeting-clock"),
        html! {
            p.small { a href=(href) { (ctx.tv("meeting-clock-of", &[("day", day.into())])) } }
            (clock::line(ctx, facts))
            (clock::lamps(ctx, facts))
            (clock::sentence(ctx, facts))
            (law_line(&ctx.tv("meeting-clock-law", &[("law", rule.into())])))
        },
    )
}
