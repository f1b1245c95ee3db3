//! What each party pays its elected representatives, from a day on.

use super::NotDone;
use crate::rules::{Amounts, Rate};
use ::store::{By, Deed, Fault, Row, Tx, args};
use basics::{CooperationId, Day, PartyId};

const ALL: &str = "select id, party, from_day, meeting_ore, hour_ore, lost_ore, version
   from meeting_rate
  where cooperation = $1
  order by party, from_day";

const INSERT: &str = "insert into meeting_rate (cooperation, id, party, from_day, meeting_ore, hour_ore, lost_ore,
        version)
 values ($1, $2, $3, $4, $5, $6, $7, 1)";

const UPDATE: &str = "update meeting_rate
    set meeting_ore = $4,
        hour_ore = $5,
        lost_ore = $6,
        version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const BETWEEN: &str = "select id
   from meeting_meeting
  where cooperation = $1
    and day >= $2
    and day <= $3
    and is_held = 1
  order by day, start_time, id";

fn rate(mut r: Row) -> Rate {
    let (id, party, from) = (r.int(), r.int(), r.day());
    let amounts = Amounts { meeting: r.int(), hour: r.int(), lost: r.int() };
    Rate { id, party, from, amounts, version: r.int() }
}

/// Every party's rates, by party and day.
pub async fn list_rates(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Rate>, Fault> {
    Ok(tx.rows(ALL, args![coop]).await?.into_iter().map(rate).collect())
}

/// Sets what a party pays from a day on; a rate from the same day is replaced, and the journal keeps it.
pub async fn set_rate(tx: &mut Tx, by: &By, party: PartyId, from: Day, amounts: Amounts) -> Result<(), NotDone> {
    let coop = by.cooperation;
    let old = list_rates(tx, coop).await?.into_iter().find(|r| r.party == party && r.from == from);
    let Amounts { meeting, hour, lost } = amounts;
    let (id, version) = match &old {
        Some(r) => {
            tx.run_versioned(UPDATE, args![coop, r.id, r.version, meeting, hour, lost]).await?;
            (r.id, r.version + 1)
        }
        None => {
            let id = tx.next(coop, "meeting_rate").await?;
            tx.run(INSERT, args![coop, id, party, from, meeting, hour, lost]).await?;
            (id, 1)
        }
    };
    let new = Rate { id, party, from, amounts, version };
    tx.log(by, Deed::new("rate.set", format!("rate/{id}")).before(&old).after(&new)).await?;
    Ok(())
}

/// The meetings held in a period, in order.
pub async fn list_held_between(tx: &mut Tx, coop: CooperationId, from: Day, to: Day) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(BETWEEN, args![coop, from, to]).await?.into_iter().map(|mut r| r.int()).collect())
}
