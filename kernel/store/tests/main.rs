//! Stories of the store, on both engines.

mod backup_and_restore;
mod journal_is_held_together;
mod search;
mod statements;
mod trouble;

use basics::Moment;
use store::{By, Deed, Store};

fn by() -> By {
    By::program(1, Moment::read("2021-02-24T12:00:00Z").expect("a moment"))
}

/// A cooperation with a small journal.
async fn lived_in(store: &Store) {
    let mut tx = store.write().await.expect("a write");
    store::create_cooperation(&mut tx, "sydnarke", "Sydnärkes IT-nämnd").await.expect("a cooperation");
    for n in 1..=5 {
        let deed = Deed::new("setting.save", format!("setting/{n}")).after(&serde_json::json!({ "value": n }));
        store::save_setting(&mut tx, 1, &format!("s{n}"), &format!("å{n}")).await.expect("a setting");
        tx.log(&by(), deed).await.expect("a line");
    }
    tx.commit().await.expect("the commit");
}
