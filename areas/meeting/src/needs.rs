//! What in the meetings waits for the visitor: summons, minutes, decisions, notices.

use crate::documents::agenda_now;
use crate::pages::absences::Away;
use crate::panels::LOOK_BACK;
use crate::rules::{
    Clock, Limit, Limits, Meeting, Notice, SignerState, Signing, Stage, clock_of, current_notice, differences,
    limits_of, notices_about, paragraph_label,
};
use crate::store::{self, NumberedAtOnce};
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
    /// The paragraph adjusted at once that the clock is about, with its label; `None`: the minutes.
    at_once: Option<(i64, String)>,
}

pub fn needs<'a>(ctx: &'a Ctx, tx: &'a mut Tx) -> Later<'a, Result<Vec<Need>, Fault>> {
    Box::pin(async move {
        let mut found = rounds(ctx, tx).await?;
        found.extend(unread(ctx, tx).await?);
        let all = load(ctx, tx).await?;
        let open: Vec<&Meeting> = all.iter().filter(|f| f.at_once.is_none()).map(|f| &f.meeting).collect();
        found.extend(crate::needs_follow::urgent_needs(ctx, tx, &open).await?);
        found.extend(crate::needs_follow::appeal_needs(ctx, tx).await?);
        for facts in all {
            if facts.at_once.is_none() {
                found.extend(before(ctx, &facts));
                found.extend(after_call(ctx, tx, &facts).await?);
                found.extend(minutes(ctx, &facts));
            }
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
    let all_notices = store::list_notices_since(tx, coop, since).await?;
    let all_at_once = store::list_all_at_once(tx, coop).await?;
    let undecided = store::count_undecided(tx, coop).await?;
    let mut found = Vec::new();
    for meeting in meetings {
        let parties = store::parties_of(tx, coop, &meeting).await?;
        let ids: Vec<PartyId> = parties.iter().map(|p| p.id).collect();
        let mine: Vec<Notice> = all_notices.iter().filter(|n| n.meeting == meeting.id).cloned().collect();
        let label = boards.iter().find(|b| b.id == meeting.board).map_or("§ {n}", |b| b.label.as_str());
        for a in all_at_once.iter().filter(|a| a.meeting == meeting.id) {
            found.push(at_once(&meeting, a, label, &parties, &mine));
        }
        let notices = notices_about(&mine, None);
        let clock = clock_of(meeting.day(), meeting.stage.adjusted(), &ids, &notices);
        let call_days = boards.iter().find(|b| b.id == meeting.board).map_or(0, |b| b.call_days);
        let limits = limits_of(&meeting, call_days, &clock);
        let undecided = undecided.iter().find(|(id, _)| *id == meeting.id).map_or(0, |(_, n)| *n);
        found.push(Facts { meeting, limits, clock, parties, notices, undecided, at_once: None });
    }
    Ok(found)
}

/// What the notices of a paragraph adjusted at once are judged by: the same days, counted from its own adjustment.
fn at_once(meeting: &Meeting, a: &NumberedAtOnce, label: &str, parties: &[Party], mine: &[Notice]) -> Facts {
    let (id, on, by) = (a.at_once.paragraph, a.at_once.on, a.at_once.by.clone());
    let ids: Vec<PartyId> = parties.iter().map(|p| p.id).collect();
    let notices = notices_about(mine, Some(id));
    let clock = clock_of(meeting.day(), Some(on), &ids, &notices);
    let stage = Stage::Adjusted { called: meeting.stage.called(), on, by, late_reason: String::new() };
    let limits = limits_of(&Meeting { stage, ..meeting.clone() }, 0, &clock);
    let label = a.number.map_or_else(String::new, |n| paragraph_label(label, n));
    let at_once = Some((id, label));
    Facts { meeting: meeting.clone(), limits, clock, parties: parties.to_vec(), notices, undecided: 0, at_once }
}

/// The own signature that is waited for; for the secretary, what was proposed and a round to close.
async fn rounds(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let mut found = Vec::new();
    for id in store::list_meetings_in_round(tx, ctx.coop()).await? {
        let Some(meeting) = store::find_meeting(tx, ctx.coop(), id).await? else { continue };
        let limit = law::adjust_by(meeting.day());
        let label = board::find_board(tx, ctx.coop(), meeting.board).await?.map_or("§ {n}".into(), |b| b.label);
        for s in store::list_signings(tx, ctx.coop(), id).await?.into_iter().filter(Signing::is_open) {
            let mine = ctx.person().and_then(|p| s.signer_of(p)).map(|x| s.standing(x.id));
            let waits = matches!(mine, Some(SignerState::Waiting | SignerState::SignedEarlier(_)));
            let asked = s.changes.iter().any(|c| c.answer.is_none()) || s.waits_for_secretary();
            let about = s.round.paragraph.map(|p| format!("?paragraf={p}")).unwrap_or_default();
            let ids = [(waits, "sign"), (asked && ctx.may("minutes.adjust"), "round")];
            let number = match s.round.paragraph {
                Some(p) => store::find_paragraph(tx, ctx.coop(), p).await?.and_then(|p| p.number),
                None => None,
            };
            let of = if s.round.paragraph.is_some() { "-paragraph" } else { "" };
            for (_, id) in ids.into_iter().filter(|(is, _)| *is) {
                let label = number.map_or_else(String::new, |n| paragraph_label(&label, n));
                let values = [("day", ctx.day(meeting.day()).into()), ("label", label.into())];
                found.push(Need {
                    day: Some(limit.day),
                    tone: tone(limit.day, ctx.today),
                    title: ctx.tv(&format!("meeting-need-{id}{of}"), &values),
                    detail: ctx.tv(&format!("meeting-need-{id}-detail"), &values),
                    law: limit.reference_in(ctx.lang()),
                    action: ctx.t(&format!("meeting-need-{id}-action")),
                    href: ctx.url(&format!("/moten/{}/justering{about}", meeting.id)),
                });
            }
        }
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
        title: match &f.at_once {
            Some((_, label)) => format!("{label}: {}", ctx.tv(&format!("meeting-need-{id}"), &values)),
            None => ctx.tv(&format!("meeting-need-{id}"), &values),
        },
        detail: ctx.tv(&format!("meeting-need-{id}-detail"), &values),
        law,
        action: ctx.t(&format!("meeting-need-{id}-action")),
        href: match &f.at_once {
            Some((p, _)) if path != "/anslag" => ctx.url(&format!("/moten/{}{path}?paragraf={p}", f.meeting.id)),
            _ => ctx.url(&format!("/moten/{}{path}", f.meeting.id)),
        },
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

/// Papers the visitor has been sent and not opened.
async fn unread(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Need>, Fault> {
    let Some(person) = ctx.person() else { return Ok(Vec::new()) };
    let unread = store::list_unread(tx, ctx.coop(), person, ctx.today).await?;
    let need = |(meeting, day, number): (i64, Day, i64)| {
        let title = if number > 1 { "meeting-need-papers-more" } else { "meeting-need-papers" };
        Need {
            day: Some(day),
            tone: if day.days_since(ctx.today) <= 1 { Tone::Soon } else { Tone::Calm },
            title: ctx.tv(title, &[("day", ctx.day(day).into())]),
            detail: ctx.t("meeting-need-papers-detail"),
            law: String::new(),
            action: ctx.t("meeting-need-papers-action"),
            href: ctx.url(&format!("/moten/{meeting}/handlingar")),
        }
    };
    Ok(unread.into_iter().map(need).collect())
}

/// After the summons is out: changes nobody has been sent, and members who cannot come with nobody called in.
async fn after_call(ctx: &Ctx, tx: &mut Tx, f: &Facts) -> Result<Vec<Need>, Fault> {
    let mut found = called_in(ctx, tx, f).await?;
    if !ctx.may("meeting.edit") || f.meeting.stage.is_held() || f.meeting.day() < ctx.today {
        return Ok(found);
    }
    let sent = store::list_summons(tx, ctx.coop(), f.meeting.id).await?;
    let Some(last) = sent.last() else { return Ok(found) };
    if let Some(papers) = crate::papers::gather(tx, ctx.coop(), f.meeting.clone()).await?
        && f.meeting.stage.called().is_some()
        && !differences(&last.agenda, &agenda_now(&papers)).is_empty()
    {
        found.push(need(ctx, f, "supplement", Some(f.meeting.day()), String::new(), "/kallelse"));
    }
    let away = Away::of(ctx, tx, &f.meeting).await?;
    for a in away.waiting() {
        let mut call = need(ctx, f, "call-in", Some(f.meeting.day()), String::new(), "/kallelse");
        call.title = ctx.tv("meeting-need-call-in", &[("name", (&a.name).into())]);
        found.push(call);
    }
    Ok(found)
}

/// That the visitor is called in to serve for somebody who cannot come.
async fn called_in(ctx: &Ctx, tx: &mut Tx, f: &Facts) -> Result<Vec<Need>, Fault> {
    let Some(person) = ctx.person() else { return Ok(Vec::new()) };
    if f.meeting.stage.is_held() || f.meeting.day() < ctx.today || f.meeting.cancelled.is_some() {
        return Ok(Vec::new());
    }
    let calls = store::list_call_ins(tx, ctx.coop(), f.meeting.id).await?;
    let Some(call) = calls.iter().find(|c| c.person == person && !c.is_released) else { return Ok(Vec::new()) };
    let absences = store::list_absences(tx, ctx.coop(), f.meeting.id).await?;
    let name = absences.iter().find(|a| a.id == call.absence).map(|a| a.name.clone()).unwrap_or_default();
    let mut own = need(ctx, f, "serve", Some(f.meeting.day()), String::new(), "/handlingar");
    own.title = ctx.tv("meeting-need-serve", &[("name", name.into()), ("day", ctx.day(f.meeting.day()).into())]);
    Ok(vec![own])
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
        found.push(need(ctx, f, "adjust", Some(f.limits.adjust.day), law, "/justering"));
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
