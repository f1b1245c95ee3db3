//! Taking a notice down and, in the same breath, writing the certificate that it was up; and the program's own
//! taking down of what stands on its page.

use crate::documents;
use crate::papers::gather;
use crate::rules::{Clock, clock_of, current_notice, notices_about, subjects_of};
use crate::store::{self, NotDone};
use ::store::{By, Fault, Store, Tx};
use basics::{CooperationId, Day, Moment, PartyId};

/// Registers that a notice was taken down on `day`, and keeps its certificate.
#[allow(clippy::too_many_arguments)] // the form's fields, each a fact of its own
pub async fn remove_notice(
    tx: &mut Tx,
    by: &By,
    id: i64,
    parties: &[PartyId],
    day: Day,
    removed_by: &str,
    admits_early: bool,
    version: i64,
) -> Result<(), NotDone> {
    store::remove_notice(tx, by, id, parties, day, removed_by, admits_early, version).await?;
    certify(tx, by, id).await?;
    Ok(())
}

async fn certify(tx: &mut Tx, by: &By, id: i64) -> Result<(), Fault> {
    let coop = by.cooperation;
    let Some(notice) = store::find_notice(tx, coop, id).await? else { return Ok(()) };
    let Some(meeting) = store::find_meeting(tx, coop, notice.meeting).await? else { return Ok(()) };
    let Some(papers) = gather(tx, coop, meeting).await? else { return Ok(()) };
    let Some(papers) = papers.about(notice.paragraph) else { return Ok(()) };
    let Some(party) = papers.parties.iter().find(|p| p.id == notice.party) else { return Ok(()) };
    let text = press::plain(&documents::notice(&papers, party));
    store::save_certificate(tx, by, &notice, &text).await
}

/// Takes down what stands on Samdrift's own page and has been up its whole time: the day after the last day to
/// appeal, or as soon after as the program runs. Done again it finds nothing to do, so it may be called at any time,
/// by several nodes at once, and after being stopped half-way. Returns how many came down.
pub async fn take_down_due(store: &Store, now: Moment) -> Result<usize, Fault> {
    let mut tx = store.read().await?;
    let mut waiting = Vec::new();
    for coop in ::store::list_cooperations(&mut tx).await? {
        waiting.extend(due(&mut tx, coop.id, now.day()).await?.into_iter().map(|d| (coop.id, d.0)));
    }
    drop(tx);
    let mut count = 0;
    for (coop, id) in waiting {
        // One transaction each; what another node took down in the meantime is no longer due.
        let mut tx = store.write().await?;
        let Some((id, parties, version)) = due(&mut tx, coop, now.day()).await?.into_iter().find(|d| d.0 == id) else {
            continue;
        };
        let by = By::program(coop, now);
        match remove_notice(&mut tx, &by, id, &parties, now.day(), &by.name, false, version).await {
            Ok(()) => tx.commit().await?,
            Err(NotDone::Failed(fault)) => return Err(fault),
            Err(NotDone::Refused(_)) => continue,
        }
        count += 1;
    }
    Ok(count)
}

/// Notices on Samdrift's page that may come down: number, the parties of the meeting's day, version.
async fn due(tx: &mut Tx, coop: CooperationId, today: Day) -> Result<Vec<(i64, Vec<PartyId>, i64)>, Fault> {
    let mut found = Vec::new();
    for meeting in store::list_meetings_with_automatic(tx, coop).await? {
        let Some(meeting) = store::find_meeting(tx, coop, meeting).await? else { continue };
        let parties: Vec<PartyId> = store::parties_of(tx, coop, &meeting).await?.into_iter().map(|p| p.id).collect();
        let all = store::list_meeting_notices(tx, coop, meeting.id).await?;
        let at_once = store::list_at_once(tx, coop, meeting.id).await?;
        let paragraphs = store::list_paragraphs(tx, coop, meeting.id).await?;
        for subject in subjects_of(&meeting, &paragraphs, &at_once) {
            let notices = notices_about(&all, subject.paragraph);
            let Clock::Running { removal, .. } = clock_of(meeting.day(), subject.adjusted, &parties, &notices) else {
                continue;
            };
            if today < removal.day {
                continue;
            }
            let up = parties.iter().filter_map(|p| current_notice(&notices, *p));
            let up = up.filter(|n| n.is_automatic && n.removal.is_none());
            found.extend(up.map(|n| (n.id, parties.clone(), n.version)));
        }
    }
    Ok(found)
}
