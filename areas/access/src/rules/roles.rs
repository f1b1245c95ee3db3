//! Granting and withdrawing roles. A cooperation always keeps somebody who can grant them.

use crate::rules::{ROLES, needs_party};
use basics::{PartyId, PersonId, Refusal};

/// The role that can grant roles.
pub const ADMINISTRATOR: &str = "administrator";
/// The board's secretary, who can begin the work.
pub const SECRETARY: &str = "secretary";

/// A role somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: i64,
    pub person: PersonId,
    pub role: String,
    /// The party it is held for; `None` for the cooperation as a whole.
    pub party: Option<PartyId>,
    /// Whether its holder has an address to sign in with.
    pub can_sign_in: bool,
}

/// Why a person cannot be given the role for the party. `parties` are those of the cooperation.
pub fn grant_refusals(held: &[Held], role: &str, party: Option<PartyId>, parties: &[PartyId]) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if !ROLES.contains(&role) {
        refusals.push(Refusal::new("access-role-unknown").at("role"));
    } else if party.is_none() && needs_party(role) {
        refusals.push(Refusal::new("access-role-needs-party").at("party"));
    }
    if party.is_some_and(|p| !parties.contains(&p)) {
        refusals.push(Refusal::new("access-role-party-unknown").at("party"));
    }
    if held.iter().any(|h| h.role == role && h.party == party) {
        refusals.push(Refusal::new("access-role-already").at("role"));
    }
    refusals
}

/// Why the role cannot be withdrawn: the last administrator who can sign in stays, or nobody could
/// grant a role again. `all` are the roles of everybody in the cooperation.
pub fn withdraw_refusals(all: &[Held], id: i64) -> Vec<Refusal> {
    let is_administrator = |h: &&Held| h.role == ADMINISTRATOR && h.can_sign_in;
    let going = all.iter().filter(is_administrator).any(|h| h.id == id);
    let others = all.iter().filter(is_administrator).any(|h| h.id != id);
    if going && !others { vec![Refusal::new("access-role-last-administrator")] } else { vec![] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(id: i64, role: &str, party: Option<PartyId>, can_sign_in: bool) -> Held {
        Held { id, person: id, role: role.to_string(), party, can_sign_in }
    }

    fn check_grant(held: &[Held], role: &str, party: Option<PartyId>, expected: &[&str]) {
        let found = grant_refusals(held, role, party, &[1, 2]);
        assert_eq!(found.iter().map(|r| r.id).collect::<Vec<_>>(), expected, "{role} {party:?}");
    }

    #[test]
    fn a_role_is_granted_once_for_each_party() {
        let has = [held(1, "member", Some(1), true)];
        check_grant(&has, "member", Some(2), &[]);
        check_grant(&has, "member", None, &[]);
        check_grant(&has, "member", Some(1), &["access-role-already"]);
    }

    #[test]
    fn role_and_party_must_exist_and_belong_together() {
        check_grant(&[], "auditor", None, &[]);
        check_grant(&[], "contact", Some(1), &[]);
        check_grant(&[], "contact", None, &["access-role-needs-party"]);
        check_grant(&[], "king", Some(9), &["access-role-unknown", "access-role-party-unknown"]);
    }

    #[test]
    fn the_last_administrator_who_can_sign_in_stays() {
        let one = [held(1, ADMINISTRATOR, None, true), held(2, "secretary", None, true)];
        assert_eq!(withdraw_refusals(&one, 1).len(), 1);
        assert!(withdraw_refusals(&one, 2).is_empty());
        let without_address = [held(1, ADMINISTRATOR, None, true), held(3, ADMINISTRATOR, None, false)];
        assert_eq!(withdraw_refusals(&without_address, 1).len(), 1);
        assert!(withdraw_refusals(&without_address, 3).is_empty());
        let two = [held(1, ADMINISTRATOR, None, true), held(3, ADMINISTRATOR, None, true)];
        assert!(withdraw_refusals(&two, 1).is_empty());
    }
}
