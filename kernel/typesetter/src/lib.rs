//! Documents as PDF, set with Typst: tagged and archivable (PDF/A-2a and PDF/UA-1 at once), and the same bytes for
//! the same document.
//!
//! Owns    the template, the fonts, and what is done with text the fonts cannot draw.
//! Absent  the clock, files, the network, system fonts: nothing outside the document reaches the page. Words of the
//!         user are data and never read as markup.
//!
//! A render costs CPU time and does not wait for anything; callers in async code use `spawn_blocking`.

mod breaks;
mod characters;
mod fonts;
mod prepare;
mod render;
mod world;

pub use characters::STAND_IN;
pub use prepare::Prepared;
pub use render::Rendered;

use fonts::Fonts;
use press::{Document, RenderError, Renderer};
use world::Room;

/// The typesetter. Made once and shared; making it reads the fonts and the template.
pub struct Typesetter {
    room: Room,
}

impl Typesetter {
    pub fn new() -> Typesetter {
        Typesetter::with_template(include_str!("../template/document.typ"))
    }

    /// A typesetter with another template; it gets the same data. For trials and tests.
    pub fn with_template(template: &str) -> Typesetter {
        Typesetter { room: Room::new(Fonts::new(), template) }
    }

    /// The document as it will be drawn, and the characters that had to give way. Cheap; nothing is set.
    pub fn prepare(&self, document: &Document) -> Prepared {
        prepare::prepare(document, self.room.fonts())
    }

    /// The PDF, with what is worth a line in the log.
    pub fn render(&self, document: &Document) -> Result<Rendered, RenderError> {
        render::render(&self.room, self.prepare(document))
    }
}

impl Default for Typesetter {
    fn default() -> Typesetter {
        Typesetter::new()
    }
}

impl Renderer for Typesetter {
    fn pdf(&self, document: &Document) -> Result<Vec<u8>, RenderError> {
        self.render(document).map(|rendered| rendered.pdf)
    }
}
