//! Documents: numbers within the case, status, corrections that stay visible, files.

use super::{cases, limit_of, search, secrecy, series};
use crate::rules::{
    Case, Direction, Document, DocumentFacts, FileRef, PublicWhy, Secrecy, Status, first_status, loose_template,
    read_document_template,
};
use basics::{CooperationId, Day, Moment};
use serde::{Deserialize, Serialize};
use store::{By, Deed, Fault, JournalFilter, Row, Tx, args};

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

const INSERT: &str = "insert into registry_document
        (cooperation, id, in_case, number, title, public_title, direction, day, counterpart,
         public_since, public_why, provision, secrecy_day, secrecy_authority,
         file_hash, file_name, file_kind, file_size, words, words_public, version)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, 1)";

const UPDATE: &str = "update registry_document
    set in_case = $4, title = $5, public_title = $6, direction = $7, day = $8, counterpart = $9,
        public_since = $10, public_why = $11, provision = $12, secrecy_day = $13, secrecy_authority = $14,
        file_hash = $15, file_name = $16, file_kind = $17, file_size = $18,
        words = $19, words_public = $20, version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const LAST_IN_CASE: &str = "select last_document
   from registry_case
  where cooperation = $1
    and id = $2";

const MOVE_IN_CASE: &str = "update registry_case
    set last_document = $3
  where cooperation = $1
    and id = $2";

/// A document to be registered.
#[derive(Clone, Debug)]
pub struct NewDocument<'a> {
    /// `None` = belongs to no case yet; it gets a number of its own.
    pub case: Option<i64>,
    /// A number given by hand, taken as it stands; `None` = the next in the case.
    pub number: Option<&'a str>,
    pub title: &'a str,
    /// Empty = the same as the title.
    pub public_title: &'a str,
    pub direction: Direction,
    pub day: Day,
    /// Sender or recipient.
    pub counterpart: &'a str,
    /// The status wanted. What came in is public at once whatever is asked for, and in a closed case
    /// there are no drafts (see `rules::first_status`).
    pub status: Status,
    pub secrecy: Option<Secrecy>,
    pub file: Option<FileRef>,
}

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

/// Where a document lies after an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placing {
    AsBefore,
    /// Laid in a case; only for a document that had none.
    InCase(i64),
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

/// The number the case's next document gets. Nothing is reserved.
pub async fn next_document_number(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<String, Fault> {
    Ok(free_number(tx, coop, case).await?.0)
}

async fn last_in_case(tx: &mut Tx, coop: CooperationId, case: i64) -> Result<i64, Fault> {
    Ok(tx.row(LAST_IN_CASE, args![coop, case]).await?.map_or(0, |mut r| r.int()))
}

async fn template_of(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<crate::rules::Template, Fault> {
    let damaged = || Fault::Damaged(format!("series {}", case.series));
    let series = series::find_series(tx, coop, case.series).await?.ok_or_else(damaged)?;
    read_document_template(&series.document_template).map_err(|_| damaged())
}

async fn free_number(tx: &mut Tx, coop: CooperationId, case: &Case) -> Result<(String, i64), Fault> {
    let template = template_of(tx, coop, case).await?;
    let mut serial = last_in_case(tx, coop, case.id).await? + 1;
    loop {
        let number = template.write(case.opened.year(), &case.number, serial);
        if find_document_by_number(tx, coop, &number).await?.is_none() {
            return Ok((number, serial));
        }
        serial += 1;
    }
}

/// The document's number: by hand, the next in its case, or the next of those without a case.
async fn number_for(
    tx: &mut Tx,
    coop: CooperationId,
    new: &NewDocument<'_>,
    case: Option<&Case>,
) -> Result<String, Fault> {
    match (new.number, case) {
        (Some(number), None) => Ok(number.to_string()),
        (Some(number), Some(case)) => {
            let fit = template_of(tx, coop, case).await?.fit(number, case.opened.year(), &case.number);
            if let Some(fit) = fit
                && fit.serial > last_in_case(tx, coop, case.id).await?
            {
                tx.run(MOVE_IN_CASE, args![coop, case.id, fit.serial]).await?;
            }
            Ok(number.to_string())
        }
        (None, Some(case)) => {
            let (number, serial) = free_number(tx, coop, case).await?;
            tx.run(MOVE_IN_CASE, args![coop, case.id, serial]).await?;
            Ok(number)
        }
        (None, None) => loop {
            let year = new.day.year();
            let serial = tx.next(coop, &format!("registry_loose_{year}")).await?;
            let number = loose_template().write(year, "", serial);
            if find_document_by_number(tx, coop, &number).await?.is_none() {
                return Ok(number);
            }
        },
    }
}

/// Deed `document.create`.
///
/// # Errors
/// [`Fault::Taken`] when the number by hand stands already on another document.
pub async fn create_document(tx: &mut Tx, by: &By, new: &NewDocument<'_>) -> Result<Document, Fault> {
    let coop = by.cooperation;
    let case = case_of(tx, coop, new.case).await?;
    let number = number_for(tx, coop, new, case.as_ref()).await?;
    let made = Document {
        id: tx.next(coop, "registry_document").await?,
        case: new.case,
        case_is_secret: case.as_ref().is_some_and(Case::is_secret),
        number,
        title: new.title.to_string(),
        public_title: new.public_title.to_string(),
        direction: new.direction,
        day: new.day,
        counterpart: new.counterpart.to_string(),
        status: first_status(new.direction, new.day, new.status, case.is_some_and(|c| !c.is_open())),
        secrecy: new.secrecy.clone(),
        file: new.file.clone(),
        version: 1,
    };
    let mut values = args![coop, made.id, made.case, &made.number];
    values.extend(columns(&made));
    tx.run(INSERT, values).await?;
    tx.log(by, sealing(Deed::new("document.create", subject(&made)).after(&made), &made)).await?;
    Ok(made)
}

async fn case_of(tx: &mut Tx, coop: CooperationId, case: Option<i64>) -> Result<Option<Case>, Fault> {
    let Some(id) = case else { return Ok(None) };
    let found = cases::find_case(tx, coop, id).await?;
    Ok(Some(found.ok_or_else(|| Fault::Other(format!("case {id} is not there")))?))
}

/// Deed `document.edit`: everything but the number of a draft. Turned into something received it becomes
/// public at once.
pub async fn update_draft(
    tx: &mut Tx,
    by: &By,
    old: &Document,
    facts: &DocumentFacts,
    placing: Placing,
) -> Result<Document, Fault> {
    let mut new = with_facts(old, facts);
    place(tx, by.cooperation, &mut new, placing).await?;
    let case = case_of(tx, by.cooperation, new.case).await?;
    new.status = first_status(new.direction, new.day, old.status, case.is_some_and(|c| !c.is_open()));
    save(tx, by, old, &new).await?;
    let deed = Deed::new("document.edit", subject(old)).before(old).after(&new);
    tx.log(by, sealing(deed, &new)).await?;
    Ok(new)
}

/// Deed `document.correct`: what a public document says in the register. The journal keeps it as it stood.
pub async fn correct_document(
    tx: &mut Tx,
    by: &By,
    old: &Document,
    facts: &DocumentFacts,
    placing: Placing,
    reason: &str,
) -> Result<Document, Fault> {
    let mut new = with_facts(old, facts);
    // Which way it went decided when it became public; that is not corrected.
    new.direction = old.direction;
    if let Status::Public { why: PublicWhy::Received, .. } = old.status {
        new.status = Status::Public { since: new.day, why: PublicWhy::Received };
    }
    place(tx, by.cooperation, &mut new, placing).await?;
    save(tx, by, old, &new).await?;
    let correction = Correction { reason: reason.to_string(), before: old.clone(), after: new.clone() };
    let deed = Deed::new("document.correct", subject(old)).before(old).after(&correction);
    tx.log(by, sealing(deed, &new)).await?;
    Ok(new)
}

fn with_facts(old: &Document, facts: &DocumentFacts) -> Document {
    Document {
        title: facts.title.clone(),
        public_title: facts.public_title.clone(),
        direction: facts.direction,
        day: facts.day,
        counterpart: facts.counterpart.clone(),
        secrecy: facts.secrecy.clone(),
        version: old.version + 1,
        ..old.clone()
    }
}

async fn place(tx: &mut Tx, coop: CooperationId, new: &mut Document, placing: Placing) -> Result<(), Fault> {
    if let (Placing::InCase(id), None) = (placing, new.case) {
        new.case = Some(id);
        new.case_is_secret = case_of(tx, coop, new.case).await?.is_some_and(|c| c.is_secret());
    }
    Ok(())
}

/// Deed `document.publish`. A document that is public already stays as it is and nothing is logged.
pub async fn publish_document(tx: &mut Tx, by: &By, id: i64, why: PublicWhy, day: Day) -> Result<(), Fault> {
    let found = find_document(tx, by.cooperation, id).await?;
    let old = found.ok_or_else(|| Fault::Other(format!("document {id} is not there")))?;
    if old.is_public() {
        return Ok(());
    }
    let new = Document { status: Status::Public { since: day, why }, version: old.version + 1, ..old.clone() };
    save(tx, by, &old, &new).await?;
    let deed = Deed::new("document.publish", subject(&old)).before(&old).after(&new);
    tx.log(by, sealing(deed, &new)).await?;
    Ok(())
}

/// Deed `document.file`: gives the document its file (see `rules::check_file_change`).
pub async fn save_document_file(tx: &mut Tx, by: &By, old: &Document, file: FileRef) -> Result<(), Fault> {
    let new = Document { file: Some(file), version: old.version + 1, ..old.clone() };
    save(tx, by, old, &new).await?;
    let deed = Deed::new("document.file", subject(old)).before(old).after(&new);
    tx.log(by, sealing(deed, &new)).await?;
    Ok(())
}

async fn save(tx: &mut Tx, by: &By, old: &Document, new: &Document) -> Result<(), Fault> {
    let mut values = args![by.cooperation, old.id, old.version, new.case];
    values.extend(columns(new));
    tx.run_versioned(UPDATE, values).await
}

/// The columns that insert and update share, from the title on.
fn columns(d: &Document) -> Vec<store::Value> {
    let (since, why) = match d.status {
        Status::Draft => (None, None),
        Status::Public { since, why } => (Some(since), Some(why.code())),
    };
    let (mark, file) = (d.secrecy.as_ref(), d.file.as_ref());
    let public = format!("{} {}", d.number, d.public_title);
    let all = format!("{public} {} {}", d.title, d.counterpart);
    args![
        &d.title,
        &d.public_title,
        d.direction.code(),
        d.day,
        &d.counterpart,
        since,
        why,
        mark.map(|s| s.provision.clone()),
        mark.map(|s| s.day),
        mark.map(|s| s.authority.clone()),
        file.map(|f| f.hash.clone()),
        file.map(|f| f.name.clone()),
        file.map(|f| f.kind.clone()),
        file.map(|f| f.size),
        text::search_words(&all),
        text::search_words(&public)
    ]
}

fn subject(document: &Document) -> String {
    format!("document/{}", document.id)
}

/// What a public document is held against: everything but its row's version and its case's mark.
pub fn sealed_document(d: &Document) -> Document {
    Document { version: 0, case_is_secret: false, ..d.clone() }
}

/// Seals the deed's document once it is public.
fn sealing(deed: Deed, d: &Document) -> Deed {
    if d.is_public() { deed.seal(subject(d), &sealed_document(d)) } else { deed }
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
