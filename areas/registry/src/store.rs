//! The area's own tables: series and counters, cases, documents, and the search over them.

mod cases;
mod document_deeds;
mod document_numbers;
mod documents;
mod search;
mod series;

pub use cases::{
    CaseFilter, CaseState, NewCase, close_case, count_cases, create_case, find_case, find_case_by_number,
    list_case_years, list_cases, next_case_number, reopen_case, update_case,
};
pub use document_deeds::{
    NewDocument, Placing, correct_document, create_document, publish_document, save_document_file, sealed_document,
    update_draft,
};
pub use document_numbers::next_document_number;
pub use documents::{
    Correction, CorrectionLine, DocumentFilter, count_documents, count_documents_of_cases, find_document,
    find_document_by_number, list_corrections, list_documents, list_documents_in_case, list_drafts_in_case,
};
pub use search::{Hit, HitKind, search};
pub use series::{NewSeries, create_series, find_series, list_series, update_series};

use crate::rules::Secrecy;
use store::{Row, Schema};

pub const SCHEMA: &[Schema] =
    &[Schema { number: 40, name: "registry", sql: include_str!("../schema/0040_registry.sql") }];

/// Reads the three columns of a secrecy mark; null columns are no mark.
fn secrecy(r: &mut Row) -> Option<Secrecy> {
    let (provision, day, authority) = (r.opt_text(), r.opt_day(), r.opt_text());
    Some(Secrecy { provision: provision?, day: day?, authority: authority.unwrap_or_default() })
}

/// At most so many rows when no bound is asked for.
const ALL: i64 = 1_000_000;

fn limit_of(limit: i64) -> i64 {
    if limit > 0 { limit } else { ALL }
}
