//! How each party's board is reached: Samdrift's own page, or the party's board by its contact's hand.

use ::store::{By, Deed, Fault, Tx, args};
use agreement::Party;
use basics::{CooperationId, PartyId};
use serde_json::json;

const ALL: &str = "select party, is_automatic, version
   from meeting_way
  where cooperation = $1
  order by party";

const INSERT: &str = "insert into meeting_way (cooperation, id, party, is_automatic, version)
 values ($1, $2, $3, $4, 1)";

const UPDATE: &str = "update meeting_way
    set is_automatic = $3,
        version = version + 1
  where cooperation = $1
    and party = $2
    and version = $4";

/// How one party's board is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub party: PartyId,
    pub is_automatic: bool,
    /// 0 while nothing has been chosen.
    pub version: i64,
}

/// The setting that says whether a cooperation's public pages are on, `1` or `0`. The public pages write it; without it
/// they are off.
pub const PUBLIC_PAGES: &str = "public-pages";

/// Whether anybody can see what stands on Samdrift's page.
pub async fn has_public_pages(tx: &mut Tx, coop: CooperationId) -> Result<bool, Fault> {
    Ok(::store::find_setting(tx, coop, PUBLIC_PAGES).await?.is_some_and(|v| v == "1"))
}

/// One way per party, in the order given. What nobody has chosen: the host's notice stands on Samdrift's page when the
/// host has named no board of its own, the others' on their own boards.
pub async fn list_ways(tx: &mut Tx, coop: CooperationId, parties: &[Party]) -> Result<Vec<Way>, Fault> {
    let rows = tx.rows(ALL, args![coop]).await?;
    let chosen: Vec<Way> =
        rows.into_iter().map(|mut r| Way { party: r.int(), is_automatic: r.flag(), version: r.int() }).collect();
    let way = |p: &Party| {
        let own = chosen.iter().find(|w| w.party == p.id).copied();
        own.unwrap_or(Way { party: p.id, is_automatic: p.is_host && p.notice_board.is_empty(), version: 0 })
    };
    Ok(parties.iter().map(way).collect())
}

/// The parties whose notices stand on Samdrift's page: none while that page is off, for a notice nobody can see is no
/// notice (PROT-4, PROT-7; KL 8:12, 13:5).
pub async fn automatic_parties(tx: &mut Tx, coop: CooperationId, parties: &[Party]) -> Result<Vec<PartyId>, Fault> {
    if !has_public_pages(tx, coop).await? {
        return Ok(Vec::new());
    }
    Ok(list_ways(tx, coop, parties).await?.into_iter().filter(|w| w.is_automatic).map(|w| w.party).collect())
}

/// Chooses how a party's board is reached. `version` is that of the choice seen.
pub async fn choose_way(tx: &mut Tx, by: &By, party: PartyId, is_automatic: bool, version: i64) -> Result<(), Fault> {
    let coop = by.cooperation;
    if version == 0 {
        let id = tx.next(coop, "meeting_way").await?;
        tx.run(INSERT, args![coop, id, party, is_automatic]).await?;
    } else {
        tx.run_versioned(UPDATE, args![coop, party, is_automatic, version]).await?;
    }
    let after = json!({ "party": party, "is_automatic": is_automatic });
    tx.log(by, Deed::new("notice.way", format!("party/{party}/notice-way")).after(&after)).await?;
    Ok(())
}
