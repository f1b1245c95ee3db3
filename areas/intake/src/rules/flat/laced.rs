//! Two labels in columns that were read line by line.

use crate::rules::words::{self, Label};

/// Two labels in columns that were read line by line, set one after the other: `Datum för anslags Datum för anslags
/// uppsättande nedtagande`.
pub(super) fn unlaced(text: &str) -> String {
    static LACED: std::sync::LazyLock<Vec<(regex::Regex, String)>> = std::sync::LazyLock::new(laced_labels);
    let mut out = text.to_string();
    for (laced, plain) in LACED.iter() {
        if laced.is_match(&out) {
            out = laced.replace(&out, plain.as_str()).into_owned();
            break;
        }
    }
    out
}

/// The ways in which the two labels of a notice may be laced, and what they say apart.
fn laced_labels() -> Vec<(regex::Regex, String)> {
    let of = |label: Label| words::LABELS.iter().filter(move |(_, l)| *l == label).map(|(w, _)| *w);
    let mut out = Vec::new();
    for up in of(Label::Posted) {
        for down in of(Label::TakenDown) {
            let (a, b): (Vec<&str>, Vec<&str>) = (up.split(' ').collect(), down.split(' ').collect());
            for n in 1..a.len().min(b.len()) {
                if a[..n] != b[..n] {
                    break;
                }
                let laced = format!(
                    "(?i)\\b{} {} {} {}\\b",
                    a[..n].join(" "),
                    b[..n].join(" "),
                    a[n..].join(" "),
                    b[n..].join(" ")
                );
                let (first, second) = (capital(up), capital(down));
                out.extend(regex::Regex::new(&laced).ok().map(|r| (r, format!("{first} {second}"))));
            }
        }
    }
    out
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |c| c.to_uppercase().collect::<String>() + letters.as_str())
}
