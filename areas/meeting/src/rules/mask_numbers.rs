//! Private numbers in a text: identity numbers, telephones, vehicles, bank accounts.

use super::mask::{Finding, MaskKind, finding};
use regex::Regex;
use std::sync::LazyLock;

fn pattern(written: &str) -> Regex {
    Regex::new(written).expect("the pattern is sound")
}

static IDENTITY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b((?:18|19|20)?)(\d{2})(\d{2})(\d{2})([-–+ ]?)(\d{4}|[A-Z]\d{3})\b"));

/// Swedish personal identity numbers, coordination numbers (day + 60) and temporary numbers with a letter.
///
/// One with a wrong checksum is proposed too when it is written with its sign: a slip of the pen is still somebody's.
/// An organisation number has a third digit of 2 or more, which is no month.
pub fn identity_numbers(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for c in IDENTITY.captures_iter(text) {
        let whole = c.get(0).expect("a match has a whole");
        let part = |i: usize| c.get(i).map_or("", |m| m.as_str());
        let number = |i: usize| part(i).parse::<u32>().unwrap_or(0);
        let is_date = (1..=12).contains(&number(3)) && (1..=31).contains(&(number(4) % 60)) && number(4) <= 91;
        if !is_date || touches_digits(text, whole.start(), whole.end()) {
            continue;
        }
        let (sign, last) = (part(5), part(6));
        let has_letter = last.starts_with(|c: char| c.is_ascii_uppercase());
        let digits = format!("{}{}{}{last}", part(2), part(3), part(4));
        let rule = match (has_letter, checksum_holds(&digits), number(4) > 60) {
            (true, ..) if !sign.is_empty() && sign != " " => "identity-temporary",
            (true, ..) => continue,
            (false, true, true) => "identity-coordination",
            (false, true, false) => "identity-checksum",
            (false, false, _) if !sign.is_empty() && sign != " " => "identity-slip",
            (false, false, _) => continue,
        };
        found.push(finding(text, whole.start(), whole.end(), MaskKind::IdentityNumber, rule));
    }
    found
}

/// Whether the number goes on before or after: then it is another number.
fn touches_digits(text: &str, from: usize, to: usize) -> bool {
    let mut before = text[..from].chars().rev();
    let mut after = text[to..].chars();
    let joined = |first: Option<char>, second: Option<char>| {
        first.is_some_and(|c| matches!(c, '-' | ':' | '/')) && second.is_some_and(|c| c.is_ascii_alphanumeric())
    };
    joined(before.next(), before.next()) || joined(after.next(), after.next())
}

/// The checksum of ten digits (Luhn): every other digit doubled, digit sums added, even tens.
fn checksum_holds(digits: &str) -> bool {
    let value = |(i, c): (usize, char)| {
        let d = c.to_digit(10)?;
        let d = if i % 2 == 0 { d * 2 } else { d };
        Some(d / 10 + d % 10)
    };
    let sum: Option<u32> = digits.chars().enumerate().map(value).sum();
    digits.len() == 10 && sum.is_some_and(|s| s % 10 == 0)
}

static PHONE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:\+46 ?(?:\(0\))?|\b0)[1-9]\d{0,2}[-/ ]?\d(?:[ -]?\d){4,8}\b"));

/// Telephone numbers as they are written in Sweden.
pub fn phones(text: &str) -> Vec<Finding> {
    let is_phone = |m: &regex::Match<'_>| {
        let digits = m.as_str().chars().filter(char::is_ascii_digit).count();
        let parted = m.as_str().contains(['-', ' ', '/', '+']) || m.as_str().starts_with("07");
        let before = text[..m.start()].chars().next_back();
        (8..=12).contains(&digits) && parted && !before.is_some_and(|c| c.is_alphanumeric() || "-:/.,".contains(c))
    };
    let all = PHONE.find_iter(text).filter(is_phone);
    all.map(|m| finding(text, m.start(), m.end(), MaskKind::Phone, "phone")).collect()
}

static PLATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[A-HJ-PR-UW-Z]{3} ?\d{2}[0-9A-HJ-PR-UW-Z]\b"));
static VEHICLE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:personbil|bil|fordon|släp|motorcykel|moped|regnr|reg\.? ?nr|registrering)"));

/// Vehicle registration numbers, where the text speaks of a vehicle: three letters and three figures are also how
/// many other things are numbered.
pub fn vehicles(text: &str) -> Vec<Finding> {
    if !VEHICLE.is_match(text) {
        return Vec::new();
    }
    let all = PLATE.find_iter(text);
    all.map(|m| finding(text, m.start(), m.end(), MaskKind::Vehicle, "vehicle")).collect()
}

static IBAN: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bSE\d{2}(?: ?\d{4}){5}\b"));
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:konto(?:nummer|nr)?|clearing(?:nummer|nr)?|bankgiro|plusgiro|bg|pg)\b[ .:]*(\d[\d ,-]{5,22}\d)")
});

/// Bank accounts: an international number, or figures after a word that says they are an account.
pub fn accounts(text: &str) -> Vec<Finding> {
    let made = |m: regex::Match<'_>, rule: &str| finding(text, m.start(), m.end(), MaskKind::BankAccount, rule);
    let mut all: Vec<Finding> = IBAN.find_iter(text).map(|m| made(m, "iban")).collect();
    all.extend(ACCOUNT.captures_iter(text).filter_map(|c| c.get(1)).map(|m| made(m, "account")));
    all
}
