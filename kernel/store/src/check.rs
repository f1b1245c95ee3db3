//! Holding a store against itself: the journal's chain, sealed records, references and stored files.
//! Every finding names what is wrong and where; nothing is repaired.

use crate::database::Engine;
use crate::journal::{Found, JournalLine, journal_head, whole_journal};
use crate::{Fault, Store, Tx, args, hash_of};
use basics::{CooperationId, Refusal};
use std::collections::BTreeMap;

/// A sealed record: where it is, its hash, and the journal line that sealed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    pub subject: String,
    pub hash: String,
    pub line: i64,
}

/// Everything wrong with the cooperation's journal, and the number of lines read.
pub async fn check_journal(tx: &mut Tx, cooperation: CooperationId) -> Result<(Vec<Refusal>, usize), Fault> {
    let lines = whole_journal(tx, cooperation).await?;
    let head = journal_head(tx, cooperation).await?;
    let mut found = chain_faults(&lines);
    let last = lines.last().map(|l| match l {
        Found::Line(l) => (l.number, l.hash.clone()),
        Found::Odd { number, hash, .. } => (*number, hash.clone()),
    });
    match (&head, &last) {
        (Some((n, _)), None) => found.push(missing(*n)),
        (Some((n, _)), Some((m, _))) if n > m => found.push(missing(*n)),
        (a, b) if a != b => found.push(Refusal::new("check-journal-head")),
        _ => {}
    }
    Ok((found, lines.len()))
}

fn missing(number: i64) -> Refusal {
    Refusal::new("check-journal-missing").with("line", number)
}

/// Most missing lines that are named one by one; a number far out of the row is one finding, not a million.
const NAMED: i64 = 100;

fn chain_faults(lines: &[Found]) -> Vec<Refusal> {
    let mut found = Vec::new();
    let mut expected = 1i64;
    let mut previous = "";
    for line in lines {
        let (number, deed, subject, hash) = match line {
            Found::Line(l) => (l.number, &l.deed, &l.subject, &l.hash),
            Found::Odd { number, deed, subject, hash } => (*number, deed, subject, hash),
        };
        found.extend((expected..number.min(expected.saturating_add(NAMED))).map(missing));
        match line {
            Found::Line(l) if l.hash == l.computed_hash() && !content_changed(l) => {
                if number == expected && l.previous != previous {
                    found.push(Refusal::new("check-journal-broken").with("line", number));
                }
            }
            Found::Line(_) | Found::Odd { .. } => {
                let changed = Refusal::new("check-journal-changed");
                found.push(changed.with("line", number).with("deed", deed).with("subject", subject));
            }
        }
        expected = number.saturating_add(1);
        previous = hash;
    }
    found
}

fn content_changed(line: &JournalLine) -> bool {
    let Ok(json) = serde_json::from_str::<serde_json::Value>(&line.content) else { return true };
    let after = &json["after"];
    let hash = if after.is_null() { String::new() } else { hash_of(after.to_string().as_bytes()) };
    hash != line.after_hash
}

/// The latest seal of every sealed subject, by subject.
pub async fn journal_seals(tx: &mut Tx, cooperation: CooperationId) -> Result<Vec<Seal>, Fault> {
    let sql = "select number, content from journal where cooperation = $1 and content not like '%\"seals\":[]%' order by number";
    let mut seals = BTreeMap::new();
    for mut row in tx.rows(sql, args![cooperation]).await? {
        let (line, content) = (row.int(), row.text());
        let json: serde_json::Value = serde_json::from_str(&content).unwrap_or_default();
        let pairs: Vec<(String, String)> = serde_json::from_value(json["seals"].clone()).unwrap_or_default();
        for (subject, hash) in pairs {
            seals.insert(subject.clone(), Seal { subject, hash, line });
        }
    }
    Ok(seals.into_values().collect())
}

/// Stored files of the cooperation that are missing or altered, and the number of files read.
pub async fn check_files(
    store: &Store,
    tx: &mut Tx,
    cooperation: CooperationId,
) -> Result<(Vec<Refusal>, usize), Fault> {
    let sql = "select hash, size from stored_file where cooperation = $1 order by hash";
    let rows = tx.rows(sql, args![cooperation]).await?;
    let count = rows.len();
    let mut found = Vec::new();
    for mut row in rows {
        let (hash, size) = (row.text(), row.int());
        match store.files.get(&hash).await? {
            None => found.push(Refusal::new("check-file-missing").with("hash", &hash)),
            Some(bytes) if hash_of(&bytes) != hash => {
                let changed = Refusal::new("check-file-changed").with("hash", &hash);
                found.push(changed.with("size", bytes.len()).with("expected", size));
            }
            Some(_) => {}
        }
    }
    Ok((found, count))
}

/// Rows that refer to rows that do not exist. PostgreSQL enforces this itself; a SQLite file can have
/// been changed by a program that does not.
pub async fn check_keys(tx: &mut Tx) -> Result<Vec<Refusal>, Fault> {
    if tx.engine() == Engine::Postgres {
        return Ok(Vec::new());
    }
    let rows = tx.rows("select \"table\", coalesce(rowid, 0), parent from pragma_foreign_key_check", vec![]).await?;
    let fault = |mut r: crate::Row| {
        Refusal::new("check-key-missing").with("table", r.text()).with("row", r.int()).with("parent", r.text())
    };
    Ok(rows.into_iter().map(fault).collect())
}
