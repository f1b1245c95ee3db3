//! Addresses: which are our own to go on to, and which word a cooperation can have in its own.

use basics::Refusal;

/// First parts of addresses that belong to the program itself.
const RESERVED: [&str; 16] = [
    "api", "data", "demo", "forsta", "halsa", "hjalp", "logga-in", "logga-ut", "losenord", "om", "oppet", "samdrift",
    "sok", "sprak", "start", "typsnitt",
];

/// The address when it stays on this site, else `None`: it begins with a single `/` and holds only plain
/// characters, so that no browser reads another host out of it.
pub fn local_path(till: &str) -> Option<&str> {
    let rest = till.strip_prefix('/')?;
    let plain = rest.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    (plain && !rest.starts_with('/') && till.len() <= 2000).then_some(till)
}

/// What is wrong with a new cooperation's name and the word in its addresses.
pub fn cooperation_refusals(name: &str, slug: &str) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if name.is_empty() {
        refusals.push(Refusal::new("access-first-name-missing").at("cooperation"));
    }
    if name.chars().count() > 300 {
        refusals.push(Refusal::new("access-too-long").at("cooperation").with("limit", 300));
    }
    let plain = slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let starts = slug.starts_with(|c: char| c.is_ascii_lowercase());
    if !plain || !starts || slug.ends_with('-') || !(2..=40).contains(&slug.len()) {
        refusals.push(Refusal::new("access-first-slug-form").at("slug"));
    } else if RESERVED.contains(&slug) {
        refusals.push(Refusal::new("access-first-slug-reserved").at("slug").with("slug", slug));
    }
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_site_are_gone_on_to() {
        for good in ["/", "/sydnarke/moten", "/a?b=%20c", "/a//b"] {
            assert_eq!(local_path(good), Some(good));
        }
        let long = format!("/{}", "a".repeat(2000));
        for bad in [
            "",
            "moten",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nb",
            "/\t/evil.example",
            "/ a",
            "/å",
            &long,
        ] {
            assert_eq!(local_path(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_cooperations_word_is_short_plain_and_free() {
        let check = |name: &str, slug: &str, expected: &[&str]| {
            let found: Vec<_> = cooperation_refusals(name, slug).iter().map(|r| r.id).collect();
            assert_eq!(found, expected, "{slug}");
        };
        check("Sydnärkes IT-nämnd", "sydnarke", &[]);
        check("x", "it-2", &[]);
        check("", "Närke", &["access-first-name-missing", "access-first-slug-form"]);
        for bad in ["", "a", "2it", "-it", "it-", "it namnd", "a/b", &"x".repeat(41)] {
            check("x", bad, &["access-first-slug-form"]);
        }
        check("x", "logga-in", &["access-first-slug-reserved"]);
    }
}
