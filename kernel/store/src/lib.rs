//! The store: one SQL text on SQLite and PostgreSQL, transactions that end in a named deed, the
//! hash-chained journal, files by content, backup and restore.
//!
//! The only crate that opens databases and files. The true differences between the engines live here
//! and nowhere else. Absent on purpose: any area's tables, texts for people, the clock.

mod backup;
mod check;
mod database;
mod deed;
mod fault;
mod files;
mod halt;
mod journal;
mod migrate;
mod search;
mod tenants;
mod transaction;
mod value;

pub use backup::{BackupSummary, backup, content_hash, restore};
pub use check::{Seal, check_files, check_journal, check_keys, journal_seals};
pub use database::{Engine, Settings, Store, create_database, drop_database};
pub use deed::{By, Deed, sealed_hash};
pub use fault::Fault;
pub use files::StoredFile;
pub use journal::{JournalFilter, JournalLine, find_journal_line, journal_head, list_journal, list_journal_deeds};
pub use migrate::{AppliedSchema, Schema, migrate};
pub use search::{Entry, find_words, forget_words, index_words, resort_words};
pub use tenants::{Cooperation, create_cooperation, find_cooperation, find_setting, list_cooperations, save_setting};
pub use transaction::Tx;
pub use value::{Row, Value, hash_of};

/// Arguments of a statement, each turned into a [`Value`].
#[macro_export]
macro_rules! args {
    ($($v:expr),* $(,)?) => { vec![$($crate::Value::from($v)),*] };
}

/// The kernel's own tables; every area adds its own after these.
pub const SCHEMA: &[Schema] = &[
    Schema { number: 1, name: "store", sql: include_str!("../schema/0001_store.sql") },
    Schema { number: 2, name: "search", sql: include_str!("../schema/0002_search.sql") },
    // New words go straight into the index: with a list of its own for what is new, PostgreSQL reads every row instead.
    Schema { number: 3, name: "search at once", sql: include_str!("../schema/0003_search_at_once.sql") },
];
