//! What the pages look up of meetings, cases and notices: only what everybody may know goes further.

use super::frame::Portal;
use crate::rules::{AdjustedNotice, DelegationNotice, MeetingCall, MinutesUp, PartyPosting, Posting, lay_out};
use crate::store;
use ::store::Tx;
use agreement::Party;
use basics::{Day, PartyId};
use meeting::rules::{Subject, current_notice, notices_about, range_label, subjects_of};
use meeting::{Clock, Meeting, Notice, clock_of};
use web::{Ctx, Fault};

/// A meeting with its parties and notices.
pub struct Found {
    pub meeting: Meeting,
    pub board_name: String,
    /// How the board writes its paragraphs.
    pub label: String,
    pub storage: String,
    pub parties: Vec<Party>,
    /// Those of the minutes, and of each paragraph adjusted at once.
    pub notices: Vec<Notice>,
    /// The minutes first, then the paragraphs adjusted at once.
    pub subjects: Vec<Subject>,
    /// The paragraphs adjusted at once whose text everybody may read.
    pub texts: Vec<i64>,
    /// Whether everybody may read the minutes: adjusted, and the masks confirmed.
    pub has_minutes: bool,
}

impl Found {
    /// Where the time for appeal of the minutes stands.
    pub fn clock(&self) -> Clock {
        self.clock_of(None, self.meeting.stage.adjusted())
    }

    /// The same for the minutes, or for a paragraph adjusted at once: each has its own (PROT-3).
    pub fn clock_of(&self, paragraph: Option<i64>, adjusted: Option<Day>) -> Clock {
        let ids: Vec<PartyId> = self.parties.iter().map(|p| p.id).collect();
        clock_of(self.meeting.day(), adjusted, &ids, &notices_about(&self.notices, paragraph))
    }

    /// The paragraphs that were adjusted at once.
    pub fn at_once(&self) -> impl Iterator<Item = &Subject> {
        self.subjects.iter().filter(|s| s.paragraph.is_some())
    }

    /// `§§ 1–2, 4–7`: what a subject announces.
    pub fn range(&self, subject: &Subject) -> String {
        range_label(&self.label, &subject.numbers)
    }

    /// The short names of these parties, as in a sentence.
    pub fn named(&self, ctx: &Ctx, parties: &[PartyId]) -> String {
        let name = |id: &PartyId| self.parties.iter().find(|p| p.id == *id).map(|p| p.short.clone());
        law::listed(ctx.lang(), &parties.iter().filter_map(name).collect::<Vec<_>>())
    }
}

/// A meeting by the number in the address.
pub async fn asked(ctx: &Ctx, tx: &mut Tx) -> Result<Found, Fault> {
    let id = ctx.id("id")?;
    let meeting = meeting::find_meeting(tx, ctx.coop(), id).await?.ok_or(Fault::NotFound)?;
    around(ctx, tx, meeting).await
}

/// What stands round a meeting; of adjusted minutes as it was when they were adjusted.
pub async fn around(ctx: &Ctx, tx: &mut Tx, meeting: Meeting) -> Result<Found, Fault> {
    let board = meeting::board_of(tx, ctx.coop(), &meeting).await?.ok_or(Fault::NotFound)?;
    let paragraphs = meeting::list_paragraphs(tx, ctx.coop(), meeting.id).await?;
    let at_once = meeting::list_at_once(tx, ctx.coop(), meeting.id).await?;
    let mut texts = Vec::new();
    for a in &at_once {
        if meeting::is_public(tx, ctx.coop(), &meeting, Some(a.paragraph)).await? {
            texts.push(a.paragraph);
        }
    }
    Ok(Found {
        subjects: subjects_of(&meeting, &paragraphs, &at_once),
        parties: meeting::parties_of(tx, ctx.coop(), &meeting).await?,
        notices: meeting::list_meeting_notices(tx, ctx.coop(), meeting.id).await?,
        board_name: board.name,
        label: board.label,
        storage: board.storage_place,
        texts,
        has_minutes: meeting::has_public_minutes(tx, ctx.coop(), &meeting).await?,
        meeting,
    })
}

/// The notice board on a day, of one party or of all.
pub async fn notice_board(
    ctx: &Ctx,
    tx: &mut Tx,
    portal: &Portal,
    party: Option<PartyId>,
) -> Result<Vec<Posting>, Fault> {
    let coop = ctx.coop();
    let mut found = Vec::new();
    let mut meetings: Vec<i64> = meeting::list_notices_up(tx, coop).await?.iter().map(|n| n.meeting).collect();
    meetings.sort_unstable();
    meetings.dedup();
    for id in meetings {
        let Some(m) = meeting::find_meeting(tx, coop, id).await? else { continue };
        found.extend(adjusted(&around(ctx, tx, m).await?));
    }
    for year in [ctx.today.year(), ctx.today.year() + 1] {
        for m in meeting::list_meetings_of_year(tx, coop, year).await? {
            found.extend(call(portal, &m).map(Posting::Meeting));
        }
    }
    found.extend(delegated(ctx, tx).await?);
    found.extend(store::list_announcements(tx, coop).await?.into_iter().map(Posting::Statutory));
    Ok(lay_out(found, party, ctx.today))
}

/// The decisions by delegation that are announced by themselves. A title that is kept back is not told.
async fn delegated(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Posting>, Fault> {
    let mut all = Vec::new();
    for (d, own) in delegation::unreported_announcements(tx, ctx.coop()).await? {
        let document = registry::find_document(tx, ctx.coop(), d.document).await?;
        let open = document.filter(|doc| doc.is_public() && !doc.is_secret());
        let parties = agreement::list_parties_on(tx, ctx.coop(), d.text.day).await?;
        let posting = |p: &Party| {
            let last = own.iter().filter(|o| o.party == p.id).max_by_key(|o| o.id);
            PartyPosting {
                party: p.id,
                name: p.short.clone(),
                notice: last.map(|o| o.id),
                posted: last.map(|o| o.posted),
                removed: last.and_then(|o| o.removed),
            }
        };
        let ids: Vec<PartyId> = parties.iter().map(|p| p.id).collect();
        all.push(Posting::Delegation(DelegationNotice {
            decision: d.id,
            board: d.board,
            title: open.map(|doc| doc.title_for(false).to_string()).unwrap_or_default(),
            day: d.text.day,
            postings: parties.iter().map(posting).collect(),
            last_day: delegation::rules::clock_of(d.text.day, &ids, &own).ok().map(|appeal| appeal.day),
            number: d.number,
        }));
    }
    Ok(all)
}

/// The notices of a meeting's adjusted texts, and the minutes beside them when they are public.
fn adjusted(f: &Found) -> Vec<Posting> {
    let notices = notices_of(f);
    let mut all = Vec::new();
    if let Some(notice) = notices.iter().find(|n| n.paragraph.is_none() && n.has_text) {
        all.push(Posting::Minutes(MinutesUp {
            meeting: f.meeting.id,
            board: f.board_name.clone(),
            day: f.meeting.day(),
            paragraphs: notice.paragraphs.clone(),
        }));
    }
    all.extend(notices.into_iter().map(Posting::Adjusted));
    all
}

/// The notices of a meeting as every party's board has them: of the minutes once they are adjusted, and of each
/// paragraph that was adjusted at once.
pub fn notices_of(f: &Found) -> Vec<AdjustedNotice> {
    f.subjects.iter().filter_map(|s| notice_of(f, s)).collect()
}

fn notice_of(f: &Found, subject: &Subject) -> Option<AdjustedNotice> {
    let adjusted = subject.adjusted?;
    let own = notices_about(&f.notices, subject.paragraph);
    let posting = |p: &Party| {
        let notice = current_notice(&own, p.id);
        PartyPosting {
            party: p.id,
            name: p.short.clone(),
            notice: notice.map(|n| n.id),
            posted: notice.map(|n| n.posted),
            removed: notice.and_then(|n| n.removal.as_ref()).map(|r| r.day),
        }
    };
    Some(AdjustedNotice {
        meeting: f.meeting.id,
        paragraph: subject.paragraph,
        has_text: subject.paragraph.map_or(f.has_minutes, |id| f.texts.contains(&id)),
        board: f.board_name.clone(),
        meeting_day: f.meeting.day(),
        adjusted,
        paragraphs: f.range(subject),
        storage: f.storage.clone(),
        clock: f.clock_of(subject.paragraph, subject.adjusted),
        postings: f.parties.iter().map(posting).collect(),
    })
}

/// A meeting that members have been called to, as it is announced until it has been held.
fn call(portal: &Portal, m: &Meeting) -> Option<MeetingCall> {
    if m.cancelled.is_some() || m.stage.is_held() {
        return None;
    }
    let called = m.stage.called()?;
    let board = portal.board(m.board)?;
    Some(MeetingCall {
        meeting: m.id,
        board: board.name.clone(),
        day: m.day(),
        start: m.head.start.clone(),
        place: m.head.place.clone(),
        is_open: m.head.is_open,
        called,
    })
}

/// Every meeting of every year, the earliest first.
pub async fn all_meetings(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Meeting>, Fault> {
    let mut all = Vec::new();
    for year in meeting::list_years(tx, ctx.coop()).await? {
        all.extend(meeting::list_meetings_of_year(tx, ctx.coop(), year).await?);
    }
    Ok(all)
}
