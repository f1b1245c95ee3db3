//! Where a word too wide for its column may break.
//!
//! A break is marked with a zero-width space, which the template turns into an empty place where the line may end; a
//! word to hyphenate stands between two word joiners. Neither mark reaches the text of the PDF. A word that fits is
//! never touched, so a line ends between words as long as it can.

use crate::fonts::Fonts;

/// A place in a word where the line may end, without a hyphen.
pub const BREAK: char = '\u{200b}';
/// Before and after a word that may be hyphenated.
pub const HYPHENATE: char = '\u{2060}';

/// Tracking and tabular figures may make a line a little wider than the sum of its glyphs.
const SLACK: f64 = 0.94;

/// The narrowest column that surely holds two syllables and a hyphen.
const SYLLABLES_EM: f64 = 4.5;

/// A column of text: how wide, and in which size.
#[derive(Clone, Copy)]
pub struct Column {
    pub width_pt: f64,
    pub size_pt: f64,
}

impl Column {
    /// The text with breaks in those words only that the column cannot hold.
    pub fn fit(&self, text: &str, fonts: &Fonts) -> String {
        let mut out = String::with_capacity(text.len());
        for word in words(text) {
            if width_em(word, fonts) <= self.room_em() {
                out.push_str(word);
            } else if self.room_em() >= SYLLABLES_EM && can_hyphenate(word) {
                out.extend([HYPHENATE].into_iter().chain(word.chars()).chain([HYPHENATE]));
            } else {
                push_in_pieces(&mut out, word, self.room_em(), fonts);
            }
        }
        out
    }

    /// The start of the text, as much as fits one line, with an ellipsis when something was left out.
    pub fn shorten(&self, text: &str, fonts: &Fonts) -> String {
        if width_em(text, fonts) <= self.room_em() {
            return text.to_string();
        }
        let mut used_em = fonts.width_em('…');
        let kept = text.chars().take_while(|&c| {
            used_em += fonts.width_em(c);
            used_em <= self.room_em()
        });
        kept.collect::<String>().trim_end().to_string() + "…"
    }

    fn room_em(&self) -> f64 {
        self.width_pt / self.size_pt * SLACK
    }
}

fn push_in_pieces(out: &mut String, word: &str, room_em: f64, fonts: &Fonts) {
    let mut used_em = 0.0;
    for c in word.chars() {
        let width_em = fonts.width_em(c);
        if used_em > 0.0 && used_em + width_em > room_em && !is_mark(c) {
            out.push(BREAK);
            used_em = 0.0;
        }
        out.push(c);
        used_em += width_em;
    }
}

/// The text cut where a line may end anyway: after spaces, and after hyphens and slashes before a letter.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (word, after) = rest.split_at(end_of_word(rest));
        rest = after;
        Some(word)
    })
}

fn end_of_word(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before_letter = chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let ends = match c {
            ' ' | '\n' | BREAK => true,
            '-' | '–' | '/' | '\u{ad}' => before_letter,
            _ => false,
        };
        if ends {
            return at + c.len_utf8();
        }
    }
    text.len()
}

fn width_em(text: &str, fonts: &Fonts) -> f64 {
    text.trim_end().chars().map(|c| fonts.width_em(c)).sum()
}

/// A word of ordinary shape and length, which hyphenation can be trusted with.
fn can_hyphenate(word: &str) -> bool {
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    (1..=70).contains(&letters.chars().count())
        && letters.chars().all(char::is_alphabetic)
        && letters.chars().skip(1).all(|c| !c.is_uppercase())
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}
