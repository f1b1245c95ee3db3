//! Private words in a text: addresses, mail, health, and names of private persons.

use super::mask::{Finding, MaskKind, Spared, finding};
use regex::Regex;
use std::sync::LazyLock;

fn pattern(written: &str) -> Regex {
    Regex::new(written).expect("the pattern is sound")
}

/// `Storgatan 12 B`, `Kung Karls väg 5`, with floor, postcode and place where they follow.
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:\p{Lu}[\p{L}é]+ ){0,2}(?:\p{Lu}\p{Ll}*(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|allé|backen|leden|ringen|slingan|svängen|esplanaden|kajen|torget|plan|torpet)|(?:väg|gata|gränd|stig|allé|backe)) \d{1,4}(?: ?[A-Z]\b)?(?:,? ?lgh \d{4})?(?:,? \d{3} ?\d{2} \p{Lu}\p{Ll}+)?",
    )
});

/// A farm or village with a number, which only its postcode tells from other things: `Berga 12, 716 30 Fjugesta`.
static RURAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \d{1,4},? \d{3} ?\d{2} \p{Lu}\p{Ll}+"));

static PUBLIC_HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:kommunhuset|kommunalhuset|stadshuset|rådhuset|biblioteket|skolan|folkets hus|konferens\p{L}*|hotell\p{L}*|förvaltningen|sammanträdesrum\p{L}*)[^.]{0,30}$",
    )
});

/// Addresses with a number. One that follows the name of a public house is where the board meets.
pub fn addresses(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (pattern, rule) in [(&STREET, "street"), (&RURAL, "rural")] {
        for m in pattern.find_iter(text) {
            if !PUBLIC_HOUSE.is_match(&text[..m.start()]) && !m.as_str().starts_with("Box ") {
                found.push(finding(text, m.start(), m.end(), MaskKind::Address, rule));
            }
        }
    }
    found
}

static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[\p{L}0-9._%+-]+@([\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.\p{L}{2,})"));

/// Mail addresses but those of the parties and of other authorities.
pub fn emails(text: &str, known: &Spared) -> Vec<Finding> {
    let plain = |s: &str| s.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o");
    let is_official = |domain: &str| {
        let domain = plain(domain);
        let of_party = known.parties.iter().any(|p| domain.split('.').any(|label| label == plain(p)));
        of_party || ["kommun", "region", "domstol", "skr.se"].iter().any(|word| domain.contains(word))
    };
    let mut found = Vec::new();
    for c in EMAIL.captures_iter(text) {
        let (Some(whole), Some(domain)) = (c.get(0), c.get(1)) else { continue };
        if !is_official(domain.as_str()) {
            found.push(finding(text, whole.start(), whole.end(), MaskKind::Email, "email"));
        }
    }
    found
}

/// Words of health and of social help, by their beginnings.
static HEALTH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:\p{L}*(?:sjukdom|missbruk|diagnos|cancer|diabetes|demens|depression|allergi|ångest)|sjuk(?:skriv|pension|ersättning|penning)|långtidssjuk|ekonomiskt bistånd|försörjningsstöd|socialbidrag|funktionsnedsättning|funktionshinder|deprimera|utmattning|utbränd|psykisk (?:o?hälsa|sjukdom)|psykiatri|tumör|epilepsi|adhd\b|autism|självmord|suicid|rehabiliter|läkarintyg|medicinering|graviditet|gravid\b|alkohol|narkotika|drogtest|LSS-insats|LVU\b|LVM\b|omhändertag|kontaktfamilj|familjehem|våld i nära relation|skyddade? (?:identitet|personuppgifter)|skyddat boende|hemlös|vräkning|vräkt|skuldsanering|hiv\b|smittad|skadad i|arbetsskada)\p{L}*",
    )
});

static PERSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:han|hon|hen|hans|hennes|hens|honom|henne|personen|medarbetaren?|den anställdes?|klienten|brukaren|eleven|patienten|sökanden|den enskildes?|vårdnadshavaren|barnet|mannen|kvinnan|NN)\b",
    )
});

/// Words of health and social help. Where the sentence speaks of one person the whole sentence is proposed.
pub fn health(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for m in HEALTH.find_iter(text) {
        let (from, to) = sentence(text, m.start(), m.end());
        if PERSON.is_match(&text[from..to]) {
            found.push(finding(text, from, to, MaskKind::Health, "health-of-person"));
        } else {
            found.push(finding(text, m.start(), m.end(), MaskKind::Health, "health"));
        }
    }
    found
}

/// The sentence round a place: from after the sign that ended the one before, to its own last sign.
fn sentence(text: &str, from: usize, to: usize) -> (usize, usize) {
    let ends = ['.', '!', '?', '\n'];
    let start = text[..from].rfind(ends).map_or(0, |i| i + 1);
    let start = start + text[start..from].len() - text[start..from].trim_start().len();
    let end = text[to..].find(ends).map_or(text.len(), |i| to + i + 1);
    (start, end)
}

/// Two or three words with capitals.
static NAME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}"));

/// How far from private data a name may stand to be taken for the same person's, in characters.
const NEAR: usize = 60;

/// Names beside an identity number, an address or the like; those of the elected and officials are left.
pub fn names_beside(text: &str, anchors: &[(usize, usize)], known: &Spared) -> Vec<Finding> {
    let near = |f: &Finding| {
        anchors.iter().any(|(from, to)| {
            let over = f.from < *to && *from < f.to;
            !over && (f.to + NEAR >= *from && f.from <= *to + NEAR)
        })
    };
    let names = NAME.find_iter(text).map(|m| finding(text, m.start(), m.end(), MaskKind::PrivatePerson, "name-beside"));
    names.filter(|f| near(f) && !known.is_known(&f.text) && !is_body(&f.text)).collect()
}

/// A body is no person.
fn is_body(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["kommun", "nämnd", "region", "rätt", "verket", "styrelse", "sverige"].iter().any(|word| lower.contains(word))
}

static ROLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:\b(?:sökanden?|klaganden?|klienten|brukaren|eleven|patienten|vårdnadshavaren?|medarbetaren|den anställde|den enskilde|fastighetsägaren|anmälaren|hyresgästen|kunden|medborgaren|privatpersonen))\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,2})",
    )
});

/// Names after a word that says somebody is private: `sökanden Sten Backlund`.
pub fn named_roles(text: &str, known: &Spared) -> Vec<Finding> {
    let names = ROLE.captures_iter(text).filter_map(|c| c.get(1));
    let found = names.map(|m| finding(text, m.start(), m.end(), MaskKind::PrivatePerson, "name-of-private"));
    found.filter(|f| !known.is_known(&f.text)).collect()
}
