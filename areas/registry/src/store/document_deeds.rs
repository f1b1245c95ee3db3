//! What is done to documents: registering, editing, correcting, publishing, giving them a file. Every deed on a
//! public document seals it anew.

use super::document_numbers::number_for;
use super::{Correction, cases, find_document};
use crate::rules::{Case, Direction, Document, DocumentFacts, FileRef, PublicWhy, Secrecy, Status, first_status};
use basics::{CooperationId, Day};
use store::{By, Deed, Fault, Tx, args};

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

/// Where a document lies after an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placing {
    AsBefore,
    /// Laid in a case; only for a document that had none.
    InCase(i64),
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
