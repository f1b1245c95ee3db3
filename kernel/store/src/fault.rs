//! When the world fails: what went wrong with the database or the files, sorted by what a person can do.

use std::fmt;

#[derive(Debug)]
pub enum Fault {
    /// Another process holds the database; trying again in a while helps.
    Busy(String),
    /// The database or the file store cannot be reached.
    Gone(String),
    /// The disk is full.
    Full(String),
    /// Somebody else saved the same record in between (stale version).
    Stale,
    /// A value that must be unique stands already; the constraint or its columns.
    Taken(String),
    /// A backup, file or database is damaged; where and how.
    Damaged(String),
    /// Anything else: a mistake of ours or of the installation.
    Other(String),
}

impl Fault {
    /// The message id, under `store-`, that tells a person what to do.
    pub fn message_id(&self) -> &'static str {
        match self {
            Fault::Busy(_) => "store-busy",
            Fault::Gone(_) => "store-gone",
            Fault::Full(_) => "store-full",
            Fault::Stale => "store-stale",
            Fault::Taken(_) => "store-taken",
            Fault::Damaged(_) => "store-damaged",
            Fault::Other(_) => "store-other",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Busy(s)
            | Fault::Gone(s)
            | Fault::Full(s)
            | Fault::Taken(s)
            | Fault::Damaged(s)
            | Fault::Other(s) => {
                write!(f, "{}: {s}", self.message_id())
            }
            Fault::Stale => f.write_str(self.message_id()),
        }
    }
}

impl std::error::Error for Fault {}

impl From<sqlx::Error> for Fault {
    fn from(e: sqlx::Error) -> Fault {
        let said = e.to_string();
        match &e {
            sqlx::Error::Database(d) if d.is_unique_violation() => Fault::Taken(said),
            sqlx::Error::Database(d) => match d.code().as_deref() {
                // SQLite primary codes and their extended forms (low byte).
                Some(code) if lite_code(code) == Some(5) || lite_code(code) == Some(6) => Fault::Busy(said),
                Some(code) if lite_code(code) == Some(13) => Fault::Full(said),
                Some(code) if matches!(lite_code(code), Some(8 | 10 | 14)) => Fault::Gone(said),
                Some(code) if matches!(lite_code(code), Some(11 | 26)) => Fault::Damaged(said),
                // PostgreSQL: lock not available, serialisation, disk full, shutting down.
                Some("55P03" | "40001" | "40P01") => Fault::Busy(said),
                Some("53100") => Fault::Full(said),
                Some("57P01" | "57P02" | "57P03" | "53300") => Fault::Gone(said),
                _ => Fault::Other(said),
            },
            sqlx::Error::PoolTimedOut => Fault::Busy(said),
            sqlx::Error::Io(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_) => {
                Fault::Gone(said)
            }
            _ => Fault::Other(said),
        }
    }
}

/// The low byte of a SQLite result code; `None` for PostgreSQL's five-character codes.
fn lite_code(code: &str) -> Option<u32> {
    if code.len() == 5 { None } else { code.parse::<u32>().ok().map(|n| n & 0xff) }
}

impl From<std::io::Error> for Fault {
    fn from(e: std::io::Error) -> Fault {
        match e.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
                Fault::Full(e.to_string())
            }
            std::io::ErrorKind::NotFound | std::io::ErrorKind::PermissionDenied => Fault::Gone(e.to_string()),
            _ => Fault::Other(e.to_string()),
        }
    }
}
