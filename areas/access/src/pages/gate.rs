//! Tells the kernel who a session belongs to and what a role may.

use crate::rules::{self, Extent, ROLES};
use crate::store::{Seat, list_seats};
use basics::Moment;
use store::{Cooperation, Fault, Tx, list_cooperations};
use web::{Acting, Gate, Later, Membership, Reach, Visitor};

/// The gate of every page: sessions and persons in the database, rights in `rights.csv`.
pub struct AccessGate;

/// How far the role's right to the deed reaches.
pub fn reach(role: &str, deed: &str) -> Reach {
    match rules::extent(role, deed) {
        Extent::Nowhere => Reach::None,
        Extent::OwnParty => Reach::OwnParty,
        Extent::Everywhere => Reach::All,
    }
}

impl Gate for AccessGate {
    /// Two look-ups: the session with all its persons and roles, and the cooperations' names.
    fn visitor<'a>(&'a self, tx: &'a mut Tx, token: &'a str, now: Moment) -> Later<'a, Result<Option<Visitor>, Fault>> {
        Box::pin(async move {
            let seats = list_seats(tx, token, now).await?;
            let Some(first) = seats.first() else { return Ok(None) };
            let (login, email) = (first.login, first.email.clone());
            let cooperations = list_cooperations(tx).await?;
            Ok(Some(Visitor { login, email, memberships: memberships(&seats, &cooperations) }))
        })
    }

    fn reach(&self, role: &str, deed: &str) -> Reach {
        reach(role, deed)
    }

    fn roles(&self) -> Vec<&'static str> {
        ROLES.to_vec()
    }

    fn deeds(&self) -> Vec<String> {
        rules::deeds()
    }
}

/// One membership for each cooperation, by the cooperation's name.
fn memberships(seats: &[Seat], cooperations: &[Cooperation]) -> Vec<Membership> {
    let of = |c: &Cooperation| {
        let mine: Vec<&Seat> = seats.iter().filter(|s| s.person.as_ref().is_some_and(|p| p.0 == c.id)).collect();
        let (_, person, name) = mine.first()?.person.clone()?;
        let roles = mine.iter().filter_map(|s| s.role.clone());
        let acting = roles.map(|(role, party)| Acting { role, party }).collect();
        Some(Membership {
            cooperation: c.id,
            slug: c.slug.clone(),
            cooperation_name: c.name.clone(),
            person,
            name,
            acting,
        })
    };
    cooperations.iter().filter_map(of).collect()
}
