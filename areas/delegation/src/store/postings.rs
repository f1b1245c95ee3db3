//! Notices of decisions that are not reported but can be appealed.

use super::{DecisionFilter, NotDone, find_decision, list_decisions};
use crate::rules::{self, Decision, Posting};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId, Refusal};

const OF_DECISION: &str = "select id, decision, party, posted, posted_by, removed
   from delegation_posting
  where cooperation = $1
    and ($2 = 0 or decision = $2)
  order by decision, id";

const INSERT: &str = "insert into delegation_posting (cooperation, id, decision, party, posted, posted_by)
 values ($1, $2, $3, $4, $5, $6)";

const REMOVE: &str = "update delegation_posting
    set removed = $3
  where cooperation = $1
    and id = $2
    and removed is null";

fn posting(mut r: Row) -> Posting {
    Posting { id: r.int(), decision: r.int(), party: r.int(), posted: r.day(), by: r.text(), removed: r.opt_day() }
}

/// The notices of a decision; of every decision when it is zero.
pub async fn list_postings(tx: &mut Tx, coop: CooperationId, decision: i64) -> Result<Vec<Posting>, Fault> {
    Ok(tx.rows(OF_DECISION, args![coop, decision]).await?.into_iter().map(posting).collect())
}

/// Decisions that are announced by themselves (PROT-14), each with its postings, the latest first. Whether all
/// parties have posted, and until when the notice stays up, follows from the postings.
pub async fn unreported_announcements(
    tx: &mut Tx,
    coop: CooperationId,
) -> Result<Vec<(Decision, Vec<Posting>)>, Fault> {
    let all = list_postings(tx, coop, 0).await?;
    let decisions = list_decisions(tx, coop, &DecisionFilter::default()).await?;
    let of = |d: &Decision| all.iter().filter(|p| p.decision == d.id).cloned().collect();
    Ok(decisions
        .into_iter()
        .filter(Decision::is_announced)
        .map(|d| {
            let own = of(&d);
            (d, own)
        })
        .collect())
}

/// Registers that a party has put up the notice of a decision.
pub async fn post_announcement(tx: &mut Tx, by: &By, decision: i64, party: PartyId, day: Day) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let found = announced(tx, by, decision).await?;
    let parties = parties_of(tx, coop, &found).await?;
    let postings = list_postings(tx, coop, decision).await?;
    rules::post_announcement(found.text.day, &parties, &postings, party, day, by.at.day())?;
    let id = tx.next(coop, "delegation_posting").await?;
    tx.run(INSERT, args![coop, id, decision, party, day, &by.name]).await?;
    let made = Posting { id, decision, party, posted: day, by: by.name.clone(), removed: None };
    tx.log(by, Deed::new("delegation-notice.post", subject(decision)).after(&made)).await?;
    Ok(())
}

/// Registers that a party has taken the notice down, after the time for appeal.
pub async fn remove_announcement(tx: &mut Tx, by: &By, decision: i64, party: PartyId, day: Day) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let found = announced(tx, by, decision).await?;
    let parties = parties_of(tx, coop, &found).await?;
    let postings = list_postings(tx, coop, decision).await?;
    let old = postings.iter().find(|p| p.party == party).ok_or_else(NotDone::missing)?;
    let clock = rules::clock_of(found.text.day, &parties, &postings);
    rules::remove_announcement(old, &clock, day, by.at.day())?;
    tx.run_versioned(REMOVE, args![coop, old.id, day]).await?;
    let new = Posting { removed: Some(day), ..old.clone() };
    tx.log(by, Deed::new("delegation-notice.remove", subject(decision)).before(old).after(&new)).await?;
    Ok(())
}

async fn announced(tx: &mut Tx, by: &By, decision: i64) -> Result<Decision, NotDone> {
    let found = find_decision(tx, by.cooperation, decision).await?.ok_or_else(NotDone::missing)?;
    if !found.is_announced() {
        return Err(vec![Refusal::new("delegation-notice-none")].into());
    }
    Ok(found)
}

async fn parties_of(tx: &mut Tx, coop: CooperationId, d: &Decision) -> Result<Vec<PartyId>, Fault> {
    Ok(agreement::list_parties_on(tx, coop, d.text.day).await?.iter().map(|p| p.id).collect())
}

fn subject(decision: i64) -> String {
    format!("delegation/decision/{decision}/notice")
}
