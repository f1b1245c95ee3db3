//! What access decides: who may do what, what a password and a person's details must be, and which
//! addresses are our own. Pure.

mod address;
mod password;
mod person;
mod rights;
mod roles;

pub use address::{cooperation_refusals, local_path};
pub use password::{Password, hash_password, matches_hash, password_refusals};
pub use person::{Details, WayIn, email_change_refusals, link_refusals, person_refusals};
pub use rights::{Extent, ROLES, covers, deeds, extent, needs_party};
pub use roles::{ADMINISTRATOR, Held, SECRETARY, grant_refusals, withdraw_refusals};
