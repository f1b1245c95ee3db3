//! Opening the database: embedded SQLite by default, PostgreSQL when several nodes share it.

use crate::files::Files;
use crate::{Fault, Tx};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// How long a statement waits for another writer before it gives up with [`Fault::Busy`].
const WAIT: Duration = Duration::from_secs(5);

/// Which of the two engines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Where the data is.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder with `samdrift.db`, `files/` and `documents/`.
    pub data: PathBuf,
    /// `postgres://…`, or `None` for the embedded database in the data folder.
    pub database: Option<String>,
    /// Whether a missing data folder or database is made.
    pub create: bool,
}

pub(crate) enum Db {
    /// Readers, and one writer that queues inside the process instead of fighting over the file lock.
    Lite {
        readers: sqlx::SqlitePool,
        writer: sqlx::SqlitePool,
    },
    Pg(sqlx::PgPool),
}

/// An open database with its files.
pub struct Store {
    pub(crate) db: Db,
    pub(crate) files: Files,
    data: PathBuf,
}

impl Store {
    /// Opens the database and the file store. Does not migrate.
    ///
    /// # Errors
    /// [`Fault::Gone`] when it cannot be reached or is missing and `create` is false.
    pub async fn open(settings: &Settings) -> Result<Store, Fault> {
        if settings.create {
            std::fs::create_dir_all(&settings.data)?;
        }
        let db = match &settings.database {
            Some(url) => open_pg(url).await?,
            None => open_lite(&settings.data.join("samdrift.db"), settings.create).await?,
        };
        let files = Files::open(&settings.data.join("files"))?;
        Ok(Store { db, files, data: settings.data.clone() })
    }

    pub fn engine(&self) -> Engine {
        match &self.db {
            Db::Lite { .. } => Engine::Sqlite,
            Db::Pg(_) => Engine::Postgres,
        }
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// A transaction that sees one moment of the database and writes nothing.
    pub async fn read(&self) -> Result<Tx, Fault> {
        match &self.db {
            Db::Lite { readers, .. } => Ok(Tx::lite(readers.begin().await?)),
            Db::Pg(pool) => {
                Ok(Tx::pg(pool.begin_with("begin transaction isolation level repeatable read read only").await?))
            }
        }
    }

    /// A transaction that writes. Writers take turns, on both engines: what one reads before it writes
    /// cannot change under it.
    pub async fn write(&self) -> Result<Tx, Fault> {
        match &self.db {
            Db::Lite { writer, .. } => Ok(Tx::lite(writer.begin_with("begin immediate").await?)),
            Db::Pg(pool) => {
                // Said, not left to the server's default: after the wait for our turn each statement must see
                // what the writer before us saved.
                let mut tx =
                    Tx::pg(pool.begin_with("begin transaction isolation level read committed read write").await?);
                tx.run("set local lock_timeout = '5s'", vec![]).await?;
                tx.rows("select cast(pg_advisory_xact_lock(7349) as text)", vec![]).await?;
                Ok(tx)
            }
        }
    }

    /// Ends all connections; used before the program stops.
    pub async fn close(&self) {
        match &self.db {
            Db::Lite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Db::Pg(pool) => pool.close().await,
        }
    }
}

/// Makes an empty database on a PostgreSQL server. The name is letters, digits and underscores.
pub async fn create_database(server: &str, name: &str) -> Result<(), Fault> {
    on_server(server, name, format!("create database {name} encoding 'UTF8' template template0")).await
}

/// Takes a database away with everything in it, whoever is connected. For tests, which make many.
pub async fn drop_database(server: &str, name: &str) -> Result<(), Fault> {
    on_server(server, name, format!("drop database if exists {name} with (force)")).await
}

async fn on_server(server: &str, name: &str, sql: String) -> Result<(), Fault> {
    use sqlx::Connection as _;
    let known = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !known || name.is_empty() {
        return Err(Fault::Other(format!("{name} is no database name")));
    }
    let mut connection = sqlx::PgConnection::connect(&format!("{}/postgres", server.trim_end_matches('/'))).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

async fn open_lite(file: &Path, create: bool) -> Result<Db, Fault> {
    if !create && !file.exists() {
        return Err(Fault::Gone(format!("{} saknas", file.display())));
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(create)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WAIT)
        .statement_cache_capacity(256);
    let writer =
        SqlitePoolOptions::new().max_connections(1).acquire_timeout(WAIT * 2).connect_with(options.clone()).await?;
    let readers = SqlitePoolOptions::new().max_connections(4).acquire_timeout(WAIT * 2).connect_with(options).await?;
    Ok(Db::Lite { readers, writer })
}

async fn open_pg(url: &str) -> Result<Db, Fault> {
    let options = PgConnectOptions::from_str(url)?.application_name("samdrift").statement_cache_capacity(256);
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(WAIT).connect_with(options).await.map_err(
        |e| match e {
            sqlx::Error::PoolTimedOut => Fault::Gone("servern svarar inte".to_string()),
            other => Fault::from(other),
        },
    )?;
    Ok(Db::Pg(pool))
}
