//! The digital notice board: only what the closed list allows, clearly by itself (PROT-11; KL 8:9–8:11).

use super::found::{self, Found};
use super::frame::{Portal, open, shown};
use super::parts::{long_day, openness, prose};
use crate::rules::{
    AdjustedNotice, Announcement, DelegationNotice, MeetingCall, MinutesUp, PartyPosting, Posting, PostingKind,
};
use agreement::Party;
use basics::PartyId;
use meeting::Clock;
use web::look::parts::{Chip, ChipKind, chip, facts, law as law_line, missing};
use web::{Ctx, Fault, Markup, Reply, html};

pub async fn show(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let party = asked_party(&ctx, &portal)?;
    let postings = found::notice_board(&ctx, &mut tx, &portal, party.map(|p| p.id)).await?;
    let body = html! {
        @for kind in PostingKind::ALL {
            @let own: Vec<&Posting> = postings.iter().filter(|p| p.kind() == kind).collect();
            @if !own.is_empty() {
                section.card aria-labelledby={ "slag-" (kind.code()) } {
                    h2 #{ "slag-" (kind.code()) } { (ctx.t(&format!("portal-kind-{}", kind.code()))) }
                    @for p in own { article data-kind=(kind.code()) { (posting(&ctx, &portal, p, party)) } }
                }
            } @else if kind == PostingKind::Adjusted {
                section.card { h2 { (ctx.t("portal-kind-adjusted")) } p { (ctx.t("portal-no-notices")) } }
            }
        }
        (law_line(&ctx.t("portal-notice-board-law")))
    };
    let title = ctx.t("portal-menu-notices");
    let heading = match party {
        Some(p) => ctx.tv("portal-notice-board-of", &[("party", (&p.name).into())]),
        None => title.clone(),
    };
    let mut frame = portal.frame(&ctx, heading).lead(ctx.t("portal-notice-board-lead"));
    frame = frame.tab(ctx.t("portal-all-parties"), ctx.public_url("/anslagstavla"), party.is_none());
    for p in &portal.parties {
        let address = ctx.public_url(&format!("/anslagstavla?kommun={}", p.id));
        frame = frame.tab(p.short.clone(), address, party.is_some_and(|asked| asked.id == p.id));
    }
    Ok(shown(&ctx, frame.body(body)))
}

/// The party whose board is asked for, by number or short name; none when all are. An unknown one is no page.
fn asked_party<'a>(ctx: &Ctx, portal: &'a Portal) -> Result<Option<&'a Party>, Fault> {
    let asked = ctx.query.get("kommun").to_lowercase();
    if asked.is_empty() {
        return Ok(None);
    }
    let is_asked = |p: &&Party| p.id.to_string() == asked || p.short.to_lowercase() == asked;
    portal.parties.iter().find(is_asked).map(Some).ok_or(Fault::NotFound)
}

fn posting(ctx: &Ctx, portal: &Portal, p: &Posting, party: Option<&Party>) -> Markup {
    match p {
        Posting::Adjusted(n) => adjusted(ctx, n, party),
        Posting::Minutes(m) => minutes(ctx, m),
        Posting::Delegation(d) => delegated(ctx, portal, d, party),
        Posting::Meeting(c) => call(ctx, c),
        Posting::Statutory(a) => statutory(ctx, a),
        Posting::HowToAppeal => how_to_appeal(ctx, portal),
    }
}

/// A notice in two lines for the board's own page.
pub fn teaser(ctx: &Ctx, p: &Posting) -> Markup {
    let Posting::Adjusted(n) = p else { return html! {} };
    html! {
        p { a.to href=(address(ctx, n)) { (title(ctx, n)) } }
        p.small { (ctx.tv("portal-adjusted-on", &[("day", ctx.day(n.adjusted).into())])) }
        p.small { (ctx.t("portal-last-day")) ": " (clock_cell(ctx, n)) }
    }
}

/// What the notice is about: the minutes, or the paragraph that was adjusted at once.
pub fn title(ctx: &Ctx, n: &AdjustedNotice) -> String {
    let values = [("day", ctx.day(n.meeting_day).into()), ("paragraphs", (&n.paragraphs).into())];
    ctx.tv(if n.paragraph.is_some() { "portal-notice-title-at-once" } else { "portal-notice-title" }, &values)
}

fn said(ctx: &Ctx, n: &AdjustedNotice) -> String {
    let values = [("paragraphs", (&n.paragraphs).into())];
    ctx.tv(if n.paragraph.is_some() { "portal-notice-said-at-once" } else { "portal-notice-said" }, &values)
}

/// The permanent address of a notice: that of the party whose posting stands first.
fn address(ctx: &Ctx, n: &AdjustedNotice) -> String {
    let first = n.postings.iter().find_map(|p| p.notice.filter(|_| p.is_up()));
    first.map_or_else(|| ctx.public_url("/anslagstavla"), |id| ctx.public_url(&format!("/anslagstavla/{id}")))
}

/// The notice as it stands on one party's board, or with every party's posting.
fn adjusted(ctx: &Ctx, n: &AdjustedNotice, party: Option<&Party>) -> Markup {
    let link = match party.and_then(|p| n.of_party(p.id)).and_then(|p| p.notice) {
        Some(id) => ctx.public_url(&format!("/anslagstavla/{id}")),
        None => address(ctx, n),
    };
    html! {
        h3 { a href=(link) { (title(ctx, n)) } }
        p { (said(ctx, n)) }
        (facts_of(ctx, n, party.map(|p| p.id)))
        p {
            @if let Some(id) = n.paragraph.filter(|_| n.has_text) {
                a href=(ctx.public_url(&format!("/moten/{}/paragrafer/{id}", n.meeting))) { (ctx.t("portal-read-paragraph")) } " · "
            }
            a href=(ctx.public_url(&format!("/moten/{}", n.meeting))) { (ctx.t("portal-to-meeting")) } " · "
            a href=(ctx.public_url(&format!("/moten/{}/overklaga", n.meeting))) { (ctx.t("portal-appeal-these")) }
        }
    }
}

/// Everything a notice says: body, days, paragraphs, where it is up, the last day, where the minutes are kept.
pub fn facts_of(ctx: &Ctx, n: &AdjustedNotice, party: Option<PartyId>) -> Markup {
    let mut rows = vec![
        (ctx.t("portal-board"), html! { (n.board) }),
        (ctx.t("portal-day"), html! { (ctx.day(n.meeting_day)) }),
        (ctx.t("portal-adjusted"), html! { (ctx.day(n.adjusted)) }),
    ];
    if !n.paragraphs.is_empty() {
        rows.push((ctx.t("portal-paragraphs"), html! { (n.paragraphs) }));
    }
    let shown = n.postings.iter().filter(|p| party.is_none_or(|asked| asked == p.party));
    rows.push((ctx.t("portal-posted"), html! { ul.people { @for p in shown { li { (lamp(ctx, p)) } } } }));
    rows.push((ctx.t("portal-removal"), removal(ctx, n)));
    rows.push((ctx.t("portal-last-day"), clock_cell(ctx, n)));
    let storage = match n.storage.is_empty() {
        true => missing(&ctx.t("portal-storage-missing")),
        false => html! { (n.storage) },
    };
    rows.push((ctx.t("portal-storage"), storage));
    facts(&rows)
}

fn lamp(ctx: &Ctx, p: &PartyPosting) -> Markup {
    let (kind, text) = match (p.posted, p.removed) {
        (None, _) => (ChipKind::Warn, ctx.t("portal-lamp-waiting")),
        (Some(up), None) => (ChipKind::Good, ctx.tv("portal-lamp-up", &[("day", ctx.day(up).into())])),
        (Some(_), Some(down)) => (ChipKind::Quiet, ctx.tv("portal-lamp-down", &[("day", ctx.day(down).into())])),
    };
    html! { (p.name) " " (chip(&Chip::new(kind, text))) }
}

fn removal(ctx: &Ctx, n: &AdjustedNotice) -> Markup {
    match &n.clock {
        Clock::Running { removal, .. } => {
            html! { (ctx.tv("portal-removal-earliest", &[("day", ctx.day(removal.day).into())])) }
        }
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => html! { (ctx.t("portal-removal-open")) },
    }
}

fn clock_cell(ctx: &Ctx, n: &AdjustedNotice) -> Markup {
    let named = |ids: &[PartyId]| {
        let names: Vec<String> = n.postings.iter().filter(|p| ids.contains(&p.party)).map(|p| p.name.clone()).collect();
        law::listed(ctx.lang(), &names)
    };
    match &n.clock {
        Clock::Running { appeal, .. } => html! { strong { (ctx.day(appeal.day)) } },
        Clock::NotAdjusted => html! { (ctx.t("portal-clock-not-adjusted")) },
        Clock::Waiting { missing: lacking } => {
            missing(&ctx.tv("portal-clock-waiting", &[("parties", named(lacking).into())]))
        }
        Clock::Broken { parties } => missing(&ctx.tv("portal-clock-broken", &[("parties", named(parties).into())])),
    }
}

fn minutes(ctx: &Ctx, m: &MinutesUp) -> Markup {
    let values = [("day", ctx.day(m.day).into()), ("paragraphs", (&m.paragraphs).into()), ("board", (&m.board).into())];
    html! { p { a href=(ctx.public_url(&format!("/moten/{}/protokoll", m.meeting))) { (ctx.tv("portal-minutes-of", &values)) } } }
}

/// A decision by delegation: its number and day, where it is up, the last day to appeal it, and how.
fn delegated(ctx: &Ctx, portal: &Portal, d: &DelegationNotice, party: Option<&Party>) -> Markup {
    let title = match d.title.is_empty() {
        true => ctx.t("portal-protected"),
        false => meeting::without_private(&d.title),
    };
    let shown = d.postings.iter().filter(|p| party.is_none_or(|asked| asked.id == p.party));
    let last = match d.last_day {
        Some(day) => html! { strong { (ctx.day(day)) } },
        None => html! { (ctx.t("portal-clock-not-running")) },
    };
    html! {
        h3 #{ "d-" (d.decision) } { (title) }
        (facts(&[
            (ctx.t("portal-decision"), html! { (d.number) ", " (ctx.day(d.day)) }),
            (ctx.t("portal-posted"), html! { ul.people { @for p in shown { li { (lamp(ctx, p)) } } } }),
            (ctx.t("portal-last-day"), last),
        ]))
        p { (ctx.tv("portal-decision-appeal", &[("court", portal.court_name(ctx, Some(d.board)).into())])) " "
            a href=(ctx.public_url("/overklaga")) { (ctx.t("portal-menu-appeal")) } }
        p.small { (ctx.t("portal-decision-on-request")) }
    }
}

fn call(ctx: &Ctx, c: &MeetingCall) -> Markup {
    let start = match c.start.is_empty() {
        true => String::new(),
        false => ctx.tv("portal-time-from", &[("start", (&c.start).into())]),
    };
    let at = [start, c.place.clone()].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ");
    html! {
        h3 { a href=(ctx.public_url(&format!("/moten/{}", c.meeting))) { (long_day(ctx, c.day)) } }
        p { (c.board) @if !at.is_empty() { ", " (at) } ". " (openness(ctx, c.is_open)) "." }
        p.small { (ctx.tv("portal-announced", &[("day", ctx.day(c.called).into())])) }
    }
}

fn statutory(ctx: &Ctx, a: &Announcement) -> Markup {
    html! {
        h3 #{ "k-" (a.id) } { (a.heading) }
        (prose(&a.text))
        p.small { (ctx.tv("portal-announced", &[("day", ctx.day(a.posted).into())])) }
        (law_line(&a.statute))
    }
}

fn how_to_appeal(ctx: &Ctx, portal: &Portal) -> Markup {
    let values = [("parties", portal.party_names(ctx).into()), ("court", portal.court_name(ctx, None).into())];
    html! {
        p { (ctx.tv("portal-appeal-in-short", &values)) }
        p { a href=(ctx.public_url("/overklaga")) { (ctx.t("portal-menu-appeal")) } }
    }
}

/// What a page about one notice is made of.
pub fn one(ctx: &Ctx, f: &Found, n: &AdjustedNotice, party: PartyId) -> Markup {
    let up = n.of_party(party).is_some_and(PartyPosting::is_up);
    html! {
        section.card {
            p { @if up { (said(ctx, n)) } @else { (ctx.t("portal-notice-was-up")) } }
            (facts_of(ctx, n, Some(party)))
        }
        section.card {
            h2 { (ctx.t("portal-all-boards")) }
            ul.people { @for p in &n.postings { li { (lamp(ctx, p)) } } }
            p.law { (ctx.tv("portal-all-boards-law", &[("law", law::cite(&[law::Rule::Prot5, law::Rule::Prot6], f.meeting.day(), ctx.lang()).into())])) }
        }
    }
}
