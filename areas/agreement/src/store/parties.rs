//! Parties and who of them is host.

use crate::rules::{HostTerm, NewParty, Party, by_name, host_on, is_party_on};
use basics::{CooperationId, Day, PartyId};
use store::{By, Deed, Fault, Tx, args};

const LIST: &str = "select id, name, short, code, from_day, to_day, notice_board, version
  from agreement_party
 where cooperation = $1
 order by id";

const CREATE: &str = "insert into agreement_party
       (cooperation, id, name, short, code, from_day, to_day, notice_board, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, 1)";

const UPDATE: &str = "update agreement_party
   set name = $3,
       short = $4,
       code = $5,
       from_day = $6,
       to_day = $7,
       notice_board = $8,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $9";

const UPDATE_NOTICE_BOARD: &str = "update agreement_party
   set notice_board = $3,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $4";

const LIST_HOSTS: &str = "select id, party, from_day
  from agreement_host
 where cooperation = $1
 order by from_day";

const CREATE_HOST: &str = "insert into agreement_host (cooperation, id, party, from_day)
values ($1, $2, $3, $4)";

const REMOVE_HOST: &str = "delete from agreement_host
 where cooperation = $1
   and id = $2";

/// Every party of all times, by name. `is_host` tells of its last day as a party.
pub async fn list_parties(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Party>, Fault> {
    let mut parties = bare_parties(tx, coop).await?;
    let hosts = list_hosts(tx, coop).await?;
    let last = parties.iter().filter_map(|p| p.to).chain(hosts.iter().map(|h| h.from)).max();
    let are_hosts: Vec<bool> = parties
        .iter()
        .map(|p| p.to.or(last).is_some_and(|day| host_on(&parties, &hosts, day.max(p.from)) == Some(p.id)))
        .collect();
    for (party, is_host) in parties.iter_mut().zip(are_hosts) {
        party.is_host = is_host;
    }
    Ok(parties)
}

/// Those that are parties that day, by name; `is_host` tells of that day.
pub async fn list_parties_on(tx: &mut Tx, coop: CooperationId, day: Day) -> Result<Vec<Party>, Fault> {
    let parties = bare_parties(tx, coop).await?;
    let host = host_on(&parties, &list_hosts(tx, coop).await?, day);
    let on = parties.into_iter().filter(|p| is_party_on(p, day));
    Ok(on.map(|p| Party { is_host: Some(p.id) == host, ..p }).collect())
}

/// A party of any time; `None` when the cooperation has no such party. `is_host` as in [`list_parties`].
pub async fn find_party(tx: &mut Tx, coop: CooperationId, id: PartyId) -> Result<Option<Party>, Fault> {
    Ok(list_parties(tx, coop).await?.into_iter().find(|p| p.id == id))
}

/// The host that day; `None` when nobody is (GN-2 is then broken for a joint board).
pub async fn find_host(tx: &mut Tx, coop: CooperationId, day: Day) -> Result<Option<Party>, Fault> {
    Ok(list_parties_on(tx, coop, day).await?.into_iter().find(|p| p.is_host))
}

/// Number and short name of every party of all times, by name.
pub async fn party_names(tx: &mut Tx, coop: CooperationId) -> Result<Vec<(PartyId, String)>, Fault> {
    Ok(bare_parties(tx, coop).await?.into_iter().map(|p| (p.id, p.short)).collect())
}

/// From which days which parties are host, in order.
pub async fn list_hosts(tx: &mut Tx, coop: CooperationId) -> Result<Vec<HostTerm>, Fault> {
    let rows = tx.rows(LIST_HOSTS, args![coop]).await?;
    Ok(rows.into_iter().map(|mut r| HostTerm { id: r.int(), party: r.int(), from: r.day() }).collect())
}

async fn bare_parties(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Party>, Fault> {
    let rows = tx.rows(LIST, args![coop]).await?;
    let mut parties: Vec<Party> = rows.into_iter().map(party).collect();
    parties.sort_by_key(|p| by_name(&p.name));
    Ok(parties)
}

fn party(mut r: store::Row) -> Party {
    Party {
        id: r.int(),
        name: r.text(),
        short: r.text(),
        code: r.text(),
        is_host: false,
        from: r.day(),
        to: r.opt_day(),
        notice_board: r.text(),
        version: r.int(),
    }
}

fn subject(id: PartyId) -> String {
    format!("party/{id}")
}

/// Enters a party, and makes it host from its first day when so told. The caller has asked
/// [`crate::rules::validate_party`].
pub async fn create_party(tx: &mut Tx, by: &By, new: &NewParty<'_>) -> Result<PartyId, Fault> {
    let id = tx.next(by.cooperation, "agreement_party").await?;
    let values = args![by.cooperation, id, new.name, new.short, new.code, new.from, new.to, new.notice_board];
    tx.run(CREATE, values).await?;
    let now = find_party(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("party.create", subject(id)).after(&now)).await?;
    if new.is_host {
        create_host(tx, by, id, new.from).await?;
    }
    Ok(id)
}

/// Changes a party. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_party(tx: &mut Tx, by: &By, id: PartyId, version: i64, new: &NewParty<'_>) -> Result<(), Fault> {
    let old = find_party(tx, by.cooperation, id).await?;
    let values = args![by.cooperation, id, new.name, new.short, new.code, new.from, new.to, new.notice_board, version];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_party(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("party.edit", subject(id)).before(&old).after(&now)).await?;
    Ok(())
}

/// Changes only where the party's notice board is. [`Fault::Stale`] as in [`update_party`].
pub async fn update_notice_board(
    tx: &mut Tx,
    by: &By,
    id: PartyId,
    version: i64,
    notice_board: &str,
) -> Result<(), Fault> {
    let old = find_party(tx, by.cooperation, id).await?;
    tx.run_versioned(UPDATE_NOTICE_BOARD, args![by.cooperation, id, notice_board, version]).await?;
    let now = find_party(tx, by.cooperation, id).await?;
    tx.log(by, Deed::new("party.edit", subject(id)).before(&old).after(&now)).await?;
    Ok(())
}

/// Makes a party host from a day. [`Fault::Taken`] when another begins the same day.
pub async fn create_host(tx: &mut Tx, by: &By, party: PartyId, from: Day) -> Result<i64, Fault> {
    let id = tx.next(by.cooperation, "agreement_host").await?;
    tx.run(CREATE_HOST, args![by.cooperation, id, party, from]).await?;
    let term = HostTerm { id, party, from };
    tx.log(by, Deed::new("host.change", subject(party)).after(&term)).await?;
    Ok(id)
}

/// Takes a change of host back. [`Fault::Stale`] when somebody has done so already.
pub async fn remove_host(tx: &mut Tx, by: &By, term: &HostTerm) -> Result<(), Fault> {
    tx.run_versioned(REMOVE_HOST, args![by.cooperation, term.id]).await?;
    tx.log(by, Deed::new("host.remove", subject(term.party)).before(term)).await?;
    Ok(())
}
