//! A meeting's overview: its details, its days and its documents.

use super::clock::{self, Facts};
use super::frame::{address, asked, frame, lead, next_step};
use super::year::due_in_words;
use crate::rules::{Extra, Limit, Limits, Meeting, limits_of};
use crate::store;
use basics::Day;
use board::{Board, SeatKind, Sitting};
use web::look::parts::{card, columns, facts, law as law_line, missing, notice_info, notice_warn};
use web::look::timeline::{Stop, timeline};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let (meeting, board) = asked(&ctx, &mut tx).await?;
    let coop = ctx.coop();
    let all = clock::load(&mut tx, coop, &meeting).await?;
    let sittings = board::sitting_on(&mut tx, coop, board.id, meeting.day()).await?;
    let extra = store::find_extra(&mut tx, coop, meeting.id).await?;
    let facts = all.first().ok_or(Fault::NotFound)?;
    let (meeting, clock) = (&facts.meeting, facts.clock());
    let limits = limits_of(meeting, board.call_days, &clock);
    let main = html! {
        @if let Some(c) = &meeting.cancelled {
            (notice_warn(&ctx.tv("meeting-cancelled-said", &[("day", ctx.day(c.on).into()), ("reason", (&c.reason).into())])))
        }
        @if let Some(extra) = &extra { (notice_info(&extra_said(&ctx, extra))) }
        (card(&ctx.t("meeting-details"), details(&ctx, meeting, &board)))
        @if (!meeting.is_imported() || meeting.is_locked()) && meeting.cancelled.is_none() {
            (card(&ctx.t("meeting-days"), days(&ctx, &limits, meeting.stage.is_held())))
        }
    };
    // The review is for minutes that are being written: read only then, since it reads everything of the meeting.
    let is_written = !meeting.is_locked()
        && (meeting.stage.is_held() || !store::list_presence(&mut tx, coop, meeting.id).await?.is_empty());
    let record = if is_written { store::record_of(&mut tx, coop, meeting).await? } else { None };
    let side = html! {
        @if let Some(record) = &record { (super::review::summary(&ctx, meeting, record)) }
        (card(&ctx.t("meeting-documents"), documents(&ctx, facts)))
        @for f in all.iter().filter(|f| f.subject.adjusted.is_some()) { (lamps_card(&ctx, f)) }
        (card(&ctx.t(if meeting.stage.is_held() { "meeting-sat-card" } else { "meeting-called-card" }), called(&ctx, &sittings)))
    };
    let frame = frame(&ctx, meeting, "", lead(&ctx, meeting, &board, &clock));
    Ok(ctx.show(frame.actions(next_step(&ctx, meeting)).body(columns(main, side))))
}

/// Who asked for the extra meeting, and what it is for (MEET-1).
fn extra_said(ctx: &Ctx, e: &Extra) -> String {
    let id = if e.by_chair { "meeting-extra-by-chair" } else { "meeting-extra-by-members" };
    let who = law::listed(ctx.lang(), &e.asked_by);
    ctx.tv(id, &[("day", ctx.day(e.asked).into()), ("who", who.into()), ("reason", (&e.reason).into())])
}

/// A lamp per party for one subject's notice (PROT-5).
fn lamps_card(ctx: &Ctx, f: &Facts) -> Markup {
    let to = address(ctx, f.meeting.id, "/anslag");
    card(&f.name(ctx), html! { (clock::lamps(ctx, f)) p.small { a href=(to) { (ctx.t("meeting-step-notices")) } } })
}

fn details(ctx: &Ctx, m: &Meeting, board: &Board) -> Markup {
    let label = |id: &str| ctx.t(&format!("meeting-field-{id}"));
    let or_missing = |value: &str, lacks: &str| {
        if value.is_empty() {
            missing(&ctx.t(lacks))
        } else {
            html! { (value) }
        }
    };
    let h = &m.head;
    let mut rows = vec![
        (label("board"), html! { (board.name) }),
        (label("day"), html! { (ctx.day(h.day)) }),
        (label("start"), or_missing(&h.start, "meeting-lacks-start")),
    ];
    if m.stage.is_held() || !h.end.is_empty() {
        rows.push((label("end"), or_missing(&h.end, "meeting-lacks-end")));
    }
    rows.push((label("place"), or_missing(&h.place, "meeting-lacks-place")));
    if !h.remote.is_empty() {
        rows.push((label("remote"), html! { (h.remote) }));
    }
    let form = if h.is_open { "meeting-open" } else { "meeting-closed" };
    rows.push((ctx.t("meeting-form"), html! { (ctx.t(form)) }));
    rows.push((label("secretary"), or_missing(&h.secretary, "meeting-lacks-secretary")));
    rows.push((label("adjusters"), or_missing(&law::listed(ctx.lang(), &h.adjusters), "meeting-lacks-adjuster")));
    rows.push((label("adjust-place"), or_missing(&h.adjust_place, "meeting-lacks-adjust-place")));
    if let crate::rules::Stage::Adjusted { on, by, late_reason, .. } = &m.stage {
        let values = [("day", ctx.day(*on).into()), ("by", by.into())];
        rows.push((ctx.t("meeting-adjusted"), html! { (ctx.tv("meeting-adjusted-by", &values)) }));
        if !late_reason.is_empty() {
            rows.push((ctx.t("meeting-late-reason"), html! { (late_reason) }));
        }
    }
    if m.is_imported() {
        rows.push((label("source"), html! { (h.source_note) }));
    }
    facts(&rows)
}

/// The timeline of everything that hangs on the meeting, and each day with its rule.
fn days(ctx: &Ctx, limits: &Limits, is_held: bool) -> Markup {
    let mut stops = vec![(limits.summons.day, "meeting-stop-call"), (limits.meeting, "meeting-stop-meeting")];
    match limits.adjust.done {
        Some(on) => stops.push((on, "meeting-stop-adjusted")),
        None => stops.push((limits.adjust.day, "meeting-stop-adjust-by")),
    }
    if let (Some(appeal), Some(removal)) = (&limits.appeal, &limits.removal) {
        stops.push((appeal.from, "meeting-stop-last-posted"));
        stops.push((appeal.day, "meeting-stop-last-day"));
        stops.push((removal.day, "meeting-stop-removal"));
    }
    stops.sort_by_key(|(day, _)| *day);
    let next = stops.iter().find(|(day, _)| *day >= ctx.today).map(|(day, _)| *day);
    let stops: Vec<Stop> = stops
        .into_iter()
        .map(|(day, label)| Stop { day, label: ctx.t(label), filled: day < ctx.today, main: Some(day) == next })
        .collect();
    let own_rule = ctx.tv("meeting-law-own", &[("days", limits.meeting.days_since(limits.summons.day).into())]);
    html! {
        (timeline(ctx, &ctx.t("meeting-days-title"), &stops))
        @if is_held && limits.summons.done.is_none() {
            p { strong { (ctx.tv("meeting-day-call", &[("day", ctx.day(limits.summons.day).into())])) } " – " (ctx.t("meeting-not-registered")) }
            (law_line(&own_rule))
        } @else {
            (day_row(ctx, "meeting-day-call", &limits.summons, &own_rule))
        }
        (day_row(ctx, "meeting-day-adjust", &limits.adjust, &limits.adjust_rule.reference_in(ctx.lang())))
        @if let (Some(limit), Some(rule)) = (&limits.post, &limits.post_rule) {
            (day_row(ctx, "meeting-day-post", limit, &rule.reference_in(ctx.lang())))
        }
        @if let Some(appeal) = &limits.appeal {
            (plain_day(ctx, "meeting-day-appeal", appeal.day, &appeal.reference_in(ctx.lang())))
        }
        @if let Some(removal) = &limits.removal {
            (plain_day(ctx, "meeting-day-removal", removal.day, &removal.reference_in(ctx.lang())))
        }
    }
}

/// A day to keep: what, by when, whether it is done; the rule in a quiet line.
fn day_row(ctx: &Ctx, what: &str, limit: &Limit, rule: &str) -> Markup {
    let day = ctx.day(limit.day);
    let state = match limit.done {
        Some(done) if limit.is_late(ctx.today) => ctx.tv("meeting-done-late", &[("done", ctx.day(done).into())]),
        Some(done) => ctx.tv("meeting-done", &[("done", ctx.day(done).into())]),
        None => due_in_words(ctx, limit.day),
    };
    html! {
        p class=[limit.is_late(ctx.today).then_some("neg")] {
            strong { (ctx.tv(what, &[("day", day.into())])) } " – " (state)
        }
        (law_line(rule))
    }
}

fn plain_day(ctx: &Ctx, what: &str, day: Day, rule: &str) -> Markup {
    html! {
        p { strong { (ctx.tv(what, &[("day", ctx.day(day).into())])) } " – " (due_in_words(ctx, day)) }
        (law_line(rule))
    }
}

fn documents(ctx: &Ctx, f: &Facts) -> Markup {
    let id = f.meeting.id;
    let link = |name: String, path: &str| {
        html! {
            li {
                a href=(address(ctx, id, path)) { (name) } " "
                a.small href=(address(ctx, id, &format!("{path}.pdf"))) aria-label=(ctx.tv("meeting-pdf-of", &[("name", name.into())])) { "PDF" }
            }
        }
    };
    html! {
        ul.plain {
            @if !f.meeting.is_imported() { (link(ctx.t("meeting-doc-summons"), "/kallelse")) }
            (link(ctx.t("meeting-doc-minutes"), "/protokoll"))
            @if f.meeting.is_locked() {
                @for p in &f.parties {
                    (link(ctx.tv("meeting-notice-at", &[("party", (&p.short).into())]), &format!("/anslag/{}", p.id)))
                }
            }
        }
        @if f.meeting.is_locked() { (clock::sentence(ctx, f)) }
    }
}

fn called(ctx: &Ctx, sittings: &[Sitting]) -> Markup {
    if sittings.is_empty() {
        return html! { p { (missing(&ctx.t("meeting-lacks-seats"))) } };
    }
    let name = |s: &Sitting| match &s.mandate {
        Some(m) if m.political_party.is_empty() => m.name.clone(),
        Some(m) => format!("{} ({})", m.name, m.political_party),
        None => ctx.t("meeting-vacant"),
    };
    let list = |kind: SeatKind| {
        html! {
            ul.plain {
                @for s in sittings.iter().filter(|s| s.seat.kind == kind) {
                    li { (name(s)) " " span.small { (ctx.party_name(s.seat.party)) } }
                }
            }
        }
    };
    html! {
        h3 { (ctx.t("meeting-members")) }
        (list(SeatKind::Member))
        h3 { (ctx.t("meeting-substitutes")) }
        (list(SeatKind::Substitute))
    }
}
