//! Full text on both engines: the same words find the same records in the same order.

use store::{Entry, Store, find_words, forget_words, index_words, resort_words};
use testing::{both_engines, on_both_engines};

fn entry<'a>(subject: i64, holder: i64, sort: &'a str, words: &'a str) -> Entry<'a> {
    Entry { area: "meeting", subject, holder, sort, words }
}

async fn fill(store: &Store) {
    let mut tx = store.write().await.expect("a write");
    for (coop, e) in [
        (1, entry(1, 7, "2021-02-10", " juster protokoll årsredovisning syd-it syd it 21-1 21 1 ")),
        (1, entry(2, 7, "2021-02-10", " juster budget ")),
        (1, entry(3, 8, "2022-03-01", " protokoll budget l'oreal a:b (c) \\ \"d\" % ")),
        (2, entry(1, 1, "2023-01-01", " juster protokoll ")),
    ] {
        index_words(&mut tx, coop, &e).await.expect("kept");
    }
    tx.end().await.expect("the end");
}

async fn found(store: &Store, words: &str) -> Vec<i64> {
    let mut tx = store.read().await.expect("a read");
    find_words(&mut tx, 1, "meeting", words, 50).await.expect("an answer")
}

#[tokio::test]
async fn words_find_what_holds_them_all_the_latest_first() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        fill(&store).await;
        for (words, expected) in [
            (" protokoll ", &[3, 1][..]),
            (" juster ", &[1, 2]),
            (" jus ", &[1, 2]),
            (" juster budget ", &[2]),
            (" årsred ", &[1]),
            (" arsred ", &[]),
            (" 21-1 ", &[1]),
            (" syd-it 21-1 ", &[1]),
            (" 21-2 ", &[]),
            (" l'oreal ", &[3]),
            (" zzq2meeting ", &[]),
            (" ", &[]),
            (" ' ) or 1=1 -- & | ! * : \" \\ ", &[]),
        ] {
            assert_eq!(found(&store, words).await, expected, "{words:?} {:?}", store.engine());
        }
    })
    .await;
}

#[tokio::test]
async fn what_changes_or_goes_is_found_as_it_is_now() {
    on_both_engines(&[store::SCHEMA], |store| async move {
        fill(&store).await;
        let mut tx = store.write().await.expect("a write");
        index_words(&mut tx, 1, &entry(2, 7, "2021-02-10", " protokoll ")).await.expect("kept");
        resort_words(&mut tx, 1, "meeting", 7, "2024-01-01").await.expect("moved");
        forget_words(&mut tx, 1, "meeting", 3).await.expect("gone");
        tx.end().await.expect("the end");
        assert_eq!(found(&store, " protokoll ").await, [1, 2]);
        assert_eq!(found(&store, " budget ").await, [0i64; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_restored_backup_is_searched_at_once_on_either_engine() {
    let folder = tempfile::tempdir().expect("a folder");
    for (n, (settings, _kept)) in both_engines().await.into_iter().enumerate() {
        let store = Store::open(&settings).await.expect("the store opens");
        store::migrate(&store, store::SCHEMA).await.expect("the schema applies");
        fill(&store).await;
        let file = folder.path().join(format!("{n}.zip"));
        store::backup(&store, &[], &file).await.expect("a backup");
        for (settings, _kept) in both_engines().await {
            let other = Store::open(&settings).await.expect("the store opens");
            store::migrate(&other, store::SCHEMA).await.expect("the schema applies");
            store::restore(&other, &[], &file).await.expect("restored");
            assert_eq!(found(&other, " juster ").await, [1, 2], "{:?}", other.engine());
        }
    }
}
