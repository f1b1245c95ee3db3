//! The journal's lines about one meeting, to be replayed.

use crate::rules::{KnownLine, Picture, replay};
use ::store::{Fault, JournalFilter, Tx, list_journal};
use basics::CooperationId;

/// More lines than any meeting has.
const ALL: i64 = 1_000_000;

/// Every line about the meeting, oldest first.
pub async fn list_known_lines(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Vec<KnownLine>, Fault> {
    let subject = format!("meeting/{meeting}");
    let filter = JournalFilter { subject: subject.clone(), limit: ALL, ..JournalFilter::default() };
    let mut lines = list_journal(tx, coop, &filter).await?;
    lines.reverse();
    let known = |l: ::store::JournalLine| {
        let mut content: serde_json::Value = serde_json::from_str(&l.content).unwrap_or_default();
        let under = l.subject.strip_prefix(&subject).unwrap_or_default().trim_start_matches('/').to_string();
        let after = content["after"].take();
        KnownLine { number: l.number, at: l.at, by: l.person_name, deed: l.deed, subject: under, after }
    };
    Ok(lines.into_iter().map(known).collect())
}

/// The meeting as it was known when the journal's line `upto` had been written.
pub async fn picture_at(tx: &mut Tx, coop: CooperationId, meeting: i64, upto: i64) -> Result<Picture, Fault> {
    let mut lines = list_known_lines(tx, coop, meeting).await?;
    lines.retain(|l| l.number <= upto);
    Ok(replay(&lines))
}
