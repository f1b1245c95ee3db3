//! What Typst can reach while it sets a document: the fonts, one template and one data file, all in memory.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::Fonts;

// Ids are kept by Typst for ever, and there are 65 535 of them: one per file, never one per document.
static TEMPLATE: LazyLock<FileId> = LazyLock::new(|| file_id("document.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("data.json"));

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// All that is the same for every document.
pub struct Room {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Fonts,
    template: Source,
}

impl Room {
    pub fn new(fonts: Fonts, template: &str) -> Room {
        // Header cells that stand first in their row are still behind this name in Typst 0.15.
        let features = [Feature::A11yExtras].into_iter().collect();
        Room {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(fonts.faces())),
            fonts,
            template: Source::new(*TEMPLATE, template.to_string()),
        }
    }

    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }
}

/// The room with one document in it.
pub struct Desk<'a> {
    pub room: &'a Room,
    pub data: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.room.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.room.book
    }

    fn main(&self) -> FileId {
        *TEMPLATE
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *TEMPLATE { Ok(self.room.template.clone()) } else { Err(refuse(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(refuse(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.room.fonts.faces().get(index).cloned()
    }

    /// No day: an archived copy must come out the same tomorrow.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn refuse(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_without_slash()))
}
