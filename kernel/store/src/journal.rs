//! The journal: one line a deed, each line's hash covering the line before, so that nothing can be
//! changed or taken out unseen. The head of the chain is also kept apart, so that a missing last line shows.

use crate::deed::By;
use crate::{Fault, Row, Tx, Value, args, hash_of};
use basics::{CooperationId, Day, Moment};

/// A line of the journal.
#[derive(Clone, Debug)]
pub struct JournalLine {
    pub cooperation: CooperationId,
    pub number: i64,
    pub at: Moment,
    pub person: Option<i64>,
    pub person_name: String,
    pub party: Option<i64>,
    pub deed: String,
    pub subject: String,
    /// JSON: the record after the deed, and seals.
    pub content: String,
    pub before_hash: String,
    pub after_hash: String,
    pub previous: String,
    pub hash: String,
}

impl JournalLine {
    /// The hash this line should carry: over every field and the previous line's hash.
    pub fn computed_hash(&self) -> String {
        let fields = serde_json::json!([
            self.cooperation,
            self.number,
            self.at.to_string(),
            self.person,
            self.person_name,
            self.party,
            self.deed,
            self.subject,
            self.content,
            self.before_hash,
            self.after_hash,
            self.previous,
        ]);
        hash_of(fields.to_string().as_bytes())
    }
}

const COLUMNS_ALL: &str = "select cooperation, number, at, person, person_name, party, deed, subject, content,
        before_hash, after_hash, previous, hash
   from journal
  where cooperation = $1
  order by number";

const FILTERED: &str = "select cooperation, number, at, person, person_name, party, deed, subject, content,
        before_hash, after_hash, previous, hash
   from journal
  where cooperation = $1
    and ($2 = '' or deed like $2)
    and ($3 = '' or lower(person_name) like $3)
    and ($4 = '' or at >= $4)
    and ($5 = '' or at < $5)
    and ($6 = '' or subject = $6 or subject like $7)
  order by number desc
  limit $8 offset $9";

const ONE: &str = "select cooperation, number, at, person, person_name, party, deed, subject, content,
        before_hash, after_hash, previous, hash
   from journal
  where cooperation = $1
    and number = $2";

const DEEDS: &str = "select distinct deed from journal where cooperation = $1 order by deed";

const HEAD: &str = "select number, hash from journal_head where cooperation = $1";

const INSERT: &str = "insert into journal (cooperation, number, at, person, person_name, party, deed, subject, content,
        before_hash, after_hash, previous, hash)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

const MOVE_HEAD: &str = "insert into journal_head (cooperation, number, hash) values ($1, $2, $3)
    on conflict (cooperation) do update set number = excluded.number, hash = excluded.hash";

/// What each column of a line holds: a number (`n`), a text (`t`), or a number or nothing (`o`).
const KINDS: &str = "nntotottttttt";

fn line(mut r: Row) -> JournalLine {
    JournalLine {
        cooperation: r.int(),
        number: r.int(),
        at: r.moment(),
        person: r.opt_int(),
        person_name: r.text(),
        party: r.opt_int(),
        deed: r.text(),
        subject: r.text(),
        content: r.text(),
        before_hash: r.text(),
        after_hash: r.text(),
        previous: r.text(),
        hash: r.text(),
    }
}

pub(crate) async fn append(
    tx: &mut Tx,
    by: &By,
    deed: &str,
    subject: &str,
    content: &str,
    before: &str,
    after: &str,
) -> Result<i64, Fault> {
    let (last, previous) = journal_head(tx, by.cooperation).await?.unwrap_or((0, String::new()));
    let mut line = JournalLine {
        cooperation: by.cooperation,
        number: last + 1,
        at: by.at,
        person: by.person,
        person_name: by.name.clone(),
        party: by.party,
        deed: deed.to_string(),
        subject: subject.to_string(),
        content: content.to_string(),
        before_hash: before.to_string(),
        after_hash: after.to_string(),
        previous,
        hash: String::new(),
    };
    line.hash = line.computed_hash();
    let values = args![
        line.cooperation,
        line.number,
        line.at,
        line.person,
        line.person_name,
        line.party,
        line.deed,
        line.subject,
        line.content,
        line.before_hash,
        line.after_hash,
        line.previous,
        &line.hash
    ];
    tx.run(INSERT, values).await?;
    tx.run(MOVE_HEAD, args![line.cooperation, line.number, line.hash]).await?;
    Ok(line.number)
}

/// Number and hash of the last line; `None` while the journal is empty.
pub async fn journal_head(tx: &mut Tx, cooperation: CooperationId) -> Result<Option<(i64, String)>, Fault> {
    Ok(tx.row(HEAD, args![cooperation]).await?.map(|mut r| (r.int(), r.text())))
}

/// A line as it was found: whole, or with a field that no line of ours has, such as a time that is none.
pub(crate) enum Found {
    Line(JournalLine),
    Odd { number: i64, deed: String, subject: String, hash: String },
}

/// The whole journal of a cooperation, oldest first; also what cannot be read as a line.
pub(crate) async fn whole_journal(tx: &mut Tx, cooperation: CooperationId) -> Result<Vec<Found>, Fault> {
    Ok(tx.rows(COLUMNS_ALL, args![cooperation]).await?.into_iter().map(found).collect())
}

fn found(row: Row) -> Found {
    let values = row.values();
    let fits = |(value, kind): (&Value, char)| match value {
        Value::Int(Some(_)) => kind != 't',
        Value::Text(Some(_)) => kind == 't',
        Value::Int(None) | Value::Text(None) => kind == 'o',
    };
    let text = |at: usize| match values.get(at) {
        Some(Value::Text(Some(text))) => text.clone(),
        _ => String::new(),
    };
    let has_time = Moment::read(&text(2)).is_some_and(|at| at.to_string() == text(2));
    if has_time && values.iter().zip(KINDS.chars()).all(fits) {
        return Found::Line(line(row));
    }
    let number = if let Some(Value::Int(Some(number))) = values.get(1) { *number } else { 0 };
    Found::Odd { number, deed: text(6), subject: text(7), hash: text(12) }
}

/// What to show of the journal. Empty fields do not narrow.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter {
    /// Deed, or the beginning of one: `paragraph.`
    pub deed: String,
    /// Part of a person's name.
    pub person: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// A subject and everything under it: `meeting/1`.
    pub subject: String,
    pub limit: i64,
    pub offset: i64,
}

/// Lines that match, newest first.
pub async fn list_journal(
    tx: &mut Tx,
    cooperation: CooperationId,
    filter: &JournalFilter,
) -> Result<Vec<JournalLine>, Fault> {
    let plain = |s: &str| s.replace(['%', '_'], "");
    let deed = if filter.deed.is_empty() { String::new() } else { format!("{}%", plain(&filter.deed)) };
    // SQLite's lower() knows only a–z: any other letter matches any letter, so that Åsa is found as åsa.
    let letter = |c: char| if c.is_ascii() { c.to_ascii_lowercase() } else { '_' };
    let person: String = plain(&filter.person).chars().map(letter).collect();
    let person = if person.is_empty() { String::new() } else { format!("%{person}%") };
    let from = filter.from.map(|d| Moment::start_of(d).to_string()).unwrap_or_default();
    let to = filter.to.map(|d| Moment::start_of(d.plus_days(1)).to_string()).unwrap_or_default();
    let values = args![
        cooperation,
        deed,
        person,
        from,
        to,
        &filter.subject,
        format!("{}/%", plain(&filter.subject)),
        filter.limit.max(1),
        filter.offset.max(0)
    ];
    Ok(tx.rows(FILTERED, values).await?.into_iter().map(line).collect())
}

/// One line of the journal.
pub async fn find_journal_line(
    tx: &mut Tx,
    cooperation: CooperationId,
    number: i64,
) -> Result<Option<JournalLine>, Fault> {
    Ok(tx.row(ONE, args![cooperation, number]).await?.map(line))
}

/// The names of all deeds that stand in the journal, in order of the alphabet.
pub async fn list_journal_deeds(tx: &mut Tx, cooperation: CooperationId) -> Result<Vec<String>, Fault> {
    Ok(tx.rows(DEEDS, args![cooperation]).await?.into_iter().map(|mut r| r.text()).collect())
}
