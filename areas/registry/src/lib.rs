//! The register: cases and documents, their numbers, what is public and what is kept back.
//!
//! Owns    series, case, document.
//! Asks    nobody; every area above lays its finished paper here as a document in a case.
//! Absent  handing out documents (each request is tested by a person), disposal, the clock.

mod check;
mod pages;
pub mod rules;
mod store;

pub use crate::rules::{Case, Direction, Document, FileRef, PublicWhy, Secrecy, Series, Status};
pub use crate::store::{
    CaseFilter, CaseState, DocumentFilter, Hit, HitKind, NewCase, NewDocument, NewSeries, close_case,
    count_documents_of_cases, create_case, create_document, create_series, find_case, find_case_by_number,
    find_document, find_document_by_number, list_cases, list_documents, list_documents_in_case, list_series,
    publish_document, search,
};

use web::Area;

pub const AREA: Area = Area {
    name: "registry",
    schema: crate::store::SCHEMA,
    passing: &[],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::table,
    needs: Some(pages::needs),
    panels: Some(pages::panels),
    check: Some(check::check),
};
