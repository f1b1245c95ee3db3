//! What minutes borrow from board and agreement: read there until they are adjusted, kept here from then on.

use super::NotDone;
use crate::rules::{Frozen, FrozenParty, Meeting};
use ::store::{By, Fault, Row, Tx, args};
use agreement::Party;
use basics::{CooperationId, PartyId};
use board::Board;

const FIND: &str = "select name, label, storage_place, remote_allowed, host, seats
   from meeting_frozen
  where cooperation = $1
    and meeting = $2
  order by id
  limit 1";

const PARTIES: &str = "select party, name, short
   from meeting_frozen_party
  where cooperation = $1
    and meeting = $2
  order by position, id";

const PARTIES_OF_MANY: &str = "select meeting, party
   from meeting_frozen_party
  where cooperation = $1
    and meeting between $2 and $3
  order by meeting, position, id";

const INSERT: &str = "insert into meeting_frozen (cooperation, id, meeting, name, label, storage_place,
        remote_allowed, host, seats)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

const INSERT_PARTY: &str = "insert into meeting_frozen_party (cooperation, id, meeting, position, party, name, short)
 values ($1, $2, $3, $4, $5, $6, $7)";

fn frozen_party(mut r: Row) -> FrozenParty {
    FrozenParty { party: r.int(), name: r.text(), short: r.text() }
}

/// What was kept when the meeting's minutes were adjusted; `None` before that.
pub async fn find_frozen(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Option<Frozen>, Fault> {
    let Some(mut r) = tx.row(FIND, args![coop, meeting]).await? else { return Ok(None) };
    let parties = tx.rows(PARTIES, args![coop, meeting]).await?.into_iter().map(frozen_party).collect();
    Ok(Some(Frozen {
        board_name: r.text(),
        label: r.text(),
        storage_place: r.text(),
        remote_allowed: r.flag(),
        host: r.text(),
        seats: usize::try_from(r.int()).unwrap_or_default(),
        parties,
    }))
}

/// What minutes say of board and agreement: as it was kept, or for minutes not yet adjusted as it stands there.
/// `None` when the board is gone.
pub async fn frozen_or_now(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<Frozen>, Fault> {
    match kept(tx, coop, m).await? {
        Some(kept) => Ok(Some(kept)),
        None => now(tx, coop, m).await,
    }
}

async fn kept(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<Frozen>, Fault> {
    if m.is_locked() { find_frozen(tx, coop, m.id).await } else { Ok(None) }
}

async fn now(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<Frozen>, Fault> {
    let Some(board) = board::find_board(tx, coop, m.board).await? else { return Ok(None) };
    let host = agreement::find_host(tx, coop, m.day()).await?;
    let parties = agreement::list_parties_on(tx, coop, m.day()).await?;
    let sittings = board::sitting_on(tx, coop, board.id, m.day()).await?;
    Ok(Some(Frozen::of(&board, host.as_ref(), &parties, &sittings)))
}

/// The board of a meeting, as it was when the minutes were adjusted.
pub async fn board_of(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Option<Board>, Fault> {
    let kept = kept(tx, coop, m).await?;
    let board = board::find_board(tx, coop, m.board).await?;
    Ok(board.map(|now| kept.map_or(now.clone(), |was| was.board(now))))
}

/// The parties of a meeting's day, as they were when the minutes were adjusted.
pub async fn parties_of(tx: &mut Tx, coop: CooperationId, m: &Meeting) -> Result<Vec<Party>, Fault> {
    match kept(tx, coop, m).await? {
        Some(was) => Ok(was.parties(&agreement::list_parties(tx, coop).await?, m.day())),
        None => agreement::list_parties_on(tx, coop, m.day()).await,
    }
}

/// The parties of each meeting, in the order given, as [`parties_of`] has them one at a time.
pub async fn party_ids_of(tx: &mut Tx, coop: CooperationId, meetings: &[Meeting]) -> Result<Vec<Vec<PartyId>>, Fault> {
    let ids = meetings.iter().map(|m| m.id);
    let (Some(first), Some(last)) = (ids.clone().min(), ids.max()) else { return Ok(Vec::new()) };
    let rows = tx.rows(PARTIES_OF_MANY, args![coop, first, last]).await?;
    let kept: Vec<(i64, PartyId)> = rows.into_iter().map(|mut r: Row| (r.int(), r.int())).collect();
    let all = agreement::list_parties(tx, coop).await?;
    let of = |m: &Meeting| {
        let was: Vec<PartyId> = kept.iter().filter(|(id, _)| *id == m.id).map(|(_, party)| *party).collect();
        let on = all.iter().filter(|p| p.from <= m.day() && p.to.is_none_or(|to| m.day() <= to)).map(|p| p.id);
        if m.is_locked() && !was.is_empty() { was } else { on.collect() }
    };
    Ok(meetings.iter().map(of).collect())
}

/// Keeps what the minutes of `m` say of board and agreement, as it stands now.
pub(super) async fn freeze(tx: &mut Tx, by: &By, m: &Meeting) -> Result<Frozen, NotDone> {
    let coop = by.cooperation;
    let found = now(tx, coop, m).await?.ok_or_else(NotDone::missing)?;
    let id = tx.next(coop, "meeting_frozen").await?;
    let seats = i64::try_from(found.seats).unwrap_or_default();
    let (board, label, place) = (&found.board_name, &found.label, &found.storage_place);
    tx.run(INSERT, args![coop, id, m.id, board, label, place, found.remote_allowed, &found.host, seats]).await?;
    for (position, p) in (1_i64..).zip(&found.parties) {
        let id = tx.next(coop, "meeting_frozen_party").await?;
        tx.run(INSERT_PARTY, args![coop, id, m.id, position, p.party, &p.name, &p.short]).await?;
    }
    Ok(found)
}
