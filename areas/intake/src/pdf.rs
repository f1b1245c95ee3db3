//! The text of a PDF: its letters with their places on the page, set together to lines again.
//!
//! The reader of the PDF is the one the typesetter already brings along, so that nothing is added to what the
//! program is made of; it is written in safe Rust. What strangers send is bounded: size, what it becomes unpacked,
//! pages, letters, drawing steps, and time.

mod bounds;
mod page;

use basics::Refusal;
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, interpret_page};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use kurbo::{Affine, Rect};
use page::{Collector, texts};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

/// Most pages that are read.
const PAGES: usize = 1_000;
/// Most letters and drawing steps, all pages together.
const STEPS: usize = 4_000_000;
/// Longest time a PDF may take.
const LONGEST: Duration = Duration::from_secs(30);

/// What stops the reading of a PDF that draws without end.
struct TooMuch;

/// The text of a PDF, a form feed between pages; or why there is none.
///
/// Costs time on the calling thread, at the most half a minute.
pub fn text_of_pdf(bytes: Vec<u8>) -> Result<String, Refusal> {
    let (send, receive) = mpsc::channel();
    let given_up = Arc::new(AtomicBool::new(false));
    let stop = given_up.clone();
    let reader = std::thread::Builder::new().name("pdf".to_string()).stack_size(16 * 1024 * 1024);
    let started = reader.spawn(move || {
        let read = catch_unwind(AssertUnwindSafe(|| read(bytes, &stop)));
        // Nobody waits any more when the time is over.
        let _ = send.send(read.unwrap_or_else(|stopped| {
            Err(refused(if stopped.is::<TooMuch>() { "intake-pdf-large" } else { "intake-pdf-unread" }))
        }));
    });
    if started.is_err() {
        return Err(refused("intake-pdf-unread"));
    }
    receive.recv_timeout(LONGEST).unwrap_or_else(|_| {
        given_up.store(true, Ordering::Relaxed);
        Err(refused("intake-pdf-large"))
    })
}

fn refused(id: &'static str) -> Refusal {
    Refusal::new(id).at("fil")
}

fn read(bytes: Vec<u8>, given_up: &Arc<AtomicBool>) -> Result<String, Refusal> {
    if !bounds::file(&bytes, bounds::UNPACKED) {
        return Err(refused("intake-pdf-inflates"));
    }
    let encrypted = bytes.windows(8).any(|w| w == b"/Encrypt");
    let pdf = Pdf::new(bytes).map_err(|e| match e {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => refused("intake-pdf-locked"),
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => refused("intake-pdf-unread"),
    })?;
    if pdf.pages().len() > PAGES {
        return Err(refused("intake-pdf-large"));
    }
    if encrypted && !bounds::objects(&pdf) {
        return Err(refused("intake-pdf-inflates"));
    }
    let mut room = bounds::UNPACKED;
    for page in pdf.pages().iter() {
        room -= bounds::page(page, room).ok_or_else(|| refused("intake-pdf-inflates"))?;
    }
    let cache = InterpreterCache::new();
    let mut steps = STEPS;
    let mut pages = Vec::new();
    let (mut letters, mut unknown) = (0, 0);
    for page in pdf.pages().iter() {
        let (width, height) = page.render_dimensions();
        let sheet = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let turned = Affine::new(page.initial_transform(true).as_coeffs());
        let mut context = Context::new(turned, sheet, &cache, pdf.xref(), InterpreterSettings::default());
        let mut collector = Collector::new(steps, given_up.clone());
        interpret_page(page, &mut context, &mut collector);
        steps = collector.steps_left();
        letters += collector.letters();
        unknown += collector.unknown;
        pages.push(collector.lines());
    }
    if letters < 20 {
        return Err(refused("intake-pdf-no-text"));
    }
    if unknown > letters {
        return Err(refused("intake-pdf-no-letters"));
    }
    Ok(texts(&pages).join("\u{c}"))
}
