//! Statutory announcements: put up and taken down, never changed in between.

use crate::rules::Announcement;
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Row, Tx, args};

const LIST: &str = "select id, statute, heading, text, posted_day, posted_by, removed_day, version
  from portal_announcement
 where cooperation = $1
 order by posted_day desc, id desc";

const CREATE: &str = "insert into portal_announcement
       (cooperation, id, statute, heading, text, posted_day, posted_by, version)
values ($1, $2, $3, $4, $5, $6, $7, 1)";

const REMOVE: &str = "update portal_announcement
   set removed_day = $3,
       version = version + 1
 where cooperation = $1
   and id = $2
   and version = $4";

fn announcement(mut r: Row) -> Announcement {
    Announcement {
        id: r.int(),
        statute: r.text(),
        heading: r.text(),
        text: r.text(),
        posted: r.day(),
        posted_by: r.text(),
        removed: r.opt_day(),
        version: r.int(),
    }
}

/// All announcements, those taken down too, the latest first.
pub async fn list_announcements(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Announcement>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(announcement).collect())
}

pub async fn find_announcement(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Announcement>, Fault> {
    Ok(list_announcements(tx, coop).await?.into_iter().find(|a| a.id == id))
}

/// Puts an announcement up; its number and version are given here. The caller has asked
/// [`crate::rules::validate_announcement`].
pub async fn create_announcement(tx: &mut Tx, by: &By, new: &Announcement) -> Result<i64, Fault> {
    let coop = by.cooperation;
    let id = tx.next(coop, "portal_announcement").await?;
    tx.run(CREATE, args![coop, id, &new.statute, &new.heading, &new.text, new.posted, &new.posted_by]).await?;
    let now = find_announcement(tx, coop, id).await?;
    tx.log(by, Deed::new("announcement.post", format!("announcement/{id}")).after(&now)).await?;
    Ok(id)
}

/// Takes an announcement down. [`Fault::Stale`] when it is no longer at the version seen.
pub async fn remove_announcement(tx: &mut Tx, by: &By, old: &Announcement, day: Day) -> Result<(), Fault> {
    let coop = by.cooperation;
    tx.run_versioned(REMOVE, args![coop, old.id, day, old.version]).await?;
    let now = find_announcement(tx, coop, old.id).await?;
    let deed = Deed::new("announcement.remove", format!("announcement/{}", old.id));
    tx.log(by, deed.before(old).after(&now)).await?;
    Ok(())
}
