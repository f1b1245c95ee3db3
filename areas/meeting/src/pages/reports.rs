//! What other areas want on the agenda: urgent decisions to report, delegated decisions, assignments.

use crate::documents::Papers;
use ::store::{Fault, Tx};
use basics::CooperationId;

/// Urgent decisions taken in the board's place that no item of this agenda takes up (MEET-14; KL 6:40).
pub async fn urgent_left_out(_tx: &mut Tx, _coop: CooperationId, _papers: &Papers) -> Result<Vec<String>, Fault> {
    Ok(Vec::new())
}
