//! Logins of the installation: an address and its password. The same login serves every cooperation
//! that has a person with the address.

use crate::store::INSTALLATION;
use crate::store::invitations::end_password_links;
use crate::store::sessions::remove_sessions_of;
use basics::{CooperationId, PersonId};
use serde::Serialize;
use std::collections::BTreeSet;
use store::{By, Deed, Fault, Tx, args};

/// An address with a password.
pub struct Login {
    pub id: i64,
    pub email: String,
    pub password_hash: String,
}

const FIND: &str = "select id, email, password_hash
   from access_login
  where cooperation = $1
    and email = $2";

const COUNT: &str = "select count(*)
   from access_login
  where cooperation = $1";

const PERSONS: &str = "select p.id
   from access_person p
   join access_login l on l.cooperation = $1 and l.email = p.email
  where p.cooperation = $2";

const INSERT: &str = "insert into access_login (cooperation, id, email, password_hash, changed_at, version)
 values ($1, $2, $3, $4, $5, 1)";

const UPDATE: &str = "update access_login
    set password_hash = $3, changed_at = $4, version = version + 1
  where cooperation = $1
    and email = $2";

/// What the journal tells of a login; never the hash.
#[derive(Serialize)]
struct Changed<'a> {
    email: &'a str,
}

/// The login with the address, in small letters.
pub async fn find_login(tx: &mut Tx, email: &str) -> Result<Option<Login>, Fault> {
    let row = tx.row(FIND, args![INSTALLATION, email]).await?;
    Ok(row.map(|mut r| Login { id: r.int(), email: r.text(), password_hash: r.text() }))
}

/// Whether anybody has a password.
pub async fn has_logins(tx: &mut Tx) -> Result<bool, Fault> {
    let row = tx.row(COUNT, args![INSTALLATION]).await?;
    Ok(row.is_some_and(|mut r| r.int() > 0))
}

/// Those of the cooperation's persons whose address has a password.
pub async fn list_persons_with_password(tx: &mut Tx, coop: CooperationId) -> Result<BTreeSet<PersonId>, Fault> {
    Ok(tx.rows(PERSONS, args![INSTALLATION, coop]).await?.into_iter().map(|mut r| r.int()).collect())
}

/// Sets the password of an address, which need not have had one, and ends its sessions and the links for
/// choosing another: who changes a password because a link went astray must not leave the link good.
/// `hash` is from [`crate::hash_password`].
pub async fn set_password(tx: &mut Tx, by: &By, email: &str, hash: &str) -> Result<(), Fault> {
    let email = email.to_lowercase();
    let id = match find_login(tx, &email).await? {
        Some(login) => {
            tx.run(UPDATE, args![INSTALLATION, &email, hash, by.at]).await?;
            login.id
        }
        None => {
            let id = tx.next(INSTALLATION, "access_login").await?;
            tx.run(INSERT, args![INSTALLATION, id, &email, hash, by.at]).await?;
            id
        }
    };
    remove_sessions_of(tx, &email).await?;
    end_password_links(tx, by, &email).await?;
    tx.log(by, Deed::new("password.set", format!("login/{id}")).after(&Changed { email: &email })).await?;
    Ok(())
}
