//! What of a text may be private: found by rule, proposed to a person, never decided here.
//!
//! Minutes are reviewed before they are published: identity numbers and sensitive data come out, names of the elected
//! and of officials stay in (documents.md 5.5). Positions are counted in characters.

use super::mask_numbers::{accounts, identity_numbers, phones, vehicles};
use super::mask_words::{addresses, emails, health, named_roles, names_beside};
use serde::{Deserialize, Serialize};

/// What sort of private data something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MaskKind {
    /// A paragraph's secret part, or a heading that may tell it.
    Secret,
    IdentityNumber,
    /// Health, social help, and other things that hurt to have told.
    Health,
    /// A person who is neither elected nor official.
    PrivatePerson,
    Address,
    Phone,
    Email,
    BankAccount,
    Vehicle,
    /// Whatever a person has pointed out.
    Other,
}

impl MaskKind {
    pub const ALL: [MaskKind; 10] = [
        MaskKind::Secret,
        MaskKind::IdentityNumber,
        MaskKind::Health,
        MaskKind::PrivatePerson,
        MaskKind::Address,
        MaskKind::Phone,
        MaskKind::Email,
        MaskKind::BankAccount,
        MaskKind::Vehicle,
        MaskKind::Other,
    ];

    /// The word it is stored under and the end of its message id.
    pub fn code(self) -> &'static str {
        match self {
            MaskKind::Secret => "secret",
            MaskKind::IdentityNumber => "identity-number",
            MaskKind::Health => "health",
            MaskKind::PrivatePerson => "private-person",
            MaskKind::Address => "address",
            MaskKind::Phone => "phone",
            MaskKind::Email => "email",
            MaskKind::BankAccount => "bank-account",
            MaskKind::Vehicle => "vehicle",
            MaskKind::Other => "other",
        }
    }

    /// `None` for a word that is no kind.
    pub fn of(code: &str) -> Option<MaskKind> {
        MaskKind::ALL.into_iter().find(|k| k.code() == code)
    }
}

/// Something in a text that may be private.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// First character, from zero.
    pub from: usize,
    /// The character after the last.
    pub to: usize,
    pub text: String,
    pub kind: MaskKind,
    /// The rule that found it: the end of the message id that says why.
    pub rule: String,
}

/// Whom and what the rules leave alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spared {
    /// Names of the elected and of officials, as they stand in the minutes.
    pub names: Vec<String>,
    /// Short names of the parties, whose addresses on the web and in the post are no secret.
    pub parties: Vec<String>,
}

impl Spared {
    pub fn is_known(&self, name: &str) -> bool {
        let asked = name.to_lowercase();
        self.names.iter().any(|n| n.to_lowercase().contains(&asked))
    }
}

/// Everything in the text that may be private, in its order; what lies within something else is left out.
pub fn find_private(text: &str, known: &Spared) -> Vec<Finding> {
    let mut found = identity_numbers(text);
    found.extend(accounts(text));
    found.extend(emails(text, known));
    found.extend(addresses(text));
    found.extend(phones(text));
    found.extend(vehicles(text));
    let anchors: Vec<(usize, usize)> = found.iter().map(|f| (f.from, f.to)).collect();
    found.extend(names_beside(text, &anchors, known));
    found.extend(named_roles(text, known));
    found.extend(health(text));
    apart(found)
}

/// In order, and none over another: the one that begins first and reaches furthest stays; of the same place the one
/// whose kind is first in the list.
pub fn apart(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by_key(|f| (f.from, std::cmp::Reverse(f.to), f.kind));
    let mut out: Vec<Finding> = Vec::new();
    for f in found {
        match out.last_mut() {
            Some(last) if f.to <= last.to => {}
            // Half over the one before: both are taken out.
            Some(last) if f.from < last.to => {
                let more: String = f.text.chars().skip(last.to - f.from).collect();
                last.text.push_str(&more);
                last.to = f.to;
            }
            _ => out.push(f),
        }
    }
    out
}

/// Every place a text stands as words of its own, in characters.
pub fn places_of(text: &str, words: &str) -> Vec<(usize, usize)> {
    let (hay, needle): (Vec<char>, Vec<char>) = (text.chars().collect(), words.chars().collect());
    if needle.is_empty() || needle.len() > hay.len() {
        return Vec::new();
    }
    let is_word = |at: Option<&char>| at.is_some_and(|c| c.is_alphanumeric());
    let free = |from: usize, to: usize| {
        let before = from.checked_sub(1).and_then(|i| hay.get(i));
        !(is_word(before) && is_word(needle.first()) || is_word(hay.get(to)) && is_word(needle.last()))
    };
    let last = hay.len() - needle.len();
    let at = (0..=last).filter(|i| hay[*i..*i + needle.len()] == needle[..] && free(*i, *i + needle.len()));
    at.map(|i| (i, i + needle.len())).collect()
}

/// A finding at a place in bytes, as the patterns give it.
pub(super) fn finding(text: &str, from: usize, to: usize, kind: MaskKind, rule: &str) -> Finding {
    let start = text[..from].chars().count();
    let words = &text[from..to];
    Finding { from: start, to: start + words.chars().count(), text: words.to_string(), kind, rule: rule.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Spared {
        Spared { names: vec!["Karin Strand (M)".into(), "Maja Ahlin".into()], parties: vec!["Lekeberg".into()] }
    }

    fn check(text: &str, expected: &[(&str, MaskKind)]) {
        let found = find_private(text, &known());
        let shown: Vec<(&str, MaskKind)> = found.iter().map(|f| (f.text.as_str(), f.kind)).collect();
        assert_eq!(shown, expected, "{text}");
        for f in &found {
            let cut: String = text.chars().skip(f.from).take(f.to - f.from).collect();
            assert_eq!(cut, f.text, "{text}");
        }
    }

    #[test]
    fn identity_numbers_are_found_in_every_way_of_writing() {
        use MaskKind::IdentityNumber as Id;
        check("Anmälan rör 811218-9876.", &[("811218-9876", Id)]);
        check("rör 19811218-9876 i", &[("19811218-9876", Id)]);
        check("rör 198112189876,", &[("198112189876", Id)]);
        check("rör 8112189876,", &[("8112189876", Id)]);
        check("född 811218+9876", &[("811218+9876", Id)]);
        check("samordningsnummer 701063-2391", &[("701063-2391", Id)]);
        check("tillfälligt 811218-T123", &[("811218-T123", Id)]);
        // A slip in the checksum is still somebody's number.
        check("rör 811218-9875.", &[("811218-9875", Id)]);
    }

    #[test]
    fn numbers_of_other_things_are_left_alone() {
        for text in [
            "Organisationsnummer 212000-2981 för kommunen.",
            "Sammanträdet 2021-02-10 kl. 13:00–13:45, Syd-IT 20-6-11.",
            "Budgeten är 12 091 000 kronor, 3 500 000 mer än 2020.",
            "Lag (2018:1937) 13 §, KL 6:35, §§ 1–7.",
            "Diarienummer KS 2021-000123, faktura 8112189870.",
            "ISO 27001 och SFS 2017:725",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn addresses_phones_and_mail_of_private_persons_are_found() {
        use MaskKind::{Address, Email, Phone};
        check("bor på Storgatan 12 B, 716 30 Fjugesta", &[("Storgatan 12 B, 716 30 Fjugesta", Address)]);
        check("Norra Kungsvägen 3", &[("Norra Kungsvägen 3", Address)]);
        check("bor i Berga 12, 716 30 Fjugesta.", &[("Berga 12, 716 30 Fjugesta", Address)]);
        check("ring 070-123 45 67 eller 0585-123 45", &[("070-123 45 67", Phone), ("0585-123 45", Phone)]);
        check("ring +46 70 123 45 67", &[("+46 70 123 45 67", Phone)]);
        check("skriv till anna.ek@gmail.example.com", &[("anna.ek@gmail.example.com", Email)]);
        check("skriv till kansliet@lekeberg.se", &[]);
        check("Plats: Kommunhuset, Storgatan 12, Hallsberg", &[]);
    }

    #[test]
    fn health_words_are_found_and_with_a_person_the_sentence() {
        use MaskKind::Health;
        check("Frågan om ekonomiskt bistånd togs upp.", &[("ekonomiskt bistånd", Health)]);
        check(
            "Mötet öppnas. Medarbetaren är sjukskriven sedan mars. Nästa punkt.",
            &[("Medarbetaren är sjukskriven sedan mars.", Health)],
        );
        check("Sjukfrånvaron var 4,1 procent.", &[]);
    }

    #[test]
    fn names_beside_private_data_are_found_but_not_those_of_the_elected() {
        use MaskKind::{Address, IdentityNumber, PrivatePerson};
        check(
            "Sten Backlund, 811218-9876, klagar.",
            &[("Sten Backlund", PrivatePerson), ("811218-9876", IdentityNumber)],
        );
        check("Sökanden Sten Backlund klagar.", &[("Sten Backlund", PrivatePerson)]);
        check("Karin Strand, Storgatan 1", &[("Storgatan 1", Address)]);
        check("Karin Strand (M) yrkar bifall.", &[]);
        check("Sten Backlund föredrar ärendet.", &[]);
    }

    #[test]
    fn plates_and_accounts_are_found() {
        use MaskKind::{BankAccount, Vehicle};
        check("bilen ABC 123 och släp DEF 45G", &[("ABC 123", Vehicle), ("DEF 45G", Vehicle)]);
        check("Rapport ABC 123 läggs till", &[]);
        check("till konto 8327-9, 123 456 789", &[("8327-9, 123 456 789", BankAccount)]);
        check("IBAN SE35 5000 0000 0549 1000 0003", &[("SE35 5000 0000 0549 1000 0003", BankAccount)]);
    }

    #[test]
    fn a_text_is_found_as_words_of_its_own() {
        assert_eq!(places_of("Ek och Ekman, Ek", "Ek"), [(0, 2), (14, 16)]);
        assert_eq!(places_of("åäö", "ä"), []);
        assert_eq!(places_of("ä", ""), []);
    }
}
