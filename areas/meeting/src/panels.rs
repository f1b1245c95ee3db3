//! The overview's card on the appeal time of the latest minutes whose clock is not over.

use crate::pages::clock::{self, Facts};
use crate::store;
use ::store::Tx;
use agreement::Party;
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
        meetings.retain(|m| m.day() <= ctx.today);
        meetings.sort_by_key(|m| std::cmp::Reverse(m.stage.adjusted().unwrap_or(m.day())));
        for meeting in meetings {
            let mut all = clock::load(tx, ctx.coop(), &meeting).await?;
            all.retain(|f| f.subject.adjusted.is_some() && !f.clock().is_over(ctx.today));
            if !all.is_empty() {
                let confirm = all.iter().filter_map(|f| confirm_card(ctx, f)).collect::<Vec<_>>();
                return Ok(confirm.into_iter().chain(all.iter().map(|f| appeal_card(ctx, f))).collect());
            }
        }
        Ok(Vec::new())
    })
}

/// For a party's contact: that the notice is up on the own board, in one press.
fn confirm_card(ctx: &Ctx, f: &Facts) -> Option<Markup> {
    let is_mine = |p: &&Party| ctx.may_for("notice.post", p.id);
    let waits = |p: &&Party| clock::waits_for(f, p.id) && !f.automatic.contains(&p.id);
    let mine: Vec<&Party> = f.parties.iter().filter(is_mine).collect();
    if mine.len() == f.parties.len() {
        return None;
    }
    let waiting: Vec<&Party> = mine.into_iter().filter(waits).collect();
    if waiting.is_empty() {
        return None;
    }
    Some(card(
        &ctx.t("meeting-confirm-title"),
        html! {
            p { (f.name(ctx)) ", " (ctx.day(f.meeting.day())) }
            @for p in waiting {
                (clock::press_up(ctx, f, p, "meeting-confirm-up", true))
            }
        },
    ))
}

fn appeal_card(ctx: &Ctx, facts: &Facts) -> Markup {
    let href = ctx.url(&format!("/moten/{}/anslag", facts.meeting.id));
    let day = ctx.day(facts.meeting.day());
    let rule = law::cite(&[law::Rule::Prot6], facts.meeting.day(), ctx.lang());
    card(
        &ctx.t("meeting-clock"),
        html! {
            p.small { a href=(href) { (ctx.tv("meeting-clock-of", &[("day", day.into())])) } ", " (facts.label) }
            (clock::line(ctx, facts))
            (clock::lamps(ctx, facts))
            (clock::sentence(ctx, facts))
            (law_line(&ctx.tv("meeting-clock-law", &[("law", rule.into())])))
        },
    )
}
