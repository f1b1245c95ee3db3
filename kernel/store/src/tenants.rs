//! The cooperations an installation serves, and small named settings of each.

use crate::{Fault, Tx, args};
use basics::CooperationId;

/// A cooperation as the kernel knows it: its number, the word in its addresses and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cooperation {
    pub id: CooperationId,
    pub slug: String,
    pub name: String,
}

/// Adds a cooperation. [`Fault::Taken`] when the address word is in use.
pub async fn create_cooperation(tx: &mut Tx, slug: &str, name: &str) -> Result<Cooperation, Fault> {
    let id = tx.next(0, "cooperation").await?;
    tx.run("insert into cooperation (id, slug, name) values ($1, $2, $3)", args![id, slug, name]).await?;
    Ok(Cooperation { id, slug: slug.to_string(), name: name.to_string() })
}

pub async fn find_cooperation(tx: &mut Tx, slug: &str) -> Result<Option<Cooperation>, Fault> {
    let row = tx.row("select id, slug, name from cooperation where slug = $1", args![slug]).await?;
    Ok(row.map(cooperation))
}

/// All cooperations, by name.
pub async fn list_cooperations(tx: &mut Tx) -> Result<Vec<Cooperation>, Fault> {
    let rows = tx.rows("select id, slug, name from cooperation order by name, id", vec![]).await?;
    Ok(rows.into_iter().map(cooperation).collect())
}

fn cooperation(mut r: crate::Row) -> Cooperation {
    Cooperation { id: r.int(), slug: r.text(), name: r.text() }
}

pub async fn find_setting(tx: &mut Tx, cooperation: CooperationId, name: &str) -> Result<Option<String>, Fault> {
    let sql = "select value from setting where cooperation = $1 and name = $2";
    Ok(tx.row(sql, args![cooperation, name]).await?.map(|mut r| r.text()))
}

pub async fn save_setting(tx: &mut Tx, cooperation: CooperationId, name: &str, value: &str) -> Result<(), Fault> {
    let sql = "insert into setting (cooperation, name, value) values ($1, $2, $3)
               on conflict (cooperation, name) do update set value = excluded.value";
    tx.run(sql, args![cooperation, name, value]).await?;
    Ok(())
}
