//! The calendar of meetings and the news of the notice board, for programs that fetch them.

use super::found::{self, all_meetings};
use super::frame::open;
use crate::documents::{calendar, feed};
use crate::rules::Posting;
use basics::{Day, Moment};
use web::{Ctx, Fault, Keep, Reply};

/// Every meeting as an iCalendar file (RFC 5545).
pub async fn calendar(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let slug = ctx.cooperation.as_ref().map(|c| c.slug.clone()).unwrap_or_default();
    let mut events = Vec::new();
    for m in all_meetings(&ctx, &mut tx).await? {
        let board = portal.board(m.board).map(|b| b.name.clone()).unwrap_or_default();
        let url = ctx.whole_address(&ctx.public_url(&format!("/moten/{}", m.id)));
        events.push(calendar::Event {
            uid: format!("mote-{}@{slug}.samdrift", m.id),
            sequence: u32::try_from(m.version - 1).unwrap_or_default(),
            changed: last_change(&ctx, &mut tx, m.id).await?,
            title: ctx.tv("portal-calendar-event", &[("board", board.into())]),
            text: super::parts::openness(&ctx, m.head.is_open),
            url,
            is_planned: m.stage.called().is_none() && !m.stage.is_held(),
            is_cancelled: m.cancelled.is_some(),
            head: m.head,
        });
    }
    let text = calendar::write(&portal.name(&ctx), &events);
    Ok(Reply::text(text, "text/calendar; charset=utf-8").kept(Keep::Anybody))
}

/// When the meeting's record was last changed, by the journal.
async fn last_change(ctx: &Ctx, tx: &mut ::store::Tx, meeting: i64) -> Result<Moment, Fault> {
    let filter =
        ::store::JournalFilter { subject: format!("meeting/{meeting}"), limit: 1, ..::store::JournalFilter::default() };
    let lines = ::store::list_journal(tx, ctx.coop(), &filter).await?;
    Ok(lines.first().map_or(ctx.now, |l| l.at))
}

/// What stands on the notice board, as an Atom feed (RFC 4287).
pub async fn notices(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let portal = open(&ctx, &mut tx).await?;
    let postings = found::notice_board(&ctx, &mut tx, &portal, None).await?;
    let whole = |path: &str| ctx.whole_address(&ctx.public_url(path));
    let entries: Vec<feed::Entry> = postings.iter().filter_map(|p| entry(&ctx, p, &whole)).collect();
    let head = feed::Head {
        title: ctx.tv("portal-feed-title", &[("board", portal.name(&ctx).into())]),
        address: whole("/anslagstavla"),
        own_address: whole("/anslagstavla.atom"),
        author: portal.name(&ctx),
        lang: ctx.lang().tag(),
    };
    Ok(Reply::text(feed::write(&head, &entries), "application/atom+xml; charset=utf-8").kept(Keep::Anybody))
}

/// One posting as an entry; how to appeal is no news.
fn entry(ctx: &Ctx, p: &Posting, whole: &dyn Fn(&str) -> String) -> Option<feed::Entry> {
    let kind = ctx.t(&format!("portal-kind-{}", p.kind().code()));
    let made = |title: String, path: String, day: Day| feed::Entry {
        title: format!("{kind}: {title}"),
        address: whole(&path),
        day,
    };
    match p {
        Posting::Adjusted(n) => {
            let up = n.postings.iter().find(|p| p.is_up())?;
            let last = n.postings.iter().filter_map(|p| p.posted).max()?;
            Some(made(super::notice_board::title(ctx, n), format!("/anslagstavla/{}", up.notice?), last))
        }
        Posting::Minutes(m) => Some(made(ctx.day(m.day), format!("/moten/{}/protokoll", m.meeting), m.day)),
        Posting::Meeting(c) => Some(made(ctx.day(c.day), format!("/moten/{}", c.meeting), c.called)),
        Posting::Statutory(a) => Some(made(a.heading.clone(), format!("/anslagstavla#k-{}", a.id), a.posted)),
        Posting::Delegation(d) => {
            let posted = d.postings.iter().filter_map(|p| p.posted).max()?;
            Some(made(d.number.clone(), format!("/anslagstavla#d-{}", d.decision), posted))
        }
        Posting::HowToAppeal => None,
    }
}
