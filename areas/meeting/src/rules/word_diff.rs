//! What differs between two texts, word by word.

/// A run of words: in both texts, only in the first, or only in the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Gone(String),
    New(String),
}

/// Texts longer than this are not held against each other word by word: then one stands whole after the other.
const MOST: usize = 1500;

/// The pieces of two texts in reading order; what is gone before what is new.
pub fn word_diff(was: &str, now: &str) -> Vec<Piece> {
    let (a, b): (Vec<&str>, Vec<&str>) = (was.split_whitespace().collect(), now.split_whitespace().collect());
    if a.len() > MOST || b.len() > MOST {
        return vec![Piece::Gone(was.to_string()), Piece::New(now.to_string())];
    }
    // longest[i][j]: how many words the ends from i and j have in common, in order.
    let mut longest = vec![vec![0_u16; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i][j] =
                if a[i] == b[j] { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            push(&mut out, Piece::Same(a[i].to_string()));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || (i < a.len() && longest[i + 1][j] >= longest[i][j + 1]) {
            push(&mut out, Piece::Gone(a[i].to_string()));
            i += 1;
        } else {
            push(&mut out, Piece::New(b[j].to_string()));
            j += 1;
        }
    }
    out
}

/// Joins a word to the run before it when that is of the same kind.
fn push(out: &mut Vec<Piece>, piece: Piece) {
    match (out.last_mut(), &piece) {
        (Some(Piece::Same(run)), Piece::Same(word))
        | (Some(Piece::Gone(run)), Piece::Gone(word))
        | (Some(Piece::New(run)), Piece::New(word)) => {
            run.push(' ');
            run.push_str(word);
        }
        _ => out.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(was: &str, now: &str) -> String {
        let piece = |p: &Piece| match p {
            Piece::Same(t) => t.clone(),
            Piece::Gone(t) => format!("[-{t}-]"),
            Piece::New(t) => format!("[+{t}+]"),
        };
        word_diff(was, now).iter().map(piece).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_that_differ_stand_out_between_those_that_do_not() {
        for (was, now, expected) in [
            ("Målen nås delvis.", "Målen nås delvis.", "Målen nås delvis."),
            ("Målen nås delvis.", "Målen nås.", "Målen [-nås delvis.-] [+nås.+]"),
            ("visar mindre avvikelser", "visar två avvikelser", "visar [-mindre-] [+två+] avvikelser"),
            ("", "Nytt", "[+Nytt+]"),
            ("Borta", "", "[-Borta-]"),
            ("", "", ""),
            ("a b c", "x a b", "[+x+] a b [-c-]"),
        ] {
            assert_eq!(written(was, now), expected);
        }
        let long = "ord ".repeat(MOST + 1);
        assert_eq!(word_diff(&long, "ord").len(), 2);
    }
}
