//! Persons, logins, roles and sessions, and the page that shows the journal.
//!
//! Owns    person, role, login, session, attempt, invitation; the rights table `rights.csv`.
//! Asks    nobody: every other area leans on this one.
//! Absent  the parties' own records (a role only carries a party's number), sending of mail.

mod pages;
mod rules;
mod store;

pub use pages::{AccessGate, confirm, needs_no_password, reach};
pub use rules::{ROLES, hash_password, local_path};
pub use store::{
    NewPerson, Person, create_person, find_person, first_administrator_token, grant_role, list_persons,
    list_persons_in_role, open_session, password_link_token, set_password,
};

/// The area as the program takes it in.
pub const AREA: web::Area = web::Area {
    name: "access",
    schema: &[
        ::store::Schema { number: 10, name: "login", sql: include_str!("../schema/0010_login.sql") },
        ::store::Schema { number: 11, name: "person", sql: include_str!("../schema/0011_person.sql") },
    ],
    passing: &["access_session", "access_attempt"],
    words: (include_str!("../text/sv.ftl"), include_str!("../text/en.ftl")),
    pages: pages::table,
    needs: Some(pages::needs),
    panels: None,
    check: Some(pages::check),
};
