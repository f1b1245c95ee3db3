//! The common subset means the same on both engines.

use crate::{by, lived_in};
use store::{Deed, Fault, JournalFilter, args, list_journal};
use testing::on_both_engines;

#[tokio::test]
async fn a_series_counts_from_one_and_never_gives_a_number_twice() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        let mut tx = store.write().await.expect("a write");
        assert_eq!(tx.next(1, "a").await.expect("a number"), 1);
        assert_eq!(tx.next(1, "a").await.expect("a number"), 2);
        assert_eq!(tx.next(2, "a").await.expect("a number"), 1);
        tx.end().await.expect("the end");
    })
    .await;
}

#[tokio::test]
async fn a_stale_version_is_told_and_a_taken_value_too() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        let mut tx = store.write().await.expect("a write");
        let sql = "update setting set value = $3 where cooperation = $1 and name = $2 and value = 'gammalt'";
        assert!(matches!(tx.run_versioned(sql, args![1, "s1", "nytt"]).await, Err(Fault::Stale)));
        drop(tx);
        let mut tx = store.write().await.expect("a write");
        let taken = store::create_cooperation(&mut tx, "sydnarke", "En till").await;
        assert!(matches!(taken, Err(Fault::Taken(_))), "{taken:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_committed_never_was() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        let mut tx = store.write().await.expect("a write");
        tx.log(&by(), Deed::new("setting.save", "setting/9")).await.expect("a line");
        drop(tx);
        let mut tx = store.read().await.expect("a read");
        assert_eq!(
            list_journal(&mut tx, 1, &JournalFilter { limit: 50, ..Default::default() }).await.expect("lines").len(),
            5
        );
    })
    .await;
}

#[tokio::test]
async fn the_journal_is_filtered_by_deed_person_day_and_subject() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        let all = JournalFilter { limit: 50, ..Default::default() };
        let cases = [
            (JournalFilter { deed: "setting.".into(), ..all.clone() }, 5),
            (JournalFilter { deed: "meeting.".into(), ..all.clone() }, 0),
            (JournalFilter { person: "samd".into(), ..all.clone() }, 5),
            (JournalFilter { person: "%".into(), ..all.clone() }, 5),
            (JournalFilter { from: "2021-02-25".parse().ok(), ..all.clone() }, 0),
            (JournalFilter { to: "2021-02-24".parse().ok(), ..all.clone() }, 5),
            (JournalFilter { subject: "setting/3".into(), ..all.clone() }, 1),
            (JournalFilter { subject: "setting".into(), ..all.clone() }, 5),
        ];
        let mut tx = store.read().await.expect("a read");
        for (filter, expected) in cases {
            let found = list_journal(&mut tx, 1, &filter).await.expect("lines").len();
            assert_eq!(found, expected, "{filter:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_edited_schema_file_is_refused() {
    const EDITED: &[store::Schema] =
        &[store::Schema { number: 1, name: "store", sql: "create table other (id bigint)" }];
    on_both_engines(&[store::SCHEMA], |store| async move {
        assert!(store::migrate(&store, store::SCHEMA).await.expect("nothing new").is_empty());
        assert!(matches!(store::migrate(&store, EDITED).await, Err(Fault::Damaged(_))));
    })
    .await;
}
