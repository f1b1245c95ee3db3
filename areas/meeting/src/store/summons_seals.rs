//! Holding the versions of the summons against what was sealed when they went out.

use super::summons::{SealedSummons, list_summons};
use ::store::{Fault, Store, Tx, journal_seals, sealed_hash};
use basics::{CooperationId, Refusal};

/// Versions that no longer agree with their seal, or whose document or PDF is gone or changed.
pub async fn check_summons_seals(store: &Store, tx: &mut Tx, coop: CooperationId) -> Result<Vec<Refusal>, Fault> {
    let mut found = Vec::new();
    for seal in journal_seals(tx, coop).await? {
        let parts: Vec<&str> = seal.subject.split('/').collect();
        let ["meeting", meeting, "summons", number] = parts[..] else { continue };
        let (Ok(meeting), Ok(number)) = (meeting.parse::<i64>(), number.parse::<i64>()) else { continue };
        let all = list_summons(tx, coop, meeting).await?;
        let kept = all.iter().find(|s| s.number == number);
        let is_whole = match kept {
            Some(s) if sealed_hash(&SealedSummons::kept(s)) == seal.hash => {
                is_there(store, tx, coop, &s.document).await? && is_there(store, tx, coop, &s.pdf).await?
            }
            Some(_) | None => false,
        };
        if !is_whole {
            let refusal = Refusal::new("meeting-check-summons").with("number", number).with("meeting", meeting);
            found.push(refusal.with("line", seal.line));
        }
    }
    Ok(found)
}

async fn is_there(store: &Store, tx: &mut Tx, coop: CooperationId, hash: &str) -> Result<bool, Fault> {
    match store.read_file(tx, coop, hash).await {
        Ok(bytes) => Ok(bytes.is_some()),
        Err(Fault::Damaged(_)) => Ok(false),
        Err(fault) => Err(fault),
    }
}
