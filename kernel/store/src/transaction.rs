//! One transaction on either engine.

use crate::database::Engine;
use crate::halt::halt_at;
use crate::value::{row_of_lite, row_of_pg};
use crate::{Fault, Row, Value};
use sqlx::AssertSqlSafe;

enum Inner {
    Lite(sqlx::Transaction<'static, sqlx::Sqlite>),
    Pg(sqlx::Transaction<'static, sqlx::Postgres>),
}

/// A transaction. Dropped without an end it is undone.
pub struct Tx {
    inner: Inner,
    /// The deeds logged so far, in order.
    pub(crate) logged: Vec<&'static str>,
}

/// Binds every value and runs one method of the query on one engine's connection.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Text(v) => query.bind(v),
                Value::Int(v) => query.bind(v),
            };
        }
        query
    }};
}

impl Tx {
    pub(crate) fn lite(tx: sqlx::Transaction<'static, sqlx::Sqlite>) -> Tx {
        Tx { inner: Inner::Lite(tx), logged: Vec::new() }
    }

    pub(crate) fn pg(tx: sqlx::Transaction<'static, sqlx::Postgres>) -> Tx {
        Tx { inner: Inner::Pg(tx), logged: Vec::new() }
    }

    pub fn engine(&self) -> Engine {
        match self.inner {
            Inner::Lite(_) => Engine::Sqlite,
            Inner::Pg(_) => Engine::Postgres,
        }
    }

    /// All rows of a statement; `$1`, `$2` … stand for the values.
    pub async fn rows(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        match &mut self.inner {
            Inner::Lite(tx) => {
                let rows = bound!(sql, values).fetch_all(&mut **tx).await?;
                Ok(rows.iter().map(row_of_lite).collect::<Result<_, _>>()?)
            }
            Inner::Pg(tx) => {
                let rows = bound!(sql, values).fetch_all(&mut **tx).await?;
                Ok(rows.iter().map(row_of_pg).collect::<Result<_, _>>()?)
            }
        }
    }

    /// The first row, if any.
    pub async fn row(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Option<Row>, Fault> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Runs a statement; the number of rows it changed.
    pub async fn run(&mut self, sql: &'static str, values: Vec<Value>) -> Result<u64, Fault> {
        match &mut self.inner {
            Inner::Lite(tx) => Ok(bound!(sql, values).execute(&mut **tx).await?.rows_affected()),
            Inner::Pg(tx) => Ok(bound!(sql, values).execute(&mut **tx).await?.rows_affected()),
        }
    }

    /// Runs an update that names the version it saw. No row changed means that somebody saved in between.
    pub async fn run_versioned(&mut self, sql: &'static str, values: Vec<Value>) -> Result<(), Fault> {
        if self.run(sql, values).await? == 0 { Err(Fault::Stale) } else { Ok(()) }
    }

    /// The next number of a named series in a cooperation: 1 the first time, never the same twice
    /// once committed.
    pub async fn next(&mut self, cooperation: i64, series: &str) -> Result<i64, Fault> {
        let sql = "insert into counter (cooperation, name, value) values ($1, $2, 1)
                   on conflict (cooperation, name) do update set value = counter.value + 1
                   returning value";
        let row = self.row(sql, crate::args![cooperation, series]).await?;
        Ok(row.expect("returning gives the row").int())
    }

    /// A statement made of parts known to this crate only (table names from the catalogue).
    pub(crate) async fn run_made(&mut self, sql: String, values: Vec<Value>) -> Result<u64, Fault> {
        match &mut self.inner {
            Inner::Lite(tx) => Ok(bound!(AssertSqlSafe(sql), values).execute(&mut **tx).await?.rows_affected()),
            Inner::Pg(tx) => Ok(bound!(AssertSqlSafe(sql), values).execute(&mut **tx).await?.rows_affected()),
        }
    }

    pub(crate) async fn rows_made(&mut self, sql: String, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        match &mut self.inner {
            Inner::Lite(tx) => {
                let rows = bound!(AssertSqlSafe(sql), values).fetch_all(&mut **tx).await?;
                Ok(rows.iter().map(row_of_lite).collect::<Result<_, _>>()?)
            }
            Inner::Pg(tx) => {
                let rows = bound!(AssertSqlSafe(sql), values).fetch_all(&mut **tx).await?;
                Ok(rows.iter().map(row_of_pg).collect::<Result<_, _>>()?)
            }
        }
    }

    /// Lets the engine read a statement without running it: for the test that every statement is understood.
    pub async fn prepare(&mut self, sql: String) -> Result<(), Fault> {
        use sqlx::{Executor as _, SqlSafeStr as _};
        let sql = AssertSqlSafe(sql).into_sql_str();
        match &mut self.inner {
            Inner::Lite(tx) => (&mut **tx).prepare(sql).await.map(|_| ())?,
            Inner::Pg(tx) => (&mut **tx).prepare(sql).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Several statements at once, without values: schema files.
    pub(crate) async fn run_script(&mut self, sql: &'static str) -> Result<(), Fault> {
        match &mut self.inner {
            Inner::Lite(tx) => sqlx::raw_sql(sql).execute(&mut **tx).await.map(|_| ())?,
            Inner::Pg(tx) => sqlx::raw_sql(sql).execute(&mut **tx).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Ends a transaction that wrote. At least one deed must have been logged.
    ///
    /// # Panics
    /// When nothing was logged: every write is a named deed, so this is a mistake of ours.
    pub async fn commit(self) -> Result<(), Fault> {
        assert!(!self.logged.is_empty(), "a write without a deed in the journal");
        let deeds = self.logged.clone();
        deeds.iter().for_each(|deed| halt_at("before", deed));
        self.end().await?;
        deeds.iter().for_each(|deed| halt_at("after", deed));
        Ok(())
    }

    /// Ends a transaction that changed only passing things (sessions, attempts, leases), or nothing.
    pub async fn end(self) -> Result<(), Fault> {
        match self.inner {
            Inner::Lite(tx) => tx.commit().await?,
            Inner::Pg(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
