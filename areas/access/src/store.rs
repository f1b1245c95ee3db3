//! Tables of access: persons and their roles in each cooperation; logins, sessions, attempts and
//! invitations of the installation (cooperation 0).

mod attempts;
mod invitations;
mod logins;
mod persons;
mod roles;
mod sessions;

pub use attempts::{clear_attempts, reserve_attempt};
pub use invitations::{
    Purpose, create_invitation, end_first_invitations, find_invitation, first_administrator_token, password_link_token,
    use_invitation,
};
pub use logins::{Login, find_login, has_logins, list_persons_with_password, set_password};
pub use persons::{
    NewPerson, Person, create_person, find_person, find_person_by_email, is_known_elsewhere, list_persons,
    update_person,
};
pub use roles::{grant_role, list_held, list_held_by, list_persons_in_role, withdraw_role};
pub use sessions::{Seat, list_seats, open_session, remove_session};

/// Logins and what belongs to them are the installation's, not a cooperation's.
const INSTALLATION: basics::CooperationId = 0;
