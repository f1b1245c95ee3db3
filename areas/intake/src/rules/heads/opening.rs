//! The opening of a paragraph's heading: the number, whichever way it stands.

use crate::rules::values::re;

/// The opening of a heading: its number and what stands after it.
pub(in crate::rules) struct Opening {
    pub number: i64,
    pub rest: String,
    pub case: Option<String>,
}

/// Reads `§ 12 Budget`, `Ks § 12`, `NOGS §4`, `12 § Budget`, `§ 23/2019`, `Dnr GN 14/8 § 12`.
pub(in crate::rules) fn opening(text: &str) -> Option<Opening> {
    let t = text.trim().trim_start_matches(['-', '•', '|']).trim_start();
    let sign = re!(
        r"^(?:([\p{L}/.&-]{1,14}(?:\s[\p{L}/.&-]{1,6})?)[.:]?\s*)?(?:§{1,2}|P(?:aragraf|ARAGRAF)\s)\s*(\d{1,4})(?:\s?[/:]\s?(?:19|20)?\d\d)?\b\s*(.*)$"
    );
    let after = re!(r"^(\d{1,4})(?:/\d{2,4})?\s?§{1,2}\s*(.*)$");
    let cased = re!(r"^((?:[Dd]nr:?\s*)?[\p{L}-]{0,10}[ /]?\d[\d/:. -]*\d)\s+§\s*(\d{1,4})\b\s*(.*)$");
    if let Some(c) = cased.captures(t).filter(|c| re!(r"[/:-]").is_match(&c[1])) {
        let number = c[2].parse().ok()?;
        return Some(Opening { number, rest: clean(&c[3]), case: Some(c[1].to_string()) });
    }
    let c = match (sign.captures(t), after.captures(t)) {
        (Some(c), _) => {
            let before = c.get(1).map_or("", |m| m.as_str());
            if !is_body(before) {
                return None;
            }
            (c[2].parse().ok()?, c[3].to_string())
        }
        (None, Some(c)) => (c[1].parse().ok()?, c[2].to_string()),
        _ => return None,
    };
    let (number, rest) = c;
    let first = rest.trim_start_matches(['.', ':', '-', '–', '—', ' ', '\t', ',']).chars().next();
    let named = first.is_none_or(|f| {
        !f.is_lowercase()
            || rest.trim_start().starts_with("dnr")
            || rest.starts_with("forts")
            || rest.trim_start().starts_with("e-")
    });
    let range = re!(r"^\s*[-–,]\s*\d|^\s*(?:och|till|–|-)\s+(?:§\s*)?\d").is_match(&rest);
    let law = re!(r"^(?:kap|st|kommunallagen|KL|FL|PBL|SoL)\b").is_match(rest.trim_start());
    (named && !range && !law).then(|| Opening { number, rest: clean(&rest), case: None })
}

fn clean(rest: &str) -> String {
    rest.trim().trim_start_matches(['.', ':', '-', '–', '—', ' ', '\t', ',']).trim().to_string()
}

/// Whether the word before the sign may be a body's short name: `Ks`, `NOGS`, `KSAU`. Not `enligt`, `Se`.
fn is_body(word: &str) -> bool {
    let low = word.to_lowercase();
    let plain = [
        "enligt", "se", "i", "jfr", "kap", "och", "till", "av", "från", "om", "paragraf", "lag", "jämlikt", "vid",
        "med", "under", "per",
    ];
    word.is_empty()
        || (word.starts_with(char::is_uppercase)
            && word.chars().count() <= 12
            && !plain.contains(&low.trim_end_matches('.'))
            && !low.ends_with("lagen")
            && (word.chars().count() <= 6 || word.chars().skip(1).any(char::is_uppercase) || low.ends_with("utskott")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openings_are_read_in_the_ways_they_are_written() {
        let check = |text: &str, expected: Option<(i64, &str)>| {
            assert_eq!(opening(text).map(|o| (o.number, o.rest)), expected.map(|(n, r)| (n, r.to_string())), "{text}");
        };
        check("§ 12 Budget 2016", Some((12, "Budget 2016")));
        check("§12 - Budget", Some((12, "Budget")));
        check("§1- Val av justerare", Some((1, "Val av justerare")));
        check("12 § Budget", Some((12, "Budget")));
        check("Ks § 45 Budget", Some((45, "Budget")));
        check("NOGS §4 Rutiner", Some((4, "Rutiner")));
        check("§ 23/2019 Budget", Some((23, "Budget")));
        check("§ 63/20 Dagordning", Some((63, "Dagordning")));
        check("§ 7", Some((7, "")));
        check("§ 7.", Some((7, "")));
        check("§ 12 Dnr GN 2014/0082", Some((12, "Dnr GN 2014/0082")));
        check("Dnr GN 2014/8 § 12 Budget", Some((12, "Budget")));
        check("2014/8 § 12", Some((12, "")));
        for none in [
            "enligt § 12 Budget",
            "§ 7 i reglementet ska nämnden",
            "Se § 4 Budget",
            "§§ 12–15",
            "§ 5 och § 6",
            "Kommunallagen § 5 Text",
            "§ 12 kap. 3",
        ] {
            check(none, None);
        }
    }
}
