//! Characters that cannot stand in an archived page: what replaces them, and which of them the reader must be told of.
//!
//! A glyph that is missing would stop the whole export (PDF/A forbids it), so a character the fonts lack is drawn as
//! `STAND_IN` and its code point is listed at the end of the document: nothing disappears unseen.

use std::collections::BTreeSet;

use crate::fonts::Fonts;

/// Drawn in place of a character the fonts lack.
pub const STAND_IN: char = '□';

/// Line feeds, tabs and invisible marks put in order, and every character one the fonts can draw.
///
/// Adds the characters that became `STAND_IN` to `replaced`.
pub fn lines(text: &str, fonts: &Fonts, replaced: &mut BTreeSet<char>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if is_unseen(c) => {}
            c if is_private(c) || !fonts.cover(c) => {
                replaced.insert(c);
                out.push(STAND_IN);
            }
            c => out.push(c),
        }
        after_return = c == '\r';
    }
    out
}

/// As `lines`, on one line, without space around it and without places to break.
pub fn line(text: &str, fonts: &Fonts, replaced: &mut BTreeSet<char>) -> String {
    lines(text, fonts, replaced).replace('\n', " ").replace('\u{200b}', "").trim().to_string()
}

/// Controls and marks that draw nothing themselves: joiners, direction marks, variation selectors, byte order mark.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Private use: Inter draws some, but PDF/A-2a forbids them since no reader knows what they mean.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}
