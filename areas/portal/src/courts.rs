//! Handing the court over to the board, which is the only one to say where appeals go.

use crate::store;
use ::store::{By, Fault, Store};
use basics::Moment;

/// Gives each board that has named no court the one its public pages named, and empties the old setting. Done again
/// it finds nothing to do. A board that has named one keeps it.
pub async fn hand_over_courts(files: &Store, now: Moment) -> Result<usize, Fault> {
    let mut tx = files.read().await?;
    if store::list_old_courts(&mut tx).await?.is_empty() {
        return Ok(0);
    }
    drop(tx);
    let mut tx = files.write().await?;
    let mut given = 0;
    for (coop, name, address) in store::list_old_courts(&mut tx).await? {
        let by = By::program(coop, now);
        for b in board::list_boards(&mut tx, coop).await? {
            let known = board::find_court(&mut tx, coop, b.id).await?;
            if known.as_ref().is_none_or(|c| c.name.is_empty()) {
                let version = known.map_or(0, |c| c.version);
                let court = board::Court { name: name.clone(), address: address.clone(), version };
                board::save_court(&mut tx, &by, b.id, &court).await?;
                given += 1;
            }
        }
        store::empty_old_court(&mut tx, &by).await?;
    }
    tx.commit().await?;
    Ok(given)
}
