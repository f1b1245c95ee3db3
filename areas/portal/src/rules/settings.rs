//! Whether a cooperation has public pages, and what they say of contact and court.

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
    /// The administrative court that tries appeals of the board's decisions (KL 13:4).
    pub court: String,
    pub court_address: String,
    /// Zero before they are first saved.
    pub version: i64,
}

/// Everything that is wrong with the settings. Pages that are on must say how to reach the board, because the
/// statement of accessibility needs it (2018:1937 13 §; DOS-2), and to which court one appeals (KL 8:10, 13:4).
pub fn validate_settings(s: &Settings) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    for (text, field) in
        [(&s.email, "epost"), (&s.phone, "telefon"), (&s.court, "domstol"), (&s.court_address, "domstolsadress")]
    {
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
    if s.is_on && s.court.is_empty() {
        no.push(Refusal::new("portal-court-missing").at("domstol"));
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

    fn check(change: impl FnOnce(&mut Settings), expected: &[&str]) {
        let mut s = Settings {
            is_on: true,
            email: "namnden@lekeberg.example".into(),
            court: "Förvaltningsrätten i Karlstad".into(),
            ..Settings::default()
        };
        change(&mut s);
        let ids: Vec<&str> = validate_settings(&s).err().unwrap_or_default().iter().map(|r| r.id).collect();
        assert_eq!(ids, expected, "{s:?}");
    }

    #[test]
    fn dos_2_public_pages_tell_how_to_reach_the_board_and_which_court() {
        check(|_| {}, &[]);
        check(|s| s.email = String::new(), &["portal-contact-missing"]);
        check(|s| (s.email, s.phone) = (String::new(), "0585-48 700".into()), &[]);
        check(|s| s.court = String::new(), &["portal-court-missing"]);
        check(
            |s| *s = Settings { is_on: true, ..Settings::default() },
            &["portal-contact-missing", "portal-court-missing"],
        );
        check(|s| *s = Settings::default(), &[]);
        check(|s| s.email = "namnden".into(), &["portal-email-bad"]);
        check(|s| s.about = "x".repeat(5_001), &["portal-text-long"]);
    }
}
