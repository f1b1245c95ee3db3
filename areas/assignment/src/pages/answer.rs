//! What a form leads to: done, refused with reasons, or overtaken by somebody else.

use crate::store::NotDone;
use ::store::Fault as StoreFault;
use basics::Refusal;
use web::Fault;

/// What became of a deed.
pub enum Outcome<T> {
    Done(T),
    Refused(Vec<Refusal>),
    /// Somebody else saved in between.
    Stale,
}

/// Sorts the result of a deed; a record that is not there is no such page.
pub fn outcome<T>(result: Result<T, NotDone>) -> Result<Outcome<T>, Fault> {
    match result {
        Ok(value) => Ok(Outcome::Done(value)),
        Err(NotDone::Refused(no)) if no.iter().any(|r| r.id == "assignment-not-there") => Err(Fault::NotFound),
        Err(NotDone::Refused(no)) => Ok(Outcome::Refused(no)),
        Err(NotDone::Failed(StoreFault::Stale)) => Ok(Outcome::Stale),
        Err(NotDone::Failed(fault)) => Err(fault.into()),
    }
}
