//! Holding public versions against what was sealed when they were confirmed.

use super::published::{list_published, published_subject};
use super::{find_meeting, meetings};
use ::store::{Fault, Tx, journal_seals, sealed_hash};
use basics::{CooperationId, Refusal};
use std::collections::BTreeMap;

/// Public versions that are no longer as they were confirmed, are gone, or were added without a seal.
pub async fn check_published_seals(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut rows: BTreeMap<i64, _> =
        list_published(tx, coop).await?.into_iter().map(|(id, meeting, text)| (id, (meeting, text))).collect();
    let mut found = Vec::new();
    for seal in journal_seals(tx, coop).await? {
        let parts: Vec<&str> = seal.subject.split('/').collect();
        let ["meeting", meeting, "published", id] = parts[..] else { continue };
        let (Ok(meeting), Ok(id)) = (meeting.parse::<i64>(), id.parse::<i64>()) else { continue };
        let finding = match rows.remove(&id) {
            None => "meeting-check-public-missing",
            Some((_, Some(text))) if sealed_hash(&text) == seal.hash => continue,
            Some(_) => "meeting-check-public-changed",
        };
        found.push(named(tx, coop, finding, meeting).await?.with("line", seal.line));
    }
    for (id, (meeting, _)) in rows {
        let unsealed = named(tx, coop, "meeting-check-public-unsealed", meeting).await?;
        found.push(unsealed.with("subject", published_subject(meeting, id)));
    }
    Ok(found)
}

async fn named(tx: &mut Tx, coop: CooperationId, id: &'static str, meeting: i64) -> Result<Refusal, Fault> {
    let found = find_meeting(tx, coop, meeting).await?;
    Ok(Refusal::new(id).with("day", found.map_or_else(|| meetings::subject(meeting), |m| m.day().to_string())))
}
