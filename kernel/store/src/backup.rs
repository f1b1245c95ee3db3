//! Backup and restore: one file with every table as lines of JSON and every stored file, the same for
//! both engines, so that a backup from SQLite restores into PostgreSQL and the other way round.
//!
//! The same content gives the same bytes. A backup is taken inside one read transaction, a restore is
//! one write transaction: both work while the program serves.

use crate::database::Engine;
use crate::{Fault, Store, Tx, Value, hash_of};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const MANIFEST: &str = "manifest.json";
const MANIFEST_SUM: &str = "manifest.sha256";
/// Values in one insert statement; both engines take at least 32 000.
const VALUES_AT_ONCE: usize = 10_000;

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    schema: Vec<(i64, String)>,
    tables: Vec<(String, String)>,
    files: Vec<String>,
}

/// What a backup or restore moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupSummary {
    pub tables: usize,
    pub rows: usize,
    pub files: usize,
    /// SHA-256 over the content of all tables; equal before a backup and after its restore.
    pub content: String,
}

/// Writes everything but passing things (sessions) to `target`.
///
/// A regular target appears whole or not at all: it is written beside itself and renamed.
pub async fn backup(store: &Store, passing: &[&str], target: &Path) -> Result<BackupSummary, Fault> {
    let special = std::fs::metadata(target).is_ok_and(|m| !m.is_file() && !m.is_dir());
    if special {
        return write_backup(store, passing, File::options().write(true).open(target)?).await;
    }
    let part = beside(target);
    let result = match create_private(&part) {
        Ok(file) => write_backup(store, passing, file).await,
        Err(e) => Err(e.into()),
    };
    match result {
        Ok(summary) => {
            std::fs::rename(&part, target)?;
            Ok(summary)
        }
        Err(fault) => {
            // Best effort: the fault that stopped us is what the user must hear about.
            let _ = std::fs::remove_file(&part);
            Err(fault)
        }
    }
}

/// A new file that only its owner may read: a backup holds password hashes and secret documents.
fn create_private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    File::options().write(true).create(true).truncate(true).mode(0o600).open(path)
}

fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    target.with_file_name(name)
}

async fn write_backup(store: &Store, passing: &[&str], file: File) -> Result<BackupSummary, Fault> {
    let mut zip = ZipWriter::new(OnceFailed { inner: std::io::BufWriter::new(file), failed: false });
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut tx = store.read().await?;
    let tables = dump(&mut tx, passing).await?;
    let rows = tables.values().map(|t| t.lines().count()).sum();
    let content = content_of(&tables);
    let mut manifest = Manifest { format: 1, schema: schema(&mut tx).await?, tables: vec![], files: vec![] };
    for (name, lines) in &tables {
        put(&mut zip, options, &format!("tables/{name}.jsonl"), lines.as_bytes())?;
        manifest.tables.push((name.clone(), hash_of(lines.as_bytes())));
    }
    for mut row in tx.rows("select distinct hash from stored_file order by hash", vec![]).await? {
        let hash = row.text();
        let bytes = store.files.get(&hash).await?.ok_or_else(|| Fault::Damaged(format!("fil {hash}")))?;
        if hash_of(&bytes) != hash {
            return Err(Fault::Damaged(format!("fil {hash}")));
        }
        put(&mut zip, options, &format!("files/{hash}"), &bytes)?;
        manifest.files.push(hash);
    }
    manifest.files.sort();
    tx.end().await?;
    let files = manifest.files.len();
    let text = serde_json::to_string(&manifest).expect("a manifest is plain values");
    put(&mut zip, options, MANIFEST, text.as_bytes())?;
    put(&mut zip, options, MANIFEST_SUM, hash_of(text.as_bytes()).as_bytes())?;
    let mut out = zip.finish().map_err(zip_fault)?;
    out.flush()?;
    let file = out.inner.into_inner().map_err(|e| Fault::from(e.into_error()))?;
    sync(&file)?;
    Ok(BackupSummary { tables: tables.len(), rows, files, content })
}

/// A writer that reports its first failure and swallows the rest: the zip writer tries to finish its
/// file when dropped, and would complain a second time on the terminal.
struct OnceFailed {
    inner: std::io::BufWriter<File>,
    failed: bool,
}

impl OnceFailed {
    fn told<T>(&mut self, result: std::io::Result<T>) -> std::io::Result<T> {
        self.failed |= result.is_err();
        result
    }
}

impl Write for OnceFailed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.failed {
            return Ok(bytes.len());
        }
        let result = self.inner.write(bytes);
        self.told(result)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        if self.failed {
            return Ok(());
        }
        let result = self.inner.flush();
        self.told(result)
    }
}

impl Seek for OnceFailed {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        if self.failed {
            return Ok(0);
        }
        let result = self.inner.seek(to);
        self.told(result)
    }
}

/// Waits until the bytes are on the disk; a device that cannot say so is not a fault.
fn sync(file: &File) -> Result<(), Fault> {
    match file.sync_all() {
        Err(e) if e.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
        other => Ok(other?),
    }
}

fn put<W: Write + Seek>(
    zip: &mut ZipWriter<W>,
    options: SimpleFileOptions,
    name: &str,
    bytes: &[u8],
) -> Result<(), Fault> {
    zip.start_file(name, options).map_err(zip_fault)?;
    zip.write_all(bytes)?;
    Ok(())
}

/// Replaces everything in the database with the backup, in one transaction. Signs everybody out.
///
/// # Errors
/// [`Fault::Damaged`] when any byte of the backup is not as it was written, or it was made by a
/// program with another schema; nothing is changed then.
pub async fn restore(store: &Store, passing: &[&str], source: &Path) -> Result<BackupSummary, Fault> {
    let (manifest, tables, files) = read_backup(source)?;
    for bytes in files {
        store.files.put(bytes).await?;
    }
    let mut tx = store.write().await?;
    if schema(&mut tx).await? != manifest.schema {
        return Err(Fault::Damaged("annan version".to_string()));
    }
    let known = list_tables(&mut tx).await?;
    for table in known.iter().filter(|t| *t != "schema_version") {
        tx.run_made(format!("delete from {table}"), vec![]).await?;
    }
    let mut rows = 0;
    for (table, lines) in &tables {
        if !known.contains(table) || passing.contains(&table.as_str()) {
            return Err(Fault::Damaged(format!("tabell {table}")));
        }
        rows += fill(&mut tx, table, lines).await?;
    }
    let content = content_of(&dump(&mut tx, passing).await?);
    if content != content_of(&tables) {
        return Err(Fault::Damaged("innehållet blev inte detsamma".to_string()));
    }
    tx.end().await?;
    Ok(BackupSummary { tables: tables.len(), rows, files: manifest.files.len(), content })
}

type Contents = (Manifest, BTreeMap<String, String>, Vec<Bytes>);

/// Reads a backup whole and holds every byte against the manifest before anything is touched.
fn read_backup(source: &Path) -> Result<Contents, Fault> {
    let mut zip = ZipArchive::new(File::open(source)?).map_err(zip_fault)?;
    let text = entry(&mut zip, MANIFEST)?;
    if hash_of(&text).as_bytes() != entry(&mut zip, MANIFEST_SUM)? {
        return Err(Fault::Damaged(MANIFEST.to_string()));
    }
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|e| Fault::Damaged(e.to_string()))?;
    let mut tables = BTreeMap::new();
    for (name, hash) in &manifest.tables {
        let bytes = checked(&mut zip, &format!("tables/{name}.jsonl"), hash)?;
        let lines = String::from_utf8(bytes).map_err(|e| Fault::Damaged(e.to_string()))?;
        tables.insert(name.clone(), lines);
    }
    let mut files = Vec::new();
    for hash in &manifest.files {
        files.push(Bytes::from(checked(&mut zip, &format!("files/{hash}"), hash)?));
    }
    Ok((manifest, tables, files))
}

fn checked(zip: &mut ZipArchive<File>, name: &str, hash: &str) -> Result<Vec<u8>, Fault> {
    let bytes = entry(zip, name)?;
    if hash_of(&bytes) == hash { Ok(bytes) } else { Err(Fault::Damaged(name.to_string())) }
}

fn entry(zip: &mut ZipArchive<File>, name: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let mut file = zip.by_name(name).map_err(zip_fault)?;
    file.read_to_end(&mut bytes).map_err(|e| Fault::Damaged(format!("{name}: {e}")))?;
    Ok(bytes)
}

fn zip_fault(e: zip::result::ZipError) -> Fault {
    match e {
        zip::result::ZipError::Io(io) if io.kind() != std::io::ErrorKind::UnexpectedEof => io.into(),
        other => Fault::Damaged(other.to_string()),
    }
}

/// SHA-256 over the content of all lasting tables: equal states give equal hashes on both engines.
pub async fn content_hash(tx: &mut Tx, passing: &[&str]) -> Result<String, Fault> {
    Ok(content_of(&dump(tx, passing).await?))
}

fn content_of(tables: &BTreeMap<String, String>) -> String {
    hash_of(serde_json::to_string(tables).expect("texts").as_bytes())
}

/// Every lasting table as lines of JSON, sorted, so that the engine's own order does not show.
async fn dump(tx: &mut Tx, passing: &[&str]) -> Result<BTreeMap<String, String>, Fault> {
    let mut out = BTreeMap::new();
    for table in list_tables(tx).await? {
        if table == "schema_version" || passing.contains(&table.as_str()) {
            continue;
        }
        let names = columns(tx, &table).await?.into_iter().map(|c| c.0).collect::<Vec<_>>().join(", ");
        let rows = tx.rows_made(format!("select {names} from {table}"), vec![]).await?;
        let mut lines: Vec<String> = rows.iter().map(|r| json_line(r.values())).collect();
        lines.sort();
        out.insert(table, lines.concat());
    }
    Ok(out)
}

fn json_line(values: &[Value]) -> String {
    let json: Vec<serde_json::Value> = values
        .iter()
        .map(|v| match v {
            Value::Text(t) => t.clone().into(),
            Value::Int(n) => (*n).into(),
        })
        .collect();
    serde_json::to_string(&json).expect("texts and numbers") + "\n"
}

async fn fill(tx: &mut Tx, table: &str, lines: &str) -> Result<usize, Fault> {
    let columns = columns(tx, table).await?;
    let names = columns.iter().map(|c| c.0.as_str()).collect::<Vec<_>>().join(", ");
    let rows: Vec<&str> = lines.lines().collect();
    for chunk in rows.chunks((VALUES_AT_ONCE / columns.len().max(1)).max(1)) {
        let mut values = Vec::new();
        for line in chunk {
            values.extend(read_line(table, line, &columns)?);
        }
        let places: Vec<String> = (0..chunk.len())
            .map(|row| {
                let holes: Vec<String> = (1..=columns.len()).map(|c| format!("${}", row * columns.len() + c)).collect();
                format!("({})", holes.join(", "))
            })
            .collect();
        tx.run_made(format!("insert into {table} ({names}) values {}", places.join(", ")), values).await?;
    }
    Ok(rows.len())
}

fn read_line(table: &str, line: &str, columns: &[(String, bool)]) -> Result<Vec<Value>, Fault> {
    let damaged = || Fault::Damaged(format!("tabell {table}"));
    let json: Vec<serde_json::Value> = serde_json::from_str(line).map_err(|_| damaged())?;
    if json.len() != columns.len() {
        return Err(damaged());
    }
    let read = |(v, (_, is_number)): (serde_json::Value, &(String, bool))| match v {
        serde_json::Value::Null if *is_number => Ok(Value::Int(None)),
        serde_json::Value::Null => Ok(Value::Text(None)),
        serde_json::Value::Number(n) => Ok(Value::Int(Some(n.as_i64().ok_or_else(damaged)?))),
        serde_json::Value::String(s) => Ok(Value::Text(Some(s))),
        _ => Err(damaged()),
    };
    json.into_iter().zip(columns).map(read).collect()
}

async fn schema(tx: &mut Tx) -> Result<Vec<(i64, String)>, Fault> {
    let rows = tx.rows("select number, hash from schema_version order by number", vec![]).await?;
    Ok(rows.into_iter().map(|mut r| (r.int(), r.text())).collect())
}

/// Names of all our tables, sorted. The full-text index is none: it follows `search_entry` by itself.
async fn list_tables(tx: &mut Tx) -> Result<Vec<String>, Fault> {
    let sql = match tx.engine() {
        Engine::Sqlite => {
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
              and name not like 'search_index%'"
        }
        Engine::Postgres => {
            "select cast(table_name as text) from information_schema.tables
              where table_schema = current_schema() and table_type = 'BASE TABLE'"
        }
    };
    let mut names: Vec<String> = tx.rows(sql, vec![]).await?.into_iter().map(|mut r| r.text()).collect();
    names.sort();
    Ok(names)
}

/// Columns of a table in the order of its schema file, and whether each holds numbers.
async fn columns(tx: &mut Tx, table: &str) -> Result<Vec<(String, bool)>, Fault> {
    let sql = match tx.engine() {
        Engine::Sqlite => "select name, lower(type) from pragma_table_info($1) order by cid",
        Engine::Postgres => {
            "select cast(column_name as text), cast(data_type as text) from information_schema.columns
              where table_schema = current_schema() and table_name = $1 order by ordinal_position"
        }
    };
    let rows = tx.rows(sql, crate::args![table]).await?;
    Ok(rows.into_iter().map(|mut r| (r.text(), r.text() == "bigint")).collect())
}
