//! Finding paragraphs by their words.

use ::store::{Fault, Tx, args};
use basics::{CooperationId, Day};

/// How many words of a query count.
const WORDS: usize = 4;

const SEARCH: &str = "select p.meeting, p.id, m.board, m.day, p.number, p.heading
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.words like $2
    and p.words like $3
    and p.words like $4
    and p.words like $5
  order by m.day desc, p.position, p.id
  limit 50";

/// A paragraph found by its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub meeting: i64,
    pub paragraph: i64,
    pub board: i64,
    pub day: Day,
    pub number: Option<i64>,
    pub heading: String,
}

/// Paragraphs whose heading, description, proposal or decision holds the first four words of the query, the
/// latest meeting first, at most fifty. A query without words finds nothing.
pub async fn search(tx: &mut Tx, coop: CooperationId, query: &str) -> Result<Vec<Hit>, Fault> {
    let words = text::search_words(&query.replace(['%', '_'], " "));
    let mut patterns: Vec<String> = words.split_whitespace().take(WORDS).map(|w| format!("% {w}%")).collect();
    if patterns.is_empty() {
        return Ok(Vec::new());
    }
    patterns.resize(WORDS, "%".to_string());
    let [a, b, c, d] = [&patterns[0], &patterns[1], &patterns[2], &patterns[3]];
    let rows = tx.rows(SEARCH, args![coop, a, b, c, d]).await?;
    let hit = |mut r: ::store::Row| Hit {
        meeting: r.int(),
        paragraph: r.int(),
        board: r.int(),
        day: r.day(),
        number: r.opt_int(),
        heading: r.text(),
    };
    Ok(rows.into_iter().map(hit).collect())
}
