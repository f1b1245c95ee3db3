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

    /// The page's lines from the top.
    pub fn lines(mut self) -> Lines {
        Lines(lines(&mut self.letters))
    }
}

/// One page's letters as lines.
pub(super) struct Lines(Vec<Vec<Letter>>);

/// The text of each page: columns apart by spaces, an empty line where there was room.
pub(super) fn texts(pages: &[Lines]) -> Vec<String> {
    let all = usual_step(pages.iter().flat_map(|p| steps(&p.0)));
    pages.iter().map(|p| text(&p.0, all)).collect()
}

/// A page's text. `all` is the usual step from line to line of the whole document, in sizes of the letters.
fn text(lines: &[Vec<Letter>], all: Option<f64>) -> String {
    let margin = lines.iter().filter_map(|l| l.first()).map(|l| l.left).fold(f64::INFINITY, f64::min);
    let usual = usual_size(lines);
    let own = usual_step(steps(lines).into_iter()).or(all).unwrap_or(1.2);
    // A page of headings and paragraphs of one line each has their room as its usual step; the document tells it apart.
    let met = |step: f64| steps(lines).iter().any(|s| (s / step - 1.0).abs() < 0.04);
    let wider = |all: &f64| (1.25..1.45).contains(&(own / all)) || (1.0..1.45).contains(&(own / all)) && met(*all);
    let step = all.filter(wider).unwrap_or(own);
    let mut out = String::new();
    let mut last: Option<(f64, f64)> = None;
    for line in lines {
        let (base, size) = (line[0].base, high(line));
        if let Some((before, above)) = last {
            out.push('\n');
            if base - before > (step * usual).max(above.max(size)) * 1.28 {
                out.push('\n');
            }
        }
        out.push_str(&row(line, margin, usual));
        last = Some((base, size));
    }
    out
}

fn high(line: &[Letter]) -> f64 {
    line.iter().map(|l| l.size).fold(0.0, f64::max)
}

/// The steps from line to line, in sizes of the letters.
fn steps(lines: &[Vec<Letter>]) -> Vec<f64> {
    let steps = lines.windows(2).map(|w| (w[1][0].base - w[0][0].base) / high(&w[1]).max(0.1));
    steps.filter(|s| (0.9..3.0).contains(s)).collect()
}

/// The smallest step that one in twelve takes.
fn usual_step(steps: impl Iterator<Item = f64>) -> Option<f64> {
    let mut all: Vec<f64> = steps.collect();
    all.sort_by(f64::total_cmp);
    let enough = (all.len() / 12).max(2);
    let near = |n: usize| all[n..].iter().take_while(|s| **s < all[n] * 1.04).count();
    (0..all.len()).find(|n| near(*n) >= enough).map(|n| all[n])
}

/// The size of most letters, by which columns are counted.
fn usual_size(lines: &[Vec<Letter>]) -> f64 {
    let mut sizes: Vec<f64> = lines.iter().flatten().map(|l| l.size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().filter(|s| *s > 0.5).unwrap_or(10.0)
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

/// Most letters of a line's indent, and of the way to a column.
const WIDEST: u8 = 160;

/// How many letters stand between the margin and a place on the page, in a type of this size.
fn column(left: f64, margin: f64, size: f64) -> usize {
    let wanted = ((left - margin) / (size * 0.5)).round();
    (0..WIDEST).take_while(|n| f64::from(*n) < wanted).count()
}

/// One line's text: a space for a gap between words; where a column begins, as many as bring it to its place on the
/// page, so that what stands under each other does so in the text too.
fn row(line: &[Letter], margin: f64, size: f64) -> String {
    let first = &line[0];
    let mut out = " ".repeat(column(first.left, margin, size));
    let mut count = out.len();
    let mut end = first.left;
    for letter in line {
        let gap = letter.left - end;
        let overlaid = letter.right <= end - letter.size * 0.2 && out.ends_with(&letter.text);
        if overlaid {
            continue;
        }
        if gap > letter.size * 1.6 && !out.trim().is_empty() {
            let room = column(letter.left, margin, size).saturating_sub(count).max(3);
            out.push_str(&" ".repeat(room));
            count += room;
        } else if gap > letter.size * 0.17 && !out.ends_with(' ') && !letter.text.starts_with(' ') {
            out.push(' ');
            count += 1;
        }
        out.push_str(&letter.text);
        count += letter.text.chars().count();
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
