//! One-time links: for the first administrator of an installation, and for choosing a password. Only
//! the token's hash is stored.

use crate::store::{INSTALLATION, has_logins};
use base64::Engine as _;
use basics::Moment;
use serde::Serialize;
use store::{By, Deed, Fault, Store, Tx, args, hash_of};

/// What a link is good for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Making the first administrator; 24 hours.
    FirstAdministrator,
    /// Choosing a password; 72 hours.
    Reset,
}

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Purpose::FirstAdministrator => "first-admin",
            Purpose::Reset => "reset",
        }
    }

    fn hours(self) -> i64 {
        match self {
            Purpose::FirstAdministrator => 24,
            Purpose::Reset => 72,
        }
    }
}

/// A link that can still be used.
pub struct Invitation {
    /// Whose password it sets; empty for the first administrator.
    pub email: String,
}

const INSERT: &str = "insert into access_invitation (cooperation, token_hash, email, purpose, expires_at, used_at)
 values ($1, $2, $3, $4, $5, null)";

const FIND: &str = "select email
   from access_invitation
  where cooperation = $1
    and token_hash = $2
    and purpose = $3
    and expires_at > $4
    and used_at is null";

const USE: &str = "update access_invitation
    set used_at = $3
  where cooperation = $1
    and token_hash = $2
    and used_at is null";

/// Other links for the same address end when a new one is made, and all when its password is set.
const END: &str = "update access_invitation
    set used_at = $4
  where cooperation = $1
    and purpose = $2
    and email = $3
    and used_at is null";

/// What the journal tells of a link; never the token.
#[derive(Serialize)]
struct Made<'a> {
    purpose: &'a str,
    email: &'a str,
    hours: i64,
}

/// Makes a link good for its purpose from `now`, the world's clock. Earlier links for choosing this
/// address's password end.
pub async fn create_invitation(
    tx: &mut Tx,
    by: &By,
    token: &str,
    (purpose, email): (Purpose, &str),
    now: Moment,
) -> Result<(), Fault> {
    if purpose == Purpose::Reset {
        end(tx, by, purpose, email).await?;
    }
    let expires = now.seconds() + purpose.hours() * 3600;
    let values = args![INSTALLATION, hash_of(token.as_bytes()), email, purpose.word(), expires];
    tx.run(INSERT, values).await?;
    let made = Made { purpose: purpose.word(), email, hours: purpose.hours() };
    tx.log(by, Deed::new("invitation.create", "invitation").after(&made)).await?;
    Ok(())
}

/// The link, while it can be used.
pub async fn find_invitation(
    tx: &mut Tx,
    token: &str,
    purpose: Purpose,
    now: Moment,
) -> Result<Option<Invitation>, Fault> {
    let values = args![INSTALLATION, hash_of(token.as_bytes()), purpose.word(), now.seconds()];
    Ok(tx.row(FIND, values).await?.map(|mut r| Invitation { email: r.text() }))
}

/// Uses a link up. [`Fault::Stale`] when somebody was faster.
pub async fn use_invitation(tx: &mut Tx, by: &By, token: &str) -> Result<(), Fault> {
    tx.run_versioned(USE, args![INSTALLATION, hash_of(token.as_bytes()), by.at]).await
}

/// Ends every link for the first administrator, once there is one.
pub async fn end_first_invitations(tx: &mut Tx, by: &By) -> Result<(), Fault> {
    end(tx, by, Purpose::FirstAdministrator, "").await
}

/// Ends every link for choosing the address's password: it has just been chosen.
pub(super) async fn end_password_links(tx: &mut Tx, by: &By, email: &str) -> Result<(), Fault> {
    end(tx, by, Purpose::Reset, email).await
}

async fn end(tx: &mut Tx, by: &By, purpose: Purpose, email: &str) -> Result<(), Fault> {
    tx.run(END, args![INSTALLATION, purpose.word(), email, by.at]).await?;
    Ok(())
}

/// A token for the address `/losenord/{token}`, made by the operator, who answers for every cooperation.
/// Good for 72 hours; `now` is the world's clock.
pub async fn password_link_token(
    store: &Store,
    email: &str,
    now: Moment,
    chance: fn(&mut [u8]),
) -> Result<String, Fault> {
    let mut tx = store.write().await?;
    let token = token(chance);
    let by = By::program(INSTALLATION, now);
    create_invitation(&mut tx, &by, &token, (Purpose::Reset, &email.to_lowercase()), now).await?;
    tx.commit().await?;
    Ok(token)
}

fn token(chance: fn(&mut [u8])) -> String {
    let mut bytes = [0u8; 32];
    chance(&mut bytes);
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// A token for the address `/forsta/{token}` where the first administrator is made, good for 24 hours;
/// `None` once somebody has a password. `chance` fills bytes with chance.
///
/// Each start of the program makes a new one; those printed before stay good until their time is out or
/// the first administrator is made.
pub async fn first_administrator_token(
    store: &Store,
    now: Moment,
    chance: fn(&mut [u8]),
) -> Result<Option<String>, Fault> {
    let mut tx = store.write().await?;
    if has_logins(&mut tx).await? {
        return Ok(None);
    }
    let token = token(chance);
    let by = By::program(INSTALLATION, now);
    create_invitation(&mut tx, &by, &token, (Purpose::FirstAdministrator, ""), now).await?;
    tx.commit().await?;
    Ok(Some(token))
}
