//! Holding the register against itself, for `samdrift check`.

use crate::rules::{Direction, Document};
use crate::store::{CaseFilter, DocumentFilter, list_cases, list_documents, sealed_document};
use basics::{CooperationId, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use store::{Store, Tx, journal_seals, sealed_hash};
use web::Later;

/// Public documents that differ from their seal, have none or are gone; drafts that cannot be; files unknown
/// to the store.
pub fn check<'a>(
    store: &'a Store,
    tx: &'a mut Tx,
    coop: CooperationId,
) -> Later<'a, Result<Vec<Refusal>, store::Fault>> {
    Box::pin(async move {
        let seals = journal_seals(tx, coop).await?;
        let seals: BTreeMap<&str, &str> = seals.iter().map(|s| (s.subject.as_str(), s.hash.as_str())).collect();
        let filter = CaseFilter { sees_secret: true, ..CaseFilter::default() };
        let cases = list_cases(tx, coop, &filter).await?;
        let closed: BTreeSet<i64> = cases.iter().filter(|c| !c.is_open()).map(|c| c.id).collect();
        let filter = DocumentFilter { sees_secret: true, ..DocumentFilter::default() };
        let documents = list_documents(tx, coop, &filter).await?;
        let mut found = gone(&seals, &documents);
        for d in documents {
            let seal = seals.get(format!("document/{}", d.id).as_str()).copied();
            found.extend(seal_fault(&d, seal));
            let in_closed = d.case.is_some_and(|c| closed.contains(&c));
            if !d.is_public() && (in_closed || d.direction == Direction::In) {
                found.push(Refusal::new("registry-check-draft").with("number", &d.number));
            }
            if let Some(file) = &d.file
                && matches!(store.read_file(tx, coop, &file.hash).await, Ok(None))
            {
                // A file that is missing or changed on disk is the store's own finding.
                found.push(Refusal::new("registry-check-file").with("number", &d.number).with("hash", &file.hash));
            }
        }
        Ok(found)
    })
}

/// Sealed documents whose row is no more.
fn gone(seals: &BTreeMap<&str, &str>, documents: &[Document]) -> Vec<Refusal> {
    let there: BTreeSet<i64> = documents.iter().map(|d| d.id).collect();
    let sealed = seals.keys().filter_map(|subject| subject.strip_prefix("document/"));
    let lost = sealed.filter(|id| id.parse().is_ok_and(|id: i64| !there.contains(&id)));
    lost.map(|id| Refusal::new("registry-check-gone").with("id", id)).collect()
}

/// A draft is never sealed: one with a seal was public once, and there is no way back (REG-4).
fn seal_fault(d: &Document, seal: Option<&str>) -> Option<Refusal> {
    match seal {
        None if !d.is_public() => None,
        None => Some(Refusal::new("registry-check-unsealed").with("number", &d.number)),
        Some(hash) if hash != sealed_hash(&sealed_document(d)) => {
            Some(Refusal::new("registry-check-changed").with("number", &d.number))
        }
        Some(_) => None,
    }
}
