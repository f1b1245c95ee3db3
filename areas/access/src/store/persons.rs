//! Persons of a cooperation. A person with an address can sign in; one without is only a name.

use crate::rules::Details;
use basics::{CooperationId, PersonId};
use serde::Serialize;
use store::{By, Deed, Fault, Row, Tx, args};

/// Somebody who is named in the cooperation: on the board, at the parties, among those who work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// In small letters, and one person's only within the cooperation; empty when the person does not sign in.
    pub email: String,
    pub phone: String,
    pub version: i64,
}

/// A person to be added. Only the name must be there.
pub struct NewPerson<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub phone: &'a str,
}

const INSERT: &str = "insert into access_person (cooperation, id, name, email, phone, version)
 values ($1, $2, $3, $4, $5, 1)";

const FIND: &str = "select id, name, email, phone, version
   from access_person
  where cooperation = $1
    and id = $2";

const FIND_BY_EMAIL: &str = "select id, name, email, phone, version
   from access_person
  where cooperation = $1
    and email = $2
    and email <> ''";

const LIST: &str = "select id, name, email, phone, version
   from access_person
  where cooperation = $1
  order by name, id";

const UPDATE: &str = "update access_person
    set name = $4, email = $5, phone = $6, version = version + 1
  where cooperation = $1
    and id = $2
    and version = $3";

const ELSEWHERE: &str = "select count(*)
   from access_person
  where email = $1
    and cooperation <> $2";

fn person(mut r: Row) -> Person {
    Person { id: r.int(), name: r.text(), email: r.text(), phone: r.text(), version: r.int() }
}

/// Adds a person to the cooperation in `by`.
///
/// # Errors
/// [`Fault::Taken`] when another person of the cooperation has the address.
pub async fn create_person(tx: &mut Tx, by: &By, new: &NewPerson<'_>) -> Result<PersonId, Fault> {
    let Details { name, email, phone } = Details::tidied(new.name, new.email, new.phone);
    let id = tx.next(by.cooperation, "access_person").await?;
    tx.run(INSERT, args![by.cooperation, id, &name, &email, &phone]).await?;
    let after = Person { id, name, email, phone, version: 1 };
    tx.log(by, Deed::new("person.create", format!("person/{id}")).after(&after)).await?;
    Ok(id)
}

pub async fn find_person(tx: &mut Tx, coop: CooperationId, id: PersonId) -> Result<Option<Person>, Fault> {
    Ok(tx.row(FIND, args![coop, id]).await?.map(person))
}

/// The person with the address (in small letters); none has the empty one.
pub async fn find_person_by_email(tx: &mut Tx, coop: CooperationId, email: &str) -> Result<Option<Person>, Fault> {
    Ok(tx.row(FIND_BY_EMAIL, args![coop, email]).await?.map(person))
}

/// All persons of the cooperation, by name.
pub async fn list_persons(tx: &mut Tx, coop: CooperationId) -> Result<Vec<Person>, Fault> {
    let mut persons: Vec<Person> = tx.rows(LIST, args![coop]).await?.into_iter().map(person).collect();
    // The engines sort å, ä and ö differently; the Swedish order is ours.
    persons.sort_by_cached_key(|p| swedish_order(&p.name));
    Ok(persons)
}

/// Letters in Swedish order: å, ä, ö last, in that order; capitals alike.
fn swedish_order(name: &str) -> String {
    let place = |c: char| match c {
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        'é' => 'e',
        other => other,
    };
    name.to_lowercase().chars().map(place).collect()
}

/// Saves a person's details over the version that was seen.
///
/// # Errors
/// [`Fault::Stale`] when somebody saved in between; [`Fault::Taken`] as for [`create_person`].
pub async fn update_person(tx: &mut Tx, by: &By, before: &Person, version: i64, d: &Details) -> Result<(), Fault> {
    let values = args![by.cooperation, before.id, version, &d.name, &d.email, &d.phone];
    tx.run_versioned(UPDATE, values).await?;
    let after = Person {
        id: before.id,
        name: d.name.clone(),
        email: d.email.clone(),
        phone: d.phone.clone(),
        version: version + 1,
    };
    let deed = Deed::new("person.edit", format!("person/{}", before.id)).before(before).after(&after);
    tx.log(by, deed).await?;
    Ok(())
}

/// Whether another cooperation of the installation has a person with the address.
pub async fn is_known_elsewhere(tx: &mut Tx, coop: CooperationId, email: &str) -> Result<bool, Fault> {
    let row = tx.row(ELSEWHERE, args![email, coop]).await?;
    Ok(row.is_some_and(|mut r| r.int() > 0))
}

#[cfg(test)]
mod tests {
    use super::swedish_order;

    #[test]
    fn names_are_in_swedish_order() {
        let mut names = ["Östen", "Ärla", "Zeth", "Åsa", "anna", "Bo"];
        names.sort_by_cached_key(|n| swedish_order(n));
        assert_eq!(names, ["anna", "Bo", "Zeth", "Åsa", "Ärla", "Östen"]);
    }
}
