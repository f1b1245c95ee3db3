//! Holding the parties' notices against what was sealed when they were put up, taken down or withdrawn: the time
//! for appeal is counted from their days.

use super::gaps::list_certificates;
use super::notices::{find_notice, list_all_notices};
use super::{find_meeting, meetings};
use crate::rules::{Notice, SealedNotice};
use ::store::{Fault, Seal, Tx, find_journal_line, journal_seals, sealed_hash};
use basics::{CooperationId, PartyId, Refusal};
use std::collections::{BTreeMap, BTreeSet};

/// Notices that no longer agree with their seal, are gone, or were added without one. `parties` names them.
pub async fn check_notice_seals(
    tx: &mut Tx,
    coop: CooperationId,
    parties: &BTreeMap<PartyId, String>,
) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let mut sealed = BTreeSet::new();
    for seal in journal_seals(tx, coop).await? {
        if let Some((meeting, id)) = certificate_of(&seal) {
            found.extend(check_certificate(tx, coop, parties, &seal, meeting, id).await?);
        }
        let Some((meeting, id)) = notice_of(&seal) else { continue };
        sealed.insert(id);
        let finding = match find_notice(tx, coop, id).await? {
            None => "meeting-check-notice-missing",
            Some(n) if sealed_hash(&SealedNotice::of(&n)) != seal.hash => "meeting-check-notice-changed",
            Some(_) => continue,
        };
        let party = party_in_journal(tx, coop, seal.line).await?;
        found.push(named(tx, coop, finding, meeting, name_of(parties, party)).await?.with("line", seal.line));
    }
    for Notice { id, meeting, party, .. } in list_all_notices(tx, coop).await? {
        if !sealed.contains(&id) {
            let party = name_of(parties, Some(party));
            found.push(named(tx, coop, "meeting-check-notice-unsealed", meeting, party).await?);
        }
    }
    Ok(found)
}

/// Meeting and notice of `meeting/1/certificate/2`.
fn certificate_of(seal: &Seal) -> Option<(i64, i64)> {
    match seal.subject.split('/').collect::<Vec<_>>()[..] {
        ["meeting", meeting, "certificate", id] => Some((meeting.parse().ok()?, id.parse().ok()?)),
        _ => None,
    }
}

async fn check_certificate(
    tx: &mut Tx,
    coop: CooperationId,
    parties: &BTreeMap<PartyId, String>,
    seal: &Seal,
    meeting: i64,
    notice: i64,
) -> Result<Option<Refusal>, Fault> {
    let kept = list_certificates(tx, coop, meeting).await?.into_iter().rfind(|c| c.notice == notice);
    if kept.is_some_and(|c| sealed_hash(&c.text) == seal.hash) {
        return Ok(None);
    }
    let party = find_notice(tx, coop, notice).await?.map(|n| n.party);
    let found = named(tx, coop, "meeting-check-certificate", meeting, name_of(parties, party)).await?;
    Ok(Some(found.with("line", seal.line)))
}

/// Meeting and notice of `meeting/1/notice/2`.
fn notice_of(seal: &Seal) -> Option<(i64, i64)> {
    match seal.subject.split('/').collect::<Vec<_>>()[..] {
        ["meeting", meeting, "notice", id] => Some((meeting.parse().ok()?, id.parse().ok()?)),
        _ => None,
    }
}

/// The party as the journal has it: the row may be gone, or name another.
async fn party_in_journal(tx: &mut Tx, coop: CooperationId, line: i64) -> Result<Option<PartyId>, Fault> {
    let content = find_journal_line(tx, coop, line).await?.map(|l| l.content).unwrap_or_default();
    let json: serde_json::Value = serde_json::from_str(&content).unwrap_or_default();
    Ok(json["after"]["party"].as_i64())
}

fn name_of(parties: &BTreeMap<PartyId, String>, party: Option<PartyId>) -> String {
    let Some(party) = party else { return "?".to_string() };
    parties.get(&party).cloned().unwrap_or_else(|| party.to_string())
}

async fn named(
    tx: &mut Tx,
    coop: CooperationId,
    id: &'static str,
    meeting: i64,
    party: String,
) -> Result<Refusal, Fault> {
    let found = find_meeting(tx, coop, meeting).await?;
    let day = found.map_or_else(|| meetings::subject(meeting), |m| m.day().to_string());
    Ok(Refusal::new(id).with("day", day).with("party", party))
}
