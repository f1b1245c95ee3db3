//! What in the meetings waits for the visitor: summons, minutes, decisions, notices.

use crate::panels::LOOK_BACK;
use crate::rules::{Clock, Limit, Limits, Meeting, Notice, Stage, clock_of, current_notice, limits_of};
use crate::store;
use ::store::Tx;
use agreement::Party;
use basics::{Day, PartyId};
use web::{Ctx, Fault, Later, Need, Tone};

/// How many days ahead of its last day the summons shows among what waits.
const CALL_AHEAD: i64 = 7;

/// One meeting with what its needs are judged by.
struct Facts {
    meeting: Meeting,
    limits: Limits,
    clock: Clock,
    parties: Vec<Party>,
    notices: Vec<Notice>,
    undecided: i64,
}

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        let mut found = Vec::new();
        for facts in load(ctx, tx).await? {
            found.extend(before(ctx, &facts));
            found.extend(minutes(ctx, &facts));
            found.extend(posting(ctx, &facts));
            found.extend(removal(ctx, &facts));
        }
        found.extend(crate::needs_dispatch::dispatch_needs(ctx, tx).await?);
        Ok(found)
    })
}

async fn load(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Facts>, Fault> {
    let (coop, since) = (ctx.coop(), ctx.today.plus_days(-LOOK_BACK));
    let meetings = store::list_open_meetings(tx, coop, since).await?;
    if meetings.is_empty() {
        return Ok(Vec::new());
    }
    let boards = board::list_boards(tx, coop).await?;
    let all_notices = store::list_recent_notices(tx, coop, since).await?;
    let undecided = store::count_undecided(tx, coop).await?;
    let mut found = Vec::new();
    for meeting in meetings {
        let parties = store::parties_of(tx, coop, &meeting).await?;
        let ids: Vec<PartyId> = parties.iter().map(|p| p.id).collect();
        let notices: Vec<Notice> = all_notices.iter().filter(|n| n.meeting == meeting.id).cloned().collect();
        let clock = clock_of(meeting.day(), meeting.stage.adjusted(), &ids, &notices);
        let call_days = boards.iter().find(|b| b.id == meeting.board).map_or(0, |b| b.call_days);
        let limits = limits_of(&meeting, call_days, &clock);
        let undecided = undecided.iter().find(|(id, _)| *id == meeting.id).map_or(0, |(_, n)| *n);
        found.push(Facts { meeting, limits, clock, parties, notices, undecided });
    }
    Ok(found)
}

/// Late once the day has passed, soon on the day and the one before it.
fn tone(limit: Day, today: Day) -> Tone {
    match limit.days_since(today) {
        days if days < 0 => Tone::Late,
        0 | 1 => Tone::Soon,
        _ => Tone::Calm,
    }
}

fn need(ctx: &Ctx, f: &Facts, id: &str, day: Option<Day>, law: String, path: &str) -> Need {
    let values = [("day", ctx.day(f.meeting.day()).into()), ("n", f.undecided.into()), ("parties", "".into())];
    Need {
        day,
        tone: day.map_or(Tone::Soon, |d| tone(d, ctx.today)),
        title: ctx.tv(&format!("meeting-need-{id}"), &values),
        detail: ctx.tv(&format!("meeting-need-{id}-detail"), &values),
        law,
        action: ctx.t(&format!("meeting-need-{id}-action")),
        href: ctx.url(&format!("/moten/{}{path}", f.meeting.id)),
    }
}

/// The summons to come, and a meeting whose day has passed without anybody saying that it was held.
fn before(ctx: &Ctx, f: &Facts) -> Option<Need> {
    if !ctx.may("meeting.edit") || f.meeting.stage.is_held() {
        return None;
    }
    if f.meeting.day() < ctx.today {
        return Some(need(ctx, f, "hold", Some(f.meeting.day()), String::new(), "/avsluta"));
    }
    let Limit { day, done } = f.limits.summons;
    if done.is_some() || ctx.today < day.plus_days(-CALL_AHEAD) {
        return None;
    }
    let days = f.limits.meeting.days_since(day);
    Some(need(ctx, f, "call", Some(day), ctx.tv("meeting-law-own", &[("days", days.into())]), "/kalla"))
}

/// Minutes to adjust, and paragraphs without a decision.
fn minutes(ctx: &Ctx, f: &Facts) -> Vec<Need> {
    let mut found = Vec::new();
    if !matches!(f.meeting.stage, Stage::Held { .. }) {
        return found;
    }
    if f.undecided > 0 && ctx.may("paragraph.edit") {
        found.push(need(ctx, f, "decide", Some(f.limits.adjust.day), String::new(), "/dagordning"));
    }
    if ctx.may("minutes.adjust") {
        let law = f.limits.adjust_rule.reference_in(ctx.lang());
        found.push(need(ctx, f, "adjust", Some(f.limits.adjust.day), law, "/justera"));
    }
    found
}

/// Notices to put up, or to put up again: one need for all parties the visitor answers for.
fn posting(ctx: &Ctx, f: &Facts) -> Option<Need> {
    let (waiting, is_broken) = match &f.clock {
        Clock::Waiting { missing } => (missing, false),
        Clock::Broken { parties } => (parties, true),
        Clock::NotAdjusted | Clock::Running { .. } => return None,
    };
    let mine: Vec<PartyId> = waiting.iter().filter(|p| ctx.may_for("notice.post", **p)).copied().collect();
    let [first, ..] = mine[..] else { return None };
    let rule = f.limits.post_rule?;
    let id = if is_broken { "repost" } else { "post" };
    let path = if mine.len() == 1 { format!("/anslag/{first}/satt-upp") } else { "/anslag".to_string() };
    let mut found = need(ctx, f, id, Some(rule.day), rule.reference_in(ctx.lang()), &path);
    if is_broken {
        found.day = None;
        found.tone = Tone::Late;
    }
    let names: Vec<String> = mine.iter().map(|p| ctx.party_name(*p)).collect();
    let detail = if is_broken { "meeting-need-repost-detail" } else { "meeting-need-post-detail" };
    found.detail = ctx.tv(detail, &[("parties", law::listed(ctx.lang(), &names).into())]);
    Some(found)
}

/// Notices that may come down now.
fn removal(ctx: &Ctx, f: &Facts) -> Option<Need> {
    let Clock::Running { removal, .. } = &f.clock else { return None };
    if ctx.today < removal.day {
        return None;
    }
    let is_up = |p: &&Party| current_notice(&f.notices, p.id).is_some_and(|n| n.removal.is_none());
    let mine: Vec<&Party> = f.parties.iter().filter(is_up).filter(|p| ctx.may_for("notice.post", p.id)).collect();
    let [first, ..] = mine[..] else { return None };
    let path = if mine.len() == 1 { format!("/anslag/{}/ta-ned", first.id) } else { "/anslag".to_string() };
    let mut found = need(ctx, f, "remove", None, removal.reference_in(ctx.lang()), &path);
    found.tone = Tone::Calm;
    let names: Vec<String> = mine.iter().map(|p| p.short.clone()).collect();
    found.detail = ctx.tv(
        "meeting-need-remove-detail",
        &[("parties", law::listed(ctx.lang(), &names).into()), ("day", ctx.day(removal.day).into())],
    );
    Some(found)
}
