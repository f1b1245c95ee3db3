//! Holding what is laid over adjusted minutes – corrections, certified extracts, dispatches, receipts – against the
//! seals in the journal.

use super::corrections::find_correction;
use super::extracts::{find_dispatch, find_extract, find_receipt};
use super::find_meeting;
use super::meetings;
use crate::rules::SealedLayer;
use ::store::{Fault, Seal, Tx, args, journal_seals, sealed_hash};
use basics::{CooperationId, Refusal};
use std::collections::BTreeSet;

const ALL: &str = "select 'correction', id, meeting
   from meeting_correction
  where cooperation = $1
  union all
 select 'extract', id, meeting
   from meeting_extract
  where cooperation = $1
  union all
 select 'dispatch', id, meeting
   from meeting_dispatch
  where cooperation = $1
  union all
 select 'receipt', id, meeting
   from meeting_receipt
  where cooperation = $1
  order by 1, 2";

/// Kinds of layers, as the journal's subjects name them: `meeting/1/correction/2`.
const KINDS: [&str; 4] = ["correction", "extract", "dispatch", "receipt"];

/// Layers that no longer agree with their seal, are gone, or were added without one.
pub async fn check_layer_seals(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    let mut sealed = BTreeSet::new();
    for seal in journal_seals(tx, coop).await? {
        let Some((meeting, kind, id)) = layer_of(&seal) else { continue };
        sealed.insert((kind, id));
        let finding = match hash_now(tx, coop, kind, id).await? {
            None => "meeting-check-layer-missing",
            Some(hash) if hash != seal.hash => "meeting-check-layer-changed",
            Some(_) => continue,
        };
        found.push(named(tx, coop, finding, meeting, kind).await?.with("line", seal.line));
    }
    for mut r in tx.rows(ALL, args![coop]).await? {
        let (kind, id, meeting) = (r.text(), r.int(), r.int());
        if let Some(kind) = KINDS.into_iter().find(|k| *k == kind)
            && !sealed.contains(&(kind, id))
        {
            found.push(named(tx, coop, "meeting-check-layer-unsealed", meeting, kind).await?);
        }
    }
    Ok(found)
}

fn layer_of(seal: &Seal) -> Option<(i64, &'static str, i64)> {
    match seal.subject.split('/').collect::<Vec<_>>()[..] {
        ["meeting", meeting, kind, id] => {
            let kind = KINDS.into_iter().find(|k| *k == kind)?;
            Some((meeting.parse().ok()?, kind, id.parse().ok()?))
        }
        _ => None,
    }
}

/// What the row would be sealed with now; `None` when it is gone.
async fn hash_now(tx: &mut Tx, coop: CooperationId, kind: &str, id: i64) -> Result<Option<String>, Fault> {
    Ok(match kind {
        "correction" => find_correction(tx, coop, id).await?.map(|c| sealed_hash(&SealedLayer::of(&c))),
        "extract" => find_extract(tx, coop, id).await?.map(|e| sealed_hash(&SealedLayer::of(&e))),
        "dispatch" => find_dispatch(tx, coop, id).await?.map(|d| sealed_hash(&SealedLayer::of(&d))),
        _ => find_receipt(tx, coop, id).await?.map(|r| sealed_hash(&SealedLayer::of(&r))),
    })
}

async fn named(
    tx: &mut Tx,
    coop: CooperationId,
    id: &'static str,
    meeting: i64,
    kind: &'static str,
) -> Result<Refusal, Fault> {
    let found = find_meeting(tx, coop, meeting).await?;
    let day = found.map_or_else(|| meetings::subject(meeting), |m| m.day().to_string());
    Ok(Refusal::new(id).with("day", day).with("what", kind))
}
