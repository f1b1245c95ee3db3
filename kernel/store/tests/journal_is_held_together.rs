//! A journal line changed, or taken out, is found and named. The last one too.

use crate::lived_in;
use store::{Store, args, check_journal};
use testing::on_both_engines;

async fn findings(store: &Store) -> Vec<String> {
    let mut tx = store.read().await.expect("a read");
    let (found, _) = check_journal(&mut tx, 1).await.expect("a check");
    found.iter().map(|r| format!("{} {:?}", r.id, r.values)).collect()
}

async fn tampered(sql: &'static str, expected: &[&str]) {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        assert!(findings(&store).await.is_empty());
        let mut tx = store.write().await.expect("a write");
        tx.run(sql, args![]).await.expect("the tampering");
        tx.end().await.expect("the end");
        let found = findings(&store).await;
        for e in expected {
            assert!(found.iter().any(|f| f.starts_with(e)), "{e} not in {found:?}");
        }
        assert_eq!(found.len(), expected.len(), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_changed_person_shows() {
    tampered(
        "update journal set person_name = 'Någon annan' where number = 3",
        &["check-journal-changed [(\"line\", \"3\")"],
    )
    .await;
}

#[tokio::test]
async fn a_changed_record_in_a_line_shows() {
    let sql = "update journal set content = replace(content, '3', '4') where number = 3";
    tampered(sql, &["check-journal-changed [(\"line\", \"3\")"]).await;
}

#[tokio::test]
async fn a_time_that_is_none_shows_and_stops_nothing() {
    for sql in [
        "update journal set at = 'igår' where number = 3",
        "update journal set at = '2021-02-24T12:00:00.5Z' where number = 3",
    ] {
        tampered(sql, &["check-journal-changed [(\"line\", \"3\")"]).await;
    }
}

#[tokio::test]
async fn a_number_far_out_of_the_row_is_told_in_reasonable_words() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        let mut tx = store.write().await.expect("a write");
        let sql = "update journal set number = 9223372036854775807 where number = 5";
        tx.run(sql, vec![]).await.expect("the tampering");
        tx.end().await.expect("the end");
        let found = findings(&store).await;
        assert!(found.len() > 2 && found.len() < 200, "{}", found.len());
        assert!(found[0].starts_with("check-journal-missing [(\"line\", \"5\")"), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn a_removed_line_shows() {
    tampered("delete from journal where number = 2", &["check-journal-missing [(\"line\", \"2\")"]).await;
}

#[tokio::test]
async fn a_removed_last_line_shows() {
    tampered("delete from journal where number = 5", &["check-journal-missing [(\"line\", \"5\")"]).await;
}

#[tokio::test]
async fn a_removed_last_line_shows_even_when_the_head_is_moved_back_by_number_only() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        lived_in(&store).await;
        let mut tx = store.write().await.expect("a write");
        tx.run("delete from journal where number = 5", vec![]).await.expect("the tampering");
        tx.run("update journal_head set number = 4", vec![]).await.expect("the tampering");
        tx.end().await.expect("the end");
        assert_eq!(findings(&store).await, ["check-journal-head []"]);
    })
    .await;
}
