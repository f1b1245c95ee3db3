//! Words in Swedish and English from message files, Swedish dates and numbers, and words to search by.

mod catalogue;
mod dates;
mod search;

pub use catalogue::{Catalogue, Lang, Value, Words};
pub use dates::{day_in_words, day_short, month_name, weekday_name};
pub use search::{search_words, stem};

/// A whole number grouped the Swedish way: `12 091`, `−823` (real minus, no-break space).
pub fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(c);
    }
    if n < 0 { format!("\u{2212}{out}") } else { out }
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_are_set_apart_and_minus_is_a_minus() {
        assert_eq!(super::number(12091), "12\u{a0}091");
        assert_eq!(super::number(-823), "\u{2212}823");
        assert_eq!(super::number(0), "0");
        assert_eq!(super::number(1_000_000), "1\u{a0}000\u{a0}000");
    }
}
