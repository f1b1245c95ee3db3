//! The same test on SQLite and PostgreSQL.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Schema, Settings, Store};

/// Address of a PostgreSQL server where tests may create databases. `cargo xtask test` sets it.
const POSTGRES: &str = "SAMDRIFT_TEST_POSTGRES";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// Settings of fresh, empty databases: SQLite always, PostgreSQL when a server is given. The folder
/// lives as long as the value.
pub async fn both_engines() -> Vec<(Settings, tempfile::TempDir)> {
    let mut all = vec![settings(None)];
    match std::env::var(POSTGRES) {
        Ok(server) => all.push(settings(Some(fresh_database(&server).await))),
        Err(_) => println!("skipped: the same test on PostgreSQL ({POSTGRES} is not set)"),
    }
    all
}

fn settings(database: Option<String>) -> (Settings, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    (Settings { data: folder.path().to_path_buf(), database, create: true }, folder)
}

async fn fresh_database(server: &str) -> String {
    let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    store::create_database(server, &name).await.expect("the test server makes a database");
    format!("{}/{name}", server.trim_end_matches('/'))
}

/// Runs the test once per engine on a migrated, empty store.
pub async fn on_both_engines<F, Fut>(schemas: &[&[Schema]], test: F)
where
    F: Fn(Store) -> Fut,
    Fut: Future<Output = ()>,
{
    for (settings, _folder) in both_engines().await {
        let store = Store::open(&settings).await.expect("the store opens");
        let all: Vec<Schema> = schemas.iter().flat_map(|s| s.iter().copied()).collect();
        store::migrate(&store, &all).await.expect("the schema applies");
        println!("engine: {:?}", store.engine());
        test(store).await;
        drop_after(&settings).await;
    }
}

/// Takes a database on a server away after a test that went well: there are many, and each takes room.
pub async fn drop_after(settings: &Settings) {
    let Some((server, name)) = settings.database.as_deref().and_then(|d| d.rsplit_once('/')) else { return };
    store::drop_database(server, name).await.expect("the test server takes a database away");
}
