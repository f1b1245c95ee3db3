//! Who is asking, and what they may. The area `access` answers; the kernel only asks.

use crate::Later;
use basics::{CooperationId, Moment, PartyId, PersonId};
use store::Tx;

/// A role somebody acts in, for a party or for the cooperation as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    /// Role id, e.g. `secretary`.
    pub role: String,
    pub party: Option<PartyId>,
}

/// A person's place in one cooperation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub cooperation: CooperationId,
    pub slug: String,
    pub cooperation_name: String,
    pub person: PersonId,
    pub name: String,
    pub acting: Vec<Acting>,
}

/// Somebody signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    pub login: i64,
    pub email: String,
    pub memberships: Vec<Membership>,
}

/// How far a right reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    None,
    /// Only what concerns the party one acts for.
    OwnParty,
    All,
}

/// Answers who a session belongs to and what a role may.
pub trait Gate: Send + Sync {
    /// The person behind a session token; `None` when the session is unknown or over.
    fn visitor<'a>(
        &'a self,
        tx: &'a mut Tx,
        token: &'a str,
        now: Moment,
    ) -> Later<'a, Result<Option<Visitor>, store::Fault>>;

    /// How far the role's right to the deed reaches.
    fn reach(&self, role: &str, deed: &str) -> Reach;

    /// All roles, in the order they are shown.
    fn roles(&self) -> Vec<&'static str>;

    /// All deeds in the rights table.
    fn deeds(&self) -> Vec<String>;
}
