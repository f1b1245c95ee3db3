//! The court the public pages had a setting of before the board told it. The column is read and emptied, never
//! written.

use ::store::{By, Deed, Fault, Tx, args};

const LIST: &str =
    "select cooperation, court, court_address from portal_settings where court <> '' order by cooperation";

const EMPTY: &str = "update portal_settings set court = '', court_address = '' where cooperation = $1";

/// The courts that have not been handed over: cooperation, name and address.
pub async fn list_old_courts(tx: &mut Tx) -> Result<Vec<(i64, String, String)>, Fault> {
    Ok(tx.rows(LIST, args![]).await?.into_iter().map(|mut r| (r.int(), r.text(), r.text())).collect())
}

/// Empties the old setting once the board has the court.
pub async fn empty_old_court(tx: &mut Tx, by: &By) -> Result<(), Fault> {
    tx.run(EMPTY, args![by.cooperation]).await?;
    let now = super::find_settings(tx, by.cooperation).await?;
    tx.log(by, Deed::new("portal.edit", "portal").after(&now)).await?;
    Ok(())
}
