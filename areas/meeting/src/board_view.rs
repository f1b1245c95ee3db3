//! What stands on the notice boards on a day, for the public page (PROT-11). Nothing here asks who is looking.

use crate::documents;
use crate::papers::gather;
use crate::rules::{Clock, current_notice};
use crate::store;
use ::store::{Fault, Tx};
use basics::{CooperationId, Day, PartyId};
use board::Court;
use press::Document;

/// Meetings older than this many days before the day asked for are not looked at: their time is over.
const LOOK_BACK: i64 = 400;

/// One party's notice that is up, with everything a public page says of it.
#[derive(Clone, Debug)]
pub struct PublicNotice {
    pub notice: i64,
    pub meeting: i64,
    /// The paragraph adjusted at once that it is about; `None` for the minutes.
    pub paragraph: Option<i64>,
    pub party: PartyId,
    pub party_name: String,
    pub board_name: String,
    /// `§§ 1–2, 4–7`.
    pub label: String,
    pub meeting_day: Day,
    pub adjusted: Day,
    pub posted: Day,
    /// `None` while a party has not posted, or a notice has to go up again.
    pub last_appeal_day: Option<Day>,
    /// The first day it may come down.
    pub removal_day: Option<Day>,
    /// Where the minutes are kept; empty when not told.
    pub storage_place: String,
    pub court: Option<Court>,
    /// It stands on Samdrift's own page: that page is the party's board for it.
    pub is_automatic: bool,
    /// The whole notice, with how to appeal.
    pub document: Document,
}

/// The notices that are up on a day, on whichever board, the latest meeting first.
pub async fn notices_up_on(tx: &mut Tx, coop: CooperationId, day: Day) -> Result<Vec<PublicNotice>, Fault> {
    let mut up = Vec::new();
    let all = store::list_notices_since(tx, coop, day.plus_days(-LOOK_BACK)).await?;
    let mut meetings: Vec<i64> = all.iter().map(|n| n.meeting).collect();
    meetings.sort_unstable();
    meetings.dedup();
    for id in meetings {
        let Some(meeting) = store::find_meeting(tx, coop, id).await? else { continue };
        let Some(mut papers) = gather(tx, coop, meeting).await? else { continue };
        let others: Vec<Option<i64>> = papers.others.iter().map(|(s, _)| s.paragraph).collect();
        for subject in std::iter::once(None).chain(others) {
            let Some(now) = papers.about(subject) else { break };
            papers = now;
            up.extend(papers.parties.iter().filter_map(|p| one(&papers, p, day)));
        }
    }
    up.sort_by_key(|n| (std::cmp::Reverse(n.meeting_day), n.meeting, n.paragraph, n.party));
    Ok(up)
}

fn one(papers: &documents::Papers, party: &agreement::Party, day: Day) -> Option<PublicNotice> {
    let notice = current_notice(&papers.notices, party.id)?;
    let adjusted = papers.subject.adjusted?;
    let is_up = notice.posted <= day && notice.removal.as_ref().is_none_or(|r| r.day > day);
    let (last_appeal_day, removal_day) = match papers.clock() {
        Clock::Running { appeal, removal, .. } => (Some(appeal.day), Some(removal.day)),
        Clock::NotAdjusted | Clock::Waiting { .. } | Clock::Broken { .. } => (None, None),
    };
    is_up.then(|| PublicNotice {
        notice: notice.id,
        meeting: papers.meeting.id,
        paragraph: papers.subject.paragraph,
        party: party.id,
        party_name: party.name.clone(),
        board_name: papers.board.name.clone(),
        label: papers.announced(),
        meeting_day: papers.meeting.day(),
        adjusted,
        posted: notice.posted,
        last_appeal_day,
        removal_day,
        storage_place: papers.board.storage_place.clone(),
        court: papers.court.clone(),
        is_automatic: notice.is_automatic,
        document: documents::notice(papers, party),
    })
}
