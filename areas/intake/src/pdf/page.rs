//! One page's letters, gathered as they are drawn and put to lines by where they stand.

use super::TooMuch;
use hayro_cmap::BfString;
use hayro_interpret::font::Glyph;
use hayro_interpret::{BlendMode, ClipPath, Device, GlyphDrawMode, Image, Paint, PathDrawMode, SoftMask};
use kurbo::{Affine, BezPath, Point};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A letter where it stands: from left to right, its base line counted from the top, and its size.
struct Letter {
    left: f64,
    right: f64,
    base: f64,
    size: f64,
    text: String,
}

/// Gathers a page's letters. Paths, pictures and colours are passed over.
pub(super) struct Collector {
    letters: Vec<Letter>,
    steps: usize,
    /// Set when nobody waits for the text any more.
    given_up: Arc<AtomicBool>,
    /// Letters that the PDF does not say the meaning of.
    pub unknown: usize,
}

impl Collector {
    pub fn new(steps: usize, given_up: Arc<AtomicBool>) -> Collector {
        Collector { letters: Vec::new(), steps, given_up, unknown: 0 }
    }

    pub fn steps_left(&self) -> usize {
        self.steps
    }

    pub fn letters(&self) -> usize {
        self.letters.len()
    }

    /// Counts a drawing step, and stops the reading when there were too many.
    fn step(&mut self) {
        if self.steps == 0 || self.given_up.load(Ordering::Relaxed) {
            std::panic::resume_unwind(Box::new(TooMuch));
        }
        self.steps -= 1;
    }

    /// The page's text: lines from the top, columns apart by spaces, an empty line where there was room.
    pub fn text(mut self) -> String {
        let lines = lines(&mut self.letters);
        let margin = lines.iter().filter_map(|l| l.first()).map(|l| l.left).fold(f64::INFINITY, f64::min);
        let mut out = String::new();
        let mut last: Option<(f64, f64)> = None;
        let pitch = pitch(&lines);
        for line in &lines {
            let (base, size) = (line[0].base, line.iter().map(|l| l.size).fold(0.0, f64::max));
            if let Some((before, high)) = last {
                out.push('\n');
                let room = base - before;
                if room > pitch.max(high.max(size)) * 1.45 {
                    out.push('\n');
                }
            }
            out.push_str(&row(line, margin));
            last = Some((base, size));
        }
        out
    }
}

/// The usual way from one line to the next.
fn pitch(lines: &[Vec<Letter>]) -> f64 {
    let mut steps: Vec<f64> = lines.windows(2).map(|w| w[1][0].base - w[0][0].base).filter(|s| *s > 1.0).collect();
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len() / 3).copied().unwrap_or(12.0)
}

/// The letters as lines from the top, each from left to right.
fn lines(letters: &mut Vec<Letter>) -> Vec<Vec<Letter>> {
    letters.sort_by(|a, b| a.base.total_cmp(&b.base));
    let mut out: Vec<Vec<Letter>> = Vec::new();
    for letter in letters.drain(..) {
        match out.last_mut() {
            Some(line) if (letter.base - line[0].base).abs() < 0.35 * letter.size.max(line[0].size) => {
                line.push(letter)
            }
            _ => out.push(vec![letter]),
        }
    }
    out.iter_mut().for_each(|line| line.sort_by(|a, b| a.left.total_cmp(&b.left)));
    out.retain(|line| line.iter().any(|l| !l.text.trim().is_empty()));
    out
}

/// One line's text: a space for a gap between words, three for one between columns, the indent as spaces.
fn row(line: &[Letter], margin: f64) -> String {
    let mut out = String::new();
    let first = &line[0];
    let indent = ((first.left - margin) / (first.size * 0.5)).round().clamp(0.0, 60.0);
    out.extend(std::iter::repeat_n(' ', (0..60).take_while(|n| f64::from(*n) < indent).count()));
    let mut end = first.left;
    for letter in line {
        let gap = letter.left - end;
        let overlaid = letter.right <= end - letter.size * 0.2 && out.ends_with(&letter.text);
        if overlaid {
            continue;
        }
        if gap > letter.size * 1.6 && !out.trim().is_empty() {
            out.push_str("   ");
        } else if gap > letter.size * 0.17 && !out.ends_with(' ') && !letter.text.starts_with(' ') {
            out.push(' ');
        }
        out.push_str(&letter.text);
        end = letter.right.max(end);
    }
    out.trim_end().to_string()
}

impl Device<'_> for Collector {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        self.step();
        let whole = transform * glyph_transform;
        let [along, slope, ..] = whole.as_coeffs();
        if along <= 0.0 || slope.abs() > along * 0.2 {
            return;
        }
        let Some(meaning) = glyph.as_unicode() else {
            self.unknown += 1;
            return;
        };
        let text = match meaning {
            BfString::Char(c) => c.to_string(),
            BfString::String(s) => s,
        };
        let advance = match glyph {
            Glyph::Outline(g) => f64::from(g.advance_width().unwrap_or(500.0)),
            Glyph::Type3(_) => 500.0,
        };
        let (from, to) = (whole * Point::ORIGIN, whole * Point::new(advance, 0.0));
        let size = along * 1000.0;
        if text.contains('\0') || !size.is_finite() || !from.x.is_finite() || !from.y.is_finite() {
            self.unknown += 1;
            return;
        }
        self.letters.push(Letter { left: from.x, right: to.x, base: from.y, size, text });
    }

    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {
        self.step();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.step();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {
        self.step();
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {
        self.step();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {
        self.step();
    }

    fn set_blend_mode(&mut self, _: BlendMode) {
        self.step();
    }

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
