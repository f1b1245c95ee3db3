//! Whether a cooperation has public pages, and what they say of contact.

use super::{LINE, TEXT, within};
use basics::Refusal;
use serde::Serialize;

/// The settings of a cooperation's public pages. Before anybody has saved them the pages are off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Settings {
    pub is_on: bool,
    /// What the board is and does, in a few sentences; empty lines part paragraphs.
    pub about: String,
    /// Whom to turn to: name of the office, address.
    pub contact: String,
    pub email: String,
    pub phone: String,
    /// Zero before they are first saved.
    pub version: i64,
}

/// Everything that is wrong with the settings. Pages that are on must say how to reach the board, because the
/// statement of accessibility needs it (2018:1937 13 §; DOS-2), and to which court one appeals (KL 8:10, 13:4): that
/// the board says, and `has_court` tells whether every board has.
pub fn validate_settings(s: &Settings, has_court: bool) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    for (text, field) in [(&s.email, "epost"), (&s.phone, "telefon")] {
        within(text, LINE, field, &mut no);
    }
    within(&s.about, TEXT, "om", &mut no);
    within(&s.contact, TEXT, "kontakt", &mut no);
    if !s.email.is_empty() && !looks_like_address(&s.email) {
        no.push(Refusal::new("portal-email-bad").at("epost"));
    }
    if s.is_on && s.email.is_empty() && s.phone.is_empty() {
        no.push(Refusal::new("portal-contact-missing").at("epost"));
    }
    if s.is_on && !has_court {
        no.push(Refusal::new("portal-court-missing"));
    }
    basics::all_or(no, ())
}

fn looks_like_address(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.contains('@') && !email.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut Settings), has_court: bool, expected: &[&str]) {
        let mut s = Settings { is_on: true, email: "namnden@lekeberg.example".into(), ..Settings::default() };
        change(&mut s);
        let ids: Vec<&str> = validate_settings(&s, has_court).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{s:?}");
    }

    #[test]
    fn dos_2_public_pages_tell_how_to_reach_the_board_and_which_court() {
        check(|_| {}, true, &[]);
        check(|s| s.email = String::new(), true, &["portal-contact-missing"]);
        check(|s| (s.email, s.phone) = (String::new(), "0585-48 700".into()), true, &[]);
        check(|_| {}, false, &["portal-court-missing"]);
        check(
            |s| *s = Settings { is_on: true, ..Settings::default() },
            false,
            &["portal-contact-missing", "portal-court-missing"],
        );
        check(|s| *s = Settings::default(), false, &[]);
        check(|s| s.email = "namnden".into(), true, &["portal-email-bad"]);
        check(|s| s.about = "x".repeat(5_001), true, &["portal-text-long"]);
    }
}
