//! The agreement of a cooperation: one row.

use crate::rules::{Kind, NewTerms, Terms};
use basics::CooperationId;
use store::{By, Deed, Fault, Tx, args};

const FIND: &str = "select kind, name, decided, from_day, to_day, version
  from agreement_terms
 where cooperation = $1
   and id = 1";

const CREATE: &str = "insert into agreement_terms
       (cooperation, id, kind, name, decided, from_day, to_day, version)
values ($1, 1, $2, $3, $4, $5, $6, 1)";

const UPDATE: &str = "update agreement_terms
   set kind = $2,
       name = $3,
       decided = $4,
       from_day = $5,
       to_day = $6,
       version = version + 1
 where cooperation = $1
   and id = 1
   and version = $7";

/// The agreement; `None` until somebody has laid it down.
pub async fn find_terms(tx: &mut Tx, coop: CooperationId) -> Result<Option<Terms>, Fault> {
    let row = tx.row(FIND, args![coop]).await?;
    Ok(row.map(|mut r| Terms {
        kind: Kind::read(&r.text()).expect("kinds are stored as their word"),
        name: r.text(),
        decided: r.text(),
        from: r.opt_day(),
        to: r.opt_day(),
        version: r.int(),
    }))
}

/// Lays the agreement down. [`Fault::Taken`] when there is one already.
pub async fn create_terms(tx: &mut Tx, by: &By, new: &NewTerms<'_>) -> Result<(), Fault> {
    tx.run(CREATE, args![by.cooperation, new.kind.word(), new.name, new.decided, new.from, new.to]).await?;
    let deed = Deed::new("agreement.create", "agreement").after(&find_terms(tx, by.cooperation).await?);
    tx.log(by, deed).await?;
    Ok(())
}

/// Changes the agreement. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn update_terms(tx: &mut Tx, by: &By, version: i64, new: &NewTerms<'_>) -> Result<(), Fault> {
    let old = find_terms(tx, by.cooperation).await?;
    let values = args![by.cooperation, new.kind.word(), new.name, new.decided, new.from, new.to, version];
    tx.run_versioned(UPDATE, values).await?;
    let now = find_terms(tx, by.cooperation).await?;
    tx.log(by, Deed::new("agreement.edit", "agreement").before(&old).after(&now)).await?;
    Ok(())
}
