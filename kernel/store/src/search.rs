//! Full text: which records hold all the words of a query. Words come stemmed (`text::search_words`), so both engines
//! find the same; the index itself is FTS5 on SQLite and GIN over `tsvector` on PostgreSQL, and follows the table
//! `search_entry` by itself, also when a backup is restored.

use crate::database::Engine;
use crate::{Fault, Tx, args};
use basics::CooperationId;

const FIND: &str = "select id from search_entry where cooperation = $1 and area = $2 and subject = $3";

const INSERT: &str = "insert into search_entry (cooperation, id, area, subject, holder, sort, words)
 values ($1, $2, $3, $4, $5, $6, $7)";

const UPDATE: &str = "update search_entry
    set holder = $3,
        sort = $4,
        words = $5
  where cooperation = $1
    and id = $2";

const RESORT: &str = "update search_entry set sort = $4 where cooperation = $1 and area = $2 and holder = $3";

const FORGET: &str = "delete from search_entry where cooperation = $1 and area = $2 and subject = $3";

const MATCH_LITE: &str = "select e.subject
   from search_index i
   join search_entry e on e.cooperation = i.rowid >> 32 and e.id = i.rowid & 4294967295
  where search_index match $1
    and e.cooperation = $2
    and e.area = $3
  order by e.sort desc, e.subject
  limit $4";

const MATCH_PG: &str = "select subject
   from search_entry
  where words::tsvector @@ $1::text::tsquery
    and cooperation = $2
    and area = $3
  order by sort desc, subject
  limit $4";

/// How many words of a query count: the longest, which say most.
const WORDS: usize = 6;
/// Longest word that is kept apart, in characters.
const LONGEST: usize = 60;

/// A record to be found by its words.
pub struct Entry<'a> {
    /// The area's name.
    pub area: &'a str,
    /// The record's number.
    pub subject: i64,
    /// The record it stands in, such as a paragraph's meeting.
    pub holder: i64,
    /// What hits are ordered by, the greatest first: a day.
    pub sort: &'a str,
    /// Words as `text::search_words` gives them.
    pub words: &'a str,
}

/// Keeps the words of a record, in place of those it had.
pub async fn index_words(tx: &mut Tx, coop: CooperationId, entry: &Entry<'_>) -> Result<(), Fault> {
    let words = format!("{} {}", scope(coop, entry.area), kept(entry.words));
    match tx.row(FIND, args![coop, entry.area, entry.subject]).await? {
        Some(mut row) => tx.run(UPDATE, args![coop, row.int(), entry.holder, entry.sort, words]).await?,
        None => {
            let id = tx.next(coop, "search_entry").await?;
            let values = args![coop, id, entry.area, entry.subject, entry.holder, entry.sort, words];
            tx.run(INSERT, values).await?
        }
    };
    Ok(())
}

/// Everything held by a record gets another place in the order, such as when a meeting moves.
pub async fn resort_words(tx: &mut Tx, coop: CooperationId, area: &str, holder: i64, sort: &str) -> Result<(), Fault> {
    tx.run(RESORT, args![coop, area, holder, sort]).await.map(|_| ())
}

/// The record is found no more.
pub async fn forget_words(tx: &mut Tx, coop: CooperationId, area: &str, subject: i64) -> Result<(), Fault> {
    tx.run(FORGET, args![coop, area, subject]).await.map(|_| ())
}

/// Numbers of the records that hold every word, or a word that begins with it; the latest first. No words find nothing.
pub async fn find_words(
    tx: &mut Tx,
    coop: CooperationId,
    area: &str,
    words: &str,
    most: i64,
) -> Result<Vec<i64>, Fault> {
    let kept = kept(words);
    let mut asked: Vec<&str> = kept.split(' ').filter(|w| !w.is_empty()).collect();
    asked.sort_by_key(|w| std::cmp::Reverse(w.chars().count()));
    asked.dedup();
    asked.truncate(WORDS);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let scope = scope(coop, area);
    let (sql, query) = match tx.engine() {
        Engine::Sqlite => {
            let begins: Vec<String> = asked.iter().map(|w| format!("\"{w}\" *")).collect();
            (MATCH_LITE, format!("\"{scope}\" AND {}", begins.join(" AND ")))
        }
        Engine::Postgres => {
            let begins: Vec<String> = asked.iter().map(|w| format!("{w}:*")).collect();
            (MATCH_PG, format!("{scope} & {}", begins.join(" & ")))
        }
    };
    let rows = tx.rows(sql, args![query, coop, area, most]).await?;
    Ok(rows.into_iter().map(|mut r| r.int()).collect())
}

/// A word no text holds, so that one cooperation's words never weigh on another's search.
fn scope(coop: CooperationId, area: &str) -> String {
    format!("zzq{coop}{area}")
}

/// Words of letters and figures only, each once; a sign within one, such as the hyphen of `syd-it`, becomes `ƶ`, which no
/// Swedish word has. So neither engine reads a word in its own way.
fn kept(words: &str) -> String {
    let mut all: Vec<String> = words.split_whitespace().map(one).filter(|w| !w.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all.join(" ")
}

fn one(word: &str) -> String {
    let trimmed = word.trim_matches(|c: char| !c.is_alphanumeric());
    trimmed
        .chars()
        .take(LONGEST)
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { 'ƶ' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_reaches_an_engine() {
        assert_eq!(kept(" syd-it 21-1 kostnad kostnad "), "21ƶ1 kostnad sydƶit");
        assert_eq!(kept("'a:* & b' \"c\" OR (d) -- \\"), "a b c d or");
        assert_eq!(kept(&"å".repeat(200)).chars().count(), LONGEST);
        assert_eq!(kept(" -- '' "), "");
    }
}
