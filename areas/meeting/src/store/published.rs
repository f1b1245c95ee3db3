//! Public versions as they were confirmed: only ever added, and sealed in the journal.

use crate::rules::PublishedText;
use ::store::{By, Fault, Row, Tx, args};
use basics::CooperationId;
use press::Document;

const LAST: &str = "select id, meeting, paragraph, layer, corrections, published_at, published_by, document
   from meeting_published
  where cooperation = $1
    and meeting = $2
    and coalesce(paragraph, 0) = $3
  order by id desc
  limit 1";

// Number and meeting come first by themselves: they are told also of a row that can no longer be read.
const ALL: &str = "select id, meeting, id, meeting, paragraph, layer, corrections, published_at, published_by, document
   from meeting_published
  where cooperation = $1
  order by id";

const IS: &str = "select count(*)
   from meeting_published
  where cooperation = $1
    and meeting = $2
    and coalesce(paragraph, 0) = $3";

const INSERT: &str = "insert into meeting_published
        (cooperation, id, meeting, paragraph, layer, corrections, document, published_at, published_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// What becomes public.
pub struct NewPublished<'a> {
    pub document: &'a Document,
    /// How many corrections are in it.
    pub corrections: usize,
}

/// `None` of a row whose document can no longer be read.
fn published(mut r: Row) -> Option<PublishedText> {
    Some(PublishedText {
        id: r.int(),
        meeting: r.int(),
        paragraph: r.opt_int(),
        layer: r.int(),
        corrections: usize::try_from(r.int()).unwrap_or_default(),
        at: r.moment(),
        by: r.text(),
        document: serde_json::from_str(&r.text()).ok()?,
    })
}

/// The version that is public now: the last one confirmed of the minutes, or of one paragraph adjusted at once.
pub async fn find_published(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: Option<i64>,
) -> Result<Option<PublishedText>, Fault> {
    let Some(row) = tx.row(LAST, args![coop, meeting, paragraph.unwrap_or(0)]).await? else { return Ok(None) };
    let damaged = || Fault::Damaged(format!("meeting/{meeting}/published"));
    published(row).map(Some).ok_or_else(damaged)
}

/// Whether a version of it is public.
pub async fn is_published(
    tx: &mut Tx,
    coop: CooperationId,
    meeting: i64,
    paragraph: Option<i64>,
) -> Result<bool, Fault> {
    let row = tx.row(IS, args![coop, meeting, paragraph.unwrap_or(0)]).await?;
    Ok(row.is_some_and(|mut r| r.int() > 0))
}

/// Every version that was ever public: number, meeting, and the version itself unless it can no longer be read.
pub(super) async fn list_published(
    tx: &mut Tx,
    coop: CooperationId,
) -> Result<Vec<(i64, i64, Option<PublishedText>)>, Fault> {
    let rows = tx.rows(ALL, args![coop]).await?;
    let read = |mut r: Row| (r.int(), r.int(), published(r));
    Ok(rows.into_iter().map(read).collect())
}

/// Keeps a version. The caller seals it in the journal line of the deed.
pub async fn keep_published(
    tx: &mut Tx,
    by: &By,
    (meeting, paragraph): (i64, Option<i64>),
    layer: i64,
    new: &NewPublished<'_>,
) -> Result<PublishedText, Fault> {
    let id = tx.next(by.cooperation, "meeting_published").await?;
    let document = serde_json::to_string(new.document).expect("a document is plain values");
    let corrections = i64::try_from(new.corrections).unwrap_or_default();
    let values = args![by.cooperation, id, meeting, paragraph, layer, corrections, document, by.at, &by.name];
    tx.run(INSERT, values).await?;
    let (document, corrections) = (new.document.clone(), new.corrections);
    Ok(PublishedText { id, meeting, paragraph, layer, corrections, at: by.at, by: by.name.clone(), document })
}

/// As the journal's seals name it.
pub fn published_subject(meeting: i64, id: i64) -> String {
    format!("meeting/{meeting}/published/{id}")
}
