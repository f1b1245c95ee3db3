//! Finding paragraphs by their words.

use crate::rules::ParagraphText;
use ::store::{Entry, Fault, Tx, Value, args, find_words, forget_words, index_words, resort_words};
use basics::{CooperationId, Day};

/// The name of the area in the index.
const AREA: &str = "meeting";
/// Most hits shown.
const MOST: usize = 50;

const DAY: &str = "select day from meeting_meeting where cooperation = $1 and id = $2";

const HITS: &str = "select p.meeting, p.id, m.board, m.day, p.number, p.heading
   from meeting_paragraph p
   join meeting_meeting m on m.cooperation = p.cooperation and m.id = p.meeting
  where p.cooperation = $1
    and p.id in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
                 $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43,
                 $44, $45, $46, $47, $48, $49, $50, $51)
  order by m.day desc, p.position, p.id";

const UNFOUND: &str = "select cooperation, id, meeting from meeting_paragraph order by cooperation, id";

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

/// Paragraphs whose heading, description, proposal or decision holds the words of the query, the longest six of them,
/// or words that begin with them; the latest meeting first, at most fifty. A query without words finds nothing.
pub async fn search(tx: &mut Tx, coop: CooperationId, query: &str) -> Result<Vec<Hit>, Fault> {
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let found = find_words(tx, coop, AREA, &text::search_words(query), most).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = args![coop];
    // No paragraph has the number 0.
    values.extend((0..MOST).map(|n| Value::from(found.get(n).copied().unwrap_or(0))));
    let hit = |mut r: ::store::Row| Hit {
        meeting: r.int(),
        paragraph: r.int(),
        board: r.int(),
        day: r.day(),
        number: r.opt_int(),
        heading: r.text(),
    };
    Ok(tx.rows(HITS, values).await?.into_iter().map(hit).collect())
}

/// Keeps the words a paragraph is found by.
pub(super) async fn keep_words(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    id: i64,
    text: &ParagraphText,
) -> Result<(), Fault> {
    let mut all = vec![text.heading.as_str(), text.description.as_str()];
    all.extend(text.proposal.iter().chain(&text.decision).map(String::as_str));
    let words = text::search_words(&all.join(" "));
    let day = tx.row(DAY, args![coop, meeting]).await?.map(|mut r| r.text()).unwrap_or_default();
    let entry = Entry { area: AREA, subject: id, holder: meeting, sort: &day, words: &words };
    index_words(tx, coop, &entry).await
}

/// The paragraph is found no more.
pub(super) async fn forget(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<(), Fault> {
    forget_words(tx, coop, AREA, id).await
}

/// The meeting's paragraphs take their place by its new day.
pub(super) async fn meeting_moved(tx: &mut Tx, coop: CooperationId, meeting: i64, day: Day) -> Result<(), Fault> {
    resort_words(tx, coop, AREA, meeting, &day.to_string()).await
}

/// Keeps the words of every paragraph: once, when a database from before the index is brought up.
pub async fn index_all(tx: &mut Tx) -> Result<(), Fault> {
    for mut r in tx.rows(UNFOUND, vec![]).await? {
        let (coop, id, meeting) = (r.int(), r.int(), r.int());
        if let Some(p) = super::find_paragraph(tx, coop, id).await? {
            keep_words(tx, coop, meeting, id, &p.text).await?;
        }
    }
    Ok(())
}
