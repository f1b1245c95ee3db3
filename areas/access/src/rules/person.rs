//! What is kept about a person, and who may change somebody else's way in.

use crate::rules::covers;
use basics::Refusal;

/// A person's details as they are to be saved: spaces tidied, address in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    /// Empty when the person does not sign in.
    pub email: String,
    pub phone: String,
}

/// Longest text on one line.
const LINE: usize = 300;

impl Details {
    pub fn tidied(name: &str, email: &str, phone: &str) -> Details {
        let tidy = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
        Details { name: tidy(name), email: tidy(email).to_lowercase(), phone: tidy(phone) }
    }
}

/// Everything wrong with the details themselves.
pub fn person_refusals(details: &Details) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if details.name.is_empty() {
        refusals.push(Refusal::new("access-person-name-missing").at("name"));
    }
    for (field, value) in [("name", &details.name), ("email", &details.email), ("phone", &details.phone)] {
        if value.chars().count() > LINE {
            refusals.push(Refusal::new("access-too-long").at(field).with("limit", LINE));
        }
    }
    if !details.email.is_empty() && !is_address(&details.email) {
        refusals.push(Refusal::new("access-person-email-form").at("email"));
    }
    refusals
}

/// Something before and after one `@`, with a dot after it. More cannot be known without sending.
fn is_address(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else { return false };
    let odd = |c: char| c.is_whitespace() || c.is_control() || "@<>,;\"".contains(c);
    let labels: Vec<&str> = host.split('.').collect();
    !name.is_empty()
        && labels.len() >= 2
        && labels.iter().all(|l| !l.is_empty())
        && !email.replacen('@', "", 1).contains(odd)
}

/// Who wants to change a person's way in, and whose it is.
pub struct WayIn<'a> {
    /// Roles of the one who changes.
    pub own: &'a [&'a str],
    /// Whether they may grant roles.
    pub grants_roles: bool,
    /// Roles of the person whose way in it is.
    pub theirs: &'a [&'a str],
    /// Whether the two are the same.
    pub is_self: bool,
}

impl WayIn<'_> {
    /// Without the right to grant roles, only the way in of those who may no more than oneself.
    fn may_change(&self) -> bool {
        self.grants_roles || covers(self.own, self.theirs)
    }
}

/// Why a person's address cannot become another: one's own is what one is signed in by, and whoever has
/// the address has the person's roles.
pub fn email_change_refusals(way: &WayIn<'_>, is_taken: bool) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if way.is_self {
        refusals.push(Refusal::new("access-person-email-own").at("email"));
    } else if !way.may_change() {
        refusals.push(Refusal::new("access-person-email-may-not").at("email"));
    }
    if is_taken {
        refusals.push(Refusal::new("access-person-email-taken").at("email"));
    }
    refusals
}

/// Why no link for choosing a password can be made. A login serves every cooperation of the
/// installation: where another one knows the address, only the operator may make the link, or one
/// cooperation could walk into another.
pub fn link_refusals(way: &WayIn<'_>, has_email: bool, is_known_elsewhere: bool) -> Vec<Refusal> {
    if !has_email {
        return vec![Refusal::new("access-link-no-email")];
    }
    let mut refusals = Vec::new();
    if way.is_self {
        refusals.push(Refusal::new("access-link-own"));
    } else if !way.may_change() {
        refusals.push(Refusal::new("access-link-may-not"));
    }
    if is_known_elsewhere {
        refusals.push(Refusal::new("access-link-elsewhere"));
    }
    refusals
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, email: &str, expected: &[&str]) {
        let found = person_refusals(&Details::tidied(name, email, ""));
        assert_eq!(found.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{name} {email}");
    }

    #[test]
    fn a_name_is_enough_and_an_address_must_be_one() {
        check("Maja Ahlin", "", &[]);
        check(" Maja  Ahlin ", "Maja.Ahlin@Lekeberg.example", &[]);
        check("", "maja", &["access-person-name-missing", "access-person-email-form"]);
        check("x", "åsa@örebro.example", &[]);
        for bad in ["@a.se", "a@b", "a@b..se", "a@b@c.se", "a b@c.se", "a@.se", "a@b.se,c@d.se", "<a@b.se>"] {
            check("x", bad, &["access-person-email-form"]);
        }
        check(&"x".repeat(301), "", &["access-too-long"]);
    }

    #[test]
    fn nobody_climbs_by_another_persons_way_in() {
        let way = |own, grants_roles, theirs, is_self| WayIn { own, grants_roles, theirs, is_self };
        let ids = |found: Vec<Refusal>| found.iter().map(|r| r.id).collect::<Vec<_>>();
        let cases: [(WayIn<'_>, &[&str], &[&str]); 6] = [
            (way(&["secretary"], false, &["head"], false), &[], &[]),
            (way(&["secretary"], false, &[], false), &[], &[]),
            (way(&["administrator"], true, &["secretary"], false), &[], &[]),
            (
                way(&["secretary"], false, &["administrator"], false),
                &["access-person-email-may-not"],
                &["access-link-may-not"],
            ),
            (
                way(&["administrator"], true, &["administrator"], true),
                &["access-person-email-own"],
                &["access-link-own"],
            ),
            (
                way(&["secretary"], false, &["member"], false),
                &["access-person-email-may-not"],
                &["access-link-may-not"],
            ),
        ];
        for (way, email, link) in &cases {
            assert_eq!(ids(email_change_refusals(way, false)), *email);
            assert_eq!(ids(link_refusals(way, true, false)), *link);
        }
        assert_eq!(ids(email_change_refusals(&cases[0].0, true)), ["access-person-email-taken"]);
        assert_eq!(ids(link_refusals(&cases[0].0, false, false)), ["access-link-no-email"]);
        assert_eq!(ids(link_refusals(&cases[2].0, true, true)), ["access-link-elsewhere"]);
    }

    #[test]
    fn spaces_are_tidied_and_the_address_is_in_small_letters() {
        let tidy = Details::tidied(" Maja \n Ahlin ", " Maja@Lekeberg.Example ", "019-10 00 00 ");
        assert_eq!((tidy.name.as_str(), tidy.email.as_str()), ("Maja Ahlin", "maja@lekeberg.example"));
        assert_eq!(tidy.phone, "019-10 00 00");
    }
}
