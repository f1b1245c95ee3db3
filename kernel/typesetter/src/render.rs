//! From a prepared document to the bytes of a PDF.

use press::RenderError;
use serde_json::{Value, json};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::utils::hash128;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::prepare::{FRAME_INSET_PT, Prepared, TEXT_WIDTH_PT};
use crate::world::{Desk, Room};

/// A finished PDF.
pub struct Rendered {
    pub pdf: Vec<u8>,
    /// Characters drawn as a stand-in, sorted; the document lists them on its last page too.
    pub replaced: Vec<char>,
    /// What Typst remarked without stopping; empty unless the template has a fault.
    pub warnings: Vec<String>,
}

/// How many replaced characters are listed in the document; the rest is an ellipsis.
const LISTED: usize = 60;

pub fn render(room: &Room, prepared: Prepared) -> Result<Rendered, RenderError> {
    let data = data(&prepared).to_string();
    let ident = format!("samdrift-{:032x}", hash128(data.as_bytes()));
    let desk = Desk { room, data: Bytes::from_string(data) };
    let compiled = typst::compile::<PagedDocument>(&desk);
    let warnings = compiled.warnings.iter().map(message).collect();
    let pdf = compiled.output.and_then(|pages| typst_pdf::pdf(&pages, &options(ident, &prepared.document.day)));
    // Typst remembers its work for ever unless told to let go.
    comemo::evict(0);
    match pdf {
        Ok(pdf) => Ok(Rendered { pdf, replaced: prepared.replaced, warnings }),
        Err(faults) => Err(RenderError(faults.iter().map(message).collect::<Vec<_>>().join("; "))),
    }
}

/// What the template reads.
fn data(prepared: &Prepared) -> Value {
    let codes = prepared.replaced.iter().take(LISTED).map(|c| format!("U+{:04X}", u32::from(*c)));
    let more = (prepared.replaced.len() > LISTED).then(|| "…".to_string());
    json!({
        "document": prepared.document,
        "levels": prepared.levels,
        "metadata": prepared.metadata,
        "running": prepared.running,
        "replaced": codes.chain(more).collect::<Vec<_>>(),
        "text_width_pt": TEXT_WIDTH_PT,
        "frame_inset_pt": FRAME_INSET_PT,
    })
}

fn options(ident: String, day: &str) -> PdfOptions {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Samdrift".to_string())),
        timestamp: Some(Timestamp::new_utc(metadata_day(day))),
        standards: standards.expect("PDF/A-2a and PDF/UA-1 agree on PDF 1.7"),
        ..PdfOptions::default()
    }
}

/// The day the document is dated.
///
/// PDF/A demands a date and the clock would make two copies differ, so a document that is undated, or dated with
/// something else than a day, says 1970-01-01 in its metadata: the customary "no date".
fn metadata_day(day: &str) -> Datetime {
    read_day(day).or_else(|| Datetime::from_ymd(1970, 1, 1)).expect("1970-01-01 is a day")
}

fn read_day(day: &str) -> Option<Datetime> {
    let [year, month, day] = day.trim().split('-').collect::<Vec<_>>()[..] else { return None };
    if year.len() != 4 {
        return None;
    }
    Datetime::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn message(fault: &SourceDiagnostic) -> String {
    let hints = fault.hints.iter().map(|hint| format!(" (hint: {})", hint.v));
    std::iter::once(fault.message.to_string()).chain(hints).collect()
}
