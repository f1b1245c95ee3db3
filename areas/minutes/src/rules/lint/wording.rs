//! Whether two texts say the same decision, and whether a decision says anything of its own.

use super::placeholder::is_word;
use text::stem;

/// Stands for something that was to be filled in.
const GAP: &str = "*";

/// Words that a decision may have or lack without another meaning.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "att", "nämnden", "nämnd", "nämndens", "beslutar", "besluta", "beslutade", "beslut", "föreslås", "föreslår",
    "följande", "härmed", "därmed", "förvaltningen", "dels", "samt", "och", "arbetsutskottet", "styrelsen",
    "direktionen",
];

/// The words that matter, in lower case and stemmed: without numbering, subject and words without weight.
/// Something to fill in becomes a gap. Figures grouped by space are one.
pub fn stems(text: &str, board: &str) -> Vec<String> {
    let board: Vec<String> = words_of(board).map(str::to_lowercase).collect();
    let mut all: Vec<String> = Vec::new();
    for line in text.lines() {
        for (i, word) in words_of(without_label(unnumbered(line))).enumerate() {
            let low = word.to_lowercase();
            let body = low.ends_with("nämnden") && i < 4;
            if EMPTY.contains(&low.as_str()) || body || (i < board.len() + 1 && board.contains(&low)) {
                continue;
            }
            if is_word(word) {
                if all.last().is_none_or(|w| w != GAP) {
                    all.push(GAP.to_string());
                }
                continue;
            }
            let group = low.len() == 3 && low.bytes().all(|b| b.is_ascii_digit());
            match all.last_mut() {
                Some(before) if group && !before.is_empty() && before.bytes().all(|b| b.is_ascii_digit()) => {
                    before.push_str(&low);
                }
                _ => all.push(verb(&low)),
            }
        }
    }
    all
}

/// The stem, the same for the infinitive, present and passive of a verb as far as the ending tells.
fn verb(low: &str) -> String {
    let mut s = stem(low);
    for end in ["s", "r", "e", "a"] {
        let rest = s.strip_suffix(end).filter(|rest| rest.chars().count() >= 2).map(str::to_string);
        if let Some(rest) = rest {
            s = rest;
        }
    }
    s
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let keeps = |c: char| c.is_alphanumeric() || matches!(c, '?' | '_' | '…' | '[' | ']' | '<' | '>' | '{' | '}');
    text.split(move |c: char| !keeps(c)).map(trimmed).filter(|w| !w.is_empty())
}

fn trimmed(word: &str) -> &str {
    let filled = word.chars().any(char::is_alphanumeric);
    if filled && !word.starts_with(['[', '<', '{']) { word.trim_matches(|c: char| !c.is_alphanumeric()) } else { word }
}

/// The line without `Förslag till beslut:` or `Beslut:` before it.
fn without_label(line: &str) -> &str {
    let labels = ["förvaltningens förslag till beslut", "förslag till beslut", "beslutsförslag", "beslut"];
    let label = labels.iter().find(|l| line.get(..l.len()).is_some_and(|head| head.to_lowercase() == **l));
    let rest = label.map(|l| line[l.len()..].trim_start());
    match (label, rest) {
        (Some(l), Some(rest)) if rest.starts_with(':') || l.contains("förslag till") => {
            rest.trim_start_matches(':').trim_start()
        }
        _ => line,
    }
}

/// The line without `1.`, `a)`, `–` or `§` before it.
fn unnumbered(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '–', '•', '*', '·']).trim_start();
    let head: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
    let rest = &line[head.len()..];
    let number = !head.is_empty() && head.len() <= 2 && (head.bytes().all(|b| b.is_ascii_digit()) || head.len() == 1);
    match rest.strip_prefix(['.', ')']) {
        Some(after) if number && (after.is_empty() || after.starts_with(char::is_whitespace)) => after.trim_start(),
        _ => line,
    }
}

/// Whether the decision is what was proposed. A gap in the proposal may have been filled in with anything.
pub fn same_decision(proposal: &str, decision: &str, board: &str) -> bool {
    let (proposal, decision) = (stems(proposal, board), stems(&without_adjustment(decision), board));
    fits(&proposal, &decision) || same_words(&proposal, &decision)
}

/// Whether the same words stand in another order, as when `nämnden godkänner rapporten` became `rapporten
/// godkänns`. Words with figures must keep theirs, since swapped figures are another decision.
fn same_words(a: &[String], b: &[String]) -> bool {
    let figures = |all: &[String]| -> Vec<String> {
        all.iter().filter(|w| w.chars().any(|c| c.is_ascii_digit())).cloned().collect()
    };
    let sorted = |all: &[String]| {
        let mut all = all.to_vec();
        all.sort();
        all
    };
    figures(a).len() <= 1 && figures(a) == figures(b) && sorted(a) == sorted(b)
}

/// The text without lines that only say that the paragraph was adjusted at once.
pub fn without_adjustment(text: &str) -> String {
    let only = |line: &&str| {
        let low = line.to_lowercase();
        low.contains("juster") && (low.contains("omedelbart") || low.contains("paragrafen är"))
    };
    text.lines().filter(|l| !only(l)).collect::<Vec<_>>().join("\n")
}

/// Whether the text is the pattern with each gap filled in by any words, or none. One row a word of the pattern:
/// which beginnings of the text it reaches.
fn fits(pattern: &[String], text: &[String]) -> bool {
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for word in pattern {
        let mut next = vec![false; text.len() + 1];
        if word == GAP {
            let first = reached.iter().position(|r| *r).unwrap_or(reached.len());
            next.iter_mut().skip(first).for_each(|n| *n = true);
        } else {
            for (at, said) in text.iter().enumerate() {
                next[at + 1] = reached[at] && said == word;
            }
        }
        reached = next;
    }
    reached[text.len()]
}

/// Whether two headings share a word of weight, five letters or more or a figure.
pub fn shared(a: &[String], b: &[String]) -> bool {
    let weighs = |w: &&String| w.chars().count() >= 5 || w.bytes().all(|b| b.is_ascii_digit());
    a.iter().filter(weighs).any(|w| w.parse::<i64>().is_err() && b.contains(w))
}

/// Words that only point elsewhere or carry no matter of their own.
#[rustfmt::skip]
const POINTING: &[&str] = &[
    "enligt", "enlighet", "med", "i", "förslag", "förslaget", "förslagen", "förvaltningens", "förvaltning",
    "ordförandens", "ordförande", "arbetsutskottets", "arbetsutskott", "presidiets", "liggande", "framlagt",
    "framlagda", "upprättat", "upprättade", "presenterat", "föreliggande", "lämnat", "lagt", "redovisat",
    "ovanstående", "ovan", "nedan", "bilaga", "bilagan", "bilagor", "bilagt", "bilagda", "bilagd", "bilagorna",
    "bifogat", "bifogad", "bifogade", "se", "som", "tjänsteskrivelse", "tjänsteskrivelsen", "tjänsteskrivelsens",
    "skrivelsen", "skrivelse", "underlag", "underlaget", "beslutsunderlaget", "bifaller", "bifalla", "bifalles",
    "bifalls", "bifall", "till", "godkänner", "godkänna", "godkänns", "antar", "anta", "antas", "fastställer",
    "fastställa", "fastställs", "yrkandet", "yrkande", "sin", "helhet", "det", "den", "och", "av", "från",
    "tillstyrker", "tillstyrka", "förslagets", "beslutsförslaget", "beslutsförslag", "handling", "handlingarna",
    "protokollsbilaga", "ja", "nr", "a", "b", "c", "liggande", "på", "ärendet", "är", "blir", "däri", "angivet",
    "anges", "dito", "samma", "ordförandeförslaget", "ordförandeförslag", "alternativ", "samtliga", "punkter",
    "punkt", "punkterna", "ens", "föredragningen", "föredragning", "angiven", "utsänt", "utskickat", "utsända",
];

/// Words that make a pointing point: without one of them a short decision is only short.
#[rustfmt::skip]
const REFERENCES: &[&str] = &[
    "förslag", "bilag", "bifog", "skrivelse", "underlag", "ovan", "nedan", "yrkande", "bifall", "dito",
    "föredragning", "handling", "alternativ", "ordförandeförslag",
];

/// Whether the point says nothing without another paper: `enligt förslag`, `bifaller förslaget`.
pub fn is_empty_reference(point: &str, board: &str) -> bool {
    let board: Vec<String> = words_of(board).map(str::to_lowercase).collect();
    let all: Vec<String> = words_of(unnumbered(point)).map(str::to_lowercase).collect();
    let own = |w: &String| {
        let number = w.bytes().all(|b| b.is_ascii_digit());
        let body = w.ends_with("nämnden") || w.ends_with("nämndens");
        let listed = EMPTY.contains(&w.as_str()) || POINTING.contains(&w.as_str()) || board.contains(w);
        !(body || listed || number && w.len() <= 2)
    };
    points_elsewhere(&all) && !all.iter().any(own)
}

fn points_elsewhere(words: &[String]) -> bool {
    words.iter().any(|w| REFERENCES.iter().any(|r| w.contains(r)))
}

/// Whether the point leans on another paper though it names what it is about: `reviderar mål enligt förslag`.
pub fn leans(point: &str) -> bool {
    let low = format!(" {} ", words_of(point).collect::<Vec<_>>().join(" ").to_lowercase());
    [
        "enligt förslag",
        "enligt förvaltningens förslag",
        "enligt bilag",
        "i enlighet med förslag",
        "i enlighet med bilag",
    ]
    .iter()
    .any(|p| low.contains(&format!(" {p}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOARD: &str = "Sydnärkes IT-nämnd";

    #[test]
    fn case_numbering_and_filled_in_gaps_make_no_difference() {
        for (proposal, decision) in [
            ("Sydnärkes IT-nämnd godkänner årsredovisningen för 2020.", "godkänner årsredovisningen för 2020"),
            ("Att godkänna årsredovisningen för 2020", "Nämnden godkänner årsredovisningen för 2020."),
            ("1. antar budget\n2. ger förvaltningen i uppdrag", "antar budget\nger förvaltningen i uppdrag"),
            (
                "xx utses att, tillsammans med ordförande, justera",
                "Bo Ek (KD) utses att, tillsammans med ordförande, justera",
            ),
            ("[namn] utses till justerare", "Bo Ek utses till justerare"),
            ("anslår 34 559 tkr", "anslår 34\u{a0}559 tkr"),
            ("godkänner rapporten", "godkänner rapporten\nParagrafen förklaras omedelbart justerad"),
            ("GODKÄNNER  rapporten", "a) godkänner rapporten"),
            ("Nämnden godkänner rapporten", "Rapporten godkänns."),
            (
                "Förvaltningens förslag till beslut: Servicenämnden beslutar att godkänna rapporten",
                "Nämnden godkänner rapporten",
            ),
            ("att godkänna rapporten samt att ge uppdrag", "godkänner rapporten\nger uppdrag"),
        ] {
            assert!(same_decision(proposal, decision, BOARD), "{proposal} / {decision}");
        }
    }

    #[test]
    fn a_verb_is_the_same_in_each_of_its_forms() {
        for forms in [
            "godkänner godkänna godkänns",
            "antar anta antas",
            "utser utse utses",
            "lägger lägga läggs",
            "uppdrar uppdra",
            "beviljar bevilja beviljas",
            "avslår avslå avslås",
            "tillstyrker tillstyrka",
            "noterar notera noteras",
            "fastställer fastställa fastställs",
            "ger ge ges",
            "återremitterar återremittera återremitteras",
            "väljer välja väljs",
            "inför införa införs",
            "tecknar teckna tecknas",
            "överlämnar överlämna",
            "tar ta tas",
            "skjuter skjuta skjuts",
            "anslår anslå anslås",
            "bordlägger bordlägga bordläggs",
            "ställer ställa ställs",
        ] {
            let all: Vec<String> = forms.split(' ').map(verb).collect();
            assert!(all.iter().all(|s| *s == all[0]), "{forms}: {all:?}");
        }
    }

    #[test]
    fn another_day_place_sum_or_negation_is_a_difference() {
        for (proposal, decision) in [
            ("Onsdag 25 november kl 13", "Onsdag 2 december kl 13"),
            ("Onsdag 7 oktober", "Onsdag 7 oktober Hallsberg"),
            ("anslår 34 559 tkr", "anslår 34 558 tkr"),
            ("godkänner rapporten", "godkänner inte rapporten"),
            ("godkänner rapporten", "avslår rapporten"),
            ("Ekby 227 tkr, Granfors 320 tkr", "Ekby 320 tkr, Granfors 227 tkr"),
            ("Ekby får 227 tkr och Granfors 320 tkr", "Granfors får 227 tkr och Ekby 320 tkr"),
            ("godkänner rapporten", "återremitterar ärendet"),
            ("antar budget", "antar budget\nger förvaltningschefen i uppdrag att återkomma"),
        ] {
            assert!(!same_decision(proposal, decision, BOARD), "{proposal} / {decision}");
        }
    }

    #[test]
    fn a_point_that_only_points_elsewhere_is_empty() {
        for point in [
            "enligt förslag",
            "Enligt förvaltningens förslag.",
            "Sydnärkes IT-nämnd beslutar enligt förslaget",
            "Nämnden bifaller förslaget.",
            "att bifalla förvaltningens förslag",
            "i enlighet med bilaga 2",
            "1. godkänner förslaget",
            "Se bilaga",
            "som ovan",
            "Bifall",
            "Förslaget bifalles",
            "Nämnden beslutar i enlighet med tjänsteskrivelsen",
            "IT-nämnden beslutar enligt ordförandens förslag",
        ] {
            assert!(is_empty_reference(point, BOARD), "{point}");
        }
        for point in [
            "antar budget 2022 enligt förslag med 34 559 tkr",
            "reviderar nämndmål enligt förslag",
            "lägger informationen till handlingarna",
            "godkänner redovisningen",
            "Bo Ek utses",
            "avslår motionen",
            "återremitterar ärendet",
            "ärendet bordläggs",
            "fastställer dagordningen",
            "godkänner dagordningen enligt förslag",
            "antar taxan",
        ] {
            assert!(!is_empty_reference(point, BOARD), "{point}");
        }
        assert!(leans("reviderar nämndmål enligt förslag") && !leans("antar budget 2022"));
    }
}
