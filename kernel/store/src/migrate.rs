//! Bringing a database to the program's schema. Numbered files, run once each, never edited after release.

use crate::database::Engine;
use crate::{Fault, Store, args, hash_of};

/// One numbered schema file of an area; the number is unique in the whole program.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    pub number: i64,
    pub name: &'static str,
    pub sql: &'static str,
}

/// A schema file as it was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppliedSchema {
    pub number: i64,
    pub name: String,
    pub hash: String,
}

const MAKE: &str = "create table if not exists schema_version (
        number bigint not null primary key,
        name text not null,
        hash text not null
    )";

/// Runs the schema files that have not been run, in order of number, all or none. Returns the new ones.
///
/// # Errors
/// [`Fault::Damaged`] when the database was made by a newer program or with other text under the same number.
pub async fn migrate(store: &Store, schemas: &[Schema]) -> Result<Vec<AppliedSchema>, Fault> {
    let mut sorted = schemas.to_vec();
    sorted.sort_by_key(|s| s.number);
    let mut tx = store.write().await?;
    if tx.engine() == Engine::Postgres {
        tx.run("set local client_min_messages = warning", vec![]).await?;
    }
    tx.run(MAKE, vec![]).await?;
    let done = applied(&mut tx).await?;
    for old in &done {
        let known = sorted.iter().find(|s| s.number == old.number);
        if known.is_none_or(|s| hash_of(s.sql.as_bytes()) != old.hash) {
            return Err(Fault::Damaged(format!("schema {} {}", old.number, old.name)));
        }
    }
    let mut new = Vec::new();
    for schema in sorted.iter().filter(|s| !done.iter().any(|d| d.number == s.number)) {
        for part in parts(schema.sql, tx.engine()) {
            tx.run_script(part).await?;
        }
        let hash = hash_of(schema.sql.as_bytes());
        let sql = "insert into schema_version (number, name, hash) values ($1, $2, $3)";
        tx.run(sql, args![schema.number, schema.name, &hash]).await?;
        new.push(AppliedSchema { number: schema.number, name: schema.name.to_string(), hash });
    }
    tx.end().await?;
    Ok(new)
}

/// The parts of a file that are for an engine: what stands before the first `--@` line, and what stands under the
/// engine's own, `--@sqlite` or `--@postgres`. Only the kernel's files have such lines.
fn parts(sql: &'static str, engine: Engine) -> impl Iterator<Item = &'static str> {
    let own = match engine {
        Engine::Sqlite => "sqlite\n",
        Engine::Postgres => "postgres\n",
    };
    let mut all = sql.split("--@");
    let common = all.next();
    common.into_iter().chain(all.filter_map(move |part| part.strip_prefix(own)))
}

async fn applied(tx: &mut crate::Tx) -> Result<Vec<AppliedSchema>, Fault> {
    let rows = tx.rows("select number, name, hash from schema_version order by number", vec![]).await?;
    Ok(rows.into_iter().map(|mut r| AppliedSchema { number: r.int(), name: r.text(), hash: r.text() }).collect())
}
