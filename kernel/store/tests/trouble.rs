//! A database that is locked, gone or no database at all.

use store::{Fault, Settings, Store};
use testing::both_engines;

#[tokio::test]
async fn another_program_holding_the_database_gives_busy_and_loses_nothing() {
    let (settings, _folder) = both_engines().await.remove(0);
    let first = Store::open(&settings).await.expect("the store opens");
    store::migrate(&first, store::SCHEMA).await.expect("the schema applies");
    let second = Store::open(&settings).await.expect("the store opens");
    let holding = first.write().await.expect("a write");
    let refused = second.write().await.err().expect("somebody else is writing");
    assert!(matches!(refused, Fault::Busy(_)), "{refused}");
    drop(holding);
    let mut later = second.write().await.expect("free again");
    store::create_cooperation(&mut later, "a", "A").await.expect("a cooperation");
}

#[tokio::test]
async fn a_missing_database_is_gone_and_a_text_file_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = Settings { data: folder.path().to_path_buf(), database: None, create: false };
    assert!(matches!(Store::open(&settings).await.err(), Some(Fault::Gone(_))));
    std::fs::write(folder.path().join("samdrift.db"), "det här är ingen databas, bara en text som är lång nog")
        .expect("a file");
    let fault = Store::open(&settings).await.err();
    assert!(matches!(fault, Some(Fault::Damaged(_))), "{fault:?}");
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = Some("postgres://nobody@127.0.0.1:1/none".to_string());
    let settings = Settings { data: folder.path().to_path_buf(), database, create: false };
    let fault = Store::open(&settings).await.err();
    assert!(matches!(fault, Some(Fault::Gone(_) | Fault::Busy(_))), "{fault:?}");
}
