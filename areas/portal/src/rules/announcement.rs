//! Announcements that a statute says shall stand on the notice board (KL 8:10 p. 6).

use super::{LINE, TEXT, within};
use basics::{Day, Refusal};
use serde::Serialize;

/// An announcement that a statute orders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Announcement {
    pub id: i64,
    /// The provision that orders it. Without one it does not belong on the notice board (PROT-11).
    pub statute: String,
    pub heading: String,
    pub text: String,
    pub posted: Day,
    pub posted_by: String,
    /// `None` while it is up.
    pub removed: Option<Day>,
    pub version: i64,
}

/// Everything that is wrong with an announcement as written.
pub fn validate_announcement(a: &Announcement, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if !names_a_provision(&a.statute) {
        no.push(Refusal::new("portal-announcement-no-statute").at("forfattning"));
    }
    if a.heading.is_empty() {
        no.push(Refusal::new("portal-announcement-no-heading").at("rubrik"));
    }
    if a.text.is_empty() {
        no.push(Refusal::new("portal-announcement-no-text").at("text"));
    }
    if a.posted > today {
        no.push(Refusal::new("portal-announcement-future").at("dag").with("today", today));
    }
    within(&a.statute, LINE, "forfattning", &mut no);
    within(&a.heading, LINE, "rubrik", &mut no);
    within(&a.text, TEXT, "text", &mut no);
    basics::all_or(no, ())
}

/// Whether it may be taken down: once, on a day from its posting to today.
pub fn remove_announcement(a: &Announcement, day: Day, today: Day) -> Result<(), Vec<Refusal>> {
    let mut no = Vec::new();
    if let Some(removed) = a.removed {
        no.push(Refusal::new("portal-announcement-is-down").with("day", removed));
    }
    if day < a.posted || day > today {
        no.push(Refusal::new("portal-announcement-day-bad").at("dag").with("from", a.posted).with("to", today));
    }
    basics::all_or(no, ())
}

/// A provision has a figure in it: a section, a chapter or the number of an act.
fn names_a_provision(statute: &str) -> bool {
    statute.chars().any(|c| c.is_ascii_digit()) && statute.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        s.parse().expect("a day in a test")
    }

    fn announcement() -> Announcement {
        Announcement {
            id: 1,
            statute: "Förvaltningslagen 49 §".into(),
            heading: "Kungörelsedelgivning".into(),
            text: "Handlingen finns hos nämnden.".into(),
            posted: day("2021-02-20"),
            posted_by: "Maja Ahlin".into(),
            removed: None,
            version: 1,
        }
    }

    #[test]
    fn prot_11_an_announcement_names_the_provision_that_orders_it() {
        let check = |change: fn(&mut Announcement), expected: &[&str]| {
            let mut a = announcement();
            change(&mut a);
            let no = validate_announcement(&a, day("2021-02-24")).err().unwrap_or_default();
            assert_eq!(no.iter().map(|r| r.id).collect::<Vec<_>>(), expected);
        };
        check(|_| {}, &[]);
        check(|a| a.statute = String::new(), &["portal-announcement-no-statute"]);
        check(|a| a.statute = "Bra att veta".into(), &["portal-announcement-no-statute"]);
        check(|a| a.text = String::new(), &["portal-announcement-no-text"]);
        check(|a| a.heading = String::new(), &["portal-announcement-no-heading"]);
        check(|a| a.posted = day("2021-02-25"), &["portal-announcement-future"]);
    }

    #[test]
    fn it_comes_down_once_and_not_before_it_went_up() {
        let check = |a: &Announcement, on: &str| {
            let no = remove_announcement(a, day(on), day("2021-02-24")).err().unwrap_or_default();
            no.iter().map(|r| r.id).collect::<Vec<_>>()
        };
        assert!(check(&announcement(), "2021-02-24").is_empty());
        assert_eq!(check(&announcement(), "2021-02-19"), ["portal-announcement-day-bad"]);
        assert_eq!(check(&announcement(), "2021-02-25"), ["portal-announcement-day-bad"]);
        let down = Announcement { removed: Some(day("2021-02-23")), ..announcement() };
        assert_eq!(check(&down, "2021-02-24"), ["portal-announcement-is-down"]);
    }
}
