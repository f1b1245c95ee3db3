//! Values that go into a statement and rows that come out, the same for both engines.

use basics::{Day, Moment};
use sha2::{Digest, Sha256};
use sqlx::{Row as _, TypeInfo as _, ValueRef as _};

/// A value in a statement. Only text and whole numbers: days and moments are text, yes and no are 1 and 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(Option<String>),
    Int(Option<i64>),
}

impl From<&str> for Value {
    fn from(v: &str) -> Value {
        Value::Text(Some(v.to_string()))
    }
}
impl From<String> for Value {
    fn from(v: String) -> Value {
        Value::Text(Some(v))
    }
}
impl From<&String> for Value {
    fn from(v: &String) -> Value {
        Value::Text(Some(v.clone()))
    }
}
impl From<Option<String>> for Value {
    fn from(v: Option<String>) -> Value {
        Value::Text(v)
    }
}
impl From<Option<&str>> for Value {
    fn from(v: Option<&str>) -> Value {
        Value::Text(v.map(str::to_string))
    }
}
impl From<i64> for Value {
    fn from(v: i64) -> Value {
        Value::Int(Some(v))
    }
}
impl From<Option<i64>> for Value {
    fn from(v: Option<i64>) -> Value {
        Value::Int(v)
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Value {
        Value::Int(Some(i64::from(v)))
    }
}
impl From<Day> for Value {
    fn from(v: Day) -> Value {
        Value::Text(Some(v.to_string()))
    }
}
impl From<Option<Day>> for Value {
    fn from(v: Option<Day>) -> Value {
        Value::Text(v.map(|d| d.to_string()))
    }
}
impl From<Moment> for Value {
    fn from(v: Moment) -> Value {
        Value::Text(Some(v.to_string()))
    }
}

/// One row. The readers go through the columns from left to right, in the order of the select list,
/// so that a struct is filled field by field.
///
/// # Panics
/// A reader panics when the column has another type than asked for: a mistake of ours, met by any
/// test that runs the statement.
#[derive(Debug)]
pub struct Row {
    values: Vec<Value>,
    at: usize,
}

impl Row {
    fn next(&mut self) -> Value {
        let value = self.values.get(self.at).cloned().expect("a reader per selected column");
        self.at += 1;
        value
    }

    pub fn opt_text(&mut self) -> Option<String> {
        match self.next() {
            Value::Text(v) => v,
            Value::Int(None) => None,
            Value::Int(Some(n)) => panic!("column {} holds the number {n}, not a text", self.at),
        }
    }

    pub fn text(&mut self) -> String {
        self.opt_text().expect("a text column that is never null")
    }

    pub fn opt_int(&mut self) -> Option<i64> {
        match self.next() {
            Value::Int(v) => v,
            Value::Text(None) => None,
            Value::Text(Some(_)) => panic!("column {} holds a text, not a number", self.at),
        }
    }

    pub fn int(&mut self) -> i64 {
        self.opt_int().expect("a number column that is never null")
    }

    pub fn flag(&mut self) -> bool {
        self.int() != 0
    }

    pub fn opt_day(&mut self) -> Option<Day> {
        self.opt_text().map(|s| s.parse().expect("days are stored as 2021-02-10"))
    }

    pub fn day(&mut self) -> Day {
        self.opt_day().expect("a day column that is never null")
    }

    pub fn moment(&mut self) -> Moment {
        Moment::read(&self.text()).expect("moments are stored as 2021-02-10T12:00:00Z")
    }

    /// All values, for copying a table as it is.
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}

pub(crate) fn row_of_lite(row: &sqlx::sqlite::SqliteRow) -> Result<Row, sqlx::Error> {
    let mut values = Vec::with_capacity(row.len());
    for i in 0..row.len() {
        let raw = row.try_get_raw(i)?;
        let kind = raw.type_info().name().to_string();
        values.push(if raw.is_null() {
            Value::Text(None)
        } else if kind == "INTEGER" || kind == "BOOLEAN" {
            Value::Int(row.try_get_unchecked(i)?)
        } else {
            Value::Text(row.try_get_unchecked(i)?)
        });
    }
    Ok(Row { values, at: 0 })
}

pub(crate) fn row_of_pg(row: &sqlx::postgres::PgRow) -> Result<Row, sqlx::Error> {
    let mut values = Vec::with_capacity(row.len());
    for i in 0..row.len() {
        let raw = row.try_get_raw(i)?;
        let kind = raw.type_info().name().to_string();
        values.push(if raw.is_null() {
            Value::Text(None)
        } else if kind == "INT8" {
            Value::Int(row.try_get(i)?)
        } else if kind == "INT4" {
            Value::Int(Some(i64::from(row.try_get::<i32, _>(i)?)))
        } else {
            Value::Text(row.try_get_unchecked(i)?)
        });
    }
    Ok(Row { values, at: 0 })
}

/// SHA-256 of bytes as lower-case hexadecimal.
pub fn hash_of(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
