//! Documents as they stand, and the corrections made to them.

use super::{limit_of, search, secrecy};
use crate::rules::{Direction, Document, FileRef, PublicWhy, Status};
use basics::{CooperationId, Day, Moment};
use serde::{Deserialize, Serialize};
use store::{Fault, JournalFilter, Row, Tx, args};

const FIND: &str = "select d.id, d.in_case, case when c.provision is null then 0 else 1 end, d.number, d.title,
        d.public_title, d.direction, d.day, d.counterpart, d.public_since, d.public_why,
        d.provision, d.secrecy_day, d.secrecy_authority,
        d.file_hash, d.file_name, d.file_kind, d.file_size, d.version
   from registry_document d
   left join registry_case c on c.cooperation = d.cooperation and c.id = d.in_case
  where d.cooperation = $1
    and d.id = $2";

const FIND_BY_NUMBER: &str = "select id from registry_document where cooperation = $1 and number = $2";

// $9 = 1: the reader sees secret things. Hidden words are searched only then.
const LIST: &str = "select d.id, d.in_case, case when c.provision is null then 0 else 1 end, d.number, d.title,
        d.public_title, d.direction, d.day, d.counterpart, d.public_since, d.public_why,
        d.provision, d.secrecy_day, d.secrecy_authority,
        d.file_hash, d.file_name, d.file_kind, d.file_size, d.version
   from registry_document d
   left join registry_case c on c.cooperation = d.cooperation and c.id = d.in_case
  where d.cooperation = $1
    and ($2 = 0 or d.in_case = $2)
    and ($3 = 0 or d.in_case is null)
    and ($4 = '' or d.direction = $4)
    and ($5 <> 'draft' or d.public_since is null)
    and ($6 <> 'public' or d.public_since is not null)
    and ($7 = '' or d.day >= $7)
    and ($8 = '' or d.day <= $8)
    and ((($9 = 1 or (d.provision is null and c.provision is null and d.public_title = ''))
          and d.words like $10 escape '!' and d.words like $11 escape '!' and d.words like $12 escape '!'
          and d.words like $13 escape '!' and d.words like $14 escape '!' and d.words like $15 escape '!')
      or (d.words_public like $10 escape '!' and d.words_public like $11 escape '!'
          and d.words_public like $12 escape '!' and d.words_public like $13 escape '!'
          and d.words_public like $14 escape '!' and d.words_public like $15 escape '!'))
  order by d.day desc, d.id desc
  limit $16 offset $17";

const COUNT: &str = "select count(*), count(*) - count(public_since), count(*) - count(in_case)
   from registry_document
  where cooperation = $1";

const COUNT_OF_CASES: &str = "select in_case, count(*)
   from registry_document
  where cooperation = $1
    and in_case between $2 and $3
  group by in_case
  order by in_case";

/// What to show of the documents. Empty fields do not narrow.
#[derive(Clone, Debug, Default)]
pub struct DocumentFilter {
    /// Words that must all occur.
    pub query: String,
    /// The reader sees secret things, so their protected words are searched too.
    pub sees_secret: bool,
    pub case: Option<i64>,
    /// Only those that belong to no case.
    pub loose: bool,
    pub direction: Option<Direction>,
    /// Only drafts (`Some(false)`) or only public ones (`Some(true)`).
    pub public: Option<bool>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Most rows; 0 = all.
    pub limit: i64,
    pub offset: i64,
}

/// A correction of a public document: as it stood, as it stands, and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Correction {
    pub reason: String,
    pub before: Document,
    pub after: Document,
}

/// A correction with who made it and when.
#[derive(Clone, Debug)]
pub struct CorrectionLine {
    pub at: Moment,
    pub by_name: String,
    pub correction: Correction,
}

fn document(mut r: Row) -> Document {
    Document {
        id: r.int(),
        case: r.opt_int(),
        case_is_secret: r.flag(),
        number: r.text(),
        title: r.text(),
        public_title: r.text(),
        direction: Direction::read(&r.text()).expect("directions are stored by their codes"),
        day: r.day(),
        counterpart: r.text(),
        status: status(&mut r),
        secrecy: secrecy(&mut r),
        file: file(&mut r),
        version: r.int(),
    }
}

fn status(r: &mut Row) -> Status {
    match (r.opt_day(), r.opt_text()) {
        (Some(since), Some(why)) => {
            Status::Public { since, why: PublicWhy::read(&why).expect("reasons are stored by their codes") }
        }
        _ => Status::Draft,
    }
}

fn file(r: &mut Row) -> Option<FileRef> {
    let (hash, name, kind, size) = (r.opt_text(), r.opt_text(), r.opt_text(), r.opt_int());
    Some(FileRef { hash: hash?, name: name?, kind: kind?, size: size? })
}

pub async fn find_document(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Document>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(document))
}

/// The document with exactly this number.
pub async fn find_document_by_number(
    tx: &mut Tx,
    coop: CooperationId,
    number: &str,
) -> Result<Option<Document>, Fault> {
    match tx.row(FIND_BY_NUMBER, args![coop, number]).await? {
        Some(mut row) => find_document(tx, coop, row.int()).await,
        None => Ok(None),
    }
}

/// Documents that match, the latest day first.
pub async fn list_documents(tx: &mut Tx, coop: CooperationId, filter: &DocumentFilter) -> Result<Vec<Document>, Fault> {
    let status = match filter.public {
        None => "",
        Some(false) => "draft",
        Some(true) => "public",
    };
    let day = |d: Option<Day>| d.map(|d| d.to_string()).unwrap_or_default();
    let mut values = args![
        coop,
        filter.case.unwrap_or(0),
        filter.loose,
        filter.direction.map(Direction::code).unwrap_or_default(),
        status,
        status,
        day(filter.from),
        day(filter.to),
        filter.sees_secret
    ];
    values.extend(search::patterns(&filter.query));
    values.extend(args![limit_of(filter.limit), filter.offset.max(0)]);
    Ok(tx.rows(LIST, values).await?.into_iter().map(document).collect())
}

/// The case's documents, in the order they were registered.
pub async fn list_documents_in_case(tx: &mut Tx, coop: CooperationId, case: i64) -> Result<Vec<Document>, Fault> {
    let filter = DocumentFilter { case: Some(case), sees_secret: true, ..DocumentFilter::default() };
    let mut documents = list_documents(tx, coop, &filter).await?;
    documents.sort_by_key(|d| d.id);
    Ok(documents)
}

/// How many documents each of the cases has; a case without any is left out.
pub async fn count_documents_of_cases(
    tx: &mut Tx,
    coop: CooperationId,
    cases: &[i64],
) -> Result<Vec<(i64, usize)>, Fault> {
    let (Some(first), Some(last)) = (cases.iter().min(), cases.iter().max()) else { return Ok(Vec::new()) };
    let rows = tx.rows(COUNT_OF_CASES, args![coop, *first, *last]).await?;
    let counted = rows.into_iter().map(|mut r| (r.int(), usize::try_from(r.int()).unwrap_or_default()));
    Ok(counted.filter(|(case, _)| cases.contains(case)).collect())
}

/// The case's drafts, in the order they were registered.
pub async fn list_drafts_in_case(tx: &mut Tx, coop: CooperationId, case: i64) -> Result<Vec<Document>, Fault> {
    let mut documents = list_documents_in_case(tx, coop, case).await?;
    documents.retain(|d| !d.is_public());
    Ok(documents)
}

/// How many documents there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DocumentCount {
    pub all: i64,
    pub drafts: i64,
    /// Those that belong to no case.
    pub loose: i64,
}

pub async fn count_documents(tx: &mut Tx, coop: CooperationId) -> Result<DocumentCount, Fault> {
    let row = tx.row(COUNT, args![coop]).await?;
    Ok(row.map_or(DocumentCount::default(), |mut r| DocumentCount { all: r.int(), drafts: r.int(), loose: r.int() }))
}

/// Corrections made to the document, the latest first.
pub async fn list_corrections(tx: &mut Tx, coop: CooperationId, document: i64) -> Result<Vec<CorrectionLine>, Fault> {
    let filter = JournalFilter {
        deed: "document.correct".into(),
        subject: format!("document/{document}"),
        limit: 200,
        ..JournalFilter::default()
    };
    let lines = store::list_journal(tx, coop, &filter).await?;
    Ok(lines
        .into_iter()
        .filter_map(|line| {
            let mut content: serde_json::Value = serde_json::from_str(&line.content).ok()?;
            let correction = serde_json::from_value(content["after"].take()).ok()?;
            Some(CorrectionLine { at: line.at, by_name: line.person_name, correction })
        })
        .collect())
}
