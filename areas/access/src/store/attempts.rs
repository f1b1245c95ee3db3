//! Attempts to give a password, counted so that guessing is slow, also over several nodes.

use crate::store::INSTALLATION;
use basics::Moment;
use store::{Fault, Tx, args, hash_of};

/// How many may fail within the time below.
const MOST: i64 = 5;
const WITHIN_SECONDS: i64 = 15 * 60;

const REMOVE_OLD: &str = "delete from access_attempt
  where cooperation = $1
    and at <= $2";

const COUNT: &str = "select count(*), coalesce(min(at), 0)
   from access_attempt
  where cooperation = $1
    and key = $2";

const INSERT: &str = "insert into access_attempt (cooperation, id, key, at)
 values ($1, $2, $3, $4)";

const CLEAR: &str = "delete from access_attempt
  where cooperation = $1
    and key = $2";

/// Who tries what, as it is stored: not readable.
fn key(from_address: &str, email: &str) -> String {
    hash_of(format!("{from_address}\n{email}").as_bytes())
}

/// Counts an attempt before it is made, so that many at once are no way round. `Some` seconds to wait
/// when there have been too many; then nothing is counted.
pub async fn reserve_attempt(tx: &mut Tx, from_address: &str, email: &str, now: Moment) -> Result<Option<i64>, Fault> {
    let key = key(from_address, email);
    tx.run(REMOVE_OLD, args![INSTALLATION, now.seconds() - WITHIN_SECONDS]).await?;
    let row = tx.row(COUNT, args![INSTALLATION, &key]).await?;
    let (made, first) = row.map_or((0, 0), |mut r| (r.int(), r.int()));
    if made >= MOST {
        return Ok(Some((first + WITHIN_SECONDS - now.seconds()).max(1)));
    }
    let id = tx.next(INSTALLATION, "access_attempt").await?;
    tx.run(INSERT, args![INSTALLATION, id, key, now.seconds()]).await?;
    Ok(None)
}

/// Forgets the attempts, after one that succeeded.
pub async fn clear_attempts(tx: &mut Tx, from_address: &str, email: &str) -> Result<(), Fault> {
    tx.run(CLEAR, args![INSTALLATION, key(from_address, email)]).await?;
    Ok(())
}
