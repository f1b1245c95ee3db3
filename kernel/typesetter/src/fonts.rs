//! The four faces of Inter, which characters they draw, and how wide they draw them.

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariant, FontVariations};

const FACES: [&[u8]; 4] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Italic.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/Inter-Bold.otf"),
];

/// Which of `FACES` is measured: the semi-bold one, wider than regular and italic.
const MEASURED: usize = 2;

pub struct Fonts {
    faces: Vec<Font>,
    measured: FontInstance,
}

impl Fonts {
    pub fn new() -> Fonts {
        let faces: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        let measured =
            faces[MEASURED].clone().instantiate(FontVariant::default(), Abs::pt(10.0), &FontVariations::default());
        Fonts { faces, measured }
    }

    pub fn faces(&self) -> &[Font] {
        &self.faces
    }

    /// Whether every face has a glyph for the character.
    pub fn cover(&self, c: char) -> bool {
        self.faces.iter().all(|face| face.info().coverage.contains(u32::from(c)))
    }

    /// Advance width as a share of the text size; nothing for a character without a glyph.
    pub fn width_em(&self, c: char) -> f64 {
        let glyph = self.measured.ttf().glyph_index(c);
        glyph.and_then(|glyph| self.measured.x_advance(glyph.0)).map_or(0.0, |advance| advance.get())
    }
}
