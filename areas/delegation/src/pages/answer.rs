//! What a form leads to: done, refused with reasons, or overtaken by somebody else.

use crate::store::NotDone;
use ::store::Fault as StoreFault;
use basics::Refusal;
use web::{Ctx, Fault};

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
        Err(NotDone::Refused(no)) if no.iter().any(|r| r.id == "delegation-not-there") => Err(Fault::NotFound),
        Err(NotDone::Refused(no)) => Ok(Outcome::Refused(no)),
        Err(NotDone::Failed(StoreFault::Stale)) => Ok(Outcome::Stale),
        Err(NotDone::Failed(fault)) => Err(fault.into()),
    }
}

/// The result of a deed of one press: its first refusal becomes an error page.
pub fn pressed<T>(result: Result<T, NotDone>) -> Result<T, Fault> {
    match outcome(result)? {
        Outcome::Done(value) => Ok(value),
        Outcome::Refused(no) => Err(first_of(no)),
        Outcome::Stale => Err(StoreFault::Stale.into()),
    }
}

fn first_of(no: Vec<Refusal>) -> Fault {
    Fault::Bad(no.into_iter().next().unwrap_or_else(|| Refusal::new("delegation-not-there")))
}

/// The version a form was opened at; a form without one counts as stale.
pub fn version(ctx: &Ctx) -> i64 {
    ctx.form.number("version").unwrap_or(0)
}
