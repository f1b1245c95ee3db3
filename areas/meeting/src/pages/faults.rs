//! What the check of the minutes finds, as sentences with a link to where it is put right.

use super::signing::View;
use ::store::Tx;
use web::{Ctx, Fault};

/// The faults of the minutes, each with its address. A single paragraph that is adjusted at once is held only against
/// the rules for that.
pub async fn of_minutes(_ctx: &Ctx, _tx: &mut Tx, _view: &View) -> Result<Vec<(String, String)>, Fault> {
    Ok(Vec::new())
}
