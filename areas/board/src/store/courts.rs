//! The court appeals go to, one per board.

use crate::rules::Court;
use basics::CooperationId;
use store::{By, Deed, Fault, Tx, args};

const FIND: &str = "select name, address, version
  from board_court
 where cooperation = $1
   and board = $2";

const CREATE: &str = "insert into board_court (cooperation, id, board, name, address, version)
values ($1, $2, $3, $4, $5, 1)";

const UPDATE: &str = "update board_court
   set name = $3,
       address = $4,
       version = version + 1
 where cooperation = $1
   and board = $2
   and version = $5";

/// `None` until somebody has said which.
pub async fn find_court(tx: &mut Tx, coop: CooperationId, board: i64) -> Result<Option<Court>, Fault> {
    let row = tx.row(FIND, args![coop, board]).await?;
    Ok(row.map(|mut r| Court { name: r.text(), address: r.text(), version: r.int() }))
}

/// Says which court tries the board's decisions. `court.version` is that of the answer seen.
pub async fn save_court(tx: &mut Tx, by: &By, board: i64, court: &Court) -> Result<(), Fault> {
    let coop = by.cooperation;
    let old = find_court(tx, coop, board).await?;
    if old.is_none() && court.version == 0 {
        let id = tx.next(coop, "board_court").await?;
        tx.run(CREATE, args![coop, id, board, &court.name, &court.address]).await?;
    } else {
        tx.run_versioned(UPDATE, args![coop, board, &court.name, &court.address, court.version]).await?;
    }
    let now = find_court(tx, coop, board).await?;
    tx.log(by, Deed::new("board.court", format!("board/{board}/court")).before(&old).after(&now)).await?;
    Ok(())
}
