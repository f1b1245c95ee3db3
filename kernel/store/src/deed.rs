//! A named deed: what a transaction did, by whom, written as one line in the journal.

use crate::halt::halt_at;
use crate::journal::append;
use crate::{Fault, Tx, hash_of};
use basics::{CooperationId, Moment, PartyId, PersonId};
use serde::Serialize;
use serde_json::Value as Json;

/// Who did it, for which party, when. Passed in by pages and jobs.
#[derive(Clone, Debug)]
pub struct By {
    pub cooperation: CooperationId,
    /// `None` for the program itself.
    pub person: Option<PersonId>,
    pub name: String,
    pub party: Option<PartyId>,
    pub at: Moment,
}

impl By {
    /// The program itself, at a moment.
    pub fn program(cooperation: CooperationId, at: Moment) -> By {
        By { cooperation, person: None, name: "Samdrift".to_string(), party: None, at }
    }
}

/// One deed: `paragraph.edit` on `meeting/1/paragraph/3`, with the record before and after.
pub struct Deed {
    pub name: &'static str,
    pub subject: String,
    before: Json,
    after: Json,
    seals: Vec<(String, String)>,
}

impl Deed {
    pub fn new(name: &'static str, subject: impl Into<String>) -> Deed {
        Deed { name, subject: subject.into(), before: Json::Null, after: Json::Null, seals: Vec::new() }
    }

    /// The record as it was.
    pub fn before(mut self, record: &impl Serialize) -> Deed {
        self.before = to_json(record);
        self
    }

    /// The record as it became.
    pub fn after(mut self, record: &impl Serialize) -> Deed {
        self.after = to_json(record);
        self
    }

    /// Seals a record: from now on `samdrift check` compares it with this hash (see [`sealed_hash`]).
    pub fn seal(mut self, subject: impl Into<String>, record: &impl Serialize) -> Deed {
        self.seals.push((subject.into(), sealed_hash(record)));
        self
    }
}

fn to_json(record: &impl Serialize) -> Json {
    serde_json::to_value(record).expect("records are plain values with text keys")
}

/// SHA-256 of a record's JSON with sorted keys: what a seal compares.
pub fn sealed_hash(record: &impl Serialize) -> String {
    hash_of(to_json(record).to_string().as_bytes())
}

impl Tx {
    /// Writes the deed as the next line of the cooperation's journal.
    pub async fn log(&mut self, by: &By, deed: Deed) -> Result<i64, Fault> {
        let hash = |j: &Json| if j.is_null() { String::new() } else { hash_of(j.to_string().as_bytes()) };
        let (before, after) = (hash(&deed.before), hash(&deed.after));
        let content = serde_json::json!({ "after": deed.after, "seals": deed.seals }).to_string();
        self.logged.push(deed.name);
        let line = append(self, by, deed.name, &deed.subject, &content, &before, &after).await?;
        halt_at("inside", deed.name);
        Ok(line)
    }
}
