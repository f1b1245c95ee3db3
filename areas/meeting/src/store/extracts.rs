//! Certified extracts, their dispatches and receipts: only ever added.

use super::meetings::existing;
use super::{NotDone, find_at_once, find_paragraph, list_corrections};
use crate::rules::{
    self, Certificate, Channel, Dispatch, Extract, Meeting, Paragraph, Receipt, Receiver, SealedAtOnce, SealedLayer,
    SealedParagraph, Sending,
};
use ::store::{By, Deed, Fault, Row, Tx, args, journal_seals, sealed_hash};
use basics::{CooperationId, Day};
use registry::{Direction, FileRef, NewDocument, PublicWhy, Status};

const EXTRACTS: &str = "select id, meeting, paragraph, source_seal, corrections, certified_name, certified_function,
        certified_at, person, document_hash, pdf_hash, pdf_size
   from meeting_extract
  where cooperation = $1
    and (meeting = $2 or id = $3)
  order by id";

const DISPATCHES: &str = "select id, meeting, paragraph, extract, name, role, organisation, channel, address, sent_at,
        sent_by, person, document
   from meeting_dispatch
  where cooperation = $1
    and (meeting = $2 or id = $3)
  order by id";

const RECEIPTS: &str = "select id, meeting, dispatch, received_day, received_by, their_number, registered_at,
        registered_by
   from meeting_receipt
  where cooperation = $1
    and (meeting = $2 or id = $3)
  order by id";

const LATEST_ADDRESSES: &str = "select name, role, organisation, channel, address
   from meeting_dispatch
  where cooperation = $1
  order by id desc
  limit 500";

const SENT_MEETINGS: &str = "select distinct d.meeting
   from meeting_dispatch d
   join meeting_meeting m on m.cooperation = d.cooperation and m.id = d.meeting
  where d.cooperation = $1
    and m.day >= $2
  order by 1";

const ADD_EXTRACT: &str = "insert into meeting_extract (cooperation, id, meeting, paragraph, source_seal, corrections,
        certified_name, certified_function, certified_at, person, document_hash, pdf_hash, pdf_size)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";

const ADD_DISPATCH: &str = "insert into meeting_dispatch (cooperation, id, meeting, paragraph, extract, name, role,
        organisation, channel, address, sent_at, sent_by, person, document)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

const ADD_RECEIPT: &str = "insert into meeting_receipt (cooperation, id, meeting, dispatch, received_day, received_by,
        their_number, registered_at, registered_by)
 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// What of the meeting's paragraphs has gone out.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    pub extracts: Vec<Extract>,
    pub dispatches: Vec<Dispatch>,
    pub receipts: Vec<Receipt>,
}

/// The frozen document of an extract: its own bytes and those of its PDF, kept by hash.
#[derive(Clone, Debug)]
pub struct FrozenExtract {
    pub document_hash: String,
    pub pdf_hash: String,
    pub pdf_size: i64,
}

fn extract(mut r: Row) -> Extract {
    let (id, meeting, paragraph, source_seal, corrections) = (r.int(), r.int(), r.int(), r.text(), r.int());
    let certificate = Certificate { name: r.text(), function: r.text(), at: r.moment() };
    let (person, document_hash, pdf_hash, pdf_size) = (r.opt_int(), r.text(), r.text(), r.int());
    Extract { id, meeting, paragraph, source_seal, corrections, certificate, person, document_hash, pdf_hash, pdf_size }
}

fn receiver(r: &mut Row) -> Receiver {
    Receiver { name: r.text(), role: r.text(), organisation: r.text() }
}

fn dispatch(mut r: Row) -> Dispatch {
    Dispatch {
        id: r.int(),
        meeting: r.int(),
        paragraph: r.int(),
        extract: r.int(),
        to: receiver(&mut r),
        channel: Channel::of(&r.text()).unwrap_or(Channel::Post),
        address: r.text(),
        at: r.moment(),
        by: r.text(),
        person: r.opt_int(),
        document: r.int(),
    }
}

fn receipt(mut r: Row) -> Receipt {
    Receipt {
        id: r.int(),
        meeting: r.int(),
        dispatch: r.int(),
        received: r.day(),
        by: r.text(),
        their_number: r.text(),
        at: r.moment(),
        registered_by: r.text(),
    }
}

/// Everything that has been certified, sent and acknowledged of a meeting, in the order it was done.
pub async fn list_sent(tx: &mut Tx, coop: CooperationId, meeting: i64) -> Result<Sent, Fault> {
    // No record has the number 0.
    let of_meeting = || args![coop, meeting, 0];
    Ok(Sent {
        extracts: tx.rows(EXTRACTS, of_meeting()).await?.into_iter().map(extract).collect(),
        dispatches: tx.rows(DISPATCHES, of_meeting()).await?.into_iter().map(dispatch).collect(),
        receipts: tx.rows(RECEIPTS, of_meeting()).await?.into_iter().map(receipt).collect(),
    })
}

pub async fn find_extract(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Extract>, Fault> {
    Ok(tx.row(EXTRACTS, args![coop, 0, id]).await?.map(extract))
}

pub async fn find_dispatch(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Dispatch>, Fault> {
    Ok(tx.row(DISPATCHES, args![coop, 0, id]).await?.map(dispatch))
}

pub(super) async fn find_receipt(tx: &mut Tx, coop: CooperationId, id: i64) -> Result<Option<Receipt>, Fault> {
    Ok(tx.row(RECEIPTS, args![coop, 0, id]).await?.map(receipt))
}

/// Meetings held on `since` or later of which something has been sent.
pub async fn list_sent_meetings(tx: &mut Tx, coop: CooperationId, since: Day) -> Result<Vec<i64>, Fault> {
    Ok(tx.rows(SENT_MEETINGS, args![coop, since]).await?.into_iter().map(|mut r| r.int()).collect())
}

/// How the receivers were reached the last times, the latest first.
pub async fn list_latest_addresses(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Sending>, Fault> {
    let sending = |mut r: Row| Sending {
        to: receiver(&mut r),
        channel: Channel::of(&r.text()).unwrap_or(Channel::Post),
        address: r.text(),
    };
    Ok(tx.rows(LATEST_ADDRESSES, args![coop]).await?.into_iter().map(sending).collect())
}

/// The paragraph's hash as it stands, and the one it was sealed with when it was adjusted, with the minutes or at
/// once; the latter empty when the journal has none.
async fn hashes(tx: &mut Tx, coop: CooperationId, m: &Meeting, p: &Paragraph) -> Result<(String, String), Fault> {
    let subject = format!("meeting/{}/paragraph/{}", p.meeting, p.id);
    let at_once = if m.is_locked() { None } else { find_at_once(tx, coop, p.id).await? };
    let (subject, hash) = match &at_once {
        Some(a) => (format!("{subject}/at-once"), sealed_hash(&SealedAtOnce::of(p, a))),
        None => (subject, sealed_hash(&SealedParagraph::of(p))),
    };
    let seals = journal_seals(tx, coop).await?;
    let sealed = seals.into_iter().find(|s| s.subject == subject).map(|s| s.hash).unwrap_or_default();
    Ok((hash, sealed))
}

/// The meeting and paragraph of a certified extract, held against the paragraph's seal.
async fn certified(tx: &mut Tx, by: &By, paragraph: i64, c: &Certificate) -> Result<(Meeting, Paragraph), NotDone> {
    let p = find_paragraph(tx, by.cooperation, paragraph).await?.ok_or_else(NotDone::missing)?;
    let m = existing(tx, by, p.meeting).await?;
    let (hash, sealed) = hashes(tx, by.cooperation, &m, &p).await?;
    rules::certify(&m, &p, c, &hash, &sealed)?;
    Ok((m, p))
}

/// Certifies an extract whose document has been frozen.
pub async fn certify_extract(
    tx: &mut Tx,
    by: &By,
    paragraph: i64,
    certificate: &Certificate,
    frozen: &FrozenExtract,
) -> Result<Extract, NotDone> {
    let coop = by.cooperation;
    let (m, p) = certified(tx, by, paragraph, certificate).await?;
    let corrections = list_corrections(tx, coop, m.id).await?;
    let made = Extract {
        id: tx.next(coop, "meeting_extract").await?,
        meeting: m.id,
        paragraph,
        source_seal: sealed_hash(&SealedParagraph::of(&p)),
        corrections: rules::corrections_of(paragraph, &corrections),
        certificate: certificate.clone(),
        person: by.person,
        document_hash: frozen.document_hash.clone(),
        pdf_hash: frozen.pdf_hash.clone(),
        pdf_size: frozen.pdf_size,
    };
    let values = args![
        coop,
        made.id,
        made.meeting,
        made.paragraph,
        &made.source_seal,
        made.corrections,
        &made.certificate.name,
        &made.certificate.function,
        made.certificate.at,
        made.person,
        &made.document_hash,
        &made.pdf_hash,
        made.pdf_size
    ];
    tx.run(ADD_EXTRACT, values).await?;
    let subject = format!("meeting/{}/extract/{}", m.id, made.id);
    let deed = Deed::new("extract.certify", &subject).after(&made);
    tx.log(by, deed.seal(subject, &SealedLayer::of(&made))).await?;
    Ok(made)
}

/// How the outgoing document is called in the registry.
pub struct Registered<'a> {
    pub title: &'a str,
    /// Shown instead of the title when the case is secret.
    pub public_title: &'a str,
    pub file_name: &'a str,
}

/// Sends a certified extract to its receivers and registers it in the case as an outgoing document.
pub async fn dispatch_extract(
    tx: &mut Tx,
    by: &By,
    extract: i64,
    to: &[Sending],
    registered: &Registered<'_>,
) -> Result<Vec<Dispatch>, NotDone> {
    let coop = by.cooperation;
    let e = find_extract(tx, coop, extract).await?.ok_or_else(NotDone::missing)?;
    let p = find_paragraph(tx, coop, e.paragraph).await?.ok_or_else(NotDone::missing)?;
    let corrections = list_corrections(tx, coop, e.meeting).await?;
    let sent = list_sent(tx, coop, e.meeting).await?;
    rules::dispatch(&e, &corrections, &sent.dispatches, to)?;
    let document = register(tx, by, &e, &p, to, registered).await?;
    let mut all = Vec::new();
    for s in to {
        let made = Dispatch {
            id: tx.next(coop, "meeting_dispatch").await?,
            meeting: e.meeting,
            paragraph: e.paragraph,
            extract: e.id,
            to: s.to.clone(),
            channel: s.channel,
            address: s.address.clone(),
            at: by.at,
            by: by.name.clone(),
            person: by.person,
            document,
        };
        insert_dispatch(tx, by, &made).await?;
        all.push(made);
    }
    Ok(all)
}

async fn insert_dispatch(tx: &mut Tx, by: &By, made: &Dispatch) -> Result<(), Fault> {
    let values = args![
        by.cooperation,
        made.id,
        made.meeting,
        made.paragraph,
        made.extract,
        &made.to.name,
        &made.to.role,
        &made.to.organisation,
        made.channel.code(),
        &made.address,
        made.at,
        &made.by,
        made.person,
        made.document
    ];
    tx.run(ADD_DISPATCH, values).await?;
    let subject = format!("meeting/{}/dispatch/{}", made.meeting, made.id);
    let deed = Deed::new("extract.dispatch", &subject).after(made);
    tx.log(by, deed.seal(subject, &SealedLayer::of(made))).await?;
    Ok(())
}

/// The outgoing document, in the paragraph's case when it has one.
async fn register(
    tx: &mut Tx,
    by: &By,
    e: &Extract,
    p: &Paragraph,
    to: &[Sending],
    registered: &Registered<'_>,
) -> Result<i64, NotDone> {
    let case = match &p.text.case {
        Some(c) => registry::find_case(tx, by.cooperation, c.id).await?,
        None => None,
    };
    let counterpart: String = to.iter().map(|s| s.to.line()).collect::<Vec<_>>().join("; ");
    let counterpart: String = counterpart.chars().take(COUNTERPART).collect();
    let file = FileRef {
        hash: e.pdf_hash.clone(),
        name: registered.file_name.to_string(),
        kind: "application/pdf".to_string(),
        size: e.pdf_size,
    };
    let day = by.at.day();
    let new = NewDocument {
        case: case.as_ref().map(|c| c.id),
        number: None,
        title: registered.title,
        public_title: if case.as_ref().is_some_and(registry::Case::is_secret) { registered.public_title } else { "" },
        direction: Direction::Out,
        day,
        counterpart: &counterpart,
        status: Status::Public { since: day, why: PublicWhy::Expedited },
        secrecy: None,
        file: Some(file),
    };
    Ok(registry::create_document(tx, by, &new).await?.id)
}

/// Most characters of the receivers' names in the registry.
const COUNTERPART: usize = 300;

/// Registers that a receiver has acknowledged what was sent; a later receipt is laid over an earlier one.
pub async fn acknowledge_dispatch(
    tx: &mut Tx,
    by: &By,
    dispatch: i64,
    received: Day,
    received_by: &str,
    their_number: &str,
) -> Result<Receipt, NotDone> {
    let coop = by.cooperation;
    let sent = find_dispatch(tx, coop, dispatch).await?.ok_or_else(NotDone::missing)?;
    rules::acknowledge(&sent, received, received_by, by.at.day())?;
    let made = Receipt {
        id: tx.next(coop, "meeting_receipt").await?,
        meeting: sent.meeting,
        dispatch,
        received,
        by: received_by.to_string(),
        their_number: their_number.to_string(),
        at: by.at,
        registered_by: by.name.clone(),
    };
    let values =
        args![coop, made.id, made.meeting, dispatch, received, received_by, their_number, made.at, &made.registered_by];
    tx.run(ADD_RECEIPT, values).await?;
    let subject = format!("meeting/{}/receipt/{}", made.meeting, made.id);
    let deed = Deed::new("dispatch.acknowledge", &subject).after(&made);
    tx.log(by, deed.seal(subject, &SealedLayer::of(&made))).await?;
    Ok(made)
}
