//! Roles that persons hold in a cooperation.

use crate::rules::{Held, ROLES};
use basics::{CooperationId, PartyId, PersonId};
use serde::Serialize;
use store::{By, Deed, Fault, Row, Tx, args};

const INSERT: &str = "insert into access_role (cooperation, id, person, role, party)
 values ($1, $2, $3, $4, $5)";

const REMOVE: &str = "delete from access_role
  where cooperation = $1
    and id = $2";

const LIST: &str = "select r.id, r.person, r.role, r.party, p.email
   from access_role r
   join access_person p on p.cooperation = r.cooperation and p.id = r.person
  where r.cooperation = $1
  order by r.person, r.id";

const LIST_BY: &str = "select r.id, r.person, r.role, r.party, p.email
   from access_role r
   join access_person p on p.cooperation = r.cooperation and p.id = r.person
  where r.cooperation = $1
    and r.person = $2
  order by r.id";

/// A role as the journal tells it.
#[derive(Serialize)]
struct Granted<'a> {
    person: PersonId,
    role: &'a str,
    party: Option<PartyId>,
}

fn held(mut r: Row) -> Held {
    Held { id: r.int(), person: r.int(), role: r.text(), party: r.opt_int(), can_sign_in: !r.text().is_empty() }
}

/// Gives a person of the cooperation in `by` a role, for a party or (`None`) for the whole. Nothing
/// happens when the person holds it already.
///
/// # Panics
/// When the role is none of [`ROLES`].
pub async fn grant_role(
    tx: &mut Tx,
    by: &By,
    person: PersonId,
    role: &str,
    party: Option<PartyId>,
) -> Result<(), Fault> {
    assert!(ROLES.contains(&role), "{role} is no role");
    let has = list_held_by(tx, by.cooperation, person).await?;
    if has.iter().any(|h| h.role == role && h.party == party) {
        return Ok(());
    }
    let id = tx.next(by.cooperation, "access_role").await?;
    tx.run(INSERT, args![by.cooperation, id, person, role, party]).await?;
    let deed = Deed::new("role.grant", format!("person/{person}")).after(&Granted { person, role, party });
    tx.log(by, deed).await?;
    Ok(())
}

/// Takes a role back.
pub async fn withdraw_role(tx: &mut Tx, by: &By, held: &Held) -> Result<(), Fault> {
    tx.run(REMOVE, args![by.cooperation, held.id]).await?;
    let before = Granted { person: held.person, role: &held.role, party: held.party };
    tx.log(by, Deed::new("role.withdraw", format!("person/{}", held.person)).before(&before)).await?;
    Ok(())
}

/// All roles of all persons of the cooperation, by person.
pub async fn list_held(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Held>, Fault> {
    Ok(tx.rows(LIST, args![coop]).await?.into_iter().map(held).collect())
}

/// The persons who hold a role, each once.
pub async fn list_persons_in_role(tx: &mut Tx, coop: CooperationId, role: &str) -> Result<Vec<PersonId>, Fault> {
    let mut persons: Vec<PersonId> =
        list_held(tx, coop).await?.into_iter().filter(|h| h.role == role).map(|h| h.person).collect();
    persons.dedup();
    Ok(persons)
}

/// The roles of one person, in the order they were granted.
pub async fn list_held_by(tx: &mut Tx, coop: CooperationId, person: PersonId) -> Result<Vec<Held>, Fault> {
    Ok(tx.rows(LIST_BY, args![coop, person]).await?.into_iter().map(held).collect())
}
