//! The settings of a cooperation's public pages: one row, made when they are first saved.

use crate::rules::Settings;
use basics::CooperationId;
use store::{By, Deed, Fault, Tx, args};

const FIND: &str = "select is_on, about, contact, email, phone, version
  from portal_settings
 where cooperation = $1";

const CREATE: &str = "insert into portal_settings
       (cooperation, id, is_on, about, contact, email, phone, court, court_address, version)
values ($1, $2, $3, $4, $5, $6, $7, '', '', 1)";

const UPDATE: &str = "update portal_settings
   set is_on = $2,
       about = $3,
       contact = $4,
       email = $5,
       phone = $6,
       version = version + 1
 where cooperation = $1
   and version = $7";

/// The settings; those of pages that are off when nobody has saved any.
pub async fn find_settings(tx: &mut Tx, coop: CooperationId) -> Result<Settings, Fault> {
    let row = tx.row(FIND, args![coop]).await?;
    Ok(row.map_or(Settings::default(), |mut r| Settings {
        is_on: r.flag(),
        about: r.text(),
        contact: r.text(),
        email: r.text(),
        phone: r.text(),
        version: r.int(),
    }))
}

/// Saves the settings over the version they were read at. The caller has asked
/// [`crate::rules::validate_settings`]. [`Fault::Stale`] when somebody saved in between.
pub async fn save_settings(tx: &mut Tx, by: &By, new: &Settings) -> Result<(), Fault> {
    let coop = by.cooperation;
    let old = find_settings(tx, coop).await?;
    if old.version != new.version {
        return Err(Fault::Stale);
    }
    let n = new;
    if old.version == 0 {
        let id = tx.next(coop, "portal_settings").await?;
        let values = args![coop, id, n.is_on, &n.about, &n.contact, &n.email, &n.phone];
        tx.run(CREATE, values).await?;
    } else {
        let values = args![coop, n.is_on, &n.about, &n.contact, &n.email, &n.phone, n.version];
        tx.run_versioned(UPDATE, values).await?;
    }
    // What stands on the page's notice board is a notice only while the page is on: `meeting` asks for this.
    store::save_setting(tx, coop, meeting::PUBLIC_PAGES, if new.is_on { "1" } else { "0" }).await?;
    let now = find_settings(tx, coop).await?;
    tx.log(by, Deed::new("portal.edit", "portal").before(&old).after(&now)).await?;
    Ok(())
}
