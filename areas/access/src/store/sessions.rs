//! Sessions: who a browser belongs to, for twelve hours from sign-in. Only the token's hash is stored.

use crate::store::INSTALLATION;
use basics::{CooperationId, Moment, PartyId, PersonId};
use store::{Fault, Tx, args, hash_of};

/// How long a session lasts from sign-in, whether it is used or not.
const LENGTH_SECONDS: i64 = 12 * 3600;

/// A row of what a session opens: a person in a cooperation in a role. A person without roles has one
/// row without role; a login without persons one row without person.
pub struct Seat {
    pub login: i64,
    pub email: String,
    pub person: Option<(CooperationId, PersonId, String)>,
    pub role: Option<(String, Option<PartyId>)>,
}

const OPEN: &str = "insert into access_session (cooperation, token_hash, email, opened_at, expires_at)
 values ($1, $2, $3, $4, $5)";

const REMOVE: &str = "delete from access_session
  where cooperation = $1
    and token_hash = $2";

const REMOVE_OF: &str = "delete from access_session
  where cooperation = $1
    and email = $2";

const REMOVE_OLD: &str = "delete from access_session
  where cooperation = $1
    and expires_at <= $2";

const SEATS: &str = "select coalesce(l.id, 0), s.email, p.cooperation, p.id, p.name, r.role, r.party
   from access_session s
   left join access_login l on l.cooperation = s.cooperation and l.email = s.email
   left join access_person p on p.email = s.email
   left join access_role r on r.cooperation = p.cooperation and r.person = p.id
  where s.cooperation = $1
    and s.token_hash = $2
    and s.expires_at > $3
  order by p.cooperation, p.id, r.id";

/// Opens a session for the login; `token` is what the browser's cookie will hold.
///
/// `now` is the world's clock (`(site.clock.now)()`), also in the demo, whose own day moves: a session
/// must not end because somebody turned a leaf of the calendar. Sessions that are over are removed.
/// The address need not have a password, as in the demo.
pub async fn open_session(tx: &mut Tx, token: &str, login_email: &str, now: Moment) -> Result<(), Fault> {
    tx.run(REMOVE_OLD, args![INSTALLATION, now.seconds()]).await?;
    let (opened, expires) = (now.seconds(), now.seconds() + LENGTH_SECONDS);
    let email = login_email.to_lowercase();
    tx.run(OPEN, args![INSTALLATION, hash_of(token.as_bytes()), email, opened, expires]).await?;
    Ok(())
}

/// Ends a session; one that is unknown is ended already.
pub async fn remove_session(tx: &mut Tx, token: &str) -> Result<(), Fault> {
    tx.run(REMOVE, args![INSTALLATION, hash_of(token.as_bytes())]).await?;
    Ok(())
}

/// Ends every session of an address.
pub(super) async fn remove_sessions_of(tx: &mut Tx, email: &str) -> Result<(), Fault> {
    tx.run(REMOVE_OF, args![INSTALLATION, email]).await?;
    Ok(())
}

/// What the session opens, by cooperation; empty when it is unknown or over.
pub async fn list_seats(tx: &mut Tx, token: &str, now: Moment) -> Result<Vec<Seat>, Fault> {
    let rows = tx.rows(SEATS, args![INSTALLATION, hash_of(token.as_bytes()), now.seconds()]).await?;
    let seat = |mut r: store::Row| {
        let (login, email) = (r.int(), r.text());
        let person = r.opt_int().zip(r.opt_int()).zip(r.opt_text()).map(|((c, p), name)| (c, p, name));
        let (role, party) = (r.opt_text(), r.opt_int());
        Seat { login, email, person, role: role.map(|role| (role, party)) }
    };
    Ok(rows.into_iter().map(seat).collect())
}
