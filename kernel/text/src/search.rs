//! Words to search by: what is stored beside a text and what a query becomes.
//!
//! The plain Swedish stemmer splits ordinary families (`protokoll`/`protokollet`), so words are
//! stemmed until nothing changes, a left-over `et`/`en` is dropped, and the rest stemmed again.
//! Both engines get the same words, so the same query finds the same rows.

use rust_stemmers::{Algorithm, Stemmer};

/// Words whose families the stemmer cannot join: form → stem.
const EXCEPTIONS: [(&str, &str); 7] = [
    ("målet", "mål"),
    ("målen", "mål"),
    ("mötet", "möt"),
    ("mötena", "möt"),
    ("servrar", "serv"),
    ("servrarna", "serv"),
    ("fakturan", "faktur"),
];

/// The stem of one lower-case word.
pub fn stem(word: &str) -> String {
    if let Some((_, s)) = EXCEPTIONS.iter().find(|(form, _)| *form == word) {
        return (*s).to_string();
    }
    if let Some(verb) = of_a_verb_in_era(word) {
        return verb.to_string();
    }
    let stemmer = Stemmer::create(Algorithm::Swedish);
    let first = to_the_end(&stemmer, without_article(word));
    let shorter = ["et", "en"].iter().find_map(|e| first.strip_suffix(e)).filter(|rest| rest.chars().count() >= 4);
    match shorter {
        Some(rest) => to_the_end(&stemmer, rest),
        None => first,
    }
}

/// Endings of the verbs in -era and of their nouns in -ering, longest first.
const OF_ERA: [&str; 12] = ["ingarna", "ingens", "ingen", "ingar", "ades", "ing", "ade", "ats", "ar", "as", "at", "a"];

/// `justerades`, `justera` and `justeringen` → `juster`; `None` for any other word.
fn of_a_verb_in_era(word: &str) -> Option<&str> {
    let stem = OF_ERA.iter().find_map(|e| word.strip_suffix(e).filter(|s| s.ends_with("er")))?;
    (stem.chars().count() >= 5).then_some(stem)
}

/// `växeln` → `växel`, `servern` → `server`, `datorn` → `dator`: an article the stemmer leaves on.
fn without_article(word: &str) -> &str {
    let has_article = ["eln", "ern", "orn"].iter().any(|e| word.ends_with(e)) && word.chars().count() >= 6;
    if has_article { &word[..word.len() - 1] } else { word }
}

fn to_the_end(stemmer: &Stemmer, word: &str) -> String {
    let mut now = word.to_string();
    loop {
        let next = stemmer.stem(&now).into_owned();
        if next == now || next.is_empty() {
            return now;
        }
        now = next;
    }
}

/// The words of a text, stemmed, in order, set apart by single spaces and framed by one space each
/// side, so that `like '% stem%'` finds the beginning of any word. Numbers such as `Syd-IT 21-1`
/// keep their hyphens as well as their parts.
pub fn search_words(text: &str) -> String {
    let mut out = String::from(" ");
    for token in text.split_whitespace() {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        if token.is_empty() {
            continue;
        }
        let parts: Vec<&str> = token.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
        if parts.len() > 1 {
            out.push_str(&token);
            out.push(' ');
        }
        for part in parts {
            out.push_str(&stem(part));
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_of_words_has_one_stem() {
        for family in [
            &["protokoll", "protokollet", "protokollen", "protokollens"][..],
            &["kostnad", "kostnader", "kostnaden", "kostnaderna"],
            &["avtal", "avtalet", "avtalen"],
            &["beslut", "beslutet", "besluten"],
            &["system", "systemet", "systemen"],
            &["justering", "justeringen", "justerades", "justera", "justeras", "justerat"],
            &["revidering", "revideringen", "revidera", "reviderade"],
            &["nämnd", "nämnden", "nämnder", "nämndens"],
            &["mål", "målet", "målen"],
            &["växel", "växeln"],
            &["server", "servern", "servrar"],
            &["dator", "datorn", "datorer", "datorerna"],
        ] {
            let stems: Vec<String> = family.iter().map(|w| stem(w)).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{family:?} → {stems:?}");
        }
    }

    #[test]
    fn a_case_number_is_found_whole_and_in_parts() {
        let words = search_words("Årsredovisning 2020 (Syd-IT 21-1)");
        for part in [" syd-it ", " syd ", " 21-1 ", " 2020 "] {
            assert!(words.contains(part), "{words}");
        }
    }

    #[test]
    fn nothing_becomes_a_lone_space() {
        assert_eq!(search_words(" – "), " ");
    }
}
