//! The board's own row.

use crate::rules::{Board, NewBoard, Settings};
use basics::CooperationId;
use minutes::SubstituteSay;
use store::{By, Deed, Fault, Tx, args};

const LIST: &str =
    "select id, name, label, storage_place, remote_allowed, call_days, substitutes_say, version, remote_decision,
       substitutes_decision
  from board_board
 where cooperation = $1
 order by id";

const CREATE: &str = "insert into board_board
       (cooperation, id, name, label, storage_place, remote_allowed, remote_decision, call_days,
        substitutes_say, substitutes_decision, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)";

const UPDATE: &str = "update board_board
   set name = $3,
       label = $4,
       storage_place = $5,
       remote_allowed = $6,
       remote_decision = $7,
       call_days = $8,
       substitutes_say = $9,
       substitutes_decision = $10,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $11";

/// The boards of the cooperation, the oldest first. Most have one.
pub async fn list_boards(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Board>, Fault> {
    Ok(list_settings(tx, coop).await?.into_iter().map(|s| s.board).collect())
}

/// `None` when the cooperation has no such board.
pub async fn find_board(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Board>, Fault> {
    Ok(find_settings(tx, coop, id).await?.map(|s| s.board))
}

/// The board with what stands behind its settings.
pub async fn find_settings(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Settings>, Fault> {
    Ok(list_settings(tx, coop).await?.into_iter().find(|s| s.board.id == id))
}

async fn list_settings(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Settings>, Fault> {
    let rows = tx.rows(LIST, args![coop]).await?;
    Ok(rows.into_iter().map(settings).collect())
}

fn settings(mut r: store::Row) -> Settings {
    let board = Board {
        id: r.int(),
        name: r.text(),
        label: r.text(),
        storage_place: r.text(),
        remote_allowed: r.flag(),
        call_days: r.int(),
        substitutes_say: SubstituteSay::of(&r.text()),
        version: r.int(),
    };
    Settings { board, remote_decision: r.text(), substitutes_decision: r.text() }
}

fn say(new: &NewBoard<'_>) -> &'static str {
    new.substitutes_say.map_or("", SubstituteSay::code)
}

fn subject(id: i64) -> String {
    format!("board/{id}")
}

/// Lays up a board. The caller has asked [`crate::rules::validate_board`].
pub async fn create_board(tx: &mut Tx, by: &By, new: &NewBoard<'_>) -> Result<i64, Fault> {
    let id = tx.next(by.cooperation, "board_board").await?;
    let values = args![
        by.cooperation,
        id,
        new.name,
        new.label,
        new.storage_place,
        new.remote_allowed,
        new.remote_decision,
        new.call_days,
        say(new),
        new.substitutes_decision
    ];
    tx.run(CREATE, values).await?;
    let now = find_settings(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("board.create", subject(id)).after(&now)).await?;
    Ok(id)
}

/// Changes a board. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_board(tx: &mut Tx, by: &By, id: i64, version: i64, new: &NewBoard<'_>) -> Result<(), Fault> {
    let old = find_settings(tx, by.cooperation, id).await?;
    let values = args![
        by.cooperation,
        id,
        new.name,
        new.label,
        new.storage_place,
        new.remote_allowed,
        new.remote_decision,
        new.call_days,
        say(new),
        new.substitutes_decision,
        version
    ];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_settings(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("board.edit", subject(id)).before(&old).after(&now)).await?;
    Ok(())
}
