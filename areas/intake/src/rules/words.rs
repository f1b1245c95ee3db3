//! The words by which minutes are laid out, and where a line begins with one of them; the longest word that fits is
//! meant. The tables stand beside, one subject each.

mod label;
mod labels;
mod names;
mod parts;
mod titles;

pub(super) use label::Label;
pub(super) use labels::LABELS;
pub(super) use names::is_first_name;
pub(super) use parts::{PARTS, Part};
pub(super) use titles::is_title;

use parts::{LISTS, NOTICES};

/// What a label on a line introduces and what stands after it, with where that begins.
pub(super) fn label(text: &str) -> Option<(Label, usize)> {
    starts(text, LABELS, true)
}

/// The part a line begins, and where what stands after it begins.
pub(super) fn part(text: &str) -> Option<(Part, usize)> {
    starts(text, PARTS, false)
}

fn starts<T: Copy>(text: &str, table: &[(&str, T)], loose: bool) -> Option<(T, usize)> {
    let first = text.chars().next()?;
    if !first.is_uppercase() && text != "ande" && !CUT_OFF.iter().any(|c| text.starts_with(c)) {
        return None;
    }
    let low: String = text.chars().take(70).flat_map(char::to_lowercase).collect();
    let mut best: Option<(T, usize)> = None;
    for (word, what) in table {
        let fits = low.starts_with(word) && ends_word(text.get(word.len()..), loose, word);
        if fits && best.as_ref().is_none_or(|(_, n)| word.len() > *n) {
            best = Some((*what, word.len()));
        }
    }
    best
}

/// What is left of words whose beginning was lost: `Beslut-ande`, `Beslut-sunderlag`, `Nämnden-s beslut`.
const CUT_OFF: &[&str] = &["ande ledamöter", "et s", "sunderlag", "s beslut", "s förslag"];

/// Whether a part's word is left of one whose beginning was lost.
pub(super) fn is_cut_off(word: &str) -> bool {
    word.starts_with("et ") || word == "sunderlag" || word.starts_with("s ")
}

/// Whether a label ends where the rest begins: at the end, a colon, a gap, or for labels a value in capitals.
fn ends_word(rest: Option<&str>, loose: bool, word: &str) -> bool {
    let Some(rest) = rest else { return false };
    let tail = rest.trim_start_matches([':', '.', ' ', '\u{a0}']);
    if tail.is_empty()
        || rest.starts_with(':')
        || rest.starts_with('\t')
        || rest.starts_with("  ")
        || rest.starts_with("..")
    {
        return true;
    }
    if rest.starts_with("(er)") || rest.starts_with("/") {
        return rest.chars().skip(1).take(12).all(|c| c.is_alphabetic() || c == ' ' || c == ')');
    }
    let after = rest.trim_start();
    let next = after.chars().next();
    if word.ends_with(" på") || word.ends_with(" i") || word.ends_with(" hos") || word.ends_with(" av") {
        return loose && rest.starts_with(' ');
    }
    let starts_value = next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '§' || c == '_' || c == '.');
    loose && rest.starts_with([' ', '.']) && (starts_value || (word.ends_with("tid") && after.starts_with("kl")))
}

/// Whether a line heads the list of items.
pub(super) fn heads_list(text: &str) -> bool {
    let low = text.trim().trim_end_matches(':').to_lowercase();
    LISTS.contains(&low.as_str()) || low.starts_with("förteckning över") && low.ends_with("ärenden") && low.len() < 60
}

/// Whether a line heads the notice.
pub(super) fn heads_notice(text: &str) -> bool {
    let low = text.trim().trim_end_matches([':', '.']).to_lowercase();
    NOTICES.contains(&low.as_str())
}

#[cfg(test)]
mod tests {
    use super::Label::*;
    use super::Part::*;
    use super::*;

    #[test]
    fn the_longest_label_that_fits_is_meant() {
        let check = |text: &str, expected: Option<Label>| assert_eq!(label(text).map(|l| l.0), expected, "{text}");
        check("Plats och tid", Some(PlaceTime));
        check("Plats och tid för justering", Some(AdjustPlace));
        check("Ej tjänstgörande ersättare", Some(Substitutes));
        check("Tjänstgörande ersättare: Ann Ek (S)", Some(Serving));
        check("Beslutande   Ann Ek (S), ordförande", Some(Deciding));
        check("BESLUTANDE", Some(Deciding));
        check("Ordförande Ann Ek", Some(Chair));
        check("Ordförande hälsar alla välkomna", None);
        check("Övriga frågor", None);
        check("Tidigare beslut", None);
        check("Tid 13.00–15.00", Some(Time));
        check("Paragrafer §§ 1–7", Some(Covers));
        check("Datum för anslags nedtagande 2015-06-23", Some(TakenDown));
        check("Underskrift/anslaget av", Some(NoticeSign));
        check("plats", None);
    }

    #[test]
    fn parts_stand_alone_or_before_a_colon() {
        let check = |text: &str, expected: Option<Part>| assert_eq!(part(text).map(|l| l.0), expected, "{text}");
        check("Beslut", Some(Decision));
        check("BESLUT:", Some(Decision));
        check("Beslut   Nämnden godkänner.", Some(Decision));
        check("Beslut om budget fattas i juni.", None);
        check("Beslutsunderlag", Some(Basis));
        check("Beslutet skickas till: Kommunstyrelsen", Some(Dispatch));
        check("Förslag till beslut", Some(Proposal));
        check("Reservationer", Some(Reservation));
        check("Ärendet bordlades vid förra mötet.", None);
    }
}
