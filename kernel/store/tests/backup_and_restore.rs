//! A backup restores to the same content, from either engine into either, and a damaged one is refused.

use crate::lived_in;
use bytes::Bytes;
use store::{Fault, Store, args, backup, content_hash, migrate, restore};
use testing::both_engines;

async fn content(store: &Store) -> String {
    let mut tx = store.read().await.expect("a read");
    content_hash(&mut tx, &[]).await.expect("a hash")
}

async fn opened(settings: &store::Settings) -> Store {
    let store = Store::open(settings).await.expect("the store opens");
    migrate(&store, store::SCHEMA).await.expect("the schema applies");
    store
}

async fn with_a_file(store: &Store) -> String {
    lived_in(store).await;
    let mut tx = store.write().await.expect("a write");
    let file = store.keep_file(&mut tx, 1, "text/plain", Bytes::from_static(b"en handling")).await.expect("a file");
    tx.end().await.expect("the end");
    file.hash
}

#[tokio::test]
async fn a_backup_restores_into_either_engine_and_the_backups_are_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut made = Vec::new();
    for (i, (settings, _keep)) in both_engines().await.into_iter().enumerate() {
        let store = opened(&settings).await;
        let hash = with_a_file(&store).await;
        let before = content(&store).await;
        let file = folder.path().join(format!("{i}.zip"));
        let summary = backup(&store, &[], &file).await.expect("a backup");
        assert_eq!((summary.files, &summary.content), (1, &before));
        made.push(std::fs::read(&file).expect("the backup"));

        for (other, _folder) in both_engines().await {
            let target = opened(&other).await;
            let mut tx = target.write().await.expect("a write");
            store::create_cooperation(&mut tx, "annan", "En annan").await.expect("something to be replaced");
            tx.end().await.expect("the end");
            restore(&target, &[], &file).await.expect("a restore");
            assert_eq!(content(&target).await, before);
            let mut tx = target.read().await.expect("a read");
            let bytes = target.read_file(&mut tx, 1, &hash).await.expect("a read").expect("the file came along");
            assert_eq!(&bytes[..], b"en handling");
        }
    }
    assert!(made.windows(2).all(|w| w[0] == w[1]), "both engines give the same backup");
}

#[tokio::test]
async fn any_damaged_byte_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (settings, _keep) = both_engines().await.remove(0);
    let store = opened(&settings).await;
    with_a_file(&store).await;
    let whole = folder.path().join("whole.zip");
    backup(&store, &[], &whole).await.expect("a backup");
    let bytes = std::fs::read(&whole).expect("the backup");
    let before = content(&store).await;
    for at in (40..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
        let mut bad = bytes.clone();
        bad[at] ^= 0x55;
        let file = folder.path().join("bad.zip");
        std::fs::write(&file, &bad).expect("a damaged copy");
        // A byte outside content and directory (a time stamp) may be harmless: then nothing may differ.
        if let Err(fault) = restore(&store, &[], &file).await {
            assert!(matches!(fault, Fault::Damaged(_) | Fault::Other(_)), "byte {at}: {fault}");
        }
        assert_eq!(content(&store).await, before, "byte {at}");
    }
    let file = folder.path().join("short.zip");
    std::fs::write(&file, &bytes[..bytes.len() / 2]).expect("half a copy");
    assert!(matches!(restore(&store, &[], &file).await, Err(Fault::Damaged(_))));
    std::fs::write(&file, b"hej").expect("no backup at all");
    assert!(matches!(restore(&store, &[], &file).await, Err(Fault::Damaged(_))));
}

#[tokio::test]
async fn a_full_disk_leaves_no_half_backup() {
    if !std::path::Path::new("/dev/full").exists() {
        println!("skipped: store::a_full_disk_leaves_no_half_backup (no /dev/full)");
        return;
    }
    let (settings, _keep) = both_engines().await.remove(0);
    let store = opened(&settings).await;
    with_a_file(&store).await;
    let fault = backup(&store, &[], std::path::Path::new("/dev/full")).await.expect_err("the device is full");
    assert!(matches!(fault, Fault::Full(_)), "{fault}");
}

#[tokio::test]
async fn a_backup_is_not_made_of_a_store_with_a_missing_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (settings, _keep) = both_engines().await.remove(0);
    let store = opened(&settings).await;
    let hash = with_a_file(&store).await;
    std::fs::remove_file(settings.data.join("files").join(&hash[..2]).join(&hash)).expect("the file is there");
    let target = folder.path().join("b.zip");
    assert!(matches!(backup(&store, &[], &target).await, Err(Fault::Damaged(_))));
    assert!(!target.exists() && std::fs::read_dir(folder.path()).expect("the folder").next().is_none());
}

#[tokio::test]
async fn passing_rows_are_left_out_and_cleared() {
    let folder = tempfile::tempdir().expect("a folder");
    for (settings, _keep) in both_engines().await {
        let store = opened(&settings).await;
        lived_in(&store).await;
        let file = folder.path().join("p.zip");
        backup(&store, &["setting"], &file).await.expect("a backup");
        restore(&store, &["setting"], &file).await.expect("a restore");
        let mut tx = store.read().await.expect("a read");
        assert!(tx.rows("select name from setting where cooperation = $1", args![1]).await.expect("rows").is_empty());
    }
}
